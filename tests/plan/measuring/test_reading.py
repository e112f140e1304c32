"""Measurements pasted from Excel or read from a CSV file."""

import datetime as dt

import pytest

from vp_tui.plan.measuring.reading import read_measurements, read_measurements_file
from vp_tui.plan.measuring.table import NoText

TODAY = dt.date(2027, 3, 12)
FIRST, SECOND = dt.date(2027, 1, 4), dt.date(2027, 1, 11)


def taken(text: str, unit: str = "") -> list[tuple[dt.date, float | None]]:
    found = read_measurements(text, TODAY, unit)
    assert not found.problems, [str(each) for each in found.problems]
    return [(each.date, each.value) for each in found.taken]


@pytest.mark.parametrize(
    "text",
    [
        "4-1-2027\t62,5\n11-1-2027\t70\n",
        "Datum\tWaarde\n4 januari 2027\t62,5\r\n11 januari 2027\t70,0\r\n",
        "datum;waarde (%)\n04-01-2027;62,5\n11-01-2027;70\n",
        "2027-01-04,62.5\n2027-01-11,70\n",
        "sep=;\nDate;Value\n2027-01-04;62.5\n2027-01-11;70.0\n",
        'Value,Date\n62.5,"January 4, 2027"\n70,"January 11, 2027"\n',
        "4-1-2027 0:00:00\t62,5%\n11-1-2027 0:00:00\t70%\n",
        "datum,waarde\n4-1-2027,62,5\n11-1-2027,70\n",
    ],
)
def test_dutch_and_english_tables_are_read(text: str) -> None:
    assert taken(text, "%") == [(FIRST, 62.5), (SECOND, 70)]


def test_a_day_that_can_only_be_american_makes_all_of_them_so() -> None:
    assert taken("1/4/2027;1\n1/25/2027;2") == [(FIRST, 1), (dt.date(2027, 1, 25), 2)]


def test_missing_is_not_zero() -> None:
    assert taken("4-1-2027\t0\n11-1-2027\t\n18-1-2027\tn.v.t.") == [
        (FIRST, 0), (SECOND, None), (dt.date(2027, 1, 18), None)
    ]  # fmt: skip


def test_numerator_and_denominator_make_the_value() -> None:
    found = read_measurements("datum;teller;noemer\n4-1-2027;26;318\n11-1-2027;8;14", TODAY)
    assert [(each.numerator, each.denominator, each.value) for each in found.taken] == [(26, 318, 8.2), (8, 14, 57.1)]


def test_one_wrong_line_and_nothing_is_taken() -> None:
    found = read_measurements("datum;waarde\n4-1-2027;12\n31-2-2027;13\n18-1-2027;veel\n1-4-2027;3", TODAY)
    assert [each.line for each in found.problems] == [3, 4, 5]
    assert [each.line for each in found.rows] == [2] and found.taken == ()


def test_more_of_less_is_refused() -> None:
    found = read_measurements("datum;teller;noemer\n4-1-2027;15;14", TODAY)
    assert [str(each) for each in found.problems] == ["Regel 2: 15 van de 14 kan niet. Kijk teller en noemer na."]


def test_a_point_before_three_digits_is_read_as_the_other_values_are() -> None:
    assert taken("4-1-2027;1.250\n11-1-2027;62,5") == [(FIRST, 1250), (SECOND, 62.5)]
    assert [each.line for each in read_measurements("4-1-2027;1.250\n11-1-2027;62", TODAY).problems] == [1]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_file_is_read_in_what_windows_writes(encoding: str) -> None:
    found = read_measurements_file("datum;waarde;opmerking\n4-1-2027;3;één café\n".encode(encoding), TODAY)
    assert [each.note for each in found.taken] == ["één café"]


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(NoText, match="CSV"):
        read_measurements_file(b"PK\x03\x04\x00\x00\x08", TODAY)
