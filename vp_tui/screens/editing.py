"""What a screen does with the messages of its widgets: hand them to the session, and say what came of it."""

from typing import TYPE_CHECKING

from textual.screen import Screen

from vp_tui.plan.address import UnknownAddress, locate, record_at
from vp_tui.plan.change import RefusedValue
from vp_tui.plan.describe import told
from vp_tui.plan.progress import is_filled
from vp_tui.screens.undoing import Undoing
from vp_tui.session import Session
from vp_tui.widgets.messages import (
    FieldChanged,
    OfferTaken,
    RecordDeleted,
    RecordDuplicated,
    RecordMoved,
    RecordOpened,
    RecordsWanted,
    RecordWanted,
    RowsWanted,
)

if TYPE_CHECKING:
    Base = Screen[None]
else:
    Base = object


class Editing(Undoing, Base):
    """Mixed into a screen that edits the plan of `session`. (A mixin's `@on` handlers would not be found.)"""

    session: Session

    # --- what its fields show, kept at once (widgets/editors.py: Keeper) -----------------------------------------

    def keep_value(self, address: str, value: object, visit: int = 0) -> None:
        try:
            self.session.put(address, value, visit)
        except RefusedValue:
            self.session.draft(address, str(value), visit)
            self.notify("Deze waarde past hier niet; ik bewaar haar zoals je haar typte.", severity="warning")
        except UnknownAddress:
            self.session.draft(address, str(value), visit)
            self.notify("Dit is net verwijderd. Ctrl+Z zet het terug, met wat je nu typte.", severity="warning")

    def keep_draft(self, address: str, text: str, visit: int = 0) -> None:
        self.session.draft(address, text or None, visit)

    def agrees(self, address: str, text: str, value: object) -> bool:
        return self.session.agrees(address, text, value)

    # --- what its lists and drawings ask for ----------------------------------------------------------------------

    def on_field_changed(self, event: FieldChanged) -> None:
        event.stop()
        self.keep_value(event.address, event.value)

    def on_record_wanted(self, event: RecordWanted) -> None:
        event.stop()
        values = {**event.values, **self.known(event.list_address)}
        address = self.session.insert(event.list_address, values, event.position)
        self.record_shown(address)
        if event.edit:
            typed = locate(event.list_address).spec.main in event.values
            record = record_at(self.session.plan, address)
            own = frozenset(name for name in type(record).model_fields if is_filled(record, name))
            self.open_record(address, None if typed else own)

    def known(self, list_address: str) -> dict[str, object]:
        """What a new record of this list has from the start."""
        return {"date": self.session.today} if list_address == "recognise/observations" else {}

    def on_rows_wanted(self, event: RowsWanted) -> None:
        event.stop()
        event.table.into_rows(event.open)

    def on_record_opened(self, event: RecordOpened) -> None:
        event.stop()
        self.open_record(event.address, field=event.field)

    def on_records_wanted(self, event: RecordsWanted) -> None:
        event.stop()
        known = self.known(event.list_address)
        self.session.insert_all(event.list_address, [{**known, **each} for each in event.records])

    def on_offer_taken(self, event: OfferTaken) -> None:
        event.stop()
        self.session.fill(event.values, event.records)
        if event.told:
            self._tell(f"{event.told} Ctrl+Z neemt het terug.", 5)

    def on_record_duplicated(self, event: RecordDuplicated) -> None:
        event.stop()
        self.record_shown(self.session.duplicate(event.address))

    def on_record_deleted(self, event: RecordDeleted) -> None:
        event.stop()
        self.session.delete(event.address)
        done = told(self.session.last_changes)
        self._tell(f"{done[:1].upper()}{done[1:]}. Ctrl+Z zet het terug.", 5)

    def on_record_moved(self, event: RecordMoved) -> None:
        event.stop()
        position = self.session.position(event.address) + event.by
        self.session.move(event.address, position)
        self.record_shown(event.address)

    def open_record(self, address: str, given: frozenset[str] | None = None, field: str = "") -> None:
        """Show a record; `given`: what a new one was made with, None for one that was there."""
        raise NotImplementedError

    def record_shown(self, address: str) -> None:
        """Put the cursor on a record that was just made or moved."""

    def _tell(self, sentence: str, seconds: float = 3) -> None:
        """A sentence that quotes the plan: brackets in it are text."""
        self.notify(sentence, timeout=seconds, markup=False)
