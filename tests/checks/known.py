"""Entries of a catalogue, made up for tests."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Known:
    """What `vp_tui.checks.phases.adopted.Adopted` asks for, with the defaults of a plain entry."""

    slug: str
    columns: tuple[str, ...]
    part_of: str = ""
    counts: bool = True
    extra: bool = False
    first_year: int = 1
    presupposes: tuple[str, ...] = ()
    needs_one_of: tuple[str, ...] = ()
    clashes_with: tuple[str, ...] = ()
    deepens: str = ""
    people: int = 0
    cycle_months: int = 0
    certificate_years: int = 0

    @property
    def title(self) -> str:
        return self.slug.capitalize()

    @property
    def main(self) -> str:
        return self.part_of or self.slug

    @property
    def counts_as(self) -> tuple[str, ...]:
        return self.columns if self.counts and not self.extra else ()
