"""A document is there whole or not at all, never over another file, and the user hears what became of it."""

import errno
import os
import sys
from pathlib import Path

import pytest

from vp_tui.system import files as writing
from vp_tui.system.files import DocumentError, write_document

NAME = "Implementatieplan Griepprik v3 2027-03-12.docx"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exports"
    made.mkdir()
    return made


def files(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in folder.iterdir()}


def test_a_free_name_is_taken_as_it_is(folder: Path) -> None:
    written = write_document(b"een", folder, NAME)
    assert (written.path, written.note) == (folder / NAME, "")
    assert files(folder) == {NAME: b"een"}


def test_an_existing_file_is_never_overwritten(folder: Path) -> None:
    (folder / NAME).write_bytes(b"van iemand anders")
    first, second = write_document(b"een", folder, NAME), write_document(b"twee", folder, NAME)
    assert [first.path.name, second.path.name] == [NAME.replace(".docx", f" ({n}).docx") for n in (2, 3)]
    assert sorted(files(folder).values()) == [b"een", b"twee", b"van iemand anders"]
    assert "niet overschreven" in first.note and first.path.name in first.note


@pytest.mark.parametrize("lock", ["~$" + NAME[2:], f".~lock.{NAME}#"], ids=["Word", "LibreOffice"])
def test_a_document_that_is_open_gets_a_note_that_says_so(folder: Path, lock: str) -> None:
    (folder / NAME).write_bytes(b"open")
    (folder / lock).write_bytes(b"")
    written = write_document(b"nieuw", folder, NAME)
    assert written.path.name.endswith(" (2).docx")
    assert "staat nog open" in written.note
    assert (folder / NAME).read_bytes() == b"open"


def test_a_folder_or_a_dangling_link_of_that_name_is_left_alone(folder: Path) -> None:
    (folder / NAME).mkdir()
    (folder / NAME.replace(".docx", " (2).docx")).symlink_to(folder / "nergens")
    assert write_document(b"een", folder, NAME).path.name.endswith(" (3).docx")
    assert not (folder / "nergens").exists()


def test_a_disk_without_links_gets_its_file_all_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    (folder / NAME).write_bytes(b"oud")
    assert write_document(b"nieuw", folder, NAME).path.name.endswith(" (2).docx")
    assert sorted(files(folder).values()) == [b"nieuw", b"oud"]


def test_a_missing_folder_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="is er niet") as caught:
        write_document(b"een", tmp_path / "weg", NAME)
    assert str(tmp_path / "weg") in caught.value.sentence


def test_a_file_in_place_of_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"")
    with pytest.raises(DocumentError, match="Kies een andere map"):
        write_document(b"een", tmp_path / "bestand", NAME)


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.ENOSPC, "vol"), (errno.EACCES, "kan ik niet schrijven"), (errno.EROFS, "kan ik niet schrijven"),
     (errno.EIO, "kon niet worden bewaard")],
    ids=["full", "no right", "read-only", "broken"],
)  # fmt: skip
def test_what_goes_wrong_while_writing_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(DocumentError, match=words):
        write_document(b"een", folder, NAME)
    assert files(folder) == {}


def test_a_failed_move_leaves_neither_the_temporary_file_nor_a_reserved_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(DocumentError):
        write_document(b"een", folder, NAME)
    assert files(folder) == {}


@pytest.fixture
def unwritable(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Linux has a folder in which nobody may make a file, root neither; elsewhere the call itself refuses."""
    if sys.platform == "linux":
        return Path("/sys")

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "open", refuse)
    return folder


def test_a_folder_that_may_not_be_written_is_an_error(unwritable: Path) -> None:
    with pytest.raises(DocumentError, match="kan ik niet schrijven"):
        write_document(b"een", unwritable, NAME)


def test_two_writers_at_once_both_keep_their_document(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other takes the name between our look and our move: there is no look, so nothing is lost."""
    placed = writing.place_exclusively

    def other_first(temporary: Path, path: Path) -> None:
        if path.name == NAME and not path.exists():
            path.write_bytes(b"van de ander")
        placed(temporary, path)

    monkeypatch.setattr(writing, "place_exclusively", other_first)
    written = write_document(b"van ons", folder, NAME)
    assert files(folder) == {NAME: b"van de ander", written.path.name: b"van ons"}


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such rights")
@pytest.mark.parametrize("umask, mode", [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_what_is_handed_on_may_be_read_as_any_other_file(tmp_path: Path, umask: int, mode: int) -> None:
    """A document on a shared folder that only its maker can read is no document for a colleague."""
    before = os.umask(umask)
    try:
        made = write_document(b"x", tmp_path, "plan.docx", to_hand_on=True).path
        own = write_document(b"x", tmp_path, "plan.json").path
    finally:
        os.umask(before)
    assert (made.stat().st_mode & 0o777, own.stat().st_mode & 0o777) == (mode, 0o600)
