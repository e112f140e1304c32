"""XML of a package, parsed with care: no entity, no network, a limit on what it holds; what is malformed is mended."""

import re
from typing import Any, NamedTuple

from lxml import etree

from vp_tui.documents.returned.problems import NotReturned

MOST_NODES = 1_000_000  # tags and attributes; a plan of a hundred pages has a fifth of that
DEEPEST = 250  # elements in one another; libxml2 stops at 256
DECLARATION = r"(?s)^\s*<\?xml.*?\?>"
UTF_16 = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
STRANGE = "In {} staat XML zoals geen tekstverwerker die schrijft. Open het in Word en bewaar het opnieuw als .docx."
TOO_MUCH = "In {} staat te veel om te lezen. Haal eruit wat niet bij het plan hoort, en bewaar het opnieuw als .docx."
TOO_DEEP = "In {} zitten onderdelen te diep in elkaar. Open het in Word en bewaar het opnieuw als .docx."
EMPTY = "In {} ontbreekt de tekst. Open het in Word, kijk of alles er staat en bewaar het opnieuw als .docx."


class Parsed(NamedTuple):
    """`recovered`: it was malformed, and something of it may be lost."""

    root: Any
    recovered: bool = False


_NAMES: dict[Any, str] = {}  # by tag: a document has a hundred of them, ten thousand times
MOST_NAMES = 1000


def local_name(element: Any) -> str:
    """An element's name without its namespace: Strict files have another, and w15 had an early one. Empty for a
    comment."""
    tag = element.tag
    name = _NAMES.get(tag)
    if name is None:
        name = tag.rpartition("}")[2] if isinstance(tag, str) else ""
        if len(_NAMES) < MOST_NAMES:
            _NAMES[tag] = name
    return name


def parsed_part(content: bytes, name: str) -> Parsed:
    """A part of the file called `name`.

    Raises NotReturned where it is too big, too deep, or holds a document type: that could hold entities.
    """
    content = _as_utf_8(content, name)
    if b"<!DOCTYPE" in content:
        raise NotReturned(STRANGE.format(name))
    if content.count(b"<") + content.count(b"=") > MOST_NODES:
        raise NotReturned(TOO_MUCH.format(name))
    try:
        return Parsed(etree.fromstring(content, _parser(recover=False)))
    except etree.XMLSyntaxError:
        return Parsed(_recovered(content, name), recovered=True)


def _as_utf_8(content: bytes, name: str) -> bytes:
    """Raises NotReturned."""
    for start, encoding in UTF_16:
        if content.startswith(start):
            try:
                return re.sub(DECLARATION, "", content.decode(encoding, "replace")).encode("utf-8", "replace")
            except ValueError as error:
                raise NotReturned(STRANGE.format(name)) from error
    return content


def _parser(recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",  # as the standard has it, whatever the part says: another could hide what we count
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


def _recovered(content: bytes, name: str) -> Any:
    """Raises NotReturned."""
    from vp_tui.documents.returned.mending import TooDeep, balanced  # late: few documents need it

    try:
        mended = balanced(content.decode("utf-8", "replace").encode(), DEEPEST)
        root = etree.fromstring(mended, _parser(recover=True)) if mended.strip() else None
    except TooDeep as error:
        raise NotReturned(TOO_DEEP.format(name)) from error
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise NotReturned(EMPTY.format(name))
    return root
