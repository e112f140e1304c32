"""Where data/ and exports/ live, and what is said where they can't."""

import errno
import os
from pathlib import Path

import pytest

from vp_tui.system import home as homes
from vp_tui.system.home import HomeProblem, checkout, choose, prepare

ROOT = Path(__file__).parents[2]


def test_a_named_folder_wins_over_vp_home_and_that_over_the_checkout(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VP_HOME", str(tmp_path / "set"))
    assert choose(str(tmp_path / "named")) == tmp_path / "named"
    assert choose() == tmp_path / "set"
    monkeypatch.delenv("VP_HOME")
    assert choose() == ROOT
    monkeypatch.setenv("VP_HOME", "")
    assert choose() == ROOT


def test_a_folder_is_taken_from_where_you_are_and_from_your_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert choose("plannen") == tmp_path / "plannen"
    assert choose("~/plannen") == tmp_path / "user" / "plannen"
    with pytest.raises(HomeProblem, match="~niemand"):
        choose("~niemand-die-hier-woont/plannen")


def test_installed_the_plans_lie_in_the_documents_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VP_HOME")
    monkeypatch.setattr(homes, "__file__", str(tmp_path / "site-packages" / "vp_tui" / "system/home.py"))
    monkeypatch.setattr("platformdirs.user_documents_path", lambda: tmp_path / "Documenten")
    assert choose() == tmp_path / "Documenten" / "Verbeterplan"


def test_a_checkout_is_known_by_the_name_of_its_project(tmp_path: Path) -> None:
    assert checkout(ROOT) == ROOT
    assert checkout(tmp_path) is None
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "iets-anders"\n')
    assert checkout(tmp_path) is None
    (tmp_path / "pyproject.toml").write_bytes(b"\xff\xfe\x00")
    assert checkout(tmp_path) is None
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "verbeterplan"\n')
    assert checkout(tmp_path) == tmp_path


def test_what_is_missing_is_made_for_this_user_only(home: Path) -> None:
    prepare(home)
    assert sorted(each.name for each in home.iterdir()) == ["data", "exports"]
    if os.name == "posix":
        assert [each.stat().st_mode & 0o777 for each in home.iterdir()] == [0o700, 0o700]


def test_what_is_there_stays_but_is_closed_to_others(home: Path) -> None:
    (home / "data").mkdir(parents=True)
    (home / "data").chmod(0o755)
    (home / "data" / "verbeterplan.db").write_text("van mij")
    prepare(home)
    prepare(home)
    assert (home / "data" / "verbeterplan.db").read_text() == "van mij"
    assert (home / "data").stat().st_mode & 0o777 == 0o700 or os.name != "posix"


@pytest.mark.parametrize("blocked", ["", "data", "exports"])
def test_a_file_in_the_way_is_named(home: Path, blocked: str) -> None:
    if blocked:
        home.mkdir()
    (home / blocked).write_text("ik ben geen map")
    with pytest.raises(HomeProblem, match=r"een bestand in de weg.*--home") as found:
        prepare(home)
    assert str(home / (blocked or "data")) in str(found.value)


@pytest.mark.parametrize(
    "number, words",
    [
        (errno.EACCES, "mag niet schrijven"),
        (errno.EROFS, "mag niet schrijven"),
        (errno.ENOSPC, "schijf is vol"),
        (errno.ENAMETOOLONG, "lukt niet"),
    ],
)
def test_why_a_folder_cannot_be_made_is_told(
    home: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise OSError(number, "English")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(HomeProblem, match=words) as found:
        prepare(home)
    assert "English" not in str(found.value)
    assert "--home" in str(found.value)


def test_a_folder_that_may_only_be_read_is_refused(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare(home)
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # the tests may run as root, who may write anywhere
    with pytest.raises(HomeProblem, match=r"mag niet schrijven in .*data"):
        prepare(home)
