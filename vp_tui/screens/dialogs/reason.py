"""Why a point is put aside: one line."""

from collections.abc import Callable

from vp_tui.screens.plans.details import DetailField, DetailsScreen

ADDRESS = "plan/dismissed/-/reason"  # whose label and hint the line has


class ReasonScreen(DetailsScreen):
    """`put_aside` gets the reason, also of who leaves the app with one typed here."""

    def __init__(self, put_aside: Callable[[str], None]) -> None:
        super().__init__(
            "Dit punt wegleggen", "Leg weg", {ADDRESS: ""}, lambda texts: texts["reason"], path=("Controle",)
        )
        self.put_aside = put_aside
        self._put = False

    async def keep(self) -> str:
        """Once: who stays after all, because saving failed, may press Enter here again."""
        reason = await super().keep()
        if not self._put:
            self._put = True
            self.put_aside(reason)
        return reason

    def lacking(self) -> str:
        reasons = [each.value for each in self.query(DetailField)]
        return "" if all(each.strip() for each in reasons) else "Schrijf kort waarom; met Esc blijft het punt staan."
