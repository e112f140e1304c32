"""Ctrl+P: what can be done here, the fields of the plan, and the words that were written in it."""

import time
from pathlib import Path

from textual.command import CommandPalette
from textual.widgets import Input, OptionList

from tests.screens.opened import Run, example
from tests.settling import until
from vp_tui.app.main import Verbeterplan
from vp_tui.knowledge.example import example_plan
from vp_tui.plan import text_search
from vp_tui.plan.address import get, locate
from vp_tui.screens.export.screen import ExportScreen
from vp_tui.screens.help.screen import HelpScreen
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.plans.screen import PlansScreen
from vp_tui.styles.themes import CONTRAST
from vp_tui.widgets.drawings.thread_view import ThreadView
from vp_tui.widgets.fields.editors import Field
from vp_tui.widgets.records.table import Rows


async def sought(run: Run, query: str) -> list[str]:
    """What the palette shows for a query, a line a hit with what is said of it."""
    if not isinstance(run.app.screen, CommandPalette):
        await run.press("ctrl+p")
    run.app.screen.query_one(Input).value = query
    await until(run.app, lambda: not list(run.app.screen.workers) and lines(run))
    return lines(run)


def lines(run: Run) -> list[str]:
    return [str(each.prompt) for each in run.app.screen.query_one(OptionList).options]


async def choose(run: Run, query: str, line: str = "") -> None:
    """Seek, and take the first line that begins so."""
    found = await sought(run, query)
    place = next(n for n, each in enumerate(found) if each.startswith(line))
    await run.press(*["down"] * place, "enter")
    await until(run.app, lambda: not isinstance(run.app.screen, CommandPalette))


def field(run: Run) -> Field:
    """The field with the focus."""
    focused = run.app.focused
    assert focused is not None
    return next(each for each in focused.ancestors_with_self if isinstance(each, Field))


def page(run: Run) -> str:
    assert isinstance(run.app.screen, PlanScreen)
    return run.app.screen.current


async def test_all_that_can_be_done_stands_there_in_dutch(home: Path) -> None:
    async with example(home) as run:
        found = await sought(run, "")
        names = [each.split("\n")[0] for each in found]
        assert names[0] == "Help"
        phases = ["Herkennen", "Analyseren", "Ideeën en doelen", "Relaties opbouwen", "Interventies bedenken"]
        more = ["Bespreken en afwegen", "Implementatie", "Evaluatie en borging", "Overzicht"]
        rest = ["Word", "Plannen", "Afsluiten", "Ga naar", "Ongedaan maken", "Kleuren: Licht"]
        assert set(names) >= {*phases, *more, *rest}
        colours = {"Kleuren: Donker", "Kleuren: Licht", "Kleuren: Hoog contrast"}
        assert {each for each in names if each.startswith("Kleuren")} == colours
        assert not {"Theme", "Quit", "Keys", "Maximize", "Screenshot"} & set(names)
        assert all("\n" in each for each in found)
        assert len(names) == len(set(names))


async def test_a_command_does_what_its_key_does(home: Path) -> None:
    async with example(home) as run:
        await choose(run, "word", "Word\n")
        assert isinstance(run.app.screen, ExportScreen)
        await run.press("escape")
        await choose(run, "help", "Help\n")
        assert isinstance(run.app.screen, HelpScreen)
        await run.press("escape")
        await choose(run, "thema", "Kleuren: Hoog")
        assert run.app.theme == CONTRAST
        await choose(run, "plannen", "Plannen\n")
        await run.app.workers.wait_for_complete()
        assert isinstance(run.app.screen, PlansScreen)


async def test_what_the_list_with_the_focus_can_do_is_there_too_and_a_new_record_stays(home: Path) -> None:
    async with example(home) as run:
        run.app.screen.query(Rows).first().focus()
        await run.pause()
        await choose(run, "dupli", "Kopie\n")
        screen = run.app.screen
        assert isinstance(screen, PlanScreen)
        assert len(screen.session.plan.recognise.observations) == len(example_plan().recognise.observations) + 1
        await run.press("insert")
        record = run.app.screen
        assert isinstance(record, RecordScreen)
        await choose(run, "bron verwondering 6", "Ga naar veld: Bron")
        assert record.is_current
        assert field(run).address == f"{record.address}/source"


FIELDS = {
    "recognise/improvement_point": "recognise",
    "recognise/not_my_part": "recognise",  # depth: shown first
    "relate/network/safety": "relate",
    "plan/supervisor": "overview",
}


async def test_to_a_field_and_to_a_list(home: Path) -> None:
    async with example(home) as run:
        for address, where in FIELDS.items():
            label = locate(address).spec.label
            await choose(run, label.upper()[:12], f"Ga naar veld: {label}\n")
            assert page(run) == where
            assert field(run).address == address
        await choose(run, "acties", f"Ga naar veld: {locate('implement/actions').spec.label}\n7 ")
        assert page(run) == "implement"
        assert isinstance(run.app.focused, Rows)


async def test_to_a_field_of_a_record(home: Path) -> None:
    goal = example_plan().ideate.goals[1]
    async with example(home) as run:
        found = await sought(run, "nulmeting")
        assert any(each.startswith("Ga naar veld: Nulmeting\nDoel 2 ") for each in found)
        await choose(run, "nulmeting doel 2", "Ga naar veld: Nulmeting\nDoel 2 ")
        assert isinstance(run.app.screen, RecordScreen)
        assert field(run).address == f"ideate/goals/{goal.id}/baseline"
        await choose(run, "verbeterpunt", "Ga naar veld: Verbeterpunt")
        assert page(run) == "recognise"
        assert field(run).address == "recognise/improvement_point"


async def test_a_text_of_the_plan_is_found_whatever_its_signs_and_opened(home: Path) -> None:
    async with example(home) as run:
        await odd_signs(run)
        found = await sought(run, "turflijst")
        texts = [each for each in found if each.startswith("In je tekst: ")]
        assert texts
        assert all("turflijst" in each.split("\n")[0].lower() for each in texts)
        await choose(run, "vim-melding van nov", "In je tekst: ")
        assert isinstance(run.app.screen, RecordScreen)
        held = get(run.app.screen.session.plan, field(run).address)
        assert held.startswith("VIM-melding van november")


async def odd_signs(run: Run) -> None:
    """Accents and capitals are no matter, brackets are no markup."""
    screen = run.app.screen
    assert isinstance(screen, PlanScreen)
    screen.session.put("recognise/occasion", "Zei [b]één[/b] crème?")
    found = await sought(run, "EEN[/b] creme")
    assert found[0].startswith("In je tekst: Zei [b]één[/b] crème?\nAanleiding · 1 Herkennen")
    assert await sought(run, "xyzzy[") == ["Niets gevonden voor “xyzzy[”\nProbeer een ander woord"]
    assert "Zoek een opdracht" in run.app.screen.query_one(Input).placeholder


async def test_the_list_of_plans_has_its_own_commands(home: Path) -> None:
    async with Verbeterplan(home).run_test(size=(80, 24)) as run:
        await run.pause()
        names = [each.split("\n")[0] for each in await sought(run, "")]
        assert {"Nieuw plan", "Importeren", "Help", "Afsluiten"} <= set(names)
        assert not {"Herkennen", "Word"} & set(names)
        assert await sought(run, "verbeterpunt") == ["Niets gevonden voor “verbeterpunt”\nProbeer een ander woord"]


async def test_commands_are_found_by_other_words_too(home: Path) -> None:
    async with example(home) as run:
        run.app.screen.query(Rows).first().focus()
        await run.pause()
        for words, name in (
            ("verwijder", "Verwijderen"),
            ("weggooien", "Verwijderen"),
            ("exp", "Word"),
            ("json", "Word"),
            ("versies", "Versies"),
            ("geschiedenis", "Versies"),
            ("back-up", "Plannen"),
            ("thema", "Kleuren: Licht"),
            ("bewerk", "Openen"),
        ):
            found = [each.split("\n")[0] for each in await sought(run, words)]
            assert name in found, words


async def test_the_views_over_the_whole_plan_are_there(home: Path) -> None:
    async with example(home) as run:
        await choose(run, "rode draad", "Rode draad\n")
        assert page(run) == "thread"
        assert isinstance(run.app.focused, ThreadView)


def test_searching_a_large_plan_is_fast() -> None:
    plan = example_plan()
    plan.recognise.occasion = "Eén zin over bellen. " * 500
    plan.recognise.observations *= 200
    began = time.perf_counter()
    texts = text_search.texts(plan)
    hits = [text_search.snippet(line, folded.find("zin")) for _, line, folded in texts if "zin" in folded]
    assert len(texts) > 800
    assert hits
    assert time.perf_counter() - began < 0.5


def test_a_snippet_shows_the_words_found() -> None:
    line = "begin " * 40 + "hier staat het woord dat je zocht " + "eind " * 40
    at = line.index("zocht")
    shown, place = text_search.snippet(line, at)
    assert shown[place : place + 5] == "zocht"
    assert shown.startswith("…")
    assert shown.endswith("…")
    assert text_search.snippet("kort", 0) == ("kort", 0)


def test_names_go_before_what_is_said_around_them() -> None:
    order = [text_search.score("doel", name, "bij doel") for name in ("doel", "mijn doel", "ondoelmatig", "ander")]
    assert order == [1.0, 0.9, 0.8, 0.0]
    assert text_search.score("nulmeting doel 2", "nulmeting", "doel 2 minder bellen") == 0.5
