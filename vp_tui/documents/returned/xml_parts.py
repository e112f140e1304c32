"""XML of a package, parsed with care: no entity, no network, a limit on what it holds; what is malformed is mended."""

import re
from dataclasses import dataclass
from typing import Any

from lxml import etree

from vp_tui.documents.returned.problems import NotReturned

MOST_NODES = 1_000_000  # tags and attributes; a plan of a hundred pages has a fifth of that
DEEPEST = 250  # elements in one another; libxml2 stops at 256
TAG = re.compile(rb"<(/?[A-Za-z_][^\s/<>]*)[^<>]*?(/?)>")
DECLARATION = re.compile(r"^\s*<\?xml.*?\?>", re.DOTALL)
UTF_16 = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
STRANGE = "In {} staat XML zoals geen tekstverwerker die schrijft. Open het in Word en bewaar het opnieuw als .docx."
TOO_MUCH = "In {} staat te veel om te lezen. Haal eruit wat niet bij het plan hoort, en bewaar het opnieuw als .docx."
TOO_DEEP = "In {} zitten onderdelen te diep in elkaar. Open het in Word en bewaar het opnieuw als .docx."
EMPTY = "In {} ontbreekt de tekst. Open het in Word, kijk of alles er staat en bewaar het opnieuw als .docx."


@dataclass(frozen=True, slots=True)
class Parsed:
    """`recovered`: it was malformed, and something of it may be lost."""

    root: Any
    recovered: bool = False


def local_name(element: Any) -> str:
    """An element's name without its namespace: Strict files have another, and w15 had an early one. Empty for a
    comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


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
                return DECLARATION.sub("", content.decode(encoding, "replace")).encode("utf-8", "replace")
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
    balanced = _balanced(content.decode("utf-8", "replace").encode(), name)
    try:
        root = etree.fromstring(balanced, _parser(recover=True)) if balanced.strip() else None
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        raise NotReturned(EMPTY.format(name))
    return root


def _balanced(content: bytes, name: str) -> bytes:
    """The same with each tag closed once, in order. libxml2 takes an end tag that fits nothing for that of the element
    it stands in, and then loses all that comes behind.

    Raises NotReturned where elements lie too deep in one another.
    """
    made, last, inside = list[bytes](), 0, list[bytes]()
    for found in TAG.finditer(content):
        tag, closed = found[1], bool(found[2])
        made.append(_without_tags(content[last : found.start()]))
        last = found.end()
        if tag[:1] != b"/":
            made.append(found[0])
            inside += [] if closed else [tag]
        elif tag[1:] in inside:
            while (open_tag := inside.pop()) != tag[1:]:
                made.append(b"</" + open_tag + b">")
            made.append(found[0])
        if len(inside) > DEEPEST:
            raise NotReturned(TOO_DEEP.format(name))
    made.append(_without_tags(content[last:]))
    return b"".join([*made, *(b"</" + each + b">" for each in reversed(inside))])


def _without_tags(text: bytes) -> bytes:
    """Text between tags; what begins a tag that is none is dropped, but not the declaration at the beginning."""
    return text if text.startswith(b"<?xml") else text.replace(b"<", b"&lt;")
