"""A document before it is a file. Knows no python-docx, so that it is cheap to import."""

import datetime as dt
from dataclasses import dataclass, field

from vp_tui.documents.blocks import Block
from vp_tui.documents.comments import Comment


@dataclass(frozen=True, slots=True)
class Properties:
    """`now`: when the document is made; a moment without a time zone is one of this computer."""

    title: str
    author: str
    plan_id: str
    version: int
    now: dt.datetime
    subject: str = ""
    status: str = ""


@dataclass(slots=True)
class WordDocument:
    """Blocks and the properties of their document; before which block the table of contents
    comes, if there is one; comments on fields that have their place in the blocks."""

    properties: Properties
    blocks: list[Block] = field(default_factory=list)
    contents_before: int = 0
    comments: list[Comment] = field(default_factory=list)

    def to_bytes(self) -> bytes:
        """The .docx file; the same document gives the same bytes."""
        from vp_tui.documents.word.package import packed_bytes  # brings python-docx: 0.2 s, and no screen needs it

        return packed_bytes(self)
