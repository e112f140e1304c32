"""The numbers that documents in a folder have: a file of plans that was put back may know fewer of them."""

import re
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from vp_tui.documents.kinds import IMPLEMENTATION_PLAN
from vp_tui.documents.places import PLAN_PROPERTY, VERSION_PROPERTY

NAME = r".*{}(?: .*)? v(\d{{1,6}}) \d{{4}}-\d\d-\d\d( \(\d+\))?\.docx"
PART = "docProps/custom.xml"
BIGGEST = 100_000  # bytes of that part; ours takes 500
VALUE = r'name="{}".{{0,200}}?<vt:\w+>([^<]*)<'
# What zipfile says of a file that is broken, locked with a password, or packed in a way it doesn't know.
UNREADABLE = (OSError, EOFError, KeyError, RuntimeError, UnicodeDecodeError, zipfile.BadZipFile, zlib.error)


def highest_number(folders: Iterable[Path], plan_id: str, above: int, title: str = IMPLEMENTATION_PLAN.title) -> int:
    """The highest number above `above` that a document of this plan has in these folders, else `above`; `title`: of the
    kind of document.

    Looks at what our own names tell first, and into those files only for whose they are.
    """
    name = re.compile(NAME.format(re.escape(title)))
    numbered = [
        (int(found[1]), each)
        for folder in folders
        for each in (folder.iterdir() if folder.is_dir() else ())
        if (found := name.fullmatch(each.name)) and int(found[1]) > above
    ]
    for number, path in sorted(numbered, reverse=True):
        if number > above and _is_of(path, plan_id, number):
            return number
    return above


def _is_of(path: Path, plan_id: str, number: int) -> bool:
    """Whether a document says that it is this version of this plan."""
    try:
        with zipfile.ZipFile(path) as package:
            if package.getinfo(PART).file_size > BIGGEST:
                return False
            text = package.read(PART).decode()
    except UNREADABLE:
        return False
    told = [re.search(VALUE.format(re.escape(each)), text) for each in (PLAN_PROPERTY, VERSION_PROPERTY)]
    return [each and each[1] for each in told] == [plan_id, str(number)]
