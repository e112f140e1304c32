"""The red thread on the screen: arrows go along its links, Enter goes to the place in the plan."""

from collections.abc import Iterator
from typing import Any, ClassVar

from textual.binding import BindingType
from textual.containers import VerticalScroll

from vp_tui.plan.plan import Plan
from vp_tui.plan.thread import Thread, summary, thread
from vp_tui.plan.thread_links import Link
from vp_tui.widgets.drawings.drawing import LOOKING, Drawing
from vp_tui.widgets.drawings.sheet import Sheet
from vp_tui.widgets.drawings.thread_sheet import thread_sheet
from vp_tui.widgets.frame.hints import Hint
from vp_tui.widgets.messages import PlaceWanted
from vp_tui.widgets.records.elsewhere import TypingGoal, say

NO_GOAL = "Er is nog geen doel om te volgen. Begin gerust bij wat hieronder ontbreekt: Enter brengt je erheen."


class ThreadView(Drawing, inherit_bindings=False):
    """Follows all goals; Ctrl+N (of the screen) goes to the next place where something lacks or hangs loose."""

    lists = (
        "plan/outside_my_part",
        "recognise/observations",
        "recognise/occasion",
        "analyse/whys",
        "analyse/factors",
        "ideate/goals",
        "design/interventions",
        "implement/actions",
        "implement/data_collection",
        "implement/indicators",
        "implement/measurements",
        "evaluate/spreading",
    )
    BINDINGS: ClassVar[list[BindingType]] = [*LOOKING]  # nothing is added or taken away here

    def __init__(self, page: str) -> None:
        """`page`: the name of its page, which help explains here."""
        super().__init__()
        self.address = page
        self.found = Thread((), (), ())

    def hints(self) -> Iterator[Hint]:
        yield Hint("Enter", "ernaartoe", "open")
        yield Hint("↑ ↓", "volgende schakel")
        yield Hint("Ctrl+N", "volgende ontbrekende schakel", "screen.next")

    def typing_goes_to(self) -> TypingGoal:
        return TypingGoal.SEARCHED

    def show(self, plan: Plan) -> None:
        self.found = thread(plan)
        super().show(plan)

    def sheet(self, plan: Plan, width: int) -> Sheet:
        return thread_sheet(self.found, width)

    def scroll_visible(self, *args: Any, **options: Any) -> None:
        """The place of the cursor, since the whole is taller than the page."""
        self._follow()

    def _follow(self, whole: bool = False) -> None:
        """From the first place the page's head is seen too."""
        page = next((each for each in self.ancestors if isinstance(each, VerticalScroll)), None)
        if page is not None and self.cursor == 0 and not self.pointed:
            page.scroll_home(animate=False, immediate=True)
        else:
            super()._follow()

    @property
    def link(self) -> Link | None:
        """The link under the cursor."""
        return self._link_at(self.cursor)

    def _link_at(self, number: int) -> Link | None:
        values = self.drawn.spots[number].values if self.drawn.spots else {}
        chains = {chain.id: chain.links for chain in self.found.chains}
        links = chains.get(values.get("chain", ""), self.found.trunk)
        return next((link for link in links if link.name == values.get("link")), None)

    def action_open(self) -> None:
        """To what lacks, or to what was found; of several to the first in their list."""
        if self.spot is None:
            return
        link = self.link
        if link is None:
            self.post_message(PlaceWanted(self.spot.values["loose"]))
        else:
            self.post_message(PlaceWanted(link.address, among=link.whole and len(link.found) > 1))

    def action_next_break(self) -> None:
        """The next link that lacks something, or loose end, and round again; goal by goal, also side by side."""
        order = self._in_order()
        ends = [n for n in order if (link := self._link_at(n)) is None or not link.whole]
        after = [n for n in ends if order.index(n) > order.index(self.cursor)]
        if ends:
            self.move_to((after or ends)[0])
        else:
            say(self, "Er ontbreekt nergens een schakel: alle doelen lopen door.")

    def _in_order(self) -> list[int]:
        """The places goal by goal."""
        chains = {chain.id: n for n, chain in enumerate(self.found.chains, 1)} | {"": 0}
        spots = self.drawn.spots
        return sorted(range(len(spots)), key=lambda n: chains.get(spots[n].values.get("chain", "loose"), len(chains)))

    def told(self) -> str:
        """How far the goals run; on a second line how many links lack something and how much hangs loose."""
        found = self.found
        if not found.chains:
            return NO_GOAL
        counted = [
            (found.breaks, "schakel ontbreekt", "schakels ontbreken"),
            (len(found.loose), "regel hoort bij geen doel", "regels horen bij geen doel"),
        ]
        more = " · ".join(f"{number} {one if number == 1 else many}" for number, one, many in counted if number)
        return f"{summary(found)}\n{more}".strip()
