"""The catalogue of interventions: that of the MTVP brochure (seed 002), and what a practice adds of its own."""

from vp_tui.knowledge.catalogue.adopting import adopting, training_action, training_line, usual
from vp_tui.knowledge.catalogue.brochure import catalogue
from vp_tui.knowledge.catalogue.model import Catalogue, Column, ColumnRule, Entry, Note, Source
from vp_tui.knowledge.catalogue.own import BrokenCatalogue, CatalogueProblem, own_catalogue
from vp_tui.knowledge.catalogue.search import search
from vp_tui.knowledge.catalogue.training import Price, Session, Training
from vp_tui.knowledge.catalogue.words import ROLES, Role

__all__ = [
    "ROLES", "BrokenCatalogue", "Catalogue", "CatalogueProblem", "Column", "ColumnRule", "Entry", "Note", "Price",
    "Role", "Session", "Source", "Training", "adopting", "catalogue", "own_catalogue", "search", "training_action",
    "training_line", "usual",
]  # fmt: skip
