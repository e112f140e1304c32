"""Finding all that can be clicked on a screen as it is painted: it finds a new word by itself."""

import inspect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from textual import events
from textual.actions import ActionError as UnreadableAction
from textual.app import ActionError, App
from textual.geometry import Offset
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Button, Checkbox, OptionList, Select

from tests.settling import settle
from vp_tui.screens.plan.pages.blocks import BlockRows
from vp_tui.widgets.drawings.drawing import Drawing
from vp_tui.widgets.frame.clickable import Clickable
from vp_tui.widgets.frame.lines import Lines
from vp_tui.widgets.frame.rail import Rail
from vp_tui.widgets.records.list_rows import Rows

WRITTEN = ("@click", "@key")  # where the action of a painted word stands
WHOLE = (Button, Checkbox, OptionList, Select)


@dataclass(frozen=True)
class Target:
    """A place to click. `words`: what is written there; `does`: its action; `part`: which row, cell or spot it is."""

    widget: Widget
    at: Offset
    words: str = ""
    does: str = ""
    part: str = ""

    @property
    def owner(self) -> Any:
        return self.widget.owner if isinstance(self.widget, Clickable) else self.widget

    @property
    def place(self) -> str:
        """The list or field that it belongs to."""
        found = (getattr(each, "address", "") for each in self.widget.ancestors_with_self)
        return next((each for each in found if isinstance(each, str) and each), "")

    @property
    def key(self) -> tuple[str, ...]:
        """The same for the same place, wherever it is scrolled to."""
        return (type(self.widget).__name__, str(self.widget.id), self.place, self.does, self.words, self.part)

    def sort(self, app: App[Any]) -> tuple[str, ...]:
        """The same for what comes down to the same code: another row or list, other arguments."""
        if isinstance(self.widget, Rail | Button):
            return (str(self.widget.id), self.part)
        if not self.does:
            return (type(self.widget).__name__, self.part.split(" ")[0])
        node, name, _ = app._parse_action(self.does, self.owner)
        return (getattr(node, f"action_{name}").__qualname__,)

    def __str__(self) -> str:
        return f"{type(self.owner).__name__} {self.place} “{self.words}” {self.does} {self.part}".strip()


def painted(app: App[Any]) -> list[Strip]:
    """The screen as it is, a strip a row."""
    return app.screen._compositor.render_strips()


def targets(app: App[Any], strips: Iterable[Strip] | None = None) -> list[Target]:
    """All that is seen now, from top to bottom; `strips`: what is painted."""
    found = [*_written(app, strips or painted(app)), *_drawn(app)]
    return sorted(found, key=lambda each: (each.at.y, each.at.x))


def _written(app: App[Any], strips: Iterable[Strip]) -> Iterator[Target]:
    """Words with an action in them."""
    for y, strip in enumerate(strips):
        x, found = 0, dict[tuple[str, str, int], list[tuple[int, str]]]()
        run, last = 0, None
        for segment in strip:
            meta = segment.style.meta if segment.style else {}
            this = next(((name, str(meta[name])) for name in WRITTEN if name in meta), None)
            run += this != last
            last = this
            if this:
                found.setdefault((*this, run), []).append((x, segment.text))
            x += segment.cell_length
        for (name, does, _), pieces in found.items():
            text = "".join(each for _, each in pieces)
            at = Offset(pieces[0][0] + len(text) - len(text.lstrip()), y)
            yield Target(app.screen.get_widget_at(*at)[0], at, text.strip(), does, name)


def _drawn(app: App[Any]) -> Iterator[Target]:
    """What a widget finds out by itself: rows, cells, spots, buttons, lines of its own."""
    screen = app.screen
    for widget in screen.query("*").results(Widget):
        seen = screen.find_widget(widget).visible_region if widget in screen._compositor.visible_widgets else None
        for inside, part in _parts(widget) if seen else ():
            at = inside + widget.content_region.offset
            if seen.contains_point(at) and widget in screen.get_widget_at(*at)[0].ancestors_with_self:  # type: ignore[union-attr]
                yield Target(widget, at, part=part)


def _parts(widget: Widget) -> Iterator[tuple[Offset, str]]:
    """Places in a widget's content, each with its name."""
    if isinstance(widget, Rows):
        yield from _cells(widget)
    elif isinstance(widget, BlockRows):
        for n in range(widget.row_count):
            yield Offset(4, widget.region_of(n).y), f"cell {n}"
    elif isinstance(widget, Lines):
        for item in range(widget.count):
            yield Offset(3, item * widget.tall - widget.scroll_offset.y), f"item {item}"
    elif isinstance(widget, Drawing):
        for n, spot in enumerate(widget.drawn.spots):
            for region in (*spot.regions, *spot.around):
                yield region.offset + Offset(1, 0), f"spot {n}"
        for n, (region, _) in enumerate(widget.drawn.room):
            yield region.offset + Offset(region.width - 1, 0), f"room {n}"
    elif isinstance(widget, WHOLE):
        yield Offset(1, 0), f"all {widget.id}"
    elif not isinstance(widget, Clickable) and _handles_clicks(widget):
        for y in range(widget.size.height):
            yield Offset(1, y), f"row {y}"


def _handles_clicks(widget: Widget) -> bool:
    ours = [each for each in type(widget).__mro__ if each.__module__.startswith("vp_tui.")]
    return not isinstance(widget, Screen) and any("on_click" in vars(each) for each in ours)


def _cells(rows: Rows) -> Iterator[tuple[Offset, str]]:
    """Each row at its tick and at its text; the line that folds what is done."""
    for n in range(rows.row_count):
        y = rows.region_of(n).y
        if rows._list().is_fold(n):
            yield Offset(4, y), f"fold {n}"
        else:
            if rows._list().ticked:
                yield Offset(1, y), f"tick {n} {rows._list().ticked}"
            yield Offset(4, y), f"cell {n}"


async def click(app: App[Any], at: Offset) -> None:
    """As a terminal tells it. (Pilot asks each widget of the screen, six times, whether it is done.)"""
    assert app._driver is not None
    for kind in (events.MouseMove, events.MouseDown, events.MouseUp):
        button = 0 if kind is events.MouseMove else 1
        event = kind(None, at.x, at.y, 0, 0, button, False, False, False, at.x, at.y)
        event.set_sender(app)
        app._driver.send_message(event)
        await settle(app, paint=kind is events.MouseUp)


def unable(app: App[Any], target: Target) -> str:
    """Why the action that is written there can't be done; empty where it can."""
    try:
        node, name, values = app._parse_action(target.does, target.owner)
    except (ActionError, UnreadableAction) as error:
        return f"{target}: {error}"
    does = getattr(node, f"action_{name}", None) or getattr(node, f"_action_{name}", None)
    if does is None:
        return f"{target}: {type(node).__name__} has no action_{name}"
    try:
        inspect.signature(does).bind(*values)
    except TypeError as error:
        return f"{target}: {error}"
    return ""
