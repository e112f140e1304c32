"""The page of phase `implement`."""

from vp_tui.screens.phases.page import PhasePage


class ImplementPage(PhasePage):
    PHASE = "implement"
