"""A text as it is compared (without accents and capitals) and as it is shortened to a line. Without the models."""

import unicodedata
from collections.abc import Sequence


def folded_text(text: str) -> str:
    """Without accents, capitals and space around it, for comparing: `Eén ﬁets` as `een fiets`."""
    spread = unicodedata.normalize("NFKD", text)
    return "".join(each for each in spread if not unicodedata.combining(each)).casefold().strip()


def listed_text(words: Sequence[str], last: str = "en") -> str:
    """*a, b en c*."""
    return f" {last} ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def shortened_text(text: str, longest: int = 40) -> str:
    """One line of at most `longest` characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"
