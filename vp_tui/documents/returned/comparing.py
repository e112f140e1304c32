"""The fields that came back beside those that were sent."""

import datetime as dt
from collections.abc import Iterable, Iterator

from vp_tui.documents.places import UNPLACED_STYLES
from vp_tui.documents.returned.body import Tracked, Words
from vp_tui.documents.returned.boxes import has_box, more_text, states
from vp_tui.documents.returned.field_values import same_value
from vp_tui.documents.returned.placing import Place, Placing
from vp_tui.documents.returned.sent import KnownWords, SentDocument, SentField
from vp_tui.documents.returned.wording import likeness, line_key, text_key, tidy_text
from vp_tui.documents.style import Style
from vp_tui.plan.remarks import Remark

YES, NO = "ja", "nee"
NO_FIELD = SentField("text", "", "", "")


class Comparison:
    """`home`: where everything stood; `today`: to read dates without a year."""

    def __init__(self, sent: SentDocument, known: KnownWords, home: Placing, back: Placing, today: dt.date) -> None:
        self.sent, self.known, self.home, self.back, self.today = sent, known, home, back, today

    def changes(self) -> Iterator[Remark]:
        """In the order of the document."""
        places = self.back.in_order
        whole = places if self.back.body.complete else places[:-1]  # where a document was cut off no text is whole
        yield from (remark for place in whole for remark in self._changed(place))
        yield from self._gone()

    def _gone(self) -> Iterator[Remark]:
        """The fields of which label and text are deleted; a text that stands elsewhere now is told of there."""
        if not self.back.body.complete:
            return
        there = [text_key(each.text) for each in self.back.body.words()]
        for each in self.home.places.values():
            before = self.field(each.address).text
            if each.address in self.back.places or each.label is None or not before:
                continue
            if not any(text_key(line) in text for line in before.split("\n") if line for text in there):
                yield Remark("change", each.address, before=before, after="")

    def _changed(self, place: Place) -> Iterator[Remark]:
        if self._is_as_sent(place):
            return
        field = self.field(place.address)
        if field.kind == "tick" and self._boxes(place):
            yield from self._ticked(place)
            return
        after = self.text_of(place)
        if text_key(after) in map(text_key, self._candidates(place.address)) or same_value(field, after, self.today):
            return
        yield Remark("change", place.address, *told(place.all_words), before=self._before(place, after), after=after)

    def _is_as_sent(self, place: Place) -> bool:
        """Whether each paragraph has the very same text, as most have."""
        home = self.home.places.get(place.address)
        if home is None or len(home.words) != len(place.words) or (home.label is None) != (place.label is None):
            return False
        pairs = zip(home.all_words, place.all_words, strict=True)
        return all(one.text == other.text and one.boxes == other.boxes for one, other in pairs)

    def field(self, address: str) -> SentField:
        return self.sent.fields.get(address, NO_FIELD)

    def _candidates(self, address: str) -> list[str]:
        """The texts that stood there, by what the document may have made of them."""
        printed = self._printed(address)
        return [self.field(address).text, *([printed] if printed is not None else [])]

    def _before(self, place: Place, after: str) -> str:
        own, *printed = self._candidates(place.address)
        if printed and printed[0] and likeness(printed[0], after) > likeness(own, after):
            return printed[0]
        return own

    def _printed(self, address: str) -> str | None:
        place = self.home.places.get(address)
        if place is None:
            return None
        return "\n".join(each.text for each in self._own_words(place))

    def _own_words(self, place: Place) -> list[Words]:
        """Of what was printed the paragraphs that are the field's; the others the document wrote itself."""
        text = self.field(place.address).text
        count = text.count("\n") + 1 if self.field(place.address).kind == "lines" else int(bool(text))
        return [each for each in place.words if each.style not in UNPLACED_STYLES][:count]

    def text_of(self, place: Place) -> str:
        """What came back in a field's place, without what the document wrote there itself."""
        home = self.home.places.get(place.address)
        own = self._own_words(home) if home else []
        tails = {line_key(each.text) for each in home.words if each not in own} if home else set[str]()
        lines = [each.text for each in place.words if line_key(each.text) not in tails and not self.is_ours(each)]
        if place.label is not None and (rest := self._behind_label(place)):
            lines.insert(0, rest)
        return tidy_text("\n".join(lines))

    def _behind_label(self, place: Place) -> str:
        """What was joined to the label."""
        home = self.home.places.get(place.address)
        label = place.label.text if place.label else ""
        known = home.label.text if home and home.label else label
        if line_key(label) == line_key(known):
            return ""
        if label.startswith(known):
            rest = label[len(known) :].strip()
            return rest if any(each.isalnum() for each in rest) else ""
        is_text = place.label is not None and place.label.style in (None, Style.TEXT, Style.BULLET)
        return label if is_text else ""

    def is_ours(self, words: Words) -> bool:
        return words.style in UNPLACED_STYLES and words.text in self.known

    # --- boxes --------------------------------------------------------------------------------------------------------

    def _boxes(self, place: Place) -> bool:
        return any(map(has_box, place.words)) or self._printed(place.address) in ("☐", "☒", "☑")

    def _ticked(self, place: Place) -> Iterator[Remark]:
        """A box is ticked when its state or its sign says something else than was sent."""
        field = self.field(place.address)
        was = field.text == YES
        if (not was) in states(place.words):
            before, after = (YES, NO) if was else (NO, YES)
            yield Remark("change", place.address, *told(place.words), before=before, after=after)
        if text := more_text(place.words):
            yield Remark("unplaced", None, *told(place.words), text=tidy_text(text), quote=field.place)


def told(words: Iterable[Words], also: Tracked | None = None) -> tuple[str | None, str | None]:
    """Who changed something in these paragraphs with tracking on, and when it was last."""
    found = [*([also] if also else []), *(each for one in words for each in one.tracked)]
    authors = list(dict.fromkeys(each.author for each in found if each.author))
    dates = [each.date for each in found if each.date]
    return ", ".join(authors) or None, max(dates, default=None)
