"""The names in a `who` field, and the completion of the one being typed."""

import re
from collections.abc import Iterable

from vp_tui.plan.texts import folded_text

# A comma, semicolon, slash or line break, or the word "en" between spaces; "en" may follow one of the others too.
# Space is looked at from its beginning only, or many spaces would be gone over again from each of them.
BETWEEN = re.compile(r"(?:(?<!\s)\s+)?[,;/\n]\s*(?:en\s+)*|(?<!\s)\s+(?:en\s+)+", re.IGNORECASE)


def person_names(text: str) -> list[str]:
    """The names in a text, in order, as typed; no empty ones."""
    return [name for part in BETWEEN.split(text) if (name := part.strip())]


def completing(text: str, candidates: Iterable[str]) -> list[str]:
    """The candidates that the last name of `text` may become; pass the text up to the cursor.

    First those that begin with what is typed, then those of which a later word does; capitals and accents don't
    count. Who is named already isn't offered again. After a comma, and in an empty text, that is everyone else.
    """
    earlier, typed = _cut(text)
    taken = {folded_text(name) for name in person_names(earlier)} | {folded_text(typed)}
    free = [each for each in dict.fromkeys(candidates) if each.strip() and folded_text(each) not in taken]
    start = [each for each in free if folded_text(each).startswith(folded_text(typed))]
    inside = [each for each in free if each not in start and f" {folded_text(typed)}" in folded_text(each)]
    return start + inside


def completed_name(text: str, name: str) -> str:
    """The text with its last, unfinished name replaced by `name`."""
    return _cut(text)[0] + name


def _cut(text: str) -> tuple[str, str]:
    """What stands up to and with the last separator, and the name begun behind it."""
    ends = [match.end() for match in BETWEEN.finditer(text)]
    place = ends[-1] if ends else len(text) - len(text.lstrip())
    return text[:place], text[place:]
