"""An intervention of the catalogue as text: a line for the list, and all that is known of it to read."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vp_tui.knowledge.catalogue import ROLES, Column, Entry, Training
from vp_tui.knowledge.catalogue.training import EXPIRED, SETTINGS, STATUSES, UNKNOWN
from vp_tui.plan.models.design import INTERVENTION_KINDS
from vp_tui.plan.values.kinds import show_euro
from vp_tui.workspace.catalogues import Catalogues

COLUMNS: dict[Column, str] = {
    "anders_werken": "Anders werken",
    "netwerk": "Netwerk",
    "capaciteit": "Capaciteit",
    "goede_gesprek": "Goede gesprek",
}
PER = {"person": "p.p.", "practice": "per praktijk", "group": "per groep"}
NO_TRAINING = "geen scholing"


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the text. kind: title, head, training, text, item (of a list), fact (with its label) or note."""

    kind: str
    text: str
    label: str = ""


def columns_text(entry: Entry) -> str:
    return ", ".join(COLUMNS[each] for each in entry.columns)


def cheapest(entry: Entry) -> str:
    """What it costs at least: `vanaf € 240 p.p.`, `gratis`, or that it isn't known."""
    if not entry.trainings:
        return NO_TRAINING
    prices = [price for each in entry.trainings for price in each.prices if price.amount is not None]
    if not prices:
        return UNKNOWN
    least = min(prices, key=lambda price: price.amount or 0)
    told = f"{show_euro(least.amount)} {PER[least.per]}" if least.amount else "gratis"
    return f"vanaf {told}" if len({price.amount for price in prices}) > 1 and least.amount else told


def whole_text(entry: Entry, known: Catalogues, today: dt.date) -> Iterator[Part]:
    """All of it, in the order in which it is read."""
    yield Part("title", entry.title)
    kind = INTERVENTION_KINDS[entry.kind].lower()
    yield Part("note", " · ".join(part for part in (columns_text(entry), kind, known.of(entry).source.title) if part))
    yield Part("text", entry.what)
    roles = ", ".join(ROLES[role] for role in entry.roles)
    yield from _facts(("Voor wie", entry.audience or roles), ("Vorm", entry.form), ("Tijd", entry.time))
    yield from _facts(("Stand van zaken", entry.status), *_bonds(entry, known))
    for head, lines in (
        ("Wat het oplevert", entry.yields),
        ("Zo voer je het uit", entry.steps),
        ("Manieren om het te doen", entry.ideas),
        ("Tips", entry.tips),
        ("Hulp in de regio", entry.support),
    ):
        yield from _listed(head, lines)
    if entry.trainings:
        yield Part("head", "Scholingen" if len(entry.trainings) > 1 else "Scholing")
    for training in entry.trainings:
        yield from _training(training, known, today)
    yield from _rules(entry, known)


def _facts(*facts: tuple[str, str]) -> Iterator[Part]:
    yield from (Part("fact", text, label) for label, text in facts if text)


def _listed(head: str, lines: Iterable[str]) -> Iterator[Part]:
    found = [Part("item", line) for line in lines]
    yield from [Part("head", head), *found] if found else []


def _bonds(entry: Entry, known: Catalogues) -> Iterator[tuple[str, str]]:
    """What goes before it, with it, or not with it."""
    yield "Deel van", _titles([entry.part_of], known)
    yield "Verdiept", _titles([entry.deepens], known)
    yield "Eerst volgen", _titles(entry.presupposes, known)
    yield "Samen met", _titles(entry.needs_one_of, known, " of ")
    if entry.clashes_with:
        yield "Niet met", f"{_titles(entry.clashes_with, known)}. {entry.clash}"
    if entry.people:
        yield "Met", f"minstens {entry.people} medewerkers"
    if entry.certificate_years:
        yield "Certificaat", f"hooguit {entry.certificate_years} jaar oud"
    if entry.cycle_months:
        yield "PDCA", f"een ronde duurt hooguit {entry.cycle_months} maanden"


def _titles(slugs: Iterable[str], known: Catalogues, between: str = ", ") -> str:
    titles = {entry.slug: entry.title for entry in known.entries}
    titles |= {training.id: training.title for entry in known.entries for training in entry.trainings}
    return between.join(f"‘{titles[slug]}’" for slug in slugs if slug in titles)


def _training(training: Training, known: Catalogues, today: dt.date) -> Iterator[Part]:
    yield Part("training", f"{training.title} ({EXPIRED})" if training.expired(today) else training.title)
    roles = ", ".join(ROLES[role] for role in training.roles)
    places = (training.maximum, training.maximum_per_practice)
    limits = [f"{n} {words}" for n, words in zip(places, ("deelnemers", "per praktijk"), strict=True) if n]
    yield from _facts(
        ("Aanbieder", f"{training.provider} · {SETTINGS[training.setting]}, {STATUSES[training.status]}"),
        ("Voor wie", training.audience or roles),
        ("Wanneer", training.when_text(today)),
        ("Duur", training.duration),
        ("Maximum", ", ".join(limits)),
        ("Punten", f"{training.accreditation} accreditatiepunten" if training.accreditation else ""),
        ("Kosten", training.cost_text()),
        ("Eerst volgen", _titles(training.presupposes, known)),
        ("Voorwaarde", training.asks),
    )
    yield from (Part("item", line) for line in (*training.contents, *training.notes))


def _rules(entry: Entry, known: Catalogues) -> Iterator[Part]:
    """What the catalogue itself says of its columns and of all its trainings."""
    here = known.of(entry)
    rules = [rule for column in entry.columns if (rule := here.rule(column))]
    if rules:
        yield Part("head", "Als de praktijk meedoet aan MTVP")
        yield from (Part("item", f"{rule.title}: {rule.rule}") for rule in rules)
        if entry.extra or not entry.counts:
            yield Part("item", "Deze interventie telt daarvoor niet mee; ze komt naast een andere.")
    if here.notes and entry.trainings:
        yield Part("head", "Bij alle scholingen")
        yield from (Part("item", f"{each.title}: {each.text}") for each in here.notes)
