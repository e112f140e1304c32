"""What looks like patient data, where it stands, and what may stand there instead."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

# What each code is called in a sentence, and what is offered in its place.
KINDS = {
    "privacy.bsn": ("een BSN", "[BSN]"),
    "privacy.birth_date": ("een geboortedatum", "[geboortedatum]"),
    "privacy.name": ("de naam van een patiënt", "[naam]"),
    "privacy.address": ("een adres", "[adres]"),
    "privacy.phone": ("een telefoonnummer", "[telefoonnummer]"),
    "privacy.email": ("een e-mailadres", "[e-mailadres]"),
    "privacy.patient_number": ("een patiëntnummer", "[patiëntnummer]"),
}
TITLE = re.compile(r"(?:de )?(?:dhr|hr|heer|heren|meneer|mevr(?:ouw)?|mvr|mw|mej(?:uffrouw)?)\b", re.IGNORECASE)
PAIR = re.compile(r" (?:en|&) |/", re.IGNORECASE)
SENTENCE_START = re.compile(r"(?:\A|[.!?]\s|\n)\s*\Z")


@dataclass(frozen=True, slots=True)
class Suspect:
    """A piece of text that looks like patient data.

    `start` and `end` are offsets in the field's text as `plan/values/kinds.py` shows it (a list of lines: joined by
    line breaks). `message` is one Dutch sentence that says what to do; `replacement` what may stand there instead.
    """

    code: str
    address: str
    start: int
    end: int
    text: str
    replacement: str
    message: str


def suspect(code: str, address: str, start: int, text: str, before: str) -> Suspect:
    """A suspect of this text at its place in a field; `before`: what stands right before it there, if not all."""
    message = f"Hier lijkt {KINDS[code][0]} te staan (“{text}”): vervang het, of geef aan dat het mag blijven staan."
    return Suspect(code, address, start, start + len(text), text, _replacement(code, text, before), message)


def _replacement(code: str, text: str, before: str) -> str:
    title = TITLE.match(text) if code == "privacy.name" else None
    if not title:
        return KINDS[code][1]
    pair = PAIR.match(text, title.end() + text[title.end() :].startswith("."))
    offered = "twee patiënten" if pair else "een patiënt"
    return offered.capitalize() if text[0].isupper() and SENTENCE_START.search(before) else offered


def replaced_text(text: str, suspects: Iterable[Suspect]) -> str:
    """A field's text with each of its suspects replaced by what is offered; pass the suspects of that field only.

    One whose text no longer stands at its place is left alone.
    """
    made, done = list[str](), 0
    for each in sorted(suspects, key=lambda each: each.start):
        if each.start >= done and text[each.start : each.end] == each.text:
            made += text[done : each.start], each.replacement
            done = each.end
    return "".join([*made, text[done:]])
