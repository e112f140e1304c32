"""The editors of what is chosen or ticked."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from textual.content import Content
from textual.widgets import Checkbox, OptionList, Select, Static

from vp_tui.plan.fields import Spec
from vp_tui.plan.values.kinds import Problem
from vp_tui.widgets.fields.field import Field
from vp_tui.widgets.fields.oneline import make_compact
from vp_tui.widgets.fields.tick import Tick
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.signs import CHOICE

NO_CHOICE = Content.styled("geen keuze", "dim")


def _pairs(options: Mapping[Any, str]) -> list[tuple[Content, Any]]:
    """Options as a Select takes them: labels that hold the plan's text are no markup."""
    return [(Content(label), value) for value, label in options.items()]


class ChoiceField(Select[Any], Field):
    """One of a few options, or nothing."""

    enter_hint = Hint("Enter", "keuzes tonen", "show_overlay")

    def __init__(self, address: str, spec: Spec, core: bool, options: Mapping[Any, str], required: bool = False):
        pairs = _pairs(options)
        hint = spec.hint or "Kies…"
        super().__init__(pairs, prompt=hint, allow_blank=not required, classes="field", type_to_search=False)
        make_compact(self)
        self.loaded: Any = None
        self._loading = False
        self._offered, self._required = pairs, required
        self.describe(address, spec, core)

    def on_mount(self) -> None:
        """The sign for a choice is ours."""
        for arrow in self.query(".arrow").results(Static):
            arrow.update("▴" if arrow.has_class("up-arrow") else CHOICE)

    def watch_expanded(self, expanded: bool) -> None:
        """The row for no choice says so; Textual repeats the question there."""
        if expanded and not self._required:
            self.query_one(OptionList).replace_option_prompt_at_index(0, NO_CHOICE)

    def offer(self, options: Mapping[Any, str]) -> None:
        """Other options, the same value."""
        pairs = _pairs(options)
        if pairs != self._offered:
            self._offered = pairs
            with self._quietly():
                self.set_options(pairs)
                self.value = self.loaded if self.loaded in options else Select.NULL

    def load(self, value: Any, draft: str | None) -> None:
        self.loaded = value
        with self._quietly():
            self.value = Select.NULL if value is None else value
        self.title_line(None)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """What is shown meanwhile was not chosen here."""
        self._loading = True
        try:
            with self.prevent(Select.Changed):
                yield
        finally:
            self._loading = False

    def watch_value(self, value: Any) -> None:
        if self.is_mounted and not self._loading:
            self._choose(None if value is Select.NULL else value)

    def _choose(self, value: Any) -> None:
        if value != self.loaded:
            self.loaded = value
            self.keeper.keep_value(self.address, value)

    def on_select_changed(self, event: Select.Changed) -> None:
        event.stop()

    def action_show_overlay(self) -> None:
        """Open on the first option rather than on the empty choice."""
        super().action_show_overlay()
        if self.value is Select.NULL:
            self.query_one(OptionList).highlighted = 1

    def on_descendant_focus(self) -> None:
        self.visited()

    def on_focus(self) -> None:
        self.visited()


class TickField(Tick, Field):
    """Yes or no."""

    enter_hint = Hint("Spatie", "aan of uit", "toggle_button")

    def __init__(self, address: str, spec: Spec, core: bool):
        super().__init__(spec.label, classes="field")
        make_compact(self)
        self.loaded = False
        self.describe(address, spec, core)

    def title_line(self, problem: Problem | None) -> None:
        """A tick carries its label beside it."""

    def action_leave(self) -> None:
        self.leave()

    def load(self, value: Any, draft: str | None) -> None:
        self.loaded = value
        with self.prevent(Checkbox.Changed):
            self.value = value

    def watch_value(self) -> None:
        super().watch_value()
        if self.is_mounted and self.value != self.loaded:
            self.loaded = self.value
            self.keeper.keep_value(self.address, self.value)

    def on_checkbox_changed(self, event: Checkbox.Changed) -> None:
        event.stop()

    def on_focus(self) -> None:
        self.visited()
