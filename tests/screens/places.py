"""Every place of the app that can have the focus: the pages and records of a plan, and a way to each other screen."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from typing import Any

from textual.screen import Screen
from textual.widget import Widget

import vp_tui.screens
from tests.documents.form.judging import FILES
from vp_tui.checks.privacy import open_suspects
from vp_tui.plan.address import record_lists
from vp_tui.plan.measuring.series import all_series
from vp_tui.screens.catalogue.adopt import AdoptScreen
from vp_tui.screens.catalogue.screen import CatalogueScreen
from vp_tui.screens.dialogs.question import CLOSE, COPY, Question
from vp_tui.screens.dialogs.reason import ReasonScreen
from vp_tui.screens.dialogs.small import TooSmall
from vp_tui.screens.export.plan_file import PlanFileScreen
from vp_tui.screens.export.privacy import PrivacyScreen
from vp_tui.screens.export.screen import ExportScreen
from vp_tui.screens.export.versions import VersionsScreen
from vp_tui.screens.guides.order import OrderGuideScreen
from vp_tui.screens.guides.premortem import PremortemScreen
from vp_tui.screens.help.jump import JumpScreen
from vp_tui.screens.help.screen import HelpScreen
from vp_tui.screens.plan.pasted import PastedScreen
from vp_tui.screens.plan.reading import ReadingScreen
from vp_tui.screens.plan.record import Opening, RecordScreen
from vp_tui.screens.plan.screen import PlanScreen
from vp_tui.screens.plans.backups import BackupsScreen, FileScreen
from vp_tui.screens.plans.details import DetailsScreen, new_plan
from vp_tui.screens.plans.import_plan import ImportScreen
from vp_tui.screens.plans.preview import PreviewScreen
from vp_tui.screens.plans.row_menu import RowMenu
from vp_tui.screens.search.screen import SearchScreen
from vp_tui.store.problems import StoreError
from vp_tui.widgets.frame.words import Word
from vp_tui.workspace.catalogues import catalogues
from vp_tui.workspace.importing import incoming_plan
from vp_tui.workspace.library import Library
from vp_tui.workspace.session import Session

# Not gone through: one letter was asked for; hands on what is typed to the field below; has a test of its own below.
APART = {JumpScreen, TooSmall}

Make = Callable[[Session, Library, Screen[Any]], Screen[Any]]


def _adopt(session: Session) -> AdoptScreen:
    entry = next(each for each in catalogues(session.home).entries if each.trainings)
    return AdoptScreen(entry, session.today, {}, False)


# A new screen needs a way to it here: test_every_screen_is_among_them tells.
WINDOWS: dict[type[Screen[Any]], Make] = {
    AdoptScreen: lambda session, library, below: _adopt(session),
    BackupsScreen: lambda session, library, below: BackupsScreen(library),
    CatalogueScreen: lambda session, library, below: CatalogueScreen(session),
    DetailsScreen: lambda session, library, below: new_plan(library),
    ExportScreen: lambda session, library, below: ExportScreen(session, session.exports),
    FileScreen: lambda session, library, below: FileScreen(),
    HelpScreen: lambda session, library, below: HelpScreen(below),
    ImportScreen: lambda session, library, below: ImportScreen(library),
    OrderGuideScreen: lambda session, library, below: OrderGuideScreen(),
    PastedScreen: lambda session, library, below: PastedScreen(
        "5-11\t7\n6-11\t8", all_series(session.plan)[0], session.today
    ),
    PlanFileScreen: lambda session, library, below: PlanFileScreen(session, session.exports),
    PreviewScreen: lambda session, library, below: PreviewScreen(
        incoming_plan(FILES / "form-01.docx", library.now().date()), "form-01.docx", {}
    ),
    PremortemScreen: lambda session, library, below: PremortemScreen(session.plan, lambda records: None),
    PrivacyScreen: lambda session, library, below: PrivacyScreen(session, open_suspects(session.plan)),
    Question: lambda session, library, below: Question("Weg?", "Een vraag.", (CLOSE, COPY)),
    ReadingScreen: lambda session, library, below: ReadingScreen(
        library, session.plan_id, session.plan, StoreError("Even niet."), lambda: None
    ),
    ReasonScreen: lambda session, library, below: ReasonScreen(lambda reason: None),
    RowMenu: lambda session, library, below: RowMenu("Een plan", [Word("delete", "Verwijder", "del")]),
    SearchScreen: lambda session, library, below: SearchScreen(library, below),
    VersionsScreen: lambda session, library, below: VersionsScreen(session),
}


def screen_types() -> set[type[Screen[Any]]]:
    """All screens that we wrote."""
    for module in pkgutil.walk_packages(vp_tui.screens.__path__, "vp_tui.screens."):
        importlib.import_module(module.name)
    return {each for each in _under(Screen) if each.__module__.startswith("vp_tui.") and is_shown(each)}


def is_shown(kind: type[Screen[Any]]) -> bool:
    """Whether a screen shows anything; what others are built on does not."""
    return kind.compose is not Screen.compose


def _under(kind: type[Screen[Any]]) -> Iterator[type[Screen[Any]]]:
    for each in kind.__subclasses__():
        yield each
        yield from _under(each)


def records(plan: PlanScreen) -> Iterator[RecordScreen]:
    """A window for a record of every list; one is made where there is none."""
    session = plan.session
    for address in record_lists():
        there = session.records(address)
        record = f"{address}/{there[0].id}" if there else session.insert(address)
        yield RecordScreen(session, Opening(record))


def focusable(screen: Screen[Any]) -> list[Widget]:
    return list(screen.focus_chain)
