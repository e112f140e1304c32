"""What a screen does with what its fields and offers say: hand it to the session, and say what came of it."""

from vp_tui.plan.address import UnknownAddress
from vp_tui.plan.changes.change import RefusedValue
from vp_tui.screens.plan.findings import NotingScreen
from vp_tui.screens.plan.focusing import SteadfastScreen
from vp_tui.screens.plan.undoing import UndoingScreen
from vp_tui.widgets.messages import FieldChanged, OfferTaken
from vp_tui.workspace.session import Session


class EditingScreen(SteadfastScreen, NotingScreen, UndoingScreen[None]):
    """A screen in which the plan of `session` is edited: the plan itself, or one of its records."""

    session: Session

    # --- what its fields show, kept at once (widgets/fields/field.py: Keeper) --------------------------------

    def keep_value(self, address: str, value: object, visit: int = 0) -> None:
        try:
            self.session.put(address, value, visit)
        except RefusedValue:
            self.session.draft(address, str(value), visit)
            self.notify("Dit past hier niet. Wat je typte, blijft wel staan.", severity="warning")
        except UnknownAddress:
            self.session.draft(address, str(value), visit)
            self.notify("Dit is net verwijderd. Ctrl+Z zet het terug, met wat je nu typte.", severity="warning")

    def keep_draft(self, address: str, text: str, visit: int = 0) -> None:
        self.session.draft(address, text or None, visit)

    def agrees(self, address: str, text: str, value: object) -> bool:
        return self.session.agrees(address, text, value)

    # --- what its drawings and offers ask for ---------------------------------------------------------------------

    def on_field_changed(self, event: FieldChanged) -> None:
        event.stop()
        self.keep_value(event.address, event.value)

    def on_offer_taken(self, event: OfferTaken) -> None:
        event.stop()
        self.session.fill(event.values, event.records)
        if event.told:
            self.announce(f"{event.told} Ctrl+Z neemt het terug.", 5)

    def action_export(self) -> None:
        """Ask what comes along and make the Word document."""
        raise NotImplementedError

    def announce(self, sentence: str, seconds: float = 3) -> None:
        """A sentence that quotes the plan: brackets in it are text."""
        self.notify(sentence, timeout=seconds, markup=False)
