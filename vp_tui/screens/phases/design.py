"""The page of phase `design`."""

from vp_tui.screens.phases.page import PhasePage


class DesignPage(PhasePage):
    PHASE = "design"
