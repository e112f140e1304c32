"""`vp` as it is called: help, wrong usage, the start of the app, and a process of its own."""

import json
import os
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from vp_tui import cli
from vp_tui.cli import main
from vp_tui.system.log import log_file

COMMANDS = [
    "open",
    "list",
    "example",
    "import",
    "export",
    "check",
    "measures",
    "feedback",
    "backup",
    "restore",
    "doctor",
    "schema",
]


def vp(*words: str) -> tuple[int, str, str]:
    """Exit code, output and errors of `vp` with these words."""
    done = CliRunner().invoke(main, words, catch_exceptions=False)
    return done.exit_code, done.stdout, done.stderr


def process(*words: str, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    """`python -m vp_tui` in a process of its own, without a terminal."""
    command = [sys.executable, "-m", "vp_tui", *words]
    return subprocess.run(command, capture_output=True, timeout=60, stdin=subprocess.DEVNULL, **settings)


# --- help ------------------------------------------------------------------------------------------------------


def test_the_commands_are_those_of_the_design_and_no_stubs() -> None:
    assert list(main.commands) == COMMANDS


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_dutch(command: str) -> None:
    code, out, err = vp(*command.split(), "--help")
    assert (code, err) == (0, "")
    assert out.startswith("Gebruik: vp ")
    english = r"\b(usage|options?|commands?|arguments?|show|this|message|exit|the|version|default|required|args)\b"
    assert re.findall(english, out, re.IGNORECASE) == (["version"] if not command else [])  # the option's own name
    assert "Toon deze uitleg." in out
    assert all(len(line) <= 80 for line in out.splitlines())


def test_each_command_option_and_argument_is_explained() -> None:
    everything = [main, *main.commands.values()]
    assert [each.name for each in everything if not each.help] == []
    params = [(each.name, param) for each in everything for param in each.params]
    assert [(name, param.name) for name, param in params if not getattr(param, "help", None)] == []
    assert all(name in vp("--help")[1] for name in COMMANDS)


def test_the_version_is_that_of_the_package() -> None:
    assert vp("--version") == (0, f"Verbeterplan {version('verbeterplan')}\n", "")


# --- wrong usage -----------------------------------------------------------------------------------------------

WRONG = {
    "--jsn": "Er is geen optie --jsn. Zie: vp --help",
    "list --jsn": "Er is geen optie --jsn. Bedoel je --json? Zie: vp list --help",
    "list -x": "Er is geen optie -x. Zie: vp list --help",
    "lst": "Er is geen opdracht “lst”. Bedoel je list? Zie: vp --help",
    "feedback": "Hier ontbreekt BESTAND.docx. Zie: vp feedback --help",
    "open": "Hier ontbreekt PLAN. Zie: vp open --help",
    "import": "Hier ontbreekt BESTAND. Zie: vp import --help",
    "export": "Hier ontbreekt PLAN. Zie: vp export --help",
    "check": "Hier ontbreekt PLAN. Zie: vp check --help",
    "export x --to": "Zet achter --to wat je bedoelt. Zie: vp export --help",
    "export x --to=": "Zet achter --to wat je bedoelt. Zie: vp export --help",
    "export x --format pdf": "--format: kies uit docx, json, ics, talk, report, card, yearly of pptx, niet “pdf”. "
    "Zie: vp export --help",
    "list --json=ja": "Achter --json hoort niets. Zie: vp list --help",
    "open mijn plan": '“plan” is hier te veel; zet woorden die bij elkaar horen tussen "". Zie: vp open --help',
    "--home": "Zet achter --home wat je bedoelt. Zie: vp --help",
    "--home= list": "Zet achter --home wat je bedoelt. Zie: vp --help",
    "list --home=": "Zet achter --home wat je bedoelt. Zie: vp list --help",
}


@pytest.mark.parametrize("words", WRONG)
def test_wrong_usage_is_one_dutch_line(words: str, home: Path) -> None:
    assert vp(*words.split()) == (2, "", WRONG[words] + "\n")
    assert not home.exists()


# --- where it works --------------------------------------------------------------------------------------------


def test_home_is_named_before_or_behind_the_command_or_by_vp_home(home: Path, tmp_path: Path) -> None:
    assert str(home) in vp("list")[1]
    assert str(tmp_path / "a") in vp("--home", str(tmp_path / "a"), "list")[1]
    assert str(tmp_path / "b") in vp("list", "--home", str(tmp_path / "b"))[1]
    assert str(tmp_path / "b") in vp("--home", str(tmp_path / "a"), "list", "--home", str(tmp_path / "b"))[1]
    assert str(home) in vp("list")[1]


# --- the app ---------------------------------------------------------------------------------------------------


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, str | None]]:
    """What the app would be started with, in a process that seems to have a terminal."""

    class Terminal:
        def isatty(self) -> bool:
            return True

    started: list[tuple[Path, str | None]] = []
    for name in ("__stdin__", "__stdout__", "__stderr__"):
        monkeypatch.setattr(sys, name, Terminal())

    def run(home: Path, plan_id: str | None = None) -> tuple[int, str]:
        started.append((home, plan_id))
        return 0, ""

    monkeypatch.setattr("vp_tui.app.main.run", run)
    return started


def test_vp_alone_opens_the_app_in_a_home_that_is_ready(drawn: list[Any], home: Path) -> None:
    assert vp() == (0, "", "")
    assert drawn == [(home, None)]
    assert sorted(each.name for each in home.iterdir()) == ["data", "exports"]


def test_open_hands_the_id_to_the_app(drawn: list[Any], home: Path) -> None:
    vp("example")
    (plan,) = json.loads(vp("list", "--json")[1])
    assert vp("open", plan["title"][:8].upper()) == (0, "", "")
    assert drawn == [(home, plan["id"])]
    assert vp("open", "bestaat niet")[0] == 1
    assert len(drawn) == 1


def test_an_app_that_breaks_down_is_one_line(drawn: list[Any], home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*args: object) -> None:
        raise RuntimeError("boem")

    monkeypatch.setattr("vp_tui.app.main.run", fail)
    code, out, err = vp()
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "RuntimeError: boem" in log_file(home).read_text("utf-8")


def test_without_a_terminal_the_app_says_so() -> None:
    done = process()
    assert (done.returncode, done.stdout) == (1, b"")
    assert "terminal" in done.stderr.decode()
    assert len(done.stderr.decode().splitlines()) == 1


# --- a process of its own --------------------------------------------------------------------------------------


def test_a_whole_round_in_processes_of_their_own(home: Path, tmp_path: Path) -> None:
    latin = {**os.environ, "PYTHONIOENCODING": "latin-1", "LC_ALL": "C"}
    (tmp_path / "plan.json").write_text('{"plan": {"title": "Zoë’s plan 👍"}}', "utf-8")
    done = process("import", str(tmp_path / "plan.json"), env=latin)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Zoë’s plan 👍" in done.stdout.decode("utf-8")
    assert "Zoë’s plan 👍" in process("list", env=latin).stdout.decode("utf-8")
    done = process("export", "zoe", env=latin)
    assert done.returncode == 0
    assert Path(done.stdout.decode("utf-8").strip()).is_file()
    done = process("open", "één", env=latin)
    assert (done.returncode, done.stdout) == (1, b"")
    assert "“één”" in done.stderr.decode("utf-8")


def test_who_stops_reading_gets_no_complaint() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "vp_tui", "schema"]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, timeout=60)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


def test_the_schema_is_that_of_the_plan_file() -> None:
    code, out, err = vp("schema")
    assert (code, err) == (0, "")
    found = json.loads(out)
    assert list(found["properties"])[:3] == ["format", "plan", "recognise"]


HEAVY = {"textual", "pydantic", "docx", "lxml", "sqlite_utils", "logging", "platformdirs"}


@pytest.mark.parametrize("words", [["--help"], ["list"], ["list", "--json"], ["open", "bestaat niet"], ["lst"]])
def test_help_and_the_list_load_nothing_heavy(words: list[str]) -> None:
    vp("example")
    code = (
        "import sys; from vp_tui.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "finally: print(*(each.split('.')[0] for each in sys.modules), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, timeout=60)
    loaded = set(done.stderr.split())
    assert {"vp_tui", "click"} <= loaded
    assert loaded & HEAVY == set()


def test_click_alone_makes_the_errors_that_we_translate() -> None:
    """Where click gets a new kind of wrong usage, its English would come through."""
    known = {"NoSuchOption", "NoSuchCommand", "BadOptionUsage", "MissingParameter", "BadParameter"}
    ours_to_avoid = {"BadArgumentUsage", "NoArgsIsHelpError"}  # of arguments with a number, and groups without words
    kinds = {each.__name__ for each in vars(click.exceptions).values() if _is_usage_error(each)}
    assert kinds == known | ours_to_avoid
    assert not any(param.nargs != 1 for each in main.commands.values() for param in each.params)
    assert cli.main.invoke_without_command


def _is_usage_error(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, click.UsageError) and kind is not click.UsageError
