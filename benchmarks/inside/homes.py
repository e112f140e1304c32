"""Make a home with plans: `homes.py HOME PLANS`, PLANS a JSON list of {records, texts, journal, place, copies}; prints
their ids.

records: how many in every list, or in each list by address. texts: characters of a field by address. journal: entries.
place: the page it opens on. copies: how many of it.
"""

import datetime as dt
import json
import sys
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from vp_tui.plan.address import owner_of, record_lists, record_model
from vp_tui.plan.changes.change import new_id
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan
from vp_tui.plan.walk import walk
from vp_tui.store import plans, shelf
from vp_tui.store.opening import database
from vp_tui.store.plans import plan_summary
from vp_tui.store.schema import open_database
from vp_tui.system.home import prepare

NOW = dt.datetime(2027, 3, 12, 9, 30)
TEXTS = (Kind.TEXT, Kind.LONG, Kind.WHO, Kind.WHEN)
SENTENCE = "Wat er in de praktijk gebeurt, en wat wij daar beter aan maken. "
FIELD = "recognise/improvement_point"


def text_of(length: int) -> str:
    return (SENTENCE * (length // len(SENTENCE) + 1))[:length]


def filled(records: int | dict[str, int]) -> Plan:
    """A plan in which every text says its address; built from the models, so that a new field is in it."""
    plan = Plan()
    for each in walk(plan):
        if each.spec.kind in TEXTS:
            setattr(each.owner, each.name, each.address)
    for address in record_lists():
        _add_records(plan, address, records if isinstance(records, int) else records.get(address, 0))
    return plan


def _fill(owner: Any, address: str) -> None:
    for name, spec in type(owner).specs.items():
        if spec.kind in TEXTS:
            setattr(owner, name, f"{address}/{name}")


def _add_records(plan: Plan, address: str, count: int) -> None:
    section, name = address.split("/")
    model, taken = record_model(address), set[str]()
    made: list[Any] = []
    for n in range(count):
        taken.add(record_id := new_id(taken))
        made.append(model(id=record_id, **({"number": n + 1} if address == "ideate/goals" else {})))
        _fill(made[-1], f"{section}/{name}/{n}")
        if address == "design/interventions":
            made[-1].decision = "chosen"
    setattr(getattr(plan, section), name, made)
    if address == "ideate/goals":
        plan.ideate.last_goal_number = count


def journal(db: Database, plan_id: str, entries: int) -> None:
    """So many earlier steps, each a change of one field."""
    at = NOW.isoformat()
    rows = [
        (plan_id, n, at, "set", FIELD, json.dumps(f"{n - 1}"), json.dumps(f"{n}"), 0) for n in range(1, entries + 1)
    ]
    names = '"plan_id", "step", "at", "kind", "address", "before", "after", "undone"'
    with db.atomic():
        db.conn.executemany(f"insert into journal ({names}) values (?, ?, ?, ?, ?, ?, ?, ?)", rows)


def add(db: Database, wanted: dict[str, Any]) -> list[str]:
    plan = filled(wanted.get("records", 2))
    for address, length in wanted.get("texts", {}).items():
        setattr(owner_of(plan, address), address.rsplit("/", 1)[1], text_of(length))
    summary, ids = plan_summary(plan, NOW.date()), []
    for n in range(wanted.get("copies", 1)):
        plan.plan.title = f"PLAN-{n} voor de praktijk"
        ids.append(plans.add(db, plan, NOW, summary))
        journal(db, ids[-1], wanted.get("journal", 1))
        shelf.remember_place(db, ids[-1], wanted.get("place", "recognise"))
    return ids


def main() -> None:
    home = Path(sys.argv[1])
    prepare(home)
    db = open_database(database(home))
    db.execute("PRAGMA synchronous=OFF")  # what is measured comes later
    ids = [plan_id for wanted in json.loads(sys.argv[2]) for plan_id in add(db, wanted)]
    db.close()
    print(json.dumps(ids))


if __name__ == "__main__":
    main()
