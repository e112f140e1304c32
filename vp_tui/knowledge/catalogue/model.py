"""What stands in a catalogue: its source, its columns, its interventions and their trainings (seed 002).

A practice's own file has the same shape, so the limits here are also what keeps a wrong or huge file out.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from vp_tui.knowledge.catalogue.training import Training
from vp_tui.knowledge.catalogue.words import Lines, Role, Slug, SlugOrNone, Slugs, Text, TextOrNone, Title

Column = Literal["anders_werken", "netwerk", "capaciteit", "goede_gesprek"]
MOST_ENTRIES = 200


class Part(BaseModel):
    """Whatever a catalogue is made of: nothing unknown in it, no type guessed, and it stays as it was read."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Source(Part):
    """Where a catalogue comes from: shown above it, with its date, since prices and dates grow old."""

    title: Title
    version: Title = ""
    date: dt.date
    region: Title = ""
    publisher: Title = ""

    @property
    def banner(self) -> str:
        """The one line above the catalogue."""
        version = f", versie {self.version}" if self.version else ""
        return f"{self.title}{version}, {self.date:%d-%m-%Y}: controleer data en prijzen voordat je ermee rekent."


class ColumnRule(Part):
    """A column of the brochure's table, with what it asks of a practice.

    `minimum`: how many interventions in year 1; `minimum_year_2`: how many come with year 2. `first_year`: the year in
    which it begins. `developed_in_year_2`: what was chosen in year 1 is to be developed further in year 2.
    """

    key: Column
    title: Title
    rule: Text
    minimum: Annotated[int, Field(ge=0)] = 0
    minimum_year_2: Annotated[int, Field(ge=0)] = 0
    first_year: Literal[1, 2] = 1
    optional: bool = False
    developed_in_year_2: bool = False


class Note(Part):
    """What holds for the whole catalogue: who pays, where to sign up."""

    title: Title
    text: Text


class Entry(Part):
    """An intervention, or a part of one that can be adopted by itself.

    `number`: its number in the column of the brochure, 0 where it has none. `part_of`: the slug of the intervention
    that it belongs to. `extra`: comes on top of another intervention and never counts by itself. `counts`: adopting
    this alone meets the column's rule. `steps` become actions; `ideas` are ways to do it; `support` is what the region
    offers. `presupposes`: slugs that come first; `needs_one_of`: at least one of these goes with it; `clashes_with`:
    better not at once; `deepens`: the intervention that it develops further. `people`: how many take part at least;
    `cycle_months`: a PDCA round is no longer; `certificate_years`: a certificate is no older.
    """

    slug: Slug
    title: Title
    columns: Annotated[tuple[Column, ...], Field(min_length=1, max_length=4, strict=False)]
    kind: Literal["design", "development"]
    what: Text
    number: Annotated[int, Field(ge=0, le=99)] = 0
    part_of: SlugOrNone = ""
    extra: bool = False
    counts: bool = True
    first_year: Literal[1, 2] = 1
    form: Title = ""
    audience: Title = ""
    roles: Annotated[tuple[Role, ...], Field(max_length=20, strict=False)] = ()
    time: Title = ""
    status: Title = ""
    yields: Lines = ()
    steps: Lines = ()
    ideas: Lines = ()
    tips: Lines = ()
    support: Lines = ()
    keywords: Lines = ()
    presupposes: Slugs = ()
    needs_one_of: Slugs = ()
    clashes_with: Slugs = ()
    clash: TextOrNone = ""
    deepens: SlugOrNone = ""
    people: Annotated[int, Field(ge=0, le=99)] = 0
    cycle_months: Annotated[int, Field(ge=0, le=99)] = 0
    certificate_years: Annotated[int, Field(ge=0, le=99)] = 0
    trainings: Annotated[tuple[Training, ...], Field(max_length=30, strict=False)] = ()

    @model_validator(mode="after")
    def _clash_is_told(self) -> "Entry":
        if bool(self.clashes_with) != bool(self.clash):
            raise ValueError("vul ‘clashes_with’ en ‘clash’ (de reden) allebei in, of geen van beide")
        return self

    @property
    def main(self) -> str:
        """The slug of the numbered intervention that this is, or is a part of."""
        return self.part_of or self.slug

    @property
    def counts_as(self) -> tuple[Column, ...]:
        """The columns whose rule of choice this meets."""
        return self.columns if self.counts and not self.extra else ()

    @property
    def refers_to(self) -> tuple[tuple[str, str], ...]:
        """Every slug that this names, as (field, slug)."""
        single = [(name, getattr(self, name)) for name in ("part_of", "deepens") if getattr(self, name)]
        lists = ("presupposes", "needs_one_of", "clashes_with")
        return (*single, *((name, slug) for name in lists for slug in getattr(self, name)))


class Catalogue(Part):
    """A catalogue, whole."""

    source: Source
    columns: Annotated[tuple[ColumnRule, ...], Field(strict=False)] = ()
    notes: Annotated[tuple[Note, ...], Field(max_length=30, strict=False)] = ()
    entries: Annotated[tuple[Entry, ...], Field(min_length=1, max_length=MOST_ENTRIES, strict=False)]

    def find(self, slug: str) -> Entry | None:
        """The entry by its slug, which is what `design/interventions/catalogue_id` holds."""
        return next((entry for entry in self.entries if entry.slug == slug), None)

    def rule(self, column: Column) -> ColumnRule | None:
        """What a column asks; None in a practice's own catalogue."""
        return next((each for each in self.columns if each.key == column), None)

    def counting(self, slugs: Iterable[str], column: Column) -> tuple[str, ...]:
        """The numbered interventions, by slug, with which these adopted ones meet the rule of a column.

        Two parts of one intervention are one.
        """
        entries = [entry for slug in slugs if (entry := self.find(slug))]
        return tuple(dict.fromkeys(entry.main for entry in entries if column in entry.counts_as))
