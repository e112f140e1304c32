"""*Exporteren*: a short look at what is still empty, a choice of what comes along, the Word document."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Checkbox, Static

from vp_tui.checks.finding import Severity
from vp_tui.documents.implementation_plan.options import ExportOptions
from vp_tui.documents.opening import open_file, open_folder
from vp_tui.documents.writing import DocumentError
from vp_tui.exporting import Exported, export_document
from vp_tui.plan.phases import PHASES
from vp_tui.plan.progress import State
from vp_tui.screens.keys import WALKING, keyless, shown
from vp_tui.screens.points import SIGNS, counted, place, standing
from vp_tui.session import Session
from vp_tui.store import shelf
from vp_tui.store.problems import StoreError
from vp_tui.widgets.tick import Tick

if TYPE_CHECKING:
    from vp_tui.checks.privacy import Suspect

LEFT = "Let op: hierin staat nog iets wat op patiëntgegevens lijkt ({} ×). Kijk het na voordat je het verstuurt."
GO_ON = "go on"
ANNEXES = {
    1: "Bijlage 1: doelgroepen",
    2: "Bijlage 2: afweging van interventies",
    3: "Bijlage 3: metingen",
    4: "Bijlage 4: leerverslag",
}
PERSONAL = "Ook houding, belang, invloed, bezwaren en contacten"


class ExportScreen(ModalScreen[str | None]):
    """Enter makes the document; then Enter opens it. Gives the address of the field that the user wants to go to."""

    AUTO_FOCUS = "#make"
    BINDINGS: ClassVar[list[BindingType]] = [
        shown("escape", "close", "Sluiten", "Terug naar je plan", priority=False),
        *WALKING,
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless("open_file", "Open in Word", "Open het document dat je net maakte"),
        keyless("open_folder", "Open de map", "Open de map waar het in staat"),
        keyless("plan_file", "Planbestand", "Het plan als bestand (.json), om door te geven of als reddingskopie"),
    )

    def __init__(self, session: Session, folder: Path):
        super().__init__()
        self.session, self.folder = session, folder
        self.exported: Exported | None = None

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="export", can_focus=False):
            yield Static("Word-document maken", classes="page-title")
            yield Static(self.missing(), id="export-check", markup=False)
            with VerticalScroll(id="export-errors"):
                yield Static(self.errors(), markup=False)
            for number, label in ANNEXES.items():
                yield Tick(label, number != 4, compact=True, id=f"annex-{number}")
            yield Tick("Met korte uitleg onder de koppen", compact=True, id="with-explanations")
            yield Tick(PERSONAL, compact=True, id="personal")
            yield Tick("", True, compact=True, id="changes")
            with Horizontal(id="export-buttons"):
                yield Button("Maak het document", variant="primary", id="make", compact=True)
                yield Button("Planbestand", id="plan-file", compact=True)
                yield Button("Sluiten", id="close", compact=True)
            yield Static(id="export-result", markup=False)
            with Horizontal(id="export-after"):
                yield Button("Open in Word", id="open-file", compact=True)
                yield Button("Open de map", id="open-folder", compact=True)

    def on_mount(self) -> None:
        self.query_one("#export-after").display = False
        self.query_one("#changes").display = False
        self.query_one("#export-errors").display = bool(self.errors())
        self._find_versions()

    @work(thread=True)
    def _find_versions(self) -> None:
        session = self.session
        try:
            exports = session.writer.call(lambda db: shelf.facts(db, session.plan_id))["exports"]
        except StoreError:
            return  # making the document tells what is wrong
        if exports:
            self.app.call_from_thread(self._offer_changes, exports)

    def _offer_changes(self, exports: int) -> None:
        """The list of changes, where there is a version that the plan can be compared with."""
        tick = self.query_one("#changes", Checkbox)
        tick.label = f"Met een lijst van wat er sinds versie {exports} veranderde"
        tick.display = True

    def missing(self) -> str:
        """In one or two lines: how much is still empty, and where."""
        states = [self.session.progress(phase.name) for phase in PHASES]
        waiting = [(each.asked - each.answered, phase) for each, phase in zip(states, PHASES, strict=True)]
        empty = [f"{phase.short} ({count})" for count, phase in waiting if count]
        outside = sum(each.state is State.OUTSIDE for each in states)
        told = f" {outside} van de fasen zijn buiten jouw deel." if outside else ""
        left = self._left()
        loose = f" Komt niet in het document (nog niet toegevoegd, of nog geen datum of getal): {left}." if left else ""
        found = counted(standing(self.session.findings()))
        checks = f"\nControle: {found}." if found else ""
        if not empty:
            return f"Alle kernvragen zijn ingevuld.{told}{loose}{checks}"
        return f"Nog leeg: {', '.join(empty)}. Dat mag: het is een groeidocument.{told}{loose}{checks}"

    def errors(self) -> str:
        """What a plan that is final still lacks, a line each; empty in a plan that is not."""
        if self.session.plan.plan.status != "final":
            return ""
        found = [each for each in standing(self.session.findings()) if each.severity is Severity.ERROR]
        lines = [f"{SIGNS[each.severity]} {place(self.session.plan, each.address)}: {each.message}" for each in found]
        return "\n".join(["Je plan staat op definitief, maar dit ontbreekt nog:", *lines]) if lines else ""

    def _left(self) -> str:
        """The labels of what was typed and is no value (yet), so that it can be found."""
        return ", ".join(dict.fromkeys(label for label, _ in self.session.loose()))

    def options(self) -> ExportOptions:
        annexes = frozenset(n for n in ANNEXES if self.query_one(f"#annex-{n}", Checkbox).value)
        explanations = self.query_one("#with-explanations", Checkbox).value
        personal, changes = (self.query_one(name, Checkbox).value for name in ("#personal", "#changes"))
        return ExportOptions(annexes, explanations, personal, changes)

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
            from vp_tui.screens.privacy import PrivacyScreen

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
    def _export(self, options: ExportOptions) -> None:
        from vp_tui.checks.privacy import open_suspects

        session = self.session
        try:
            done = export_document(session.writer, session.plan_id, session.plan, self.folder, options, session.now())
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
        self.query_one("#export-result", Static).update(f"Klaar, versie {exported.version}:\n{exported.path}{note}")
        self.query_one("#export-after").display = True
        self.query_one("#open-file", Button).focus()
        self.call_after_refresh(self.query_one("#export").scroll_end, animate=False)

    def _failed(self, sentence: str) -> None:
        self.query_one("#make", Button).disabled = False
        self.query_one("#export-result", Static).update(sentence)

    @on(Button.Pressed, "#open-file")
    def action_open_file(self) -> None:
        if self.exported and (problem := open_file(self.exported.path)):
            self.notify(problem, severity="warning", markup=False)

    @on(Button.Pressed, "#open-folder")
    def action_open_folder(self) -> None:
        if self.exported and (problem := open_folder(self.exported.path)):
            self.notify(problem, severity="warning", markup=False)

    @on(Button.Pressed, "#plan-file")
    def action_plan_file(self) -> None:
        from vp_tui.screens.plan_file import PlanFileScreen

        self.app.push_screen(PlanFileScreen(self.session, self.folder))

    @on(Button.Pressed, "#close")
    def action_close(self) -> None:
        self.dismiss()
