"""A text of four times the length is looked through in four times the time, whatever comes back in it."""

from collections.abc import Callable

import pytest

from tests.growing import LINEAR, grown
from vp_tui.checks.privacy import marked_as_fine, open_suspects, replaced_text, suspects
from vp_tui.plan.models.analyse import Member
from vp_tui.plan.models.overview import Dismissed
from vp_tui.plan.plan import Plan

UNITS = (
    "J. ", "A. ", "J.P. ", "J. P. ", "Ch. ", "Hr. ", "M. ", "Jan ", "JAN ", "Jan - ", "Jan- ", "Jan de ",
    "Jan van der ", "Anne-Marie de ", "mw. J. ", "Mw. Bakker. ", "Bakker, A. ", "Jan (78) ", "Jan, v, 67 jaar ",
    "01-01-1950 ", "1 maart 1950 ", "geb. 1-1-50 ", "1234 AB ", "1234 AB Den-", "Kerkstraat 1 ", "06-12345678 ",
    "123456782 ", "a@b.nl ", "-1.1", "! ", " ",
)  # fmt: skip
IN_A_NAME = ("(", "( ", "Jan (", " ", "\t", "; ", "en ", "Jan, ")


def searching(text: str) -> Callable[[], object]:
    plan = Plan()
    plan.analyse.current_situation = text
    return lambda: suspects(plan)


def repeated(unit: str, length: int) -> str:
    return (unit * (length // len(unit) + 1))[:length]


@pytest.mark.parametrize("unit", UNITS)
def test_what_comes_back_costs_its_length(unit: str) -> None:
    assert grown(lambda n: searching(repeated(unit, n)), 700) < LINEAR


@pytest.mark.parametrize("unit", IN_A_NAME)
def test_what_comes_back_where_names_are_asked_costs_its_length(unit: str) -> None:
    def made(n: int) -> Callable[[], object]:
        plan = Plan()
        plan.plan.author = repeated(unit, n)
        return lambda: suspects(plan)

    assert grown(made, 2000) < LINEAR


def test_a_date_long_before_many_others_costs_nothing_at_each() -> None:
    def made(n: int) -> Callable[[], object]:
        return searching("geb. 1-1-1950" + " " * (40 * n) + "1-1-2027 " * n)

    assert grown(made, 200) < LINEAR


def test_a_team_of_any_size_is_known_at_once() -> None:
    def made(n: int) -> Callable[[], object]:
        plan = Plan()
        letters = "".join(chr(97 + each % 26) for each in range(8))
        plan.analyse.members = [Member(id=f"{each:08}", name=f"Jan Q{letters}{each}") for each in range(n)]
        plan.analyse.current_situation = "mevrouw P. Jan. jan.x@mail.nl, " * n
        return lambda: suspects(plan)

    assert grown(made, 80) < LINEAR


def test_marking_and_replacing_cost_their_length() -> None:
    def made(n: int) -> Callable[[], object]:
        plan = Plan()
        text = plan.analyse.current_situation = " en ".join(f"mevrouw Bakker{'a' * (each % 50)}." for each in range(n))
        found = suspects(plan)
        at = "analyse/current_situation"
        plan.plan.dismissed = [
            Dismissed(id=f"{k:08}", code="privacy.name", address=at, reason=marked_as_fine([each]))
            for k, each in enumerate(found[::2])
        ]
        return lambda: (open_suspects(plan), replaced_text(text, found))

    assert grown(made, 250) < LINEAR


def test_names_in_a_long_row_are_still_found() -> None:
    plan = Plan()
    plan.analyse.current_situation = (
        "Jan Piet Klaas Kees Bakker belde. " + "J. " * 12 + "de Vries kwam. Mw. Jansen - de Boer."
    )
    assert [each.text for each in suspects(plan)] == [
        "Jan Piet Klaas Kees Bakker",
        "J. " * 8 + "de Vries",
        "Mw. Jansen - de Boer",
    ]
