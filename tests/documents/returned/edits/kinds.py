"""What an edit is: something done to the example's document, with the remarks that must come of it and no others."""

from collections.abc import Callable
from typing import Any

from tests.documents.returned.editing import HEIN, Document

Expected = list[dict[str, Any]]
Edit = Callable[[Document], Expected]
EDITS: dict[str, tuple[str, Edit]] = {}  # by name: the kind of edit, and what is done
PART = "Analyse, voorstel, teksten, oefenuur en metingen. Op 28 januari 2027 bespreek ik de uitkomst met het team."
NOT_PART = "Vaccins bestellen, het HIS inrichten, declareren, en alles rond de pneumokokkenprik."
TEAM = "Praktijk met 2.600 patiënten"
ACTIONS = "implement/actions"


def edit(kind: str) -> Callable[[Edit], Edit]:
    def kept(done: Edit) -> Edit:
        EDITS[done.__name__.replace("_", " ")] = (kind, done)
        return done

    return kept


def change(address: str, before: str, after: str, author: str | None = None) -> dict[str, Any]:
    return {"kind": "change", "address": address, "before": before, "after": after, "author": author}


def comment(address: str | None, text: str, quote: str | None = None, **more: Any) -> dict[str, Any]:
    return {"kind": "comment", "address": address, "text": text, "quote": quote, "author": HEIN, **more}
