"""What was done in a plan since it was opened, in a few words for who leaves it."""

from collections.abc import Iterator, Mapping

from vp_tui.plan.address import locate, record_lists, records_at
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan
from vp_tui.plan.progress import State
from vp_tui.workspace.session import Session

MOST = 3  # kinds of records that are named

Counts = Mapping[str, frozenset[str]]  # the ids of the records, by list


def record_ids(plan: Plan) -> Counts:
    return {address: frozenset(each.id for each in records_at(plan, address)) for address in record_lists()}


class DoneSince:
    """Looks at a session when it is made, and again when it is asked."""

    def __init__(self, session: Session):
        self._session, self._before, self._complete = session, record_ids(session.plan), _complete(session)

    def words(self) -> str:
        """*3 acties, 1 doel, fase 3 compleet*; empty where nothing came."""
        return ", ".join([*_added(self._before, record_ids(self._session.plan)), *self._completed()])

    def _completed(self) -> Iterator[str]:
        for number in sorted(_complete(self._session) - self._complete):
            yield f"fase {number} compleet"


def _complete(session: Session) -> set[int]:
    return {each.number for each in PHASES if session.progress(each.name).state is State.COMPLETE}


def _added(before: Counts, after: Counts) -> list[str]:
    """The most first; records that are gone again do not count."""
    new = {address: len(ids - before.get(address, frozenset())) for address, ids in after.items()}
    most = sorted((each for each in new.items() if each[1]), key=lambda each: -each[1])[:MOST]
    return [f"{count} {_word(address, count)}" for address, count in most]


def _word(address: str, count: int) -> str:
    spec = locate(address).spec
    return (spec.one or spec.label.lower()) if count == 1 else spec.label.lower()
