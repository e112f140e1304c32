"""Annex 2: ideas, interventions with what speaks for and against them, and the meetings that weighed them."""

from collections.abc import Sequence

from vp_tui.documents.blocks import Block, Cell, Paragraph, Style
from vp_tui.documents.implementation_plan.interventions import CHOSEN
from vp_tui.documents.implementation_plan.matrix import Matrix
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Column, Pair, column, grid, own_table, pair, stacked
from vp_tui.documents.parts.source import Source
from vp_tui.plan.totals import Totals, totals
from vp_tui.plan.values.kinds import show_number

IDEA_COLUMNS = (
    column("Idee", 84, "text"),
    column("Opbrengst", 30, "impact"),
    column("Moeite", 30, "effort"),
    column("Hiermee verder", 22, "chosen"),
)
MEETING_COLUMNS = (
    column("Datum", 33, "date"),
    column("Soort", 26, "kind"),
    column("Aanwezig", 53, "participants"),
    column("Uitkomst", 58, "outcome"),
)
ARGUMENTS = Matrix(
    "weigh/arguments",
    ("Interventie en besluit", "Voordelen", "Nadelen"),
    "side",
    ("pro", "con"),
    ("by", Style.CELL_ACCORDING),
)


class TitleColumn(Column):
    """The title of an intervention; of a chosen one it has its home in section 4."""

    def cell(self, source: Source) -> Cell:
        return Column(self.title, self.width, self.parts).cell(source.derived() if _is_chosen(source) else source)


OTHER_COLUMNS = (
    TitleColumn("Interventie", 90, (("title", Style.CELL),)),
    column("Besluit", 40, "decision"),
    column("Besloten op", 40, "decided_on"),
)
TIMES = ("number", Style.CELL_TIMES)


def blocks(draft: Draft) -> list[Block]:
    interventions = draft.section("design").records("interventions")
    return [
        *own_table(draft.section("ideate").records("ideas"), IDEA_COLUMNS, "Ideeën"),
        *_weighing(draft, interventions),
        *(block for each in interventions for block in _details(each)),
        *_totals(draft),
        *own_table(draft.section("weigh").records("meetings"), MEETING_COLUMNS, "Besprekingen"),
    ]


def _totals(draft: Draft) -> list[Block]:
    """What all that was chosen costs together: told of the plan, so at home nowhere."""
    found = totals(draft.plan)
    if found.is_empty:
        return []
    told = [("Kosten", _derived([found.cost_text])), ("Tijd", _time_lines(found))]
    pairs = [Pair(label, tuple(lines), wide=True) for label, lines in told if lines]
    return grid(pairs, "Wat is gekozen, bij elkaar")


def _time_lines(found: Totals) -> list[Paragraph]:
    """The sum where there is one, and under it a line an intervention."""
    lines = [f"{show_number(found.hours)} uur"] if found.hours is not None and len(found.times) > 1 else []
    more = [f"van {found.without_time} onbekend"] if found.times and found.without_time else []
    items = (Paragraph(f"{title}: {time}", Style.CELL_BULLET) for title, time in found.times)
    return [*_derived(lines), *items, *_derived(more)]


def _derived(lines: Sequence[str]) -> list[Paragraph]:
    return [Paragraph(each, Style.CELL_DERIVED) for each in lines]


def _weighing(draft: Draft, interventions: list[Source]) -> list[Block]:
    """A row only for what has an argument or a reason; the others, as far as they are at home here, in a line each."""
    arguments: dict[str | None, list[Source]] = {}
    for each in draft.section("weigh").records("arguments"):
        arguments.setdefault(each.owner.intervention, []).append(each)
    weighed = [each for each in interventions if each.owner.id in arguments or each.text("reason")]
    ids = {each.owner.id for each in weighed}
    rows = [
        row
        for each in weighed
        for row in ARGUMENTS.rows(_decision(each), arguments.get(each.owner.id, []), each.owner.id)
    ]
    loose = arguments.get(None, [])
    rows += ARGUMENTS.rows(Cell((Paragraph("Algemeen", Style.CELL_LEAD),)), loose) if loose else []
    title = Paragraph("Afweging", Style.CAPTION)
    table: list[Block] = [title, ARGUMENTS.table((56.0, 57.0, 57.0), rows, "Voordelen en nadelen van de interventies")]
    others = [each for each in interventions if each.owner.id not in ids and not _is_told(each)]
    return [*(table if rows else []), *own_table(others, OTHER_COLUMNS, "Andere interventies", new_rows="")]


def _is_told(intervention: Source) -> bool:
    """Whether section 4 says all that there is to say of it here."""
    return _is_chosen(intervention) and not intervention.text("decided_on")


def _is_chosen(intervention: Source) -> bool:
    return intervention.owner.decision in CHOSEN


def _decision(intervention: Source) -> Cell:
    """A chosen intervention's title has its home in section 4."""
    title = intervention.derived() if _is_chosen(intervention) else intervention
    shown = ["decision", *(name for name in ("reason", "decided_on") if intervention.text(name))]
    return Cell(
        (
            *title.paragraphs("title", Style.CELL_LEAD),
            *(each for name in shown for each in intervention.paragraphs(name, Style.CELL)),
        )
    )


def _is_one(intervention: Source) -> bool:
    """Whether it costs what it costs one time: that needs no saying, but of persons and groups it does."""
    return intervention.owner.number == 1 and intervention.owner.cost_per in (None, "practice")


def _details(intervention: Source) -> list[Block]:
    """What is worked out of one intervention; what section 4 shows of a chosen one is not said again."""
    names = [] if _is_chosen(intervention) else ["goal", "kind", "form", "audience"]
    cost = [("cost", Style.CELL), ("cost_per", Style.CELL_PER), *([] if _is_one(intervention) else [TIMES])]
    fields = [
        *(pair(intervention, name) for name in names),
        *(pair(intervention, name, wide=True) for name in ("description", "steps", "benefit")),
        Pair(intervention.label("cost"), stacked(intervention, cost), wide=True),
        pair(intervention, "time", wide=True),
    ]
    return grid(fields, " ".join(intervention.text("title").split())[:100] or "Interventie zonder naam")
