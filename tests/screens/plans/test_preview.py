"""A form that was filled in in Word, by way of Importeren: what was found is shown before it is added."""

from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input, Static

from tests.documents.form.judging import FILES
from tests.documents.returned.checking import AT
from tests.screens.choosing import choose_word, press
from tests.screens.plans.test_plans import by_title, enter, plans_at, started, titles
from tests.settling import until
from vp_tui.documents.implementation_plan import DocumentFacts, ExportOptions, build
from vp_tui.knowledge.example import example_plan
from vp_tui.screens.plans.import_plan import ImportScreen
from vp_tui.screens.plans.preview import PreviewScreen
from vp_tui.screens.plans.screen import PlansScreen

FORM = FILES / "form-01.docx"


async def preview(pilot: Pilot[str | None], path: Path) -> str:
    """Open the preview of a file; what it tells above what was found."""
    await choose_word(pilot, "Importeren")
    await enter(pilot, str(path))
    await until(pilot.app, lambda: isinstance(pilot.app.screen, PreviewScreen))
    return str(pilot.app.screen.query_one("#preview-told", Static).render())


def as_shown(pilot: Pilot[str | None]) -> str:
    found = pilot.app.screen.query_one("#preview-text", Static)
    return "\n".join(found.render_line(y).text.rstrip() for y in range(found.size.height))


async def test_a_form_is_shown_before_it_is_added(home: Path) -> None:
    plans_at(home, "Een")
    async with started(home) as pilot:
        assert await preview(pilot, FORM) == "Gevonden: 2 doelen, 3 acties, 1 meetafspraak, 1 borgingsactie."
        shown = as_shown(pilot)
        assert shown.index("Voorblad") < shown.index("K. de Boer") < shown.index("Doelen")
        assert set(by_title(home)) == {"Een"}
        await press(pilot, "pagedown", "enter")
        await until(pilot.app, lambda: isinstance(pilot.app.screen, PlansScreen))
        assert "Uitslagen zonder wachten" in titles(pilot)
    assert set(by_title(home)) == {"Een", "Uitslagen zonder wachten"}


async def test_esc_adds_nothing_and_keeps_the_path(home: Path) -> None:
    plans_at(home, "Een")
    async with started(home) as pilot:
        await preview(pilot, FORM)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, ImportScreen)
        assert pilot.app.screen.query_one(Input).value == str(FORM)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, PlansScreen)
    assert set(by_title(home)) == {"Een"}


async def test_a_document_of_a_plan_in_the_list_says_so(home: Path, tmp_path: Path) -> None:
    (plan_id,) = plans_at(home, "Een")
    path = tmp_path / "terug.docx"
    path.write_bytes(build(example_plan(), ExportOptions(), DocumentFacts(plan_id, 1, AT, AT.date())))
    async with started(home) as pilot:
        assert "Dit document komt uit je plan “Een”" in await preview(pilot, path)


async def test_what_is_no_form_is_told_in_a_sentence(home: Path, tmp_path: Path) -> None:
    plans_at(home, "Een")
    (path := tmp_path / "brief.docx").write_bytes(b"PK\x03\x04 niets")
    async with started(home) as pilot:
        await choose_word(pilot, "Importeren")
        await enter(pilot, str(path))
        problem = pilot.app.screen.query_one("#import-problem", Static)
        await until(pilot.app, lambda: "brief.docx" in str(problem.render()))
        assert str(problem.render()).endswith("Er is niets toegevoegd.")
    assert set(by_title(home)) == {"Een"}
