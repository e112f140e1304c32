"""The codec: what it shows it reads back, and what it can't read it explains."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import plans
from vp_tui.plan import fields as f
from vp_tui.plan.address import leaves
from vp_tui.plan.changes.change import checked
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.values.kinds import Problem, month_number, read, read_date, read_number, show

TODAY = dt.date(2027, 3, 12)
OPTIONS = {"a": "Eerste", "b": "Tweede", 3: "3 · zwaar"}
NAMES = {"aaaaaaaa": "Doel 1", "bbbbbbbb": "Spreekuur; of niet?"}
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)
SINGLE_LINES = st.text().map(f.normalise).map(lambda text: text.replace("\n", " "))
VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: st.text(),
    Kind.LONG: st.text(),
    Kind.WHEN: st.text(),
    Kind.WHO: st.text(),
    Kind.DATE: st.dates() | st.none(),
    Kind.NUMBER: NUMBERS | st.integers(-(10**6), 10**6) | st.none(),
    Kind.EURO: NUMBERS | st.none(),
    Kind.TICK: st.booleans(),
    Kind.CHOICE: st.sampled_from([None, *OPTIONS]),
    Kind.SCALE: st.sampled_from([None, *OPTIONS]),
    Kind.LINES: st.lists(SINGLE_LINES.filter(str.strip)),
    Kind.PHASES: st.sets(st.integers(1, 8)).map(sorted),
    Kind.GOAL: st.sampled_from([None, *NAMES]),
    Kind.INTERVENTION: st.sampled_from([None, *NAMES]),
    Kind.STAKEHOLDER: st.sampled_from([None, *NAMES]),
    Kind.INDICATOR: st.sampled_from([None, *NAMES]),
}


def test_every_kind_with_a_value_is_tried() -> None:
    assert set(Kind) - set(VALUES) == {Kind.HIDDEN, Kind.RECORDS, Kind.GROUP}


@pytest.mark.parametrize("kind", VALUES, ids=str)
@settings(max_examples=50)
@given(st.data(), st.dates())
def test_what_is_shown_reads_back(kind: Kind, data: st.DataObject, today: dt.date) -> None:
    value = data.draw(VALUES[kind])
    spec = Spec("Veld", kind=kind, options=OPTIONS)
    assert read(show(value, spec, NAMES), spec, today, NAMES) == value


@settings(max_examples=25)
@given(plans())
def test_every_field_of_a_plan_reads_back_as_the_model_keeps_it(plan: Plan) -> None:
    """Also where the kind alone doesn't tell: a whole number is no fraction, a phase is a number."""
    names = {record_id: f"naam {record_id}" for record_id in referred_ids(plan)}
    for address, spec, value in leaves(plan):
        if spec.kind is not Kind.HIDDEN:
            assert checked(address, read(show(value, spec, names), spec, TODAY, names)) == value, address


def referred_ids(plan: Plan) -> set[str]:
    return {value for _, spec, value in leaves(plan) if spec.kind in REFERENCES and value}


@pytest.mark.parametrize(
    ("spec", "value", "expected"),
    [
        (f.date("Datum"), dt.date(2027, 3, 12), "12 maart 2027"),
        (f.date("Datum"), None, ""),
        (f.number("Getal"), 62.5, "62,5"),
        (f.number("Getal"), 1250.0, "1250"),
        (f.number("Getal"), -0.25, "-0,25"),
        (f.number("Getal"), 1e21, "1000000000000000000000"),
        (f.number("Getal"), 1e-7, "0,0000001"),
        (f.number("Getal"), None, ""),
        (Spec("Kosten", kind=Kind.EURO), 0.0, "€ 0"),
        (Spec("Kosten", kind=Kind.EURO), 1250.5, "€ 1.250,50"),
        (Spec("Kosten", kind=Kind.EURO), 1234567.0, "€ 1.234.567"),
        (Spec("Kosten", kind=Kind.EURO), -3.25, "€ -3,25"),
        (f.tick("Gedaan"), True, "ja"),
        (f.tick("Gedaan"), False, "nee"),
        (f.choice("Keuze", OPTIONS), "b", "Tweede"),
        (f.scale("Schaal", OPTIONS), 3, "3 · zwaar"),
        (f.lines("Regels"), ["een", "twee"], "een\ntwee"),
        (Spec("Fasen", kind=Kind.PHASES), [2, 5], "2, 5"),
        (f.goal(), "aaaaaaaa", "Doel 1"),
        (f.goal(), None, ""),
        (f.long("Tekst"), "<&>\n“x” ", "<&>\n“x” "),
    ],
    ids=str,
)
def test_what_a_reader_sees(spec: Spec, value: Any, expected: str) -> None:
    assert show(value, spec, NAMES) == expected


DATES = {
    "12-3-2027": (2027, 3, 12),
    "12/3/2027": (2027, 3, 12),
    "12.03.2027": (2027, 3, 12),
    "12 3 2027": (2027, 3, 12),
    "12-3-27": (2027, 3, 12),
    "2027-03-12": (2027, 3, 12),
    "2027-3-2": (2027, 3, 2),
    "12 maart 2027": (2027, 3, 12),
    "12 Maart 2027": (2027, 3, 12),
    "12 mrt 2027": (2027, 3, 12),
    "12 mrt. 2027": (2027, 3, 12),
    "12 mrt '27": (2027, 3, 12),
    "12 mrt ’27": (2027, 3, 12),
    "1e mei 2027": (2027, 5, 1),
    "3 sept 2027": (2027, 9, 3),
    "vrijdag 12 maart 2027": (2027, 3, 12),
    "vr 12 maart": (2027, 3, 12),
    " 12-3-2027 ": (2027, 3, 12),
    "29-2-2028": (2028, 2, 29),
    "12-3": (2027, 3, 12),
    "13 maart": (2027, 3, 13),
    "11 maart": (2028, 3, 11),
    "1/1": (2028, 1, 1),
    "vandaag": (2027, 3, 12),
    "morgen": (2027, 3, 13),
    "gisteren": (2027, 3, 11),
}


@pytest.mark.parametrize("text", DATES)
def test_a_day_reads_in_all_usual_spellings(text: str) -> None:
    assert read_date(text, TODAY) == dt.date(*DATES[text])


@pytest.mark.parametrize(
    "text", ["12", "12-", "morgenochtend", "12 maa2", "12 foo 2027", "12-3-2027 of later", "1234", "12-3-202"]
)
def test_what_is_no_date_says_how_to_type_one(text: str) -> None:
    assert read(text, f.date("Datum"), TODAY) == Problem(
        "Dit is nog geen datum. Typ bijvoorbeeld 12-3-2027 of 12 maart 2027."
    )


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("31-4-2027", "31-4-2027"), ("29 februari 2027", "29-2-2027"), ("0-1-2027", "0-1-2027"),
        ("1-13-2027", "1-13-2027"), ("31 april", "31-4-2027"), ("2027-00-10", "10-0-2027"), ("1-1-0000", "1-1-0"),
    ],
)  # fmt: skip
def test_a_day_that_does_not_exist_is_named(text: str, day: str) -> None:
    assert read(text, f.date("Datum"), TODAY) == Problem(f"Deze dag bestaat niet: {day}. Kijk de dag en de maand na.")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("62,5", 62.5), ("62.5", 62.5), ("62", 62.0), ("1.250.000,75", 1250000.75),
        ("1250,5", 1250.5),
        ("0,10", 0.1), ("-3", -3.0), ("−3", -3.0), ("+3", 3.0), ("62,5 %", 62.5), ("62%", 62.0), ("1 250", 1250.0),
        ("1.2345", 1.2345), ("12,-", 12.0), ("", None), ("  ", None),
    ],
)  # fmt: skip
def test_a_number_reads_as_the_dutch_write_it(text: str, value: float | None) -> None:
    assert read(text, f.number("Getal"), TODAY) == value


@pytest.mark.parametrize("text", ["1,2,3", "1.25.0,5", ",5", "5,", "--1", "1e5", "nan", "inf", "٣ ½"])
def test_what_is_no_number_says_how_to_type_one(text: str) -> None:
    assert read_number(text) == Problem(
        "Dit is nog geen getal. Typ alleen cijfers, met een komma voor decimalen: 62,5."
    )


def test_a_number_beyond_all_numbers_is_refused() -> None:
    assert read_number("9" * 400) == Problem("Dit getal is te groot.")


@pytest.mark.parametrize(
    ("text", "value"),
    [("€ 1.250,50", 1250.5), ("€1250", 1250.0), ("1250,50", 1250.5), ("0", 0.0), ("€ 12,-", 12.0), ("", None)],
)
def test_an_amount_reads_with_or_without_its_sign(text: str, value: float | None) -> None:
    assert read(text, Spec("Kosten", kind=Kind.EURO), TODAY) == value


@pytest.mark.parametrize(
    ("spec", "text", "value"),
    [
        (f.tick("Gedaan"), "JA", True),
        (f.tick("Gedaan"), "☒", True),
        (f.tick("Gedaan"), "☐", False),
        (f.tick("Gedaan"), "", False),
        (f.choice("Keuze", OPTIONS), " tweede ", "b"),
        (f.choice("Keuze", OPTIONS), "", None),
        (f.scale("Schaal", OPTIONS), "3 · ZWAAR", 3),
        (f.goal(), "doel 1", "aaaaaaaa"),
        (f.lines("Regels"), "een\n\n  \ntwee\n", ["een", "twee"]),
        (Spec("Fasen", kind=Kind.PHASES), "5 2;2", [2, 5]),
        (Spec("Fasen", kind=Kind.PHASES), "", []),
        (f.when("Wanneer"), " elke vrijdag ", " elke vrijdag "),
    ],
    ids=str,
)
def test_a_text_reads_as_its_value(spec: Spec, text: str, value: Any) -> None:
    found = read(text, spec, TODAY, NAMES)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("spec", "text", "sentence"),
    [
        (f.tick("Gedaan"), "misschien", "Typ ja of nee."),
        (f.choice("Keuze", OPTIONS), "vierde", "Kies uit: Eerste, Tweede, 3 · zwaar."),
        (f.goal(), "Doel 9", "Kies uit: Doel 1, Spreekuur; of niet?."),
        (
            Spec("Fasen", kind=Kind.PHASES),
            "9",
            "Typ de nummers van de fasen, van 1 tot en met 8, met een komma ertussen.",
        ),
    ],
    ids=str,
)
def test_what_does_not_fit_says_what_does(spec: Spec, text: str, sentence: str) -> None:
    assert read(text, spec, TODAY, NAMES) == Problem(sentence)


@settings(max_examples=200)
@given(st.sampled_from(sorted(VALUES)), st.text(max_size=20) | st.from_regex(r"[\d.,/ -]{1,12}", fullmatch=True))
def test_any_text_gives_a_value_or_a_problem(kind: Kind, text: str) -> None:
    spec = Spec("Veld", kind=kind, options=OPTIONS)
    found = read(text, spec, TODAY, NAMES)
    if not isinstance(found, Problem):
        assert read(show(found, spec, NAMES), spec, TODAY, NAMES) == found


@pytest.mark.parametrize(
    ("word", "month"),
    [("maart", 3), ("mrt", 3), ("mrt.", 3), ("mei", 5), ("jun", 6), ("juli", 7), ("sep", 9), ("sept", 9), ("okt.", 10)],
)
def test_a_month_is_known_by_its_name_or_its_beginning(word: str, month: int) -> None:
    assert month_number(word) == month


@pytest.mark.parametrize("word", ["", "m", "ju", "ma", "foo", "maarts", "march"])
def test_a_word_that_is_no_month_is_none(word: str) -> None:
    assert month_number(word) is None


@pytest.mark.parametrize(("typed", "day"), [("5-11", 5), ("5 nov", 5), ("22-11", 22)])
def test_a_day_without_a_year_looks_back_where_the_field_does(typed: str, day: int) -> None:
    spec, today = f.date("Besproken op", past=True), dt.date(2026, 11, 22)
    assert read(typed, spec, today) == dt.date(2026, 11, day)
    assert read("23-11", spec, today) == dt.date(2025, 11, 23)
    assert read("5-11", f.date("Einde"), today) == dt.date(2027, 11, 5)
