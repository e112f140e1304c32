"""The editor of what stands on one line: names, dates, numbers, short texts."""

from collections.abc import Callable
from typing import Any, ClassVar

from textual.binding import Binding, BindingType
from textual.suggester import Suggester
from textual.widgets import Input

from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.values.kinds import Problem
from vp_tui.plan.values.who import completed_name, completing
from vp_tui.widgets.fields.bursts import edit_between
from vp_tui.widgets.fields.field import TypedField
from vp_tui.widgets.fields.oneline import VALID, OneLine, make_compact

REPLACED = (Kind.DATE, Kind.WHEN, Kind.NUMBER, Kind.EURO, Kind.WHO)  # typing in it begins anew


class NameSuggester(Suggester):
    """Completes the last name of a field that holds names, or the whole text from a list."""

    def __init__(self, candidates: Callable[[], list[str]], whole: bool):
        super().__init__(use_cache=False, case_sensitive=True)
        self.candidates, self.whole = candidates, whole

    async def get_suggestion(self, value: str) -> str | None:
        if self.whole:
            found = list(self.candidates())
        else:
            found = [completed_name(value, each) for each in completing(value, self.candidates())]
        lowered = value.lower()
        return next((each for each in found if each.lower().startswith(lowered) and each.lower() != lowered), None)


class LineField(OneLine, TypedField):
    """One line of text: text, date, when, who, number, euro."""

    # With priority, so that what is typed right behind the Enter goes to the next field.
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "leave", "Volgende veld", show=False, priority=True)]

    def __init__(self, address: str, spec: Spec, core: bool, suggest: Callable[[], list[str]] | None = None):
        suggester = NameSuggester(suggest, spec.kind is not Kind.WHO) if suggest else None
        classes = f"field {VALID}"
        super().__init__(
            placeholder=spec.hint, suggester=suggester, select_on_focus=spec.kind in REPLACED, classes=classes
        )
        make_compact(self)
        self.describe(address, spec, core)

    @property
    def typed(self) -> str:
        return self.value

    def load(self, value: Any, draft: str | None) -> None:
        if self.keeps(value, draft):
            return
        before, text = self.value, self.shown(value, draft)
        if text != before:
            with self.prevent(Input.Changed):
                self.value = text
            self.cursor_position = edit_between(before, text).behind if self.has_focus else len(text)
            if self.has_focus:
                self.keep_in_sight()
            if self.spec.kind is Kind.WHEN:  # whose label tells what is understood
                self.title_line(None)

    def watch_value(self, value: str) -> None:
        """At once, and not at Input.Changed: that comes behind what has happened to the field meanwhile."""
        if self.is_mounted:
            self.tell()

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()

    def action_leave(self) -> None:
        self.leave()

    def on_focus(self) -> None:
        self.visited()

    def settle(self) -> None:
        self.value = self.durable()
        super().settle()

    def on_blur(self) -> None:
        """Show a date or number the Dutch way, and a day with its year, once the user has left it."""
        self.settle()
        value = self.reading(self.value)
        if self.spec.kind not in (Kind.TEXT, Kind.WHO, Kind.WHEN) and not isinstance(value, Problem):
            self.load(value, None)
        elif self.spec.kind is Kind.WHEN:
            self.title_line(None)
