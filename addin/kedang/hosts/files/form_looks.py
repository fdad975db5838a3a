"""Forms that came back, read in a bounded child: their values, and what only their parts tell."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from kedang.forms.checking.looking import Look
from kedang.hosts.files.assemble import assemble
from kedang.hosts.files.limits import Limits
from kedang.hosts.files.process import Reader
from kedang.hosts.files.wire import Frame, Request
from kedang.model.errors import WorkbookError
from kedang.model.grid import Workbook

DEFAULT_LIMITS = Limits()


@dataclass(slots=True)
class Seen:
    """A workbook and its look; no look for kinds that only have values (.xls, .ods, .csv)."""

    book: Workbook
    look: Look | None


class FormReader(Reader):
    """A child that reads one form after another; a crash costs one file, not the program."""

    command = (sys.executable, "-P", "-X", "utf8", "-m", "kedang.hosts.files.form_child")

    def see(self, path: Path, name: str | None = None, password: str | None = None) -> Seen:
        """One file; WorkbookError, in one line, when it cannot be read."""
        shown = name or path.name or str(path)
        limits = self.limits.for_size(path.stat().st_size if path.is_file() else 0)
        request = Request(str(path.absolute()), shown, password, limits)
        looks: list[Look] = []
        with closing(self.frames(request)) as frames:
            book = assemble(request, _without_looks(frames, looks))
        return Seen(book, looks[0] if looks else None)


def see_many(
    reader: FormReader, paths: Iterable[Path], names: Sequence[str], password: str | None = None
) -> Iterator[tuple[str, Seen | WorkbookError]]:
    """Several files through one child: each name with what was seen, or why it cannot be read."""
    for path, name in zip(paths, names, strict=True):
        try:
            yield name, reader.see(path, name, password)
        except WorkbookError as error:
            yield name, error


def see(path: Path, name: str | None = None, password: str | None = None) -> Seen:
    """One file through a child of its own."""
    reader = FormReader(DEFAULT_LIMITS)
    with closing(reader):
        return reader.see(path, name, password)


def _without_looks(frames: Iterable[Frame], looks: list[Look]) -> Iterator[Frame]:
    for frame in frames:
        if isinstance(frame, Look):
            looks.append(frame)
        else:
            yield frame
