"""The pages of a plan, a line each: all that leads to a page is made from this. Another page is another line here."""

from collections.abc import Callable
from functools import partial

from vp_tui.plan.phases import BY_NAME as PHASES
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.pages import texts
from vp_tui.screens.plan.pages.analyse import AnalysePage
from vp_tui.screens.plan.pages.checks import ChecksPage
from vp_tui.screens.plan.pages.design import DesignPage
from vp_tui.screens.plan.pages.evaluate import EvaluatePage
from vp_tui.screens.plan.pages.ideate import IdeatePage
from vp_tui.screens.plan.pages.implement import ImplementPage
from vp_tui.screens.plan.pages.overview import OverviewPage
from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.screens.plan.pages.recognise import RecognisePage
from vp_tui.screens.plan.pages.relate import RelatePage
from vp_tui.screens.plan.pages.thread import ThreadPage
from vp_tui.screens.plan.pages.weigh import WeighPage
from vp_tui.widgets.frame.explanation import phase_texts
from vp_tui.widgets.pages import Page
from vp_tui.workspace.session import Session


def _phase(name: str, make: Callable[[Session, Page], PlanPage]) -> Page:
    """A phase's page: the rest stands in `plan/phases.py`."""
    known = PHASES[name]
    return Page(
        name,
        known.title,
        known.question,
        letter=str(known.number),
        make=make,
        texts=partial(phase_texts, name),
        key=f"f{known.number + 1}",
        short=known.short,
        number=known.number,
        asks=(name,),
    )


PAGES: tuple[Page, ...] = (
    Page(
        "overview",
        "Overzicht",
        "Hoe ver je bent en wat er aankomt",
        letter="0",
        make=OverviewPage,
        texts=texts.overview,
        key="ctrl+o",
        asks=("plan",),
    ),
    _phase("recognise", RecognisePage),
    _phase("analyse", AnalysePage),
    _phase("ideate", IdeatePage),
    _phase("relate", RelatePage),
    _phase("design", DesignPage),
    _phase("weigh", WeighPage),
    _phase("implement", ImplementPage),
    _phase("evaluate", EvaluatePage),
    Page(
        "checks",
        "Controle",
        "Wat nog ontbreekt, wat elkaar tegenspreekt, en tips",
        letter="c",
        make=ChecksPage,
        texts=texts.checks,
        asks=("plan/dismissed",),
        is_view=True,
    ),
    Page(
        "thread",
        "Rode draad",
        "Elk doel, van verwondering tot borging",
        letter="d",
        make=ThreadPage,
        texts=texts.thread,
        is_view=True,
    ),
)
BY_NAME = {each.name: each for each in PAGES}
STEPS = tuple(each for each in PAGES if not each.is_view)  # what Ctrl+N goes through
FIRST = next(each for each in PAGES if each.number)  # where a plan begins
_ASKED_ON = {address: each for each in PAGES for address in each.asks}


def page_at(address: str) -> Page:
    """The page that asks for a field, list or record."""
    section, name = address.split("/")[:2]
    if at_list := _ASKED_ON.get(f"{section}/{name}"):
        return at_list
    return _ASKED_ON[Plan.inner_models[section].specs[name].asked_in or section]
