"""Numbers as people type them: never off by a factor, and asked where they can be two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_tui.plan.values.kinds import Problem
from vp_tui.plan.values.numbers import NO_NUMBER, Quantity, read_number, show_euro, show_number

NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0.125", 0.125), ("0.500", 0.5), ("00.125", 0.125), ("0,500", 0.5), ("12.5", 12.5), ("1.25", 1.25),
        ("1234.567", 1234.567), ("2,345", 2.345), ("007,50", 7.5), ("1.250,50", 1250.5), ("1,250.50", 1250.5),
        ("1.250.000", 1250000), ("1,250,000", 1250000), ("1 250", 1250), ("1\u00a0250,5", 1250.5), ("1\u202f250", 1250),
        ("1\u2009250 000", 1250000), ("1'250", 1250), ("1’250", 1250), ("- 3", -3), ("–3", -3), ("−3", -3), ("‑3", -3),
        ("+3", 3), ("450,-", 450), ("450,--", 450), ("450,—", 450), ("450.-", 450), ("1.250,--", 1250),
        (" 62,5\u00a0", 62.5), ("62\u200b,5", 62.5),
    ],
)  # fmt: skip
def test_a_number_in_every_usual_spelling(text: str, value: float) -> None:
    found = read_number(text)
    assert found == value and not isinstance(found, Quantity)


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("2.345", "2345", "2,345"), ("1.250", "1250", "1,25"), ("1,250", "1250", "1,25"), ("120,000", "120000", "120"),
        ("-1.250", "-1250", "-1,25"), ("12.000 stappen", "12000", "12"),
    ],
)  # fmt: skip
def test_what_can_be_two_numbers_is_asked_with_both_as_they_are_typed(text: str, one: str, other: str) -> None:
    assert read_number(text) == Problem(f"Dit kan twee getallen zijn. Typ {one} of {other}.")
    assert not isinstance(read_number(one), Problem | Quantity)
    assert not isinstance(read_number(other), Problem | Quantity)


@pytest.mark.parametrize(("text", "value"), [("1.250", 1250), ("€ 12.345", 12345), ("0.125", 0.125), ("12 euro", 12)])
def test_an_amount_has_no_three_decimals(text: str, value: float) -> None:
    assert read_number(text, money=True) == value


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("2,5 uur", 2.5, "uur"), ("30 %", 30, "%"), ("30%", 30, "%"), ("90 min", 90, "min"), ("37,5°C", 37.5, "°C"),
        ("12 x per week", 12, "x per week"), ("10 000 stappen", 10000, "stappen"), ("€ 1.250", 1250, "euro"),
        ("450 euro", 450, "euro"), ("-€ 3,25", -3.25, "euro"), ("5 Telefoontjes per dag", 5, "Telefoontjes per dag"),
    ],
)  # fmt: skip
def test_a_unit_behind_a_number_is_kept_with_it(text: str, value: float, unit: str) -> None:
    found = read_number(text)
    assert isinstance(found, Quantity) and (float(found), found.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("ca. 20", "20"), ("± 20 minuten", "20"), ("<5", "5"), ("≥ 2,5", "2,5"), ("max. 3", "3"), ("1/3", "0,33"),
        ("2 1/2", "2,5"), ("½", "0,5"), ("2½", "2,5"), ("tien", "10"), ("Twaalf", "12"), ("12k", "12000"),
        ("1,5 mln", "1500000"), ("2 duizend", "2000"),
    ],
)  # fmt: skip
def test_what_is_nearly_a_number_says_which_to_type(text: str, instead: str) -> None:
    found = read_number(text)
    assert isinstance(found, Problem) and found.sentence.endswith(f": {instead}.")
    assert not isinstance(read_number(instead), Problem | Quantity)


@pytest.mark.parametrize("text", ["20-30", "20 à 30", "1 tot 2 uur", "20 of 30"])
def test_a_range_is_asked_to_be_one_number(text: str) -> None:
    found = read_number(text)
    assert isinstance(found, Problem) and "één getal" in found.sentence


@pytest.mark.parametrize(
    "text", ["12 50", "1 2", "2u30", "12:30", "8 van 14", "3e", "12-3-2027", "1.25.000", "n.v.t.", "?"]
)
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_number(text) == NO_NUMBER


def dutch(value: float, grouped: bool) -> str:
    whole, _, decimals = show_number(value).partition(",")
    shown = f"{int(whole):,}".replace(",", ".") if grouped else whole
    return shown + (f",{decimals}" if decimals else "")


@given(st.floats(0, 1e9).map(lambda value: round(value, 3)) | st.integers(0, 10**9), st.booleans())
def test_a_number_that_is_printed_the_dutch_way_is_never_read_as_another(value: float, grouped: bool) -> None:
    for mark in (".", " ", "\u202f", "'"):
        found = read_number(dutch(value, grouped).replace(".", mark))
        assert isinstance(found, Problem) or found == value
        if not isinstance(found, Problem):
            assert read_number(show_number(found)) == value


@given(st.floats(0, 1e9).map(lambda value: round(value, 3)))
def test_a_number_that_is_printed_with_points_is_never_off_by_a_factor(value: float) -> None:
    found = read_number(f"{value:.3f}")
    assert isinstance(found, Problem) or found == value


@given(NUMBERS)
def test_what_is_shown_reads_back(value: float) -> None:
    assert read_number(show_number(value)) == value
    assert read_number(show_euro(value), money=True) == value


@given(st.text(alphabet="0123456789.,' -+€%xkuna½/\u00a0", max_size=12), st.booleans())
def test_whatever_is_read_reads_back(text: str, money: bool) -> None:
    found = read_number(text, money)
    if found is not None and not isinstance(found, Problem):
        assert read_number(show_number(found)) == found
