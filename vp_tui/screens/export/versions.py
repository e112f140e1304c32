"""*Versies*: what was exported when, what changed between two versions, and the way back."""

import asyncio
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static

from vp_tui.plan.address import locate, record_of
from vp_tui.plan.changes.differences import Difference
from vp_tui.plan.changes.telling import ToldChange
from vp_tui.screens.dialogs.question import CLOSE, COPY, Answer, Question, tell
from vp_tui.screens.export.compared import ComparedVersion, Comparison, comparison, counts, state
from vp_tui.screens.help.bindings import footer_key, keyless_action, quiet_key
from vp_tui.screens.plan.undoing import UndoingScreen
from vp_tui.store.problems import StoreError
from vp_tui.system.desktop import open_file
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.lines import LineChosen, LineMoved, Lines
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.widgets.frame.words import Word, Words
from vp_tui.workspace.library import title_text
from vp_tui.workspace.session import Session

NONE_YET = (
    "Er is nog geen versie.\n\nElk Word-document dat je maakt (Ctrl+S) wordt een genummerde versie. Daarna zie je hier "
    "wat er sindsdien veranderde, woord voor woord, en kun je een veld, een regel of het hele plan terugzetten."
)
ACTIONS = (Word("until", "Vergelijk"), Word("whole", "Alles terug"), Word("open_file", "Open in Word"))
CANCEL = Answer("cancel", "Annuleren")


class VersionsScreen(UndoingScreen[None]):
    """The versions above, below them what differs, and below that the two texts beside one another."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("f1", "app.help", "Help", "Uitleg bij waar je bent, en alle toetsen"),
        quiet_key("ctrl+z", "undo", "Ongedaan maken", "Maak de laatste wijziging ongedaan"),
        quiet_key("ctrl+y", "redo", "Opnieuw doen", "Doe opnieuw wat je ongedaan maakte"),
        footer_key("escape", "close", "Terug", "Terug naar je plan", priority=False),
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless_action("until", "Vergelijk", "Vergelijk met deze versie, of weer met nu"),
        keyless_action("whole", "Alles terug", "Zet het hele plan terug zoals in deze versie"),
        keyless_action("open_file", "Open in Word", "Open het document van deze versie"),
    )

    def __init__(self, session: Session):
        super().__init__()
        self.session = session
        self.states: list[ComparedVersion] = []
        self.counts: list[int | None] = []
        self.until = 0
        self.compared: Comparison | None = None

    def compose(self) -> ComposeResult:
        yield TitleLine(title_text(self.session.plan.plan.title), "Versies")
        yield Static(NONE_YET, id="versions-none")
        yield Lines(self._draw_version, 1, id="versions-list", dense=True)
        yield Static(id="versions-head", markup=False)
        yield Lines(self._draw_row, 1, id="versions-rows", dense=True)
        with Horizontal(id="versions-texts"):
            for side in ("before", "after"):
                with VerticalScroll(id=f"version-{side}", classes="version-text"):
                    yield Static()
        yield Words(ACTIONS, id="versions-actions")
        yield Foot()

    async def on_mount(self) -> None:
        self.session.flush()
        await self._read(cursor=1)
        if len(self.states) > 1:
            self.versions.focus()
        else:
            self.set_focus(None)

    @property
    def versions(self) -> Lines:
        return self.query_one("#versions-list", Lines)

    @property
    def rows(self) -> Lines:
        return self.query_one("#versions-rows", Lines)

    async def _read(self, cursor: int) -> None:
        """The versions as the file has them, and the plan as it is."""
        try:
            self.states = await asyncio.to_thread(self._states)
        except StoreError as problem:
            tell(self.app, problem)
            return
        self.counts = [None] * len(self.states)
        self._count_soon()
        some = len(self.states) > 1
        self.query_one("#versions-none").display = not some
        self.query_one(Words).display = some
        for name in ("#versions-list", "#versions-head", "#versions-rows", "#versions-texts"):
            self.query_one(name).display = some
        self.versions.fill(len(self.states), cursor)
        self._compare()

    def _states(self) -> list[ComparedVersion]:
        return [self._now(), *map(state, reversed(self.session.versions()))]

    def _now(self) -> ComparedVersion:
        plan = self.session.plan.model_copy(deep=True)
        return ComparedVersion(0, None, "", lambda: plan)

    def _count_soon(self) -> None:
        self.run_worker(self._count(list(self.states)), group="counts", exclusive=True)

    async def _count(self, states: list[ComparedVersion]) -> None:
        """Say of each version how much changed, once all have been read."""
        self.counts = await asyncio.to_thread(counts, states)
        self.versions.refresh()

    # --- showing -----------------------------------------------------------------------------------------------

    def _draw_version(self, item: int, width: int) -> tuple[Text]:
        each = self.states[item]
        kept = "het plan van toen" if each.round else Path(each.path).name
        mark = "◂ vergeleken hiermee" if item == self.until else kept
        return (Text(f" {each.line(self.counts[item])}   {mark}", overflow="ellipsis", no_wrap=True),)

    def _draw_row(self, item: int, width: int) -> tuple[Text]:
        assert self.compared is not None
        told = self.compared.rows[item][1]
        muted = self.rows.get_component_rich_style("lines--muted")
        line = Text(f" {told.what}  ", overflow="ellipsis", no_wrap=True).append(told.where, style=muted)
        line.truncate(width, overflow="ellipsis")
        return (line,)

    def on_line_moved(self, event: LineMoved) -> None:
        event.stop()
        if self.versions.has_focus:
            self._compare()
        else:
            self._show_texts()

    def _compare(self, row: int = 0) -> None:
        """What differs between the version under the cursor and the one it is compared with."""
        if len(self.states) < 2:
            return
        chosen = self.versions.cursor
        if chosen == self.until and chosen:
            self.compared = None
            name = self.states[chosen].name
            self.query_one("#versions-head", Static).update(f"Kies nu de versie om met {name} te vergelijken.")
            self.rows.fill(0)
            self._show_texts()
            return
        other = self.until if chosen != self.until else min(chosen + 1, len(self.states) - 1)
        self.compared = comparison(self.states[chosen], self.states[other])
        self.query_one("#versions-head", Static).update(self.compared.heading)
        self.rows.fill(len(self.compared.rows), row)
        self._show_texts()

    def _show_texts(self) -> None:
        some = self.compared is not None and bool(self.compared.rows)
        self.query_one("#versions-texts").display = some
        if self.compared and some:
            names = (self.compared.old.name, self.compared.new.name)
            for side, name, text in zip(("before", "after"), names, self.compared.texts(self.rows.cursor), strict=True):
                pane = self.query_one(f"#version-{side}")
                pane.border_title = name.capitalize()
                pane.query_one(Static).update(text)

    # --- what can be done --------------------------------------------------------------------------------------

    def on_line_chosen(self, event: LineChosen) -> None:
        event.stop()
        if event.lines is self.versions:
            self.until = 0
            self._compare()
            self.rows.focus()
        else:
            self._ask()

    def action_until(self) -> None:
        """Compare with the version under the cursor from now on; once more: with the plan as it is."""
        self.until = 0 if self.until == self.versions.cursor else self.versions.cursor
        self.versions.refresh()
        self._compare()

    def action_open_file(self) -> None:
        path = self.states[self.versions.cursor].path if self.states else ""
        if path and (problem := open_file(Path(path))):
            self.app.push_screen(Question("Dit lukt niet", problem, (CLOSE, COPY)))

    def action_close(self) -> None:
        self.dismiss()

    # --- taking back -------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """What of this difference is to be as it was."""
        assert self.compared is not None
        found, told = self.compared.rows[self.rows.cursor]
        answers = [CANCEL, Answer("this", "Zet dit terug")]
        if found.kind == "set" and locate(found.address).records:
            answers.append(Answer("owner", "Het hele onderdeel"))
        old = self.compared.old.name
        question = Question(f"Terug naar {old}?", f"{told.where}: {_result(found, told)} {old}.", answers)
        self.app.push_screen(question, lambda answer: self._answered(answer, found))

    def _answered(self, answer: str | None, found: Difference) -> None:
        if answer in ("this", "owner"):
            self._take_back(record_of(found.address) if answer == "owner" else found)

    def action_whole(self) -> None:
        version = self.compared.old if self.compared else None
        if version is None or version.plan is None:
            return
        count = len(comparison(version, self.states[0]).rows)
        if not count:
            self.notify(f"Het plan is nu al zoals in {version.name}.")
            return
        changes = "1 wijziging" if count == 1 else f"{count} wijzigingen"
        sentence = (
            f"Wat je sinds {version.name} veranderde, gaat terug: {changes}. Ctrl+Z maakt dat in één keer ongedaan,"
            " en de versies blijven."
        )
        answers = (CANCEL, Answer("whole", "Zet alles terug"))
        question = Question(f"Terug naar {version.name}?", sentence, answers)
        self.app.push_screen(question, lambda answer: self._take_back("") if answer == "whole" else None)

    def _take_back(self, wanted: Difference | str) -> None:
        assert self.compared is not None and self.compared.old.plan is not None
        done, name = self.session.take_back(self.compared.old.plan, wanted), self.compared.old.name
        if not done:
            self.undone(f"Dit staat nu al zoals in {name}, of hoort bij iets wat weg is. Zet dat dan eerst terug.")
            return
        half = {each.address for each in self.session.last_changes} & self.session.drafts.keys()
        loose = " Wat je daar half typte, staat er nog overheen." if half else ""
        self.undone(f"Teruggezet zoals in {name}: {done}. Ctrl+Z maakt het ongedaan.{loose}")

    def undone(self, sentence: str) -> None:
        self.notify(sentence, markup=False)
        self.states[0] = self._now()
        self._count_soon()
        self._compare(self.rows.cursor)


def _result(found: Difference, told: ToldChange) -> str:
    """What taking a difference back does, up to the version's name."""
    if found.kind == "insert":
        return f"{told.what.removesuffix(' toegevoegd')} gaat weg, zoals in"
    if found.kind == "delete":
        return f"{told.what.removesuffix(' verwijderd')} komt terug zoals in"
    return f"{told.what} wordt weer zoals in"
