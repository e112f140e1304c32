"""Hashes of the form's own explanation, so that it can be left out of a form that was filled in.

    python tools/form_words.py TEXT_OF_THE_FORM

The text itself is not ours to print; docs/reading-form.md says where it is from.
"""

import sys
from pathlib import Path

from vp_tui.documents.form.own_words import HASHES, sentences, shingles

WIDTH = 14


def main(source: Path) -> None:
    lines = source.read_text(encoding="utf-8").replace("*", "").splitlines()
    found = sorted({each for line in lines for sentence in sentences(line) for each in shingles(sentence)})
    rows = (" ".join(found[at : at + WIDTH]) for at in range(0, len(found), WIDTH))
    HASHES.write_text("\n".join(rows) + "\n", encoding="ascii")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
