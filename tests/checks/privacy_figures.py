"""How well the search does on a labelled set: what was found, missed and found for nothing, by kind."""

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
    return [(each["text"], [(kind, text) for kind, text in each.get("found", [])]) for part in read.values() for each in part]


@dataclass
class Figures:
    right: Counter[str] = field(default_factory=Counter)
    missed: list[tuple[str, Pair]] = field(default_factory=list)
    wrong: list[tuple[str, Pair]] = field(default_factory=list)

    def precision(self, kind: str = "") -> float:
        return _share(self._right(kind), [pair for _, pair in self.wrong], kind)

    def recall(self, kind: str = "") -> float:
        return _share(self._right(kind), [pair for _, pair in self.missed], kind)

    def _right(self, kind: str) -> int:
        return self.right[kind] if kind else self.right.total()


def _share(right: int, others: list[Pair], kind: str) -> float:
    other = len([pair for pair in others if not kind or pair[0] == kind])
    return right / (right + other) if right + other else 1.0


def figures(labelled: list[Labelled]) -> Figures:
    """One sentence after another in the same plan; a find counts only with the very text that was marked."""
    result, plan = Figures(), known_plan()
    for text, expected in labelled:
        plan.recognise.occasion = text
        found = [(each.code.removeprefix("privacy."), each.text) for each in suspects(plan) if each.address == "recognise/occasion"]
        both = Counter(found) & Counter(expected)
        result.right.update(kind for kind, _ in both.elements())
        result.missed += [(text, pair) for pair in (Counter(expected) - both).elements()]
        result.wrong += [(text, pair) for pair in (Counter(found) - both).elements()]
    return result


def table(result: Figures) -> str:
    rows = [f"{'':15}  found  missed  wrong  precision  recall"]
    for kind in (*KINDS, ""):
        missed = len([pair for _, pair in result.missed if not kind or pair[0] == kind])
        wrong = len([pair for _, pair in result.wrong if not kind or pair[0] == kind])
        right = result.right[kind] if kind else result.right.total()
        rows.append(f"{kind or 'all':15}  {right:5}  {missed:6}  {wrong:5}  {result.precision(kind):9.3f}  {result.recall(kind):6.3f}")
    return "\n".join(rows)
