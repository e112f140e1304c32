"""The annexes: each only where chosen, and only with something to show."""

from vp_tui.documents.blocks import Block
from vp_tui.documents.implementation_plan import learning, measurements, stakeholders, weighing
from vp_tui.documents.kinds import ANNEXES
from vp_tui.documents.parts.draft import Draft

CONTENT = {1: stakeholders.blocks, 2: weighing.blocks, 3: measurements.blocks, 4: learning.blocks}


def blocks(draft: Draft) -> list[Block]:
    found: list[Block] = []
    for number, title in ANNEXES.items():
        inner = CONTENT[number](draft) if number in draft.options.annexes else []
        if inner:
            found += [*draft.heading(title, new_page=not found, numbered=False), *inner]
    return found
