"""What all rows share: the installed wheel, the peers, homes with plans, and whole commands timed."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent
PEERS = ("posting==2.11.1", "docxtpl==0.20.2", "tree-sitter==0.25.2")  # tree-sitter 0.26 crashes posting
PANDOC = "pypandoc-binary==1.17"  # pandoc itself, as a wheel


class NoUv(Exception):
    """uv is not there."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds and MiB of one whole process."""

    wall: float
    cpu: float
    peak: float


@dataclass
class Bench:
    """`folder` is temporary; `quick`: fewer rounds."""

    folder: Path
    quick: bool
    problems: dict[str, str] = field(default_factory=dict)

    @property
    def vp(self) -> str:
        return str(self.folder / "wheel/bin/vp")

    @property
    def python(self) -> str:
        """The Python that has the wheel and nothing of the checkout."""
        return str(self.folder / "wheel/bin/python")

    @property
    def peer(self) -> Path:
        """The folder of the peers' programs."""
        return self.folder / "peers/bin"

    def rounds(self, n: int) -> int:
        return max(3, n // 3) if self.quick else n

    def install(self) -> None:
        """Build the wheel and install it, compiled, in a fresh environment; the peers in another.

        Raises NoUv, CalledProcessError.
        """
        uv = os.environ.get("UV") or shutil.which("uv")
        if uv is None:
            raise NoUv("uv is needed to build and install the wheel: python3 -m pip install uv")
        _run(uv, "build", "--wheel", "--quiet", "--out-dir", self.folder / "dist", ROOT)
        pins = self.folder / "pins.txt"
        pins.write_text("\n".join(_pins()), "utf-8")
        wheel = next((self.folder / "dist").glob("*.whl"))
        self._environment(uv, "wheel", wheel, "--constraints", pins)
        try:
            self._environment(uv, "peers", *PEERS)
        except subprocess.CalledProcessError as error:
            why = " ".join(error.stderr.split())[-100:]
            self.problems |= dict.fromkeys(("posting", "docxtpl"), f"not installed: {why}")
        if shutil.which("pandoc") is None:
            self._install_pandoc(uv)

    def _install_pandoc(self, uv: str) -> None:
        try:
            self._environment(uv, "pandoc", PANDOC)
        except subprocess.CalledProcessError:
            self.problems["pandoc"] = "not on PATH, nor installed from PyPI"

    @property
    def pandoc(self) -> str:
        """The command, where there is no problem with it."""
        found = shutil.which("pandoc") or next(
            (self.folder / "pandoc").glob("lib/python*/site-packages/pypandoc/files/pandoc")
        )
        return str(found)

    def _environment(self, uv: str, name: str, *wanted: object) -> None:
        python = self.folder / name / "bin/python"
        _run(uv, "venv", "--quiet", "--python", sys.executable, self.folder / name)
        _run(uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", python, *wanted)

    def app(self, name: str, *words: str) -> list[str]:
        """The command of a bare Textual app."""
        return [self.python, str(HERE / "apps" / f"{name}.py"), *words]

    def inside(self, name: str, *words: object, python: str = "") -> Any:
        """What a script of inside/ prints, with the wheel's Python or another."""
        command = [python or self.python, str(HERE / "inside" / f"{name}.py"), *map(str, words)]
        return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout or "null")

    def home(self, name: str, *plans: Mapping[str, Any]) -> tuple[Path, list[str]]:
        """A home with plans as inside/homes.py describes them, made once; and their ids."""
        home = self.folder / "homes" / name
        kept = home / "ids.json"
        if not kept.exists():
            home.mkdir(parents=True)
            kept.write_text(json.dumps(self.inside("homes", home, json.dumps(plans))))
        return home, json.loads(kept.read_text())


def _run(*command: object) -> None:
    # What uv says of another environment than the one that runs us is no news.
    env = {name: value for name, value in os.environ.items() if name != "VIRTUAL_ENV"}
    subprocess.run([str(each) for each in command], check=True, capture_output=True, text=True, env=env)


def _pins() -> list[str]:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    found: list[str] = project["tool"]["uv"]["constraint-dependencies"]
    return found


def spent(command: Sequence[str]) -> Spent:
    """Run a command to its end, its output thrown away.

    Raises CalledProcessError.
    """
    start = time.perf_counter()
    with open(os.devnull, "r+b") as nowhere:
        to_nowhere = [(os.POSIX_SPAWN_DUP2, nowhere.fileno(), fd) for fd in (0, 1)]
        pid = os.posix_spawnp(command[0], list(command), os.environ, file_actions=to_nowhere)
    _, status, usage = os.wait4(pid, 0)
    wall = time.perf_counter() - start
    if status:
        raise subprocess.CalledProcessError(status, list(command))
    return Spent(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def in_turns(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, list[Spent]]:
    """Whole commands, A B A B …, the first round not counted."""
    found: dict[str, list[Spent]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            once = spent(command)
            if turn:
                found[name].append(once)
    return found
