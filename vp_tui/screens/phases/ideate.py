"""The page of phase `ideate`."""

from vp_tui.screens.phases.page import PhasePage


class IdeatePage(PhasePage):
    PHASE = "ideate"
