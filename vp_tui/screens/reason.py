"""Why a point is put aside: one line, which may stay empty."""

from vp_tui.screens.details import DetailsScreen

ADDRESS = "plan/dismissed/-/reason"  # whose label and hint the line has


class ReasonScreen(DetailsScreen):
    """Gives the reason, or None where the user thinks better of it."""

    def __init__(self) -> None:
        super().__init__("Dit punt wegleggen", "Leg weg", {ADDRESS: ""}, lambda texts: texts["dismissed"])
