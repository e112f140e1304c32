"""Whether a folder is kept somewhere else too: by a sync service, or on a server."""

import sys
from collections.abc import Callable
from pathlib import Path, PurePath

REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW
# By a folder's name in small letters, from its beginning: the folders that sync services make.
SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "mobile documents": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "mijn drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "stack": "STACK",
}
# By what lies in a folder that is kept in sync under another name.
MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".sync_*.db": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}


def sync_service(path: Path) -> str | None:
    """The name of the service that keeps the folder of `path` in sync, as far as folders tell."""
    folders = {*path.absolute().parents, *path.resolve().parents}
    for folder in folders:
        name = folder.name.lower()
        if found := next((word for start, word in SERVICES.items() if name.startswith(start)), None):
            return found
    for folder in folders - {Path(path.anchor)}:
        for pattern, word in MARKS.items():
            if any(folder.glob(pattern)):
                return word
    return None


def is_on_network(path: PurePath, drive_type: Callable[[str], int] | None = None) -> bool:
    """Whether a folder is on a server: by its name (`\\\\server\\share`), or a letter that Windows gave to one.

    drive_type: what Windows says of a letter.
    """
    if path.drive.startswith("\\\\"):
        return True
    ask = drive_type or (_drive_type if sys.platform == "win32" else None)
    return bool(ask and path.drive and ask(path.anchor) == REMOTE)


def _drive_type(anchor: str) -> int:
    import ctypes

    kind: int = ctypes.windll.kernel32.GetDriveTypeW(anchor)  # type: ignore[attr-defined,unused-ignore]
    return kind
