"""Who types fast loses nothing: not while the session catches up, not right behind a Tab."""

from pathlib import Path
from typing import Any

from textual.widgets import Input, TextArea

from tests.screens.opened import example
from vp_tui.plan.address import get
from vp_tui.widgets.editors import LineField, TextField


def slow(session: Any, field: Any, late: str) -> None:
    """A letter that is typed while the session takes in the one before it."""
    put, waiting = session.put, [late]

    def put_late(address: str, value: Any, visit: int = 0) -> None:
        if waiting:
            text = waiting.pop()
            field.insert(text) if isinstance(field, TextArea) else field.insert_text_at_cursor(text)
        put(address, value, visit)

    session.put = put_late


async def typed_while_busy(run: Any, address: str, kind: type[TextArea] | type[Input]) -> tuple[str, str]:
    """What the field and the plan hold in the end, where a letter came too early."""
    field = run.app.screen.page.widget_of(address)
    assert isinstance(field, kind)
    field.load("", None)
    field.focus()
    await run.pause()
    slow(run.app.session, field, "b")
    await run.press("a")
    await run.pause(0.05)
    await run.press("c")
    await run.pause(0.05)
    return field.text if isinstance(field, TextArea) else field.value, get(run.app.session.plan, address)


async def test_a_letter_typed_while_the_one_before_is_taken_in_stays(home: Path) -> None:
    async with example(home) as run:
        assert await typed_while_busy(run, "recognise/improvement_point", TextField) == ("abc", "abc")


async def test_and_in_a_line(home: Path) -> None:
    async with example(home) as run:
        assert await typed_while_busy(run, "recognise/partner", LineField) == ("abc", "abc")


async def test_what_comes_right_behind_a_tab_goes_to_the_next_field(home: Path) -> None:
    from textual import events

    async with example(home) as run:
        page = run.app.screen.page  # type: ignore[attr-defined]
        page.widget_of("recognise/improvement_point").focus()
        await run.pause()
        for key in ("tab", "x"):  # both have come before either is handled
            run.app.post_message(events.Key(key, key if len(key) == 1 else "\t"))
        await run.pause(0.1)
        assert run.app.session.plan.recognise.occasion.endswith("x")  # type: ignore[attr-defined]
