"""*Leerverslag*: how the author went through the eight phases, for a reader who does not know the practice: roles
in place of names, and no opinion about anybody."""

from collections.abc import Callable, Iterator

from vp_tui.documents.blocks import Block
from vp_tui.documents.implementation_plan.learning import COMBEL_COLUMNS
from vp_tui.documents.kind import DocumentFacts
from vp_tui.documents.parts.layout import own_table
from vp_tui.documents.parts.source import Source
from vp_tui.documents.short.frame import labelled, part, short_document, texts
from vp_tui.plan.phases import PHASES
from vp_tui.plan.plan import Plan
from vp_tui.plan.roles import Speakers

TITLE = "Leerverslag"
NOTHING = "Over deze fase schreef ik nog niets op."


def build(plan: Plan, options: object, facts: DocumentFacts) -> bytes:
    masked = Speakers(plan).masked
    recognise, evaluate = plan.recognise, plan.evaluate
    reflected = [each for each in evaluate.reflections if each.text.strip()]
    phases = [block for phase in PHASES for block in _phase(plan, phase.number, masked)] if reflected else []
    combel = [
        Source(each.model_copy(update={"remarks": masked(each.remarks)}), f"evaluate/combel/{each.id}", {}, home=False)
        for each in evaluate.combel
    ]
    found: list[Block] = [
        *part("Waar het begon", texts(masked(recognise.improvement_point or recognise.occasion))),
        *part("Mijn deel", texts(masked(recognise.my_part))),
        *phases,
        *part("Welke KBA, en waar dat uit blijkt", texts(masked(evaluate.kba))),
        *own_table(combel, COMBEL_COLUMNS, "ComBeL"),
    ]
    return short_document(TITLE, plan, facts, found or texts(NOTHING))


def _phase(plan: Plan, number: int, masked: Callable[[str], str]) -> list[Block]:
    phase = PHASES[number - 1]
    said = [masked(each.text) for each in plan.evaluate.reflections if each.phase == number]
    done = "; ".join(_evidence(plan, number))
    told = [*labelled("Wat er gebeurde", done), *labelled("Wat ik leerde", "\n".join(said))]
    return part(f"{number} {phase.title}", told)


def _evidence(plan: Plan, number: int) -> Iterator[str]:
    """What the plan shows of a phase, counted."""
    work, relate = plan.implement, plan.relate
    counted: dict[int, tuple[tuple[int, str, str], ...]] = {
        1: ((len(plan.recognise.observations), "verwondering", "verwonderingen"),),
        2: (
            (len(plan.analyse.members), "teamlid", "teamleden"),
            (len(plan.analyse.factors), "factor die helpt of tegenwerkt", "factoren die helpen of tegenwerken"),
        ),
        3: ((len(plan.ideate.ideas), "idee", "ideeën"), (len(plan.ideate.goals), "doel", "doelen")),
        4: (
            (len(relate.stakeholders), "betrokkene", "betrokkenen"),
            (len(relate.contacts), "contact", "contacten"),
        ),
        5: ((len(plan.design.interventions), "interventie bekeken", "interventies bekeken"),),
        6: ((len(plan.weigh.meetings), "bespreking", "besprekingen"),),
        7: (
            (sum(each.done for each in work.actions), "actie gedaan", "acties gedaan"),
            (len(work.measurements), "meting", "metingen"),
            (len(work.cycles), "PDCA-ronde", "PDCA-rondes"),
        ),
        8: ((sum(each.done for each in plan.evaluate.spreading), "borgingsactie gedaan", "borgingsacties gedaan"),),
    }
    for count, one, more in counted[number]:
        if count:
            yield f"{count} {one if count == 1 else more}"
