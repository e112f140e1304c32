"""The red thread as lines: what all goals share, the goals below or beside one another, and what hangs loose. Pure."""

from collections.abc import Sequence

from rich.text import Text
from textual.geometry import Region

from vp_tui.plan.thread import Chain, Loose, Thread
from vp_tui.plan.thread_links import GOAL, FoundLink, Link
from vp_tui.widgets.drawings.cells import Lines, beside_lines, cut_text, hanging_lines, plain_text, wrapped_lines
from vp_tui.widgets.drawings.sheet import BAD, GOOD, HEAD, MUTED, RULE, STRONG, Sheet, Spot

WHOLE, BROKEN, OUTSIDE = "●", "○", "–"
LABEL = 15  # cells for mark and name where the text stands beside them
NARROWEST, GAP = 28, Text(" │ ", RULE)  # of a column
MOST = 2  # titles of one link; the others are counted
LOOSE = "Hoort nog niet bij een doel"
SHARED = "Voor alle doelen"


def mark(link: Link) -> tuple[str, str]:
    """The sign of a link and its style; the sign says it without colour too."""
    if not link.whole:
        return BROKEN, BAD
    return (OUTSIDE, MUTED) if link.outside else (WHOLE, GOOD)


def texts(link: Link, width: int, tall: int) -> Lines:
    """What was found, of at most `tall` lines each, and what lacks."""
    shown = () if link.name == GOAL else link.found[:MOST]
    lines = [line for each in shown for line in _title(each, width, tall)]
    more = f"en nog {len(link.found) - len(shown)}" if len(link.found) > len(shown) > 0 else ""
    counted = " · ".join(each for each in (more, link.note, "buiten mijn deel" if link.outside else "") if each)
    lines += [Text(counted, MUTED)] * bool(counted)
    return lines + [Text(each, BAD) for each in wrapped_lines(link.missing, width, 4) if each]


def _title(found: FoundLink, width: int, tall: int) -> Lines:
    return hanging_lines("✓ " if found.done else "· ", wrapped_lines(found.title, width - 2, tall), "", MUTED)


def row(link: Link, width: int) -> Lines:
    """Mark and name, and beside them what there is."""
    sign, style = mark(link)
    first = Text.assemble(" ", (sign, style), f" {link.name}".ljust(LABEL - 2))
    first.stylize(STRONG if link.whole else BAD, 3)
    told = texts(link, width - LABEL, 1)
    head = [first, *[Text(f" {_line(link)}", RULE)] * (len(told) - 1)]
    return beside_lines([head, told], (LABEL, width - LABEL), Text())


def column(link: Link, width: int) -> Lines:
    """Mark and name, and below them what there is."""
    sign, style = mark(link)
    head = Text.assemble(" ", (sign, style), " ", (link.name, STRONG if link.whole else BAD))
    return [head, *(Text.assemble((f" {_line(link)} ", RULE), each) for each in texts(link, width - 3, 2))]


def _line(link: Link) -> str:
    """The thread from this link to the next: it ends where something lacks."""
    return "│" if link.whole else "╎"


def chain_heading(found: Thread, chain: Chain, width: int) -> Lines:
    """The goal, and whether it runs on or where it breaks."""
    name = f"Doel {chain.number}  {chain.title}"
    broken = found.break_of(chain)
    state = Text(f" loopt tot {broken.name}", BAD) if broken else Text(" loopt door tot en met de borging", GOOD)
    return [*hanging_lines(" ", wrapped_lines(name, width - 2, 2), HEAD), state]


def spot(link: Link, chain: str, region: Region) -> Spot:
    return Spot((region,), values={"chain": chain, "link": link.name})


def rule(title: str, width: int) -> Text:
    line = Text(f"── {cut_text(title, width - 6)} ".ljust(width, "─"), RULE)
    line.stylize(HEAD, 3, 3 + len(cut_text(title, width - 6)))
    return line


def side_by_side(width: int, goals: int) -> int:
    """How many goals stand beside one another in so many cells; 1 where they stand below one another."""
    return max(1, min(goals, (width + GAP.cell_len) // (NARROWEST + GAP.cell_len)))


def thread_sheet(found: Thread, width: int) -> Sheet:
    """All of it in so many cells."""
    sheet = Sheet(width)
    sheet.add([rule(SHARED, width)])
    for link in found.trunk:
        _stacked(sheet, link, "", width)
    across = side_by_side(width, len(found.chains))
    for start in range(0, len(found.chains), across):
        chains = found.chains[start : start + across]
        if across == 1:
            _below(sheet, found, chains[0], width)
        else:
            _beside(sheet, found, chains, (width - (across - 1) * GAP.cell_len) // across)
    _hanging_loose(sheet, found.loose, width)
    return sheet


def _stacked(sheet: Sheet, link: Link, chain: str, width: int) -> None:
    lines = row(link, width)
    sheet.spots.append(spot(link, chain, Region(0, sheet.add(lines), width, len(lines))))


def _below(sheet: Sheet, found: Thread, chain: Chain, width: int) -> None:
    sheet.add([Text("─" * width, RULE), *chain_heading(found, chain, width)])
    for link in chain.links:
        _stacked(sheet, link, chain.id, width)


def _beside(sheet: Sheet, found: Thread, chains: Sequence[Chain], wide: int) -> None:
    """A column a goal, the same links on the same height."""
    widths = [wide] * len(chains)
    sheet.add([Text("─" * sheet.width, RULE)])
    sheet.add(beside_lines(_even([chain_heading(found, chain, wide) for chain in chains]), widths, GAP))
    for links in zip(*(chain.links for chain in chains), strict=True):
        drawn = [column(link, wide) for link in links]
        top = sheet.add(beside_lines(drawn, widths, GAP))
        for n, (chain, link) in enumerate(zip(chains, links, strict=True)):
            place = Region(n * (wide + GAP.cell_len), top, wide, len(drawn[n]))
            sheet.spots.append(spot(link, chain.id, place))


def _even(columns: Sequence[Lines]) -> list[Lines]:
    """Headings of one height, so that what they say of the thread stands in one line."""
    tall = max(len(each) for each in columns)
    return [[*each[:-1], *[Text()] * (tall - len(each)), each[-1]] for each in columns]


def _hanging_loose(sheet: Sheet, loose: Sequence[Loose], width: int) -> None:
    if loose:
        sheet.add([rule(LOOSE, width)])
    for each in loose:
        told = f"{each.kind.capitalize()}: {plain_text(each.title)}"
        lines = hanging_lines(" ~ ", wrapped_lines(told, width - 4, 2), "", BAD)
        region = Region(0, sheet.add(lines), width, len(lines))
        sheet.spots.append(Spot((region,), values={"loose": each.address}))
