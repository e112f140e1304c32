"""Places and changes told in Dutch: for findings, for the toast after undo, for lists of changes."""

import datetime as dt
from typing import Any

from vp_tui.plan.address import list_of, locate, record_at, record_model
from vp_tui.plan.changes.change import Change
from vp_tui.plan.fields import Kind
from vp_tui.plan.models.ideate import Goal
from vp_tui.plan.plan import Plan
from vp_tui.plan.texts import shortened_text
from vp_tui.plan.values.kinds import show_date

DERIVED = 2  # fields that may follow from one that was set, and need no telling


def record_title(record: dict[str, Any], list_address: str) -> str:
    """What a record is called in a sentence: its main text, or else its first text."""
    main = locate(list_address).spec.main
    if record.get(main) and record_model(list_address).specs[main].kind is Kind.DATE:
        return show_date(dt.date.fromisoformat(str(record[main])))
    texts = [str(record.get(main) or "")]
    kinds = (Kind.TEXT, Kind.LONG, Kind.WHO)
    texts += [
        str(record.get(name) or "") for name, spec in record_model(list_address).specs.items() if spec.kind in kinds
    ]
    return shortened_text(next((text for text in texts if text.strip()), ""))


def step_sentence(changes: tuple[Change, ...]) -> str:
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


def asked_in(address: str) -> str:
    """The phase whose page asks for what stands at an address, or `plan`.

    Raises UnknownAddress.
    """
    section, name = address.split("/")[:2]
    if address.count("/") == 3:
        return locate(address).spec.asked_in or section
    return locate(f"{section}/{name}").spec.asked_in or section


def place_name(plan: Plan, address: str) -> str:
    """What a place is called: *Verbeterpunt*, *Leernetwerk · Tijd*, *Doel 2 · Meetbaar*, *Actie “Folder maken” · Wie*.

    Raises UnknownAddress.
    """
    section, name, *inner = address.split("/")
    spec = locate(f"{section}/{name}").spec
    if not inner:
        return spec.label
    if spec.kind is Kind.GROUP:
        return f"{spec.label} · {locate(address).spec.label}"
    record = record_at(plan, address)
    title = record_title(dict(record), list_of(address))
    called = str(record.number) if isinstance(record, Goal) else f"“{title}”" if title else ""
    named = f"{spec.one[:1].upper()}{spec.one[1:]} {called}".rstrip()
    return named if len(inner) == 1 else f"{named} · {locate(address).spec.label}"
