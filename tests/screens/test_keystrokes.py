"""How many keys an evening costs beside the text itself (findings/use.md, *Keystrokes*): counted, so that it stays so.

A text counts as nothing, each key that is no text as one.
"""

from dataclasses import dataclass, field
from pathlib import Path

from textual import events

from tests.screens.driver import NOW
from tests.screens.plan.test_editing import Run, kept, page, plan_screen, session
from tests.settling import settle, until
from vp_tui.app.main import Verbeterplan
from vp_tui.plan.changes.change import inserting, make
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.record import RecordScreen


@dataclass
class Counted:
    """Presses and types in the app; `keys`: what was pressed so far."""

    run: Run
    keys: list[str] = field(default_factory=list)

    async def press(self, *keys: str) -> None:
        self.keys += keys
        await self.run.press(*keys)
        await settle(self.run.app)

    async def text(self, text: str) -> None:
        assert self.run.app.focused is not None
        self.run.app.focused.post_message(events.Paste(text))
        await settle(self.run.app)

    def taken(self) -> int:
        """How many since the last time."""
        count, self.keys = len(self.keys), []
        return count


def with_goal() -> Plan:
    plan = Plan()
    make(plan, inserting(plan, "ideate/goals", {"text": "Hoogstens 13 telefoontjes per dag"}))
    for title in ("Tijdvak kiezen", "Oefenuur"):
        make(plan, inserting(plan, "design/interventions", {"title": title}))
    return plan


async def opened(home: Path, plan: Plan) -> Verbeterplan:
    return Verbeterplan(home, kept(home, plan), now=lambda: NOW)


async def to(run: Run, name: str, address: str) -> None:
    """With the focus in the line of a list."""
    await plan_screen(run).go(name)
    await settle(run.app)
    page(run).widget_of(address).query_one(".quick").focus()
    await settle(run.app)


async def test_three_stakeholders_by_name_are_three_texts_and_three_keys(home: Path) -> None:
    app = await opened(home, with_goal())
    async with app.run_test(size=(80, 24)) as run:
        counted = Counted(run)
        await to(run, "relate", "relate/stakeholders")
        for name in ("Loes", "Yasmina", "Petra"):
            await counted.text(name)
            await counted.press("enter")
        assert [each.name for each in session(run).plan.relate.stakeholders] == ["Loes", "Yasmina", "Petra"]
        assert counted.taken() == 3


async def test_four_actions_and_two_interventions_hang_on_the_only_goal_without_a_key(home: Path) -> None:
    app = await opened(home, with_goal())
    async with app.run_test(size=(80, 24)) as run:
        counted = Counted(run)
        await to(run, "design", "design/interventions")
        await counted.text("Bandje aanpassen")
        await counted.press("enter")
        await to(run, "implement", "implement/actions")
        for text in ("Een", "Twee", "Drie", "Vier"):
            await counted.text(text)
            await counted.press("enter")
        plan = session(run).plan
        goal = plan.ideate.goals[0].id
        assert plan.design.interventions[-1].goal == goal
        assert [each.goal for each in plan.implement.actions] == [goal] * 4
        assert counted.taken() == 5


async def test_choosing_an_intervention_is_one_key_on_its_title(home: Path) -> None:
    app = await opened(home, with_goal())
    async with app.run_test(size=(80, 24)) as run:
        counted = Counted(run)
        await to(run, "weigh", "weigh/arguments")
        await counted.press("tab")  # from the line to the first title
        assert counted.taken() == 1
        await counted.press("space")
        assert session(run).plan.design.interventions[0].decision == "chosen"
        assert counted.taken() == 1


async def test_a_point_against_the_second_intervention_is_typed_where_it_stands(home: Path) -> None:
    """Arrows to its side; then the text and Enter, and the next text and Enter."""
    app = await opened(home, with_goal())
    async with app.run_test(size=(80, 24)) as run:
        counted = Counted(run)
        await to(run, "weigh", "weigh/arguments")
        await counted.press("tab", "down", "down", "down", "right")
        for text in ("Kost een uur", "Weer een cursus"):
            counted.run.app.post_message(events.Paste(text))
            await settle(run.app)
            await counted.press("enter")
        found = session(run).plan.weigh.arguments
        second = session(run).plan.design.interventions[1].id
        assert [(each.text, each.side, each.intervention) for each in found] == [
            ("Kost een uur", "con", second), ("Weer een cursus", "con", second)
        ]  # fmt: skip
        assert counted.taken() <= 7


async def test_a_day_is_changed_by_typing_on_arriving(home: Path) -> None:
    app = await opened(home, with_goal())
    async with app.run_test(size=(80, 24)) as run:
        counted, goal = Counted(run), session(run).plan.ideate.goals[0].id
        session(run).put(f"ideate/goals/{goal}/start", NOW.date())
        plan_screen(run).open_record(f"ideate/goals/{goal}")
        await until(run.app, lambda: isinstance(run.app.screen, RecordScreen))
        before = run.app.screen.query_one("#record-form").widget_of(f"ideate/goals/{goal}/target")  # type: ignore[attr-defined]
        before.focus()
        await counted.press("tab")
        await run.press(*"1-4-2027")
        await settle(run.app)
        assert str(session(run).plan.ideate.goals[0].start) == "2027-04-01"
        assert counted.taken() == 1
