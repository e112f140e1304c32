"""Our lines of a text area beside those that Textual draws itself."""

import asyncio
import random

from textual import events
from textual.app import App, ComposeResult
from textual.strip import Strip
from textual.widgets import TextArea

from vp_tui.styles.themes import DARK, THEMES
from vp_tui.widgets.patches.paragraphs import Paragraphs

TEXTS = (
    "",
    "kort",
    "Een alinea die over heel wat regels loopt, met é, 👍🏽 en een heellangwoorddatnergenspast. " * 6,
    "eerste regel\n\nderde\tmet een tab en nog veel meer woorden tot hij omloopt\nlaatste ",
    "regel met een vaste\u00a0spatie en \x1b[31m een teken dat niets doet " * 3,
)
KEYS = ("left", "right", "up", "down", "end", "home", "a", "space", "backspace", "enter", "delete", "shift+left", "x")


class Areas(App[None]):
    def compose(self) -> ComposeResult:
        made = Paragraphs(soft_wrap=True, compact=True, show_line_numbers=False, placeholder="Wat valt je op?")
        made.highlight_cursor_line = made.match_cursor_bracket = False
        yield made

    def on_mount(self) -> None:
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK


def cells(strip: Strip) -> list[tuple[str, object]]:
    """A line by cell, with its style."""
    return [(letter, segment.style) for segment in strip.simplify() if segment.text for letter in segment.text]


def assert_same(area: Paragraphs) -> None:
    area.render_lines(area.size.region)
    for y in range(area.size.height):
        assert cells(area.render_line(y)) == cells(TextArea.render_line(area, y)), y


def test_every_line_is_as_textual_draws_it_after_any_key() -> None:
    async def run() -> int:
        app, rng, drawn = Areas(), random.Random(7), 0
        async with app.run_test(size=(44, 12)) as pilot:
            area = app.query_one(Paragraphs)
            area.cursor_blink = False
            for text in TEXTS:
                area.load_text(text)
                for _ in range(40):
                    area.post_message(events.Key(rng.choice(KEYS), None))
                    await pilot._wait_for_screen()
                    assert_same(area)
                    drawn += sum(area._plain_line(y) is not None for y in range(area.size.height))
        return drawn

    assert asyncio.run(run()) > 300, "most lines are drawn by us"


def test_another_theme_and_a_lost_focus_are_seen() -> None:
    async def run() -> None:
        app = Areas()
        async with app.run_test(size=(44, 12)) as pilot:
            area = app.query_one(Paragraphs)
            area.cursor_blink = False
            area.load_text(TEXTS[2])
            before = cells(area.render_lines(area.size.region)[0])
            app.theme = next(each.name for each in THEMES if each.name != DARK)
            await pilot.pause()
            assert cells(area.render_lines(area.size.region)[0]) != before
            assert_same(area)
            app.set_focus(None)
            await pilot.pause()
            assert_same(area)

    asyncio.run(run())
