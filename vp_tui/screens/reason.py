"""Why a point is put aside: one line."""

from vp_tui.screens.details import DetailField, DetailsScreen

ADDRESS = "plan/dismissed/-/reason"  # whose label and hint the line has


class ReasonScreen(DetailsScreen):
    """Gives the reason, or None where the user thinks better of it."""

    def __init__(self) -> None:
        super().__init__("Dit punt wegleggen", "Leg weg", {ADDRESS: ""}, lambda texts: texts["dismissed"])

    def lacking(self) -> str:
        reasons = [each.value for each in self.query(DetailField)]
        return "" if all(each.strip() for each in reasons) else "Schrijf kort waarom; met Esc blijft het punt staan."
