"""Is a workbook one that Kedang itself wrote? Such files are results, never a team's input."""

from __future__ import annotations

import zipfile
from pathlib import Path

MARK = b'name="kedang"'
PART = "docProps/custom.xml"
LARGEST = 64 * 1024


def made_by_kedang(path: Path) -> bool:
    """True for our own result workbooks, told by a document property and not by their names."""
    try:
        with zipfile.ZipFile(path) as package:
            if package.getinfo(PART).file_size > LARGEST:
                return False
            with package.open(PART) as part:
                return MARK in part.read(LARGEST)
    except (OSError, KeyError, zipfile.BadZipFile, RuntimeError, NotImplementedError):
        return False
