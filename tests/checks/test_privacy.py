"""What looks like patient data in a plan, where it stands, and what may stand there instead."""

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.big import big_plan
from tests.checks.privacy_known import known_plan
from vp_tui.checks.privacy import Suspect, replaced_text, suspects
from vp_tui.checks.privacy.suspect import KINDS
from vp_tui.knowledge.example import example_plan
from vp_tui.plan.address import get
from vp_tui.plan.models.analyse import Member
from vp_tui.plan.models.relate import Stakeholder
from vp_tui.plan.plan import Plan

OCCASION = "recognise/occasion"


def found(text: str, plan: Plan | None = None) -> list[Suspect]:
    plan = plan or known_plan()
    plan.recognise.occasion = text
    return suspects(plan)


def texts(text: str, plan: Plan | None = None) -> list[str]:
    return [each.text for each in found(text, plan)]


def test_a_suspect_says_where_it_stands_and_what_to_do() -> None:
    (one,) = found("Gisteren belde mw. J. Bakker weer.")
    assert (one.code, one.address, one.start, one.end) == ("privacy.name", OCCASION, 15, 28)
    assert one.text == "mw. J. Bakker"
    assert one.replacement == "een patiënt"
    assert one.text in one.message
    assert "vervang" in one.message


def test_every_kind_has_a_code_a_sentence_and_a_replacement_of_its_own() -> None:
    told = found("Bakker, A.M., geb. 1-2-1950, Kerkstraat 3, 06-12345678, a.m@ziggo.nl, 111222333, pat.nr. 4711")
    assert {each.code for each in told} == set(KINDS)
    assert len({each.replacement for each in told}) == len({each.message for each in told}) == len(KINDS)


def test_texts_are_looked_at_in_every_field_with_lists_and_groups() -> None:
    plan = known_plan()
    plan.analyse.whys = ["De telefoon is bezet", "Dhr. Smit belt vaak"]
    plan.relate.network.safety = "Zoals bij mevrouw Bakker."
    plan.implement.actions[0].when = "na het bezoek aan mw. Post"
    told = {each.address: each for each in suspects(plan)}
    assert set(told) == {"analyse/whys", "relate/network/safety", "implement/actions/action01/when"}
    whys = told["analyse/whys"]
    assert "\n".join(plan.analyse.whys)[whys.start : whys.end] == "Dhr. Smit"


def test_they_come_in_the_order_of_the_plan_file_and_none_overlap() -> None:
    plan = known_plan()
    plan.analyse.present = "Mw. De Ruiter, Beukenlaan 3, 1234 AB Ergens, 06-12345678"
    told = found("Dhr. J.P. de Vries (geb. 3-4-1944) en Annie Smit", plan)
    assert [each.address for each in told] == [OCCASION] * 3 + ["analyse/present"] * 3
    assert all(one.end <= other.start for one, other in pairwise(told[:3]))


@pytest.mark.parametrize("plan", [example_plan(), big_plan(), Plan()], ids=["example", "big", "empty"])
def test_a_plan_without_patient_data_raises_nothing(plan: Plan) -> None:
    assert suspects(plan) == []


def test_names_of_the_team_pass_wherever_they_are_given() -> None:
    text = "Mevrouw Zomer, P. Winter, de heer Herfst en dhr. L. Lente kijken mee."
    assert len(texts(text)) == 4
    plan = known_plan()
    plan.plan.supervisor = "dr. Petra Winter"
    plan.analyse.members.append(Member(id="member09", name="Zomer (balie)"))
    plan.relate.stakeholders.append(Stakeholder(id="stakeh09", name="Hans Herfst"))
    plan.recognise.continued_by = "Noor van Lente en Loes Lente"
    assert texts(text, plan) == []


def test_another_initial_is_another_person() -> None:
    assert texts("A. de Wit en B. de Wit") == ["B. de Wit"]


def test_a_patient_among_the_stakeholders_is_not_known() -> None:
    plan = known_plan()
    plan.relate.stakeholders.append(Stakeholder(id="stakeh09", name="Mevrouw Herfst (patiënt)"))
    assert [each.text for each in suspects(plan)] == ["Mevrouw Herfst"]


def test_an_organisation_among_the_stakeholders_makes_nobody_known() -> None:
    plan = known_plan()
    plan.relate.stakeholders.append(Stakeholder(id="stakeh09", name="Apotheek Bakker"))
    assert texts("Mevrouw Bakker belde.", plan) == ["Mevrouw Bakker"]


def test_a_profession_is_no_part_of_a_name() -> None:
    plan = known_plan()
    plan.relate.stakeholders.append(Stakeholder(id="stakeh09", name="Wijkverpleegkundige Hanna Herfst"))
    assert texts("H. Herfst en mw. Herfst sluiten aan.", plan) == []


def test_the_dates_of_the_plan_are_nobodys_birthday() -> None:
    plan = known_plan()
    assert plan.plan.start
    assert texts("Man, 12-5-1951, en het begin op 1-2-2027.", plan) == ["12-5-1951"]
    plan.plan.updated = plan.plan.start.replace(year=1951, month=5, day=12)
    assert texts("Man, 12-5-1951, en het begin op 1-2-2027.", plan) == []


def test_a_day_of_the_plan_called_a_birth_date_is_one() -> None:
    assert texts("Geboortedatum: 1-2-2027") == ["1-2-2027"]


def test_an_organisation_called_after_somebody_passes() -> None:
    plan = known_plan()
    plan.plan.institution = "Huisartsen A.B. Smit en Kerkstraat 12"
    plan.relate.network.organisations = "Apotheek J. Bakker, Lindelaan 4"
    assert suspects(plan) == []
    assert texts("Wij zitten op Kerkstraat 12.", plan) == []


@pytest.mark.parametrize(
    ("number", "is_one"), [("111222333", True), ("111222334", False), ("999999990", True), ("99999999", False)]
)
def test_a_bsn_passes_the_eleven_test(number: str, is_one: bool) -> None:
    assert bool(texts(f"Nummer {number} staat erbij.")) is is_one


def test_a_bsn_without_its_leading_zero_must_be_called_one() -> None:
    assert texts("BSN 10000008.") == ["10000008"]
    assert texts("Artikel 10000008.") == texts("Er zijn 10000008 regels.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mevrouw Bakker belde. Later kwam mevrouw Bakker.", "Een patiënt belde. Later kwam een patiënt."),
        ("Dhr. en mw. Postma kwamen samen.", "Twee patiënten kwamen samen."),
        ("Patiënt Veenstra, geb. 1-2-1950.", "Patiënt [naam], geb. [geboortedatum]."),
        ("Bel 06-12345678 of mail a.b@ziggo.nl.", "Bel [telefoonnummer] of mail [e-mailadres]."),
        ("Woont Lindelaan 4, 3512 AB Utrecht.", "Woont [adres]."),
        ("BSN 111222333, pat.nr. 4711", "BSN [BSN], pat.nr. [patiëntnummer]"),
    ],
)
def test_what_is_replaced_reads_on_and_is_found_no_more(text: str, expected: str) -> None:
    assert replaced_text(text, found(text)) == expected
    assert found(expected) == []


def test_a_text_changed_since_is_left_alone() -> None:
    told = found("Gisteren belde mw. Bakker.")
    assert replaced_text("Nu staat er iets anders in.", told) == "Nu staat er iets anders in."


PIECES = st.sampled_from(
    ["mw. ", "Bakker", "J.P. ", "de ", "111222333", "06-12345678", "geb. ", "1-2-1950", " Kerkstraat 12", ", ", "\n",
     "👍", "\u00a0", "a@b.nl", "İ", "patiënt ", "3512 AB ", "Jan ", "é", "(", "-", "°", "pat.nr. "]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=5), max_size=12).map("".join))
def test_whatever_is_typed_a_suspect_is_a_piece_of_its_field(text: str) -> None:
    plan = known_plan()
    end = 0
    for each in found(text, plan):
        assert each.address == OCCASION
        assert get(plan, OCCASION)[each.start : each.end] == each.text != ""
        assert each.start >= end
        end = each.end


def test_the_eleven_test_is_loaded_only_for_a_number() -> None:
    code = "import sys, vp_tui.checks.privacy; print('stdnum' in sys.modules, 'ssl' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["False", "False"]
