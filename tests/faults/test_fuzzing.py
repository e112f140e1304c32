"""A small dose of damaged files through all commands and the first screen; `VP_FUZZ=5000` gives the large one."""

import os

import pytest

from tests.faults.fuzzing import fuzz

pytestmark = pytest.mark.slow

COUNT = int(os.environ.get("VP_FUZZ", "4"))


def test_no_damaged_file_surprises_hangs_or_loses_in_silence() -> None:
    done = fuzz(COUNT, seed=2027, with_app=max(COUNT // 3, 1) if COUNT < 100 else 100)
    assert done.wrong == []
    assert sum(number for what, number in done.count.items() if what.startswith("files")) == COUNT
