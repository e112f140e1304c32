"""Answers to a bottleneck's checks in its record: there, changed, taken back, and the user's own lines left alone."""

from vp_tui.knowledge.bottlenecks import bottlenecks
from vp_tui.knowledge.diagnosis import answer_of, answered_record
from vp_tui.plan.models.implement import Bottleneck

FIRST, SECOND, *_ = bottlenecks()[0].checks


def record(**values: object) -> Bottleneck:
    return Bottleneck(id="bottle01", **values)  # type: ignore[arg-type]


def test_no_leads_to_cause_and_measure_and_back() -> None:
    start = record(checked=["Eigen punt"], cause="Drukte", measure="")
    no = record(**answered_record(start, FIRST, False))
    assert no.checked == ["Eigen punt", f"{FIRST.question} Nee."]
    assert no.cause == f"Drukte\n{FIRST.cause}" and no.measure == FIRST.measure
    assert answer_of(no, FIRST) is False and answer_of(no, SECOND) is None
    yes = record(**answered_record(no, FIRST, True))
    assert yes.checked[1] == f"{FIRST.question} Ja." and (yes.cause, yes.measure) == ("Drukte", "")
    assert answer_of(yes, FIRST) is True
    assert record(**answered_record(yes, FIRST, None)) == start


def test_two_noes_stand_below_one_another_and_one_twice_only_once() -> None:
    one = record(**answered_record(record(), FIRST, False))
    two = record(**answered_record(record(**answered_record(one, SECOND, False)), FIRST, False))
    assert two.cause.split("\n") == [FIRST.cause, SECOND.cause]
    assert len(two.checked) == 2 and two.checked[0].startswith(FIRST.question)


def test_what_the_user_wrote_behind_an_answer_counts() -> None:
    assert answer_of(record(checked=[f"{FIRST.question} Nee, de invaller niet"]), FIRST) is False
    assert answer_of(record(checked=[f"{FIRST.question} Weet ik niet"]), FIRST) is None


def test_a_changed_cause_stays_when_the_answer_goes() -> None:
    changed = record(checked=[f"{FIRST.question} Nee."], cause=f"{FIRST.cause}, vooral bij invallers")
    assert answered_record(changed, FIRST, True)["cause"] == changed.cause
