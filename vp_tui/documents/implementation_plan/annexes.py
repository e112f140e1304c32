"""The annexes: each only where chosen, and only with something to show."""

from vp_tui.documents.implementation_plan import learning, measurements, stakeholders, weighing
from vp_tui.documents.implementation_plan.draft import Draft
from vp_tui.documents.word.blocks import Block

ANNEXES = {
    1: ("Bijlage 1: doelgroepen", stakeholders.blocks),
    2: ("Bijlage 2: afweging van interventies", weighing.blocks),
    3: ("Bijlage 3: metingen", measurements.blocks),
    4: ("Bijlage 4: leerverslag", learning.blocks),
}


def blocks(draft: Draft) -> list[Block]:
    found: list[Block] = []
    for number, (title, content) in ANNEXES.items():
        inner = content(draft) if number in draft.options.annexes else []
        if inner:
            found += [*draft.heading(title, new_page=not found), *inner]
    return found
