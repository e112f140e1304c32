"""The page of phase `weigh`."""

from vp_tui.screens.phases.page import PhasePage


class WeighPage(PhasePage):
    PHASE = "weigh"
