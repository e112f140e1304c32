"""Section 6: who hears what, when and from whom; with whom we learn."""

from vp_tui.documents.blocks import Block, Paragraph, Style
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Column, column, format_table, grid, own_table, pair

MESSAGE_COLUMNS = (column("Doelgroep", 46, "audience"), column("Kernboodschap", 120, "text"))
COLUMNS = (
    Column(
        "Doel / nieuwe werkwijze", 32, (("goal", Style.CELL), ("new_method", Style.CELL), ("kind", Style.CELL_SMALL))
    ),
    Column("Actie of overlegvorm", 61, (("audience", Style.CELL_LEAD), ("action", Style.CELL)), typed="action"),
    column("Wie", 33, "who"),
    column("Wanneer", 30, "when"),
    Column("✓", 10, tick="done"),
)
EMPTY = ("1", "1", "2", "2", "3", "4")
NETWORK = ("theme", "participants", "organisations", "form", "agreements", "time", "money", "safety")


def blocks(draft: Draft) -> list[Block]:
    relate = draft.section("relate")
    messages = own_table(relate.records("messages"), MESSAGE_COLUMNS, "Kernboodschap per doelgroep")
    network = relate.group("network")
    return [
        *draft.heading("Communiceren en motiveren", "relate"),
        *draft.subheading("Acties en afspraken over: Communicatie over aanpak en resultaten"),
        *messages,
        *([Paragraph("Communicatieplan", Style.CAPTION)] if messages else []),  # under another table
        format_table("relate/communications", relate.records("communications"), COLUMNS, EMPTY, "Communicatieplan"),
        *grid([pair(network, name, wide=name not in ("time", "money")) for name in NETWORK], "Leernetwerk"),
    ]
