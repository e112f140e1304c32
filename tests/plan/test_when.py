"""Text in a `when` field: the table of forms that read as a period, and what doesn't."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vp_tui.plan.days.when import LONGEST, Period, comes_back, completed_day_text, overdue, period_of_text, reading
from vp_tui.plan.values.kinds import MONTHS, Problem, read_date, show_date

TODAY = dt.date(2027, 3, 12)  # a Friday
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2199, 12, 31))


def shown(text: str, today: dt.date = TODAY) -> str:
    """The period as `first last`, `first …` where it has no end, or `-`."""
    found = period_of_text(text, today)
    return f"{found.first} {found.last or '…'}" if found else "-"


DAY = {
    "12-3-2027": "2027-03-12",
    "12/3/2027": "2027-03-12",
    "12.3.2027": "2027-03-12",
    "2027-03-12": "2027-03-12",
    "12 maart 2027": "2027-03-12",
    "12 mrt. 2027": "2027-03-12",
    "12 mrt '27": "2027-03-12",
    "12 MRT ’27": "2027-03-12",
    "12 maart, 2027": "2027-03-12",
    "vrijdag 12 maart 2027": "2027-03-12",
    "vr 12-3-2027": "2027-03-12",
    "vr. 12-3": "2027-03-12",
    "op vrijdag 12 maart": "2027-03-12",
    "12 maart 2027 om 10.00 uur": "2027-03-12",
    "12/3": "2027-03-12",
    "11/3": "2028-03-11",
    "12 mrt": "2027-03-12",
    "1e mei": "2027-05-01",
    "per 1 mei": "2027-05-01",
    "29 feb": "2028-02-29",
}
MONTH = {
    "maart 2027": "2027-03-01 2027-03-31",
    "Maart 2027.": "2027-03-01 2027-03-31",
    "maart, 2027": "2027-03-01 2027-03-31",
    "in maart van 2027": "2027-03-01 2027-03-31",
    "mrt '27": "2027-03-01 2027-03-31",
    "mrt-27": "2027-03-01 2027-03-31",
    "3-2027": "2027-03-01 2027-03-31",
    "maart": "2027-03-01 2027-03-31",
    "februari": "2028-02-01 2028-02-29",
    "sept": "2027-09-01 2027-09-30",
    "begin maart 2027": "2027-03-01 2027-03-10",
    "half maart 2027": "2027-03-11 2027-03-20",
    "medio maart 2027": "2027-03-11 2027-03-20",
    "eind maart 2027": "2027-03-21 2027-03-31",
    "aan het einde van februari 2027": "2027-02-21 2027-02-28",
    "begin maart": "2028-03-01 2028-03-10",
    "eerste helft van maart 2027": "2027-03-01 2027-03-15",
    "2e helft februari 2027": "2027-02-16 2027-02-28",
}
LONGER = {
    "Q1 2027": "2027-01-01 2027-03-31",
    "q4 '27": "2027-10-01 2027-12-31",
    "2027-Q2": "2027-04-01 2027-06-30",
    "1e kwartaal 2027": "2027-01-01 2027-03-31",
    "derde kwartaal van 2027": "2027-07-01 2027-09-30",
    "kwartaal 2": "2027-04-01 2027-06-30",
    "eind Q1 2027": "2027-03-01 2027-03-31",
    "1e helft 2027": "2027-01-01 2027-06-30",
    "tweede halfjaar 2027": "2027-07-01 2027-12-31",
    "eerste half jaar van 2027": "2027-01-01 2027-06-30",
    "voorjaar 2027": "2027-03-01 2027-05-31",
    "lente 2027": "2027-03-01 2027-05-31",
    "in de zomer van 2027": "2027-06-01 2027-08-31",
    "najaar 2027": "2027-09-01 2027-11-30",
    "herfst '27": "2027-09-01 2027-11-30",
    "winter 2027": "2027-12-01 2028-02-29",
    "winter 2026-2027": "2026-12-01 2027-02-28",
    "winter 2026/'27": "2026-12-01 2027-02-28",
    "eind zomer 2027": "2027-08-01 2027-08-31",
    "2027": "2027-01-01 2027-12-31",
    "begin 2027": "2027-01-01 2027-04-30",
    "half 2027": "2027-05-01 2027-08-31",
    "eind 2027": "2027-09-01 2027-12-31",
}
WEEK = {
    "week 12 2027": "2027-03-22 2027-03-28",
    "week 12 (2027)": "2027-03-22 2027-03-28",
    "wk 12, 2027": "2027-03-22 2027-03-28",
    "2027-w12": "2027-03-22 2027-03-28",
    "week 10": "2027-03-08 2027-03-14",
    "week 9": "2028-02-28 2028-03-05",
    "week 1 2027": "2027-01-04 2027-01-10",
    "week 53 2026": "2026-12-28 2027-01-03",
    "week 12-14": "2027-03-22 2027-04-11",
    "week 12 t/m 14 (2027)": "2027-03-22 2027-04-11",
    "weken 12 en 13 2027": "2027-03-22 2027-04-04",
    "week 50-2": "2027-12-13 2028-01-16",
    "in de week van 12 maart 2027": "2027-03-08 2027-03-14",
    "week van 12-3-2027": "2027-03-08 2027-03-14",
}
RANGE = {
    "sept-nov 2026": "2026-09-01 2026-11-30",
    "nov-feb 2027": "2026-11-01 2027-02-28",
    "december - januari": "2027-12-01 2028-01-31",
    "dec 2026 - feb": "2026-12-01 2027-02-28",
    "jan-apr": "2027-01-01 2027-04-30",
    "van 1 oktober tot 15 november 2026": "2026-10-01 2026-11-15",
    "1 oktober tot en met 15 november 2026": "2026-10-01 2026-11-15",
    "1 okt t/m 15 nov 2026": "2026-10-01 2026-11-15",
    "1 t/m5 maart 2027": "2027-03-01 2027-03-05",
    "1-3-2027 - 5-3-2027": "2027-03-01 2027-03-05",
    "1-3-2027–5-3-2027": "2027-03-01 2027-03-05",
    "1-5 maart 2027": "2027-03-01 2027-03-05",
    "tussen 1 en 15 maart 2027": "2027-03-01 2027-03-15",
    "maart en april 2027": "2027-03-01 2027-04-30",
    "maart/april 2027": "2027-03-01 2027-04-30",
    "maart, april en mei 2027": "2027-03-01 2027-05-31",
    "1, 8 en 15 april": "2027-04-01 2027-04-15",
    "12 of 19 april": "2027-04-12 2027-04-19",
    "eind maart/begin april 2027": "2027-03-21 2027-04-10",
    "begin tot half maart 2027": "2027-03-01 2027-03-20",
    "1e en 2e kwartaal 2027": "2027-01-01 2027-06-30",
    "Q1/Q2 2027": "2027-01-01 2027-06-30",
    "winter - voorjaar 2027": "2026-12-01 2027-05-31",
    "2026/2027": "2026-01-01 2027-12-31",
    "vanaf 1 mei tot 1 juni 2027": "2027-05-01 2027-06-01",
}
BOUND = {
    "voor 1 april 2027": "2027-04-01 2027-04-01",
    "vóór 1 april 2027": "2027-04-01 2027-04-01",
    "uiterlijk 1 april 2027": "2027-04-01 2027-04-01",
    "uiterlijk op 1 april": "2027-04-01 2027-04-01",
    "t/m 1 april 2027": "2027-04-01 2027-04-01",
    "uiterlijk april 2027": "2027-04-30 2027-04-30",
    "tot en met april 2027": "2027-04-30 2027-04-30",
    "voor april 2027": "2027-03-31 2027-03-31",
    "tot april 2027": "2027-03-31 2027-03-31",
    "voor maart": "2028-02-29 2028-02-29",
    "vóór de zomer": "2027-05-31 2027-05-31",
    "voor eind maart 2027": "2027-03-31 2027-03-31",
    "voor week 12 2027": "2027-03-21 2027-03-21",
    "vanaf 1 mei 2027": "2027-05-01 …",
    "vanaf maart 2027": "2027-03-01 …",
    "sinds 2026": "2026-01-01 …",
    "na de zomer van 2027": "2027-09-01 …",
    "na 1 mei 2027": "2027-05-02 …",
}


@pytest.mark.parametrize(("text", "day"), DAY.items())
def test_a_day(text: str, day: str) -> None:
    assert shown(text) == f"{day} {day}"


@pytest.mark.parametrize(("text", "expected"), [*MONTH.items(), *LONGER.items(), *WEEK.items()])
def test_a_month_a_week_or_longer(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(("text", "expected"), RANGE.items())
def test_a_range_or_a_list_runs_from_its_first_to_its_last_day(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(("text", "expected"), BOUND.items())
def test_a_deadline_is_its_last_day_and_a_beginning_has_none(text: str, expected: str) -> None:
    assert shown(text) == expected


NOTHING = [
    "elke vrijdag", "iedere maandag", "wekelijks", "maandelijks", "dagelijks", "continu", "doorlopend",
    "halfjaarlijks", "eerste maandag van de maand", "elke maart", "elke vrijdag vanaf 1 mei", "om de week",
    "per kwartaal", "2x per week", "24/7", "iedere 1e van de maand",
    "zo snel mogelijk", "3-4 weken", "3 maanden", "2 maanden na de start", "na de start", "", " ", "-",
    "/", "en", "tot", "voor", "week", "eind", "12", "1", "half jaar", "31 april", "1-13-2027", "week 99",
    "week 53 2027", "week 0", "5-3-2027 - 1-3-2027", "begin 1 maart", "overleg 12 maart",
    "12 maart -", "- 12 maart", "1-1-0001", "9999-12-31", "begin eind maart", "Q5 2027", "3e helft 2027",
    "maart 2027 of anders", "vanaf", "uiterlijk", "na 5 maart 2027 - 1 maart 2027",
]  # fmt: skip


@pytest.mark.parametrize("text", NOTHING)
def test_what_comes_back_or_names_no_day_is_nothing(text: str) -> None:
    assert period_of_text(text, TODAY) is None
    assert not overdue(text, dt.date(2190, 1, 1))


@given(DAYS, DAYS)
def test_a_day_that_is_shown_reads_as_that_day(day: dt.date, today: dt.date) -> None:
    for text in (show_date(day), f"{day.day}-{day.month}-{day.year:04}", day.isoformat()):
        assert period_of_text(text, today) == Period(day, day)


@given(st.integers(1, 31), st.integers(1, 12), DAYS)
def test_a_day_without_a_year_reads_as_the_date_field_reads_it(day: int, month: int, today: dt.date) -> None:
    text = f"{day} {MONTHS[month - 1]}"
    found = read_date(text, today)
    if isinstance(found, dt.date) and found.year < 2200:
        assert period_of_text(text, today) == Period(found, found)
    elif isinstance(found, Problem) and (day, month) != (29, 2):
        assert period_of_text(text, today) is None


YEARLESS = [
    "12 maart",
    "maart",
    "eind mei",
    "Q2",
    "1e helft",
    "winter",
    "week 12",
    "week 12-14",
    "nov-feb",
    "voor april",
]


@given(st.sampled_from(YEARLESS), st.dates(dt.date(1950, 1, 1), dt.date(2150, 1, 1)))
def test_without_a_year_it_is_the_first_that_is_not_over(text: str, today: dt.date) -> None:
    found = period_of_text(text, today)
    assert found is not None and found.last is not None
    assert today <= found.last <= today + dt.timedelta(372)
    again = period_of_text(text, found.last)
    assert again == found
    later = period_of_text(text, found.last + dt.timedelta(1))
    assert later is not None and later.first > found.first


@given(DAYS, DAYS)
def test_a_range_of_two_days(one: dt.date, other: dt.date) -> None:
    first, last = sorted((one, other))
    for joint in (" - ", " t/m ", " tot ", " tot en met ", "-"):
        assert period_of_text(f"{show_date(first)}{joint}{show_date(last)}", TODAY) == Period(first, last)


WORDS = st.sampled_from([
    "12", "3", "2027", "'27", "maart", "mei", "week", "Q1", "1e", "kwartaal", "helft", "winter", "begin", "eind",
    "half", "voor", "tot", "vanaf", "na", "t/m", "-", "/", ",", "en", "van", "elke", "0", "99", "31", "2199", "vr",
    "(", ")",
])  # fmt: skip


@settings(max_examples=300)
@given(st.lists(WORDS, max_size=7).map(" ".join) | st.lists(WORDS, max_size=7).map("".join) | st.text(), DAYS)
def test_any_text_gives_a_period_in_order_or_nothing(text: str, today: dt.date) -> None:
    found = period_of_text(text, today)
    assert found is None or found.last is None or found.first <= found.last
    assert overdue(text, today) == bool(found and found.last and found.last < today)


def test_a_long_text_is_no_date() -> None:
    assert period_of_text("12 maart 2027" + " " * LONGEST, TODAY) is None
    assert period_of_text("1-" * 5000, TODAY) is None


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("11-3-2027", "2027-03-11"), ("begin maart 2027", "2027-03-10"), ("maart 2027", "2027-03-31"),
        ("week 9-10 2027", "2027-03-14"), ("uiterlijk 1 april 2027", "2027-04-01"), ("winter 2026", "2027-02-28"),
    ],
)  # fmt: skip
def test_overdue_counts_from_the_day_after_the_last(text: str, last: str) -> None:
    day = dt.date.fromisoformat(last)
    assert not overdue(text, day)
    assert overdue(text, day + dt.timedelta(1))


def test_what_has_no_end_is_never_overdue() -> None:
    assert not overdue("vanaf 1 mei 2020", TODAY)


def test_without_a_year_it_is_overdue_only_where_the_plan_has_a_beginning() -> None:
    assert not overdue("1 februari", TODAY)
    assert overdue("1 februari", TODAY, since=dt.date(2026, 9, 1))
    assert not overdue("1 april", TODAY, since=dt.date(2026, 9, 1))
    assert not overdue("1 februari", TODAY, since=dt.date(2027, 9, 1))


# --- what counts from the day of writing, what can't be, and what comes back ----------------------------------------

WORDS_OF_TODAY = {
    "vandaag": "2027-03-12 2027-03-12",
    "Overmorgen": "2027-03-14 2027-03-14",
    "gisteren": "2027-03-11 2027-03-11",
    "over een week": "2027-03-19 2027-03-19",
    "over 2 weken": "2027-03-26 2027-03-26",
    "binnen 10 dagen": "2027-03-22 2027-03-22",
    "over drie maanden": "2027-06-12 2027-06-12",
    "over anderhalf jaar": "2028-09-12 2028-09-12",
    "2 weken geleden": "2027-02-26 2027-02-26",
    "maandag": "2027-03-15 2027-03-15",
    "vrijdag": "2027-03-19 2027-03-19",
    "a.s. maandag": "2027-03-15 2027-03-15",
    "afgelopen maandag": "2027-03-08 2027-03-08",
    "uiterlijk maandag": "2027-03-15 2027-03-15",
    "volgende week": "2027-03-15 2027-03-21",
    "deze week": "2027-03-08 2027-03-14",
    "volgende week di": "2027-03-16 2027-03-16",
    "dinsdag volgende week": "2027-03-16 2027-03-16",
    "eind volgende week": "2027-03-18 2027-03-19",
    "deze maand": "2027-03-01 2027-03-31",
    "eind van de maand": "2027-03-21 2027-03-31",
    "begin volgende maand": "2027-04-01 2027-04-10",
    "dit kwartaal": "2027-01-01 2027-03-31",
    "volgend half jaar": "2027-07-01 2027-12-31",
    "eind dit jaar": "2027-09-01 2027-12-31",
    "begin volgend jaar": "2028-01-01 2028-04-30",
    "15 maart volgend jaar": "2028-03-15 2028-03-15",
    "komende zomer": "2027-06-01 2027-08-31",
    "deze winter": "2027-12-01 2028-02-29",
    "vanaf volgende maand": "2027-04-01 …",
}
FORMS = {
    "2026/12/01": "2026-12-01 2026-12-01",
    "2026.12.01": "2026-12-01 2026-12-01",
    "2026-12": "2026-12-01 2026-12-31",
    "15-dec-2026": "2026-12-15 2026-12-15",
    "12  maart\u00a02027": "2027-03-12 2027-03-12",
    "12–3–2027": "2027-03-12 2027-03-12",
    "12-3-'27": "2027-03-12 2027-03-12",
    "1 december 2026 (di)": "2026-12-01 2026-12-01",
    "week 50 (di)": "2027-12-14 2027-12-14",
    "di wk 50 2026": "2026-12-08 2026-12-08",
    "eerste week februari": "2028-02-01 2028-02-07",
    "laatste week van maart": "2027-03-25 2027-03-31",
    "eerste maandag van april": "2027-04-05 2027-04-05",
    "laatste vrijdag van mei": "2027-05-28 2027-05-28",
    "eind week 12": "2027-03-25 2027-03-26",
    "voor de kerst": "2027-12-24 2027-12-24",
    "na de kerst": "2027-12-27 …",
    "voor Pasen 2027": "2027-03-27 2027-03-27",
    "hemelvaart": "2027-05-06 2027-05-06",
    "Oud en nieuw": "2027-12-31 2028-01-01",
}


@pytest.mark.parametrize(("text", "expected"), [*WORDS_OF_TODAY.items(), *FORMS.items()])
def test_what_counts_from_the_day_of_writing_and_other_forms(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("text", WORDS_OF_TODAY)
def test_such_words_mean_nothing_where_the_day_of_writing_is_not_known(text: str) -> None:
    assert period_of_text(text, TODAY, words=False) is None


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("31-11-2026", "Deze dag bestaat niet: 31-11-2026. Kijk de dag en de maand na."),
        ("29 feb 2027", "Deze dag bestaat niet: 29-2-2027. Kijk de dag en de maand na."),
        ("31 april", "Deze dag bestaat niet: 31-4-2027. Kijk de dag en de maand na."),
        ("uiterlijk 31-11-2026", "Deze dag bestaat niet: 31-11-2026. Kijk de dag en de maand na."),
        ("1 maart t/m 31 april 2027", "Deze dag bestaat niet: 31-4-2027. Kijk de dag en de maand na."),
        ("2026/13/01", "Deze dag bestaat niet: 1-13-2026. Kijk de dag en de maand na."),
        ("12/24/2026", "Deze dag bestaat niet: 12-24-2026. Kijk de dag en de maand na."),
        ("di 3 maart 2027", "Kijk de dag na: 3 maart 2027 is een woensdag, geen dinsdag."),
        ("donderdag, 12 maart 2027", "Kijk de dag na: 12 maart 2027 is een vrijdag, geen donderdag."),
        ("week 53 2027", "Kijk de week na: 2027 heeft geen week 53."),
        ("26-12-01", "Dit kan twee dagen zijn. Typ 1 december 2026 of 26 december 2001."),
        ("volgende zondag", "Dit kan twee dagen zijn. Typ 14 maart 2027 of 21 maart 2027."),
    ],
)
def test_what_is_in_no_calendar_or_can_be_two_days_is_told_by_both_readers(text: str, sentence: str) -> None:
    assert reading(text, TODAY) == Problem(sentence)
    assert read_date(text, TODAY) == Problem(sentence)


@pytest.mark.parametrize("text", ["01/2026/12", "1-2-3", "2026/12/1/3"])
def test_numbers_in_no_known_order_are_no_period(text: str) -> None:
    assert period_of_text(text, TODAY) is None


@pytest.mark.parametrize(
    "text",
    ["elke vrijdag", "iedere 1e van de maand", "wekelijks", "tweewekelijks", "maandelijks", "halfjaarlijks",
     "jaarlijks",
     "dagelijks", "continu", "doorlopend", "om de week", "2x per week", "3 keer per maand", "per kwartaal", "24/7",
     "eerste maandag van de maand"],
)  # fmt: skip
def test_what_comes_back(text: str) -> None:
    assert comes_back(text) and period_of_text(text, TODAY) is None


@pytest.mark.parametrize("text", ["z.s.m.", "na de vakantie", "kerstvakantie", "31-11-2026", "ooit", ""])
def test_what_does_not(text: str) -> None:
    assert not comes_back(text)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("15 dec", "15 december 2027"), ("di 14 dec.", "dinsdag 14 december 2027"), ("morgen", "13 maart 2027"),
        ("Uiterlijk volgende week", "Uiterlijk week 11 2027"), ("maandag", "maandag 15 maart 2027"),
        ("voor het einde van het jaar", "voor eind 2027"), ("12-3-2027", "12-3-2027"), ("week 50", "week 50"),
        ("september", "september"), ("uiterlijk 1 april", "uiterlijk 1 april"), ("elke maandag", "elke maandag"),
        ("bespreken met het team van volgende week", "bespreken met het team van volgende week"),
        ("ma 15/3 om 10.00 uur", "ma 15/3 om 10.00 uur"), ("na de vakantie", "na de vakantie"),
    ],
)  # fmt: skip
def test_a_bare_day_gets_its_year_and_a_word_its_day(text: str, made: str) -> None:
    assert completed_day_text(text, TODAY) == made


@given(st.sampled_from([*WORDS_OF_TODAY, *FORMS, *YEARLESS]), st.dates(dt.date(1950, 1, 1), dt.date(2150, 1, 1)))
def test_what_is_completed_means_the_same_for_ever(text: str, today: dt.date) -> None:
    found, made = period_of_text(text, today), completed_day_text(text, today)
    if found and made != text:
        assert period_of_text(made, TODAY) == found


SPELLINGS = (
    "{d}-{m}-{y}", "{d}/{m}/{y}", "{d}.{m}.{y}", "{d} {m} {y}", "{d}–{m}–{y}", "{d}-{m}-{y}.", "{y}-{m}-{d}",
    "{y}/{m:02}/{d:02}", "{d} {month} {y}", "{d}e {month} {y}", "{d}  {month}\u00a0{y}", "{weekday} {d} {month} {y}",
    "{weekday}, {d} {month} {y}",
    "op {weekday} {d}-{m}-{y}", "{d}-{abbreviated}-{y}", "{d} {abbreviated}. {y}", "{d} {month} {y} ({two})",
    "uiterlijk {d} {month} {y}", "{two} wk {week} {weekyear}", "week {week} ({two}) {weekyear}",
)  # fmt: skip


@given(st.dates(dt.date(1950, 1, 1), dt.date(2150, 12, 31)), st.sampled_from(SPELLINGS), DAYS)
def test_a_day_in_every_spelling_is_that_day_for_both_readers(day: dt.date, spelling: str, today: dt.date) -> None:
    year, week, _ = day.isocalendar()
    weekday = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")[day.weekday()]
    month = MONTHS[day.month - 1]
    text = spelling.format(
        d=day.day, m=day.month, y=day.year, month=month, abbreviated="mrt" if day.month == 3 else month[:3],
        weekday=weekday, two=weekday[:2], week=week, weekyear=year,
    )  # fmt: skip
    assert period_of_text(text, today) == Period(day, day)
    assert read_date(text, today) == day


@given(st.lists(WORDS, max_size=5).map(" ".join) | st.sampled_from([*DAY, *WORDS_OF_TODAY, *FORMS, *BOUND]), DAYS)
def test_whatever_reads_as_one_day_is_that_day_in_a_date_field_too(text: str, today: dt.date) -> None:
    found = period_of_text(text, today)
    if found and found.is_day:
        assert read_date(text, today) == found.first


@pytest.mark.parametrize(
    ("text", "past", "near"),
    [("4-12", "2025-12-04", "2026-12-04"), ("15 sept", "2026-09-15", "2026-09-15"),
     ("1 maart", "2026-03-01", "2026-03-01"),
     ("maandag", "2026-11-23", "2026-11-23"), ("1-2", "2026-02-01", "2027-02-01")],
)  # fmt: skip
def test_the_year_that_is_meant_hangs_on_the_sense_of_the_field(text: str, past: str, near: str) -> None:
    today = dt.date(2026, 11, 25)
    assert read_date(text, today, past=True) == dt.date.fromisoformat(past)
    assert read_date(text, today, near=True) == dt.date.fromisoformat(near)
