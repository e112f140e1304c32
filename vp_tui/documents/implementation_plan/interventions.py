"""Section 4: what we will do differently, and the actions for it."""

from vp_tui.documents.implementation_plan.draft import Draft
from vp_tui.documents.implementation_plan.layout import Column, column, format_table, own_table
from vp_tui.documents.word.blocks import Block, Paragraph, Style

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
    Column("Wanneer", 32, (("when", Style.CELL), ("done_on", Style.CELL_DONE))),
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
        format_table(actions, ACTION_COLUMNS, EMPTY),
    ]
