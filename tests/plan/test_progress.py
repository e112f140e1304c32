"""Which phases a change can touch: all others stay as they were."""

import random

import pytest

from tests.conftest import NOW
from tests.documents.filled import filled_plan
from tests.mutating import some_step
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import leaves, owner_of
from vp_tui.plan.changes.change import apply, setting
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import Progress, phases_of, progress

TODAY = NOW.date()


def of_all(plan: Plan) -> dict[str, Progress]:
    return {phase.name: progress(plan, phase.name, TODAY) for phase in PHASES}


@pytest.mark.parametrize("seed", range(2))
def test_no_step_touches_another_phase_than_it_says(seed: int) -> None:
    plan, rng = example_plan(), random.Random(seed)
    for _ in range(50):
        before, step = of_all(plan), some_step(plan, rng)
        for change in step:
            apply(plan, change)
        said = {phase for change in step for phase in phases_of(change.address)}
        assert {name for name, found in of_all(plan).items() if found != before[name]} <= said


def test_no_field_that_is_emptied_touches_another_phase_than_it_says() -> None:
    plan = filled_plan(2)
    for address, _, _ in list(leaves(plan)):
        emptied, before = plan.model_copy(deep=True), of_all(plan)
        own = type(owner_of(plan, address)).model_fields[address.rsplit("/", 1)[1]]
        if own.is_required():
            continue
        for change in setting(emptied, address, own.get_default(call_default_factory=True)):
            apply(emptied, change)
        changed = {name for name, found in of_all(emptied).items() if found != before[name]}
        assert changed <= phases_of(address), address


def test_an_ordinary_field_touches_its_own_phase_only() -> None:
    assert phases_of("analyse/current_situation") == {"analyse"}
    assert phases_of("plan/author") == set()
    assert phases_of("ideate/goals/abc/text") == {"ideate", "evaluate"}
    assert phases_of("plan/placement_end") == {phase.name for phase in PHASES}
