"""Bring the rows of a list up to date: what is known of a record stays, so that a change costs its own row."""

from typing import Any

from vp_tui.plan.plan import Plan
from vp_tui.widgets.records.columns import Content
from vp_tui.widgets.records.fitting import Fit, Row, fitted
from vp_tui.widgets.records.order import Order
from vp_tui.widgets.records.rows import RowList, Shown


class Filling:
    """What is known of the records of one list: the values and texts of each, and its lines in the last fit."""

    def __init__(self) -> None:
        self._content: Content | None = None
        self._rows: dict[str, tuple[tuple[Any, ...], Row]] = {}  # by id
        self._fit: Fit | None = None
        self._heights: dict[str, tuple[Row, int]] = {}  # by id

    def fill(self, rows: RowList, order: Order, content: Content, plan: Plan, width: int) -> None:
        """Show these records in so many cells."""
        if content != self._content:
            self._content, self._rows = content, {}
        known = {each.id: self._row(each, plan) for each in order.shown if each is not None}
        fit = fitted(content.columns(), list(known.values()), width)
        if fit != self._fit:
            self._fit, self._heights = fit, {}
        shown: list[Shown] = [order.fold_words if each is None else known[each.id] for each in order.shown]
        heights = [1 if each is None else self._height(each.id, known[each.id]) for each in order.shown]
        rows.fill(shown, fit, heights)

    def _row(self, record: Any, plan: Plan) -> Row:
        """A record's row; the known one where it still has the same values."""
        assert self._content is not None
        values = self._content.values(record)
        before = self._rows.get(record.id)
        if before is None or before[0] != values:
            before = self._rows[record.id] = (values, self._content.row(record, plan))
        return before[1]

    def _height(self, record_id: str, row: Row) -> int:
        assert self._fit is not None
        before = self._heights.get(record_id)
        if before is None or before[0] is not row:
            before = self._heights[record_id] = (row, self._fit.height(row))
        return before[1]
