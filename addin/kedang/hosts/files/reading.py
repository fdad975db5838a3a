"""Read a workbook, whatever a colleague sent, into grids; its own file is never touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from kedang.hosts.files.assemble import assemble
from kedang.hosts.files.limits import Limits
from kedang.hosts.files.process import Reader
from kedang.hosts.files.wire import Request
from kedang.model.errors import WorkbookError
from kedang.model.grid import Workbook

DEFAULT_LIMITS = Limits()


def read_workbook(
    path: Path,
    *,
    name: str | None = None,
    password: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Workbook:
    """One file as a workbook of grids, read in a child process that is ended at the limits.

    `name` is what findings and messages call the file (its own name otherwise). WorkbookError, in
    one line, when it cannot be read.
    """
    with Reader(limits) as reader:
        return _read(reader, Path(path), name, password)


def read_many(
    paths: Iterable[Path],
    *,
    names: Sequence[str] | None = None,
    password: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> Iterator[tuple[Path, Workbook | WorkbookError]]:
    """Several files, one after another through one child: each path with its workbook or its error."""
    with Reader(limits) as reader:
        for number, path in enumerate(paths):
            try:
                yield path, _read(reader, Path(path), names[number] if names else None, password)
            except WorkbookError as error:
                yield path, error


def _read(reader: Reader, path: Path, name: str | None, password: str | None) -> Workbook:
    shown = name or path.name or str(path)
    request = Request(str(path.absolute()), shown, password, reader.limits)
    return assemble(request, reader.frames(request))
