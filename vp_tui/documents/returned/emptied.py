"""Records of which all texts were emptied: deleted as far as a table lets one, and told as one remark."""

from collections import Counter

from vp_tui.documents.returned.placing import Place
from vp_tui.documents.returned.rows import SIGNS, Rows

LEAST = 2  # texts that a row of a table had, for it to be deleted and not a field of it emptied


def give_up_emptied(rows: Rows, whole: bool = False) -> None:
    """Take these records' places away, so that what is missing is the record. `whole`: only of those of which every
    bookmark is there, which is sure before rows are known by their texts."""
    sent, back = rows.sent, rows.back
    had = Counter(sent.record_of(each.address) for each in rows.home.places.values() if _has_text(each))
    count = Counter(sent.record_of(each) for each in rows.home.places)
    inside: dict[str, list[Place]] = {}
    for each in back.places.values():
        inside.setdefault(sent.record_of(each.address), []).append(each)
    for record, places in inside.items():
        least = 1 if any(_is_list_item(rows, each) for each in places) else LEAST
        if whole and len(places) < count[record]:
            continue
        if record and had[record] >= least and not any(_has_text(each) for each in places):
            back.gone[record] = ([words for each in places for words in each.words], None)
            for each in places:
                del back.places[each.address]


def _has_text(place: Place) -> bool:
    return any(SIGNS.sub("", each.text).strip() for each in place.words)


def _is_list_item(rows: Rows, place: Place) -> bool:
    return place.spot.grid is not None and rows.tables.matrix(place.spot.grid) is not None
