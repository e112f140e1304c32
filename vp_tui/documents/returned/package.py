"""The .docx file as a package: its parts, found by relation, never by name. Limits keep hostile files out."""

import io
import posixpath
import struct
import zipfile
import zlib
from functools import cached_property
from pathlib import Path
from typing import Any

from vp_tui.documents.returned.kinds_of_file import told_of, told_of_encrypted
from vp_tui.documents.returned.problems import NotReturned
from vp_tui.documents.returned.xml_parts import Parsed, local_name, parsed_part

BIGGEST_FILE = 50 << 20  # bytes
BIGGEST_PART = 100 << 20  # bytes, unpacked: no text of a plan, but perhaps a picture
BIGGEST_TEXT = 20 << 20  # bytes of XML that we read
MOST_PARTS = 5000
BIGGEST_LIST = 2 << 20  # bytes of the zip's own list of its parts
HIGHEST_RATIO = 1000  # unpacked to packed; Word's own XML reaches 30, deflate can 1032
END = struct.Struct("<4s4H2LH")  # the end record of a zip (APPNOTE 4.3.16)
UNREADABLE = (
    OSError, EOFError, KeyError, RuntimeError, NotImplementedError, ValueError, OverflowError, struct.error,
    zipfile.BadZipFile, zlib.error,
)  # fmt: skip
BROKEN = (
    "{} is beschadigd: ik kan het niet uitpakken. Vraag het bestand nog eens, of open het in Word en bewaar het "
    "opnieuw als .docx."
)
TOO_BIG = (
    "{} is te groot om te lezen. Haal eruit wat niet bij het plan hoort, zoals grote plaatjes, en bewaar het "
    "opnieuw als .docx."
)


class Package:
    """A file that is open. Parts are read when they are asked for. `members`: by name in small letters; `recovered`:
    the parts that had to be mended to be read."""

    def __init__(self, name: str, archive: zipfile.ZipFile) -> None:
        self.name, self.archive = name, archive
        self.members: dict[str, zipfile.ZipInfo] = {}
        self.recovered: list[str] = []

    def part(self, name: str) -> Parsed | None:
        """A part as XML; None where there is none.

        Raises NotReturned.
        """
        member = self.members.get(name.lower().lstrip("/"))
        if member is None:
            return None
        parsed = parsed_part(self._content(member), self.name)
        if parsed is not None and parsed.recovered:
            self.recovered.append(name)
        return parsed

    def _content(self, member: zipfile.ZipInfo) -> bytes:
        if member.file_size > BIGGEST_TEXT:
            raise NotReturned(TOO_BIG.format(self.name))
        try:
            with self.archive.open(member) as stream:
                content = stream.read(BIGGEST_TEXT + 1)
        except UNREADABLE as error:
            raise NotReturned(BROKEN.format(self.name)) from error
        if len(content) > BIGGEST_TEXT:
            raise NotReturned(TOO_BIG.format(self.name))
        return content

    def related(self, source: str = "") -> dict[str, str]:
        """The parts that a part (or the package itself) refers to, by the last word of the relation's type."""
        found: dict[str, str] = {}
        for kind, name in self.all_related(source):
            found.setdefault(kind, name)
        return found

    def all_related(self, source: str) -> list[tuple[str, str]]:
        """The same as kind and name, in their order, several of one kind too.

        Raises NotReturned.
        """
        folder, name = posixpath.split(source)
        parsed = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        return [_target(each, folder) for each in (parsed.root.iter() if parsed else ()) if _is_relation(each)]

    @cached_property
    def main(self) -> str:
        """The name of the main part.

        Raises NotReturned where there is none.
        """
        name = self.related().get("officeDocument", "word/document.xml")
        if name.lower() not in self.members:
            raise NotReturned(told_of(self.name, b"PK", frozenset(self.members)))
        return name

    @cached_property
    def document(self) -> dict[str, str]:
        """The parts that the main part refers to, by kind."""
        return self.related(self.main)

    def of_document(self, kind: str) -> Parsed | None:
        """Of the parts of the main part the one of this kind."""
        return self.part(self.document[kind]) if kind in self.document else None

    @cached_property
    def properties(self) -> dict[str, str]:
        """The custom properties, as text whatever their type."""
        name = self.related().get("custom-properties", "docProps/custom.xml")
        parsed = self.part(name)
        found: dict[str, str] = {}
        for each in parsed.root if parsed else ():
            if isinstance(each.tag, str) and each.get("name"):
                found.setdefault(each.get("name"), "".join(each.itertext()).strip())
        return found


def opened_package(path: Path) -> Package:
    """The package in a file.

    Raises NotReturned where it is none, or breaks a limit.
    """
    content = _content_of(path)
    if not content.startswith(b"PK"):
        raise NotReturned(told_of(path.name, content))
    _keep_within_limits(path.name, content)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except UNREADABLE as error:
        raise NotReturned(BROKEN.format(path.name)) from error
    package = Package(path.name, archive)
    for each in archive.infolist():
        package.members.setdefault(each.filename.replace("\\", "/").lstrip("/").lower(), each)
    _check_parts(package)
    return package


def _content_of(path: Path) -> bytes:
    """Raises NotReturned."""
    try:
        if not path.is_file():
            there = path.exists()
            why = "is een map of iets anders dan een bestand" if there else "is er niet"
            raise NotReturned(f"{path} {why}. Kijk of je de goede naam typte; het moet een Word-document (.docx) zijn.")
        if path.stat().st_size > BIGGEST_FILE:
            raise NotReturned(TOO_BIG.format(path.name))
        return path.read_bytes()
    except (OSError, ValueError) as error:
        raise NotReturned(f"Ik kan {path} niet lezen. Kijk of het bestand er is, en of je het mag openen.") from error


def _keep_within_limits(name: str, content: bytes) -> None:
    """Look at the size of the zip's list before it is read: a list of a million names takes all memory there is."""
    at = content.rfind(END_MARK, max(0, len(content) - (1 << 16) - END.size))
    if at < 0 or at + END.size > len(content):
        raise NotReturned(BROKEN.format(name))
    size = END.unpack_from(content, at)[5]
    if size > BIGGEST_LIST or content[max(0, at - 20) : at].startswith(ZIP64_MARK):
        raise NotReturned(TOO_BIG.format(name))


END_MARK, ZIP64_MARK = b"PK\5\6", b"PK\6\7"


def _check_parts(package: Package) -> None:
    """Raises NotReturned."""
    members = list(package.members.values())
    if any(each.flag_bits & 1 for each in members):
        raise NotReturned(told_of_encrypted(package.name))
    if len(members) > MOST_PARTS or any(_is_too_big(each) for each in members):
        raise NotReturned(TOO_BIG.format(package.name))


def _is_relation(element: Any) -> bool:
    return local_name(element) == "Relationship" and element.get("TargetMode") != "External"


def _target(relation: Any, folder: str) -> tuple[str, str]:
    target = relation.get("Target", "").replace("\\", "/")
    path = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return relation.get("Type", "").rpartition("/")[2], path


def _is_too_big(member: zipfile.ZipInfo) -> bool:
    ratio = member.file_size / max(1, member.compress_size)
    return member.file_size > BIGGEST_PART or (ratio > HIGHEST_RATIO and member.file_size > (1 << 20))
