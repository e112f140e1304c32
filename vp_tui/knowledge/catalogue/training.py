"""A training of the catalogue: who gives it, for whom, when, and what it costs whom."""

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from vp_tui.knowledge.catalogue.words import ROLES, Lines, Role, Slug, Slugs, TextOrNone, Title, is_one_of
from vp_tui.plan.values.kinds import MONTHS, show_euro

SETTINGS = {"open": "open inschrijving", "in_company": "in de eigen praktijk", "home": "thuisstudie"}
STATUSES = {
    "dated": "datum bekend",
    "date_follows": "datum volgt",
    "running": "wordt aangeboden",
    "to_order": "in te kopen",
    "if_enough": "bij voldoende belangstelling",
    "in_development": "nog in ontwikkeling",
}
PER = {"person": "per persoon", "practice": "per praktijk", "group": "per groep"}
EXPIRED = "verlopen"
UNKNOWN = "prijs onbekend"


class Price(BaseModel):
    """One price of a training. No amount is unknown, and `note` may say why; 0 is free.

    `amount_to`: the upper end of a range. `per`: what it is paid for; `group`: of how many people. `roles`: for whom it
    holds, all others where empty; `members`: for members of the provider. `paid_by`: who pays instead of the practice.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    amount: Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False)] | None = None
    amount_to: Annotated[float, Field(ge=0, le=1_000_000, allow_inf_nan=False)] | None = None
    about: bool = False
    per: Literal["person", "practice", "group"] = "person"
    group: Annotated[int, Field(ge=0, le=1000)] = 0
    members: bool = False
    roles: Annotated[tuple[Role, ...], Field(max_length=20, strict=False)] = ()
    others: bool = False
    paid_by: Title = ""
    note: Title = ""

    def text(self) -> str:
        """The price in Dutch: `€ 460 per persoon voor leden`."""
        parts = [self._amount(), self._for_whom(), f"(betaald uit {self.paid_by})" if self.paid_by else ""]
        told = " ".join(part for part in parts if part)
        return "; ".join(part for part in (told, self.note) if part)

    def _amount(self) -> str:
        if self.amount is None:
            return "" if self.note else UNKNOWN
        if self.amount == 0:
            return "gratis"
        shown = show_euro(self.amount) + (f" tot {show_euro(self.amount_to)}" if self.amount_to else "")
        per = f"per groep van {self.group}" if self.group else PER[self.per]
        return f"{'ongeveer ' if self.about else ''}{shown} {per}"

    def _for_whom(self) -> str:
        if self.others:
            return "voor andere beroepen in de praktijk"
        names = [ROLES[role] for role in self.roles]
        return "voor leden" if self.members else f"voor {', '.join(names)}" if names else ""


class Session(BaseModel):
    """One meeting of a training."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    date: dt.date
    start: dt.time | None = None
    end: dt.time | None = None
    what: Title = ""

    def text(self, today: dt.date) -> str:
        """`Dag 1: 30 oktober 2023, 18.00–21.00 uur`, and that it has passed."""
        day = f"{self.date.day} {MONTHS[self.date.month - 1]} {self.date.year}"
        hours = f", {self.start:%H.%M}–{self.end:%H.%M} uur" if self.start and self.end else ""
        told = f"{self.what}: {day}{hours}" if self.what else f"{day}{hours}"
        return f"{told} ({EXPIRED})" if self.date < today else told


class Training(BaseModel):
    """A training, as one provider gives it in one round.

    `period` says when, where there is no date; `passes` is the last day that it can mean. `presupposes`: slugs of
    entries or ids of trainings that come first; `asks` says it in words. `stand_in`: who replaces a participant is paid
    by the practice, even where the training is free.
    """

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    id: Slug
    title: Title
    provider: Title
    audience: Title = ""
    roles: Annotated[tuple[Role, ...], Field(max_length=20, strict=False)] = ()
    setting: Literal["open", "in_company", "home"]
    status: Literal["dated", "date_follows", "running", "to_order", "if_enough", "in_development"]
    sessions: Annotated[tuple[Session, ...], Field(max_length=30, strict=False)] = ()
    period: Title = ""
    passes: dt.date | None = None
    duration: Title = ""
    maximum: Annotated[int, Field(ge=0, le=1000)] = 0
    maximum_per_practice: Annotated[int, Field(ge=0, le=1000)] = 0
    accreditation: Annotated[int, Field(ge=0, le=100)] = 0
    presupposes: Slugs = ()
    asks: TextOrNone = ""
    prices: Annotated[tuple[Price, ...], Field(max_length=10, strict=False)] = ()
    stand_in: bool = False
    contents: Lines = ()
    notes: Lines = ()

    @model_validator(mode="after")
    def _dated_has_dates(self) -> "Training":
        if (self.status == "dated") != bool(self.sessions):
            raise ValueError("zet bij status ‘dated’ de data onder ‘sessions’, en alleen dan")
        return self

    def expired(self, today: dt.date) -> bool:
        """Whether it can no longer be followed whole: its first date, or the period that was told, lies behind."""
        first = min((session.date for session in self.sessions), default=self.passes)
        return first is not None and first < today

    def when_text(self, today: dt.date) -> str:
        """The dates, or what is said of them; with *verlopen* where they have passed."""
        if self.sessions:
            told = "; ".join(session.text(today) for session in self.sessions)
            return f"{told}; {self.period}" if self.period else told
        told = self.period or STATUSES[self.status]
        return f"{told} ({EXPIRED})" if self.expired(today) else told

    def prices_for(self, role: Role | None) -> list[Price]:
        """The prices that a role pays: its own, or what all others pay; all of them without a role."""
        if role is None:
            return list(self.prices)
        own = [price for price in self.prices if is_one_of(role, price.roles)]
        return own or [price for price in self.prices if not price.roles]

    def cost_text(self) -> str:
        """All prices in a line, with who pays a stand-in."""
        told = "; ".join(price.text() for price in self.prices) or UNKNOWN
        return f"{told}; de praktijk betaalt zelf een vervanger" if self.stand_in else told
