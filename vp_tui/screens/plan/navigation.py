"""To a field, list or record of the open plan, from wherever in it one is."""

from typing import TYPE_CHECKING, Any

from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input

from vp_tui.plan.address import has, list_of, record_of
from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.screens.plan.pages.registry import page_at
from vp_tui.screens.plan.record import RecordForm, RecordScreen
from vp_tui.widgets.records.table import RecordTable

if TYPE_CHECKING:
    from vp_tui.screens.plan.screen import PlanScreen  # which goes where these say


async def go_to(plan: "PlanScreen", address: str) -> None:
    """Show the page of an address; a record opens, and what is asked for gets the focus. Of a record that is gone its
    list."""
    if not has(plan.session.plan, address):
        address = list_of(address)
    here = plan.app.screen
    if isinstance(here, RecordScreen) and here.address == record_of(address):
        _reach_field(here, address)  # closing it first would take a new record away that is still empty
    else:
        await to_page(plan, page_at(address).name, address)


async def to_page(plan: "PlanScreen", page: str, address: str = "") -> None:
    """Show a page of the plan, from the plan or from a record over it."""
    if isinstance(plan.app.screen, RecordScreen):
        plan.app.screen.action_close()
    await plan.go(page, address, focus=not address)
    if address:
        plan.call_after_refresh(_reach, plan, address)


def to_catalogue(plan: "PlanScreen", slug: str) -> None:
    """Open the catalogue at an intervention, from the plan or from a record over it."""
    if isinstance(plan.app.screen, RecordScreen):
        plan.app.screen.action_close()
    plan.call_after_refresh(plan.action_catalogue, slug)


async def go_among(plan: "PlanScreen", address: str) -> None:
    """Show the list of a record, with the cursor on it; what is no record as `go_to` does."""
    if len(address.split("/")) > 2:
        await go_to(plan, list_of(address))
        plan.record_shown(address)
    else:
        await go_to(plan, address)


def to_guide(plan: "PlanScreen", name: str) -> None:
    """Open a guide, from the plan or from a record over it."""
    if isinstance(plan.app.screen, RecordScreen):
        plan.app.screen.action_close()
    plan.call_after_refresh(plan.guide, name)


def _reach(plan: "PlanScreen", address: str) -> None:
    page = plan.page
    parts = address.split("/")
    if page is None:
        return
    if len(parts) > 2 and (table := page.widget_of(list_of(address))) and isinstance(table, RecordTable):
        _focus(page, table)
        plan.open_record(record_of(address))
        if len(parts) == 4:
            plan.app.screen.call_after_refresh(_reach_field, plan.app.screen, address)
    elif widget := page.widget_of(address):
        _focus(page, widget)


def _reach_field(screen: Screen[Any], address: str) -> None:
    form = screen.query_one(RecordForm)
    if field := form.widget_of(address):
        _focus(form, field)


def _focus(page: PlanPage, widget: Widget) -> None:
    """Give the focus, once deeper questions are shown where the widget is one of them."""
    inner = _inside(widget)
    if not all(each.display for each in widget.ancestors_with_self if isinstance(each, Widget)):
        page.show_depth(True)
        page.call_after_refresh(inner.focus)
    else:
        inner.focus()


def _inside(widget: Widget) -> Widget:
    """What of a list takes the focus: its rows or drawing, or else the line where its first record is typed."""
    if not isinstance(widget, RecordTable):
        return widget
    found = [each for each in widget.query("*") if each.focusable and each.display]
    return next((each for each in found if not isinstance(each, Input)), found[0])
