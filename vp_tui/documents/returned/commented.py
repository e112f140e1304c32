"""The comments of a returned document as remarks: each at the field that its words stand in."""

from vp_tui.documents.returned.comments import Comment, comments_of
from vp_tui.documents.returned.body import Words
from vp_tui.documents.returned.package import Package
from vp_tui.documents.returned.placing import Placing
from vp_tui.documents.returned.wording import tidy_text
from vp_tui.plan.remarks import Answered, Remark


def comment_remarks(package: Package, back: Placing) -> list[Remark]:
    """In the order of the document, answers behind what they answer.

    Raises NotReturned.
    """
    anchors = _Anchors(back)
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

    def __init__(self, back: Placing) -> None:
        self.back = back
        self.words = list(back.body.words())
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
        found = self._anchor(comment)
        place = self.back.of.get(found[0]) if found else None
        return place.address if place else None

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
