"""A returned document with something done to it by chance: to its bytes, to the text of a part, or to its elements."""

import random
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from lxml import etree

from tests.documents.returned.editing import Document, w
from tests.documents.returned.files_of_other_kinds import MAIN, parts_of, zipped

NAMES = (
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "sdt",
    "sdtContent",
    "ins",
    "del",
    "moveFrom",
    "moveTo",
    "pPr",
    "rPr",
    "trPr",
)
NAMES += (
    "bookmarkStart",
    "bookmarkEnd",
    "commentRangeStart",
    "commentRangeEnd",
    "fldChar",
    "hyperlink",
    "gridSpan",
    "br",
)
VALUES = ("", "-1", "99999999999", "0", "true", "ja\u0301", "\u202e", "x" * 5000)


def damaged(content: bytes, seed: int) -> bytes:
    """The same content and seed give the same bytes."""
    rng = random.Random(seed)
    for _ in range(rng.randint(1, 4)):
        content = rng.choice(WAYS)(content, rng)
    return content


def _bytes(content: bytes, rng: random.Random) -> bytes:
    """Some are others, gone, or there twice."""
    if not content:
        return content
    at, count = rng.randrange(len(content)), rng.choice([1, 4, 100, 5000])
    piece = content[at : at + count]
    return (
        content[:at]
        + rng.choice([b"", piece * 2, rng.randbytes(len(piece)), b"\0" * len(piece)])
        + content[at + count :]
    )


def _text_of_part(content: bytes, rng: random.Random) -> bytes:
    parts = _parts(content)
    if not parts:
        return content
    name = rng.choice([MAIN, MAIN, MAIN, *parts])
    return zipped(parts | {name: _bytes(parts.get(name, b""), rng)})


def _elements(content: bytes, rng: random.Random) -> bytes:
    """Some are gone, there twice, elsewhere, wrapped, of another name, or say something else."""
    try:
        document = Document(content)
    except Exception:  # noqa: BLE001  damaged before: there are no elements
        return content
    every = [each for each in document.root.iter(etree.Element) if each.getparent() is not None]
    for each in rng.sample(every, min(len(every), rng.choice([1, 5, 40]))):
        if each.getparent() is not None:
            rng.choice(DEEDS)(each, every, rng)
    return document.to_bytes()


def _gone(item: Any, every: list[Any], rng: random.Random) -> None:
    item.getparent().remove(item)


def _twice(item: Any, every: list[Any], rng: random.Random) -> None:
    item.addnext(deepcopy(item))


def _elsewhere(item: Any, every: list[Any], rng: random.Random) -> None:
    place = rng.choice(every)
    if place is not item and item not in place.iterancestors() and place.getparent() is not None:
        place.append(item)


def _wrapped(item: Any, every: list[Any], rng: random.Random) -> None:
    around = etree.Element(w(rng.choice(NAMES)))
    item.addprevious(around)
    around.append(item)


def _renamed(item: Any, every: list[Any], rng: random.Random) -> None:
    item.tag = w(rng.choice(NAMES))


def _valued(item: Any, every: list[Any], rng: random.Random) -> None:
    item.text = rng.choice(VALUES)
    for key in item.attrib:
        item.set(key, rng.choice(VALUES))


def _parts(content: bytes) -> dict[str, bytes]:
    try:
        return parts_of(content)
    except Exception:  # noqa: BLE001  damaged before: there are no parts
        return {}


Way = Callable[[bytes, random.Random], bytes]
WAYS: tuple[Way, ...] = (_bytes, _text_of_part, _text_of_part, _elements, _elements, _elements)
DEEDS: tuple[Callable[[Any, list[Any], random.Random], None], ...] = (
    _gone,
    _twice,
    _elsewhere,
    _wrapped,
    _renamed,
    _valued,
)
