"""Whether a text is in our own words: no six words in a row as in the seeds, apart from names.

`seed_sixes.txt` holds a hash of every six words in a row of the seeds, so that this runs without them too. To make it
again: `python tests/knowledge/own_words.py <folder of the seeds>`.
"""

import hashlib
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SIXES = HERE / "seed_sixes.txt"
SEEDS = HERE.parents[2] / "shared" / "seeds"
WORDS = 6


def sixes(text: str) -> dict[str, str]:
    """Every six words in a row by their hash (10 hex digits), case and punctuation apart."""
    words = re.findall(r"\w+", text.lower())
    rows = (" ".join(words[i : i + WORDS]) for i in range(len(words) - WORDS + 1))
    return {hashlib.sha256(row.encode()).hexdigest()[:10]: row for row in rows}


def sixes_in(folder: Path) -> set[str]:
    return {each for file in folder.glob("0*.txt") for each in sixes(file.read_text(encoding="utf-8"))}


def known_sixes() -> set[str]:
    return set(SIXES.read_text(encoding="ascii").split()) | sixes_in(SEEDS)


def copied(texts: Iterable[str], names: Iterable[str] = ()) -> list[str]:
    """The rows of six words that the seeds have too; a name in the text breaks a row."""
    pattern = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    parts = [part for text in texts for part in (re.split(pattern, text, flags=re.IGNORECASE) if pattern else [text])]
    seeds = known_sixes()
    return [row for part in parts for hashed, row in sixes(part).items() if hashed in seeds]


def strings(value: Any) -> Iterator[str]:
    """Every text in nested dictionaries and lists, as a TOML file gives them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


if __name__ == "__main__":
    SIXES.write_text("\n".join(sorted(sixes_in(Path(sys.argv[1])))) + "\n", encoding="ascii")
