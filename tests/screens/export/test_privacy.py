"""What looks like patient data is shown before the document is made, by keyboard; nothing is blocked."""

from pathlib import Path

from tests.screens.choosing import choose_button
from tests.screens.opened import Run, example, screen_text
from tests.screens.plan.test_checks import checks, field, plan_screen, session
from tests.settling import until
from vp_tui.checks.privacy import open_suspects
from vp_tui.screens.export.privacy import PrivacyScreen
from vp_tui.screens.export.screen import ExportScreen

PART = "Ik bel zelf. Mevrouw Jansen (geb. 3-4-1950) belde drie keer. Dat kan beter."
WHYS = ["Niets", "Dhr. de Vries, tel. 06-12345678, wachtte"]


async def opens(run: Run, what: type) -> None:
    await until(run.app, lambda: isinstance(run.app.screen, what))


async def privacy(run: Run) -> PrivacyScreen:
    """The window, over the one for the export."""
    await run.press("ctrl+s", "enter")
    await opens(run, PrivacyScreen)
    screen = run.app.screen
    assert isinstance(screen, PrivacyScreen)
    return screen


async def made(run: Run) -> list[Path]:
    """The documents, once the export window says that it is done."""
    await opens(run, ExportScreen)
    await until(run.app, lambda: "Klaar, versie" in screen_text(run))
    return sorted(session(run).exports.glob("*.docx"))


def documents(run: Run) -> list[Path]:
    return sorted(session(run).exports.glob("*.docx"))


async def test_each_is_shown_in_its_sentence_and_replaced_and_then_the_document_is_made(home: Path) -> None:
    async with example(home) as run:
        session(run).put("recognise/my_part", PART)
        session(run).put("analyse/whys", WHYS)
        screen = await privacy(run)
        text = screen_text(run)
        assert "1 van 4 · Mijn deel" in text and "Mevrouw Jansen (geb. 3-4-1950) belde drie keer." in text
        assert "Ik bel zelf" not in text
        assert documents(run) == []
        await run.press("enter")
        assert session(run).plan.recognise.my_part == PART  # nothing was gone to yet
        await run.press("right", "enter", "enter")
        assert session(run).plan.recognise.my_part == (
            "Ik bel zelf. Een patiënt (geb. [geboortedatum]) belde drie keer. Dat kan beter."
        )
        assert "1 van 2 · " in screen_text(run) and len(screen.found) == 2
        await run.press("enter", "enter")
        assert session(run).plan.analyse.whys == ["Niets", "Een patiënt, tel. [telefoonnummer], wachtte"]
        assert len(await made(run)) == 1
        assert open_suspects(session(run).plan) == []


async def test_what_may_stay_is_kept_and_never_asked_again_and_comes_back_on_controle(home: Path) -> None:
    async with example(home) as run:
        session(run).put("recognise/my_part", "Mevrouw Jansen belde.")
        await privacy(run)
        await choose_button(run, "Mag blijven")
        assert len(await made(run)) == 1
        (kept,) = session(run).plan.plan.dismissed
        assert (kept.code, kept.address) == ("privacy.name", "recognise/my_part")
        assert "“Mevrouw Jansen”" in kept.reason
        await run.press("escape", "ctrl+s", "enter")
        assert len(await made(run)) == 2
        await run.press("escape")
        page = await checks(run)
        await run.press("end")
        await run.pause()
        assert page.chosen and page.chosen.aside == kept
        await run.press("insert")
        assert session(run).plan.plan.dismissed == [] and len(open_suspects(session(run).plan)) == 1


async def test_ctrl_z_takes_back_what_was_done_there_and_no_more(home: Path) -> None:
    async with example(home) as run:
        session(run).put("recognise/my_part", PART)
        screen = await privacy(run)
        await run.press("right", "enter", "ctrl+z")
        assert session(run).plan.recognise.my_part == PART and len(screen.found) == 2
        await run.press("ctrl+z")
        await run.pause()
        assert session(run).plan.recognise.my_part == PART


async def test_later_makes_the_document_all_the_same_and_esc_does_not(home: Path) -> None:
    async with example(home) as run:
        session(run).put("recognise/my_part", PART)
        await privacy(run)
        await run.press("enter", "space", "escape")
        await opens(run, ExportScreen)
        assert documents(run) == []
        assert "Er is nog geen document gemaakt." in screen_text(run)
        await run.press("enter")
        await opens(run, PrivacyScreen)
        await choose_button(run, "Later nakijken")
        assert len(await made(run)) == 1
        assert session(run).plan.recognise.my_part == PART and session(run).plan.plan.dismissed == []
        await until(run.app, lambda: "Open in Word" in screen_text(run))
        assert "Let op: hierin staat nog iets wat op patiëntgegevens lijkt" in " ".join(screen_text(run).split())


async def test_one_goes_to_the_field(home: Path) -> None:
    async with example(home) as run:
        session(run).put("recognise/my_part", PART)
        await run.press("f3")
        await privacy(run)
        await choose_button(run, "Naar het veld")
        await until(run.app, lambda: run.app.screen is plan_screen(run))
        assert run.app.focused is field(run, "recognise/my_part")


async def test_a_phase_that_is_not_my_part_is_looked_at_too(home: Path) -> None:
    async with example(home) as run:
        session(run).put("plan/outside_my_part", [1])
        session(run).put("recognise/my_part", PART)
        assert len((await privacy(run)).found) == 2


async def test_the_export_counts_the_points_and_lists_all_errors_of_a_final_plan(home: Path) -> None:
    async with example(home, (120, 40)) as run:
        session(run).put("recognise/improvement_point", "")
        await run.press("ctrl+s")
        await run.pause()
        text = screen_text(run)
        assert "Controle: 1 × Aanvullen, 4 × Let op." in text and "definitief" not in text
        await run.press("escape")
        session(run).put("plan/status", "final")
        await run.press("ctrl+s")
        await run.pause()
        assert "○ Verbeterpunt: Schrijf in één of twee zinnen" in screen_text(run)


async def test_without_anything_to_look_at_the_document_is_made_at_once(home: Path) -> None:
    async with example(home) as run:
        await run.press("ctrl+s", "enter")
        assert len(await made(run)) == 1
