"""Read a workbook, whatever a colleague sent, into grids; its own file is never touched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
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
        return read_with(reader, Path(path), name, password)


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
                shown = names[number] if names else None
                yield path, read_with(reader, Path(path), shown, password)
            except WorkbookError as error:
                yield path, error


def read_with(
    reader: Reader, path: Path, name: str | None = None, password: str | None = None
) -> Workbook:
    """One file through a reader that stays open for others."""
    shown = name or path.name or str(path)
    request = Request(str(path.absolute()), shown, password, reader.limits.for_size(_size(path)))
    with closing(reader.frames(request)) as frames:
        return assemble(request, frames)


def _size(path: Path) -> int:
    """The size of a file; 0 where there is none, which the child will say."""
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0
