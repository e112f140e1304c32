"""Any of the things that a user does to a plan, by chance."""

import random

from vp_tui.plan.address import leaves, record_lists, records_at
from vp_tui.plan.changes.change import Change, apply, deleting, duplicating, inserting, moving, setting
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan


def some_step(plan: Plan, rng: random.Random) -> list[Change]:
    """Any one thing a user does."""
    texts = [address for address, spec, _ in leaves(plan) if spec.kind in (Kind.TEXT, Kind.LONG)]
    address = rng.choice([each for each in record_lists() if records_at(plan, each)])
    record = f"{address}/{rng.choice(records_at(plan, address)).id}"
    return rng.choice(
        [
            lambda: setting(plan, rng.choice(texts), f"getypt {rng.random()}"),
            lambda: inserting(plan, address, {}, rng.randrange(len(records_at(plan, address)) + 1)),
            lambda: deleting(plan, record),
            lambda: duplicating(plan, record),
            lambda: moving(plan, record, rng.randrange(len(records_at(plan, address)))),
        ]
    )()


def mutated(plan: Plan, seed: int, count: int) -> Plan:
    """A copy after so many steps."""
    made, rng = plan.model_copy(deep=True), random.Random(seed)
    for _ in range(count):
        for change in some_step(made, rng):
            apply(made, change)
    return made
