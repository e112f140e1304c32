"""Zoeken (Ctrl+F): commands, fields, what was written in this plan and in all others, catalogue and explanation."""

import sqlite3
from pathlib import Path
from typing import Any

from textual import events
from textual.widgets import Input

from tests.conftest import Clock
from tests.screens.opened import Run, example, screen_text
from tests.settling import settle, until
from vp_tui.app.main import Verbeterplan
from vp_tui.knowledge.example import example_plan
from vp_tui.plan import text_search
from vp_tui.plan.address import get, locate
from vp_tui.plan.plan import Plan
from vp_tui.screens.catalogue.screen import CatalogueScreen
from vp_tui.screens.export.screen import ExportScreen
from vp_tui.screens.help.screen import HelpScreen
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.plans.screen import PlansScreen
from vp_tui.screens.search.results import Row
from vp_tui.screens.search.screen import SearchScreen
from vp_tui.screens.search.shown import Found
from vp_tui.styles.themes import CONTRAST
from vp_tui.widgets.drawings.thread_view import ThreadView
from vp_tui.widgets.fields.field import Field
from vp_tui.widgets.records.list_rows import Rows
from vp_tui.workspace.library import Library
from vp_tui.workspace.text_index import TextIndex


async def sought(run: Run, query: str) -> list[str]:
    """What Zoeken shows for a query, a line a row: heads as they are, results as *place | text*."""
    if not isinstance(run.app.screen, SearchScreen):
        await run.press("ctrl+f")
    run.app.screen.query_one(Input).focus()
    run.app.screen.query_one(Input).value = query
    await until(run.app, lambda: not list(run.app.screen.workers))
    return [line(each) for each in run.app.screen.query_one(Found).rows]


def line(row: Row) -> str:
    return f"{row.result.place} | {row.result.text}" if row.result else row.text


def results(found: list[str]) -> list[str]:
    return [each for each in found if " | " in each]


async def choose(run: Run, query: str, part: str = "") -> None:
    """Seek, and take the first result that holds a part."""
    found = await sought(run, query)
    shown = run.app.screen.query_one(Found)
    place = next(n for n in shown.places if part in found[n])
    await run.press(*["down"] * (shown.places.index(place) + 1), "enter")
    await until(run.app, lambda: not isinstance(run.app.screen, SearchScreen))


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
        names = [each.split(" | ")[0] for each in found]
        assert names[0] == "Help"
        phases = ["Herkennen", "Analyseren", "Ideeën en doelen", "Relaties opbouwen", "Interventies bedenken"]
        more = ["Bespreken en afwegen", "Implementatie", "Evaluatie en borging", "Overzicht"]
        rest = ["Word", "Plannen", "Afsluiten", "Ga naar", "Ongedaan maken", "Kleuren: Licht"]
        assert set(names) >= {*phases, *more, *rest}
        colours = {"Kleuren: Donker", "Kleuren: Licht", "Kleuren: Hoog contrast"}
        assert {each for each in names if each.startswith("Kleuren")} == colours
        assert not {"Theme", "Quit", "Keys", "Maximize", "Screenshot"} & set(names)
        assert all(each.split(" | ")[1] for each in found)
        assert len(names) == len(set(names))


async def test_a_command_does_what_its_key_does(home: Path) -> None:
    async with example(home) as run:
        await choose(run, "word", "Word | ")
        assert isinstance(run.app.screen, ExportScreen)
        await run.press("escape")
        await choose(run, "help", "Help | ")
        assert isinstance(run.app.screen, HelpScreen)
        await run.press("escape")
        await choose(run, "thema", "Kleuren: Hoog")
        assert run.app.theme == CONTRAST
        await choose(run, "plannen", "Plannen | ")
        await run.app.workers.wait_for_complete()
        assert isinstance(run.app.screen, PlansScreen)


async def test_what_the_list_with_the_focus_can_do_is_there_too_and_a_new_record_stays(home: Path) -> None:
    async with example(home) as run:
        run.app.screen.query(Rows).first().focus()
        await run.pause()
        await choose(run, "dupli", "Kopie | ")
        screen = run.app.screen
        assert isinstance(screen, PlanScreen)
        assert len(screen.session.plan.recognise.observations) == len(example_plan().recognise.observations) + 1
        await run.press("insert")
        record = run.app.screen
        assert isinstance(record, RecordScreen)
        await choose(run, "bron verwondering 6", "1 Verwonderingen · Bron | Verwondering 6")
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
            await choose(run, label.upper()[:12], label)
            assert page(run) == where
            assert field(run).address == address
        await choose(run, "acties", f"7 {locate('implement/actions').spec.label} | ")
        assert page(run) == "implement"
        assert isinstance(run.app.focused, Rows)


async def test_to_a_field_of_a_record(home: Path) -> None:
    goal = example_plan().ideate.goals[1]
    async with example(home) as run:
        found = await sought(run, "nulmeting")
        assert any(each.startswith("3 Doel 2 · Nulmeting | ") for each in found)
        await choose(run, "nulmeting doel 2", "3 Doel 2 · Nulmeting | ")
        assert isinstance(run.app.screen, RecordScreen)
        assert field(run).address == f"ideate/goals/{goal.id}/baseline"
        await choose(run, "verbeterpunt", "1 Verbeterpunt | ")
        assert page(run) == "recognise"
        assert field(run).address == "recognise/improvement_point"


async def test_a_text_of_the_plan_is_found_whatever_its_signs_and_opened(home: Path) -> None:
    async with example(home) as run:
        await odd_signs(run)
        found = await sought(run, "turflijst")
        assert len(results(found)) >= 4 and found[0].startswith("In dit plan · ")
        assert all("turflijst" in each.lower() for each in results(found))
        assert "turflijst" in screen_text(run)
        await choose(run, "vim-melding van nov", "1 Verwonderingen | ")
        assert isinstance(run.app.screen, RecordScreen)
        held = get(run.app.screen.session.plan, field(run).address)
        assert held.startswith("VIM-melding van november")


async def odd_signs(run: Run) -> None:
    """Accents and capitals are no matter, brackets are no markup."""
    screen = run.app.screen
    assert isinstance(screen, PlanScreen)
    screen.session.put("recognise/occasion", "Zei [b]één[/b] crème?")
    found = await sought(run, "EEN[/b] creme")
    assert found == ["In dit plan · 1", "1 Aanleiding | Zei [b]één[/b] crème?"]
    assert await sought(run, "xyzzy[") == []
    assert "Niets gevonden" in screen_text(run)


async def test_the_list_of_plans_has_its_own_commands(home: Path) -> None:
    async with Verbeterplan(home).run_test(size=(80, 24)) as run:
        await run.pause()
        names = [each.split(" | ")[0] for each in await sought(run, "")]
        assert {"Nieuw plan", "Importeren", "Help", "Afsluiten"} <= set(names)
        assert not {"Herkennen", "Word"} & set(names)
        assert all(" | Uitleg · " in each for each in results(await sought(run, "verbeterpunt")))


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
            found = await sought(run, words)
            assert any(each.startswith(f"{name} | ") for each in found), words


async def test_the_views_over_the_whole_plan_are_there(home: Path) -> None:
    async with example(home) as run:
        await choose(run, "rode draad", "Rode draad | ")
        assert page(run) == "thread"
        assert isinstance(run.app.focused, ThreadView)


def test_names_go_before_what_is_said_around_them() -> None:
    order = [text_search.score("doel", name, "bij doel") for name in ("doel", "mijn doel", "ondoelmatig", "ander")]
    assert order == [1.0, 0.9, 0.8, 0.0]
    assert text_search.score("nulmeting doel 2", "nulmeting", "doel 2 minder bellen") == 0.5


# --- other plans -------------------------------------------------------------------------------------------------

ZEBRA = "Een tweede telefoonlijn voor zebra's"


def other(run: Run, title: str, **texts: str) -> str:
    """Another plan beside the open one, with texts of phase 1; its id."""
    assert isinstance(run.app, Verbeterplan)
    plan = Plan()
    plan.plan.title = title
    for name, text in texts.items():
        setattr(plan.recognise, name, text)
    return run.app.library.add(plan)


def open_plan(run: Run) -> str:
    screen = run.app.screen
    return screen.session.plan_id if isinstance(screen, PlanScreen) else ""


def colours(run: Run, text: str) -> set[str]:
    """In how many ways the parts of the line with a text are drawn."""
    strips = run.app.screen._compositor.render_strips()
    line = next(each for each in strips if text in each.text)
    return {str(segment.style) for segment in line if segment.text.strip()}


async def test_what_stands_in_another_plan_is_found_and_enter_opens_that_plan_there(home: Path) -> None:
    async with example(home) as run:
        plan_id = other(run, "Triage", occasion=ZEBRA)
        assert await sought(run, "zebra") == ["In “Triage” · 1", f"1 Aanleiding | {ZEBRA}"]
        assert "bold underline" in " ".join(colours(run, "zebra's"))
        await choose(run, "zebra")
        await until(run.app, lambda: open_plan(run) == plan_id and run.app.focused is not None)
        assert page(run) == "recognise" and field(run).address == "recognise/occasion"
        assert run.app.screen.session is run.app.session  # type: ignore[attr-defined]


async def test_leaving_a_record_for_another_plan_loses_nothing_that_was_typed_a_moment_before(home: Path) -> None:
    async with example(home) as run:
        plan_id = other(run, "Triage", occasion=ZEBRA)
        await run.press("f4", "tab", "enter")
        record = run.app.screen
        assert isinstance(record, RecordScreen)
        before, session = field(run).address, record.session
        for key in ("end", *"Zo", "ctrl+f", *"zebra", "enter"):
            run.app.post_message(events.Key(key, key if len(key) == 1 else None))
        await until(run.app, lambda: open_plan(run) == plan_id)
        assert len(run.app.screen_stack) == 1
        assert "Zo" in str(get(session.plan, before))
        assert get(Library(home, Clock()).look(session.plan_id), before) == get(session.plan, before)


async def test_the_archive_comes_last_and_the_bin_not_at_all(home: Path) -> None:
    async with example(home) as run:
        library = run.app.library  # type: ignore[attr-defined]
        away, gone = other(run, "Oud", occasion=ZEBRA), other(run, "Weg", occasion=ZEBRA)
        library.archive(away, True)
        library.delete(gone)
        other(run, "Nieuw", occasion=ZEBRA)
        heads = [each for each in await sought(run, "zebra") if each.startswith("In ")]
        assert heads == ["In “Nieuw” · 1", "In “Oud” · archief · 1"]


async def test_of_many_results_the_first_are_shown_and_the_rest_at_a_key(home: Path) -> None:
    async with example(home) as run:
        for n in range(6):
            other(run, f"Plan {n}", occasion=f"zebra {n}")
        found = await sought(run, "zebra")
        assert len(results(found)) == 3 and found[-1] == "3 plannen"
        await run.press("up", *["down"] * 4, "enter")
        assert len(results(await sought_again(run))) == 6
        found = await sought(run, "prik")
        more = next(n for n, each in enumerate(found) if each.endswith(" meer"))
        shown = run.app.screen.query_one(Found)
        await run.press(*["down"] * (shown.places.index(more) + 1), "enter")
        assert len(await sought_again(run)) > len(found)


async def sought_again(run: Run) -> list[str]:
    await settle(run.app)
    return [line(each) for each in run.app.screen.query_one(Found).rows]


async def test_from_the_list_of_plans_too(home: Path) -> None:
    async with example(home) as run:
        plan_id = other(run, "Triage", occasion=ZEBRA)
        await run.press("ctrl+l")
        await until(run.app, lambda: isinstance(run.app.screen, PlansScreen))
        await run.press(*"zebra")
        await settle(run.app)
        await run.press("enter", "enter")  # the first one marks
        await until(run.app, lambda: open_plan(run) == plan_id and run.app.focused is not None)
        assert field(run).address == "recognise/occasion"


async def test_a_window_over_the_plan_finds_no_way_to_another(home: Path) -> None:
    async with example(home) as run:
        other(run, "Triage", occasion=ZEBRA)
        await run.press("ctrl+s")
        assert isinstance(run.app.screen, ExportScreen)
        assert await sought(run, "zebra") == []


# --- our own texts, and the line itself --------------------------------------------------------------------------


async def test_the_catalogue_and_the_explanation_are_found_and_opened(home: Path) -> None:
    async with example(home) as run:
        name = next(each for each in await sought(run, "timemanagement") if "Catalogus · " in each).split(" | ")[0]
        await choose(run, "timemanagement", "| Catalogus · ")
        window = run.app.screen
        assert isinstance(window, CatalogueScreen)
        await until(run.app, lambda: window.chosen is not None and window.chosen.title == name)
        await run.press("escape")
        await choose(run, "streefwaarde", "Streefwaarde | Uitleg")
        assert isinstance(run.app.screen, HelpScreen)
        assert run.app.screen.about.plain.startswith("Streefwaarde\n")


async def test_esc_clears_and_then_goes_back_but_goes_back_at_once_where_one_strayed(home: Path) -> None:
    async with example(home) as run:
        await run.press("ctrl+f", *"prik", "down", "escape")
        assert run.app.screen.query_one(Input).value == "" and isinstance(run.app.focused, Input)
        await run.press("escape")
        assert isinstance(run.app.screen, PlanScreen)
        await run.press("escape", *"prik")
        assert "Je was niet in een veld" in screen_text(run)
        await run.press("escape")
        assert isinstance(run.app.screen, PlanScreen)


async def test_letters_in_the_list_go_on_in_the_line_and_up_from_the_first_goes_there(home: Path) -> None:
    async with example(home, (60, 20)) as run:
        await run.press("ctrl+f", *"pri", "down", "down")
        assert isinstance(run.app.focused, Found)
        await run.press("k")
        assert run.app.screen.query_one(Input).value == "prik" and isinstance(run.app.focused, Input)
        await run.press("down", "up")
        assert isinstance(run.app.focused, Input)


async def test_a_plan_that_cannot_be_read_keeps_nothing_else_from_being_found(home: Path, monkeypatch: Any) -> None:
    def broken(*_: Any) -> None:
        raise sqlite3.DatabaseError("malformed")

    monkeypatch.setattr(TextIndex, "refresh", broken)
    async with example(home) as run:
        assert results(await sought(run, "turflijst"))
        assert "niet te lezen" in screen_text(run)
