"""Files and folders named on the command line → workbooks; what could not be read is told file by file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kedang.commands.saved import without_ours
from kedang.composing.collecting.slip_mark import MARK, is_slip
from kedang.hosts.cli.console import Progress
from kedang.hosts.files import read_many
from kedang.hosts.files.ours import kind_of, made_by_kedang, touched
from kedang.model.errors import UsageError, WorkbookError
from kedang.model.grid import Workbook
from kedang.model.text import Text, say

SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".et", ".csv", ".tsv", ".txt"})


@dataclass(slots=True)
class Inputs:
    """The workbooks that could be read, the return slips among them, and the reason for each that could not."""

    workbooks: list[Workbook]
    failed: list[tuple[str, Text]]
    skipped: list[str]
    slips: list[Workbook] = field(default_factory=list)


def expand(named: Sequence[Path]) -> tuple[list[tuple[Path, str]], list[str]]:
    """Every file with the name it is shown under; folders are searched, our own results left out.

    A return slip that somebody has saved since it was written has come back; an untouched one is a result.
    """
    found: dict[Path, str] = {}
    skipped: list[str] = []
    for path in named:
        if not path.is_dir():
            found.setdefault(path.resolve(), path.name)
            continue
        for file in sorted(path.rglob("*")):
            shown = file.relative_to(path).as_posix()
            if (
                not file.is_file()
                or file.suffix.lower() not in SUFFIXES
                or file.name.startswith(("~$", "."))
            ):
                continue
            if made_by_kedang(file) and not (kind_of(file) == MARK and touched(file)):
                skipped.append(shown)
            else:
                found.setdefault(file.resolve(), shown)
    return list(found.items()), skipped


def read(named: Sequence[Path], password: str | None, progress: Progress) -> Inputs:
    """Read everything that can be read; nothing readable at all is an error."""
    files, skipped = expand(named)
    if not files:
        raise UsageError("cli.usage.empty_folder", path="、".join(str(path) for path in named))
    inputs = Inputs([], [], skipped)
    names = [name for _, name in files]
    results = read_many([path for path, _ in files], names=names, password=password)
    for position, (_, result) in enumerate(results):
        if isinstance(result, WorkbookError):
            inputs.failed.append((names[position], result.text))
        elif not any(grid.cells.size for grid in result.grids):
            inputs.failed.append((names[position], say("files.empty", file=names[position])))
        elif is_slip(result):
            inputs.slips.append(result)
        else:
            inputs.workbooks.append(without_ours(result))
        progress("read", position + 1, len(files))
    if not inputs.workbooks and not inputs.slips:
        raise WorkbookError(inputs.failed[0][1])
    return inputs
