"""Names in a `who` field: how they are told apart, and how the last one is completed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vp_tui.plan.values.who import completed_name, completing, person_names

TEAM = ["José Pérez", "Jan de Vries", "Vera Jansen", "POH-GGZ"]
NAMES = st.sampled_from([*TEAM, "Wenen", "Ellen", "Anna van den Enk", "huisarts (avond)", "👩🏽 Zoë"])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n ", []),
        ("Jan", ["Jan"]),
        (" Jan de Vries ", ["Jan de Vries"]),
        ("Jan, Piet", ["Jan", "Piet"]),
        ("Jan;Piet/Kees\nAn", ["Jan", "Piet", "Kees", "An"]),
        ("Jan en Piet", ["Jan", "Piet"]),
        ("Jan EN Piet", ["Jan", "Piet"]),
        ("Jan\ten  Piet", ["Jan", "Piet"]),
        ("Jan, Piet, en Kees", ["Jan", "Piet", "Kees"]),
        ("Jan\nen Piet", ["Jan", "Piet"]),
        ("Jan,, ;\n\nPiet,", ["Jan", "Piet"]),
        ("Jan en ", ["Jan"]),
        ("Wenen, Ellen", ["Wenen", "Ellen"]),
        ("Anna van den Enk", ["Anna van den Enk"]),
        ("Jan-en-Piet", ["Jan-en-Piet"]),
        ("Jan, Jan", ["Jan", "Jan"]),
    ],
)
def test_names_are_told_apart(text: str, expected: list[str]) -> None:
    assert person_names(text) == expected


@given(st.lists(NAMES), st.sampled_from([", ", ",", "; ", "/", "\n", " en ", " / ", ", en "]))
def test_joined_names_come_apart_again(people: list[str], between: str) -> None:
    assert person_names(between.join(people)) == people


@given(st.text())
def test_no_name_is_empty_or_holds_a_separator(text: str) -> None:
    for name in person_names(text):
        assert name and name == name.strip()
        assert not set(name) & set(",;/\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("J", ["José Pérez", "Jan de Vries", "Vera Jansen"]),
        ("jose", ["José Pérez"]),
        ("pér", ["José Pérez"]),
        ("vries", ["Jan de Vries"]),
        ("poh", ["POH-GGZ"]),
        ("eter", []),
        ("Jan de Vries, j", ["José Pérez", "Vera Jansen"]),
        ("jan de vries en ", ["José Pérez", "Vera Jansen", "POH-GGZ"]),
        ("Jan en", []),
        ("Jan de Vries", []),
        ("", TEAM),
        ("  ", TEAM),
    ],
)
def test_the_last_name_is_completed(text: str, expected: list[str]) -> None:
    assert completing(text, TEAM) == expected


def test_a_candidate_is_offered_once_and_never_empty() -> None:
    assert completing("", ["An", "", " ", "An"]) == ["An"]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("", "Jan"), ("j", "Jan"), ("  j", "  Jan"), ("An, j", "An, Jan"), ("An,j", "An,Jan"),
        ("An en ja", "An en Jan"),
        ("An\nj", "An\nJan"), ("An, en j", "An, en Jan"), ("An; ", "An; Jan"),
    ],
)  # fmt: skip
def test_only_the_last_name_is_replaced(text: str, whole: str) -> None:
    assert completed_name(text, "Jan") == whole


@given(st.lists(NAMES, max_size=3), st.sampled_from(TEAM), st.sampled_from([", ", "\n", " en "]))
def test_a_completed_text_holds_the_names_before_and_the_chosen_one(people: list[str], name: str, between: str) -> None:
    typed = between.join([*people, name[:2]])
    assert person_names(completed_name(typed, name)) == [*people, name]
