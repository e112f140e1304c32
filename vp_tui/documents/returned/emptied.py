"""Records of which all texts were emptied: deleted as far as a table lets one, and told as one remark."""

from vp_tui.documents.returned.boxes import without_boxes
from vp_tui.documents.returned.placing import Place
from vp_tui.documents.returned.rows import Rows

LEAST = 2  # texts that a row of a table had, for it to be deleted and not a field of it emptied


def give_up_emptied(rows: Rows, whole: bool = False) -> None:
    """Take these records' places away, so that what is missing is the record. `whole`: only of those of which every
    bookmark is there, which is sure before rows are known by their texts."""
    sent, back, home = rows.sent, rows.back, rows.home.places
    emptied = (each for each in back.places.values() if not _has_text(each) and each.address in home)
    for record in {sent.record_of(each.address) for each in emptied if _has_text(home[each.address])} - {""}:
        was = [each for address, each in home.items() if sent.record_of(address) == record]
        there = [each for address, each in back.places.items() if sent.record_of(address) == record]
        least = 1 if any(_is_list_item(rows, each) for each in there) else LEAST
        had = sum(_has_text(each) for each in was)
        if had >= least and not any(map(_has_text, there)) and not (whole and len(there) < len(was)):
            back.gone[record] = ([words for each in there for words in each.words], None)
            for each in there:
                del back.places[each.address]


def _has_text(place: Place) -> bool:
    return any(without_boxes(each.text).strip() for each in place.words)


def _is_list_item(rows: Rows, place: Place) -> bool:
    return place.spot.grid is not None and rows.tables.matrix(place.spot.grid) is not None
