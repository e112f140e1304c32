"""What a document is called: readable, and allowed on Windows, macOS and Linux."""

import datetime as dt
import unicodedata

LONGEST = 120  # characters; with its folder a path on Windows has room for 260
ENOUGH = 100 * LONGEST  # characters of a title that are looked at
LONGEST_BYTES = 240  # a name on Linux has room for 255, also with " (12)" in it
RESERVED = frozenset('<>:"/\\|?*')
# Invisible characters; the zero-width joiner holds an emoji together and may stay.
INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"})
JOINER = "\u200d"


def document_name(
    title: str, version: int, day: dt.date, kind: str = "Implementatieplan", suffix: str = ".docx"
) -> str:
    """ "Implementatieplan <title> v3 2027-03-12.docx"; a long title is cut off."""
    ending = f" v{version} {day.isoformat()}{suffix}"
    return _cut(f"{kind} {_safe(title)}".rstrip(" ."), ending) + ending


def _safe(title: str) -> str:
    """The title without what a file name can't hold; what separated two words is still a space."""
    kept = (" " if _is_unsafe(each) else each for each in unicodedata.normalize("NFC", title[:ENOUGH]))
    return " ".join("".join(kept).split()).strip(" .~$")


def _is_unsafe(character: str) -> bool:
    return character in RESERVED or (unicodedata.category(character) in INVISIBLE and character != JOINER)


def _cut(text: str, ending: str) -> str:
    """As much of the text as fits with the ending behind it, and no half of an emoji or of a letter with its accent."""
    if _fits(text + ending):
        return text
    text = text[: LONGEST - len(ending)].encode()[: LONGEST_BYTES - len(ending.encode())].decode(errors="ignore")
    while text[-1] in f" .{JOINER}\ufe0f" or unicodedata.combining(text[-1]):
        text = text[:-1]
    return text


def _fits(name: str) -> bool:
    return len(name) <= LONGEST and len(name.encode()) <= LONGEST_BYTES
