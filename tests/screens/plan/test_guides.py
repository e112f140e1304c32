"""Guides by keys: the order of change, bottlenecks and a look ahead, a new round, securing, learning together."""

from pathlib import Path

import pytest
from textual.widgets import TextArea

from tests.screens.choosing import choose_button
from tests.screens.opened import Run, example, screen_text
from tests.screens.plan.test_coach import session_of
from tests.screens.search.test_search import choose
from tests.settling import until
from tests.widgets.drawings.test_views import go, plan_of
from vp_tui.knowledge.bottlenecks import bottlenecks
from vp_tui.knowledge.learning import prompts
from vp_tui.knowledge.securing import securing
from vp_tui.screens.dialogs.question import Question
from vp_tui.screens.export.versions import VersionsScreen
from vp_tui.screens.guides.order import OrderGuideScreen
from vp_tui.screens.guides.premortem import PremortemScreen
from vp_tui.screens.plan.guides import core_sentence
from vp_tui.screens.plan.record import RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.widgets.frame.explanation import parts
from vp_tui.widgets.offers.bottleneck import BottleneckGuide
from vp_tui.widgets.offers.offer import Offer

SIZES = [(80, 24), (120, 40)]


def told(run: Run) -> str:
    """The toast that was told last."""
    return list(run.app.notices)[-1].message


async def take(run: Run, address: str) -> Offer:
    """Press Enter on the offer about this address, on the screen as it is."""
    offer = next(each for each in run.app.screen.query(Offer) if each.address == address)
    assert offer.display
    offer.focus()
    await run.pause()
    await run.press("enter")
    await run.pause()
    return offer


async def answer(run: Run, *words: str) -> None:
    for each in words:
        await choose_button(run, each)


# --- the order of change ---------------------------------------------------------------------------------------------


async def test_three_answers_lead_to_an_order_that_is_taken_over_as_one_step(home: Path) -> None:
    async with example(home, SIZES[0]) as run:
        for size in SIZES:
            await run.resize_terminal(*size)
            await run.pause()
            session_of(run).put("recognise/order_reason", "")
            before = plan_of(run).recognise.change_order
            await take(run, "recognise/change_order")
            assert isinstance(run.app.screen, OrderGuideScreen)
            assert "Vraag 1 van 3" in screen_text(run)
            await answer(run, "Nee", "Ja", "Nee")
            await run.pause()
            text = screen_text(run)
            assert all(each in text for each in ("2e orde", "Voorbeeld", "Afbakening", "Tijd", "Opleider", "Overnemen"))
            await run.press("enter")  # once more: the focus is on the safe side
            assert isinstance(run.app.screen, PlanScreen) and plan_of(run).recognise.change_order == 1
            await take(run, "recognise/change_order")
            await answer(run, "Nee", "Ja", "Nee", "Overnemen")
            await run.pause()
            found = plan_of(run).recognise
            assert (before, found.change_order) == (1, 2) and found.order_reason.startswith("Mensen gaan")
            assert "Er komen 5 kernvragen bij" in told(run) and "Ctrl+Z" in told(run)
            await run.press("ctrl+z")
            await run.pause()
            assert (plan_of(run).recognise.change_order, plan_of(run).recognise.order_reason) == (1, "")


async def test_a_reason_that_is_written_stays_and_no_order_is_no_answer(home: Path) -> None:
    async with example(home) as run:
        session_of(run).put("recognise/order_reason", "Mijn reden")
        await take(run, "recognise/change_order")
        await answer(run, "Nee", "Nee", "Nee")
        await run.pause()
        assert isinstance(run.app.screen, OrderGuideScreen) and "nog geen orde" in screen_text(run)
        await answer(run, "Vorige vraag", "Ja", "Overnemen")
        await run.pause()
        found = plan_of(run).recognise
        assert (found.change_order, found.order_reason) == (3, "Mijn reden")


async def test_esc_leaves_the_order_as_it_was(home: Path) -> None:
    async with example(home) as run:
        before = session_of(run).last_number
        await take(run, "recognise/change_order")
        await answer(run, "Ja", "Ja")
        await run.press("escape")
        await run.pause()
        assert isinstance(run.app.screen, PlanScreen) and session_of(run).last_number == before


async def test_the_guide_stands_in_the_palette(home: Path) -> None:
    async with example(home) as run:
        await choose(run, "welke orde")
        assert isinstance(run.app.screen, OrderGuideScreen)


async def test_an_order_set_by_hand_says_what_it_brings(home: Path) -> None:
    async with example(home) as run:
        session_of(run).put("recognise/change_order", 2)
        await run.pause()
        assert told(run) == core_sentence(2, 1)
        assert told(run).endswith(
            "Waarom deze orde en Niet mijn deel; bij Relaties opbouwen Thema, Deelnemers en Tijd."
        )
        run.app.clear_notifications()
        session_of(run).put("recognise/change_order", 3)
        await run.pause()
        assert not list(run.app.notices)


# --- bottlenecks -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
async def test_from_kind_to_checks_to_cause_and_measure(home: Path, size: tuple[int, int]) -> None:
    async with example(home, size) as run:
        screen = run.app.screen
        assert isinstance(screen, PlanScreen)
        address = session_of(run).insert("implement/bottlenecks", {})
        screen.open_record(address)
        await run.pause()
        guide = run.app.screen.query(BottleneckGuide).first()
        guide.focus()
        await run.press("down", "enter")
        await run.pause()
        record = plan_of(run).implement.bottlenecks[-1]
        kind = bottlenecks()[1]
        assert record.kind == kind.kind
        await run.press("up", "space", "enter", "space", "space")
        await run.pause()
        assert record.checked == [f"{kind.checks[0].question} Ja.", f"{kind.checks[1].question} Nee."]
        assert (record.cause, record.measure) == (kind.checks[1].cause, kind.checks[1].measure)
        assert "✗ nee" in screen_text(run)
        await run.press("ctrl+z")
        await run.pause()
        assert (len(record.checked), record.cause, record.measure) == (2, "", "")  # yes, the turn before no


async def test_a_bottleneck_of_ones_own_has_no_list(home: Path) -> None:
    async with example(home) as run:
        screen = run.app.screen
        assert isinstance(screen, PlanScreen)
        screen.open_record(session_of(run).insert("implement/bottlenecks", {"kind": "[b]Verhuizing"}))
        await run.pause()
        assert not run.app.screen.query(BottleneckGuide).first().display


@pytest.mark.parametrize("size", SIZES)
async def test_what_may_go_wrong_is_gone_through_before_it_starts(home: Path, size: tuple[int, int]) -> None:
    async with example(home, size) as run:
        before = len(plan_of(run).implement.bottlenecks)
        await run.press("f7")
        await run.pause()
        await take(run, "implement/bottlenecks")
        assert isinstance(run.app.screen, PremortemScreen)
        first, _, third = bottlenecks()
        await run.press("space", "down", "space")
        await run.pause()
        area = run.app.screen.forms[0].query_one(TextArea)
        assert area.text == f"{first.checks[0].measure}\n{first.checks[1].measure}"
        assert first.checks[0].measure.split()[0] in screen_text(run)
        await run.press("ctrl+n", "ctrl+n", "space")
        run.app.screen.forms[2].query_one(TextArea).focus()
        await run.press("space", *"Zelf")
        run.app.screen.set_focus(run.app.screen.forms[2].query(".-tick").first())
        await run.press("down", "space", "ctrl+n")
        await run.pause()
        made = plan_of(run).implement.bottlenecks[before:]
        assert [each.kind for each in made] == [first.kind, third.kind]
        assert made[0].cause == f"{first.checks[0].cause}\n{first.checks[1].cause}"
        assert made[1].measure == f"{third.checks[0].measure} Zelf"  # what was typed is not written over
        await run.press("ctrl+z")
        await run.pause()
        assert len(plan_of(run).implement.bottlenecks) == before


async def test_esc_asks_before_what_was_written_is_thrown_away(home: Path) -> None:
    async with example(home) as run:
        before = len(plan_of(run).implement.bottlenecks)
        await run.press("f7")
        await run.pause()
        await take(run, "implement/bottlenecks")
        await run.press("space", "escape")
        assert isinstance(run.app.screen, Question)
        await run.press("escape")
        assert isinstance(run.app.screen, PremortemScreen) and run.app.screen.typed
        await run.press("escape")
        await answer(run, "In het plan")
        await run.pause()
        assert len(plan_of(run).implement.bottlenecks) == before + 1
        await take(run, "implement/bottlenecks")
        await run.press("space", "escape")
        await answer(run, "Weggooien")
        await run.pause()
        assert isinstance(run.app.screen, PlanScreen) and len(plan_of(run).implement.bottlenecks) == before + 1


async def test_who_leaves_the_app_meanwhile_keeps_what_was_written(home: Path) -> None:
    async with example(home) as run:
        session, before = session_of(run), len(plan_of(run).implement.bottlenecks)
        await run.press("f7")
        await run.pause()
        await take(run, "implement/bottlenecks")
        await run.press("space", "ctrl+q")
        await run.app.workers.wait_for_complete()
    assert len(session.plan.implement.bottlenecks) == before + 1


async def test_going_back_more_than_one_question_answers_none(home: Path) -> None:
    async with example(home) as run:
        await take(run, "recognise/change_order")
        await answer(run, "Nee", "Nee", "Vorige vraag")
        await run.pause()
        assert "Vraag 2 van 3" in screen_text(run)
        await run.press("enter")  # the focus is where it was: on going back
        await run.pause()
        assert "Vraag 1 van 3" in screen_text(run)


async def test_how_far_a_phase_is_follows_undo(home: Path) -> None:
    async with example(home) as run:
        complete = "● compleet"
        assert complete in screen_text(run).splitlines()[1]
        session_of(run).put("recognise/my_part", "")
        await until(run.app, lambda: "5 van de 6 kernvragen" in screen_text(run))
        await run.press("ctrl+z")
        await until(run.app, lambda: complete in screen_text(run).splitlines()[1])


async def test_nothing_ticked_adds_nothing(home: Path) -> None:
    async with example(home) as run:
        before = session_of(run).last_number
        await run.press("f7")
        await run.pause()
        await take(run, "implement/bottlenecks")
        await run.press("ctrl+n", "ctrl+n", "ctrl+n")
        await run.pause()
        assert isinstance(run.app.screen, PlanScreen) and session_of(run).last_number == before


# --- a new round -----------------------------------------------------------------------------------------------------


async def test_a_new_round_keeps_the_plan_and_goes_back_to_phase_2(home: Path) -> None:
    async with example(home) as run:
        await run.press("f8")
        await run.pause()
        await take(run, "implement/bottlenecks")
        await run.pause()
        screen = run.app.screen
        assert isinstance(screen, PlanScreen) and screen.current == "analyse"
        assert plan_of(run).plan.round == 2 and "Ronde 2" in told(run)
        (kept,) = session_of(run).versions()
        assert (kept.round, kept.number, kept.plan.plan.round) == (1, 0, 1)
        session_of(run).put("analyse/team", "Nieuw team")
        await run.press("f12")
        await until(run.app, lambda: isinstance(run.app.screen, VersionsScreen) and run.app.screen.states)
        assert "Ronde 1" in screen_text(run) and "Van ronde 1 naar nu: 2 verschillen" in screen_text(run)
        await run.press("escape", "ctrl+z", "ctrl+z")
        await run.pause()
        assert plan_of(run).plan.round == 1


async def test_from_a_bottleneck_back_to_phase_2(home: Path) -> None:
    async with example(home) as run:
        screen = run.app.screen
        assert isinstance(screen, PlanScreen)
        screen.open_record(f"implement/bottlenecks/{plan_of(run).implement.bottlenecks[0].id}")
        await run.pause()
        assert isinstance(run.app.screen, RecordScreen)
        await take(run, "implement/bottlenecks")
        await run.pause()
        assert run.app.screen is screen and screen.current == "analyse" and plan_of(run).plan.round == 2


# --- securing and learning -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
async def test_tips_duties_and_dates_are_taken_each_as_one_step(home: Path, size: tuple[int, int]) -> None:
    async with example(home, size) as run:
        session = session_of(run)
        for each in list(session.plan.evaluate.agenda):
            session.delete(f"evaluate/agenda/{each.id}")
        await run.press("f9", "ctrl+t")
        await run.pause()
        evaluate, before = session.plan.evaluate, session.last_number
        rows, tasks = len(evaluate.spreading), list(evaluate.guardian_tasks)
        offer = next(each for each in run.app.screen.query(Offer) if each.address == "evaluate/spreading")
        offer.focus()
        await run.press("right", "enter")
        await run.pause()
        tip = securing().tips[1]
        assert [(each.anchor, each.action) for each in evaluate.spreading[rows:]] == [(tip.anchor, tip.action)]
        assert tip.action not in str(offer.render())
        duties = await take(run, "evaluate/guardian_tasks")
        assert (
            evaluate.guardian_tasks == [*tasks, *(each.text for each in securing().duties)] and duties.offered is None
        )
        agenda = await take(run, "evaluate/agenda")
        assert [each.date.isoformat() for each in evaluate.agenda if each.date] == ["2027-09-13", "2028-03-13"]
        assert agenda.offered is None and session.last_number == before + 3
        await run.press("ctrl+z")
        await run.pause()
        assert evaluate.agenda == [] and agenda.offered and agenda.visible


def test_the_fields_of_the_network_are_explained_with_questions() -> None:
    for each in prompts():
        _, heads = parts(f"relate/network/{each.field}")
        assert each.question in heads["Vraag je af"] and each.point in heads["Vraag je af"]
    assert "Vraag je af" not in parts("relate/contacts")[1]


async def test_f1_at_a_field_of_the_network_asks_them_too(home: Path) -> None:
    async with example(home) as run:
        await run.press("f5", "ctrl+t")
        await run.pause()
        field = next(each for each in run.app.screen.query(".field") if each.address == "relate/network/safety")  # type: ignore[attr-defined]
        field.focus()
        await run.press("f1")
        await run.pause()
        assert "Vraag je af" in str(run.app.screen.about)  # type: ignore[attr-defined]
        assert await go(run, "escape", Offer) is not None
