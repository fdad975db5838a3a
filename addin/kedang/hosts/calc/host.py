"""The host when it is LibreOffice Calc: every request goes to the office over some transport.

The transport may be a direct call, or a pipe to the extension; only plain data crosses it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kedang.commands.host import Area, Content, Document, Kind, Mark, Rows, Standing, Tab
from kedang.hosts.openable import openable
from kedang.model.errors import HostError

Perform = Callable[[str, dict[str, object]], Any]


def unwrap(answer: Mapping[str, Any]) -> Any:
    """What the office answered; where it refused or failed, an error with its sentence."""
    if "error" not in answer:
        return answer.get("ok")
    error = answer["error"]
    if isinstance(error, str):
        raise HostError("host.failed", why=error)
    raise HostError(error["id"], **error["args"])


class CalcHost:
    """A Calc document behind a transport, which gives a result or raises a HostError."""

    def __init__(self, perform: Perform) -> None:
        self._perform = perform

    @property
    def kind(self) -> Kind:
        """Which program it is."""
        return "calc"

    def document(self) -> Document:
        """What is open, and what is selected in it."""
        told = self._ask("document")
        return Document(
            name=told["name"],
            path=told["path"],
            sheets=tuple(told["sheets"]),
            active=told["active"],
            selection=Area(**told["selection"]),
        )

    def snapshot(self, folder: Path) -> Path:
        """A copy of the workbook as it stands, unsaved changes included, as a file in `folder`."""
        return Path(self._ask("snapshot", folder=str(folder.resolve())))

    def read(self, area: Area) -> Rows:
        """The values of an area in one go; dates as serial numbers, errors as their text."""
        rows: Rows = self._ask("read", area=asdict(area))
        return rows

    def write(self, sheet: str, top: int, left: int, rows: Rows) -> None:
        """Values from a cell on, in one go; texts stay texts, whatever they look like."""
        self._ask("write", sheet=sheet, top=top, left=left, rows=rows)

    def contents(self, cells: Sequence[tuple[str, int, int]]) -> list[Content]:
        """What some cells (sheet, row, column) hold, in order."""
        return [Content(**each) for each in self._ask("contents", cells=list(map(list, cells)))]

    def set_cells(self, contents: Sequence[Content]) -> None:
        """Give cells a value and a number format each, all of them or none; never a formula."""
        self._ask("set_cells", contents=[asdict(each) for each in contents])

    def import_tabs(self, book: Path, tabs: Sequence[Tab]) -> None:
        """Copy sheets of a rendered workbook behind the last sheet, under names that must be free."""
        self._ask("import_tabs", book=str(book.resolve()), tabs=[asdict(tab) for tab in tabs])

    def open_book(self, path: Path, *, read_only: bool = False) -> None:
        """Open another workbook (.xlsx) and bring it to the front; no macros, no links followed."""
        self._ask("open_book", path=str(openable(path)), read_only=read_only)

    def protected(self) -> tuple[str, ...]:
        """The sheets whose cells may not be changed; refused where no sheet may be added at all."""
        return tuple(self._ask("protected"))

    def rename(self, sheet: str, name: str) -> None:
        """Give a sheet another name."""
        self._ask("rename", sheet=sheet, name=name)

    def show(self, sheet: str, *, visible: bool) -> None:
        """Show or hide a sheet."""
        self._ask("show", sheet=sheet, visible=visible)

    def delete(self, sheets: Sequence[str]) -> None:
        """Take sheets away without asking; those that are not there are passed over."""
        self._ask("delete", sheets=list(sheets))

    def go(self, sheet: str, row: int = 1, column: int = 1) -> None:
        """Bring a sheet to the front and select one of its cells."""
        self._ask("go", sheet=sheet, row=row, column=column)

    def mark(self, marks: Sequence[Mark]) -> list[Standing]:
        """Fill cells and add notes, many at once; what stood there before comes back, in order."""
        stood = self._ask("mark", marks=[asdict(mark) for mark in marks])
        return [
            Standing(mark=mark, fill=each["fill"], note=each["note"])
            for mark, each in zip(marks, stood, strict=True)
        ]

    def unmark(self, standings: Sequence[Standing]) -> int:
        """Put back what stood before, wherever the marked cells have moved to; how many were found."""
        return int(self._ask("unmark", standings=[asdict(each) for each in standings]))

    def state(self) -> str:
        """The text kept in the workbook for us, empty when there is none."""
        return str(self._ask("state"))

    def keep_state(self, text: str) -> None:
        """Keep a text in the workbook, out of sight; an empty one takes every trace of it away."""
        self._ask("keep_state", text=text)

    def ask(self, text: str, title: str) -> bool:
        """Ask yes or no; closing the question means no."""
        return bool(self._ask("ask", text=text, title=title))

    def tell(self, text: str, title: str, *, failed: bool = False) -> None:
        """Show one sentence."""
        self._ask("tell", text=text, title=title, failed=failed)

    def progress(self, text: str | None) -> None:
        """Say in the status bar what is going on; None gives the bar back to the program."""
        self._ask("progress", text=text)

    def cancelled(self) -> bool:
        """Has the user asked to stop since the command began?"""
        return bool(self._ask("cancelled"))

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Within it nothing is redrawn or recalculated; afterwards all is as before."""
        self._ask("quiet", on=True)
        try:
            yield
        finally:
            self._ask("quiet", on=False)

    def _ask(self, op: str, **args: object) -> Any:
        return self._perform(op, args)
