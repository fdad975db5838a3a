"""The open workbook in a running Excel, as commands see it.

Only xlwings' public calls are used; the few things they cannot do stand in `native`. Whatever Excel
refuses becomes a HostError that says what, where, and what to do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from shutil import copyfile

import xlwings as xw

from kedang.commands.host import STATE_SHEET, Area, Content, Document, Mark, Rows, Standing, Tab
from kedang.hosts.excel import native
from kedang.hosts.excel.cells import unions
from kedang.hosts.excel.contents import content_of, put_contents
from kedang.hosts.excel.marking import put_marks, standing, unmark_book
from kedang.hosts.excel.refusals import told
from kedang.hosts.excel.values import cut, plain
from kedang.hosts.excel.window import Window
from kedang.hosts.files.values_copy import SheetValues, write_values
from kedang.model.errors import HostError

TEXT = "@"
WHOLE = (".xlsx", ".xlsm", ".xlsb", ".xltx", ".xltm", ".xls")
"""In these formats Excel saves every sheet; in others, such as .csv, only the one in front."""
ROWS = 1_048_576
"""A sheet of an .xls workbook has fewer, and Excel copies no sheet into one with fewer."""


class ExcelHost(Window):
    """One open workbook. `cancelled`: whether the user has asked to stop."""

    def __init__(self, book: xw.Book, *, cancelled: Callable[[], bool]) -> None:
        super().__init__(book.app, cancelled=cancelled)
        self._book, self._name = book, book.name

    def document(self) -> Document:
        """What is open, and what is selected in it."""
        with self._told():
            sheets = tuple(self._book.sheet_names)
            active = self._book.sheets.active.name
            return Document(self._book.name, self._path(), sheets, active, self._selection(active))

    def snapshot(self, folder: Path) -> Path:
        """A copy with unsaved changes: Excel's own, else a new workbook of the values."""
        suffix = Path(self._name).suffix.casefold() or ".xlsx"
        target = folder / f"snapshot{suffix}"
        if suffix in WHOLE and native.save_copy(self._book, target):
            return target
        target = folder / "snapshot-values.xlsx"
        with self._told():
            write_values(target, [self._values(sheet) for sheet in self._book.sheets])
        return target

    def read(self, area: Area) -> Rows:
        """The values of an area in one go."""
        with self._told(area.sheet):
            return _plain(self._range(area))

    def write(self, sheet: str, top: int, left: int, rows: Rows) -> None:
        """Values in one go; cells that get texts are formatted as text first."""
        width = max(map(len, rows), default=0)
        if not width:
            return
        texts = [
            (row, column)
            for row, line in enumerate(rows, start=top)
            for column, value in enumerate(line, start=left)
            if isinstance(value, str) and value
        ]
        with self._told(sheet):
            target = self._sheet(sheet)
            for address in unions(texts):
                target.range(address).number_format = TEXT
            full = [[*line, *[None] * (width - len(line))] for line in rows]
            target.range((top, left)).options(ndim=2).value = full

    def contents(self, cells: Sequence[tuple[str, int, int]]) -> list[Content]:
        """What some cells (sheet, row, column) hold, in order."""
        with self._told():
            return [content_of(self._sheet(sheet), row, column) for sheet, row, column in cells]

    def set_cells(self, contents: Sequence[Content]) -> None:
        """Give cells a value and a number format each, all of them or none; never a formula."""
        by_sheet: dict[str, list[Content]] = defaultdict(list)
        for one in contents:
            by_sheet[one.sheet].append(one)
        with self.quiet(), ExitStack() as undo:
            for name, some in by_sheet.items():
                with self._told(name):
                    sheet = self._open_sheet(name)
                    before = [content_of(sheet, one.row, one.column) for one in some]
                    undo.callback(put_contents, sheet, before)
                    put_contents(sheet, some)
            undo.pop_all()

    def import_tabs(self, book: Path, tabs: Sequence[Tab]) -> None:
        """Open the rendered workbook in the same Excel, copy its sheets, close it again."""
        with self.quiet(), self._told(), ExitStack() as undo:
            there = self._book.sheet_names
            self._need_room()
            for tab in tabs:
                if tab.name.casefold() in (name.casefold() for name in there):
                    raise HostError("host.name_taken", sheet=tab.name)
            front = self._book.sheets.active
            undo.callback(self._drop_all_but, there)
            with self._opened(book) as source:
                for tab in tabs:
                    if tab.source not in source.sheet_names:
                        raise HostError("host.no_sheet", sheet=tab.source)
                    source.sheets[tab.source].copy(after=self._book.sheets[-1], name=tab.name)
            undo.pop_all()
            self._book.activate()
            front.activate()

    def protected(self) -> tuple[str, ...]:
        """The sheets whose cells may not be changed; refused where no sheet may be added at all."""
        with self._told():
            self._need_room()
            if native.structure_protected(self._book):
                raise HostError("host.locked", book=self._name)
            return tuple(each.name for each in self._book.sheets if native.sheet_protected(each))

    def rename(self, sheet: str, name: str) -> None:
        """Give a sheet another name."""
        with self._told():
            self._sheet(sheet).name = name

    def show(self, sheet: str, *, visible: bool) -> None:
        """Show or hide a sheet; the last visible one stays."""
        with self._told():
            target = self._sheet(sheet)
            if not visible:
                self._keep_one_visible([sheet])
            if shown(target) != visible:
                target.visible = visible

    def delete(self, sheets: Sequence[str]) -> None:
        """Take sheets away without asking; those that are not there are passed over."""
        unwanted = {name.casefold() for name in sheets}
        with self.quiet(), self._told():
            there = [name for name in self._book.sheet_names if name.casefold() in unwanted]
            if there:
                self._keep_one_visible(there)
            for name in there:
                self._book.sheets[name].delete()

    def go(self, sheet: str, row: int = 1, column: int = 1) -> None:
        """Bring a sheet to the front and select one of its cells."""
        with self._told(sheet):
            target = self._sheet(sheet)
            if not shown(target):
                target.visible = True
            self._book.activate()
            target.activate()
            target.range((row, column)).select()

    def mark(self, marks: Sequence[Mark]) -> list[Standing]:
        """Fill cells and add notes; what stood there before, in order. All of them, or none."""
        by_sheet: dict[str, list[Mark]] = defaultdict(list)
        for mark in marks:
            by_sheet[mark.sheet].append(mark)
        stood: dict[Mark, Standing] = {}
        with self.quiet(), self._behind(by_sheet), ExitStack() as undo:
            for name, some in by_sheet.items():
                with self._told(name):
                    stood |= {one.mark: one for one in standing(self._open_sheet(name), some)}
            undo.callback(self._take_off, tuple(stood.values()))
            for name, some in by_sheet.items():
                with self._told(name):
                    put_marks(self._sheet(name), some)
            undo.pop_all()
        return [stood[mark] for mark in marks]

    def unmark(self, standings: Sequence[Standing]) -> int:
        """Put back what stood before, wherever the marked cells have moved to."""
        with self.quiet(), self._behind([one.mark.sheet for one in standings]):
            return self._take_off(standings)

    def state(self) -> str:
        """The text kept in the hidden sheet, one piece a row."""
        with self._told():
            if STATE_SHEET not in self._book.sheet_names:
                return ""
            used = self._book.sheets[STATE_SHEET].used_range
            bottom = used.row + used.shape[0] - 1
        rows = self.read(Area(STATE_SHEET, 1, 1, bottom, 1))
        return "".join(str(row[0]) for row in rows if row[0] is not None)

    def keep_state(self, text: str) -> None:
        """Keep a text in the hidden sheet, in pieces that a cell can hold; empty: no such sheet."""
        if not text:
            self.delete([STATE_SHEET])
            return
        pieces = cut(text)
        with self.quiet(), self._told(STATE_SHEET):
            sheet = self._state_sheet()
            bottom = sheet.used_range.row + sheet.used_range.shape[0] - 1
            sheet.range((1, 1), (max(bottom, len(pieces)), 1)).number_format = TEXT
            for row, piece in enumerate(pieces, start=1):
                sheet.range((row, 1)).value = piece
            if bottom > len(pieces):
                sheet.range((len(pieces) + 1, 1), (bottom, 1)).value = None

    def _told(self, sheet: str = "") -> AbstractContextManager[None]:
        return told(self._book, self._name, sheet)

    def _sheet(self, name: str) -> xw.Sheet:
        if name not in self._book.sheet_names:
            raise HostError("host.no_sheet", sheet=name)
        return self._book.sheets[name]

    def _take_off(self, standings: Sequence[Standing]) -> int:
        with self._told(standings[0].mark.sheet if standings else ""):
            return unmark_book(self._book, standings)

    def _open_sheet(self, name: str) -> xw.Sheet:
        """A sheet whose cells may be changed."""
        sheet = self._sheet(name)
        if native.sheet_protected(sheet):
            raise HostError("host.protected", sheet=name)
        return sheet

    def _need_room(self) -> None:
        """A workbook of the old format takes no sheets of the new one."""
        if self._book.sheets[0].cells.shape[0] < ROWS:
            raise HostError("host.old_format", book=self._name)

    def _range(self, area: Area) -> xw.Range:
        sheet = self._sheet(area.sheet)
        return sheet.range((area.top, area.left), (area.bottom, area.right))

    def _path(self) -> str:
        """Where the workbook is kept; empty when never saved, or when it is only on the net."""
        try:
            place = self._book.fullname
        except xw.XlwingsError:
            return ""
        return "" if place == self._book.name else place

    def _selection(self, active: str) -> Area:
        """The selected cells, of several areas the first; A1 where a chart or picture is selected."""
        try:
            selected = self._app.selection
        except AttributeError:  # nothing at all is selected, as on a chart sheet
            selected = None
        if selected is None or selected.sheet.book.name != self._name:
            return Area(active, 1, 1, 1, 1)
        top, left = selected.row, selected.column
        rows, columns = selected.shape
        return Area(selected.sheet.name, top, left, top + rows - 1, left + columns - 1)

    def _values(self, sheet: xw.Sheet) -> SheetValues:
        used = sheet.used_range
        values = used.options(ndim=2, err_to_str=True).value
        return SheetValues(sheet.name, used.row, used.column, values, hidden=not shown(sheet))

    @contextmanager
    def _behind(self, sheets: Collection[str]) -> Iterator[None]:
        """Another sheet stands in front meanwhile, if there is one.

        Notes on the sheet in front take seven times as long in Calc; Excel, where nothing is redrawn
        meanwhile, loses nothing by it.
        """
        with self._told():
            front = self._book.sheets.active
            others = (sheet for sheet in self._book.sheets if sheet.name not in sheets)
            other = next(filter(shown, others), None)
            aside = other if front.name in sheets else None
            if aside is not None:
                aside.activate()
        try:
            yield
        finally:
            if aside is not None:
                with self._told():
                    front.activate()

    def _keep_one_visible(self, leaving: Sequence[str]) -> None:
        staying = (sheet for sheet in self._book.sheets if sheet.name not in leaving)
        if not any(map(shown, staying)):
            raise HostError("host.last_sheet", sheet=leaving[0])

    def _drop_all_but(self, names: Sequence[str]) -> None:
        self.delete([name for name in self._book.sheet_names if name not in names])

    @contextmanager
    def _opened(self, file: Path) -> Iterator[xw.Book]:
        """A rendered workbook, open read-only while nothing is redrawn; closed in any case.

        Excel cannot have two workbooks of one name open; then a copy of another name is opened.
        """
        names = {open_book.name.casefold() for open_book in self._app.books}
        number = 1
        path = file
        while path.name.casefold() in names:
            number += 1
            path = file.with_name(f"{file.stem}-{number}{file.suffix}")
        if path != file:
            copyfile(file, path)
        book = self._app.books.open(path, update_links=False, read_only=True, add_to_mru=False)
        try:
            yield book
        finally:
            book.close()

    def _state_sheet(self) -> xw.Sheet:
        """The hidden sheet, made where it is wanting; xlwings moves the sheet it is put behind, and
        Excel moves none that only macros can show.
        """
        if STATE_SHEET in self._book.sheet_names:
            return self._book.sheets[STATE_SHEET]
        front = self._book.sheets.active
        last = [sheet for sheet in self._book.sheets if shown(sheet)][-1]
        sheet = self._book.sheets.add(STATE_SHEET, after=last)
        sheet.visible = False
        front.activate()
        return sheet


def shown(sheet: xw.Sheet) -> bool:
    """Whether the user sees a sheet; Excel says -1 for yes, and 2 where only macros can show it."""
    return sheet.visible in (True, -1)


def _plain(cells: xw.Range) -> Rows:
    values = cells.options(ndim=2, err_to_str=True).value
    return [[plain(value) for value in row] for row in values]
