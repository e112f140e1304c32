"""The edits by name: a module a kind."""

from tests.documents.returned.edits import boxes, comments, fields, loose, nothing, rows, structure, tracking
from tests.documents.returned.edits.kinds import EDITS

__all__ = ["EDITS", "boxes", "comments", "fields", "loose", "nothing", "rows", "structure", "tracking"]
