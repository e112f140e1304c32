"""A field's way is short: one line in a model, and it shows, saves, undoes and comes out, in a plan of yesterday too.

The package is copied, one line is added to phase 1, and a Python of its own runs the copy.
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
from tests.conftest import NOW
from vp_tui.workspace.library import Library

pytestmark = pytest.mark.slow

BEFORE = "    improvement_point: Annotated[\n"
LINE = '    surprise: Annotated[Text, f.long("Grootste verrassing", "Wat had je niet verwacht?", core=True)] = ""\n'
SCRIPT = Path(__file__).with_name("new_field_script.py")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A folder with the package and one line more."""
    folder = tmp_path / "copy"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(Path(vp_tui.__file__).parent, folder / "vp_tui", ignore=ignored)
    model = folder / "vp_tui" / "plan" / "models" / "recognise.py"
    text = model.read_text("utf-8")
    assert text.count(BEFORE) == 1
    model.write_text(text.replace(BEFORE, LINE + BEFORE), "utf-8")
    return folder


def told(copy: Path, home: Path, plan_id: str) -> dict[str, Any]:
    """What the script saw in the copy."""
    path = {"PYTHONPATH": str(copy), "TEXTUAL_ANIMATIONS": "none"}
    command = [sys.executable, str(SCRIPT), str(home), plan_id]
    done = subprocess.run(command, env={**os.environ, **path}, cwd=copy, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_one_line_is_all_that_a_new_field_takes(home: Path, copy: Path) -> None:
    library = Library(home, lambda: NOW)
    plan_id = library.new({"title": "Van gisteren"})  # made by the package as it is: the column is not there yet
    asked = library.session(plan_id).progress("recognise").asked
    library.close()

    found = told(copy, home, plan_id)
    assert found["package"] == str(copy / "vp_tui")
    assert found["asked"] == asked + 1  # it counts as a core question
    assert (found["shown"], found["hint"]) == ("○ Grootste verrassing", "Wat had je niet verwacht?")
    assert found["typed"] == found["column"] == "Druk"
    assert found["undone"] == found["column_undone"] == ""
    assert found["toast"] == "Ongedaan gemaakt: ‘Grootste verrassing’ gewijzigd."
    assert found["redone"] == "Druk"
    assert json.loads(found["file"])["recognise"]["surprise"] == "Druk"
    assert found["read_back"] == "Druk"
    schema = found["schema"]["$defs"]["Recognise"]["properties"]["surprise"]
    assert (schema["title"], schema["description"]) == ("Grootste verrassing", "Wat had je niet verwacht?")
    assert found["exported"] > 5_000  # the document does not stumble over what it has no place for
