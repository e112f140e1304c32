"""Prompts for the learning network (seed 003)."""

from typing import get_args

from vp_tui.knowledge.learning import NetworkField, prompts
from vp_tui.plan.models.relate import Network

# What the interview stresses: a word of each point.
STRESSED = (
    "dagelijks", "wijk", "tussen beroepen", "elkaar nodig", "training, cursus", "Eén ontmoeting per jaar",
    "zoekt zelf uit", "niet alleen voor de huisarts", "geld", "fouten", "schakelt sneller",
)  # fmt: skip


def test_every_field_of_the_network_has_a_prompt_in_the_order_of_the_form() -> None:
    assert set(get_args(NetworkField)) == set(Network.specs)
    told = [each.field for each in prompts()]
    assert list(dict.fromkeys(told)) == list(Network.specs)


def test_all_that_the_interview_stresses_is_there() -> None:
    assert len(prompts()) == len(STRESSED)
    for prompt, word in zip(prompts(), STRESSED, strict=True):
        assert word in prompt.point, prompt.point


def test_a_prompt_is_a_question() -> None:
    assert all(each.question.endswith("?") and each.point.endswith(".") for each in prompts())
