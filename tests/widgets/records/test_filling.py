"""A table that is brought up to date shows what one that is filled anew shows, and draws only what changed."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from rich.text import Text
from textual.app import App, ComposeResult
from textual.widgets import DataTable

from vp_tui.plan.address import records_at
from vp_tui.plan.changes.change import all_ids, deleting, inserting, make, moving, setting
from vp_tui.plan.fields import Kind
from vp_tui.plan.models.implement import Action
from vp_tui.plan.plan import Plan
from vp_tui.widgets.naming import names_of
from vp_tui.widgets.records.filling import Filling, Layout

ACTIONS = "implement/actions"
NAMES = ("done", "action", "who")
LAYOUT = Layout({name: Action.specs[name] for name in NAMES}, {"done": 1, "action": 20, "who": 9})


class Tables(App[None]):
    def compose(self) -> ComposeResult:
        yield DataTable[Text]()


def shown(table: DataTable[Text]) -> list[tuple[str, int, list[str]]]:
    return [
        (str(row.key.value), row.height, [str(cell) for cell in table.get_row(row.key)]) for row in table.ordered_rows
    ]


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
    name, value = rng.choice([("who", "An"), ("who", ""), ("done", True), ("action", "kort"), ("action", "lang " * 9)])
    return setting(plan, f"{record}/{name}", value)


async def test_after_any_change_the_table_is_as_if_filled_anew() -> None:
    plan, rng = Plan(), random.Random(3)
    async with Tables().run_test() as pilot:
        table, filling = pilot.app.query_one(DataTable), Filling()
        for _ in range(150):
            make(plan, some_change(plan, rng))
            lines = filling.fill(table, plan.implement.actions, LAYOUT)
            found = shown(table)
            assert Filling().fill(table, plan.implement.actions, LAYOUT) == lines
            assert shown(table) == found


@contextmanager
def counted(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The rows and cells that are drawn meanwhile."""
    drawn: list[str] = []
    with monkeypatch.context() as patch:
        for name in ("add_row", "remove_row", "update_cell", "clear"):
            whole = getattr(DataTable, name)
            patch.setattr(DataTable, name, lambda *a, _n=name, _w=whole, **k: (drawn.append(_n), _w(*a, **k))[1])
        yield drawn


async def test_a_record_that_is_added_or_changed_draws_its_own_row(monkeypatch: pytest.MonkeyPatch) -> None:
    plan, taken = Plan(), set[str]()
    for n in range(40):
        make(plan, inserting(plan, ACTIONS, {"action": f"actie {n}"}, None, taken))
    assert taken == all_ids(plan)
    async with Tables().run_test() as pilot:
        table, filling = pilot.app.query_one(DataTable), Filling()
        filling.fill(table, plan.implement.actions, LAYOUT)
        middle = f"{ACTIONS}/{plan.implement.actions[20].id}"
        for step, expected in (
            (inserting(plan, ACTIONS, {"action": "bellen"}), ["add_row"]),
            (setting(plan, f"{middle}/who", "An"), ["update_cell"]),
            (deleting(plan, middle), ["remove_row"]),
            ([], []),
        ):
            make(plan, step)
            with counted(monkeypatch) as drawn:
                filling.fill(table, plan.implement.actions, LAYOUT)
            assert drawn == expected


async def test_other_names_widths_or_columns_draw_all_anew() -> None:
    plan = Plan()
    make(plan, inserting(plan, "ideate/goals", {"text": "Minder wachten"}))
    make(plan, inserting(plan, ACTIONS, {"action": "bellen", "goal": plan.ideate.goals[0].id}))
    both = {name: Action.specs[name] for name in ("goal", "action")}
    async with Tables().run_test() as pilot:
        table, filling = pilot.app.query_one(DataTable), Filling()
        for number in (1, 7):
            plan.ideate.goals[0].number = number
            names = {Kind.GOAL: names_of(plan, Kind.GOAL)}
            filling.fill(table, plan.implement.actions, Layout(both, {"goal": 4, "action": 20}, names))
            assert shown(table)[0][2] == [str(number), "bellen"]
        filling.fill(table, plan.implement.actions, LAYOUT)
        assert shown(table)[0][2] == ["·", "bellen", ""]


def test_records_of_one_name_are_told_apart() -> None:
    plan = Plan()
    for _ in range(3):
        make(plan, inserting(plan, "relate/stakeholders", {"name": "An"}))
    assert list(names_of(plan, Kind.STAKEHOLDER).values()) == ["An", "An (2)", "An (3)"]
