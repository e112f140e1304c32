"""Section 5: what is recorded, and the short rounds of trying and looking."""

from vp_tui.documents.implementation_plan.draft import Draft
from vp_tui.documents.implementation_plan.layout import Column, column, format_table, grid, own_table, pair
from vp_tui.documents.implementation_plan.source import Source
from vp_tui.documents.word.blocks import Block, Style

DATA_COLUMNS = (
    Column("Gegevens", 48, (("data", Style.CELL), ("goal", Style.CELL_GOAL))),
    column("Wie legt vast", 30, "who"),
    column("Hoe", 32, "how"),
    column("Wanneer", 28, "when"),
    column("Waarmee/waarin", 28, "tool"),
)
BOTTLENECK_COLUMNS = (
    column("Knelpunt", 32, "kind"),
    Column("Nagegaan", 34, (("checked", Style.CELL_BULLET),)),
    column("Oorzaak", 32, "cause"),
    column("Maatregel", 32, "measure"),
    column("Wie", 18, "who"),
    column("Wanneer", 18, "when"),
)


def blocks(draft: Draft) -> list[Block]:
    implement = draft.section("implement")
    data = implement.records("data_collection")
    return [
        *draft.heading("Gegevensverzameling", "implement"),
        *draft.subheading("Acties en afspraken over: gegevensverzameling monitoring PDCA"),
        format_table(data, DATA_COLUMNS, ("", "", "", "")),
        *(block for each in data for block in _use(each)),
        *(block for each in implement.records("cycles") for block in _cycle(each)),
        *own_table(implement.records("bottlenecks"), BOTTLENECK_COLUMNS, "Knelpunten"),
    ]


def _use(data: Source) -> list[Block]:
    """How one kind of data is looked at, and when the team hears of it."""
    fields = [pair(data, "analysis", wide=True), pair(data, "feedback", wide=True)]
    named = " ".join(data.text("data").split())
    return grid(fields, f"Wat we doen met: {named[:80]}" if named else "Wat we met de gegevens doen")


def _cycle(cycle: Source) -> list[Block]:
    fields = [pair(cycle, "number"), pair(cycle, "start"), pair(cycle, "goal")]
    steps = [pair(cycle, name, wide=True) for name in ("plan", "do", "check", "act")]
    return grid([*fields, *steps], "PDCA-ronde")
