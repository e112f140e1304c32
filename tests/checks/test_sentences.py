"""Sentences that change with what they speak of, word for word."""

from typing import Any

import pytest

from tests.checks.expecting import TODAY, days, plan_of
from tests.checks.test_first_phases import period
from tests.checks.test_goals import goal
from tests.checks.test_people_and_choices import choice, seen
from vp_tui.checks.rule import Case
from vp_tui.checks.rules import BY_CODE

LONG = "Een verandering van de 2e orde kost tijd: trek er minstens 12 weken voor uit. "
TWO = [{"goal": 1, "when": days(-3), "action": "Bellen"}, {"goal": 1, "when": days(-4), "action": "Schrijven"}]
SENTENCES: list[tuple[str, dict[str, Any], str]] = [
    ("plan.identity", {}, "Vul je naam en de naam van de praktijk in; dat staat straks voor op het plan."),
    ("recognise.duration", period(13), LONG + "Nu is het er 1."),
    ("recognise.duration", period(83), LONG + "Nu zijn het er 11."),
    (
        "relations.recent_contact",
        seen(None),
        "Met “Zorgcentrum” heb je nog geen contact genoteerd. Maak een afspraak: die heeft veel invloed.",
    ),
    (
        "relations.recent_contact",
        seen("2026-12-11"),
        "Met “Zorgcentrum” heb je al drie maanden geen contact genoteerd. Maak een afspraak: die heeft veel invloed.",
    ),
    ("weigh.reason", choice(), "Schrijf op waarom jullie “Online agenda” kozen."),
    ("weigh.reason", choice(decision="rejected"), "Schrijf op waarom jullie “Online agenda” lieten afvallen."),
    (
        "goals.baseline",
        {"ideate": goal(baseline=9, baseline_on=days(0)), "implement": {"actions": TWO}},
        "De nulmeting van doel 1 (12 maart 2027) is van na de actie “Schrijven”. Zoek een eerder cijfer op, of kijk de "
        "datum na.",
    ),
    (
        "data.complete",
        {"implement": {"data_collection": [{"data": "Opkomst"}]}},
        "Spreek bij de gegevens “Opkomst” af wie ze vastlegt, hoe, wanneer en waarmee.",
    ),
    (
        "actions.overdue",
        {"implement": {"actions": [{"action": "Folder laten drukken", "when": "1 maart 2027"}]}},
        "De actie “Folder laten drukken” had op 1 maart 2027 klaar moeten zijn. Is dat gelukt, zet dan het vinkje; "
        "anders kies je een nieuwe datum.",
    ),
    (
        "actions.who_when",
        {"implement": {"actions": [{}]}},
        "Spreek bij de actie “zonder tekst” af wie dat doet en wanneer.",
    ),
    (
        "evaluate.combel",
        {"plan": {"placement_end": days(9)}, "evaluate": {"combel": [{"assessor": "teacher", "date": days(0)}]}},
        "Zet bij ComBeL ook het oordeel van jezelf en je opleider, met de datum erbij.",
    ),
]


@pytest.mark.parametrize("code, sections, sentence", SENTENCES)
def test_sentence(code: str, sections: dict[str, Any], sentence: str) -> None:
    found = BY_CODE[code].findings(Case(plan_of(**sections), TODAY, {}))
    assert [each.message for each in found] == [sentence]
