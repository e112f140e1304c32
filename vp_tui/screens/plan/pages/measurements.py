"""*Metingen*: did something change? Verdict, run chart, a line to type in, and what was measured, newest first."""

import datetime as dt
import re
from typing import ClassVar

from rich.text import Text
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input

from vp_tui.plan.address import id_of
from vp_tui.plan.days.dutch_days import short_date, show_date, weekday_date
from vp_tui.plan.measuring.chart import Chart, chart_of
from vp_tui.plan.measuring.reading import LineProblem, ReadMeasurement, measurement_values
from vp_tui.plan.measuring.series import Point, Series, all_series
from vp_tui.plan.measuring.shown import shown_value
from vp_tui.plan.measuring.table import NoText, decoded
from vp_tui.plan.measuring.told import title
from vp_tui.plan.measuring.typed import offered_day, typed_measurement
from vp_tui.plan.measuring.verdict import Verdict, verdict
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.numbers import show_number
from vp_tui.screens.plan.pages.head import PageHead
from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.widgets.drawings.cells import cut_text, plain_text
from vp_tui.widgets.drawings.chart_view import ChartView
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.frame.lines import LineChosen, Lines
from vp_tui.widgets.frame.told import SteadyText
from vp_tui.widgets.messages import RecordDeleted, RecordOpened
from vp_tui.widgets.pages import Page
from vp_tui.widgets.records.measure_line import MEASUREMENTS, MeasureLine, MeasurementsPasted
from vp_tui.widgets.records.quick import GoneDown, QuickLine
from vp_tui.workspace.session import Session

TABLE_FILE = re.compile(r"[.](csv|tsv|txt)[\"']?\s*$", re.IGNORECASE)
MOST = 8  # rows before the list scrolls
TALL = 34  # lines of a screen from which the why stands above the chart
DAY, VALUE = 18, 14  # cells
NO_GOAL = "Nog geen doel, dus nog niets te meten. Zet in fase 3 een doel in je plan, met een indicator (F4)."
ACTIONS = (("Vorige indicator", "other(-1)", ""), ("Volgende indicator", "other(1)", ""), ("Open", "open", "Enter"))


class MeasureList(Lines):
    """What was measured of the chosen indicator, the newest first."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "other(-1)", "Vorige indicator", show=False),
        Binding("right", "other(1)", "Volgende indicator", show=False),
        Binding("delete", "take_away", "Verwijderen", show=False),
        Binding("insert", "typing", "Nieuwe meting", show=False),
    ]
    keys = (
        Hint("Enter", "openen", "choose"),
        Hint("Del", "weg", "take_away"),
        Hint("Ins", "nieuw", "typing"),
        Hint("← →", "andere indicator", "other(1)"),
    )

    def typing_goes_to(self) -> Widget | None:
        return next(iter(self.screen.query(MeasureLine)), None)

    def action_step(self, by: int) -> None:
        if by < 0 and self.cursor == 0 and (line := self.typing_goes_to()):
            line.focus()
        else:
            super().action_step(by)

    async def action_other(self, by: int) -> None:
        await self._of_page(f"other({by})")

    async def action_take_away(self) -> None:
        await self._of_page("take_away")

    def action_typing(self) -> None:
        if line := self.typing_goes_to():
            line.focus()

    async def _of_page(self, action: str) -> None:
        if isinstance(self.parent, Widget):
            await self.app.run_action(action, self.parent)


class MeasurementsPage(PlanPage):
    """One indicator at a time, by ← and →."""

    undivided = True

    def __init__(self, session: Session, page: Page):
        super().__init__(session, page.name, page.title)
        self._series: list[Series] = []
        self._shown: list[Point] = []  # as the list has them
        self.at = 0

    def compose(self) -> ComposeResult:
        yield PageHead(self.heading)
        yield SteadyText(id="measure-name")
        yield SteadyText(id="measure-verdict")
        yield SteadyText(id="measure-why")
        yield ChartView(self._chart, lambda: self.session.today, id="measure-chart")
        line = MeasureLine(self.action_other, "measure-line")
        line.today = lambda: self.session.today
        yield QuickLine(line)
        yield MeasureList(self._draw, 1, id="measure-list", dense=True)
        yield ClickWords(self, ACTIONS, id="measure-keys")
        yield SteadyText(id="measure-more")

    # --- which one ---------------------------------------------------------------------------------------------

    @property
    def series(self) -> Series | None:
        return self._series[self.at] if self.at < len(self._series) else None

    def _chart(self, plan: Plan) -> Chart | None:
        return chart_of(plan, self.series) if self.series else None

    def action_other(self, by: int) -> None:
        """To the next indicator, round and round."""
        if self._series:
            self.at = (self.at + by) % len(self._series)
            self.show_all()

    def show_series(self, address: str) -> None:
        """Go to an indicator: a goal's own by the goal, another one by its record."""
        self._look()
        self.at = next((n for n, each in enumerate(self._series) if each.address == address), self.at)
        self.show_all()

    def widget_of(self, address: str) -> Widget | None:
        """The series that a measurement is in, with the marker on it; the line to type in for all of them."""
        found = id_of(address)
        for n, each in enumerate(self._series or self._look()):
            if found and any(point.id == found for point in each.points):
                self.at = n
                self.show_all()
                self.measured.cursor = next(n for n, point in enumerate(self._shown) if point.id == found)
                return self.measured
        return self.first_text()

    def first_text(self) -> Widget | None:
        return self.query_one(MeasureLine) if self._series else None

    # --- showing -----------------------------------------------------------------------------------------------

    @property
    def measured(self) -> MeasureList:
        return self.query_one(MeasureList)

    def _look(self) -> list[Series]:
        kept = (self.series.address, self.series.group) if self.series else None
        self._series = all_series(self.session.plan)
        places = (n for n, each in enumerate(self._series) if (each.address, each.group) == kept)
        self.at = next(places, min(self.at, max(0, len(self._series) - 1)))
        return self._series

    def show_all(self) -> None:
        self._look()
        super().show_all()
        self.query_one(MeasureLine).show(self.session.drafts.get(MEASUREMENTS, ""))

    def show_changed(self, addresses: set[str]) -> None:
        self._look()
        super().show_changed(addresses)
        if MEASUREMENTS in addresses:
            self.query_one(MeasureLine).show(self.session.drafts.get(MEASUREMENTS, ""))
        self.show_state()

    def show_state(self) -> None:
        series, today = self.series, self.session.today
        for each in ("#measure-chart", "#measure-list", "#measure-keys", ".quick-line"):
            self.query_one(each).display = series is not None
        name, told = self.query_one("#measure-name", SteadyText), self.query_one("#measure-verdict", SteadyText)
        if series is None:
            self.query_one(PageHead).tell("")
            name.tell(Content(""))
            told.tell(Content(NO_GOAL))
            self.query_one("#measure-why").display = self.query_one("#measure-more").display = False
            return
        chart = chart_of(self.session.plan, series)
        found = verdict(chart, today)
        self.query_one(PageHead).tell(f"{self.at + 1} van {len(self._series)}")
        name.tell(Content.styled(plain_text(title(chart)), "bold"))
        told.tell(Content(found.sentence))
        self._tell_why(found)
        self.query_one(MeasureLine).offer(_offer(series, today))
        self._shown = list(reversed(series.points))
        self.measured.styles.height = min(max(len(self._shown), 1), MOST)
        self.measured.fill(len(self._shown), min(self.measured.cursor, max(0, len(self._shown) - 1)))

    def _tell_why(self, found: Verdict) -> None:
        """The figures behind it: under the verdict, or last where that would push the chart out of sight."""
        is_tall = self.screen.size.height >= TALL
        above, below = self.query_one("#measure-why", SteadyText), self.query_one("#measure-more", SteadyText)
        above.display, below.display = bool(found.why) and is_tall, bool(found.why) and not is_tall
        (above if is_tall else below).tell(Content(found.why))

    def on_resize(self) -> None:
        if self._series:
            self.show_state()

    def _draw(self, item: int, width: int) -> tuple[Text]:
        point, unit = self._shown[item], self.series.unit if self.series else ""
        day = weekday_date(point.day, self.session.today).ljust(DAY)
        value = _told_value(point, unit).rjust(VALUE)
        return (Text(cut_text(f"  {day}{value}   {plain_text(point.note)}", width)),)

    # --- what is typed -----------------------------------------------------------------------------------------

    @on(Input.Submitted, "#measure-line")
    def typed(self, event: Input.Submitted) -> None:
        event.stop()
        line, series = self.query_one(MeasureLine), self.series
        if not event.value.strip() or series is None:
            self.app.notify("Typ een waarde, of een dag en een waarde: 5-11 7.", markup=False)
            return
        if TABLE_FILE.search(event.value):
            self._read_file(event.value)
            return
        found = typed_measurement(event.value, series, self.session.today)
        if isinstance(found, LineProblem):
            line.value = event.value + line.value
            line.action_end()
            self.app.notify(found.sentence, severity="warning", markup=False)
        else:
            self._add(series, [found])

    def _add(self, series: Series, rows: list[ReadMeasurement]) -> None:
        goal = series.goal.id if series.goal else None
        indicator = series.indicator.id if series.indicator else None
        values = measurement_values(self.session.plan, rows, goal, indicator)
        values = [{**each, "group": each["group"] or series.group} for each in values]
        if values:
            self.session.insert_all(MEASUREMENTS, values)
        self.app.notify(_added(rows, len(values), series.unit), markup=False)

    def _read_file(self, typed: str) -> None:
        """A file with a table, typed or dropped here, is looked at as what is pasted is."""
        from vp_tui.plan.files.file import BrokenFile
        from vp_tui.screens.plans.import_plan import path_of

        try:
            path = path_of(typed)
            text = decoded(path.read_bytes())
        except (NoText, BrokenFile) as problem:
            self.app.notify(str(problem), severity="warning", markup=False)
        except OSError:
            told = f"Ik kan {path.name} niet lezen. Kijk of het bestand er staat."
            self.app.notify(told, severity="warning", markup=False)
        else:
            self.post_message(MeasurementsPasted(text))

    @on(MeasurementsPasted)
    def pasted(self, event: MeasurementsPasted) -> None:
        """What was pasted is shown first, line by line; all of it comes, or nothing."""
        event.stop()
        series = self.series
        if series is None:
            return
        from vp_tui.screens.plan.pasted import PastedScreen

        def decided(rows: list[ReadMeasurement] | None) -> None:
            if rows:
                self._add(series, rows)

        self.app.push_screen(PastedScreen(event.text, series, self.session.today), decided)

    @on(GoneDown)
    def into_list(self, event: GoneDown) -> None:
        event.stop()
        if self._shown:
            self.measured.focus()

    # --- what was measured -------------------------------------------------------------------------------------

    @property
    def chosen(self) -> str:
        at = self.measured.cursor
        return f"{MEASUREMENTS}/{self._shown[at].id}" if at < len(self._shown) else ""

    def on_line_chosen(self, event: LineChosen) -> None:
        event.stop()
        self.action_open()

    def action_open(self) -> None:
        if self.chosen:
            self.post_message(RecordOpened(self.chosen))

    def action_take_away(self) -> None:
        if self.chosen:
            self.post_message(RecordDeleted(self.chosen))

    def go_on(self) -> bool:
        """Ctrl+N: to the next indicator, and on to the next page behind the last one."""
        if self.at + 1 < len(self._series):
            self.action_other(1)
            return True
        return False


def _offer(series: Series, today: dt.date) -> str:
    """*2 nov: waarde per werkdag*."""
    share = series.indicator is not None and series.indicator.kind == "share"
    what = "hoeveel van hoeveel, zoals 17 van 20" if share else f"waarde {series.unit}".strip()
    return f"{short_date(offered_day(series, today), today)}: {what}"


def _told_value(point: Point, unit: str) -> str:
    if point.value is None:
        return "niet gemeten"
    if point.numerator is not None and point.denominator is not None:
        return f"{show_number(point.numerator)} van {show_number(point.denominator)}"
    return shown_value(point.value, "%" if unit.startswith("%") else "")


def _added(rows: list[ReadMeasurement], count: int, unit: str) -> str:
    if not count:
        return "Dat stond er al, dus er komt niets bij."
    if len(rows) == 1:
        value = "niet gemeten" if rows[0].value is None else shown_value(rows[0].value, unit)
        return f"Toegevoegd: {show_date(rows[0].date)}, {value}. Ctrl+Z neemt het terug."
    same = f" {len(rows) - count} stonden er al." if count < len(rows) else ""
    return f"{count} metingen toegevoegd.{same} Ctrl+Z neemt ze in één keer terug."
