"""All catalogues together: the brochure's and those that a practice put in its own folder (docs/own-catalogue.md)."""

from dataclasses import dataclass
from pathlib import Path

from vp_tui.knowledge.catalogue import BrokenCatalogue, Catalogue, Entry, catalogue, own_catalogue

FOLDER = "catalogus"


@dataclass(frozen=True, slots=True)
class Broken:
    """A file of the practice's own that can't be used, and what is wrong with it, a line a problem."""

    path: Path
    problems: str


@dataclass(frozen=True, slots=True)
class Catalogues:
    """Those that can be used, the brochure's first, and the files that can't."""

    sound: tuple[Catalogue, ...]
    broken: tuple[Broken, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for each in self.sound for entry in each.entries)

    def of(self, entry: Entry) -> Catalogue:
        """The catalogue that an entry stands in."""
        return next(each for each in self.sound if each.find(entry.slug))


def own_folder(home: Path) -> Path:
    """Where a practice puts its own catalogues, each a .toml file. It need not exist."""
    return home / "data" / FOLDER


def catalogues(home: Path) -> Catalogues:
    """All catalogues as they are now; a file may refer to the brochure and to the files before it, by name."""
    sound, broken = [catalogue()], []
    for path in sorted(own_folder(home).glob("*.toml")):
        if path.name.startswith("."):
            continue  # an editor's, or the system's
        try:
            sound.append(own_catalogue(path, sound))
        except BrokenCatalogue as error:
            broken.append(Broken(path, str(error)))
    return Catalogues(tuple(sound), tuple(broken))


def known_entries(home: Path) -> dict[str, Entry]:
    """Every entry by its slug, as the rules ask for them; without those of a file that can't be used."""
    return {entry.slug: entry for entry in catalogues(home).entries}
