"""Names of people whom the plan doesn't know."""

import re
from collections.abc import Iterator

from vp_tui.checks.privacy.candidates import LAST_WORD, Candidate, candidates, plain_word
from vp_tui.checks.privacy.context import PROFESSION, WORKPLACE
from vp_tui.checks.privacy.known import Known
from vp_tui.checks.privacy.passages import FoundPassage, Passages
from vp_tui.checks.privacy.words import HONOURED, NOT_NAMES

AT_WORK_BEFORE = re.compile(rf"(?:\b(?:{PROFESSION})\.?\s|\b(?:dr|prof|drs|ir|mr|ds|zr)\.)\s*\Z", re.IGNORECASE)
AT_WORK_AFTER = re.compile(
    rf",? ?[(,–-]? ?(?:(?:de|een|onze|hun|is|als|zelf|werkt als) )*(?:{PROFESSION})\b"
    rf"|,? \(?(?:van|namens|bij) (?:(?:de|het|een|onze) )?(?:{WORKPLACE})\b",
    re.IGNORECASE,
)
CITED_AFTER = re.compile(r"(?:,? et al|,? e\.a\.|,? \(?(?:19|20)\d\d\b|, (?:[A-Z]\.)+,|,? &)")
CITED_BEFORE = re.compile(
    r"\b(?:stappen|model|methode|theorie|boek|artikel|cirkel|cyclus|onderzoek|principes?|werk|citaat|publicatie|proefschrift|lezing"
    r"|podcast|definitie|idee[eë]n|gedachtegoed|spinnenweb) (?:van|door|volgens) \Z|&\s*\Z|\bzie (?:ook )?\Z",
    re.IGNORECASE,
)
BUILDING = re.compile(r"(?:school|zaal|centrum|kliniek|ziekenhuis|straat|plein|fonds|prijs|stichting|lezing)\Z")


def patient_names(passages: Passages, known: Known) -> Iterator[FoundPassage]:
    """The surest kind first; the same name found by another pattern is sorted out by who calls."""
    for each in candidates(passages):
        if not _is_known(each, known) and not _is_no_patient(each, passages):
            yield FoundPassage("privacy.name", each.start, each.end)


def _is_known(one: Candidate, known: Known) -> bool:
    return known.has(one.given, re.split(r"[\s-]+", one.surname))


def _is_no_patient(one: Candidate, passages: Passages) -> bool:
    word, first = plain_word(one.surname), plain_word(one.given[0]) if one.given else ""
    if len(word) < 2 or word in NOT_NAMES or (len(first) > 1 and first in NOT_NAMES):
        return True
    if one.patient:
        return False
    before, after = passages.before(one.start), passages.after(one.end)
    if AT_WORK_BEFORE.search(before) or AT_WORK_AFTER.match(after):
        return True
    return not one.titled and (bool(BUILDING.search(word)) or _stands_for_something_else(before, after))


def _stands_for_something_else(before: str, after: str) -> bool:
    last = LAST_WORD.search(before)
    honoured = bool(last and last[1].lower() in HONOURED)
    return honoured or bool(CITED_BEFORE.search(before)) or bool(CITED_AFTER.match(after))
