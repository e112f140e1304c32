"""The editor of one field, by the kind of its value.

Label and problem stand in the editor's own top line, so that a field is one widget.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, ClassVar, Protocol, cast

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.suggester import Suggester
from textual.widgets import Checkbox, Input, OptionList, Select, TextArea
from textual.widgets.text_area import Edit, EditResult

from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import Problem, show
from vp_tui.plan.values.who import completed_name, completing
from vp_tui.widgets.fields.bursts import Bursts, edit_between
from vp_tui.widgets.fields.oneline import VALID, OneLine, make_compact
from vp_tui.widgets.fields.tick import Tick
from vp_tui.widgets.fields.understood import Understood
from vp_tui.widgets.frame.focusbar import FocusBar
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.signs import label_sign
from vp_tui.widgets.messages import FieldVisited
from vp_tui.widgets.patches.paragraphs import Paragraphs
from vp_tui.widgets.records.elsewhere import say, takes_text

CHOICES = (Kind.CHOICE, Kind.SCALE, *REFERENCES)
PARAGRAPHS = (Kind.LONG, Kind.LINES)
Names = Mapping[str, str]
NO_CHOICE = Content.styled("geen keuze", "dim")
LAST = "Laatste veld. Ctrl+N gaat verder, Esc terug"
REPLACED = (Kind.DATE, Kind.WHEN, Kind.NUMBER, Kind.EURO, Kind.WHO)  # typing in it begins anew


class Keeper(Protocol):
    """A screen with fields: what they show is handed to it at once, in the same breath. A message would come up later,
    and by then the field may be rebuilt, closed, or filled with what the plan had before it."""

    def keep_value(self, address: str, value: Any, visit: int = 0) -> None:
        """A field has this value; changes of one visit belong together."""

    def keep_draft(self, address: str, text: str, visit: int = 0) -> None:
        """A field holds this text, which is no value (yet)."""

    def agrees(self, address: str, text: str, value: Any) -> bool:
        """Whether what a field shows, which means this value, is what is kept of it."""


class Field(FocusBar):
    """What all editors share: an address, a spec, and how they show a value and a problem."""

    address: str
    spec: Spec
    core: bool = False
    sign: str = ""  # of what the checks found here
    enter_hint: ClassVar[Hint] = Hint("Enter", "volgend veld", "leave")
    filled: bool = False  # whether the plan has a value here
    today: Callable[[], dt.date] = dt.date.today

    def hints(self) -> Iterator[Hint]:
        """What Enter does here, on, and where it is explained."""
        yield self.enter_hint
        yield Hint("Tab", "volgend veld", "app.focus_next")
        yield Hint("F1", f"uitleg bij {self.spec.label}", "app.help")

    def describe(self, address: str, spec: Spec, core: bool) -> None:
        self.address, self.spec, self.core = address, spec, core
        self.set_class(not core, "-depth", update=self.parent is not None)
        self.title_line(None)

    def title_line(self, problem: Problem | None) -> None:
        """The label, marked where an answer is asked for, and what is wrong with what was typed."""
        problem = self.with_kept(problem) if problem else self.doubt()
        self.set_class(problem is not None, "-problem")
        mark = label_sign(self.core, self.filled and problem is None, self.sign)
        sign = "" if self.sign == mark else self.sign
        noted = f"{self.spec.label}{self.echo()} {sign}".rstrip()
        self.border_title = Content(f"{mark} {self._worded(problem) if problem else noted} ")

    def echo(self) -> str:
        """What is told behind the label of what was understood."""
        return ""

    def doubt(self) -> Problem | None:
        """What is wrong with a text that is kept all the same."""
        return None

    def with_kept(self, problem: Problem) -> Problem:
        """The problem, and what the plan still counts with."""
        return problem

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
        return f"{shortened_text(self.spec.label, max(8, room - len(told)))} — {told}"

    def mark(self, filled: bool) -> None:
        """Whether the plan has a value here, as the label shows it."""
        if filled != self.filled:
            self.filled = filled
            if not self.has_class("-problem"):
                self.title_line(None)

    @property
    def keeper(self) -> Keeper:
        return cast(Keeper, self.screen)

    @property
    def is_ahead(self) -> bool:
        """Whether this shows what is not kept yet: then the plan's value is an old one."""
        return False

    def load(self, value: Any, draft: str | None) -> None:
        """Show a value of the plan, or the text that is no value yet."""
        raise NotImplementedError

    def settle(self) -> None:
        """Before this is left: what it shows is what is kept, whatever happened in between."""

    def leave(self) -> None:
        """On to the next field or line; from the last one nowhere, which is told."""
        chain = self.screen.focus_chain
        after = chain[chain.index(self) + 1 :] if self in chain else []
        found = next((each for each in after if isinstance(each, Field) or takes_text(each)), None)
        if found:
            self.screen.set_focus(found)
        else:
            say(self, LAST)

    def visited(self) -> None:
        self.post_message(FieldVisited(self.address))


class TypedField(Understood, Field):
    """An editor of text: what was typed is read by the field's kind, and kept as it is typed."""

    loaded = ""
    touched = False  # whether something was typed since it was filled from the plan

    @property
    def typed(self) -> str:
        raise NotImplementedError

    @property
    def is_ahead(self) -> bool:
        return self.typed != self.loaded

    def shown(self, value: Any, draft: str | None) -> str:
        text = show(value, self.spec) if draft is None else draft
        self.loaded, self.touched = text, False
        self.title_line(None if draft is None else self._problem(draft))
        return text

    def keeps(self, value: Any, draft: str | None) -> bool:
        """While someone types, a text that means this value stays as it is: 12-3 on its way to 12-3-2027."""
        kept = self.screen.focused is self and draft is None and self.reading(self.typed) == value
        if kept:
            self.loaded, self.touched = self.typed, False
            self.title_line(None)
        return kept

    def _problem(self, text: str) -> Problem | None:
        found = self.reading(text)
        return found if isinstance(found, Problem) else None

    @property
    def bursts(self) -> Bursts:
        if not hasattr(self, "_bursts"):
            self._bursts = Bursts()
        return self._bursts

    def tell(self) -> None:
        """Hand over what was typed, if it differs from what was shown."""
        text = self.typed
        if text != self.loaded:
            visit = self.bursts.take(self.loaded, text)
            self.loaded, self.touched = text, True
            self._keep(text, visit)

    def _keep(self, text: str, visit: int) -> None:
        value = self.reading(text)
        if isinstance(value, Problem):
            self.title_line(value)
            self.keeper.keep_draft(self.address, text, visit)
        else:
            self.title_line(None)
            self.keeper.keep_value(self.address, value, visit)

    def settle(self) -> None:
        self.tell()
        text = self.typed
        if self.touched and not self.keeper.agrees(self.address, text, self.reading(text)):
            self._keep(text, 0)

    def visited(self) -> None:
        self.bursts.begin()
        self.arrived()
        super().visited()


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


class TextField(Paragraphs, TypedField):
    """Paragraphs, or a line an item; grows with its text up to a bound."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "newline", "Nieuwe regel", show=False)]
    enter_hint = Hint("Enter", "nieuwe regel", "newline")

    def __init__(self, address: str, spec: Spec, core: bool):
        super().__init__(soft_wrap=True, placeholder=spec.hint, classes="field")
        make_compact(self)
        self.highlight_cursor_line = self.match_cursor_bracket = False
        self.describe(address, spec, core)

    @property
    def typed(self) -> str:
        return self.text

    def load(self, value: Any, draft: str | None) -> None:
        if self.keeps(value, draft):
            return
        before, text = self.text, self.shown(value, draft)
        if text != before:
            with self.prevent(TextArea.Changed):
                self.load_text(text)
            behind = edit_between(before, text).behind
            self.move_cursor(_location(text, behind) if self.has_focus else self.document.end)
            if self.has_focus:
                self.keep_in_sight()

    def edit(self, edit: Edit) -> EditResult:
        """At once, and not at TextArea.Changed: that comes behind what has happened to the field meanwhile."""
        made = super().edit(edit)
        self.tell()
        return made

    def action_newline(self) -> None:
        """What Enter does here, where it is chosen by its name."""
        self.replace("\n", *self.selection, maintain_selection_offset=False)

    def hold_height(self) -> None:
        """Stay as high as the last layout made it, whatever the text, until one comes here: nothing below may move."""
        if self.size and not self.has_focus:
            self.styles.height = self.outer_size.height

    def release_height(self) -> None:
        if self.styles.inline.has_rule("height"):
            self.styles.height = None

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        event.stop()

    def on_focus(self) -> None:
        self.release_height()
        self.visited()

    def on_blur(self) -> None:
        self.settle()


def _location(text: str, place: int) -> tuple[int, int]:
    """A place in a text as row and column."""
    before = text[:place]
    return before.count("\n"), len(before) - before.rfind("\n") - 1


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
