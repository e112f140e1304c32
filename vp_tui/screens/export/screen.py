"""*Exporteren*: a short look at what is still empty, a choice of what comes along, the document."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Checkbox, Static

from vp_tui.checks.finding import Severity
from vp_tui.documents.kind import Kind
from vp_tui.documents.kinds import IMPLEMENTATION_PLAN, KINDS, PLAN_FILE
from vp_tui.plan.phases import PHASES
from vp_tui.plan.progress import State
from vp_tui.screens.dialogs.question import CLOSE, COPY, Question
from vp_tui.screens.help.bindings import WALKING, footer_key, keyless_action
from vp_tui.screens.plan.pages.points import SIGNS, counts_text, place_text, standing_findings
from vp_tui.store.problems import StoreError
from vp_tui.system.desktop import open_file, open_folder
from vp_tui.system.files import DocumentError
from vp_tui.widgets.fields.tick import Tick
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.workspace.exporting import Exported
from vp_tui.workspace.library import title_text
from vp_tui.workspace.session import Session

if TYPE_CHECKING:
    from vp_tui.checks.privacy import Suspect

LEFT = "Let op: hierin staat nog iets wat op patiëntgegevens lijkt ({} ×). Kijk het na voordat je het verstuurt."
GO_ON = "go on"


class ExportScreen(ModalScreen[str | None]):
    """Enter makes the document; then Enter opens it. Gives the address of the field that the user wants to go to.

    Shows one kind of document, the implementation plan at first, and a button for each other kind.
    """

    AUTO_FOCUS = "#make"
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("escape", "close", "Terug", "Terug naar je plan", priority=False),
        *WALKING,
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless_action("open_file", "Open in Word", "Open het document dat je net maakte"),
        keyless_action("open_folder", "Open de map", "Open de map waar het in staat"),
        keyless_action(
            "plan_file", "Planbestand", "Het plan als bestand (.json), om door te geven of als reddingskopie"
        ),
    )

    def __init__(self, session: Session, folder: Path):
        super().__init__()
        self.session, self.folder, self.kind = session, folder, IMPLEMENTATION_PLAN
        self.exported: Exported | None = None

    def compose(self) -> ComposeResult:
        yield TitleLine(title_text(self.session.plan.plan.title), self.kind.shown)
        with VerticalScroll(id="export", classes="window", can_focus=False):
            yield Static(self.missing(), id="export-check", markup=False)
            with VerticalScroll(id="export-errors"):
                yield Static(self.errors(), markup=False)
            for each in self.kind.choices:
                yield Tick(each.asked(self.session.plan), each.ticked, compact=True, id=each.name)
            with Horizontal(id="export-buttons"):
                yield PressButton("Maak het document", variant="primary", id="make")
                yield PressButton(PLAN_FILE.shown, id="plan-file")
                yield PressButton("Sluiten", id="close")
            yield Static(id="export-result", markup=False)
            with Horizontal(id="export-after"):
                yield PressButton("Open in Word" if self.kind.is_word else "Openen", id="open-file")
                yield PressButton("Open de map", id="open-folder")
            with Vertical(id="export-others"):
                yield Static("Of maak iets voor een ander", classes="group-title")
                for other in KINDS.values():
                    if other not in (self.kind, PLAN_FILE):
                        with Horizontal(classes="export-other"):
                            yield PressButton(other.shown, id=f"kind-{other.name}", classes="other-kind")
                            yield Static(other.about, classes="export-about", markup=False)
        yield Foot()

    def on_mount(self) -> None:
        self.query_one("#export-after").display = False
        self.query_one("#export-errors").display = bool(self.errors())
        for each in self.kind.choices:
            self.query_one(f"#{each.name}").display = bool(each.asked(self.session.plan))
        self._find_versions()

    @work(thread=True)
    def _find_versions(self) -> None:
        kind = self.kind
        try:
            exports = self.session.exports_made(kind.name)
        except StoreError:
            return  # making the document tells what is wrong
        if exports:
            self.app.call_from_thread(self._offer_changes, kind, exports)

    def _offer_changes(self, kind: Kind, exports: int) -> None:
        """The list of changes, where there is a version that the plan can be compared with."""
        for each in kind.choices:
            if each.since and kind is self.kind:
                tick = self.query_one(f"#{each.name}", Checkbox)
                tick.label = each.label.format(exports)
                tick.display = True

    def missing(self) -> str:
        """In one or two lines: how much is still empty, and where."""
        states = [self.session.progress(phase.name) for phase in PHASES]
        waiting = [(each.asked - each.answered, phase) for each, phase in zip(states, PHASES, strict=True)]
        empty = [f"{phase.short} ({count})" for count, phase in waiting if count]
        outside = sum(each.state is State.OUTSIDE for each in states)
        named = "1 fase valt" if outside == 1 else f"{outside} fasen vallen"
        told = f" {named} buiten jouw deel." if outside else ""
        left = self._left()
        loose = f" Komt niet in het document (nog niet toegevoegd, of nog geen datum of getal): {left}." if left else ""
        found = counts_text(standing_findings(self.session.findings()))
        checks = f"\nControle: {found}." if found else ""
        if not empty:
            return f"Alle kernvragen zijn ingevuld.{told}{loose}{checks}"
        return f"Nog leeg: {', '.join(empty)}. Dat mag: het is een groeidocument.{told}{loose}{checks}"

    def errors(self) -> str:
        """What a plan that is final still lacks, a line each; empty in a plan that is not."""
        if self.session.plan.plan.status != "final":
            return ""
        found = [each for each in standing_findings(self.session.findings()) if each.severity is Severity.ERROR]
        lines = [
            f"{SIGNS[each.severity]} {place_text(self.session.plan, each.address)}: {each.message}" for each in found
        ]
        return "\n".join(["Je plan staat op definitief, maar dit ontbreekt nog:", *lines]) if lines else ""

    def _left(self) -> str:
        """The labels of what was typed and is no value (yet), so that it can be found."""
        return ", ".join(dict.fromkeys(label for label, _ in self.session.loose()))

    def options(self) -> Any:
        """What is ticked, as the kind of document takes it."""
        names = (each.name for each in self.kind.choices)
        return self.kind.options(frozenset(each for each in names if self.query_one(f"#{each}", Checkbox).value))

    @on(Button.Pressed, "#make")
    def make(self) -> None:
        self.session.flush()
        self.query_one("#make", Button).disabled = True
        self.query_one("#export-result", Static).update("Bezig…")
        self._search()

    @work(thread=True, exclusive=True, group="search")
    def _search(self) -> None:
        """First what looks like patient data, in all phases: it goes through the whole plan."""
        from vp_tui.checks.privacy import open_suspects

        self.app.call_from_thread(self._searched, open_suspects(self.session.plan))

    def _searched(self, found: "list[Suspect]") -> None:
        if found:
            from vp_tui.screens.export.privacy import PrivacyScreen

            self.app.push_screen(PrivacyScreen(self.session, found), self._looked)
        else:
            self._export(self.options())

    def _looked(self, answer: str | None) -> None:
        """Go on, go to a field, or stay here."""
        if answer == GO_ON:
            self._export(self.options())
        elif answer:
            self.dismiss(answer)
        else:
            self._failed("Er is nog geen document gemaakt.")
            self.query_one("#make", Button).focus()

    @work(thread=True, exclusive=True)
    def _export(self, options: Any) -> None:
        from vp_tui.checks.privacy import open_suspects

        session = self.session
        try:
            done = session.export(options, self.folder, self.kind.name)
            left = len(open_suspects(session.plan))
        except (DocumentError, StoreError) as error:
            self.app.call_from_thread(self._failed, str(error))
        else:
            self.app.call_from_thread(self._done, done, left)

    def _done(self, exported: Exported, suspects: int) -> None:
        """`suspects`: how much in it looks like patient data still."""
        self.exported = exported
        self.query_one("#make", Button).disabled = False
        notes = [exported.note, LEFT.format(suspects) if suspects else ""]
        note = "".join(f"\n{each}" for each in notes if each)
        version = f", versie {exported.version}" if exported.version else ""
        self.query_one("#export-result", Static).update(f"Klaar{version}:\n{exported.path}{note}")
        self.query_one("#export-after").display = True
        self.query_one("#open-file", Button).focus()
        self.call_after_refresh(self.query_one("#export").scroll_end, animate=False)

    def _failed(self, sentence: str) -> None:
        self.query_one("#make", Button).disabled = False
        self.query_one("#export-result", Static).update(sentence)

    def _tell(self, problem: str) -> None:
        """A question with the text to copy: where the document is, for one."""
        self.app.push_screen(Question("Dit lukt niet", problem, (CLOSE, COPY)))

    @on(Button.Pressed, "#open-file")
    def action_open_file(self) -> None:
        if self.exported and (problem := open_file(self.exported.path)):
            self._tell(problem)

    @on(Button.Pressed, "#open-folder")
    def action_open_folder(self) -> None:
        if self.exported and (problem := open_folder(self.exported.path)):
            self._tell(problem)

    @on(Button.Pressed, "#plan-file")
    def action_plan_file(self) -> None:
        from vp_tui.screens.export.plan_file import PlanFileScreen

        self.app.push_screen(PlanFileScreen(self.session, self.folder))

    @on(Button.Pressed, ".other-kind")
    async def show_kind(self, event: Button.Pressed) -> None:
        """The same window for another kind of document."""
        self.kind, self.exported = KINDS[(event.button.id or "").removeprefix("kind-")], None
        await self.recompose()
        self.on_mount()
        self.query_one("#make").focus()

    @on(Button.Pressed, "#close")
    def action_close(self) -> None:
        self.dismiss()
