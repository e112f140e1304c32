"""What is painted beside what Textual would paint: the same pieces, from fewer widgets."""

import random
from pathlib import Path

import pytest
from textual._compositor import Compositor
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget

from tests.screens.opened import Run, example
from tests.settling import until
from vp_tui.widgets.fields.text_field import TextField
from vp_tui.widgets.patches.painting import NarrowCompositor


def pieces(strip: Strip | None) -> list[object]:
    return [(each.text, each.style) for each in strip.simplify() if each.text] if strip else []


def assert_same(run: Run, crop: Region) -> None:
    ours = run.app.screen._compositor
    assert isinstance(ours, NarrowCompositor)
    theirs = Compositor._render_chops(ours, crop, lambda y: crop.y <= y < crop.bottom)
    found = ours._render_chops(crop, lambda y: crop.y <= y < crop.bottom)
    for y in crop.line_range:
        asked = ours._asked(y, crop)
        assert asked, "a crop lies on the screen"
        for start in asked:
            assert pieces(found[y][start]) == pieces(theirs[y][start]), (y, start)


def crops(size: tuple[int, int], seed: int) -> list[Region]:
    width, height = size
    rng = random.Random(seed)
    corners = [(rng.randrange(width), rng.randrange(height)) for _ in range(6)]
    some = [Region(x, y, rng.randint(1, width - x), rng.randint(1, height - y)) for x, y in corners]
    return [Region(0, 0, width, height), *some]


@pytest.mark.parametrize("size", [(80, 24), (140, 45)])
async def test_pages_records_and_toasts_are_painted_as_textual_paints_them(home: Path, size: tuple[int, int]) -> None:
    async with example(home, size) as run:
        for keys in (["f6"], ["tab"] * 6, ["ctrl+t", "pagedown"], ["f8", "tab", "tab"], ["ctrl+z"]):
            await run.press(*keys)
            for crop in crops(size, len(keys)):
                assert_same(run, crop)
        run.app.screen.open_record(f"ideate/goals/{run.app.session.plan.ideate.goals[0].id}")  # type: ignore[attr-defined]
        await run.pause()
        for crop in crops(size, 9):
            assert_same(run, crop)


async def test_a_key_asks_only_the_field_for_its_lines(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with example(home, (140, 45)) as run:
        await run.press("f3", "tab")
        await until(run.app, lambda: run.app.session.found.is_loaded and not run.app.session.found.is_stale)  # type: ignore[attr-defined]
        asked: list[str] = []
        original = Widget.render_lines

        def noting(self: Widget, crop: Region) -> list[Strip]:
            asked.append(type(self).__name__)
            return original(self, crop)

        monkeypatch.setattr(Widget, "render_lines", noting)
        await run.press("x")
        assert asked and len(set(asked)) <= 3, asked


async def test_what_was_just_taken_away_is_asked_for_nothing(home: Path) -> None:
    """Between a removal and the next layout the screen may be painted: a text area has no styles any more then."""
    async with example(home, (140, 45)) as run:
        await run.press("f3")
        ours = run.app.screen._compositor
        assert isinstance(ours, NarrowCompositor)
        before = ours.visible_widgets
        assert any(isinstance(each, TextField) for each in before)
        await run.app.screen.query_one("#analyse").remove()
        ours._visible_widgets = before
        whole = Region(0, 0, 140, 45)
        painted = ours._render_chops(whole, lambda y: True)
        assert all(each is not None for line in painted for each in line.values())
