"""Disks that misbehave: full, gone, replaced."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def can_mount() -> bool:
    """Whether this machine lets us make a small disk in memory (root on Linux)."""
    try:
        return subprocess.run(["unshare", "--mount", "true"], capture_output=True, timeout=10).returncode == 0
    except OSError:
        return False


@contextmanager
def small_disk(place: Path, size: str) -> Iterator[Path]:
    """A disk of this size at a folder."""
    place.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "vp-test", str(place)], check=True, timeout=10)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True, timeout=10)


def fill(disk: Path) -> Path:
    """Take all the room that is left; removing the file gives it back."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (65536, 4096):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return ballast
