"""The table in docs/round-trip.md: of each kind of edit how much came back, by the program that saved it.

    python -m tests.documents.returned.counting [--libreoffice]

With the switch each document goes through LibreOffice (`soffice`), half a minute in all.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.documents.returned.checking import compared, exported_example, remarks_in
from tests.documents.returned.editing import Document
from tests.documents.returned.edits import EDITS
from tests.documents.returned.shapes import SHAPES

SHOWN = {"by hand": "sent", "Word's shape": "Dutch Word", "no bookmarks": "Google Docs"}
WORDS = ("made", "placed", "misplaced", "missed", "invented")
LIBREOFFICE = "LibreOffice"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        counts = {(column, name): found for column, name, found in _counted(Path(folder))}
    columns = [*SHOWN, LIBREOFFICE] if LIBREOFFICE in {column for column, _ in counts} else [*SHOWN]
    print("| kind |", " | ".join(columns), "|\n|---|", "---|" * len(columns), sep="")
    kinds = list(dict.fromkeys(kind for kind, _ in EDITS.values()))
    for kind in [*kinds, "all"]:
        names = [name for name, (each, _) in EDITS.items() if kind in (each, "all")]
        cells = [" · ".join(map(str, _sum(counts, column, names))) for column in columns]
        print(f"| {kind} ({len(names)}) |", " | ".join(cells), "|")


def _sum(counts: dict[tuple[str, str], Counter[str]], column: str, names: list[str]) -> list[int]:
    return [sum(counts[column, name][word] for name in names) for word in WORDS]


def _counted(folder: Path) -> Iterator[tuple[str, str, Counter[str]]]:
    saved = {}
    for number, (name, (_, done)) in enumerate(EDITS.items()):
        for column, shape in SHOWN.items():
            document = Document(exported_example())
            wanted = done(document)
            path = folder / f"{number:03}.docx"
            path.write_bytes(SHAPES[shape](document))
            yield column, name, _outcome(path, wanted)
            if shape == "sent":
                saved[name] = (path.rename(folder / f"by-hand-{number:03}.docx"), wanted)
    if "--libreoffice" in sys.argv:
        through = folder / "out"
        settings = f"-env:UserInstallation=file://{folder}/profile"
        paths = [path for path, _ in saved.values()]
        command = [
            "soffice",
            settings,
            "--headless",
            "--convert-to",
            "docx:MS Word 2007 XML",
            "--outdir",
            through,
            *paths,
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        for name, (path, wanted) in saved.items():
            yield LIBREOFFICE, name, _outcome(through / path.name, wanted)


def _outcome(path: Path, wanted: list[dict[str, Any]]) -> Counter[str]:
    found = compared(remarks_in(path), wanted)
    lost = {word: len(getattr(found, word)) for word in WORDS[2:]}
    return Counter({"made": len(wanted), "placed": found.placed, **lost})


if __name__ == "__main__":
    main()
