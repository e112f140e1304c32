"""The page of phase `evaluate`."""

from vp_tui.screens.phases.page import PhasePage


class EvaluatePage(PhasePage):
    PHASE = "evaluate"
