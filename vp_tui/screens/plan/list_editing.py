"""What a screen does with what its lists of records ask for."""

from vp_tui.plan.address import locate, record_at
from vp_tui.plan.changes.describe import step_sentence
from vp_tui.plan.progress import is_filled
from vp_tui.screens.plan.editing import EditingScreen
from vp_tui.widgets.messages import (
    RecordDeleted,
    RecordDuplicated,
    RecordMoved,
    RecordOpened,
    RecordsWanted,
    RecordWanted,
    RowsWanted,
)


class ListEditingScreen(EditingScreen):
    """Edits lists of records too."""

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
        self.records_coming(event.list_address)
        known = self.known(event.list_address)
        self.session.insert_all(event.list_address, [{**known, **each} for each in event.records])

    def on_record_duplicated(self, event: RecordDuplicated) -> None:
        event.stop()
        self.record_shown(self.session.duplicate(event.address))

    def on_record_deleted(self, event: RecordDeleted) -> None:
        event.stop()
        self.session.delete(event.address)
        done = step_sentence(self.session.last_changes)
        self.announce(f"{done[:1].upper()}{done[1:]}. Ctrl+Z zet het terug.", 5)

    def on_record_moved(self, event: RecordMoved) -> None:
        event.stop()
        position = self.session.position(event.address) + event.by
        self.session.move(event.address, position)
        self.record_shown(event.address)

    # --- what it shows of that ---------------------------------------------------------------------------------

    def open_record(self, address: str, given: frozenset[str] | None = None, field: str = "") -> None:
        """Show a record; `given`: what a new one was made with, None for one that was there."""
        raise NotImplementedError

    def record_shown(self, address: str) -> None:
        """Put the cursor on a record that was just made or moved."""
        raise NotImplementedError

    def records_coming(self, list_address: str) -> None:
        """Before several records come into a list: what asked for it may go."""
        raise NotImplementedError
