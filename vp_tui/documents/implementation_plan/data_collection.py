"""Section 5: what is recorded, and the short rounds of trying and looking."""

from vp_tui.documents.blocks import Block, Style
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Column, column, format_table, own_table

DATA_COLUMNS = (
    Column("Gegevens", 38, (("data", Style.CELL), ("goal", Style.CELL_GOAL))),
    column("Wie legt vast", 28, "who"),
    Column("Hoe", 48, (("how", Style.CELL), ("analysis", Style.CELL_LOOK), ("feedback", Style.CELL_BACK))),
    column("Wanneer", 28, "when"),
    column("Waarmee/waarin", 28, "tool"),
)
CYCLE_COLUMNS = (
    Column(
        "Ronde",
        22,
        (
            ("number", Style.CELL_LEAD),
            ("goal", Style.CELL_GOAL),
            ("start", Style.CELL_SMALL),
            ("end", Style.CELL_SMALL),
        ),
    ),
    Column("Plan", 34, (("plan", Style.CELL), ("scope", Style.CELL_SMALL))),
    column("Wat verwachtten we?", 26, "prediction"),
    column("Do", 30, "do"),
    column("Check", 34, "check"),
    column("Act", 30, "act"),
)
BOTTLENECK_COLUMNS = (
    column("Knelpunt", 32, "kind"),
    Column("Nagegaan", 42, (("checked", Style.CELL_BULLET),)),
    column("Oorzaak", 32, "cause"),
    column("Maatregel", 32, "measure"),
    column("Wie en wanneer", 28, "who", "when"),
)


def blocks(draft: Draft) -> list[Block]:
    implement = draft.section("implement")
    data = implement.records("data_collection")
    return [
        *draft.heading("Gegevensverzameling", "implement"),
        *draft.subheading("Acties en afspraken over: gegevensverzameling monitoring PDCA"),
        format_table("implement/data_collection", data, DATA_COLUMNS, ("", "", "", ""), "Gegevensverzameling"),
        *own_table(implement.records("cycles"), CYCLE_COLUMNS, "PDCA-rondes"),
        *own_table(implement.records("bottlenecks"), BOTTLENECK_COLUMNS, "Knelpunten"),
    ]
