"""A list that is brought up to date shows what one that is filled anew shows, and makes only what changed."""

import datetime as dt
import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from vp_tui.plan.address import records_at
from vp_tui.plan.changes.change import all_ids, deleting, inserting, make, moving, setting
from vp_tui.plan.fields import Kind
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan
from vp_tui.widgets.naming import names_of
from vp_tui.widgets.records.columns import Content, content_of
from vp_tui.widgets.records.filling import Filling
from vp_tui.widgets.records.order import Order, ordered
from vp_tui.widgets.records.rows import RowList

ACTIONS = "implement/actions"
TODAY = dt.date(2027, 3, 12)
SPECS = {name: Action.specs[name] for name in ("done", "goal", "action", "who", "when")}


def order(plan: Plan, is_open: bool = True) -> Order:
    return ordered(plan.implement.actions, Action, plan, TODAY, is_open, ())


def filled(filling: Filling, plan: Plan, width: int = 40) -> list[Any]:
    """What the rows show: texts and lines."""
    rows = RowList()
    filling.fill(rows, order(plan), content_of(plan, SPECS, "action", TODAY), plan, width)
    return [[line.plain for line in rows._lines(n)] for n in range(rows.row_count)] + [rows._tops]


def some_change(plan: Plan, rng: random.Random) -> list[Any]:
    records = records_at(plan, ACTIONS)
    record = f"{ACTIONS}/{rng.choice(records).id}" if records else ""
    match rng.choice("aaiddmss") if records else "a":
        case "a":
            return inserting(plan, ACTIONS, {"action": "bellen " * rng.randint(1, 9)})
        case "i":
            return inserting(plan, ACTIONS, {"action": "vooraan"}, 0)
        case "d":
            return deleting(plan, record)
        case "m":
            return moving(plan, record, rng.randrange(len(records)))
    values = [("who", "An"), ("who", ""), ("done", True), ("action", "kort"), ("action", "lang " * 9), ("when", "1-5")]
    name, value = rng.choice(values)
    return setting(plan, f"{record}/{name}", value)


def test_after_any_change_the_list_is_as_if_filled_anew() -> None:
    plan, rng, filling = Plan(), random.Random(3), Filling()
    for n in range(200):
        make(plan, some_change(plan, rng))
        width = 30 + n % 3 * 25
        assert filled(filling, plan, width) == filled(Filling(), plan, width)


@contextmanager
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The records whose row is made meanwhile."""
    made: list[str] = []
    whole = Content.row
    with monkeypatch.context() as patch:
        patch.setattr(Content, "row", lambda self, record, plan: (made.append(record.id), whole(self, record, plan))[1])
        yield made


def test_a_record_that_is_added_or_changed_makes_its_own_row(monkeypatch: pytest.MonkeyPatch) -> None:
    plan, taken, filling = Plan(), set[str](), Filling()
    for n in range(40):
        make(plan, inserting(plan, ACTIONS, {"action": f"actie {n}"}, None, taken))
    assert taken == all_ids(plan)
    filled(filling, plan)
    middle = plan.implement.actions[20].id
    for step, expected in (
        (inserting(plan, ACTIONS, {"action": "bellen"}), 1),
        (setting(plan, f"{ACTIONS}/{middle}/who", "An"), 1),
        (deleting(plan, f"{ACTIONS}/{middle}"), 0),
        (moving(plan, f"{ACTIONS}/{plan.implement.actions[3].id}", 30), 0),
        ([], 0),
    ):
        make(plan, step)
        with counted(monkeypatch) as made:
            filled(filling, plan)
        assert len(made) == expected


def test_other_names_make_all_anew() -> None:
    plan, filling = Plan(), Filling()
    for text in ("Minder wachten", "Meer prikken"):
        make(plan, inserting(plan, "ideate/goals", {"text": text}))
    make(plan, inserting(plan, ACTIONS, {"action": "bellen", "goal": plan.ideate.goals[0].id}))
    for number in (5, 7):
        plan.ideate.goals[0].number = number
        assert f"{number}  bellen" in filled(filling, plan, 80)[0][0]


def test_records_of_one_name_are_told_apart() -> None:
    plan = Plan()
    for _ in range(3):
        make(plan, inserting(plan, "relate/stakeholders", {"name": "An"}))
    assert list(names_of(plan, Kind.STAKEHOLDER).values()) == ["An", "An (2)", "An (3)"]


@pytest.mark.parametrize(
    ("action", "sign"),
    [
        ({"when": "10 december 2026"}, "!"),
        ({"when": "10 december 2026", "done": True}, "✓"),
        ({"when": "28 januari 2027"}, "·"),
        ({"when": "elke vrijdag"}, "·"),
        ({"when": ""}, "·"),
    ],
)
def test_what_is_past_its_day_has_its_sign(action: dict[str, Any], sign: str) -> None:
    plan = Plan()
    plan.implement.actions = [Action(id="action01", action="Bellen", **action)]
    content = content_of(plan, SPECS, "action", dt.date(2027, 1, 20))
    assert content.row(plan.implement.actions[0], plan).sign == sign
