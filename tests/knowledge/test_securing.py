"""Tips to secure, the guardian's duties and the two questions (seed 004)."""

from vp_tui.knowledge.securing import securing, tips
from vp_tui.plan.changes.change import inserting, setting
from vp_tui.plan.changes.derive import follow
from vp_tui.plan.models.evaluate import ANCHORS
from vp_tui.plan.plan import Plan


def test_every_anchor_has_tips() -> None:
    assert {tip.anchor for tip in securing().tips} == set(ANCHORS)
    assert len(tips("structure")) + len(tips("person")) + len(tips("spread")) == len(securing().tips)


def test_structure_is_a_card_and_the_agenda_and_the_places_of_the_format() -> None:
    told = " ".join(f"{tip.text} {tip.action}" for tip in tips("structure"))
    for word in ("kwaliteitskaart", "twee keer per jaar", "jaarplan", "HIS", "overleg", "verzekeraar"):
        assert word in told, word


def test_the_guardian_has_the_six_duties() -> None:
    words = ("zoals bedoeld", "nieuw is", "kennis, ICT en materiaal", "verbetering", "overal", "teamoverleg")
    assert len(securing().duties) == len(words)
    for duty, word in zip(securing().duties, words, strict=True):
        assert word in duty.text and duty.how.endswith("."), duty.text


def test_the_two_questions_are_fields_of_the_agenda() -> None:
    asked = [each.field for each in securing().agenda_questions]
    assert asked == ["as_intended", "bottlenecks"]
    assert set(asked) <= set(Plan.inner_models["evaluate"].inner_models["agenda"].specs)
    assert all(each.text.endswith("?") for each in securing().agenda_questions)


def test_tips_and_duties_go_into_the_plan() -> None:
    plan = Plan()
    for tip in securing().tips:
        follow(plan, inserting(plan, "evaluate/spreading", {"anchor": tip.anchor, "action": tip.action}))
    follow(plan, setting(plan, "evaluate/guardian_tasks", [duty.text for duty in securing().duties]))
    assert [each.action for each in plan.evaluate.spreading] == [tip.action for tip in securing().tips]
    assert len(plan.evaluate.guardian_tasks) == 6
