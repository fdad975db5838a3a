"""The fingerprint of a layout: corrections of a mapping are remembered under it."""

from __future__ import annotations

from collections.abc import Sequence

from kedang.intake.labels import normal
from kedang.model.ids import digest


def fingerprint(sheet: str, headers: Sequence[str]) -> str:
    """Sixteen digits of the ordered headers and the sheet's name; rows and order of sheets don't matter."""
    return digest(sheet.strip(), *map(normal, headers))[:16]
