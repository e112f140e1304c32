"""Records that were sent and are not there, or stand elsewhere in their list."""

from bisect import bisect_right
from collections.abc import Iterator

from vp_tui.documents.returned.comparing import told
from vp_tui.documents.returned.placing import Placing
from vp_tui.documents.returned.rows import Rows
from vp_tui.plan.remarks import Remark


class Gone:
    def __init__(self, rows: Rows) -> None:
        self.rows = rows

    def removed(self) -> Iterator[Remark]:
        back, home = self.rows.back, self.rows.home
        if not back.body.complete:
            return
        there = {self.rows.sent.record_of(each) for each in back.places}
        records = (
            record for each in home.places if (record := self.rows.sent.record_of(each)) in self.rows.sent.records
        )
        for record in dict.fromkeys(records):
            if record not in there:
                yield Remark(
                    "removed", record, *told(*back.gone.get(record, ([], None))), before=self.rows.sent.records[record]
                )

    def moved(self) -> Iterator[Remark]:
        sent = self.rows.sent
        now, before = self._by_list(self.rows.back), self._by_list(self.rows.home)
        plan = {record: n for n, record in enumerate(sent.records)}
        for list_address, there in now.items():
            known = set(there)
            was = [each for each in before.get(list_address, ()) if each in known]
            if there != was:
                as_listed = sorted((each for each in there if each in plan), key=lambda each: plan[each])
                moved = min((_out_of_place(there, was), _out_of_place(there, as_listed)), key=len)
                yield from (Remark("moved", each) for each in moved)

    def _by_list(self, placing: Placing) -> dict[str, list[str]]:
        """The records of each list in the order in which they stand."""
        found: dict[str, list[str]] = {}
        for each in self._order(placing):
            found.setdefault(self.rows.sent.list_of(each), []).append(each)
        return found

    def _order(self, placing: Placing) -> list[str]:
        """The records in the order in which they stand."""
        records = (self.rows.sent.record_of(place.address) for place in placing.in_order)
        return [each for each in dict.fromkeys(records) if each]


def _out_of_place(now: list[str], sent: list[str]) -> list[str]:
    """The fewest of `now` that must move for the others to stand as in `sent`: all but a longest rising row."""
    at = {each: n for n, each in enumerate(sent)}
    known = [each for each in now if each in at]
    ends, best, before = list[int](), list[int](), dict[int, int]()
    for n, each in enumerate(known):
        k = bisect_right(best, at[each])
        before[n] = ends[k - 1] if k else -1
        if k == len(best):
            best.append(at[each])
            ends.append(n)
        else:
            best[k], ends[k] = at[each], n
    kept, n = set[int](), ends[-1] if ends else -1
    while n >= 0:
        kept.add(n)
        n = before[n]
    return [each for n, each in enumerate(known) if n not in kept]
