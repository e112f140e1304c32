"""What the user chooses at export."""

from dataclasses import dataclass

from vp_tui.documents.kind import DocumentFacts, Previous

__all__ = ["DocumentFacts", "ExportOptions", "Previous"]


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Which annexes come along (1 to 4); `explanations`: ours, under the headings; `personal`: stance, wanted stance,
    interest, influence, objections and contacts, which otherwise stay in the app; `changes`: what changed since the
    previous version, where there is one; `remarks`: what became of the remarks that came back."""

    annexes: frozenset[int] = frozenset({1, 2, 3})
    explanations: bool = False
    personal: bool = False
    changes: bool = True
    remarks: bool = True
