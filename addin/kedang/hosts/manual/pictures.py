"""The manual's pictures by name: command ids, report.<id>, form.<id>, function.<NAME>."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kedang.model.text import Lang, Text
from kedang.reports.manual.design import Picture

Pictures = Mapping[str, bytes]


def pictures_in(folder: Path) -> dict[str, bytes]:
    """Every picture of a folder by its name without ending."""
    return {path.stem: path.read_bytes() for path in sorted(folder.glob("*.png"))}


def picture(pictures: Pictures, name: str, alt: Text, lang: Lang) -> Picture | None:
    """A picture with what it shows in words; none where there is none."""
    data = pictures.get(name)
    return Picture(data, alt.render(lang)) if data else None
