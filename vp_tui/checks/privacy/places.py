"""Addresses: a street with a house number, a postcode, or both."""

import re
from collections.abc import Iterator

from vp_tui.checks.privacy.context import institutional
from vp_tui.checks.privacy.known import Known
from vp_tui.checks.privacy.passages import FoundPassage, Passages
from vp_tui.checks.privacy.words import FIRST_NAMES, HONOURED

SUFFIXES = (
    "straat|laan|weg|plein|dijk|gracht|kade|hof|park|pad|steeg|singel|dreef|plantsoen|markt|brink|weide|veld|baan|haven|heide"
    "|akker|meent|allee|boulevard|schans"
)
CAPITAL = r"[^\W\d_a-zß-ÿ]"
# A house number is rare, a street-like word isn't: so the search begins at the number and looks back.
NUMBER = re.compile(
    r"[1-9](?<=[a-z.] .)\d{0,3}(?:-(?:\d{1,3}|[IVX]+|[a-zA-Z])|[a-zA-Z]| ?(?:hs|bis|huis|[A-Z]|I{2,3}))?"
    r"(?![\w%€]|[.,/:-]\d| (?:jaar|jr|keer|weken|maanden|dagen|uur|mensen|pati[eë]nten)\b)"
)
NEAR = 60  # characters before it that are looked at
NUMBERED = re.compile(r"(?:nr\.?|(?:huis)?nummer) \Z")
SMALL_LETTERS = r"[a-z]{3,}(?:straat|laan|gracht|kade|singel|dreef|plantsoen)"  # of others too many are ordinary words
STREET = re.compile(
    rf"(?<!\S)(?:{CAPITAL}[\w’'.-]* (?:(?:{CAPITAL}[\w’'.-]*|van|de|der|den|het|[’']t|ter|ten|op|aan) )*)?"
    rf"(?:{CAPITAL}[\w’'-]*(?:{SUFFIXES})"
    rf"|{SMALL_LETTERS}"
    rf"|(?:Oude|Nieuwe|Hoge|Lage|Korte|Lange|Grote|Kleine|{CAPITAL}[a-z]+(?:se|er)) (?:{SUFFIXES.title()})) \Z"
)
# Words that look like a street and are part of the work.
NO_STREET = re.compile(
    r"\b(?:zorg|prik|test|vaccinatie|leer|stappen|werk|triage|tijd|kennis|vak|behandel|keten|snel|poli|doel|actie|speel|was"
    r"|wandel|spoor|loop|zoek|tekst|invoer|invul|arbeids|onder|uit|aan|vergader|thema|i|groei|keuze|verbeter|ontwikkel)"
    rf"(?:{SUFFIXES}) \Z",
    re.IGNORECASE,
)
LEADING = re.compile(
    rf"(?:(?:In|Op|Aan|Naar|Bij|Van|Visite|De|Het|Adres|Onze|Ook|Voor|Uit|Locatie) (?:(?:de|het) )?)+(?={CAPITAL})"
)
STREET_STARTS = FIRST_NAMES | HONOURED | {"oude", "nieuwe", "hoge", "lage", "korte", "lange", "grote", "kleine"}
TOWN = (
    rf"(?:Den |De |Het |[’']s-)?{CAPITAL}[^\W\d_]+(?:-[^\W\d_]+)*"
    rf"(?: (?:aan (?:de[nr]?|het) |a/d |op |bij |en ){CAPITAL}[^\W\d_]+)?"
)
# Behind its first digit. SA, SD and SS were never given out.
POSTCODE = r"\d{3}(?P<gap> ?)(?!S[ADS]\b)[A-Z]{2}(?![\w-])"
WITH_POSTCODE = re.compile(rf",? ?[1-9]{POSTCODE}(?:,? {TOWN})?")
ALONE = re.compile(rf"[1-9](?<![\w.,/€-].)(?<!€ .){POSTCODE}(?P<town>,? {TOWN})?")
# What two capitals behind four digits may mean as well.
UNITS = re.compile("MG|ML|IE|IU|KM|CM|MM|KG|GB|MB|KB|HA|DA|PA|VS|EU|UK|AI|OK|UR|EN|OF|IN|OP|TE|DE")
YEARS = range(1900, 2101)


def addresses(passages: Passages, known: Known) -> Iterator[FoundPassage]:
    """Streets first, each with the postcode and town behind it; then postcodes that stand alone."""
    end = 0
    found = sorted([*_streets(passages), *_postcodes(passages)])
    for start, stop in found:
        if start < end or institutional(passages.before(start)) or passages.text[start:stop] in known.institution:
            continue
        end = stop
        yield FoundPassage("privacy.address", start, stop)


def _streets(passages: Passages) -> Iterator[tuple[int, int]]:
    text = passages.text
    for match in NUMBER.finditer(text):
        begin = max(0, match.start() - NEAR)
        near = NUMBERED.sub("", text[begin : match.start()])
        street = STREET.search(near)
        if street and not NO_STREET.search(near) and not _is_year(match[0]):
            start = _first_word(begin + street.start(), street[0], passages)
            behind = WITH_POSTCODE.match(text, match.end())
            yield start, behind.end() if behind else match.end()


def _first_word(start: int, street: str, passages: Passages) -> int:
    """Where the street begins, past what only begins the sentence: "Op Kerkstraat 12", "Woont Lindelaan 4"."""
    lead = LEADING.match(street)
    first = re.match(rf"\S+ (?={CAPITAL})", street)
    if not lead and first and not passages.before(start) and first[0].strip().lower() not in STREET_STARTS:
        lead = first
    return start + (lead.end() if lead else 0)


def _postcodes(passages: Passages) -> Iterator[tuple[int, int]]:
    for match in ALONE.finditer(passages.text):
        year, letters = _is_year(match[0][:4]), match[0][4:].lstrip()[:2]
        if not match["gap"] or (match["town"] if year else match["town"] or not UNITS.fullmatch(letters)):
            yield match.span()


def _is_year(digits: str) -> bool:
    return digits.isdigit() and int(digits) in YEARS
