"""Bottlenecks: all of the guideline's (seed 004), under the names that phase 7 offers."""

import pytest

from vp_tui.knowledge.bottlenecks import bottleneck, bottlenecks
from vp_tui.plan.models.implement import BOTTLENECKS

# For each of the three: a word of every tip in the guideline's right-hand column, in its order.
TIPS = {
    0: ("waarvoor|waar het voor is", "zelf mag invullen", "kan iedereen", "durft", "vast"),
    1: ("groep", "ruim tijd", "praten", "successen"),
    2: ("cijfers", "beeld van het probleem", "past deze aanpak"),
}


def test_the_kinds_are_those_of_the_plan() -> None:
    assert tuple(each.kind for each in bottlenecks()) == BOTTLENECKS


@pytest.mark.parametrize("number", TIPS)
def test_every_tip_of_the_guideline_is_a_check(number: int) -> None:
    checks = bottlenecks()[number].checks
    assert len(checks) == len(TIPS[number])
    for check, words in zip(checks, TIPS[number], strict=True):
        assert any(word in check.question.lower() for word in words.split("|")), check.question


def test_every_check_is_a_question_with_a_cause_and_a_way_to_go() -> None:
    for each in bottlenecks():
        assert each.start.endswith(".")
        for check in each.checks:
            assert check.question.endswith("?") and check.measure.endswith(".") and check.cause[-1].isalnum()


def test_no_improvement_begins_with_whether_it_is_done_as_intended_and_leads_to_phase_two() -> None:
    last = bottlenecks()[2]
    assert "zoals afgesproken" in last.start
    assert "fase 2" in last.checks[1].measure
    assert "aanvullend verbeterplan" in last.checks[2].measure


def test_by_its_text() -> None:
    assert bottleneck(BOTTLENECKS[1]) is bottlenecks()[1]
    assert bottleneck("De printer is stuk") is None
