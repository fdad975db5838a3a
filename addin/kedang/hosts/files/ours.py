"""Is a workbook one that Kedang itself wrote? Such files are results, never a team's input."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

MARK = b'name="kedang"'
PART = "docProps/custom.xml"
CORE = "docProps/core.xml"
LARGEST = 64 * 1024
_SAVED = re.compile(rb"<dcterms:(created|modified)[^>]*>([^<]*)<")
_KIND = re.compile(rb'name="kedang"[^>]*>\s*<[^>]*>\s*(\w+)')


def made_by_kedang(path: Path) -> bool:
    """True for our own result workbooks, told by a document property and not by their names."""
    return MARK in _properties(path)


def kind_of(path: Path) -> str:
    """Which of our workbooks a file is (findings, review, …); empty for any other file."""
    found = _KIND.search(_properties(path))
    return found[1].decode("ascii", "ignore") if found else ""


def touched(path: Path) -> bool:
    """Whether somebody has saved one of our workbooks since it was written."""
    found = dict(_SAVED.findall(_part(path, CORE)))
    return not found or found.get(b"created") != found.get(b"modified")


def _properties(path: Path) -> bytes:
    """The workbook's own properties; empty where there are none."""
    return _part(path, PART)


def _part(path: Path, name: str) -> bytes:
    try:
        with zipfile.ZipFile(path) as package:
            if package.getinfo(name).file_size > LARGEST:
                return b""
            with package.open(name) as part:
                return part.read(LARGEST)
    except (OSError, KeyError, zipfile.BadZipFile, RuntimeError, NotImplementedError):
        return b""
