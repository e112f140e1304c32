"""Phase 1: what will be improved, why, how deep it goes, and whose part is whose."""

import datetime as dt
from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.phases.people import goes_away
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import handout
from vp_tui.checks.words import empty, lacking

WEEKS = 12  # ours
SCOPE = {
    "my_part": "Beschrijf welk stuk jij op je neemt.",
    "not_my_part": "Beschrijf wat je aan anderen laat, zodat iedereen weet waar jouw deel ophoudt.",
}
ORDER = "recognise/change_order"
BY_ORDER = "error from order 2 on, else "


def deep(case: Case) -> bool:
    """A change of the second or third order."""
    return (case.plan.recognise.change_order or 1) >= 2


@rule(
    "recognise.point",
    Severity.ERROR,
    handout("deel 3, fase 1"),
    "recognise/improvement_point",
    holds="the improvement point is filled in",
)
def point(case: Case) -> Iterator[Said]:
    if empty(case.plan.recognise.improvement_point):
        yield Said("recognise/improvement_point", "Schrijf in één of twee zinnen op wat je beter wilt maken.")


@rule(
    "recognise.trigger",
    Severity.WARNING,
    handout("inleiding"),
    "recognise/occasion",
    "recognise/observations",
    holds="there is an occasion, or a chosen observation",
)
def trigger(case: Case) -> Iterator[Said]:
    phase = case.plan.recognise
    if empty(phase.occasion) and not any(each.chosen for each in phase.observations):
        yield Said("recognise/occasion", "Beschrijf hoe dit op tafel kwam, of kies een verwondering als aanleiding.")


@rule("recognise.order", Severity.ERROR, handout("deel 2"), ORDER, holds="the order of change is chosen")
def order(case: Case) -> Iterator[Said]:
    if case.plan.recognise.change_order is None:
        yield Said(ORDER, "Kies de orde van verandering: daarvan hangt af hoeveel tijd en afbakening je nodig hebt.")


@rule(
    "recognise.scope",
    Severity.TIP,
    handout("deel 2, afbakenen"),
    "recognise/my_part",
    "recognise/not_my_part",
    ORDER,
    holds="my part and not my part are filled in",
    severities=BY_ORDER + "tip",
)
def scope(case: Case) -> Iterator[Said]:
    if missing := lacking(case.plan.recognise, SCOPE):
        severity = Severity.ERROR if deep(case) else Severity.TIP
        yield Said(f"recognise/{missing[0]}", SCOPE[missing[0]], severity)


@rule(
    "recognise.supervisor",
    Severity.WARNING,
    handout("deel 2, samenwerken met de opleider"),
    "recognise/agreed_on",
    "plan/status",
    holds="it was agreed with the supervisor on a date",
    severities="warning; error once the plan is final",
)
def supervisor(case: Case) -> Iterator[Said]:
    if case.plan.recognise.agreed_on is not None:
        return
    if case.plan.plan.status == "final":
        message = "Je plan staat op definitief: vul in op welke dag je het met je opleider hebt besproken."
        yield Said("recognise/agreed_on", message, Severity.ERROR)
    else:
        yield Said("recognise/agreed_on", "Bespreek je plan met je opleider, en vul in op welke dag dat was.")


@rule(
    "recognise.continuation",
    Severity.WARNING,
    handout("deel 2, continueren of overnemen"),
    "recognise/continued_by",
    ORDER,
    "plan/author",
    "plan/supervisor",
    "plan/teacher",
    "analyse/members",
    holds="it is said who continues, and that is not the aios or the docent",
    severities=BY_ORDER + "warning",
)
def continuation(case: Case) -> Iterator[Said]:
    if empty(case.plan.recognise.continued_by):
        severity = Severity.ERROR if deep(case) else Severity.WARNING
        yield Said("recognise/continued_by", "Spreek af wie na jouw stage verdergaat, en noteer de naam.", severity)
    elif goes_away(case.plan.recognise.continued_by, case.plan):
        asks = "Kies iemand die in de praktijk blijft om na jouw stage verder te gaan."
        yield Said("recognise/continued_by", asks)


@rule(
    "recognise.duration",
    Severity.TIP,
    handout("deel 2, hoe ingewikkelder hoe langer"),
    ORDER,
    "plan/start",
    "plan/end",
    holds=f"order 2 or 3 has a period of at least {WEEKS} weeks (ours)",
)
def duration(case: Case) -> Iterator[Said]:
    start, end = case.plan.plan.start, case.plan.plan.end
    if not deep(case) or (start and end and (end < start or end - start >= dt.timedelta(weeks=WEEKS))):
        return
    asks = f"Een verandering van de {case.plan.recognise.change_order}e orde kost tijd: trek er minstens {WEEKS} weken"
    if start and end:
        weeks = (end - start).days // 7
        yield Said("plan/end", f"{asks} voor uit. Nu {'is het er' if weeks == 1 else 'zijn het er'} {weeks}.")
    else:
        yield Said("plan/end" if start else "plan/start", f"{asks} voor uit, en vul begin en einde van je plan in.")
