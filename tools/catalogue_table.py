"""Make docs/catalogue.md: the interventions of the brochure in tables, from the files in vp_tui/knowledge/catalogue/.

    uv run python tools/catalogue_table.py

`tests/docs/test_catalogue.py` fails where the page is behind.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from vp_tui.knowledge.catalogue import Catalogue, Entry, Training, catalogue
from vp_tui.knowledge.catalogue.training import SETTINGS, STATUSES
from vp_tui.plan.values.kinds import show_date

PAGE = Path(__file__).parents[1] / "docs" / "catalogue.md"
HEAD = """# The catalogue

Made by `tools/catalogue_table.py` from `vp_tui/knowledge/catalogue/`; change it there. Facts, names, figures and dates
are those of the {title}, version {version}, {date} ({region}); the sentences in the files are ours. A practice's own:
[own-catalogue.md](own-catalogue.md).

- *counts for*: the columns whose rule of choice it meets by itself; an extra never does, nor does a training that only
  prepares. Parts of one intervention count as one.
- *first*: what it presupposes. *one of*: at least one of these goes with it. *not at once*: better not both from the
  start.
"""


def page(whole: Catalogue) -> str:
    """The whole page, in Markdown."""
    source = whole.source
    head = HEAD.format(title=source.title, version=source.version, date=show_date(source.date), region=source.region)
    return "\n".join([head, *columns(whole), *entries(whole), *trainings(whole)])


def columns(whole: Catalogue) -> Iterable[str]:
    yield "## The four columns\n"
    rows = [
        (f"`{each.key}`", each.title, each.minimum, each.minimum_year_2, each.first_year, each.rule)
        for each in whole.columns
    ]
    yield table(("key", "title", "year 1", "more in year 2", "from year", "rule"), rows)


def entries(whole: Catalogue) -> Iterable[str]:
    yield "## The interventions\n"
    head = ("slug", "title", "no.", "columns", "counts for", "part of", "relations", "trainings")
    yield table(head, [entry_row(entry) for entry in whole.entries])


def entry_row(entry: Entry) -> Sequence[object]:
    number = entry.number or ("extra" if entry.extra else "")
    return (
        f"`{entry.slug}`", entry.title, number, codes(entry.columns), codes(entry.counts_as), codes([entry.part_of]),
        relations(entry), len(entry.trainings) or "",
    )  # fmt: skip


def relations(entry: Entry) -> str:
    told = {
        "first": codes(entry.presupposes),
        "one of": codes(entry.needs_one_of),
        "not at once": codes(entry.clashes_with),
        "deepens": codes([entry.deepens]),
        "people": str(entry.people or ""),
        "months a round": str(entry.cycle_months or ""),
        "years a certificate": str(entry.certificate_years or ""),
        "from year": "2" if entry.first_year == 2 else "",
    }
    return "; ".join(f"{name}: {value}" for name, value in told.items() if value)


def trainings(whole: Catalogue) -> Iterable[str]:
    yield "## The trainings\n"
    head = ("of", "training", "provider", "setting", "status", "when", "duration", "max. a group", "points", "cost")
    yield table(head, [training_row(entry, each) for entry in whole.entries for each in entry.trainings])


def training_row(entry: Entry, training: Training) -> Sequence[object]:
    most = str(training.maximum or "")
    if training.maximum_per_practice:
        most += f" ({training.maximum_per_practice} a practice)"
    # The day of the brochure itself: nothing has passed yet, so that the page does not change by itself.
    when = training.when_text(catalogue().source.date)
    return (
        f"`{entry.slug}`", training.title, training.provider, SETTINGS[training.setting], STATUSES[training.status],
        when, training.duration, most, training.accreditation or "", training.cost_text(),
    )  # fmt: skip


def codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names if name)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table, with an empty line after it."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell(each) for each in line)} |" for line in lines) + "\n"


def cell(value: object) -> str:
    return str(value).replace("|", "\\|")


if __name__ == "__main__":
    PAGE.write_text(page(catalogue()), encoding="utf-8")
