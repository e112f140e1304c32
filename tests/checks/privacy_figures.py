"""How well the search does on a labelled set: what was found, missed and found for nothing, by kind."""

import sys
import tomllib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.checks.privacy_known import known_plan
from vp_tui.checks.privacy import suspects

Pair = tuple[str, str]
Labelled = tuple[str, list[Pair]]
KINDS = ("bsn", "birth_date", "name", "address", "phone", "email", "patient_number")


def sentences(name: str) -> list[Labelled]:
    """Each sentence of a set, with the (kind, text) pairs that should be found in it."""
    read: dict[str, Any] = tomllib.loads((Path(__file__).parent / name).read_text("utf-8"))
    return [
        (each["text"], [(kind, text) for kind, text in each.get("found", [])])
        for part in read.values()
        for each in part
    ]


@dataclass
class Figures:
    right: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, Pair]] = field(default_factory=list)
    wrong: list[tuple[str, Pair]] = field(default_factory=list)

    def counted(self, kind: str = "") -> tuple[int, int, int]:
        """How many were found, missed, and found for nothing; of one kind or of all."""
        right = self.right[kind] if kind else self.right.total()
        return right, _of(self.missed, kind), _of(self.wrong, kind)

    def precision(self, kind: str = "") -> float:
        right, _, wrong = self.counted(kind)
        return right / (right + wrong)

    def recall(self, kind: str = "") -> float:
        right, missed, _ = self.counted(kind)
        return right / (right + missed)


def _of(told: list[tuple[str, Pair]], kind: str) -> int:
    return len([pair for _, pair in told if kind in ("", pair[0])])


def figures(labelled: list[Labelled]) -> Figures:
    """One sentence after another in the same plan; a find counts only with the very text that was marked."""
    result, plan = Figures(), known_plan()
    for text, expected in labelled:
        plan.recognise.occasion = text
        found = [(each.code.removeprefix("privacy."), each.text) for each in suspects(plan)]
        both = Counter(found) & Counter(expected)
        result.right.update(kind for kind, _ in both.elements())
        result.missed += [(text, pair) for pair in (Counter(expected) - both).elements()]
        result.wrong += [(text, pair) for pair in (Counter(found) - both).elements()]
    return result


def table(result: Figures) -> str:
    """As docs/privacy.md has it; the last row is all kinds together."""
    rows = ["| kind | found | missed | for nothing | precision | recall |", "|---|---|---|---|---|---|"]
    for kind in (*KINDS, ""):
        counts = result.counted(kind)
        shares = f"{result.precision(kind):.2f} | {result.recall(kind):.2f}"
        rows.append(f"| {kind or 'all'} | {' | '.join(str(each) for each in counts)} | {shares} |")
    return "\n".join(rows)


if __name__ == "__main__":
    for each in sys.argv[1:]:
        print(each, table(figures(sentences(each))), sep="\n\n", end="\n\n")
