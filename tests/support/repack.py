"""Workbooks taken apart and put together again, with some parts changed."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path


def parts_of(path: Path) -> dict[str, bytes]:
    """All parts of a workbook, in their order."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist() if not name.endswith("/")}


def write_parts(path: Path, parts: Mapping[str, bytes]) -> Path:
    """A workbook of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return path


def replaced(parts: Mapping[str, bytes], part: str, old: str, new: str) -> dict[str, bytes]:
    """The parts with one text replaced once in one of them; it must be there."""
    data = parts[part]
    assert old.encode() in data, f"{part} has no {old}"
    return {**parts, part: data.replace(old.encode(), new.encode(), 1)}
