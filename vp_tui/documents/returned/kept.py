"""What was sent, kept beside the plans as plain data: making it needs the models, which takes longer than to read a
returned document. It may be thrown away: it is made again.
"""

import hashlib
import json
import os
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from vp_tui.documents.returned.sent import (
    Layout,
    MatrixLayout,
    SentDocument,
    SentField,
    SentList,
    body_as_data,
    body_of_data,
)

PACKAGE = Path(__file__).parents[2]
PROGRAM = [PACKAGE / "documents" / each for each in (".", "implementation_plan", "parts", "returned", "word")]
PROGRAM += [PACKAGE / "plan" / each for each in (".", "models", "values")]
FORM = 2  # of what is kept; another one is made anew
BROKEN = (OSError, KeyError, ValueError, TypeError, AttributeError, RecursionError)


def key_of(text: str, *choices: object) -> str:
    """A name for what was sent: by the plan file, the choices, and the program that makes the document."""
    told = json.dumps([FORM, _program(), *map(str, choices), text])
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def _program() -> list[int]:
    """What changes when another version of the program is installed; its own number takes 20 ms to be found."""
    files = [each.stat() for folder in PROGRAM for each in os.scandir(folder) if each.name.endswith(".py")]
    return [max(each.st_mtime_ns for each in files), sum(each.st_size for each in files)]


def kept_document(folder: Path, key: str) -> SentDocument | None:
    """What is kept under this name; None where there is nothing, or nothing that can be read."""
    try:
        return _document(json.loads((folder / f"{key}.json").read_bytes()))
    except BROKEN:
        return None


def keep_document(folder: Path, key: str, sent: SentDocument) -> None:
    """Keep it, where something may be written there; where not, it is made again the next time."""
    made = folder / f"{key}.{os.getpid()}"
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
        made.write_text(json.dumps(_data(sent)), "utf-8")
        made.replace(folder / f"{key}.json")
        _tidy(folder)


MOST = 40  # documents that are kept


def _tidy(folder: Path) -> None:
    """Raises OSError."""
    found = sorted(folder.iterdir(), key=lambda each: each.stat().st_mtime)
    for each in found[:-MOST]:
        each.unlink()


def _data(sent: SentDocument) -> dict[str, Any]:
    data = {name: getattr(sent, name) for name in ("title", "addresses", "records", "words")}
    data["goals"] = list(sent.goals.items())
    data["body"] = body_as_data(sent.body)
    data["fields"] = {
        key: [each.kind, each.label, each.text, each.place, each.past, each.near] for key, each in sent.fields.items()
    }
    data["lists"] = {key: [each.label, each.main] for key, each in sent.lists.items()}
    data["layouts"] = [asdict(each) for each in sent.layouts]
    data["matrices"] = [asdict(each) for each in sent.matrices]
    return data


def _document(data: Any) -> SentDocument:
    """Raises one of BROKEN where that is none."""
    return SentDocument(
        title=data["title"],
        body=body_of_data(data["body"]),
        addresses=dict(data["addresses"]),
        fields={key: SentField(*each) for key, each in data["fields"].items()},
        records=dict(data["records"]),
        lists={key: SentList(*each) for key, each in data["lists"].items()},
        goals=dict(data["goals"]),
        layouts=[Layout(**each) for each in data["layouts"]],
        matrices=[MatrixLayout(**each) for each in data["matrices"]],
        words=list(data["words"]),
    )
