"""A fourth kind of reference is a line in the table (and in `Kind`): all that is done with references goes along.

The package is copied, actions get a field that refers to an idea, and a Python of its own runs the copy.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import vp_tui

SCRIPT = Path(__file__).with_name("new_reference_script.py")
MEMBER = '    STAKEHOLDER = "stakeholder"  # id of a stakeholder\n'
LINE = '    Reference(Kind.STAKEHOLDER, "relate/stakeholders", ("name", "role")),\n'
FIELD = '    action: Annotated[Text, f.long("Actie", "Wat moet er gebeuren?", core=True)] = ""\n'
ADDED = {
    "fields.py": (MEMBER, '    IDEA = "idea"\n'),
    "references.py": (LINE, '    Reference(Kind.IDEA, "ideate/ideas", ("text",)),\n'),
    "models/implement.py": (FIELD, '    idea: Annotated[RecordRef, f.Spec("Idee", "", f.Kind.IDEA)] = None\n'),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with the package and three lines more."""
    folder = tmp_path / "copy"
    shutil.copytree(Path(vp_tui.__file__).parent, folder / "vp_tui", ignore=shutil.ignore_patterns("__pycache__"))
    for name, (before, line) in ADDED.items():
        module = folder / "vp_tui" / "plan" / name
        text = module.read_text("utf-8")
        assert text.count(before) == 1, name
        module.write_text(text.replace(before, before + line), "utf-8")
    return folder


def told(copy: Path, home: Path) -> dict[str, Any]:
    """What the script saw in the copy."""
    path = {"PYTHONPATH": str(copy), "TEXTUAL_ANIMATIONS": "none"}
    command = [sys.executable, str(SCRIPT), str(home)]
    done = subprocess.run(command, env={**os.environ, **path}, cwd=copy, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_one_line_is_all_that_a_new_kind_of_reference_takes(home: Path, copy: Path) -> None:
    found = told(copy, home)
    assert found["package"] == str(copy / "vp_tui")
    assert found["referred"]
    assert list(found["names"].values()) == ["Bellen verplaatsen"]
    assert len(found["told"]) == 1 and "Idee: Bellen verplaatsen" in found["told"][0]
    assert found["same"]  # the plan file gives the plan back
    assert found["by_title"] == "Bellen verplaatsen"
    assert 'er is geen idee "Iets anders" in dit bestand' in found["dangling"]
    assert found["cleared"] == [None, None]
    assert found["differences"] == ["delete"]  # that the reference was cleared goes without saying
    assert found["taken_back"] and found["undone"]
    assert found["foreign_keys"] == ["goals", "ideas", "interventions", "plans"]
    assert found["shown"] == "Bellen verplaatsen"
