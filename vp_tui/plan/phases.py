"""The eight phases of the hand-out (part 3): number, name in code, title, short title, question; and how far one is.

Without the models, so that the list of plans can be drawn before they are loaded.
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class PhaseInfo:
    number: int
    name: str
    title: str
    short: str
    question: str


PHASES = tuple(
    PhaseInfo(number, *words)
    for number, words in enumerate(
        (
            ("recognise", "Herkennen", "Herkennen", "Waarover verwonder je je in deze praktijk?"),
            ("analyse", "Analyseren", "Analyseren", "Waarom gaat het hier zoals het gaat?"),
            ("ideate", "Ideeën en doelen", "Ideeën", "Hoe kan het beter, en wat willen we bereiken?"),
            ("relate", "Relaties opbouwen", "Relaties", "Wie heb je nodig, en wat hebben zij nodig?"),
            (
                "design",
                "Interventies bedenken",
                "Interventies",
                "Wat gaan we anders doen, en wat moeten we daarvoor leren?",
            ),
            ("weigh", "Bespreken en afwegen", "Afwegen", "Wat kiezen we samen, en waarom?"),
            ("implement", "Implementatie", "Implementatie", "Wie doet wat wanneer, en merken we verschil?"),
            ("evaluate", "Evaluatie en borging", "Evaluatie", "Wat heeft het opgeleverd, en hoe houden we het vast?"),
        ),
        start=1,
    )
)
BY_NAME = {phase.name: phase for phase in PHASES}


class State(StrEnum):
    """How far a phase is; in a plan's row of the file its first letter stands for it."""

    EMPTY = "empty"
    BUSY = "busy"
    COMPLETE = "complete"
    OUTSIDE = "outside"


STATE_WORDS = {
    State.EMPTY: "nog leeg",
    State.BUSY: "bezig",
    State.COMPLETE: "compleet",
    State.OUTSIDE: "buiten mijn deel",
}
STATE_MARKS = {State.EMPTY: "○", State.BUSY: "◐", State.COMPLETE: "●", State.OUTSIDE: "–"}
BY_LETTER = {state.value[0]: state for state in State}
