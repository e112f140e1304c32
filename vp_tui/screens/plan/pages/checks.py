"""*Controle*: what the plan still lacks, what contradicts itself, and tips."""

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from vp_tui.checks.finding import SEVERITY_WORDS
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import show_date
from vp_tui.screens.help.bindings import quiet_key
from vp_tui.screens.plan.pages.page import PlanPage
from vp_tui.screens.plan.pages.points import SIGNS, Point, counts_text, place_text, points, standing_findings
from vp_tui.widgets.frame.clickable import ClickWords
from vp_tui.widgets.frame.headed import HeadedLines
from vp_tui.widgets.frame.lines import LineChosen, LineMoved
from vp_tui.widgets.messages import PlaceWanted
from vp_tui.widgets.pages import Page
from vp_tui.widgets.records.elsewhere import TypingGoal
from vp_tui.workspace.session import Session

if TYPE_CHECKING:
    from vp_tui.checks.shown import ShownFinding

NOTHING = (
    "Geen punten: voor zover Verbeterplan kan zien, klopt wat je hebt ingevuld. Van een fase of een regel waar je nog"
    " niet aan begon, staat hier niets."
)
HIDDEN = "nog {} bij wat nog leeg is of buiten jouw deel valt"
HALF = "Half getypt, en nog niet in je plan:"
ASIDE, BACK = ("Leg weg", "aside", "Del"), ("Haal terug", "bring_back", "Ins")


class ChecksPage(PlanPage):
    """The points above, and below them the whole of the one that is chosen."""

    shows_findings = True

    BINDINGS: ClassVar[list[BindingType]] = [
        quiet_key("delete", "aside", "Wegleggen", "Leg dit punt weg, met een reden", priority=False),
        quiet_key("insert", "bring_back", "Terughalen", "Haal een weggelegd punt weer terug", priority=False),
    ]

    def __init__(self, session: Session, page: Page):
        super().__init__(session, page.name, page.title)
        self.points: list[Point] = []

    def compose(self) -> ComposeResult:
        yield Static(self.heading, classes="page-title")
        yield Static("Even kijken…", id="checks-count", markup=False)
        yield HeadedLines(self._draw, lambda item: bool(self.points[item].heading), "checks-list")
        yield Static(id="checks-more")
        yield ClickWords(self, id="checks-keys")

    @property
    def lines(self) -> HeadedLines:
        return self.query_one(HeadedLines)

    @property
    def chosen(self) -> Point | None:
        return self.points[self.lines.cursor] if self.points else None

    def first_text(self) -> Widget | None:
        return self.lines if self.points else None

    def typing_goes_to(self) -> TypingGoal:
        return TypingGoal.SEARCHED

    def widget_of(self, address: str) -> Widget | None:
        """What was put aside is in the same list as all the rest."""
        return self.first_text()

    # --- showing -----------------------------------------------------------------------------------------------

    def note(self, found: "list[ShownFinding]") -> None:
        self.points = points(found, self.session.plan)
        self.query_one("#checks-count", Static).update(self._counted(found))
        self.lines.display = bool(self.points)
        self.lines.fill(len(self.points), self.lines.cursor)
        self._show_more()

    def _counted(self, found: "list[ShownFinding]") -> str:
        here = standing_findings(found)
        aside = sum(each.aside is not None for each in self.points)
        told = [counts_text(here) or NOTHING]
        told += [f"{aside} weggelegd"] if aside else []
        told += [HIDDEN.format(self.session.found.hidden)] if self.session.found.hidden else []
        half = ", ".join(f"{label} “{shortened_text(text)}”" for label, text in self.session.loose())
        return " · ".join(told) + (f"\n{HALF} {half}" if half else "")

    def _draw(self, item: int, width: int) -> tuple[Text]:
        point = self.points[item]
        if point.heading:
            line = Text(point.heading, style=self.lines.get_component_rich_style("lines--head"), no_wrap=True)
        else:
            line = self._line(point)
        line.truncate(width, overflow="ellipsis")
        return (line,)

    def _line(self, point: Point) -> Text:
        muted = self.lines.get_component_rich_style("lines--muted")
        line = Text(f"  {_kind(point):<13}", no_wrap=True)
        line.append(place_text(self.session.plan, point.address) or "wat er niet meer is")
        told = point.aside.reason if point.aside else point.finding.message if point.finding else ""
        line.append("  " + " ".join(told.split()), style=muted)
        if point.aside:
            line.stylize(muted)
        return line

    def _show_more(self) -> None:
        point = self.chosen
        self.query_one("#checks-more", Static).update(self._more(point) if point else "")
        other = BACK if point and point.aside else ASIDE
        self.query_one(ClickWords).offer([("Naar het veld", "open", "Enter"), other] if point else [])

    def _more(self, point: Point) -> Content:
        where = place_text(self.session.plan, point.address)
        lines = [Content.assemble((_kind(point), "bold $text-warning"), " · ", (where, "bold"))]
        if point.finding:
            lines += [Content(point.finding.message), Content.styled(f"Bron: {point.finding.source}", "$text-muted")]
        if point.aside:
            day = f" op {show_date(point.aside.date)}" if point.aside.date else ""
            lines.append(Content(f"Weggelegd{day}: {point.aside.reason.strip() or 'zonder reden'}"))
        return Content("\n").join(lines)

    def on_line_moved(self, event: LineMoved) -> None:
        event.stop()
        self._show_more()

    # --- what can be done --------------------------------------------------------------------------------------

    def on_line_chosen(self, event: LineChosen) -> None:
        event.stop()
        self.action_open()

    def action_open(self) -> None:
        """To the place that the point is about."""
        if self.chosen and place_text(self.session.plan, self.chosen.address):
            self.post_message(PlaceWanted(self.chosen.address))

    def action_aside(self) -> None:
        """Put the point aside with a reason."""
        from vp_tui.screens.dialogs.reason import ReasonScreen

        point = self.chosen
        if point and point.finding and not point.aside:
            self.app.push_screen(ReasonScreen(partial(self._put_aside, point)))

    def action_bring_back(self) -> None:
        """A point that was put aside counts again."""
        if (point := self.chosen) and point.aside:
            self.session.delete(f"plan/dismissed/{point.aside.id}")
            self.app.notify("Het punt telt weer mee. Ctrl+Z maakt dat ongedaan.", markup=False)

    def _put_aside(self, point: Point, reason: str) -> None:
        if point.finding:
            found = point.finding
            values = {"code": found.code, "address": found.address, "reason": reason, "date": self.session.today}
            self.session.insert("plan/dismissed", values)
            self.app.notify("Weggelegd: het staat nu onderaan. Met Ins haal je het terug.", markup=False)


def _kind(point: Point) -> str:
    """*! Let op*; of what was put aside *– Let op*."""
    if point.finding is None:
        return "– Privacy"
    sign = "–" if point.aside else SIGNS[point.finding.severity]
    return f"{sign} {SEVERITY_WORDS[point.finding.severity]}"
