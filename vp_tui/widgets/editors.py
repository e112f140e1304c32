"""The editor of one field, by the kind of its value.

Label and problem stand in the editor's own top line, so that a field is one widget.
"""

import datetime as dt
import itertools
from collections.abc import Callable, Mapping
from typing import Any, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.suggester import Suggester
from textual.widget import Widget
from textual.widgets import Checkbox, Input, Select, TextArea
from textual.widgets._select import SelectOverlay

from vp_tui.plan.describe import shortened
from vp_tui.plan.fields import REFERENCES, Kind, Spec
from vp_tui.plan.kinds import Problem, read, show
from vp_tui.plan.who import completed, completing
from vp_tui.widgets.elsewhere import say, takes_text
from vp_tui.widgets.messages import DraftKept, FieldChanged, FieldVisited
from vp_tui.widgets.oneline import VALID, OneLine, compacted
from vp_tui.widgets.paragraphs import Paragraphs
from vp_tui.widgets.tick import Tick

CHOICES = (Kind.CHOICE, Kind.SCALE, *REFERENCES)
PARAGRAPHS = (Kind.LONG, Kind.LINES)
Names = Mapping[str, str]
NO_CHOICE = Content.styled("geen keuze", "dim")
_visits = itertools.count(1)
LAST = "Laatste veld. Ctrl+N gaat verder, Esc terug"
REPLACED = (Kind.DATE, Kind.WHEN, Kind.NUMBER, Kind.EURO, Kind.WHO)  # typing in it begins anew


class Field(Widget):
    """What all editors share: an address, a spec, and how they show a value and a problem."""

    address: str
    spec: Spec
    core: bool = False
    sign: str = ""  # of what the checks found here
    visit: int = 0
    today: Callable[[], dt.date] = dt.date.today

    def describe(self, address: str, spec: Spec, core: bool) -> None:
        self.address, self.spec, self.core = address, spec, core
        self.set_class(not core, "-depth", update=self.parent is not None)
        self.title_line(None)

    def title_line(self, problem: Problem | None) -> None:
        """The label, marked where an answer is asked for, and what is wrong with what was typed."""
        self.set_class(problem is not None, "-problem")
        mark = "" if not self.core else "● " if self.is_filled and problem is None else "○ "
        noted = f"{self.spec.label} {self.sign}".rstrip()
        self.border_title = Content(f"{mark}{self._worded(problem) if problem else noted}")

    def note(self, sign: str) -> None:
        """Show behind the label that the checks found something here, or no longer; a label with a problem waits."""
        if sign != self.sign:
            self.sign = sign
            if not self.has_class("-problem"):
                self.title_line(None)

    def _worded(self, problem: Problem) -> str:
        """Label and problem as they fit: the problem whole or in its short form, the label as far as it goes."""
        room = (self.size.width or 58) - 8
        told = problem.sentence if len(self.spec.label) + len(problem.sentence) <= room else problem.short
        told = told or problem.sentence
        return f"{shortened(self.spec.label, max(8, room - len(told)))} — {told}"

    @property
    def is_filled(self) -> bool:
        raise NotImplementedError

    @property
    def is_ahead(self) -> bool:
        """Whether something was typed here that the session has not heard yet: then the plan's value is an old one."""
        return False

    def load(self, value: Any, draft: str | None) -> None:
        """Show a value of the plan, or the text that is no value yet."""
        raise NotImplementedError

    def leave(self) -> None:
        """On to the next field or line; from the last one nowhere, which is told."""
        chain = self.screen.focus_chain
        after = chain[chain.index(self) + 1 :] if self in chain else []
        found = next((each for each in after if isinstance(each, Field) or takes_text(each)), None)
        self.screen.set_focus(found) if found else say(self, LAST)

    def visited(self) -> None:
        self.visit = next(_visits)
        self.post_message(FieldVisited(self.address))


class TypedField(Field):
    """An editor of text: what was typed is read by the field's kind."""

    loaded = ""
    _told: FieldChanged | DraftKept | None = None

    @property
    def typed(self) -> str:
        raise NotImplementedError

    @property
    def is_filled(self) -> bool:
        return bool(self.typed.strip())

    @property
    def is_ahead(self) -> bool:
        return self.typed != self.loaded or (self._told is not None and not self._told.heard)

    def shown(self, value: Any, draft: str | None) -> str:
        text = show(value, self.spec) if draft is None else draft
        self.loaded = text
        self.title_line(None if draft is None else self._problem(draft))
        return text

    def keeps(self, value: Any, draft: str | None) -> bool:
        """While someone types, a text that means this value stays as it is: 12-3 on its way to 12-3-2027."""
        kept = self.screen.focused is self and draft is None and read(self.typed, self.spec, self.today()) == value
        if kept:
            self.loaded = self.typed
            self.title_line(None)
        return kept

    def _problem(self, text: str) -> Problem | None:
        found = read(text, self.spec, self.today())
        return found if isinstance(found, Problem) else None

    def tell(self) -> None:
        """Post what was typed, if it differs from what was shown."""
        text = self.typed
        if text == self.loaded:
            return
        self.loaded = text
        value = read(text, self.spec, self.today())
        problem = value if isinstance(value, Problem) else None
        self.title_line(problem)
        self._told = DraftKept(self.address, text) if problem else FieldChanged(self.address, value, self.visit)
        self.post_message(self._told)


class NameSuggester(Suggester):
    """Completes the last name of a field that holds names, or the whole text from a list."""

    def __init__(self, candidates: Callable[[], list[str]], whole: bool):
        super().__init__(use_cache=False, case_sensitive=True)
        self.candidates, self.whole = candidates, whole

    async def get_suggestion(self, value: str) -> str | None:
        if self.whole:
            found = list(self.candidates())
        else:
            found = [completed(value, each) for each in completing(value, self.candidates())]
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
        compacted(self)
        self.describe(address, spec, core)

    @property
    def typed(self) -> str:
        return self.value

    def load(self, value: Any, draft: str | None) -> None:
        if self.keeps(value, draft):
            return
        text = self.shown(value, draft)
        if text != self.value:
            with self.prevent(Input.Changed):
                self.value = text
            if not self.has_focus:
                self.cursor_position = len(text)
        self.title_line(None if draft is None else self._problem(draft))

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.tell()

    def action_leave(self) -> None:
        self.leave()

    def on_focus(self) -> None:
        self.visited()

    def on_blur(self) -> None:
        """Show a date or number the Dutch way once the user has left it."""
        value = read(self.value, self.spec, self.today())
        if self.spec.kind not in (Kind.TEXT, Kind.WHO, Kind.WHEN) and not isinstance(value, Problem):
            self.load(value, None)


class TextField(Paragraphs, TypedField):
    """Paragraphs, or a line an item; grows with its text up to a bound."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "newline", "Nieuwe regel", show=False)]

    def __init__(self, address: str, spec: Spec, core: bool):
        super().__init__(soft_wrap=True, placeholder=spec.hint, classes="field")
        compacted(self)
        self.highlight_cursor_line = self.match_cursor_bracket = False
        self.describe(address, spec, core)

    @property
    def typed(self) -> str:
        return self.text

    def load(self, value: Any, draft: str | None) -> None:
        if self.keeps(value, draft):
            return
        text = self.shown(value, draft)
        if text != self.text:
            place = self.cursor_location
            with self.prevent(TextArea.Changed):
                self.load_text(text)
            self.move_cursor(place if self.has_focus else self.document.end)
        self.title_line(None)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        event.stop()
        self.tell()

    def on_focus(self) -> None:
        self.visited()


def _pairs(options: Mapping[Any, str]) -> list[tuple[Content, Any]]:
    """Options as a Select takes them: labels that hold the plan's text are no markup."""
    return [(Content(label), value) for value, label in options.items()]


class ChoiceField(Select[Any], Field):
    """One of a few options, or nothing."""

    def __init__(self, address: str, spec: Spec, core: bool, options: Mapping[Any, str], required: bool = False):
        pairs = _pairs(options)
        hint = spec.hint or "Kies…"
        super().__init__(pairs, prompt=hint, allow_blank=not required, classes="field", type_to_search=False)
        compacted(self)
        self.loaded: Any = None
        self._offered, self._required = pairs, required
        self.describe(address, spec, core)

    @property
    def is_filled(self) -> bool:
        return self.loaded is not None

    def watch_expanded(self, expanded: bool) -> None:
        """The row for no choice says so; Textual repeats the question there."""
        if expanded and not self._required:
            self.query_one(SelectOverlay).replace_option_prompt_at_index(0, NO_CHOICE)

    def offer(self, options: Mapping[Any, str]) -> None:
        """Other options, the same value."""
        pairs = _pairs(options)
        if pairs != self._offered:
            self._offered = pairs
            with self.prevent(Select.Changed):
                self.set_options(pairs)
                self.value = self.loaded if self.loaded in options else Select.NULL

    def load(self, value: Any, draft: str | None) -> None:
        self.loaded = value
        with self.prevent(Select.Changed):
            self.value = Select.NULL if value is None else value
        self.title_line(None)

    def on_select_changed(self, event: Select.Changed) -> None:
        event.stop()
        value = None if event.value is Select.NULL else event.value
        if value != self.loaded:
            self.loaded = value
            self.title_line(None)
            self.post_message(FieldChanged(self.address, value))

    def action_show_overlay(self) -> None:
        """Open on the first option rather than on the empty choice."""
        super().action_show_overlay()
        if self.value is Select.NULL:
            self.query_one(SelectOverlay).highlighted = 1

    def on_descendant_focus(self) -> None:
        self.visited()

    def on_focus(self) -> None:
        self.visited()


class TickField(Tick, Field):
    """Yes or no."""

    def __init__(self, address: str, spec: Spec, core: bool):
        super().__init__(spec.label, classes="field")
        compacted(self)
        self.describe(address, spec, core)

    @property
    def is_filled(self) -> bool:
        return self.value

    def title_line(self, problem: Problem | None) -> None:
        """A tick carries its label beside it."""

    def action_leave(self) -> None:
        self.leave()

    def load(self, value: Any, draft: str | None) -> None:
        with self.prevent(Checkbox.Changed):
            self.value = value

    def on_checkbox_changed(self, event: Checkbox.Changed) -> None:
        event.stop()
        self.post_message(FieldChanged(self.address, event.value))

    def on_focus(self) -> None:
        self.visited()


def editor(
    address: str, spec: Spec, value: Any, core: bool, names: Callable[[Kind], Names], people: Callable[[], list[str]]
) -> Field:
    """The editor that fits a field and its value, not yet filled.

    `names` gives what a reference can point to, by id; `people` the names that *who* fields complete.
    """
    if spec.kind is Kind.TICK:
        return TickField(address, spec, core)
    if spec.kind in CHOICES:
        options = names(spec.kind) if spec.kind in REFERENCES else spec.options
        return ChoiceField(address, spec, core, options)
    if spec.kind in PARAGRAPHS or (isinstance(value, str) and "\n" in value):
        return TextField(address, spec, core)
    suggest = people if spec.kind is Kind.WHO else (lambda: list(spec.suggestions)) if spec.suggestions else None
    return LineField(address, spec, core, suggest)
