"""What is otherwise on Windows, tried anywhere: paths of Windows, its error numbers, folders that others hold."""

import errno
from pathlib import Path, PureWindowsPath

import pytest

from vp_tui.store.connecting import sqlite_uri
from vp_tui.store.faults import INDEX
from vp_tui.system import elsewhere, home, windows_errors
from vp_tui.system.elsewhere import REMOTE, is_on_network
from vp_tui.system.files import DocumentError, write_document
from vp_tui.system.windows_errors import SENTENCES, patiently, windows_sentence


def failed(number: int, kind: type[OSError] = OSError) -> OSError:
    """An error as Windows raises it."""
    error = kind(errno.EACCES, "Toegang geweigerd", "C:\\plan")
    error.winerror = number  # type: ignore[attr-defined,unused-ignore]
    return error


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PureWindowsPath(r"C:\Mijn plannen\verbeterplan.db"), "file:///C:/Mijn%20plannen/verbeterplan.db"),
        (PureWindowsPath(r"\\praktijk\users\jansen\v.db"), "file:////praktijk/users/jansen/v.db"),
    ],
)
def test_a_path_as_sqlite_takes_it(path: PureWindowsPath, uri: str) -> None:
    assert sqlite_uri(path) == uri


@pytest.mark.parametrize("words", ["Page 25 is never used", "Page 25: never used"])
def test_an_unused_page_is_known_in_the_words_of_old_and_new_sqlite(words: str) -> None:
    assert INDEX.fullmatch(words)


@pytest.mark.parametrize(
    ("path", "kind", "remote"),
    [
        (PureWindowsPath(r"\\server\share\plan"), 0, True),
        (PureWindowsPath(r"H:\plan"), REMOTE, True),
        (PureWindowsPath(r"C:\plan"), 3, False),
    ],
)
def test_a_folder_on_a_server_is_known(path: PureWindowsPath, kind: int, remote: bool) -> None:
    assert is_on_network(path, lambda anchor: kind) is remote


def test_nothing_is_on_a_server_where_a_path_has_no_drive() -> None:
    assert not is_on_network(Path("/home/noor/plan"))


@pytest.mark.parametrize("number", SENTENCES)
def test_each_error_says_what_to_do(number: int) -> None:
    told = windows_sentence(failed(number), "C:\\plan")
    assert told and (number == 123 or "C:\\plan" in told) and told.endswith(".")


def test_other_errors_say_nothing_here() -> None:
    assert windows_sentence(OSError(errno.ENOSPC, "vol"), "x") == "" == windows_sentence(failed(5), "x")


def test_a_file_that_is_held_for_a_moment_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr(windows_errors.time, "sleep", waits.append)
    tries = iter([failed(32), failed(5)])

    def act() -> str:
        if (error := next(tries, None)) is not None:
            raise error
        return "klaar"

    assert patiently(act) == "klaar" and len(waits) == 2


def test_not_for_ever_and_not_for_anything_else(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter(range(100))
    monkeypatch.setattr(windows_errors.time, "monotonic", lambda: float(next(now)))
    monkeypatch.setattr(windows_errors.time, "sleep", lambda seconds: None)

    def held() -> None:
        raise failed(32)

    def full() -> None:
        raise OSError(errno.ENOSPC, "vol")

    with pytest.raises(OSError, match="geweigerd"):
        patiently(held)
    with pytest.raises(OSError, match="vol"):
        patiently(full)


def test_a_document_that_a_scanner_holds_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder := tmp_path / "exports").mkdir()

    def blocked(temporary: Path, folder: Path, name: str) -> Path:
        raise failed(225)

    monkeypatch.setattr("vp_tui.system.files._placed", blocked)
    with pytest.raises(DocumentError, match="virusscanner"):
        write_document(b"x", folder, "plan.docx")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("folder", ["OneDrive - Praktijk De Linde/Documenten", "Documenten"])
def test_plans_do_not_begin_in_a_synced_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    documents = tmp_path / folder
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: documents)
    monkeypatch.setattr(elsewhere, "MARKS", {})
    usual = home._usual()
    assert usual == (documents if folder == "Documenten" else Path.home()) / home.FOLDER
    (documents / home.FOLDER / "data").mkdir(parents=True)
    assert home._usual() == documents / home.FOLDER  # what is there stays
