"""One workbook open in a running LibreOffice, driven through a host and looked at from outside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kedang.commands.host import Host
from kedang.commands.perform import Reply
from kedang.model.text import Lang
from support.calc import RunningCalc

KINDS = ("uno", "xlwings") if find_spec("kedang.hosts.excel.host") else ("uno",)
NEW = "private:factory/scalc"
XLSX = "Calc MS Excel 2007 XML"


@dataclass(frozen=True)
class Seen:
    """A cell as it is to be seen: number (0.0 for texts), text, fill (None: none), note, formula."""

    value: float
    text: str
    fill: int | None
    note: str | None
    formula: str


@dataclass
class Live:
    """`answers` are given to questions one by one, then yes; all that was said is kept.

    The document has no part in the repr: showing one whose program died would end this process.
    """

    calc: RunningCalc = field(repr=False)
    document: Any = field(repr=False)
    kind: str
    folder: Path
    answers: list[bool] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)
    progressed: list[str | None] = field(default_factory=list)
    stop: bool = False
    host: Host = field(init=False, repr=False)

    def names(self) -> list[str]:
        """Every sheet, hidden ones too."""
        return list(self.document.Sheets.ElementNames)

    def sheet(self, name: str) -> Any:
        """A sheet as LibreOffice knows it."""
        return self.document.Sheets.getByName(name)

    def visible(self, name: str) -> bool:
        """Is a sheet to be seen?"""
        return bool(self.sheet(name).IsVisible)

    def active(self) -> str:
        """The sheet in front."""
        return str(self.document.CurrentController.ActiveSheet.Name)

    def range(self, sheet: str, place: str) -> Any:
        """Cells as LibreOffice knows them."""
        return self.sheet(sheet).getCellRangeByName(place)

    def cell(self, sheet: str, place: str) -> Seen:
        """What stands in a cell."""
        found = self.sheet(sheet).getCellRangeByName(place).getCellByPosition(0, 0)
        note = found.Annotation.String
        fill = found.CellBackColor
        return Seen(
            value=found.Value,
            text=found.String,
            fill=None if fill == -1 else fill,
            note=note or None,
            formula=found.Formula,
        )

    def notes(self, sheet: str) -> dict[tuple[int, int], str]:
        """Every note of a sheet by row and column, from 1."""
        found = self.sheet(sheet).Annotations
        return {(n.Position.Row + 1, n.Position.Column + 1): n.String for n in found}

    def save_as(self, path: Path) -> Path:
        """Save as .xlsx."""
        wanted = (self.calc.property("FilterName", XLSX),)
        self.document.storeToURL(path.resolve().as_uri(), wanted)
        return path

    def click(
        self,
        command_id: str,
        lang: Lang = "zh",
        *,
        archive: Path | str | None = None,
        day: date | None = None,
    ) -> Reply:
        """Click a button; without an archive of its own the test's temporary one is used."""
        from kedang.hosts.clicks import click
        from kedang.hosts.surroundings import moment

        place = archive or self.folder / "archive.sqlite"
        now = moment("测试员", day)
        return click(command_id, self.host, lang, lambda: [], now=now, archive=str(place))


class Overheard:
    """A host whose questions are answered by the test and whose sentences are kept."""

    def __init__(self, host: Host, live: Live) -> None:
        self._host, self._live = host, live

    def __getattr__(self, name: str) -> Any:
        """The host's own; what asks LibreOffice call by call is done on its main thread, as Excel's is."""
        found = getattr(self._host, name)
        if self._live.kind == "uno" or name == "quiet" or not callable(found):
            return found
        calc = self._live.calc
        return lambda *args, **named: calc.on_main_thread(lambda: found(*args, **named))

    def ask(self, text: str, title: str) -> bool:
        """The next of the test's answers; yes when there is none left."""
        self._live.asked.append(text)
        return self._live.answers.pop(0) if self._live.answers else True

    def tell(self, text: str, title: str, *, failed: bool = False) -> None:
        """Kept."""
        self._live.told.append(text)

    def progress(self, text: str | None) -> None:
        """Kept, and shown."""
        self._live.progressed.append(text)
        self.__getattr__("progress")(text)

    def cancelled(self) -> bool:
        """As the test wants it."""
        return self._live.stop


@contextmanager
def opened(
    calc: RunningCalc, kind: str, path: Path | None, folder: Path, read_only: bool = False
) -> Iterator[Live]:
    """A workbook open in LibreOffice (a new one without a path), closed in the end."""
    if kind == "uno":
        address = NEW if path is None else path.resolve().as_uri()
        document = calc.on_main_thread(lambda: calc.open(address, read_only=read_only))
        host = direct(calc, document)
    else:
        document, host = calc.on_main_thread(lambda: _rigged(calc, path))
    live = Live(calc, document, kind, folder)
    live.host = Overheard(host, live)  # type: ignore[assignment]
    try:
        yield live
    finally:
        with suppress(calc.uno.getClass("com.sun.star.uno.RuntimeException")):
            calc.on_main_thread(lambda: document.close(True))


def direct(calc: RunningCalc, document: Any) -> Host:
    """Our Calc adapter; everything crosses as JSON, as it does between extension and worker."""
    from kedang.hosts.calc.host import CalcHost, unwrap
    from kedang.hosts.calc.office import Office

    office = Office(calc.ctx, document)

    def perform(op: str, args: dict[str, object]) -> Any:
        given = json.loads(json.dumps(args))
        answer = calc.on_main_thread(lambda: office.perform(op, given))
        return unwrap(json.loads(json.dumps(answer)))

    return CalcHost(perform)


def _rigged(calc: RunningCalc, path: Path | None) -> tuple[Any, Host]:
    """Our Excel adapter over xlwings, whose Excel is played by LibreOffice."""
    from kedang.hosts.excel.host import ExcelHost
    from support.rig import attach, open_book

    app = attach(calc.ctx)
    book = app.books.add() if path is None else open_book(app, path)
    return book.impl.document, ExcelHost(book, cancelled=lambda: False)
