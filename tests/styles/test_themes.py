"""The three themes: each text stands out from what is behind it (WCAG 2: 4.5 to 1, and 7 to 1 in high contrast)."""

from itertools import cycle
from pathlib import Path
from typing import Any

import pytest
from rich.color import Color as RichColor
from rich.style import Style
from textual.color import Color
from textual.filter import monochrome_style
from textual.theme import Theme
from textual.widgets import Checkbox

from tests.screens.opened import Run, example
from tests.screens.places import WINDOWS
from vp_tui.app.main import Verbeterplan
from vp_tui.screens.plan.pages.registry import BY_NAME
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.styles.themes import CONTRAST, DARK, LIGHT, NAMES, THEMES

LEAST = {DARK: 4.5, LIGHT: 4.5, CONTRAST: 7.0}
# What is written on what, by the variables of a theme: plain text, muted text and placeholders, titles, marks and keys,
# the cursor's row and the rail's current page, letters to jump by.
PAIRS = [
    *((text, behind) for text in ("text", "text-muted", "primary") for behind in ("background", "surface", "panel")),
    *((text, behind) for text in ("success", "accent", "warning") for behind in ("background", "surface", "panel")),
    ("secondary", "background"),
    ("secondary", "surface"),
    ("error", "background"),
    ("background", "primary"),
    ("background", "accent"),
    ("block-cursor-foreground", "block-cursor-background"),
    ("block-cursor-blurred-foreground", "panel"),
    ("footer-foreground", "footer-background"),
    ("footer-key-foreground", "footer-background"),
    ("input-cursor-foreground", "input-cursor-background"),
]


def brightness(part: int) -> float:
    """A part of a colour, 0 to 255, as light."""
    share = part / 255
    return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4


def light(color: Color) -> float:
    """The relative luminance of WCAG 2."""
    return 0.2126 * brightness(color.r) + 0.7152 * brightness(color.g) + 0.0722 * brightness(color.b)


def contrast(text: Color, behind: Color) -> float:
    """From 1 to 21."""
    dark, bright = sorted((light(text), light(behind)))
    return (bright + 0.05) / (dark + 0.05)


def on(text: str, behind: Color) -> Color:
    """A colour of a theme as it is drawn: `auto 87%` is black or white at that strength, a half colour is mixed."""
    if text.startswith("auto"):
        return behind + behind.get_contrast_text(float(text.split()[1].rstrip("%")) / 100)
    return behind + Color.parse(text)


def test_the_contrast_is_that_of_wcag() -> None:
    assert contrast(Color(0, 0, 0), Color(255, 255, 255)) == pytest.approx(21)
    assert contrast(Color.parse("#767676"), Color(255, 255, 255)) == pytest.approx(4.54, abs=0.01)
    assert on("auto 60%", Color(0, 0, 0)) == Color(153, 153, 153)


def test_ours_are_the_themes_one_can_choose() -> None:
    assert {each.name for each in THEMES} == set(NAMES) == set(LEAST)


@pytest.mark.parametrize("theme", THEMES, ids=lambda each: each.name)
def test_text_stands_out(theme: Theme) -> None:
    colors = theme.to_color_system().generate()
    found = {pair: (colors[pair[0]], Color.parse(colors[pair[1]])) for pair in PAIRS}
    ratios = {pair: contrast(on(text, behind), behind) for pair, (text, behind) in found.items()}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < LEAST[theme.name]} == {}


def drawn(color: RichColor | None) -> Color:
    assert color is not None
    return Color(*color.get_truecolor())


def texts_on_screen(run: Run) -> list[tuple[str, Style, tuple[int, int]]]:
    """Each piece of text with letters in it, how it is drawn and where; what a modal covers is left out."""
    found = []
    for y, strip in enumerate(run.app.screen._compositor.render_strips()):
        x = 0
        for segment in strip:
            if any(each.isalnum() for each in segment.text) and segment.style and segment.style.bgcolor:
                found.append((segment.text.strip(), segment.style, (x, y)))
            x += segment.cell_length
    return found


def faint(run: Run, least: float) -> list[str]:
    """The texts on the screen that stand out too little."""
    missing = []
    for text, style, place in texts_on_screen(run):
        pair = contrast(drawn(style.color), drawn(style.bgcolor))
        if pair >= least and not style.dim:
            continue
        widget, _ = run.app.screen.get_widget_at(*place)
        empty_box = isinstance(widget, Checkbox)  # its cross has the colour of the box
        if widget is not run.app.screen and not empty_box:
            missing.append(f"{text}: {pair:.2f} in {widget}")
    return missing


async def test_all_that_is_drawn_stands_out(home: Path) -> None:
    async with example(home, (80, 24)) as run:
        for keys in (["f3"], ["f1"], ["escape", "ctrl+g"]):
            await run.press(*keys)
            for theme in NAMES:
                run.app.theme = theme
                await run.pause()
                assert len(texts_on_screen(run)) > 20
                assert faint(run, LEAST[theme]) == []


def without_colour(run: Run) -> list[str]:
    """The texts that stand out too little, or have a colour still, where NO_COLOR asks for none."""
    missing = []
    for text, style, place in texts_on_screen(run):
        widget, _ = run.app.screen.get_widget_at(*place)
        if widget is run.app.screen or isinstance(widget, Checkbox):
            continue
        grey = monochrome_style(style)
        parts = [(each.red, each.green, each.blue) for each in (grey.color.triplet, grey.bgcolor.triplet)]  # type: ignore[union-attr]
        if any(len(set(each)) > 1 for each in parts) or contrast(Color(*parts[0]), Color(*parts[1])) < LEAST[DARK]:
            missing.append(text)
    return missing


@pytest.mark.slow
async def test_every_page_and_window_stands_out_in_one_theme_after_another(home: Path) -> None:
    """With and without colour; the themes take turns, so that each pair of colours is seen in one of them."""
    themes = cycle(NAMES)
    async with example(home, (80, 24)) as run:
        plan, app = run.app.screen, run.app
        assert isinstance(plan, PlanScreen) and isinstance(app, Verbeterplan) and app.session
        app.session.put("recognise/my_part", "Mevrouw Jansen (geb. 3-4-1950) belde drie keer.")
        ways: list[Any] = [*BY_NAME, *WINDOWS.values()]
        for way in ways:
            app.theme = theme = next(themes)
            if isinstance(way, str):
                await plan.go(way)
            else:
                app.push_screen(way(app.session, app.library, plan))
            await run.pause()
            told = way if isinstance(way, str) else type(app.screen).__name__
            assert (told, theme, faint(run, LEAST[theme])) == (told, theme, [])
            assert (told, theme, without_colour(run)) == (told, theme, [])
            while app.screen is not plan:
                app.pop_screen()
            await run.pause()
