"""The guides that have a window or a page of their own: which there are, and what comes of them."""

from vp_tui.knowledge.order import Suggestion
from vp_tui.plan.address import locate
from vp_tui.plan.models.recognise import ORDERS
from vp_tui.plan.phases import BY_NAME
from vp_tui.plan.progress import core_from
from vp_tui.plan.texts import listed_text
from vp_tui.screens.plan.editing import EditingScreen
from vp_tui.store.problems import StoreError
from vp_tui.widgets.messages import PageChosen
from vp_tui.widgets.offers.guides import ORDER

REASON = "recognise/order_reason"
# By name: what Zoeken calls them, says of them, and other words that find them.
GUIDES = {
    "order": ("Welke orde van verandering is het?", "Drie vragen met ja of nee wijzen de weg", "eerste tweede derde"),
    "premortem": (
        "Wat kan er misgaan?",
        "Loop het vooraf na, voordat je begint uit te voeren",
        "pre-mortem premortem mislukt",
    ),
    "round": (
        "Terug naar fase 2 met een nieuwe ronde",
        "Te weinig verbeterd? Het plan van nu blijft bewaard als ronde",
        "pdca cyclus opnieuw",
    ),
}


def core_sentence(order: int | None, before: int | None) -> str:
    """*Er komen 2 kernvragen bij: …*; empty where an order asks no more than the one before it."""
    found: dict[str, list[str]] = {}
    for address in core_from(order, before):
        found.setdefault(address.split("/")[0], []).append(locate(address).spec.label)
    if not found:
        return ""
    count = sum(map(len, found.values()))
    parts = [
        ("" if section == "recognise" else f"bij {BY_NAME[section].title} ") + listed_text(labels)
        for section, labels in found.items()
    ]
    return f"Er {'komt 1 kernvraag' if count == 1 else f'komen {count} kernvragen'} bij: {'; '.join(parts)}."


class Guides:
    """Those of one plan, on its screen."""

    def __init__(self, screen: EditingScreen):
        self.screen, self.session = screen, screen.session
        self.order = self.session.plan.recognise.change_order  # as far as it was told what it asks

    def open(self, name: str) -> None:
        """Open a guide by its name in GUIDES."""
        if name == "order":
            from vp_tui.screens.guides.order import OrderGuideScreen

            self.screen.app.push_screen(OrderGuideScreen(), self._order_found)
        elif name == "premortem":
            from vp_tui.screens.guides.premortem import PremortemScreen

            self.screen.app.push_screen(PremortemScreen(self.session.plan, self._foreseen))
        else:
            self.screen.call_later(self.begin_round)

    # --- the order of change -----------------------------------------------------------------------------------

    def _order_found(self, found: Suggestion | None) -> None:
        """Take an order over; the reason only where none is written yet."""
        if found is None or found.order is None:
            return
        before, written = self.session.plan.recognise.change_order, self.session.plan.recognise.order_reason.strip()
        self.order = found.order  # what it brings along is told below
        self.session.fill({ORDER: found.order} | ({} if written else {REASON: found.why}))
        parts = [f"{ORDERS[found.order]}.", core_sentence(found.order, before), "Ctrl+Z neemt het terug."]
        self.screen.announce(" ".join(part for part in parts if part), 8)

    def order_changed(self) -> None:
        """Say which questions an order brings along, however it was set."""
        before, self.order = self.order, self.session.plan.recognise.change_order
        if sentence := core_sentence(self.order, before):
            self.screen.announce(sentence, 8)

    # --- what may go wrong -------------------------------------------------------------------------------------

    def _foreseen(self, records: list[dict[str, object]]) -> None:
        if records:
            self.session.fill({}, {"implement/bottlenecks": records})
            count = "1 knelpunt staat" if len(records) == 1 else f"{len(records)} knelpunten staan"
            self.screen.announce(f"{count} bij Knelpunten in fase 7. Ctrl+Z neemt het terug.", 5)

    # --- a new round -------------------------------------------------------------------------------------------

    def begin_round(self) -> None:
        """Keep the plan as the round that it is, and go back to phase 2 with the next one."""
        from vp_tui.screens.dialogs.question import tell

        try:
            number = self.session.new_round()
        except StoreError as problem:
            tell(self.screen.app, problem)
            return
        self.screen.post_message(PageChosen("analyse", into=True))
        kept = f"Ronde {number - 1} staat bij Versies (F12)."
        self.screen.announce(f"Ronde {number} begint. {kept} Met Ctrl+Z ga je terug naar de vorige ronde.", 8)
