"""Annex 2: ideas, interventions with what speaks for and against them, and the meetings that weighed them."""

from vp_tui.documents.blocks import Block, Cell, Paragraph, Row, Style
from vp_tui.documents.implementation_plan.interventions import CHOSEN
from vp_tui.documents.implementation_plan.matrix import Matrix
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Pair, column, grid, own_table, pair
from vp_tui.documents.parts.source import Source
from vp_tui.plan.totals import totals

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
    ("Interventie en besluit", "Voordelen", "Nadelen"), "side", ("pro", "con"), ("by", Style.CELL_ACCORDING)
)


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
    told = [("Kosten", found.cost_text), ("Tijd", found.time_text)]
    pairs = [Pair(label, (Paragraph(text, Style.CELL),), wide=True) for label, text in told if text]
    return grid(pairs, "Wat is gekozen, bij elkaar")


def _weighing(draft: Draft, interventions: list[Source]) -> list[Block]:
    arguments = draft.section("weigh").records("arguments")
    rows: list[Row] = []
    for each in interventions:
        rows += ARGUMENTS.rows(_decision(each), [a for a in arguments if a.owner.intervention == each.owner.id])
    loose = [each for each in arguments if each.owner.intervention is None]
    rows += ARGUMENTS.rows(Cell((Paragraph("Algemeen", Style.CELL_LEAD),)), loose) if loose else []
    title = Paragraph("Afweging", Style.CAPTION)
    return [title, ARGUMENTS.table((56.0, 57.0, 57.0), rows)] if rows else []


def _decision(intervention: Source) -> Cell:
    """A chosen intervention's title has its home in section 4."""
    title = intervention.derived() if intervention.owner.decision in CHOSEN else intervention
    shown = ["decision", *(name for name in ("reason", "decided_on") if intervention.text(name))]
    return Cell(
        (
            *title.paragraphs("title", Style.CELL_LEAD),
            *(each for name in shown for each in intervention.paragraphs(name, Style.CELL)),
        )
    )


def _details(intervention: Source) -> list[Block]:
    """What is worked out of one intervention; what section 4 shows of a chosen one is not said again."""
    elsewhere = intervention.owner.decision in CHOSEN
    names = [] if elsewhere else ["goal", "kind", "form", "audience"]
    fields = [
        *(pair(intervention, name) for name in names),
        *(pair(intervention, name, wide=True) for name in ("description", "steps", "benefit")),
        *(pair(intervention, name) for name in ("cost", "cost_per", "number")),
        pair(intervention, "time", wide=True),
    ]
    return grid(fields, " ".join(intervention.text("title").split())[:100] or "Interventie zonder naam")
