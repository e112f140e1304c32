"""How a remark that came back is told: its row in the list, and the whole of it below. Pure."""

import datetime as dt
from collections.abc import Iterator

from rich.text import Text

from vp_tui.plan.address import record_lists, record_model
from vp_tui.plan.changes.describe import place_name
from vp_tui.plan.days.dutch_days import short_date
from vp_tui.plan.deciding import is_field, is_open, known_place, row_of, shown_now, told_change
from vp_tui.plan.models.overview import ReturnedRemark
from vp_tui.plan.plan import Plan
from vp_tui.plan.values.kinds import show_date
from vp_tui.plan.wording import Piece, Pieces, compared_wording
from vp_tui.screens.plan.pages.registry import page_at
from vp_tui.widgets.drawings.cells import Lines, beside_lines, plain_text, wrapped_lines
from vp_tui.widgets.drawings.sheet import MUTED, STRONG
from vp_tui.widgets.frame.signs import ASIDE, DONE, REMARK
from vp_tui.widgets.records.fitting import Column, Row

COLUMNS = (Column("place"), Column("what", is_main=True), Column("who", is_extra=True), Column("date", is_extra=True))
NOWHERE = "niet te plaatsen"
SIDE_BY_SIDE = 70  # cells from which the two texts stand beside one another
GAP = Text(" │ ", MUTED)
TALLEST = 40  # lines of a text
STATES = {"taken": "overgenomen", "done": "gedaan", "aside": "opzij gelegd"}
EMPTY = "(leeg)"


def sign_of(remark: ReturnedRemark) -> str:
    """◊ waits, ✓ something was done with it, – put aside."""
    return REMARK if is_open(remark) else ASIDE if remark.state == "aside" else DONE


def remark_row(plan: Plan, remark: ReturnedRemark, today: dt.date) -> Row:
    """Place, what is asked, who, day."""
    day = day_of(remark)
    texts = (
        place_of(plan, remark), told_of(remark), plain_text(remark.author).split(" ")[0],
        short_date(day, today) if day else "",
    )  # fmt: skip
    return Row.of(texts, sign_of(remark))


def place_of(plan: Plan, remark: ReturnedRemark) -> str:
    """*3 Doel 1 · Doel*; of a place that is gone the list that it was in."""
    place = known_place(plan, remark.address)
    if not place:
        return NOWHERE
    return f"{page_at(place).number or ''} {plain_text(place_name(plan, place))}".strip()


def told_of(remark: ReturnedRemark) -> str:
    """What it comes to, in one line."""
    told = plain_text(told_change(remark))
    return f"“{told}”" if remark.kind in ("comment", "unplaced") else told


def day_of(remark: ReturnedRemark) -> dt.date | None:
    """The day that Word keeps, if it is one."""
    try:
        return dt.date.fromisoformat(remark.date[:10])
    except ValueError:
        return None


def counted(plan: Plan) -> str:
    """*3 open, 2 verwerkt*."""
    waiting = sum(map(is_open, plan.plan.remarks))
    done = len(plan.plan.remarks) - waiting
    return ", ".join(
        part for part in (f"{waiting} open" if waiting else "", f"{done} verwerkt" if done else "") if part
    )


# --- the whole of one ------------------------------------------------------------------------------------------------


def remark_lines(plan: Plan, remark: ReturnedRemark, width: int) -> Lines:
    """All of a remark, in lines of so many cells."""
    return [line for part in _parts(plan, remark, width) for line in part]


def _parts(plan: Plan, remark: ReturnedRemark, width: int) -> Iterator[Lines]:
    yield [Text(line, STRONG) for line in wrapped_lines(_headline(plan, remark), width, 2)]
    if remark.thread:
        yield _said("In antwoord op", remark.thread, width)
    if remark.kind == "change":
        yield from _changed(plan, remark, width)
    elif remark.kind == "added":
        yield from (_labelled(remark, name, text, width) for name, text in row_of(remark).items() if text)
    else:
        words = remark.before if remark.kind == "removed" else remark.text
        yield _text(words, width) if words else []
    if remark.quote and remark.kind != "change":
        yield _said("Bij de woorden", remark.quote, width)


def _headline(plan: Plan, remark: ReturnedRemark) -> str:
    kinds = {
        "comment": "opmerking", "change": "gewijzigd", "added": "nieuwe regel", "removed": "weggehaald",
        "moved": "verplaatst", "unplaced": "tekst zonder plek",
    }  # fmt: skip
    day = day_of(remark)
    parts = [
        place_of(plan, remark), kinds.get(remark.kind, remark.kind), f"door {remark.author}" if remark.author else "",
        f"op {show_date(day)}" if day else "",
    ]  # fmt: skip
    state = f" · {STATES[remark.state]}" if remark.state in STATES else ""
    return f"{parts[0]} · {' '.join(part for part in parts[1:] if part)}{state}"


def _changed(plan: Plan, remark: ReturnedRemark, width: int) -> Iterator[Lines]:
    """As it was sent and as it came back, what differs between ‹ ›; and as it is now, where that is another."""
    before, after = compared_wording(remark.before, remark.after)
    told = ((f"Zo stuurde je het (versie {remark.version})", before), ("Zo kwam het terug", after))
    half = (width - GAP.cell_len) // 2 if width >= SIDE_BY_SIDE else width
    texts = [[Text(head, MUTED), *_text(_marked(each), half)] for head, each in told]
    yield beside_lines(texts, (half, half), GAP) if width >= SIDE_BY_SIDE else [*texts[0], *texts[1]]
    if not is_field(plan, remark.address):
        yield [Text("De plek is er niet meer in je plan.", MUTED)]
    elif (now := shown_now(plan, remark.address)) == remark.before:
        yield [Text("In je plan staat het nog zoals je het stuurde.", MUTED)]
    elif now == remark.after:
        yield [Text("In je plan staat het nu zoals het terugkwam.", MUTED)]
    else:
        yield _said("Zo staat het nu in je plan", now, width)


def _marked(pieces: Pieces) -> str:
    """What differs, between signs that need no colour."""
    return "".join(map(_marked_piece, pieces)) or EMPTY


def _marked_piece(piece: Piece) -> str:
    words = piece.text.strip()
    if not (piece.differs and words):
        return piece.text
    before, _, after = piece.text.partition(words)
    return f"{before}‹{words}›{after}"


def _labelled(remark: ReturnedRemark, name: str, text: str, width: int) -> Lines:
    specs = record_model(remark.address).specs if remark.address in record_lists() else {}
    head = f"{specs[name].label if name in specs else name}: "
    return [Text(f"{'  ' if n else head}{line}") for n, line in enumerate(_plain(text, width - len(head)))]


def _said(head: str, text: str, width: int) -> Lines:
    return [Text(head, MUTED), *_text(text, width)]


def _text(text: str, width: int) -> Lines:
    return [Text(line) for line in _plain(text, width)]


def _plain(text: str, width: int) -> list[str]:
    return [line for paragraph in text.split("\n") for line in wrapped_lines(paragraph, max(width, 10), TALLEST)]
