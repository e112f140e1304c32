"""Section 4: what we will do differently, and the actions for it."""

from vp_tui.documents.blocks import Block, Cell, Paragraph, Style
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Column, column, format_table, own_table
from vp_tui.documents.parts.source import Source
from vp_tui.plan.days.when import period_of_text
from vp_tui.plan.models.implement import Action


class WhenColumn(Column):
    """When an action is to be done; the day on which it was only where that is another one than agreed."""

    def cell(self, source: Source) -> Cell:
        parts = self.parts[:1] if as_agreed(source.owner) else self.parts
        return Column(self.title, self.width, parts).cell(source)


def as_agreed(action: Action) -> bool:
    """Whether it was done on a day that its `when` names. Read from the day on which that was written, or else from the
    very day of doing: a text without a year fits it."""
    if action.done_on is None:
        return False
    agreed = period_of_text(action.when, action.when_written or action.done_on, words=action.when_written is not None)
    return bool(agreed and agreed.last and agreed.first <= action.done_on <= agreed.last)


CHOSEN = ("chosen", "adapted")
CHOSEN_COLUMNS = (
    column("Doel nr", 16, "goal"),
    column("Interventie", 66, "title"),
    column("Soort", 30, "kind"),
    column("Vorm", 27, "form"),
    column("Voor wie", 27, "audience"),
)
ACTION_COLUMNS = (
    column("Doel nr", 16, "goal"),
    column("Actie", 75, "action"),
    column("Wie", 33, "who"),
    WhenColumn("Wanneer", 32, (("when", Style.CELL), ("done_on", Style.CELL_DONE))),
    Column("√", 10, tick="done"),
)
EMPTY = ("1", "1", "2", "2", "3", "3", "4", "4")


def blocks(draft: Draft) -> list[Block]:
    chosen = [each for each in draft.section("design").records("interventions") if each.owner.decision in CHOSEN]
    actions = draft.section("implement").records("actions")
    return [
        *draft.heading("Verbeterinterventies en Veranderingen", "design", "weigh", "implement"),
        *draft.subheading("Acties en afspraken over: Interventies en veranderingen"),
        *own_table(chosen, CHOSEN_COLUMNS, "Gekozen interventies"),
        *([Paragraph("Acties", Style.CAPTION)] if chosen else []),  # under another table
        format_table("implement/actions", actions, ACTION_COLUMNS, EMPTY, "Acties bij de doelen"),
    ]
