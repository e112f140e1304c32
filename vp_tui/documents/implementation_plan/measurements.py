"""Annex 3: the indicators beside the goals' own, and what was measured, by indicator."""

from vp_tui.documents.blocks import Block, Style
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Column, column, own_table
from vp_tui.documents.parts.source import Source

INDICATORS = (
    Column("Indicator", 48, (("name", Style.CELL), ("goal", Style.CELL_GOAL))),
    column("Wat laat het zien", 34, "role", "kind"),
    column("Gewenste richting", 30, "direction"),
    column("Eenheid", 24, "unit"),
    column("Nulmeting", 17, "baseline"),
    column("Streefwaarde", 17, "target"),
)
COLUMNS = (
    column("Datum", 36, "date"),
    column("Waarde", 24, "value"),
    column("Teller", 18, "numerator"),
    column("Noemer", 18, "denominator"),
    column("Groep", 30, "group"),
    column("Opmerking", 60, "note"),
)


def blocks(draft: Draft) -> list[Block]:
    part = draft.section("implement")
    records, indicators = part.records("measurements"), part.records("indicators")
    found: list[Block] = own_table(indicators, INDICATORS, "Wat we nog meer meten") if indicators else []
    for goal in [*sorted(draft.plan.ideate.goals, key=lambda each: each.number), None]:
        own = [each for each in records if each.owner.indicator is None and each.owner.goal == (goal.id if goal else None)]
        title = f"Doel {goal.number}: {goal.indicator or goal.text}" if goal else "Zonder doel"
        found += _table(own, title)
        for each in indicators:
            if each.owner.goal == (goal.id if goal else None):
                numbered = f"Doel {goal.number}: " if goal else ""
                measured = [row for row in records if row.owner.indicator == each.owner.id]
                found += _table(measured, f"{numbered}{each.owner.name or 'indicator zonder naam'}")
    return found


def _table(records: list[Source], title: str) -> list[Block]:
    return own_table(records, COLUMNS, " ".join(title.split())[:100])
