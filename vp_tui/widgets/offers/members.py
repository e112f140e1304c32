"""A line that offers the team's members as stakeholders; there only while there is someone to offer."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from vp_tui.plan.models.analyse import Member
from vp_tui.plan.plan import Plan
from vp_tui.widgets.drawings.cells import plain_text
from vp_tui.widgets.drawings.views import PlanView
from vp_tui.widgets.messages import FieldVisited, RecordsWanted

STAKEHOLDERS = "relate/stakeholders"


def newcomers(plan: Plan) -> list[Member]:
    """The members who are no stakeholder yet; not the aios, whose plan it is."""
    known = {plain_text(each.name).casefold() for each in plan.relate.stakeholders} | {
        plain_text(plan.plan.author).casefold(),
        "",
    }
    found: dict[str, Member] = {}
    for member in plan.analyse.members:
        name = plain_text(member.name).casefold()
        if name not in known:
            found.setdefault(name, member)
    return list(found.values())


class MembersOffer(PlanView, can_focus=True):
    """Enter or a click on its first words adds all who are offered, with their role and discipline."""

    lists = ("analyse/members", STAKEHOLDERS)
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "adopt", "Teamleden overnemen", show=False)]

    def __init__(self) -> None:
        super().__init__()
        self.offered: list[Member] = []

    def show(self, plan: Plan) -> None:
        """Once it was there it keeps its room, so that nothing moves when it goes."""
        self.offered = newcomers(plan)
        if self.has_focus and not self.offered:
            self.screen.set_focus(None)  # else it would jump to a field, and what is typed with it
        self.display = bool(self.offered) or (self.display and bool(self.size))
        self.visible = bool(self.offered)
        self.refresh()

    def give_room_back(self) -> None:
        """Once nobody looks: stand here no longer when there is nobody to offer."""
        self.display = bool(self.offered)

    def render(self) -> Content:
        names = ", ".join(plain_text(each.name) for each in self.offered)
        return Content.from_markup("+ [@click=adopt]Teamleden overnemen[/]") + f" ({len(self.offered)}): {names}"

    def on_focus(self) -> None:
        self.post_message(FieldVisited(STAKEHOLDERS))

    def action_adopt(self) -> None:
        alike = ("name", "role", "discipline")
        records = [{name: getattr(member, name) for name in alike} for member in self.offered]
        self.post_message(RecordsWanted(STAKEHOLDERS, records))
        self.offered = []
