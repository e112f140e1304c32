"""Marked as fine: what was looked at is asked no more, what is typed later is."""

import datetime as dt

import pytest

from tests.checks.privacy_known import known_plan
from vp_tui.checks.privacy import Suspect, marked_as_fine, open_suspects, suspects
from vp_tui.plan.models.overview import Dismissed
from vp_tui.plan.plan import Plan

OCCASION = "recognise/occasion"
DAY = dt.date(2027, 3, 12)


@pytest.fixture
def plan() -> Plan:
    plan = known_plan()
    plan.recognise.occasion = "Mw. Bakker en dhr. Smit belden 06-12345678."
    return plan


def dismiss(plan: Plan, code: str, reason: str, address: str = OCCASION) -> None:
    number = len(plan.plan.dismissed)
    plan.plan.dismissed.append(Dismissed(id=f"dismis{number:02}", code=code, address=address, reason=reason, date=DAY))


def texts(found: list[Suspect]) -> list[str]:
    return [each.text for each in found]


def test_what_was_marked_is_left_out_and_the_rest_of_its_field_is_not(plan: Plan) -> None:
    dismiss(plan, "privacy.name", marked_as_fine(suspects(plan)[:1]))
    assert texts(open_suspects(plan)) == ["dhr. Smit", "06-12345678"]
    assert len(suspects(plan)) == 3


def test_another_name_typed_later_is_asked_about(plan: Plan) -> None:
    dismiss(plan, "privacy.name", marked_as_fine(suspects(plan)[:2]))
    assert texts(open_suspects(plan)) == ["06-12345678"]
    plan.recognise.occasion = "Mw. Bakker, dhr. Smit en mevrouw Post."
    assert texts(open_suspects(plan)) == ["mevrouw Post"]


def test_two_dismissals_of_one_field_add_up(plan: Plan) -> None:
    for each in suspects(plan)[:2]:
        dismiss(plan, each.code, marked_as_fine([each]))
    assert texts(open_suspects(plan)) == ["06-12345678"]


def test_a_reason_in_own_words_holds_for_the_whole_field(plan: Plan) -> None:
    dismiss(plan, "privacy.name", "Dit zijn acteurs.")
    assert texts(open_suspects(plan)) == ["06-12345678"]


def test_it_holds_for_its_own_code_and_address_only(plan: Plan) -> None:
    dismiss(plan, "privacy.phone", "Ons eigen nummer.", "analyse/present")
    dismiss(plan, "privacy.bsn", "Verzonnen.")
    assert open_suspects(plan) == suspects(plan)


def test_the_quoted_text_is_itself_no_suspect(plan: Plan) -> None:
    before = suspects(plan)
    dismiss(plan, "privacy.name", marked_as_fine(before[:2]))
    assert suspects(plan) == before


def test_what_an_earlier_version_marked_with_its_quotes_stays_marked(plan: Plan) -> None:
    dismiss(plan, "privacy.name", "„Mw. Bakker” mag blijven staan.")
    assert texts(open_suspects(plan)) == ["dhr. Smit", "06-12345678"]
