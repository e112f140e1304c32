"""The comments of a returned document as remarks: each at the field that its words stand in."""

from vp_tui.documents.returned.body import Line, Words
from vp_tui.documents.returned.comments import Comment, comments_of
from vp_tui.documents.returned.package import Package
from vp_tui.documents.returned.placing import Spot
from vp_tui.documents.returned.rows import Rows
from vp_tui.documents.returned.wording import tidy_text
from vp_tui.documents.style import Style
from vp_tui.plan.remarks import Answered, Remark

HEADINGS = (Style.TITLE, Style.HEADING_1, Style.HEADING_2)


def comment_remarks(package: Package, rows: Rows) -> list[Remark]:
    """In the order of the document, answers behind what they answer.

    Raises NotReturned.
    """
    anchors = _Anchors(rows)
    found = comments_of(package)
    order = {id(each): n for n, each in enumerate(found)}
    found.sort(key=lambda each: (anchors.at(each.first), order[id(each.first)], each is not each.first, each.date))
    return [_remark(each, anchors) for each in found]


def _remark(comment: Comment, anchors: "_Anchors") -> Remark:
    parent = comment.parent
    thread = Answered(parent.author or None, parent.date or None, parent.text) if parent else None
    return Remark(
        "comment" if anchors.stands(comment) else "unplaced",
        anchors.address(comment),
        comment.author or None,
        comment.date or None,
        text=comment.text,
        quote=anchors.quote(comment),
        thread=thread,
        resolved=comment.first.done,
    )


class _Anchors:
    """Where comments stand."""

    def __init__(self, rows: Rows) -> None:
        self.rows, self.back = rows, rows.back
        self.words = list(self.back.body.words())
        self.starts = {each: (words, at) for words in self.words for each, at in words.starts.items()}
        self.stops = {each: (words, at) for words in self.words for each, at in words.stops.items()}
        self.points = {each: (words, at) for words in self.words for each, at in words.points.items()}

    def _anchor(self, comment: Comment) -> tuple[Words, int] | None:
        """Where it begins; an answer without a place of its own stands where its thread does."""
        for each in (comment, comment.first):
            if found := self.starts.get(each.id) or self.points.get(each.id) or self.stops.get(each.id):
                return found
        return None

    def stands(self, comment: Comment) -> bool:
        return self._anchor(comment) is not None

    def at(self, comment: Comment) -> tuple[int, int]:
        found = self._anchor(comment)
        return (found[0].index, found[1]) if found else (len(self.words), 0)

    def address(self, comment: Comment) -> str | None:
        """The field that it is on; none on a heading, a caption or the title of a column."""
        found = self._anchor(comment)
        if found is None or found[0].style in HEADINGS:
            return None
        words = found[0]
        if place := self.back.of.get(words):
            return place.address
        spot = self.back.spots.get(words)
        return self._marked(words) or (self._beside(words, spot) if spot else None)

    def _marked(self, words: Words) -> str | None:
        """The field that a paragraph in a deleted row was the place of."""
        return next((self.rows.sent.addresses[each] for each in words.marks if each in self.rows.sent.addresses), None)

    def _beside(self, words: Words, spot: Spot) -> str | None:
        """In a table: what the cell tells of again, or the field that it is the label of."""
        if spot.grid is None or spot.line is None or spot.box is None:
            return None
        if layout := self.rows.layouts.get(spot.grid):
            record = self.rows.records.get(spot.line)
            titles = [title for box, title in self.rows.tables.titled(spot.grid, spot.line) if box is spot.box]
            names = layout.fields(titles[0]) if titles else []
            return f"{record}/{names[0]}" if record and names else None
        if self.rows.tables.header(spot.grid):
            return None
        return self._labelled(spot.line, spot.line.boxes.index(spot.box))

    def _labelled(self, line: Line, at: int) -> str | None:
        """The field in the cell behind a label."""
        behind = line.boxes[at + 1].words if at + 1 < len(line.boxes) else []
        found = next((self.back.of[each] for each in behind if each in self.back.of), None)
        return found.address if found else None

    def quote(self, comment: Comment) -> str | None:
        """The words that it is on."""
        start, stop = self.starts.get(comment.id), self.stops.get(comment.id)
        if start is None or stop is None or stop[0].index < start[0].index:
            return None
        if start[0] is stop[0]:
            text = start[0].text[start[1] : stop[1]]
        else:
            between = self.words[start[0].index + 1 : stop[0].index]
            text = "\n".join([start[0].text[start[1] :], *(each.text for each in between), stop[0].text[: stop[1]]])
        return tidy_text(text) or None
