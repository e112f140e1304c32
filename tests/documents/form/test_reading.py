"""The form that was filled in by hand in Word, against its right answer."""

import datetime as dt

from tests.documents.form.judging import FILES, faults, right_answer
from vp_tui.documents.form.reading import read_form

TODAY = dt.date(2027, 3, 12)


def test_the_form_filled_in_by_hand() -> None:
    form = read_form(FILES / "form-01.docx", TODAY)
    assert faults(right_answer("form-01.json"), form.plan) == []
    assert form.told == []


def test_what_was_found_is_told_with_its_place() -> None:
    found = read_form(FILES / "form-01.docx", TODAY).found
    told = {(each.where, each.label): each.text for each in found}
    assert told["Voorblad", "Praktijk"] == "Huisartsenpraktijk De Brug, Zwolle"
    assert told["Verspreiding en borging", "borgingsactie"] == "1: Uitslagen als vast punt op de teamvergadering"
    assert all(each.has_field for each in found)
