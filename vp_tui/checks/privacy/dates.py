"""Dates of birth: told by the words around them, or a day so long ago that it can only be somebody's."""

import datetime as dt
import re
from collections.abc import Iterator

from vp_tui.checks.privacy.context import PERSON
from vp_tui.checks.privacy.known import Known
from vp_tui.checks.privacy.passages import AROUND, FoundPassage, Passages
from vp_tui.plan.values.kinds import month_number

MONTH = r"(?i:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?"
DATE = re.compile(
    r"[0-9](?<!\w.)(?<!\d[.,/-].)(?:"
    r"(?:(?P<d>\d?) ?[-/.] ?(?P<m>\d\d?) ?[-/.] ?(?P<y>\d{4}|\d\d))"
    rf"|(?:(?P<wd>\d?)(?:e|ste|de)? ?(?P<wm>{MONTH}),? ?[’']?(?P<wy>\d{{4}}|\d\d))"
    r"|(?:(?P<iy>\d{3})-(?P<im>\d\d?)-(?P<id>\d\d?))"
    r"|(?P<all>\d{7})"
    r")(?![\w]|[/-]\d|[.,]\d)"
)
# "geb.", "geboortedatum", "°" and the like, right before it or with a word or two between.
LABEL = re.compile(
    r"(?:\bgeb(?:oorte)?[ .]*(?:datum|dat|dag)?[.)]*(?:\s*(?:is|was|van|=|:|;|,|op|in|de))*"
    r"|(?<![\d,])°|\*|\b(?:dob|gd)\b[.:]?)"
    r"[\s(:]*\Z|\bgeboorte(?:datum|dag)\b[^\d]{0,20}\Z",
    re.IGNORECASE,
)
BEHIND = re.compile(r"\)? geboren\b|\)?,? (?:als|is|was|=) (?:de |haar |zijn |hun |een )?geboortedatum", re.IGNORECASE)
BORN = re.compile(r"\bgeboren\b[^\d]{0,40}\Z", re.IGNORECASE)
# Birth years of a group ("geboren vóór 1-1-1967"), and what is born in another sense.
GROUP = re.compile(
    r"\b(?:geboren|geboorte(?:datum|jaar))\b.*\b(?:v[oó][oó]r|na|tussen|tot|t/m|vanaf|sinds|later|eerder)\b.*\Z",
    re.IGNORECASE,
)
IDEA = re.compile(
    r"\b(?:idee|plan|project|initiatief|werkgroep|samenwerking|werkwijze|naam|voornemen|aanpak|netwerk)\b",
    re.IGNORECASE,
)
NEXT = re.compile(r"(?:\s+en\s+|\s*[,/&;]\s*)\Z")
FROM = re.compile(
    r"\b(?:sinds|vanaf|per|tot|t/m|v[oó][oó]r|na|d\.d\.?|dd\.?|tussen|ingaande|uiterlijk|begonnen|gestart|opgenomen)"
    r"\s*(?:op\s+)?\Z",
    re.IGNORECASE,
)
HISTORY = re.compile(
    r"\b(?:wet|avg|wgbo|versie|richtlijn|\w*standaard|\w*protocol\w*|brochure|folder|herzien|vastgesteld|\w*contract"
    r"|besluit|ingevoerd|gepubliceerd|bestaat|dateert|document|rapport|notitie|nascholing|verslag|overgenomen|geopend"
    r"|opgericht|verbouwd?|verbouwing|verhuisd|accreditatie|convenant|cao|regeling|artikel|notulen|agenda|overleg"
    r"|vergadering|besproken|onderzoek|geldt|gold|getekend|ingeschreven|overeenkomst|meting|krant|uitgave|handboek"
    r"|jaarverslag|fusie|gefuseerd|in dienst|lid|pand|gebouw)\b",
    re.IGNORECASE,
)
YOUNGEST, OLDEST = 12, 110  # years before the plan; who is younger is found only by the words around the date


def birth_dates(passages: Passages, known: Known) -> Iterator[FoundPassage]:
    """Full dates only: a year of birth alone says too little, and plans are full of age groups."""
    last: FoundPassage | None = None
    for match in DATE.finditer(passages.text):
        before = passages.before(match.start())
        chained = last is not None and _goes_on(passages.text, last.end, match.start())
        if _is_birth_date(match, before, passages.after(match.end()), known, chained):
            last = FoundPassage("privacy.birth_date", *match.span())
            yield last


def _goes_on(text: str, end: int, start: int) -> bool:
    """Whether a date belongs with the one before it: "1-2-1950 en 3-4-1952"."""
    return start - end <= AROUND and bool(NEXT.fullmatch(text, end, start))


def _is_birth_date(match: re.Match[str], before: str, after: str, known: Known, chained: bool) -> bool:
    day = _day(match, known.begin)
    if day is None or day.year < known.begin.year - OLDEST or GROUP.search(before):
        return False
    if LABEL.search(before) or (BEHIND.match(after) and not FROM.search(before)):
        return True
    if match["all"] or day in known.days:
        return False
    person = bool(PERSON.search(before))
    if BORN.search(before):
        return person or not (IDEA.search(before) or day >= known.begin)
    return chained or (_long_ago(day, known) and _somebodys(match, before, after, person))


def _long_ago(day: dt.date, known: Known) -> bool:
    return day.year <= known.begin.year - YOUNGEST


def _somebodys(match: re.Match[str], before: str, after: str, person: bool) -> bool:
    if FROM.search(before):
        return False
    four_digits = len(match["y"] or match["wy"] or "1900") == 4
    return person or (four_digits and not HISTORY.search(before) and not HISTORY.search(after))


def _day(match: re.Match[str], begin: dt.date) -> dt.date | None:
    first = match[0][0]
    if match["iy"]:
        year, month, day = first + match["iy"], match["im"], match["id"]
    elif match["all"]:
        digits = match[0]
        year, month, day = digits[4:], digits[2:4], digits[:2]
    elif match["wm"]:
        year, month, day = match["wy"], str(month_number(match["wm"].lower()) or 0), first + match["wd"]
    else:
        year, month, day = match["y"], match["m"], first + match["d"]
    return _date(_full_year(year, begin), int(month), int(day))


def _full_year(digits: str, begin: dt.date) -> int:
    """Two digits are the last such year that is past when the plan runs its first year."""
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) <= begin.year % 100 + 1 else 1900)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
