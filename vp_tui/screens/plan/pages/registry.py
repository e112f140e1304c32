"""The pages of a plan, a line each: all that leads to a page is made from this. Another page is another line here."""

from functools import partial
from importlib import import_module

from vp_tui.plan.phases import BY_NAME as PHASES
from vp_tui.plan.plan import Plan
from vp_tui.screens.plan.pages import texts
from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.widgets.frame.explanation import phase_texts
from vp_tui.widgets.pages import Page
from vp_tui.workspace.session import Session


def _make(session: Session, page: Page) -> PlanPage:
    """A page by its name: module and class are called after it, and loaded when it is first shown.

    All of them, with their drawings and offers, would be a fifth of what a start loads.
    """
    module = import_module(f"{__package__}.{page.name}")
    made: PlanPage = getattr(module, f"{page.name.capitalize()}Page")(session, page)
    return made


def load_pages() -> None:
    """Load all of them: done in a thread, once the first has been painted, so that none is waited for."""
    for page in PAGES:
        import_module(f"{__package__}.{page.name}")


def _phase(name: str) -> Page:
    """A phase's page: the rest stands in `plan/phases.py`."""
    known = PHASES[name]
    return Page(
        name,
        known.title,
        known.question,
        letter=str(known.number),
        make=_make,
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
        make=_make,
        texts=texts.overview,
        key="ctrl+o",
        asks=("plan",),
    ),
    _phase("recognise"),
    _phase("analyse"),
    _phase("ideate"),
    _phase("relate"),
    _phase("design"),
    _phase("weigh"),
    _phase("implement"),
    _phase("evaluate"),
    Page(
        "timeline",
        "Tijdlijn",
        "Alles met een dag, op één lijn",
        letter="t",
        make=_make,
        texts=texts.timeline,
        is_view=True,
    ),
    Page(
        "measurements",
        "Metingen",
        "De grafiek per doel, en of er iets veranderde",
        letter="m",
        make=_make,
        texts=texts.measurements,
        asks=("implement/measurements",),
        is_view=True,
    ),
    Page(
        "thread",
        "Rode draad",
        "Elk doel, van verwondering tot borging",
        letter="d",
        make=_make,
        texts=texts.thread,
        is_view=True,
    ),
    Page(
        "remarks",
        "Opmerkingen",
        "Wat je opleider terugstuurde, en wat je ermee doet",
        letter="o",
        make=_make,
        texts=texts.remarks,
        asks=("plan/remarks",),
        is_view=True,
    ),
    Page(
        "checks",
        "Controle",
        "Wat nog ontbreekt, wat elkaar tegenspreekt, en tips",
        letter="c",
        make=_make,
        texts=texts.checks,
        asks=("plan/dismissed",),
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
