"""The workbooks of a folder, as the host found and read them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kedang.model.errors import Refused
from kedang.model.grid import Workbook
from kedang.model.text import Text


@dataclass(frozen=True, slots=True)
class Gathered:
    """What could be read, the return slips that came back among it, and the reason for what could not.

    `touched`: whether somebody has saved a slip of ours since it was written.
    """

    workbooks: Sequence[Workbook]
    slips: Sequence[Workbook]
    failed: Sequence[tuple[str, Text]]
    touched: Callable[[Path], bool]


Gather = Callable[[Path, Callable[[str, int, int], None]], Gathered]


def no_folder(folder: Path, progress: Callable[[str, int, int], None]) -> Gathered:
    """Where nobody reads folders, none can be collected."""
    raise Refused("command.collect.closed", folder=str(folder))
