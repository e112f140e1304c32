"""Section 7: how the change stays, and how it travels on."""

from vp_tui.documents.blocks import Block, Style
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Column, column, format_table, grid, own_table, pair

COLUMNS = (
    Column("Doel / nieuwe werkwijze", 30, (("goal", Style.CELL), ("new_method", Style.CELL))),
    Column("Actie", 63, (("action", Style.CELL), ("anchor", Style.CELL_SMALL))),
    column("Wie", 33, "who"),
    column("Wanneer", 30, "when"),
    Column("√", 10, tick="done"),
)
EMPTY = ("1", "1", "2", "2", "3", "3", "4", "4")
AGENDA_COLUMNS = (
    column("Datum", 32, "date"),
    column("Doen we het nog zoals bedoeld?", 67, "as_intended"),
    column("Waar lopen we tegenaan?", 67, "bottlenecks"),
)


def blocks(draft: Draft) -> list[Block]:
    evaluate = draft.section("evaluate")
    card = evaluate.group("quality_card")
    keeping = [pair(evaluate, name, wide=True) for name in ("guardian", "guardian_tasks", "handover")]
    return [
        *draft.heading("Verspreiding en borging", "evaluate"),
        *draft.subheading("Acties en afspraken over: Borging en verspreiding"),
        format_table("evaluate/spreading", evaluate.records("spreading"), COLUMNS, EMPTY, "Borging en verspreiding"),
        *grid(keeping, "Wie bewaakt het"),
        *own_table(evaluate.records("agenda"), AGENDA_COLUMNS, "Op de teamagenda"),
        *grid([pair(card, name, wide=True) for name in ("purpose", "approach", "attention")], "Kwaliteitskaart"),
    ]
