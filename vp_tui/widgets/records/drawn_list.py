"""A list of records whose rows are a drawing: the same title, quick line, actions and drafts as a table of records."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import Static

from vp_tui.plan.address import records_at
from vp_tui.plan.fields import Spec
from vp_tui.widgets.drawings.drawing import Drawing, SpotMoved
from vp_tui.widgets.frame.clickable import Action, ClickWords
from vp_tui.widgets.records.quick import QuickAdd, QuickLine
from vp_tui.widgets.records.table import RecordTable


class DrawnList(RecordTable):
    """`actions`: words for what the drawing can do, above it; `empty`: draw without records too."""

    def __init__(
        self,
        drawing: Drawing,
        spec: Spec,
        core: bool,
        actions: Iterable[Action],
        today: Callable[[], dt.date] = dt.date.today,
        empty: bool = False,
    ):
        super().__init__(drawing.address, spec, core, today)
        self.drawing, self.actions, self.empty = drawing, actions, empty

    def compose(self) -> ComposeResult:
        yield Static(classes="records-title")
        yield QuickLine(QuickAdd(self.address, self.spec, self.model.specs[self.spec.main], self.today))
        yield ClickWords(self.drawing, self.actions, classes="records-actions")
        yield self.drawing

    def _fill(self) -> None:
        """Title and state; the page shows the drawing itself, as it does every view."""
        assert self._plan is not None
        records = records_at(self._plan, self.address)
        self._count = len(records)
        self._ids = [record.id for record in records]
        self._show_some(self.drawing, self.empty or bool(records))
        self.set_class(bool(records), "-filled")
        self._title(len(records))
        self._name_place()

    def _name_place(self) -> None:
        place, quick = self.drawing.place, self.query_one(QuickAdd)
        if place or self.empty:
            quick.placeholder = f"{place or self.spec.new}, dan Enter"

    def on_spot_moved(self, event: SpotMoved) -> None:
        event.stop()
        self.spot_moved()

    def spot_moved(self) -> None:
        """The cursor of the drawing went to another place."""
        self._name_place()

    @property
    def rows(self) -> Widget:
        return self.drawing

    def _chosen(self) -> str | None:
        return self.drawing.chosen or None

    def choose(self, address: str) -> None:
        self.drawing.choose(address)

    def values_here(self) -> Mapping[str, Any]:
        """What was typed in the quick line belongs where the cursor is."""
        return self.drawing.spot.values if self.drawing.spot else {}
