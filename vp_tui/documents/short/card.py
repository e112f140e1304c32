"""*Kwaliteitskaart*: one page for the wall or the handbook of the practice."""

from vp_tui.documents.blocks import Block
from vp_tui.documents.kind import DocumentFacts
from vp_tui.documents.short.frame import bullets, part, short_document, texts
from vp_tui.plan.days.dutch_days import show_date
from vp_tui.plan.plan import Plan

TITLE = "Kwaliteitskaart"
EMPTY = "Deze kaart is nog leeg. Vul in fase 8 Waarvoor, Zo doen we het en Aandachtspunten in."


def build(plan: Plan, options: object, facts: DocumentFacts) -> bytes:
    evaluate, card = plan.evaluate, plan.evaluate.quality_card
    guarded = [f"{evaluate.guardian} let erop."] if evaluate.guardian.strip() else []
    asked = "doen we het nog zoals bedoeld, en waar lopen we tegenaan?"
    days = [f"{show_date(each.date)}: {asked}" for each in evaluate.agenda if each.date]
    found: list[Block] = [
        *part("Waarvoor", texts(card.purpose)),
        *part("Zo doen we het", texts(card.approach)),
        *part("Hier letten we op", texts(card.attention)),
        *part("Wie erop let", [*texts(*guarded), *bullets(evaluate.guardian_tasks)]),
        *part("Op de teamagenda", bullets(days)),
    ]
    return short_document(TITLE, plan, facts, found or texts(EMPTY))
