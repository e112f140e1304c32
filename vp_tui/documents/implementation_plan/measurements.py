"""Annex 3: the measurements of each goal."""

from vp_tui.documents.blocks import Block, Style
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import Column, column, own_table
from vp_tui.documents.places import new_rows_address

DATE = column("Datum", 36, "date")
VALUE = (("value", Style.CELL), ("note", Style.CELL_SMALL))
WITHOUT_NOTES, WITH_NOTES = Column("Waarde", 30, VALUE), Column("Waarde", 84, VALUE)


def blocks(draft: Draft) -> list[Block]:
    """A table a goal, no wider than what stands in it."""
    records = draft.section("implement").records("measurements")
    found: list[Block] = []
    for goal in [*sorted(draft.plan.ideate.goals, key=lambda each: each.number), None]:
        own = [each for each in records if each.owner.goal == (goal.id if goal else None)]
        title = f"Doel {goal.number}: {goal.indicator or goal.text}" if goal else "Zonder doel"
        columns = (DATE, WITH_NOTES if any(each.text("note") for each in own) else WITHOUT_NOTES)
        place = new_rows_address("implement/measurements", goal.id if goal else "")
        found += own_table(own, columns, " ".join(title.split())[:100], new_rows=place, narrow=True)
    return found
