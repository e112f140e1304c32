"""Before an export: what looks like patient data, one by one, with what can be done about it. Nothing is blocked."""

import asyncio
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Button, Static

from vp_tui.checks.privacy import Suspect, marked_as_fine, open_suspects, sentence_around
from vp_tui.plan.address import get, locate
from vp_tui.plan.changes.describe import place_name
from vp_tui.plan.values.kinds import read, show
from vp_tui.screens.dialogs.question import at_once
from vp_tui.screens.export.screen import GO_ON
from vp_tui.screens.export.suspects import after_replacing, without_suspect
from vp_tui.screens.help.bindings import WALKING, keyless_action, quiet_key
from vp_tui.widgets.frame.foot import Foot
from vp_tui.widgets.frame.press_button import PressButton
from vp_tui.widgets.frame.title import TitleLine
from vp_tui.workspace.library import title_text
from vp_tui.workspace.session import Session

WORDS = {
    "replace": "Vervang",
    "fine": "Mag blijven",
    "to_field": "Naar het veld",
    "step": "Volgende",
    "later": "Later nakijken, nu exporteren",
}


class PrivacyScreen(ModalScreen[str | None]):
    """Gives GO_ON once all was looked at or left for later, the address of a field to go to, or None for Esc."""

    AUTO_FOCUS = ""  # a second Enter in the window below must not change anything here
    BINDINGS: ClassVar[list[BindingType]] = [
        *WALKING,
        quiet_key("ctrl+z", "undo", "Ongedaan maken", "Neem de laatste wijziging terug"),
        Binding("escape", "close", "Terug", tooltip="Terug naar het exportvenster; er wordt nog niets gemaakt"),
    ]
    KEYLESS: ClassVar[tuple[Binding, ...]] = (
        keyless_action("replace", "Vervang", "Zet er iets anders voor in de plaats"),
        keyless_action("fine", "Mag blijven", "Dit is geen patiëntgegeven: vraag er niet meer naar"),
        keyless_action("to_field", "Naar het veld", "Verander het zelf, in het veld"),
        keyless_action("step(1)", "Volgende", "De volgende vondst; deze blijft wachten"),
        keyless_action("later", "Toch exporteren", "Laat de rest voor later, en maak het document"),
    )

    def __init__(self, session: Session, found: list[Suspect]):
        super().__init__()
        self.session, self.found = session, found
        self.at = 0
        self.handled = 0  # here, and not undone

    def compose(self) -> ComposeResult:
        yield TitleLine(title_text(self.session.plan.plan.title), "Word-document", "Patiëntgegevens")
        with VerticalScroll(id="privacy", classes="window", can_focus=False):
            yield Static("Staan hier patiëntgegevens?", classes="dialog-title")
            yield Static(id="privacy-what", markup=False)
            yield Static(id="privacy-text")
            yield Static(id="privacy-offer", markup=False)
            with Horizontal(id="privacy-buttons"):
                for name in ("replace", "fine", "to_field", "step"):
                    yield PressButton(WORDS[name], id=name)
            with Horizontal(id="privacy-more"):
                yield PressButton(WORDS["later"], id="later")
        yield Foot()

    def on_mount(self) -> None:
        at_once(self)
        self._show()

    @property
    def one(self) -> Suspect:
        return self.found[self.at]

    def _text(self) -> str:
        """The text of the field, as the offsets count in it."""
        return show(get(self.session.plan, self.one.address), locate(self.one.address).spec)

    def _show(self) -> None:
        where = place_name(self.session.plan, self.one.address)
        before, words, after = sentence_around(self._text(), self.one.start, self.one.end)
        marked = Content.assemble(before, (words, "bold reverse"), after)
        what = f"{self.at + 1} van {len(self.found)} · {where}\n{self.one.message}"
        self.query_one("#privacy-what", Static).update(what)
        self.query_one("#privacy-text", Static).update(marked)
        self.query_one("#privacy-offer", Static).update(f"Met Vervang komt hier: {self.one.replacement}")
        self.query_one("#step").display = len(self.found) > 1

    # --- what can be done --------------------------------------------------------------------------------------

    @on(Button.Pressed)
    async def pressed(self, event: Button.Pressed) -> None:
        event.stop()
        name = event.button.id or ""
        await self.run_action("step(1)" if name == "step" else name)

    def action_replace(self) -> None:
        """Put what is offered in the place of this one; Ctrl+Z takes it back."""
        one, spec = self.one, locate(self.one.address).spec
        text, left = after_replacing(self._text(), one, self.found)
        self.session.put(one.address, read(text, spec, self.session.today))
        self._go_on(left)

    def action_fine(self) -> None:
        """Keep that this may stay."""
        one = self.one
        reason = marked_as_fine([one])
        values = {"code": one.code, "address": one.address, "reason": reason, "date": self.session.today}
        self.session.insert("plan/dismissed", values)
        self._go_on(without_suspect(one, self.found))

    def _go_on(self, left: list[Suspect]) -> None:
        """To the next one; after the last one the document is made."""
        self.found = left
        self.handled += 1
        if left:
            self.at = min(self.at, len(left) - 1)
            self._show()
        else:
            self.dismiss(GO_ON)

    def action_step(self, by: int) -> None:
        self.at = (self.at + by) % len(self.found)
        self._show()

    async def action_undo(self) -> None:
        """Take back what was done here, no more than that."""
        if not self.handled:
            self.app.notify("Hier is nog niets om ongedaan te maken.")
            return
        self.session.undo()
        self.handled -= 1
        self.found = await asyncio.to_thread(open_suspects, self.session.plan)
        self.at = min(self.at, len(self.found) - 1)
        self._show()

    def action_to_field(self) -> None:
        self.dismiss(self.one.address)

    def action_later(self) -> None:
        self.dismiss(GO_ON)

    def action_close(self) -> None:
        self.dismiss(None)
