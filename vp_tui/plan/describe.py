"""A change told in Dutch, for the toast after undo and for lists of changes."""

import datetime as dt
from typing import Any

from vp_tui.plan.address import list_of, locate, record_model, specs
from vp_tui.plan.change import Change
from vp_tui.plan.fields import Kind
from vp_tui.plan.kinds import show_date

LONGEST = 40
DERIVED = 2  # fields that may follow from one that was set, and need no telling


def shortened(text: str, longest: int = LONGEST) -> str:
    """One line of at most `longest` characters."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def record_title(record: dict[str, Any], list_address: str) -> str:
    """What a record is called in a sentence: its main text, or else its first text."""
    main = locate(list_address).spec.main
    if record.get(main) and specs(record_model(list_address))[main].kind is Kind.DATE:
        return show_date(dt.date.fromisoformat(str(record[main])))
    texts = [str(record.get(main) or "")]
    kinds = (Kind.TEXT, Kind.LONG, Kind.WHO)
    texts += [
        str(record.get(name) or "") for name, spec in specs(record_model(list_address)).items() if spec.kind in kinds
    ]
    return shortened(next((text for text in texts if text.strip()), ""))


def told(changes: tuple[Change, ...]) -> str:
    """What a step did, in a few words: *Verbeterpunt gewijzigd*; of many changes the first, and how many more."""
    whole = [each for each in changes if each.kind != "set"]
    more = len(whole) - 1 if whole else len(changes) - 1
    told = more > (0 if whole else DERIVED)
    return _one((whole or list(changes))[0]) + (
        f" (en nog {more} {'wijziging' if more == 1 else 'wijzigingen'})" if told else ""
    )


def _one(first: Change) -> str:
    if first.kind == "set":
        return f"‘{locate(first.address).spec.label}’ gewijzigd"
    spec = locate(list_of(first.address)).spec
    if first.kind == "move":
        return f"{spec.one} verplaatst"
    held = first.after if first.kind == "insert" else first.before
    title = record_title(held["record"], list_of(first.address))
    named = f"{spec.one} “{title}”" if title else spec.one
    return f"{named} {'toegevoegd' if first.kind == 'insert' else 'verwijderd'}"
