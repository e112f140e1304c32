"""The main job: a plan made by keyboard alone, from the welcome to the Word document."""

from pathlib import Path

import pytest

from tests.documents.reading import headings, under
from tests.documents.test_everything_comes_out import HOME, INTERVENTIONS, LEARNING, STAYS, WEIGHING, pattern
from tests.screens.driver import Typist, make_plan, new_app
from tests.settling import until
from vp_tui.plan.phases import PHASES
from vp_tui.plan.progress import State
from vp_tui.screens.export.screen import ExportScreen
from vp_tui.screens.plan.screen import PlanScreen

pytestmark = pytest.mark.slow

# What is said about people stays in the app unless it is chosen at export.
ABOUT_PEOPLE = ("relate/contacts/", "/resistance")


async def walk(typist: Typist, deep: bool) -> None:
    """Through the eight phases, one key each."""
    for phase in PHASES:
        await typist.press(f"f{phase.number + 1}")
        if deep:
            await typist.press("ctrl+t")
        await typist.fill_page()


async def export(typist: Typist, home: Path) -> bytes:
    await typist.press("ctrl+s")
    await until(typist.app, lambda: isinstance(typist.app.screen, ExportScreen))
    await typist.press("enter")
    await until(typist.app, lambda: list((home / "exports").glob("*.docx")))
    return next((home / "exports").glob("*.docx")).read_bytes()


def states(screen: object) -> list[State]:
    assert isinstance(screen, PlanScreen)
    return [screen.session.progress(phase.name).state for phase in PHASES]


def expected_headings(address: str) -> list[str]:
    section, name = address.split("/")[:2]
    if section == "design":
        return [INTERVENTIONS, WEIGHING]
    return [HOME.get(f"{section}/{name}", HOME.get(section, ""))]


async def test_every_sentence_typed_in_the_eight_phases_stands_in_the_document(home: Path) -> None:
    app = new_app(home)
    async with app.run_test(size=(80, 24)) as pilot:
        typist = Typist(pilot)
        await make_plan(typist, "Minder bellen")
        await walk(typist, deep=True)
        assert states(app.screen) == [State.COMPLETE] * 8
        content = await export(typist, home)
    texts = {heading: " ".join(text.split()) for heading, text in under(content).items()}
    sentences = {address: text for address, text in typist.typed.items() if text.startswith("Zin ")}
    assert len(sentences) > 60
    for address, sentence in sentences.items():
        headed = expected_headings(address)
        about_people = any(part in address for part in ABOUT_PEOPLE)
        if pattern(address) in STAYS or about_people or headed == [LEARNING]:
            assert not any(sentence in text for text in texts.values()), address
        elif not address.endswith("/"):
            assert any(sentence in texts[each] for each in headed), address


async def test_only_the_core_is_in_nobodys_way(home: Path) -> None:
    app = new_app(home)
    async with app.run_test(size=(80, 24)) as pilot:
        typist = Typist(pilot, deep=False)
        await make_plan(typist, "Minder bellen")
        await walk(typist, deep=False)
        assert states(app.screen) == [State.COMPLETE] * 8
        content = await export(typist, home)
    assert [text for style, text in headings(content) if style == "Title"] == ["Implementatieplan"]
    assert len(typist.typed) < 50
