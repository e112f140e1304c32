"""What has the shape of a name: behind a title or "patiënt", with initials, or a first name and a surname."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vp_tui.checks.privacy.known import PARTICLES
from vp_tui.checks.privacy.passages import Passages, any_of
from vp_tui.checks.privacy.words import (
    ABBREVIATIONS,
    ADJECTIVES,
    EPONYMS,
    FIRST_NAMES,
    LATIN,
    LETTERED,
    NOT_NAMES,
    SURNAMES,
)

LETTERS = r"[^\W\d_]+"
CAPITAL = "[A-ZÀ-ÖØ-ÞŁŞİĞÇŠŽĆČŻŚŐĐ]"
PARTICLE = (
    r"(?:(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[Hh]et|[’']t|[Ii]n|[Oo]p|[Ee]l|[Aa]l|[Bb]en|[Uu]it|[Vv]on|[Dd][iau]|[Ll][ae]|[Aa]an"
    r"|[Vv]\.? ?d\.?|[Bb]in) )"
)
WORD = rf"(?:[dDO][’'])?{CAPITAL}[^\W\d_]*(?:[’'][^\W\d_]+)*"
# Bounds, so that a long row of names is looked through once, and not again from each of its names.
MOST_INITIALS = 8
MOST_JOINED = 5  # "Jansen-de Boer-Smit-Visser"
MOST_FIRST_NAMES = 6
JOINED = rf"(?: ?- ?{PARTICLE}{{0,3}}{WORD}){{0,{MOST_JOINED}}}"
SURNAME = rf"{PARTICLE}{{0,3}}{WORD}{JOINED}(?![\w-])"
INITIAL = rf"{CAPITAL}(?:h|hr|oh|ac)?\."
NEXT_TITLE = r"(?:(?: (?:en|&|of) (?:de )?|/)(?i:dhr|heer|meneer|mevrouw|mevr|mw)\b\.?)?"
# One search for all words that a name may follow; what follows is looked at from there.
ADDRESSED = re.compile(
    any_of(
        "dhr", "hr", "heer", "heren", "meneer", "mevrouw", "mevr", "mvr", "mw", "mej(?:uffrouw)?", "de (?:heer|heren)",
        "pati[eë]nte?", "pte?", "cli[eë]nte?", "fam(?:ilie)?", "bewoner", "bewoonster", "baby",
    )
    + rf"(?P<dot>\.?){NEXT_TITLE}(?: |(?<=\.))(?=[^\W\d_]|[’'])"
)  # fmt: skip
# The same without their first letter, which is among the commonest: looked for as they stand, that takes half the time.
HOUSEHOLDS = ("ezin ", "chtpaar ", "eduwe ", "eduwnaar ")
SHORT_TITLES = frozenset({"dhr", "hr", "mevr", "mvr", "mw", "mej"})
TITLES = SHORT_TITLES | {"heer", "heren", "meneer", "mevrouw", "de heer", "de heren", "mejuffrouw"}
SHORT = SHORT_TITLES | {"pt", "pte", "fam"}
NAMED = re.compile(rf"(?P<initials>(?:{INITIAL} ?){{0,{MOST_INITIALS}}})(?P<name>{SURNAME}(?: {SURNAME})?)")
SMALL = re.compile(rf"(?P<particles>{PARTICLE}*)(?P<word>[^\W\d_]+)(?![\w-])")
INITIALLED = re.compile(rf"(?P<initials>(?:{INITIAL} ?){{1,{MOST_INITIALS}}})(?P<name>{SURNAME})")
REVERSED = re.compile(rf"(?P<name>{LETTERS}), (?P<initials>(?:{CAPITAL}\.){{1,4}})(?![\w&])")
# What says that a word with a capital is somebody: "Annie (78)", "Bakker, v, 67 jaar".
AGE = r"(?: \(|, )(?:[mv][ ,/]{1,2})?\d{1,3}(?:\)| ?(?:jaar|jr|j)\b|[ ,/]{1,2}[mv]\b)"
# One search for all words with a capital that a name may begin with: "J.", "Visser, A.M.", "Annie de Groot".
OPENED = re.compile(
    rf"{CAPITAL}(?<![\w’'.-].)(?:(?:h|hr|oh|ac)?(?P<dot>\.)|{LETTERS}(?:-{CAPITAL}{LETTERS})?"
    rf"(?:(?P<comma>, )(?={CAPITAL}\.)|(?P<age>(?={AGE}))"
    rf"|(?P<space> )(?={PARTICLE}{{0,3}}(?:[dDO][’'])?{CAPITAL})))"
)
SURNAME_HERE = re.compile(SURNAME)
LAST_NAME = re.compile(rf"{WORD}{JOINED}\Z")
THIRD = re.compile(rf" {CAPITAL}")
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


def candidates(passages: Passages) -> Iterator[Candidate]:
    """All that has the shape of a name, in any order; some overlap, the surest first."""
    for match in ADDRESSED.finditer(passages.text):
        if found := _addressed(match, passages.text):
            yield found
    yield from _households(passages.text)
    for match in OPENED.finditer(passages.text):
        if found := _opened(match, passages):
            yield found


def _addressed(match: re.Match[str], text: str) -> Candidate | None:
    """The name behind a title, with it, or behind a word such as "patiënt", without it."""
    title = text[match.start() : match.start("dot")].lower()
    if match["dot"] and title not in SHORT:
        return None  # the end of a sentence
    start = match.start() if title in TITLES else match.end()
    if named := NAMED.match(text, match.end()):
        return _candidate(named, start, title not in TITLES)
    small = SMALL.match(text, match.end()) if title in TITLES else None
    word = small["word"].lower() if small else ""
    if small and word in SURNAMES and (word not in ADJECTIVES or small["particles"]):
        return Candidate(start, small.end(), (), word, True)
    return None


def _households(text: str) -> Iterator[Candidate]:
    for word in HOUSEHOLDS:
        end = text.find(word)
        while end >= 0:
            if named := NAMED.match(text, end + len(word)):
                yield _candidate(named, named.start(), True)
            end = text.find(word, end + 1)


def _candidate(match: re.Match[str], start: int, patient: bool) -> Candidate:
    """Cut off before the first word that is no name: "mevrouw Bakker Maandag"."""
    words = list(re.finditer(r"\S+", match["name"]))
    stop = next((n for n, each in enumerate(words) if n and _is_no_name(each[0])), len(words))
    name = match["name"][: words[stop - 1].end()]
    first, surname = split(name)
    given = (*re.findall(CAPITAL, match["initials"]), *first)
    return Candidate(start, match.start("name") + len(name), given, surname, True, patient)


def split(name: str) -> tuple[tuple[str, ...], str]:
    """First names, and the surname without its particles ("Fatima", "Jansen-de Boer")."""
    last = LAST_NAME.search(name)
    surname = last[0] if last else name
    first = name[: len(name) - len(surname)].split()
    return tuple(each for each in first if plain_word(each) not in PARTICLES), surname


def _is_no_name(word: str) -> bool:
    return plain_word(word) in NOT_NAMES and plain_word(word) not in PARTICLES


def plain_word(word: str) -> str:
    return word.lower().strip(".,’'")


def _opened(match: re.Match[str], passages: Passages) -> Candidate | None:
    match match.lastgroup:
        case "dot":
            return _with_initials(match.start(), passages)
        case "comma":
            return _reversed(match.start(), passages.text)
        case "age":
            return _with_age(match)
    return _in_full(match, passages.text)


def _with_initials(start: int, passages: Passages) -> Candidate | None:
    found = INITIALLED.match(passages.text, start)
    if not found:
        return None
    letters, surname = _letters(found), split(found["name"])[1]
    if not _are_initials(letters, surname, passages.before(start)):
        return None
    return Candidate(start, found.end(), tuple(letters), surname, False)


def _reversed(start: int, text: str) -> Candidate | None:
    found = REVERSED.match(text, start)
    letters = _letters(found) if found else ""
    if not found or letters in ABBREVIATIONS or (len(letters) == 1 and found["name"].lower() not in SURNAMES):
        return None
    return Candidate(start, found.end(), tuple(letters), found["name"], False)


def _with_age(match: re.Match[str]) -> Candidate | None:
    word = match[0].lower()
    is_name = word in FIRST_NAMES or (word in SURNAMES and word not in ADJECTIVES)
    return Candidate(*match.span(), (), match[0], False) if is_name else None


def _letters(match: re.Match[str]) -> str:
    return "".join(re.findall(CAPITAL, match["initials"])).lower()


def _are_initials(letters: str, surname: str, before: str) -> bool:
    last, word = LAST_WORD.search(before), plain_word(surname)
    if letters in ABBREVIATIONS or word in LATIN or (letters == "m" and word in EPONYMS):
        return False
    return not (len(letters) == 1 and last and last[1].lower() in LETTERED)


def _in_full(match: re.Match[str], text: str) -> Candidate | None:
    first = match[0].rstrip()
    if first.split("-")[0].lower() not in FIRST_NAMES:
        return None
    surname = SURNAME_HERE.match(text, match.end())
    for _ in range(MOST_FIRST_NAMES):
        more = SURNAME_HERE.match(text, surname.end() + 1) if surname and surname[0].lower() in FIRST_NAMES else None
        surname = more or surname
    if not surname or THIRD.match(text, surname.end()):  # "Jeroen Bosch Ziekenhuis"
        return None
    return Candidate(match.start(), surname.end(), (first,), split(surname[0])[1], False)
