"""Workbooks as files: whatever a colleague sends is read safely into grids.

The public names live in `reading`; they are loaded on first use, so that the reading child
process starts without NumPy.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kedang.hosts.files.limits import Limits
    from kedang.hosts.files.reading import read_many, read_workbook

__all__ = ["Limits", "read_many", "read_workbook"]


def __getattr__(name: str) -> object:
    if name == "Limits":
        from kedang.hosts.files.limits import Limits

        return Limits
    if name in ("read_many", "read_workbook"):
        from kedang.hosts.files import reading

        return getattr(reading, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
