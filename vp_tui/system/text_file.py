"""The text of a plan file on disk, read with a limit; who asks for it parses it (plan/files/file.py)."""

from pathlib import Path

BIGGEST = 50 * 1024 * 1024  # bytes; a plan of 500 records takes one three-hundredth of that


class UnreadableFile(Exception):
    """A file that can't be read as text; str() is a Dutch sentence that says what to do."""


def text_of(path: Path) -> str:
    """The text of a file, whole, in UTF-8 with or without a byte order mark.

    Raises UnreadableFile.
    """
    content = _content(path)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFile(_no_text(path)) from error
    if "\0" in text:
        raise UnreadableFile(_no_text(path))
    if not text.strip():
        raise UnreadableFile(f"{path} is leeg. Kijk of dit het goede bestand is.")
    return text


def _no_text(path: Path) -> str:
    return f"{path} is geen tekst in UTF-8. Een planbestand is tekst en eindigt op .json."


def _content(path: Path) -> bytes:
    if "\0" in str(path):
        raise UnreadableFile(f"{str(path)!r} kan geen bestand zijn. Kijk of de naam klopt.")
    try:
        if path.is_dir():
            raise UnreadableFile(f"{path} is een map. Geef het planbestand dat erin staat.")
        if path.is_fifo() and not str(path).startswith("/dev/"):  # it would be waited for
            raise UnreadableFile(f"{path} is geen gewoon bestand. Geef een planbestand op je schijf.")
        with path.open("rb") as opened:
            content = opened.read(BIGGEST + 1)
    except FileNotFoundError as error:
        raise UnreadableFile(f"{path} is er niet. Kijk of de naam en de map kloppen.") from error
    except PermissionError as error:
        raise UnreadableFile(
            f"{path} mag ik niet lezen. Kopieer het naar een eigen map, of vraag wie de computers van de praktijk "
            "beheert."
        ) from error
    except OSError as error:
        raise UnreadableFile(
            f"{path} kan ik niet lezen. Kopieer het naar je eigen schijf en probeer het nog eens."
        ) from error
    if len(content) > BIGGEST:
        raise UnreadableFile(f"{path} is groter dan 50 MB; dat kan geen planbestand zijn. Kies een ander bestand.")
    return content
