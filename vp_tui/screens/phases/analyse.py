"""The page of phase `analyse`."""

from vp_tui.screens.phases.page import PhasePage


class AnalysePage(PhasePage):
    PHASE = "analyse"
