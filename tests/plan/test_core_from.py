"""Which questions an order of change makes core."""

from tests.conftest import NOW
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import core_from, progress

SECOND = [
    "recognise/order_reason",
    "recognise/not_my_part",
    "relate/network/theme",
    "relate/network/participants",
    "relate/network/time",
]


def test_a_higher_order_brings_questions_and_only_once() -> None:
    assert core_from(2) == core_from(2, 1) == core_from(3, None) == SECOND
    assert core_from(None) == core_from(1, 3) == core_from(2, 2) == core_from(3, 2) == []


def test_so_many_more_are_asked() -> None:
    plan, phases = Plan(), ("recognise", "relate")
    before = sum(progress(plan, each, NOW.date()).asked for each in phases)
    plan.recognise.change_order = 2
    assert sum(progress(plan, each, NOW.date()).asked for each in phases) == before + len(core_from(2))
