"""A view of one or more lists that is no table: matrix, grid, map. Each is written for its phase."""

from textual.widget import Widget

from vp_tui.plan.plan import Plan


class PlanView(Widget):
    """What every such view does: it says which lists it shows, and shows them."""

    lists: tuple[str, ...] = ()

    def show(self, plan: Plan) -> None:
        raise NotImplementedError
