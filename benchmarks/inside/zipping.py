"""The floor of an export: `zipping.py FOLDER FILE` zips finished parts and syncs the file."""

import os
import sys
import zipfile
from pathlib import Path

folder = Path(sys.argv[1])
with open(sys.argv[2], "wb") as file:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in sorted(folder.rglob("*")):
            if part.is_file():
                archive.writestr(str(part.relative_to(folder)), part.read_bytes())
    file.flush()
    os.fsync(file.fileno())
