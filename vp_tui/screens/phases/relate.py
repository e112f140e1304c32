"""The page of phase `relate`."""

from vp_tui.screens.phases.page import PhasePage


class RelatePage(PhasePage):
    PHASE = "relate"
