"""*Overnemen*: an intervention of the catalogue as the values of records in the plan."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from vp_tui.knowledge.catalogue.model import Entry
from vp_tui.knowledge.catalogue.training import Price, Training
from vp_tui.knowledge.catalogue.words import Role


def adopting(
    entry: Entry,
    today: dt.date,
    trainings: Sequence[Training] | None = None,
    role: Role | None = None,
    goal: str | None = None,
) -> dict[str, Any]:
    """The values of a new record in `design/interventions`.

    `trainings`: which of the entry's to follow; by default the first, or its next round where that has passed.
    Each stands as a line with its cost below the steps, and becomes an action with them once the intervention is
    chosen. Cost and what it is paid for are those of the first training with a known price (for `role`, where
    told); `number` stays open. `goal` is the id of a goal.
    """
    chosen = usual(entry, today) if trainings is None else trainings
    price = next((found for training in chosen if (found := _price(training, role))), None)
    return {
        "goal": goal,
        "title": entry.title,
        "kind": entry.kind,
        "form": entry.form,
        "audience": entry.audience,
        "description": entry.what,
        "steps": [*entry.steps, *(training_line(training, today) for training in chosen)],
        "benefit": "\n".join(entry.yields),
        "cost": price.amount if price else None,
        "cost_per": price.per if price else None,
        "time": entry.time or next((training.duration for training in chosen if training.duration), ""),
        "catalogue_id": entry.slug,
    }


def training_action(
    training: Training, today: dt.date, intervention: str | None = None, goal: str | None = None
) -> dict[str, Any]:
    """The values of a new record in `implement/actions`, for an intervention (by id) that is chosen already."""
    return {"action": training_line(training, today), "intervention": intervention, "goal": goal}


def training_line(training: Training, today: dt.date) -> str:
    """The action in a line: what to follow, with whom, when, and for how much."""
    expired = training.expired(today)
    when = "datum voorbij; vraag de aanbieder naar een nieuwe" if expired else training.when_text(today)
    asks = f" Voorwaarde: {training.asks[:1].lower()}{training.asks[1:]}" if training.asks else ""
    return f"Volg de scholing {training.title}, {training.provider} ({when}). Kosten: {training.cost_text()}.{asks}"


def usual(entry: Entry, today: dt.date) -> tuple[Training, ...]:
    """The training that one would follow: the first, or its next round where that has passed; none without any."""
    first = entry.trainings[:1]
    alike = [each for each in entry.trainings if (each.provider, each.setting) == (first[0].provider, first[0].setting)]
    return tuple(each for each in alike if not each.expired(today))[:1] or first


def _price(training: Training, role: Role | None) -> Price | None:
    """The price that this role pays; the highest where there are more, so that nobody is disappointed."""
    known = [price for price in training.prices_for(role) if price.amount is not None]
    return max(known, key=lambda price: price.amount or 0, default=None)
