"""Which order of change the three answers lead to."""

from itertools import product

import pytest

from vp_tui.knowledge.order import Key, order_guide, suggested_order
from vp_tui.plan.models.recognise import ORDERS

KEYS: tuple[Key, ...] = ("same_thinking", "new_thinking", "new_structure")


def answers(*given: bool) -> dict[Key, bool]:
    return dict(zip(KEYS, given, strict=False))


@pytest.mark.parametrize(
    ("given", "order"),
    [
        (answers(True, False, False), 1),
        (answers(False, True, False), 2),
        (answers(True, True, False), 2),
        (answers(False, False, True), 3),
        (answers(True, True, True), 3),
        (answers(False, False, False), None),
        (answers(True), 1),
        ({"new_structure": True}, 3),
        ({}, None),
    ],
)
def test_the_deepest_yes_tells_the_order(given: dict[Key, bool], order: int | None) -> None:
    assert suggested_order(given).order == order


def test_every_answer_has_a_reason_and_a_double_one_is_explained() -> None:
    told = {given: suggested_order(answers(*given)) for given in product((True, False), repeat=3)}
    assert all(each.why.endswith(".") for each in told.values())
    assert order_guide().reasons.also_same in told[True, True, False].why
    assert order_guide().reasons.also_same not in told[False, True, False].why
    assert "opleider" in told[False, False, False].why


def test_three_questions_one_for_each_order() -> None:
    guide = order_guide()
    assert [each.key for each in guide.questions] == list(KEYS)
    assert [each.order for each in guide.questions] == [each.order for each in guide.orders] == [1, 2, 3]
    assert all(each.text.endswith("?") for each in guide.questions)


def test_the_orders_are_called_as_in_the_plan() -> None:
    assert {each.order: each.title for each in order_guide().orders} == ORDERS


def test_each_has_an_example_of_the_hand_out_and_says_what_it_asks() -> None:
    """Seed 000, part 2: the examples, and what grows with complexity (delimitation, time, the supervisor's part)."""
    first, second, third = order_guide().orders
    assert "griep" in first.example
    assert "laaggeletterden" in second.example and "ouderen" in second.example
    assert "specialist ouderengeneeskunde" in third.example
    assert "twaalf weken" in second.time  # rules.md, recognise.duration
    assert "leerverslag" in second.delimitation.lower() and "opleider" in third.delimitation
    assert "wie verder gaat" in second.supervisor and "overneemt" in third.supervisor
