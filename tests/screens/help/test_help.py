"""F1: what it says of the place with the focus, and the keys it names."""

import importlib
import pkgutil
from pathlib import Path
from typing import Any

import pytest
from textual.binding import Binding
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Button, Checkbox, DataTable, Input, OptionList, Select, TextArea

import vp_tui.screens
from tests.screens.opened import Run, example, screen_text
from tests.screens.places import is_shown
from vp_tui.app.main import Verbeterplan
from vp_tui.screens.help import keys_of as key_help
from vp_tui.screens.help.key_names import key_name, key_names, shared_words, short_name
from vp_tui.screens.help.screen import HelpScreen
from vp_tui.screens.help.texts import TEXTS
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.widgets.fields.line_field import LineField
from vp_tui.widgets.fields.text_field import TextField
from vp_tui.widgets.frame.rail import Rail
from vp_tui.widgets.records.list_rows import Rows


def help_of(run: Run) -> HelpScreen:
    assert isinstance(run.app.screen, HelpScreen)
    return run.app.screen


def told(run: Run, group: str) -> dict[str, str]:
    """The keys of a group with what they do."""
    return {each.keys: each.what for each in help_of(run).keys if each.group == group}


async def focus(run: Run, kind: type) -> None:
    """Give the focus to the first widget of a kind."""
    widget = next(each for each in run.app.screen.focus_chain if isinstance(each, kind))
    widget.focus()
    await run.pause()


@pytest.mark.parametrize(
    ("key", "name", "short"),
    [
        ("ctrl+n", "Ctrl+N", "Ctrl+N"),
        ("up", "pijltje omhoog", "↑"),
        ("space", "spatie", "Spatie"),
        ("f1", "F1", "F1"),
        ("shift+down", "Shift+pijltje omlaag", "Shift+↓"),
        ("n", "n", "n"),
        ("escape", "Esc", "Esc"),
        ("delete", "Del", "Del"),
    ],
)
def test_keys_have_dutch_names(key: str, name: str, short: str) -> None:
    assert key_name(key) == name
    assert short_name(key) == short


def test_a_row_of_digits_is_one_line() -> None:
    assert key_names([str(n) for n in range(9)]) == "0 – 8"
    assert key_names(["n", "insert"]) == "n, Ins"
    assert shared_words(["Naar fase 0", "Naar fase 1"]) == "Naar fase"
    assert shared_words(["Knippen"]) == "Knippen"


async def test_f1_explains_the_list_or_field_with_the_focus_and_names_its_keys(home: Path) -> None:
    async with example(home) as run:
        await focus(run, Rows)
        await run.press("f1")
        assert help_of(run).about.plain.startswith("Verwonderingen\n\nEen lijstje van dingen")
        here = told(run, "Hier")
        assert here["Ins"] == "Nieuw"
        assert here["Shift+pijltje omhoog"] == "Omhoog"
        assert told(run, "Dit scherm")["F3"] == "Analyseren"
        assert told(run, "Overal").keys() >= {"F1", "Ctrl+Q", "Ctrl+F, Ctrl+P", "Ctrl+G"}
        assert "Een lijstje van dingen" in screen_text(run)

        await run.press("f1")
        await focus(run, TextField)
        await run.press("f1")
        assert help_of(run).about.plain.startswith("Verbeterpunt\n")
        here = told(run, "Hier")
        assert here["Ctrl+X"] == "Knippen"
        assert "Plakken" in here.values()
        assert not any("ndo" in each.what for each in help_of(run).keys)
        assert told(run, "Dit scherm")["Ctrl+Z"] == "Ongedaan maken"


async def test_f1_in_a_modal_explains_its_field_and_names_the_keys_of_the_app_too(home: Path) -> None:
    async with example(home) as run:
        await focus(run, Rows)
        await run.press("enter")
        assert isinstance(run.app.screen, RecordScreen)
        await focus(run, LineField)
        await run.press("f1")
        assert help_of(run).about.plain.startswith("Datum\n")
        assert told(run, "Dit scherm")["Ctrl+N"] == "Volgende"
        assert told(run, "Overal")["Ctrl+Q"] == "Afsluiten"
        await run.press("escape")
        assert isinstance(run.app.screen, RecordScreen)
        assert isinstance(run.app.focused, LineField)
        await run.press("ctrl+p", "f1")
        assert help_of(run).about.plain.startswith("Zoeken\n")
        await run.press("escape", "escape", "escape", "ctrl+s", "f1")
        assert help_of(run).about.plain.startswith("Word-document maken\n")


async def test_f1_on_the_rail_explains_the_page_scrolls_by_keyboard_and_closes_by_f1(home: Path) -> None:
    async with example(home) as run:
        await focus(run, Rail)
        await run.press("f1", "end")
        body = help_of(run).query_one("#help-body")
        assert body.scroll_offset.y == body.max_scroll_y > 0
        assert "Ctrl+G" in screen_text(run)
        assert help_of(run).about.plain.startswith("Herkennen\n")
        await run.press("f1")
        assert not isinstance(run.app.screen, HelpScreen)
        await run.press("ctrl+o", "f1")
        assert help_of(run).about.plain.startswith("Overzicht\n")


async def test_f1_on_the_welcome(home: Path) -> None:
    async with Verbeterplan(home).run_test(size=(80, 24)) as run:
        await run.pause()
        await run.press("f1")
        assert help_of(run).about.plain.startswith("Welkom\n")
        assert told(run, "Dit scherm")["Ctrl+N, Ins"] == "Nieuw plan"


def english() -> set[str]:
    """What Textual's own widgets say of their keys."""
    kinds: tuple[type[Widget], ...] = (Input, TextArea, DataTable, Select, OptionList, Button, Checkbox, Screen)
    bindings = [each for kind in kinds for each in Binding.make_bindings(kind.BINDINGS)]
    return {each.description for each in bindings if each.description}


async def test_no_key_is_told_in_english(home: Path) -> None:
    assert "Paste" in english()
    async with example(home) as run:
        told_in_dutch(run.app.screen)
        await focus(run, Rows)
        await run.press("enter")
        assert isinstance(run.app.screen, RecordScreen)
        told_in_dutch(run.app.screen)


def told_in_dutch(screen: Screen[Any]) -> None:
    for widget in screen.focus_chain:
        screen.set_focus(widget)
        lines = key_help.help_lines(screen)
        assert not {each.what for each in lines} & english()
        assert {each.group for each in lines} == set(key_help.GROUPS)


def test_every_screen_has_its_text() -> None:
    for module in pkgutil.walk_packages(vp_tui.screens.__path__, "vp_tui.screens."):
        importlib.import_module(module.name)
    ours = {each.__name__ for each in every(Screen) if each.__module__.startswith("vp_tui.") and is_shown(each)}
    assert ours - {"HelpScreen"} <= TEXTS.keys()


def every(kind: type[Screen[object]]) -> list[type[Screen[object]]]:
    return [found for each in kind.__subclasses__() for found in (each, *every(each))]


async def test_the_keys_at_the_bottom_are_few_and_never_cut_off(home: Path) -> None:
    lines = []
    async with example(home) as run:
        for keys in ([], ["ctrl+l"]):
            await run.press(*keys)
            await run.app.workers.wait_for_complete()
            for width in (80, 60):
                await run.resize_terminal(width, 24)
                await run.pause()
                lines.append(screen_text(run).rstrip().split("\n")[-1])
    for line in lines:
        assert line.split()[:2] == ["F1", "Help"]
        assert line.split()[-2:] == ["Ctrl+Q", "Afsluiten"]
        assert len([each for each in line.split() if each.startswith(("Ctrl+", "F1"))]) <= 5
