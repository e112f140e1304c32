"""Looking for an intervention by words, column, role and cost."""

from collections.abc import Iterable, Iterator

from vp_tui.knowledge.catalogue.brochure import catalogue
from vp_tui.knowledge.catalogue.model import Column, Entry
from vp_tui.knowledge.catalogue.words import ROLES, Role, is_one_of
from vp_tui.plan.texts import folded_text

EVERYONE: Role = "iedereen"


def search(
    query: str = "",
    column: Column | None = None,
    role: Role | None = None,
    most_cost: float | None = None,
    among: Iterable[Entry] | None = None,
) -> list[Entry]:
    """The interventions that hold every word of the query, those that have it in their title first, then in a keyword.

    `most_cost` in euro, whatever it is paid for: what is free or has a known price up to this. An unknown price is
    not zero, so an intervention without any known price is then left out. `among`: of what, by default the brochure.
    """
    entries = catalogue().entries if among is None else among
    words = fold(query).split()
    found = [
        entry
        for entry in entries
        if (column is None or column in entry.columns)
        and (role is None or takes_part(entry, role))
        and (most_cost is None or any(amount <= most_cost for amount in amounts(entry, role)))
        and _holds(words, texts(entry))
    ]
    return sorted(found, key=lambda entry: _rank(words, entry))


def takes_part(entry: Entry, role: Role) -> bool:
    """Whether the intervention, or a training of it, is for this role."""
    roles = {*entry.roles, *(each for training in entry.trainings for each in training.roles)}
    return is_one_of(role, roles) or EVERYONE in roles


def amounts(entry: Entry, role: Role | None = None) -> list[float]:
    """The known prices of the trainings, in euro as told: per person, practice or group; for a role, its own price."""
    prices = [price for training in entry.trainings for price in training.prices_for(role)]
    return [price.amount for price in prices if price.amount is not None]


def texts(entry: Entry) -> Iterator[str]:
    """All that can be found of an intervention."""
    yield from (entry.title, entry.slug, entry.what, entry.audience, entry.form, entry.time, entry.status)
    for lines in (entry.keywords, entry.yields, entry.steps, entry.ideas, entry.tips, entry.support):
        yield from lines
    yield from (ROLES[role] for role in entry.roles)
    for training in entry.trainings:
        yield from (training.title, training.provider, training.audience, training.period, *training.contents)


def fold(text: str) -> str:
    """Lower case, without accents, quotes straightened: how words are compared."""
    return folded_text(text.replace("’", "'"))


def _rank(words: list[str], entry: Entry) -> int:
    titled = (entry.title, entry.slug)
    return 0 if _holds(words, titled) else 1 if _holds(words, (*titled, *entry.keywords)) else 2


def _holds(words: list[str], told: Iterable[str]) -> bool:
    whole = fold(" ".join(told))
    return all(word in whole for word in words)
