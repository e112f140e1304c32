"""Bijlage 3: what was measured, by goal and indicator, with the verdict of its run chart."""

from vp_tui.documents.blocks import Block, Style
from vp_tui.documents.implementation_plan.run_charts import chart_blocks
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Column, column, own_table
from vp_tui.documents.parts.source import Source
from vp_tui.documents.places import new_rows_address
from vp_tui.plan.measuring.chart import charts

INDICATORS = (
    Column("Indicator", 44, (("name", Style.CELL), ("goal", Style.CELL_GOAL))),
    column("Wat laat het zien", 32, "role", "kind"),
    column("Gewenste richting", 28, "direction"),
    column("Eenheid", 22, "unit"),
    column("Nulmeting", 21, "baseline"),
    column("Streefwaarde", 25, "target"),
)
DATE = column("Datum", 36, "date")
VALUE = (("value", Style.CELL), ("note", Style.CELL_SMALL))
WITHOUT_NOTES, WITH_NOTES = Column("Waarde", 30, VALUE), Column("Waarde", 84, VALUE)
PARTS = (column("Teller", 18, "numerator"), column("Noemer", 18, "denominator"))
GROUP = column("Groep", 30, "group")
COLUMNS = (DATE, WITH_NOTES, *PARTS, GROUP)


def blocks(draft: Draft) -> list[Block]:
    """The indicators that were added, and a table of measurements for each, no wider than what stands in it."""
    part = draft.section("implement")
    records, indicators = part.records("measurements"), part.records("indicators")
    found: list[Block] = own_table(indicators, INDICATORS, "Wat we nog meer meten") if indicators else []
    drawn = _charts(draft)
    for goal in [*sorted(draft.plan.ideate.goals, key=lambda each: each.number), None]:
        goal_id = goal.id if goal else None
        own = [each for each in records if each.owner.indicator is None and each.owner.goal == goal_id]
        title = f"Doel {goal.number}: {goal.indicator or goal.text}" if goal else "Zonder doel"
        found += _table(own, title, goal_id or "") + drawn.get(("", goal_id or ""), [])
        for each in indicators:
            if each.owner.goal == goal_id:
                measured = [row for row in records if row.owner.indicator == each.owner.id]
                named = each.owner.name or "indicator zonder naam"
                found += _table(measured, f"Doel {goal.number}: {named}" if goal else named)
                found += drawn.get((each.owner.id, goal_id or ""), [])
    return found


def _charts(draft: Draft) -> dict[tuple[str, str], list[Block]]:
    """The run charts by the ids of indicator and goal; of several groups under one another."""
    found: dict[tuple[str, str], list[Block]] = {}
    for each in charts(draft.plan):
        series = each.series
        key = (series.indicator.id if series.indicator else "", series.goal.id if series.goal else "")
        found.setdefault(key, []).extend(chart_blocks(each, draft.facts.now.date()))
    return found


def _table(records: list[Source], title: str, goal: str | None = None) -> list[Block]:
    """`goal`: whose new rows it takes; None for an indicator that was added."""
    columns = [DATE, WITH_NOTES if any(each.text("note") for each in records) else WITHOUT_NOTES]
    columns += PARTS if any(each.text("numerator") or each.text("denominator") for each in records) else ()
    columns += [GROUP] if any(each.text("group") for each in records) else []
    place = new_rows_address("implement/measurements", goal) if goal is not None else ""
    return own_table(records, tuple(columns), " ".join(title.split())[:100], new_rows=place, narrow=True)
