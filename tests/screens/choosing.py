"""What has no key of its own, by keys: words below a list, buttons of a window."""

from textual.pilot import Pilot
from textual.widgets import Button

from tests.settling import settle
from vp_tui.screens.plans.row_menu import RowMenu
from vp_tui.widgets.frame.words import Words

MOST = 12  # keys until what is sought must have been there


async def press(run: Pilot[str | None], *keys: str) -> None:
    for key in keys:
        await run.press(key)
        await settle(run.app)


async def choose_word(run: Pilot[str | None], word: str) -> None:
    """From the list to the words below it, and Enter on the one that begins so."""
    for _ in range(MOST):
        if isinstance(run.app.focused, Words):
            break
        await press(run, "tab")
    words = run.app.focused
    assert isinstance(words, Words)
    await press(run, *["left"] * MOST)
    while not words.words[words.at].word.startswith(word):
        before = words.at
        await press(run, "right")
        assert words.at != before, f"no word {word}"
    await press(run, "enter")


async def choose_in_menu(run: Pilot[str | None], word: str) -> None:
    """With → to what can be done with the chosen plan, and Enter on the one that begins so."""
    await press(run, "right")
    menu = run.app.screen
    assert isinstance(menu, RowMenu)
    await press(run, *["down"] * next(n for n, each in enumerate(menu.words) if each.word.startswith(word)), "enter")


async def choose_button(run: Pilot[str | None], word: str) -> None:
    """With → to a button that begins so, and Enter."""
    for _ in range(MOST):
        focused = run.app.focused
        if isinstance(focused, Button) and str(focused.label).startswith(word):
            await press(run, "enter")
            return
        await press(run, "right")
    raise AssertionError(f"no button {word}")


async def choose_page(run: Pilot[str | None], letter: str) -> None:
    """To a page over the whole plan: c is Controle, d Rode draad."""
    await press(run, "ctrl+g", letter)
