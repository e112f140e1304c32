"""Look at a Word document through LibreOffice: its pages as pictures, its bookmarks kept, its number of pages.

    uv run python tools/look.py exports/plan.docx --to /tmp/pages
    uv run python tools/look.py --example --to /tmp/pages

Needs LibreOffice (soffice) and poppler (pdftoppm, pdfinfo), which no test does. Exit code 1 where LibreOffice loses a
bookmark, or counts two pages more or fewer than we wrote in the document's properties.
"""

import datetime as dt
import io
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import click


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=False)
@click.option("--example", is_flag=True, help="The example plan, with all that can come along.")
@click.option("--to", "folder", type=click.Path(file_okay=False, path_type=Path), required=True, help="For pictures.")
def look(file: Path | None, example: bool, folder: Path) -> None:
    """Render FILE (or the example) to PNGs in a folder, and check what LibreOffice makes of it."""
    if (file is None) != example:
        raise click.UsageError("Give a file, or --example.")
    folder.mkdir(parents=True, exist_ok=True)
    content = file.read_bytes() if file else example_document()
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "look.docx").write_bytes(content)
        pages = pictures(Path(place), folder)
        lost = sorted(set(bookmarks(content)) - set(bookmarks(resaved(Path(place)))))
    expected = int(re.search(rb"<Pages>(\d+)<", part(content, "docProps/app.xml"))[1])  # type: ignore[index]
    click.echo(f"{pages} pages ({expected} expected) in {folder}; {len(lost)} of {len(bookmarks(content))} marks lost")
    sys.exit(1 if lost or abs(pages - expected) > 1 else 0)


def example_document() -> bytes:
    from vp_tui.documents.implementation_plan import DocumentFacts, ExportOptions, build
    from vp_tui.knowledge.example import example_plan

    facts = DocumentFacts("example", 1, dt.datetime(2027, 3, 12, 10), dt.date(2027, 3, 11))
    return build(example_plan(), ExportOptions(frozenset({1, 2, 3, 4}), explanations=True, personal=True), facts)


def pictures(place: Path, folder: Path) -> int:
    """A PNG a page, page-1.png and on; returns how many pages."""
    convert(place, "pdf")
    pdf = place / "out" / "look.pdf"
    subprocess.run(["pdftoppm", "-r", "70", "-png", pdf, folder / "page"], check=True)
    shown = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    return int(shown.split("Pages:")[1].split()[0])


def resaved(place: Path) -> bytes:
    """The document as LibreOffice saves it."""
    convert(place, "docx")
    return (place / "out" / "look.docx").read_bytes()


def convert(place: Path, target: str) -> None:
    """LibreOffice gets a profile of its own, so that it doesn't mind one that is open."""
    command = ["soffice", f"-env:UserInstallation={(place / 'profile').as_uri()}", "--headless", "--convert-to", target]
    subprocess.run([*command, "--outdir", place / "out", place / "look.docx"], check=True, capture_output=True)


def bookmarks(content: bytes) -> list[str]:
    """The names of the hidden bookmarks of fields (vp_tui/documents/places.py)."""
    return re.findall(r'<w:bookmarkStart [^>]*w:name="(_vp[0-9a-f]{20})"', part(content, "word/document.xml").decode())


def part(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name)


if __name__ == "__main__":
    look()
