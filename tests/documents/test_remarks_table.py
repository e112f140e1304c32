"""*Wat is er met je opmerkingen gedaan* in the next version."""

import datetime as dt

from tests.documents.filled import FACTS
from tests.documents.reading import headings, tables
from vp_tui.documents.implementation_plan import ExportOptions, build
from vp_tui.documents.implementation_plan.remarks import HEADING
from vp_tui.documents.kinds import IMPLEMENTATION_PLAN
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.models.overview import ReturnedRemark
from vp_tui.plan.plan import Plan

DAY = dt.date(2026, 12, 4)


def with_remarks() -> Plan:
    plan = example_plan()
    goal = f"ideate/goals/{plan.ideate.goals[0].id}/text"
    said = (
        {"kind": "change", "address": goal, "before": "hoogstens 13 per dag", "after": "hoogstens 10 per dag",
         "author": "Hein", "state": "taken", "decided_on": DAY},
        {"kind": "comment", "address": goal, "text": "Kan het scherper?", "author": "Hein", "answer": "Nog niet."},
        {"kind": "added", "address": "implement/actions", "after": '{"action": "Poster", "who": "Joost"}',
         "state": "aside", "decided_on": DAY},
        {"kind": "unplaced", "text": "Mooi plan."},
    )  # fmt: skip
    plan.plan.remarks = [ReturnedRemark(id=f"remark0{n}", version=1, **each) for n, each in enumerate(said)]
    return plan


def table_of(content: bytes) -> list[list[str]]:
    return tables(content)[-1]


def test_each_remark_says_what_became_of_it() -> None:
    content = build(with_remarks(), ExportOptions(), FACTS)
    assert HEADING in [text for _, text in headings(content)]
    rows = [[" ".join(each.split()) for each in row] for row in table_of(content)]
    assert rows[0] == ["Waar en wie", "Opmerking", "Wat we deden"]
    assert rows[1:] == [
        ["Doel 1 · Doel Hein · versie 1", "“13” wordt “10”", "Overgenomen, 4 december 2026"],
        ["Doel 1 · Doel Hein · versie 1", "Kan het scherper?", "Beantwoord Nog niet."],
        ["Acties versie 1", "nieuw: Poster · Joost", "Gelezen, niet overgenomen, 4 december 2026"],
        ["Bij het hele document versie 1", "Mooi plan.", "Nog open"],
    ]


def test_it_is_left_out_where_nothing_came_back_or_where_one_chooses_so() -> None:
    for plan, options in ((example_plan(), ExportOptions()), (with_remarks(), ExportOptions(remarks=False))):
        assert HEADING not in [text for _, text in headings(build(plan, options, FACTS))]


def test_it_is_only_asked_where_there_is_something() -> None:
    choice = next(each for each in IMPLEMENTATION_PLAN.choices if each.name == "remarks")
    assert (choice.asked(example_plan()), choice.asked(with_remarks()), choice.ticked) == (
        "", "Wat er met opmerkingen is gedaan (4)", True
    )  # fmt: skip
