"""`python -m tools.check`: one command for all checks, and the same ones everywhere."""

import re
import sys
import tomllib
from pathlib import Path

import pytest

from tools import check

ROOT = Path(__file__).parents[2]
WORKFLOW = (ROOT / ".github/workflows/tests.yml").read_text("utf-8")


@pytest.fixture
def pretended(monkeypatch: pytest.MonkeyPatch) -> None:
    """Checks that take no time: Python's own instead of uv, and the second fails."""
    says = {"tests": "print('3 passed'); print()", "lint": "raise SystemExit('no good')", "types": "print('fine')"}
    monkeypatch.setattr(check, "uv", lambda: [sys.executable])
    monkeypatch.setattr(check, "CHECKS", {name: ["-c", code] for name, code in says.items()})


def test_it_goes_on_after_a_failure_and_repeats_what_pytest_found(
    pretended: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.main([]) == 1
    assert capsys.readouterr().out.split("\n== ") == [
        "",
        "tests\n3 passed\n\n",
        "lint\nno good\n",
        "types\nfine\n\nFAILED: lint\n3 passed\n",
    ]


@pytest.mark.parametrize("chosen", [["tests", "types"], ["--skip", "lint"]])
def test_checks_are_chosen_or_left_out(pretended: None, capsys: pytest.CaptureFixture[str], chosen: list[str]) -> None:
    assert check.main(chosen) == 0
    told = capsys.readouterr().out
    assert "== lint" not in told
    assert told.endswith("\nAll checks passed.\n3 passed\n")


def test_a_check_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        check.main(["linting"])
    assert caught.value.code == 2
    assert "no check is called linting: choose from tests, lint, format, types, imports" in capsys.readouterr().err


def test_a_shell_command_stands_in_for_the_tests(pretended: None, capsys: pytest.CaptureFixture[str]) -> None:
    """As .ci/run does with the README's; what it fails with is told."""
    assert check.main(["tests", "--tests", "echo 1 failed && exit 3"]) == 1
    assert capsys.readouterr().out.endswith("\nFAILED: tests\n1 failed\n")


def test_the_workflow_types_what_the_readme_says_on_each_python_that_we_promise() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    command = re.search(r"^python3 .* python3 -m uv run pytest$", readme, re.MULTILINE)
    assert command and f"run: {command[0]}\n" in WORKFLOW
    asked = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["requires-python"]
    versions = re.findall(r'"(3\.\d+)"', WORKFLOW.split("python: [")[1].split("]")[0])
    assert f">={versions[0]}" == asked and len(versions) == 4
    assert "://" not in WORKFLOW, "no address of a registry"
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", each) for each in re.findall(r"uses: (\S+)", WORKFLOW))
