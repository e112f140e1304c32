"""What all that was chosen costs together, in money and in time."""

from textual.content import Content

from vp_tui.plan.plan import Plan
from vp_tui.plan.totals import totals
from vp_tui.widgets.drawings.views import PlanView


class TotalsLine(PlanView):
    """There only while something of it is known."""

    lists = ("design/interventions",)

    def __init__(self) -> None:
        super().__init__()
        self.told = Content("")

    def show(self, plan: Plan) -> None:
        found = totals(plan)
        lines = (("Kosten van wat gekozen is: ", found.cost_text), ("Tijd: ", found.time_text))
        told = [Content.assemble((label, "bold"), text) for label, text in lines if text]
        self.told = Content("\n").join(told)
        self.display = not found.is_empty
        self.refresh(layout=True)

    def render(self) -> Content:
        return self.told
