"""What changed since the previous version, for who read that one: last in the document, and counted on its cover."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from vp_tui.documents.blocks import Block, Cell, Paragraph, Row, Style, Table, cell
from vp_tui.documents.parts.draft import Draft
from vp_tui.plan.address import record_of
from vp_tui.plan.changes.differences import Difference, differences
from vp_tui.plan.changes.telling import ToldChange, tell
from vp_tui.plan.values.kinds import show_date
from vp_tui.plan.wording import Pieces, clipped_text, compared_wording, excerpt

WIDTHS = (44.0, 63.0, 63.0)
MOST = 100  # rows; of a plan that changed more one reads all of it
LONGEST = 60  # words of a text that is new or gone
COVER = "Voorblad"
ANCHOR = "_Gewijzigd"  # where the cover's count goes to
ON_COVER = frozenset({"plan/status", "plan/updated"})


def headings_of(blocks: Iterable[Block]) -> dict[str, str]:
    """Under which heading each field has its place in these blocks; on the cover under COVER."""
    found: dict[str, str] = {}
    heading = COVER
    for block in blocks:
        if isinstance(block, Paragraph) and block.style is Style.HEADING_1:
            heading = block.text
        for address in block.text_places():
            found.setdefault(address, heading)
            if address.count("/") == 3:
                found.setdefault(record_of(address), heading)  # of a record that is new or gone
    return found


def addresses(blocks: Iterable[Block]) -> Iterator[str]:
    """The fields that have their place in these blocks."""
    for block in blocks:
        yield from block.text_places()


def rows(draft: Draft, printed: Mapping[str, str]) -> list[Row]:
    """A row for each difference, but only of what is printed now or was: what stays in the app stays there. `printed`:
    as `headings_of` says it."""
    previous = draft.facts.previous
    assert previous is not None
    found = [each for each in differences(previous.plan, draft.plan) if _prints(each, printed)]
    return [_row(tell(each, previous.plan, draft.plan, printed), printed[each.address]) for each in found]


def _prints(each: Difference, printed: Mapping[str, str]) -> bool:
    return each.kind != "order" and each.address in printed and each.address not in ON_COVER


def blocks(draft: Draft, changed: list[Row]) -> list[Block]:
    """The list under its heading; nothing where nothing changed."""
    previous = draft.facts.previous
    if previous is None or not changed:
        return []
    titles = ("Waar", f"Versie {previous.version}", f"Versie {draft.facts.version}")
    head = Row(tuple(cell(each, Style.CELL_HEAD) for each in titles), header=True)
    told = f"Gewijzigd sinds versie {previous.version} van {show_date(previous.day)}"
    heading, *others = draft.heading(told, numbered=False)
    heading = replace(heading, anchor=ANCHOR)
    more = len(changed) - MOST
    rest = [Paragraph(f"En nog {more} {'wijziging' if more == 1 else 'wijzigingen'}.", Style.NOTE)] if more > 0 else []
    return [heading, *others, Table(WIDTHS, (head, *changed[:MOST]), told), *rest]


def _row(told: ToldChange, heading: str) -> Row:
    """`heading`: the document's own, since who reads it knows no phases."""
    place = " · ".join(filter(None, (heading, told.record)))
    where = (Paragraph(told.what, Style.CELL_LEAD), Paragraph(place, Style.CELL_SMALL))
    if told.before and told.after:
        before, after = (excerpt(each) for each in compared_wording(told.before, told.after))
        return Row((Cell(where), _marked(before, "gone"), _marked(after, "new")))
    return Row((Cell(where), *(cell(clipped_text(each, LONGEST)) for each in (told.before, told.after))))


def _marked(pieces: Pieces, mark: str) -> Cell:
    runs = tuple((each.text, mark if each.differs else "") for each in pieces)
    return Cell((Paragraph("".join(text for text, _ in runs), Style.CELL, runs=runs),))
