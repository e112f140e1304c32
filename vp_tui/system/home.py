"""Where data/ and exports/ live."""

import errno
import os
from contextlib import suppress
from pathlib import Path

from vp_tui.system.elsewhere import is_on_network, sync_service
from vp_tui.system.windows_errors import windows_sentence

MARK = 'name = "verbeterplan"'  # the line of pyproject.toml that tells our checkout from another project's
FOLDER = "Verbeterplan"
OTHER = "kies een andere map met --home of VP_HOME."


class HomeProblem(Exception):
    """The folder can't be used; str() is a Dutch sentence that says what to do."""


def choose(named: str | None = None) -> Path:
    """The folder with data/ and exports/, absolute: the one named, else VP_HOME, else the checkout that this package
    lies in, else the usual one. It need not exist yet.

    Raises HomeProblem.
    """
    if wanted := named or os.environ.get("VP_HOME"):
        try:
            home = Path(wanted).expanduser().absolute()
            home.exists()
        except RuntimeError as error:
            raise HomeProblem(f"Ik weet niet welke map {wanted} is; {OTHER}") from error
        except OSError as error:
            raise HomeProblem(f"Die map kan niet bestaan ({error.strerror}); {OTHER}") from error
        return home
    return checkout(Path(__file__).parents[2]) or _usual()


def checkout(folder: Path) -> Path | None:
    """The folder itself where it is a checkout of this project."""
    try:
        lines = (folder / "pyproject.toml").read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):  # installed: beside the package lies none, or somebody else's
        return None
    return folder if MARK in lines else None


def _usual() -> Path:
    """*Verbeterplan* in the documents; where those are synced or on a server, which can damage the file, beside them in
    the user's own folder. Plans that are there already stay where they are."""
    from platformdirs import user_documents_path

    documents = user_documents_path()
    home = documents / FOLDER
    if (home / "data").is_dir() or not (sync_service(home) or is_on_network(home)):
        return home
    return Path.home() / FOLDER


def prepare(home: Path) -> None:
    """Make data/ and exports/ where they are missing, for this user only.

    Raises HomeProblem.
    """
    for folder in (home / "data", home / "exports"):
        try:
            if not folder.is_dir():
                home.mkdir(parents=True, exist_ok=True)
                folder.mkdir(mode=0o700, exist_ok=True)  # on Windows too: Python gives it an access list then
            close_to_others(folder, 0o700)
        except OSError as error:
            raise HomeProblem(_sentence(error, folder)) from error
        if not os.access(folder, os.W_OK | os.X_OK):
            raise HomeProblem(_forbidden(folder))


def close_to_others(path: Path, mode: int) -> None:
    """Take away what others may do with a folder or file of ours: plans tell about colleagues. Where a disk knows no
    rights (a USB stick) or the folder is somebody else's, it stays as it is."""
    if os.name == "posix" and path.stat().st_mode & 0o077:
        with suppress(PermissionError):
            path.chmod(mode)


def _sentence(error: OSError, folder: Path) -> str:
    if told := windows_sentence(error, folder):
        return told
    match error.errno:
        case errno.EEXIST | errno.ENOTDIR:
            return f"Ik kan {folder} niet maken, want daar staat een bestand in de weg. Haal het weg, of {OTHER}"
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return _forbidden(folder)
        case errno.ENOSPC | errno.EDQUOT:
            return f"Ik kan {folder} niet maken, want de schijf is vol. Maak ruimte, of {OTHER}"
    return f"Het lukt niet om {folder} te maken. Kijk of de naam klopt, of {OTHER}"


def _forbidden(folder: Path) -> str:
    asks = "Vraag wie de computers van de praktijk beheert om schrijfrechten"
    return f"Ik mag niet schrijven in {folder}. {asks}, of {OTHER}"
