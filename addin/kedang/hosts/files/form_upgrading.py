"""Writes an upgraded form: the surgery on its parts is done in a process that can be stopped."""

from __future__ import annotations

import json
import pickle
import re
from dataclasses import replace
from pathlib import Path

from kedang.forms.upgrading.moves import Moves
from kedang.hosts.files.form_upgrade_child import DONE, WRONG
from kedang.hosts.files.limits import Limits
from kedang.hosts.files.once import ask
from kedang.hosts.files.values_copy import SheetValues, write_values
from kedang.hosts.files.wire import Request
from kedang.model.errors import WorkbookError
from kedang.model.grid import CellError, Workbook
from kedang.model.text import Text

CHILD = "kedang.hosts.files.form_upgrade_child"
SECONDS = 300.0
_UNFIT = re.compile(r"[\[\]:*?/\\']")


def upgraded_bytes(
    source: Path, name: str, form: bytes, moves: Moves, password: str | None = None
) -> tuple[bytes, list[Text]]:
    """The new workbook and what could not come along; WorkbookError when the source is too much.

    `source`: a workbook of parts (.xlsx); `name`: what messages call it; `form`: the empty form.
    """
    limits = replace(Limits().for_size(source.stat().st_size), seconds=SECONDS)
    request = Request(str(source.absolute()), name, password, limits)
    told = ask(CHILD, pickle.dumps((request, form, moves), protocol=5), limits)
    if told.slow:
        raise WorkbookError("files.slow", file=name, seconds=int(SECONDS))
    return _read(told.data, name)


def _read(answer: bytes, name: str) -> tuple[bytes, list[Text]]:
    """What the child says: why it cannot be done, or one line of what was left behind and the workbook."""
    if answer[:1] == WRONG:
        raise WorkbookError(Text.from_json(json.loads(answer[1:])))
    if answer[:1] != DONE:
        raise WorkbookError("files.crash", file=name)
    told, _, data = answer[1:].partition(b"\n")
    return data, [Text.from_json(one) for one in json.loads(told)]


def as_package(book: Workbook, target: Path) -> None:
    """A copy by its values of a workbook that has no parts (.xls, .ods, .csv), every cell in its place."""
    names: list[str] = []
    sheets = []
    for grid in book.grids:
        name = _UNFIT.sub(" ", grid.sheet).strip()[:31] or "Sheet"
        while name.casefold() in names:
            name = f"{name[:28]}_{len(names)}"
        names.append(name.casefold())
        rows = [
            [cell.code if isinstance(cell, CellError) else cell for cell in row]
            for row in grid.cells.tolist()
        ]
        sheets.append(SheetValues(name, 1, 1, rows, grid.hidden))
    write_values(target, sheets)
