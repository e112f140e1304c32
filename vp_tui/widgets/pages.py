"""What a page of the plan is, to all that lead to it: rail, keys, help, explanation, Ctrl+G, search."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.widget import Widget

if TYPE_CHECKING:
    from vp_tui.workspace.session import Session  # brings the models: not with the list of plans


@dataclass(frozen=True, slots=True)
class Page:
    """One page; which there are stands in `screens/plan/pages/registry.py`.

    words: what it is for, in one sentence. letter: what leads to it behind Ctrl+G. make: builds it for a session.
    texts: what is explained of it, by head. key: as Textual writes it; empty where it has none. short: its name on the
    rail, where that is not its title. number: of its phase; 0 for a page of another kind. asks: the addresses of the
    sections and lists that stand on it. is_view: it shows the plan as a whole, and Ctrl+N passes it by.
    """

    name: str
    title: str
    words: str
    letter: str
    make: Callable[["Session", "Page"], Widget]
    texts: Callable[[], Mapping[str, str]]
    key: str = ""
    short: str = ""
    number: int = 0
    asks: tuple[str, ...] = ()
    is_view: bool = False

    @property
    def heading(self) -> str:
        """*3 Ideeën en doelen*, *Controle*."""
        return f"{self.number} {self.title}" if self.number else self.title


def rail_rows(pages: Iterable[Page]) -> Iterator[Page | None]:
    """The pages by line of the rail: a blank one (None) between the overview, the phases and the views."""
    before: tuple[bool, bool] | None = None
    for page in pages:
        kind = (page.number > 0, page.is_view)
        if before not in (None, kind):
            yield None
        before = kind
        yield page
