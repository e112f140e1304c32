"""What the editors of all fields share.

Label and problem stand in the editor's own top line, so that a field is one widget.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Protocol, cast

from textual.content import Content

from vp_tui.plan.fields import Spec
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import Problem, show
from vp_tui.widgets.fields.bursts import Bursts
from vp_tui.widgets.fields.understood import Understood
from vp_tui.widgets.frame.focusbar import FocusBar
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.signs import REMARK, label_sign
from vp_tui.widgets.messages import FieldVisited
from vp_tui.widgets.records.elsewhere import say, takes_text

LAST = "Laatste veld. Ctrl+N gaat verder, Esc terug"


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
    remarks: int = 0  # that came back about this field and wait
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
        back = f"{REMARK} {self.remarks}" if self.remarks else ""
        noted = " ".join(part for part in (f"{self.spec.label}{self.echo()}", sign, back) if part)
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

    def note(self, sign: str, remarks: int = 0) -> None:
        """Show behind the label that the checks found something here, and how many remarks wait, or no longer; a label
        with a problem waits."""
        if (sign, remarks) != (self.sign, self.remarks):
            self.sign, self.remarks = sign, remarks
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
