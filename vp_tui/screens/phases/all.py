"""The pages of a plan by name."""

from collections.abc import Callable

from vp_tui.screens.checks import ChecksPage
from vp_tui.screens.overview import OverviewPage
from vp_tui.screens.phases.analyse import AnalysePage
from vp_tui.screens.phases.design import DesignPage
from vp_tui.screens.phases.evaluate import EvaluatePage
from vp_tui.screens.phases.ideate import IdeatePage
from vp_tui.screens.phases.implement import ImplementPage
from vp_tui.screens.phases.page import PlanPage
from vp_tui.screens.phases.recognise import RecognisePage
from vp_tui.screens.phases.relate import RelatePage
from vp_tui.screens.phases.weigh import WeighPage
from vp_tui.screens.thread import ThreadPage
from vp_tui.session import Session

PAGE_TYPES: dict[str, Callable[[Session], PlanPage]] = {
    "overview": OverviewPage,
    "recognise": RecognisePage,
    "analyse": AnalysePage,
    "ideate": IdeatePage,
    "relate": RelatePage,
    "design": DesignPage,
    "weigh": WeighPage,
    "implement": ImplementPage,
    "evaluate": EvaluatePage,
    "checks": ChecksPage,
    "thread": ThreadPage,
}
