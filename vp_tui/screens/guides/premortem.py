"""What may go wrong, gone through before it starts: what is ticked becomes a bottleneck with a measure."""

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Button, Checkbox, Static, TextArea

from vp_tui.knowledge.bottlenecks import Bottleneck, bottlenecks
from vp_tui.plan.plan import Plan
from vp_tui.screens.dialogs.question import Answer, Question, at_once
from vp_tui.screens.help.bindings import WALKING, footer_key
from vp_tui.screens.plans.details import DROP, KEEP
from vp_tui.widgets.fields.tick import Tick
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.widgets.patches.paragraphs import Paragraphs

PUT = Answer("put", "In het plan zetten")

Foreseen = list[dict[str, object]]


class KindForm(Vertical):
    """One kind of bottleneck: its causes to tick, and what to do; the measure follows the ticks until it is changed."""

    def __init__(self, kind: Bottleneck, known: bool):
        super().__init__(classes="premortem-kind")
        self.kind, self.known, self.proposed = kind, known, ""

    def compose(self) -> ComposeResult:
        yield Static(f"{self.kind.kind}{' · staat er al' if self.known else ''}", classes="group-title")
        yield Static("Wat kan er bij jullie gebeuren? Vink aan met de spatie.", classes="premortem-ask")
        for each in self.kind.checks:
            yield Tick(each.cause, compact=True, classes="-tick")
        area = Paragraphs(soft_wrap=True, compact=True, classes="field", placeholder="Wat doen jullie eraan?")
        area.border_title = "  Maatregel "
        area.highlight_cursor_line = False
        yield area

    @property
    def ticked(self) -> list[int]:
        return [n for n, each in enumerate(self.query(".-tick").results(Checkbox)) if each.value]

    @property
    def record(self) -> dict[str, object] | None:
        """The bottleneck; None where nothing is ticked or written."""
        measure = self.query_one(TextArea).text.strip()
        causes = [self.kind.checks[n].cause for n in self.ticked]
        return {"kind": self.kind.kind, "cause": "\n".join(causes), "measure": measure} if causes or measure else None

    def on_checkbox_changed(self, event: Checkbox.Changed) -> None:
        event.stop()
        area = self.query_one(TextArea)
        proposed = "\n".join(self.kind.checks[n].measure for n in self.ticked)
        if area.text == self.proposed:
            area.load_text(proposed)
            area.move_cursor(area.document.end)
            self.proposed = proposed


class PremortemScreen(ModalScreen[None]):
    """A page a kind; `save` gets the bottlenecks that were foreseen."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        footer_key("ctrl+n", "next", "Verder", "Naar het volgende; na het laatste komen ze in je plan"),
        *WALKING,
        footer_key(
            "escape", "close", "Sluiten", "Terug; vraagt eerst of wat je opschreef in je plan mag", priority=False
        ),
    ]

    def __init__(self, plan: Plan, save: Callable[[Foreseen], None]):
        super().__init__()
        self.save = save
        self.known = {each.kind.strip() for each in plan.implement.bottlenecks}
        self.at = 0

    def compose(self) -> ComposeResult:
        yield TitleLine("7 Implementatie", "Wat kan er misgaan?")
        with VerticalScroll(classes="window", id="premortem", can_focus=False):
            yield Static(id="premortem-title", classes="dialog-title")
            for each in bottlenecks():
                yield KindForm(each, each.kind in self.known)
            with Horizontal(classes="dialog-buttons"):
                yield PressButton("Verder", id="next")
                yield PressButton("Vorige", id="back")
                yield PressButton("Sluiten", id="close")
        yield Foot()

    @property
    def forms(self) -> list[KindForm]:
        return list(self.query(KindForm))

    def on_mount(self) -> None:
        at_once(self)
        self._show()

    def _show(self) -> None:
        forms = self.forms
        for n, each in enumerate(forms):
            each.display = n == self.at
        title = f"Stel: straks is het niet gelukt. Hoe kwam dat? ({self.at + 1} van {len(forms)})"
        self.query_one("#premortem-title", Static).update(title)
        self.query_one("#back").display = self.at > 0
        last = self.at == len(forms) - 1
        self.query_one("#next", Button).label = "In het plan zetten" if last else "Verder"
        self.set_focus(forms[self.at].query(".-tick").first())

    def action_next(self) -> None:
        if self.at < len(self.forms) - 1:
            self.at += 1
            self._show()
        else:
            self._finish()

    @property
    def records(self) -> Foreseen:
        return [record for each in self.forms if (record := each.record)]

    @property
    def typed(self) -> bool:
        return bool(self.records)

    async def keep(self) -> None:
        """Put what stands here in the plan."""
        self.save(self.records)

    def _finish(self) -> None:
        records = self.records
        self.dismiss()
        self.save(records)

    def action_back(self) -> None:
        self.at = max(0, self.at - 1)
        self._show()

    def action_close(self) -> None:
        """Away from here; what was ticked or written is asked about."""
        if self.typed:
            question = Question(
                "Wat doen we met wat je opschreef?", "Het staat nog niet in je plan.", (KEEP, PUT, DROP)
            )
            self.app.push_screen(question, self._left)
        else:
            self.dismiss()

    def _left(self, answer: str | None) -> None:
        if answer == PUT.value:
            self._finish()
        elif answer == DROP.value:
            self.dismiss()

    @on(Button.Pressed)
    async def pressed(self, event: Button.Pressed) -> None:
        event.stop()
        await self.run_action(event.button.id or "")
