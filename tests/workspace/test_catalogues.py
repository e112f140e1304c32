"""The brochure's catalogue with the practice's own beside it, from `data/catalogus` in the home folder."""

import datetime as dt
from pathlib import Path

from tests.knowledge.catalogue.test_own import SMALL, TRAINING
from vp_tui.checks.rules import findings
from vp_tui.knowledge.catalogue import adopting, catalogue
from vp_tui.plan.changes.change import inserting, make
from vp_tui.plan.plan import Plan
from vp_tui.workspace.catalogues import catalogues, known_entries, own_folder


def put(home: Path, name: str, text: str) -> Path:
    """A catalogue of the practice's own."""
    own_folder(home).mkdir(parents=True, exist_ok=True)
    path = own_folder(home) / name
    path.write_text(text, encoding="utf-8")
    return path


def slugs(home: Path) -> list[str]:
    """The entries beside the brochure's."""
    return [slug for slug in known_entries(home) if catalogue().find(slug) is None]


def test_without_a_folder_there_is_the_brochure(home: Path) -> None:
    assert catalogues(home).sound == (catalogue(),)
    assert list(known_entries(home)) == [entry.slug for entry in catalogue().entries]
    assert not own_folder(home).exists()


def test_every_toml_file_in_the_folder_is_a_catalogue(home: Path) -> None:
    put(home, "a.toml", SMALL)
    put(home, "b.toml", SMALL.replace("wandelen", "fietsen"))
    put(home, "leesmij.txt", "geen catalogus")
    put(home, ".c.toml", "van een tekstverwerker")
    assert slugs(home) == ["wandelen", "fietsen"] and catalogues(home).broken == ()
    wandelen = known_entries(home)["wandelen"]
    assert catalogues(home).of(wandelen).source.title == "Onze catalogus"


def test_a_broken_one_is_told_by_line_and_the_others_still_work(home: Path) -> None:
    broken = put(home, "a.toml", SMALL.replace('kind = "design"', 'kind = "iets"'))
    put(home, "b.toml", SMALL)
    (found,) = catalogues(home).broken
    assert found.path == broken and found.problems.startswith("Regel 9: ‘kind’ kan dit niet zijn")
    assert slugs(home) == ["wandelen"]


def test_two_files_share_no_names_but_one_may_refer_to_the_one_before_it(home: Path) -> None:
    put(home, "a.toml", SMALL + TRAINING)
    put(home, "b.toml", SMALL)
    put(home, "c.toml", SMALL.replace("wandelen", "fietsen") + 'presupposes = ["wandelen"]\n')
    put(home, "d.toml", SMALL.replace("wandelen", "zwemmen") + TRAINING)
    assert slugs(home) == ["wandelen", "fietsen"]
    told = {each.path.name: each.problems for each in catalogues(home).broken}
    assert told["b.toml"] == "Regel 6: ‘wandelen’ bestaat al; kies een andere naam bij ‘slug’."
    assert told["d.toml"] == "Regel 13: ‘cursus’ bestaat al; kies een andere naam bij ‘id’."


def test_the_rules_know_what_was_adopted_from_an_own_catalogue(home: Path, today: dt.date) -> None:
    put(home, "a.toml", SMALL + 'presupposes = ["triage"]\n')
    known, plan = known_entries(home), Plan()
    make(plan, inserting(plan, "design/interventions", adopting(known["wandelen"], today)))
    found = [each.message for each in findings(plan, today, known) if each.code == "mtvp.course"]
    assert len(found) == 1 and "“Wandelen” bouwt voort op een basisscholing." in found[0]


def test_what_only_looks_like_a_file_is_told_too(home: Path) -> None:
    (own_folder(home) / "map.toml").mkdir(parents=True)
    (found,) = catalogues(home).broken
    assert "map.toml" in found.problems
    assert slugs(home) == []
