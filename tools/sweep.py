"""Does every word stand on a page? Long texts in every field of every table, through LibreOffice to text.

    uv run python -m tools.sweep                     # 700 to 1,500 characters and 40 to 90 lines
    uv run python -m tools.sweep --lengths 900,1463 --lines 64,66 --only implement/data_collection

Needs LibreOffice (soffice) and poppler (pdftotext), which no test does. Exit code 1 where a word is gone.
"""

import datetime as dt
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click

from tools.look import convert
from vp_tui.documents.implementation_plan import DocumentFacts, ExportOptions, build
from vp_tui.plan.address import leaves, locate, record_lists, record_model
from vp_tui.plan.changes.change import apply, inserting, setting
from vp_tui.plan.fields import Kind, Spec
from vp_tui.plan.plan import Plan

TEXTS = (Kind.TEXT, Kind.LONG, Kind.WHEN, Kind.WHO, Kind.LINES)
STAY = ("dismissed", "observations")
FACTS = DocumentFacts("sweep", 1, dt.datetime(2027, 3, 12, 10))
ALL = ExportOptions(frozenset({1, 2, 3, 4}), personal=True)
FILLER = "telefoontjes van de ochtend en noteert die in de lijst bij de balie"


@click.command()
@click.option("--lengths", default="700,900,1000,1100,1200,1300,1463,1500", help="Characters.")
@click.option("--lines", default="40,50,60,64,66,68,70,80,90", help="Short lines.")
@click.option("--only", default="", help="Lists whose address begins so.")
def sweep(lengths: str, lines: str, only: str) -> None:
    """One document a text, with it in one field of each list."""
    lost = 0
    texts = [*((n, "characters", long_text(n)) for n in numbers(lengths))]
    texts += [(n, "lines", short_lines(n)) for n in numbers(lines)]
    for number, kind, (text, marks) in texts:
        for round_number in range(max(map(len, swept_fields(only).values()))):
            made, fields = filled(text, round_number, only)
            found = Counter(shown(made))
            gone = {mark for mark in marks if found[mark] < len(fields)}
            lost += len(gone)
            if gone:
                click.echo(f"{number} {kind}: {len(gone)} words gone with {', '.join(fields)}")
    click.echo(f"{lost} words lost")
    sys.exit(1 if lost else 0)


def numbers(told: str) -> list[int]:
    return [int(each) for each in told.split(",") if each]


def long_text(length: int) -> tuple[str, list[str]]:
    """Prose of about this length in which every few words there is one that occurs nowhere else."""
    words, marks = list[str](), list[str]()
    for n, word in enumerate(FILLER.split() * length):
        if n % 5 == 0:
            marks.append(f"q{len(marks):03}z")
            word = marks[-1]
        if sum(map(len, words)) + len(words) + len(word) > length:
            break
        words.append(word)
    return " ".join(words), [each for each in marks if each in words]


def short_lines(count: int) -> tuple[str, list[str]]:
    marks = [f"q{n:03}z" for n in range(count)]
    return "\n".join(marks), marks


def swept_fields(only: str) -> dict[str, list[str]]:
    """The names of the fields with text by what they are of (a list of records, a section or a group), without what
    stays in the app."""
    found: dict[str, list[str]] = {}
    for address, spec, _ in leaves(Plan()):
        owner, name = address.rsplit("/", 1)
        if spec.kind in TEXTS and owner.startswith(only):
            found.setdefault(owner, []).append(name)
    for each in record_lists():
        if each.startswith(only) and not each.endswith(STAY):
            found[each] = [
                name for name, spec in record_model(each).specs.items() if spec.kind in TEXTS and name != "by"
            ]
    return found


def filled(text: str, number: int, only: str) -> tuple[bytes, list[str]]:
    """A document in which the n-th text of each section, group and record is the long one, and the fields with it."""
    plan, fields = Plan(), list[str]()
    for owner, names in swept_fields(only).items():
        for name in names[number : number + 1]:
            steps = inserting(plan, owner, values(owner, names, name, text)) if owner in record_lists() else []
            steps = steps or setting(plan, f"{owner}/{name}", value(locate(f"{owner}/{name}").spec, text))
            for change in steps:
                apply(plan, change)
            fields.append(f"{owner}/{name}")
    return build(plan, ALL, FACTS), fields


def values(list_address: str, names: list[str], long: str, text: str) -> dict[str, object]:
    """Of a new record: a short text in each field but one."""
    specs = record_model(list_address).specs
    return {each: value(specs[each], text if each == long else "kort") for each in names}


def value(spec: Spec, text: str) -> object:
    return text.split("\n") if spec.kind is Kind.LINES else text


def shown(document: bytes) -> list[str]:
    """Every word on the pages, in order."""
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "look.docx").write_bytes(document)
        convert(Path(place), "pdf")
        told = ["pdftotext", Path(place) / "out" / "look.pdf", "-"]
        return list(words(subprocess.run(told, check=True, capture_output=True, text=True).stdout))


def words(text: str) -> Iterator[str]:
    return (each[0] for each in re.finditer(r"q\d{3}z", text))


if __name__ == "__main__":
    sweep()
