"""What a field makes of what is typed in it, told in its own label: the day, a unit, what is kept."""

import datetime as dt
from collections.abc import Callable
from typing import Any

from vp_tui.plan.days.dutch_days import show_date
from vp_tui.plan.days.when import Period, comes_back, completed_day_text, reading
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.values.kinds import Problem, read, show
from vp_tui.plan.values.numbers import Quantity
from vp_tui.plan.values.units import fitted

NUMBERS = (Kind.NUMBER, Kind.EURO)
NO_DAY = " · hier lees ik geen dag in"


def period_text(found: Period, today: dt.date) -> str:
    """*15 oktober 2027*, *1 t/m 30 september 2027*, *vanaf 1 mei 2027*; and whether that is past."""
    if found.last is None:
        return f"vanaf {show_date(found.first)}"
    past = " (voorbij)" if found.last < today else ""
    if found.is_day:
        return show_date(found.last) + past
    first, last = found.first, found.last
    begin = show_date(first)
    if first.year == last.year:
        begin = str(first.day) if first.month == last.month else begin.rsplit(" ", 1)[0]
    return f"{begin} t/m {show_date(last)}{past}"


class Understood:
    """Mixed into the editors of text. `unit`: the unit of the number here, empty for none yet, None where it can have
    none. `read_from`: the day that a `when` is read from, and whether words like "morgen" count. `kept`: what the plan
    has here."""

    spec: Spec
    today: Callable[[], dt.date]
    is_mounted: bool
    screen: Any
    unit: Callable[[], str | None] = staticmethod(lambda: None)
    read_from: Callable[[], tuple[dt.date, bool]] | None = None
    kept: Callable[[], Any] = staticmethod(lambda: None)
    came = ""  # what stood here when one came to it
    _gave = ""  # the unit that was typed here since then

    @property
    def typed(self) -> str:
        raise NotImplementedError

    @property
    def has_cursor(self) -> bool:
        """Whether one is typing here; `has_focus` is still so while one leaves."""
        return self.is_mounted and self.screen.focused is self

    def reading(self, text: str) -> Any:
        """The value that a text stands for here, or what is wrong with it. A number may bring a unit along."""
        found = read(text, self.spec, self.today())
        if self.spec.kind not in NUMBERS or found is None or isinstance(found, Problem):
            return found
        unit, ours = self.unit(), self._gave and self.unit() == self._gave
        if not isinstance(found, Quantity):
            return Quantity(found, "") if ours else found  # its unit was taken away again
        if unit and not ours:
            fits = fitted(found, unit)
            return fits if isinstance(fits, Problem) else found.number
        if unit is not None:
            self._gave = found.unit
        return fitted(found, "" if ours else unit)

    def arrived(self) -> None:
        self.came, self._gave = self.typed, ""

    def durable(self) -> str:
        """What was typed since one came here, with the year of its day: "15 okt" means another one later."""
        text = self.typed
        return completed_day_text(text, self.today()) if self.spec.kind is Kind.WHEN and text != self.came else text

    def echo(self) -> str:
        """What stands behind the label: the day that was understood, where the text does not say it itself."""
        if self.spec.kind is Kind.WHEN:
            return self._echo_when(self.typed.strip())
        if self.spec.kind is Kind.DATE and self.has_cursor:
            day = read(self.typed, self.spec, self.today())
            return f" = {show_date(day)}" if isinstance(day, dt.date) and show_date(day) != self.typed.strip() else ""
        return ""

    def _echo_when(self, text: str) -> str:
        found = self._understood(text)
        if isinstance(found, Period):
            said = period_text(found, self.today())
            return " (voorbij)" if said == f"{text} (voorbij)" else f" = {said}" if said != text else ""
        return NO_DAY if text and not (found or self.has_cursor or comes_back(text)) else ""

    def _understood(self, text: str) -> Period | Problem | None:
        day, words = self.read_from() if self.read_from else (self.today(), True)
        return reading(text, day, words)

    def doubt(self) -> Problem | None:
        """What is wrong with a text that is kept all the same: its day is in no calendar."""
        found = self._understood(self.typed.strip()) if self.spec.kind is Kind.WHEN else None
        return found if isinstance(found, Problem) else None

    def with_kept(self, problem: Problem) -> Problem:
        """The problem, and what the plan still counts with."""
        value = self.kept() if self.spec.kind in (Kind.DATE, *NUMBERS) else None
        if value is None:
            return problem
        stays = show(value, self.spec)
        short = (problem.short or problem.sentence).split(", typ")[0]
        return Problem(f"{problem.sentence} Tot dan blijft het {stays}.", f"{short}; blijft {stays}")
