"""The calendar file: what is to come as days, the same plan the same ids, and another reader reads it too."""

import datetime as dt

import icalendar
import pytest
from dateutil.rrule import rrulestr

from vp_tui.documents.calendar import build, rhythm
from vp_tui.documents.kind import DocumentFacts
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.days.timeline import State, timeline
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan

NOW = dt.datetime(2026, 11, 25, 20, 14)


def made(plan: Plan, version: int = 1) -> icalendar.Calendar:
    found = icalendar.Calendar.from_ical(build(plan, frozenset(), DocumentFacts("plan0001", version, NOW)))
    assert isinstance(found, icalendar.Calendar)
    return found


def test_all_that_is_to_come_is_in_it_as_whole_days() -> None:
    plan = example_plan()
    events = made(plan).walk("VEVENT")
    wanted = [each for each in timeline(plan, NOW.date()) if each.state is not State.DONE]
    assert [each.decoded("dtstart") for each in events] == [each.last for each in wanted]
    assert all(each.decoded("dtend") - each.decoded("dtstart") == dt.timedelta(1) for each in events)
    assert all(len(each.walk("VALARM")) == 1 for each in events)
    assert "Herinnering per sms of brief" in str(events[0]["summary"])


def test_importing_again_updates() -> None:
    before, after = made(example_plan()).walk("VEVENT"), made(example_plan(), 2).walk("VEVENT")
    assert [each["uid"] for each in before] == [each["uid"] for each in after]
    assert len({str(each["uid"]) for each in before}) == len(before)
    assert {each["sequence"] for each in before} == {1} and {each["sequence"] for each in after} == {2}
    assert {tuple(each.categories) for each in before} == {(f"Verbeterplan: {example_plan().plan.title}",)}


def test_a_line_is_folded_and_odd_signs_survive() -> None:
    plan = Plan()
    plan.plan.title = "Één; plan, met\\tekens " + "lang " * 30
    plan.implement.actions = [Action(id="action01", action="Bel; de, apotheek\n" + "x" * 300, when="1 december 2026")]
    content = build(plan, frozenset(), DocumentFacts("plan0001", 1, NOW))
    assert all(len(line) <= 75 for line in content.split(b"\r\n")) and content.endswith(b"END:VCALENDAR\r\n")
    (event,) = made(plan).walk("VEVENT")
    assert str(event["summary"]).startswith("Bel; de, apotheek")
    assert "Één; plan, met\\tekens" in str(event["description"])


def test_an_empty_plan_is_an_empty_calendar() -> None:
    assert made(Plan()).walk("VEVENT") == []


@pytest.mark.parametrize(
    ("when", "rule"),
    [
        ("elke vrijdag", {"freq": "weekly", "byday": "FR"}),
        ("Wekelijks", {"freq": "weekly"}),
        ("elk kwartaal", {"freq": "monthly", "interval": 3}),
        ("regelmatig", None),
        ("2x per week", None),
        ("elke vrijdag of maandag", None),
        ("", None),
    ],
)
def test_what_comes_back_for_certain(when: str, rule: dict[str, object] | None) -> None:
    assert rhythm(when) == rule


def test_it_comes_back_until_the_end_of_the_placement() -> None:
    plan = Plan()
    plan.plan.placement_end = dt.date(2026, 12, 31)
    plan.implement.actions = [Action(id="action01", action="Tellen", when="elke vrijdag")]
    event = next(each for each in made(plan).walk("VEVENT") if "rrule" in each)
    first = event.decoded("dtstart")
    days = rrulestr(event["rrule"].to_ical().decode(), dtstart=dt.datetime.combine(first, dt.time()))
    assert [each.date() for each in days] == [dt.date(2026, 11, 27) + dt.timedelta(7 * n) for n in range(5)]
