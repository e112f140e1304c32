"""Malformed XML, as LibreOffice can write it, made well enough to be read as far as it goes."""

import re
from collections.abc import Iterator

TAG = re.compile(rb"<(/?[A-Za-z_][^\s/<>]*)[^<>]*?(/?)>")


class TooDeep(Exception):
    """Elements lie too deep in one another."""


def balanced(content: bytes, deepest: int) -> bytes:
    """The same with each tag closed once, in order. libxml2 takes an end tag that fits nothing for that of the element
    it stands in, and then loses all that comes behind.

    Raises TooDeep.
    """
    return b"".join(_pieces(content, deepest))


def _pieces(content: bytes, deepest: int) -> Iterator[bytes]:
    last, inside = 0, list[bytes]()
    for found in TAG.finditer(content):
        tag, closed = found[1], bool(found[2])
        yield _without_tags(content[last : found.start()])
        last = found.end()
        if tag[:1] != b"/":
            yield found[0]
            inside += [] if closed else [tag]
        elif tag[1:] in inside:
            while (open_tag := inside.pop()) != tag[1:]:
                yield b"</" + open_tag + b">"
            yield found[0]
        if len(inside) > deepest:
            raise TooDeep
    yield _without_tags(content[last:])
    yield from (b"</" + each + b">" for each in reversed(inside))


def _without_tags(text: bytes) -> bytes:
    """Text between tags; what begins a tag that is none is dropped, but not the declaration at the beginning."""
    return text if text.startswith(b"<?xml") else text.replace(b"<", b"&lt;")
