"""The comments of a document: who said what when, in answer to which, and whether it was ticked off."""

from dataclasses import dataclass
from typing import Any

from vp_tui.documents.returned.package import Package
from vp_tui.documents.returned.runs import plain_text
from vp_tui.documents.returned.styles import attribute
from vp_tui.documents.returned.xml_parts import local_name

OFF = {"", "0", "false", "off"}


@dataclass(eq=False, slots=True)
class Comment:
    """`id`: only good within this document; `done`: the thread that it is in was ticked off."""

    id: str
    author: str
    date: str
    text: str
    paragraph: str = ""  # of its last paragraph, which its thread hangs on
    parent: "Comment | None" = None
    done: bool = False

    @property
    def first(self) -> "Comment":
        """The first comment of its thread."""
        found, seen = self, {id(self)}
        while found.parent is not None and id(found.parent) not in seen:
            found = found.parent
            seen.add(id(found))
        return found


def comments_of(package: Package) -> list[Comment]:
    """In the order of their part, threads linked.

    Raises NotReturned.
    """
    part = package.of_document("comments")
    found = [_comment(each) for each in (part.root if part else ()) if local_name(each) == "comment"]
    _link(found, package)
    return found


def _comment(element: Any) -> Comment:
    paragraphs = [each for each in element.iter() if local_name(each) == "p"]
    text = "\n".join(plain_text(each) for each in paragraphs).strip()
    last = attribute(paragraphs[-1], "paraId") if paragraphs else ""
    return Comment(
        attribute(element, "id"), attribute(element, "author").strip(), attribute(element, "date"), text, last
    )


def _link(comments: list[Comment], package: Package) -> None:
    part = package.of_document("commentsExtended")
    by_paragraph = {each.paragraph: each for each in comments if each.paragraph}
    for each in part.root if part else ():
        comment = by_paragraph.get(attribute(each, "paraId"))
        if comment is not None:
            comment.done = attribute(each, "done").lower() not in OFF
            parent = by_paragraph.get(attribute(each, "paraIdParent"))
            comment.parent = parent if parent is not comment else None


def has_threads(package: Package) -> bool:
    """Whether the document says itself which comment answers which."""
    return "commentsExtended" in package.document
