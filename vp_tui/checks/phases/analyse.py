"""Phase 2: why things go as they go, and what helps or hinders."""

from collections.abc import Iterator

from vp_tui.checks.finding import Severity
from vp_tui.checks.rule import Case, Said, rule
from vp_tui.checks.sources import ips
from vp_tui.checks.words import empty, quoted
from vp_tui.plan.models.analyse import CATEGORIES
from vp_tui.plan.texts import listed_text

FACTORS = "analyse/factors"


@rule(
    "analyse.current",
    Severity.WARNING,
    ips("Inleiding"),
    "analyse/current_situation",
    holds="the current situation is filled in",
)
def current(case: Case) -> Iterator[Said]:
    if empty(case.plan.analyse.current_situation):
        yield Said("analyse/current_situation", "Beschrijf hoe het nu gaat, liefst met een paar cijfers.")


@rule(
    "analyse.desired",
    Severity.WARNING,
    ips("Inleiding"),
    "analyse/desired_situation",
    holds="the desired situation is filled in",
)
def desired(case: Case) -> Iterator[Said]:
    if empty(case.plan.analyse.desired_situation):
        yield Said("analyse/desired_situation", "Beschrijf hoe het gaat als je plan gelukt is.")


@rule("analyse.team", Severity.ERROR, ips("De Context"), "analyse/team", holds="team and place are described")
def team(case: Case) -> Iterator[Said]:
    if empty(case.plan.analyse.team):
        yield Said("analyse/team", "Beschrijf wie er in de praktijk werken, en met wie daarbuiten jullie samenwerken.")


@rule(
    "analyse.both_directions",
    Severity.ERROR,
    ips("De Context"),
    FACTORS,
    holds="there is at least one promoting and one hindering factor",
)
def both_directions(case: Case) -> Iterator[Said]:
    there = {each.direction for each in case.plan.analyse.factors}
    wanted = {"promoting": "één ding dat helpt", "hindering": "één ding dat tegenhoudt"}
    if missing := [words for direction, words in wanted.items() if direction not in there]:
        yield Said(FACTORS, f"Noteer bij de factoren minstens {listed_text(missing)}.")


@rule(
    "analyse.four_categories",
    Severity.TIP,
    ips("Inleiding, de vier soorten factoren"),
    FACTORS,
    holds="every one of the four categories has a factor, once there are any",
)
def four_categories(case: Case) -> Iterator[Said]:
    there = {each.category for each in case.plan.analyse.factors}
    missing = [words for category, words in CATEGORIES.items() if category not in there]
    if there and missing:
        yield Said(
            FACTORS, f"Kijk ook eens naar {listed_text([f'‘{each}’' for each in missing])}: daar staat nog niets."
        )


@rule(
    "analyse.response",
    Severity.TIP,
    ips("Inleiding, bevorderende en belemmerende factoren"),
    FACTORS,
    holds="a hindering factor of weight 3 has a response",
)
def response(case: Case) -> Iterator[Said]:
    for each in case.plan.analyse.factors:
        if each.direction == "hindering" and each.weight == 3 and empty(each.response):
            yield Said(
                f"{FACTORS}/{each.id}/response", f"Bedenk wat jullie doen aan {quoted(each.text)}: het weegt zwaar."
            )
