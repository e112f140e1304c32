"""A .docx with its parts changed."""

import io
import zipfile
from collections.abc import Callable

Change = Callable[[str, bytes], bytes | None]  # of a part's name and content; None leaves it out


def repacked(content: bytes, change: Change) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if (part := change(name, old.read(name))) is not None:
                new.writestr(name, part)
    return made.getvalue()


def with_document(content: bytes, change: Callable[[str], str]) -> bytes:
    """With the markup of its text changed."""
    return repacked(content, lambda name, part: change(part.decode()).encode() if name == "word/document.xml" else part)
