"""Names of people whom the plan doesn't know: with a title, behind "patiënt", with initials, or a first name and a surname."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from vp_tui.checks.privacy.context import ORGANISATION, PROFESSION
from vp_tui.checks.privacy.known import PARTICLES, Known, folded
from vp_tui.checks.privacy.passages import Found, Passages, any_of
from vp_tui.checks.privacy.words import (
    ABBREVIATIONS, ADJECTIVES, EPONYMS, FIRST_NAMES, HONOURED, LATIN, LETTERED, NOT_NAMES, SURNAMES,
)  # fmt: skip

CAPITAL = "[A-ZÀ-ÖØ-ÞŁŞİĞÇŠŽĆČŻŚŐĐ]"
PARTICLE = (
    r"(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[Hh]et|[’']t|[Ii]n|[Oo]p|[Ee]l|[Aa]l|[Bb]en|[Uu]it|[Vv]on|[Dd][iau]|[Ll][ae]|[Aa]an"
    r"|[Vv]\.? ?d\.?|[Bb]in) )"
)
WORD = rf"(?:[dDO][’'])?{CAPITAL}[^\W\d_]*(?:[’'][^\W\d_]+)*"
SURNAME = rf"{PARTICLE}{{0,3}}{WORD}(?: ?- ?{PARTICLE}{{0,3}}{WORD})*(?![\w-])"
INITIAL = rf"{CAPITAL}(?:h|hr|oh|ac)?\."
TITLES = ("dhr", "hr", "heer", "heren", "meneer(?!s)", "mevrouw", "mevr", "mvr", "mw", "mej(?:uffrouw)?", "de (?:heer|heren)", "oma", "opa")
NEXT_TITLE = r"(?:(?: (?:en|&|of) (?:de )?|/)(?i:dhr|heer|meneer|mevrouw|mevr|mw)\b\.?)?"

TITLED = re.compile(
    rf"{any_of(*TITLES)}\b(?P<dot>\.?){NEXT_TITLE} (?P<initials>(?:{INITIAL} ?)*)(?P<name>{SURNAME}(?: {SURNAME})?)"
)
SMALL = re.compile(rf"{any_of(*TITLES)}\b\.?{NEXT_TITLE} (?P<name>(?P<particles>{PARTICLE}*)(?P<word>[^\W\d_]+))(?![\w-])")
RELATED = re.compile(
    any_of("pati[eë]nte?", r"pte?\.?", "cli[eë]nte?", "familie", r"fam\.?", "gezin", "echtpaar", "weduwe", "weduwnaar",
           "bewoner", "bewoonster", "baby", "buurvrouw", "buurman", "mantelzorger")
    + rf" (?P<name>(?P<initials>(?:{INITIAL} ?)*)(?P<surname>{SURNAME}(?: {SURNAME})?))"
)  # fmt: skip
INITIALLED = re.compile(rf"{CAPITAL}(?<![\w’'.-].)(?P<rest>(?:h|hr|oh|ac)?\. ?(?:{INITIAL} ?){{0,4}})(?P<name>{SURNAME})")
REVERSED = re.compile(rf"{CAPITAL}(?<![\w’'.-].)(?P<rest>[^\W\d_]+), (?P<initials>(?:{CAPITAL}\.){{1,4}})(?![\w&])")
FIRST = re.compile(rf"{CAPITAL}(?<![\w’'.-].)[^\W\d_]+(?:-{CAPITAL}[^\W\d_]+)?(?= {PARTICLE}{{0,3}}(?:[dDO][’'])?{CAPITAL})")
SURNAME_HERE = re.compile(SURNAME)

AT_WORK_BEFORE = re.compile(rf"(?:\b(?:{PROFESSION})\.?\s|\b(?:dr|prof|drs|ir|mr|ds|zr)\.)\s*\Z", re.IGNORECASE)
AT_WORK_AFTER = re.compile(
    rf",? ?[(,–-]? ?(?:(?:de|een|onze|hun|is|als|zelf|werkt als) )*(?:{PROFESSION})\b"
    rf"|,? \(?(?:van|namens|bij) (?:(?:de|het|een|onze) )?(?:{ORGANISATION})\b",
    re.IGNORECASE,
)
CITED_AFTER = re.compile(r"(?:,? et al|,? e\.a\.|,? \(?(?:19|20)\d\d\b|, (?:[A-Z]\.)+,|,? &)")
CITED_BEFORE = re.compile(
    r"\b(?:stappen|model|methode|theorie|boek|artikel|cirkel|cyclus|onderzoek|principes?|werk|citaat|publicatie|proefschrift|lezing"
    r"|podcast|definitie|idee[eë]n|gedachtegoed|spinnenweb) (?:van|door|volgens) \Z|&\s*\Z|\bzie (?:ook )?\Z",
    re.IGNORECASE,
)
LAST_WORD = re.compile(r"([^\W\d_]+)[^\w.]*\Z")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name as it stands in the whole text: the stretch to show, what comes before the surname, and the surname."""

    start: int
    end: int
    given: tuple[str, ...]
    surname: str
    titled: bool
    patient: bool = False  # said in so many words


def patient_names(passages: Passages, known: Known) -> Iterator[Found]:
    """The surest kind first; the same name found by another pattern is sorted out by who calls."""
    for each in _candidates(passages):
        if not _is_known(each, known) and not _is_no_patient(each, passages):
            yield Found("privacy.name", each.start, each.end)


def _candidates(passages: Passages) -> Iterator[Candidate]:
    text = passages.text
    for match in TITLED.finditer(text):
        full_word = match[0][: match.start("dot") - match.start()][-2:].lower() in ("er", "uw", "en")
        if not (match["dot"] and full_word):
            yield _candidate(match, match.start(), match["initials"], match.start("name"), match["name"], True)
    for match in SMALL.finditer(text):
        word = match["word"].lower()
        if word in SURNAMES and (word not in ADJECTIVES or match["particles"]):
            yield Candidate(match.start(), match.end(), (), match["word"], True)
    for match in RELATED.finditer(text):
        found = _candidate(match, match.start("name"), match["initials"], match.start("surname"), match["surname"], True)
        yield replace(found, patient=True)
    yield from _with_initials(passages)
    yield from _in_full(text)


def _candidate(
    match: re.Match[str], start: int, initials: str, name_start: int, name: str, titled: bool
) -> Candidate:
    """Cut off from the first word that is no name: "mevrouw Bakker Maandag"."""
    words = list(re.finditer(r"[^\s]+", name))
    for index, word in enumerate(words[1:], 1):
        if folded_plain(word[0]) in NOT_NAMES and folded_plain(word[0]) not in PARTICLES and index:
            words, name = words[:index], name[: words[index - 1].end()]
            break
    core = [each[0] for each in words if folded_plain(each[0]) not in PARTICLES] or [words[-1][0]]
    given = tuple(re.findall(CAPITAL, initials)) + tuple(core[:-1])
    return Candidate(start, name_start + len(name), given, core[-1], titled)


def folded_plain(word: str) -> str:
    return word.lower().strip(".,’'")


def _with_initials(passages: Passages) -> Iterator[Candidate]:
    text = passages.text
    for match in INITIALLED.finditer(text):
        initials = text[match.start() : match.start("name")]
        letters = "".join(re.findall(CAPITAL, initials)).lower()
        surname = _core(match["name"])
        if _are_initials(letters, surname, passages.before(match.start())):
            yield Candidate(match.start(), match.end(), tuple(letters), surname, False)
    for match in REVERSED.finditer(text):
        word = match[0][: 1 + len(match["rest"])]
        letters = match["initials"].replace(".", "").lower()
        if letters not in ABBREVIATIONS and (len(letters) > 1 or word.lower() in SURNAMES):
            yield Candidate(match.start(), match.end(), tuple(letters), word, False)


def _are_initials(letters: str, surname: str, before: str) -> bool:
    last, word = LAST_WORD.search(before), folded_plain(surname)
    if letters in ABBREVIATIONS or word in LATIN or (letters == "m" and word in EPONYMS):
        return False
    return not (len(letters) == 1 and last and last[1].lower() in LETTERED)


def _in_full(text: str) -> Iterator[Candidate]:
    for match in FIRST.finditer(text):
        if match[0].split("-")[0].lower() not in FIRST_NAMES:
            continue
        surname = SURNAME_HERE.match(text, match.end() + 1)
        while surname and surname[0].lower() in FIRST_NAMES and (more := SURNAME_HERE.match(text, surname.end() + 1)):
            surname = more
        # A third word with a capital: "Jeroen Bosch Ziekenhuis".
        if surname and not re.match(rf" {CAPITAL}", text[surname.end() :][:2]):
            yield Candidate(match.start(), surname.end(), (match[0],), _core(surname[0]), False)


def _core(name: str) -> str:
    words = [each for each in re.split(r"[\s]", name) if folded_plain(each) not in PARTICLES]
    return words[-1] if words else name


def _is_known(one: Candidate, known: Known) -> bool:
    return known.has(one.given, re.split(r"[\s-]+", one.surname))


def _is_no_patient(one: Candidate, passages: Passages) -> bool:
    word = folded_plain(one.surname)
    if len(word) < 2 or word in NOT_NAMES or (one.given and folded_plain(one.given[0]) in NOT_NAMES and len(one.given[0]) > 1):
        return True
    before, after = passages.before(one.start), passages.after(one.end)
    if not one.patient and (AT_WORK_BEFORE.search(before) or AT_WORK_AFTER.match(after)):
        return True
    return not one.titled and _stands_for_something_else(before, after)


def _stands_for_something_else(before: str, after: str) -> bool:
    last = LAST_WORD.search(before)
    honoured = bool(last and last[1].lower() in HONOURED)
    return honoured or bool(CITED_BEFORE.search(before)) or bool(CITED_AFTER.match(after))
