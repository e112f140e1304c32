"""*Wat is er met je opmerkingen gedaan*: each remark that came back, who made it, and what became of it."""

from vp_tui.documents.blocks import Block, Cell, Paragraph, Row, Style, Table, cell
from vp_tui.documents.comments import Comment
from vp_tui.documents.parts.draft import Draft
from vp_tui.plan.changes.describe import place_name
from vp_tui.plan.deciding import NOBODY, is_field, is_open, known_place, told_change
from vp_tui.plan.models.overview import ReturnedRemark
from vp_tui.plan.values.kinds import show_date
from vp_tui.plan.wording import clipped_text

HEADING = "Wat is er met je opmerkingen gedaan"
WIDTHS = (44.0, 66.0, 60.0)
LONGEST = 60  # words of a remark
MOST = 100  # rows, of the newest versions
TITLES = ("Waar en wie", "Opmerking", "Wat we deden")
DONE = {"taken": "Overgenomen", "done": "Gedaan", "aside": "Gelezen, niet overgenomen"}


def blocks(draft: Draft) -> list[Block]:
    """The table under its heading; nothing while nothing came back."""
    remarks = sorted(draft.plan.plan.remarks, key=lambda each: -each.version)[:MOST]
    if not (draft.options.remarks and remarks):
        return []
    head = Row(tuple(cell(each, Style.CELL_HEAD) for each in TITLES), header=True)
    heading = draft.heading(HEADING, numbered=False)
    return [*heading, Table(WIDTHS, (head, *(_row(draft, each) for each in remarks)), HEADING)]


def _row(draft: Draft, remark: ReturnedRemark) -> Row:
    who = " · ".join(part for part in (remark.author, f"versie {remark.version}") if part)
    where = Cell((Paragraph(_place(draft, remark), Style.CELL_LEAD), Paragraph(who, Style.CELL_SMALL)))
    return Row((where, cell(clipped_text(told_change(remark), LONGEST)), _done(remark)))


def _place(draft: Draft, remark: ReturnedRemark) -> str:
    """What the place is called; of one that is gone its list."""
    place = known_place(draft.plan, remark.address)
    return place_name(draft.plan, place) if place else "Bij het hele document"


def _done(remark: ReturnedRemark) -> Cell:
    """What was done, on which day, and the answer."""
    done = DONE.get(remark.state, "Beantwoord" if remark.answer.strip() and not is_open(remark) else "Nog open")
    day = f", {show_date(remark.decided_on)}" if remark.decided_on else ""
    answer = (Paragraph(remark.answer, Style.CELL),) if remark.answer.strip() else ()
    return Cell((Paragraph(f"{done}{day}", Style.CELL_LEAD), *answer))


def comments(draft: Draft) -> list[Comment]:
    """The comments that came back, at their fields once more, with our answer as a reply: the talk goes on."""
    made: list[Comment] = []
    said: dict[tuple[str, str], int] = {}
    for each in draft.plan.plan.remarks:
        if each.kind != "comment" or not is_field(draft.plan, each.address):
            continue
        parent = said.get((each.address, each.thread), 0)
        done = each.state != "open" or bool(each.answer.strip())
        made.append(
            Comment(len(made) + 1, each.address, each.author, each.date, each.text, parent, done and not parent)
        )
        first = parent or len(made)
        said[each.address, f"{each.author or NOBODY}: {each.text}"] = first
        if each.answer.strip():
            made.append(_reply(draft, each, len(made) + 1, first))
    return made


def _reply(draft: Draft, remark: ReturnedRemark, number: int, parent: int) -> Comment:
    day = remark.decided_on or draft.facts.now.date()
    author = draft.plan.plan.author or NOBODY
    return Comment(number, remark.address, author, f"{day.isoformat()}T12:00:00Z", remark.answer, parent)
