"""Shown is stored, and what is typed ahead goes where it should: found by machine.

`VP_BURSTS=2000 uv run pytest tests/screens/test_bursts.py` does many.
"""

import random
from pathlib import Path

import pytest

from tests.screens.bursts import (
    MANY,
    PAGES,
    after_a_restart,
    difference,
    disagreements,
    hurried,
    in_a_burst,
    left_behind,
    one_by_one,
    strokes,
)

pytestmark = pytest.mark.slow

SEEDS = range(MANY or 4)


@pytest.mark.parametrize("seed", SEEDS)
async def test_keys_in_a_burst_do_what_they_do_one_by_one(seed: int, tmp_path: Path) -> None:
    dice = random.Random(seed)
    whole, place = dice.random() < 0.5, dice.choice(PAGES)
    bursts = [strokes(dice) for _ in range(4)]
    async with hurried(tmp_path / "slow", whole, place) as run:
        slow = []
        for burst in bursts:
            await one_by_one(run, burst)
            slow.append(left_behind(run))
    async with hurried(tmp_path / "fast", whole, place) as run:
        for n, burst in enumerate(bursts):
            await in_a_burst(run, burst)
            assert difference(left_behind(run), slow[n]) == {}, f"burst {n}: {burst}"
            assert list(disagreements(run)) == [], f"burst {n}: {burst}"
        session = run.app.session
    if session is not None:
        assert after_a_restart(tmp_path / "fast", session.plan_id) == (session.plan, dict(session.drafts))
