"""Annex 3: the measurements of each goal."""

from vp_tui.documents.blocks import Block
from vp_tui.documents.parts.draft import Draft
from vp_tui.documents.parts.layout import column, own_table

COLUMNS = (column("Datum", 36, "date"), column("Waarde", 24, "value"), column("Opmerking", 106, "note"))


def blocks(draft: Draft) -> list[Block]:
    records = draft.section("implement").records("measurements")
    found: list[Block] = []
    for goal in [*sorted(draft.plan.ideate.goals, key=lambda each: each.number), None]:
        own = [each for each in records if each.owner.goal == (goal.id if goal else None)]
        title = f"Doel {goal.number}: {goal.indicator or goal.text}" if goal else "Zonder doel"
        found += own_table(own, COLUMNS, " ".join(title.split())[:100])
    return found
