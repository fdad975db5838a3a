"""All that a command may ask of an open Calc document, by name, with plain data in and out."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import uno
from com.sun.star.uno import Exception as UnoException

from . import contents as single
from . import kept, marking, sheets, unmarking
from .books import open_book as bring_book
from .cells import read_values, write_values
from .refusal import Refusal, find_sheet, need_open_book, need_open_sheet
from .sheets import delete as remove_sheets
from .tabs import import_tabs as bring_tabs
from .window import Window

if TYPE_CHECKING:
    Plain = dict[str, Any]

COPY = "snapshot.xlsx"
XLSX = "Calc MS Excel 2007 XML"
OPERATIONS = frozenset(
    (
        "document",
        "snapshot",
        "read",
        "write",
        "contents",
        "set_cells",
        "import_tabs",
        "open_book",
        "protected",
        "rename",
        "show",
        "delete",
        "go",
        "mark",
        "unmark",
        "state",
        "keep_state",
        "ask",
        "tell",
        "progress",
        "cancelled",
        "quiet",
    )
)


class Office:
    """One click's view of a document. Rows and columns count from 1; `release` it at the end."""

    def __init__(self, ctx: Any, document: Any) -> None:
        self.ctx, self._document = ctx, document
        self._name = str(document.getTitle())
        self._window = Window(document)
        self._cancelled = False

    def perform(self, op: str, args: Plain) -> Plain:
        """Perform an operation; the answer as it goes over a pipe: ok with the result, or the error."""
        try:
            return {"ok": self._result(op, args)}
        except Refusal as refusal:
            return {"error": {"id": refusal.sentence, "args": refusal.slots}}
        except Exception as error:
            if not self._is_open():
                return {"error": {"id": "host.gone", "args": {"book": self._name}}}
            told = str(getattr(error, "Message", "") or error)
            slots = {"place": self._name, "why": " ".join(told.split()) or type(error).__name__}
            return {"error": {"id": "host.refused", "args": slots}}

    def cancel(self) -> None:
        """The user asked to stop."""
        self._cancelled = True

    def cancelled(self) -> bool:
        """Did the user ask to stop?"""
        return self._cancelled

    def release(self) -> None:
        """Give back the status bar, the drawing and the calculation; a closed document needs nothing."""
        if self._is_open():
            self._window.release()

    def document(self) -> Plain:
        """Name, path, sheets, the sheet in front, the selected area."""
        document, controller = self._document, self._document.CurrentController
        active = document.Sheets.getByIndex(0) if controller is None else controller.ActiveSheet
        return {
            "name": document.getTitle(),
            "path": uno.fileUrlToSystemPath(document.URL) if document.URL else "",
            "sheets": list(document.Sheets.ElementNames),
            "active": active.Name,
            "selection": self._selection(active),
        }

    def snapshot(self, folder: str) -> str:
        """Write the document as it stands into a folder; the path of the copy."""
        path = os.path.join(folder, COPY)  # noqa: PTH118
        wanted = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        wanted.Name, wanted.Value = "FilterName", XLSX
        self._document.storeToURL(uno.systemPathToFileUrl(path), (wanted,))
        return path

    def read(self, area: Plain) -> list[list[object]]:
        """The values of an area."""
        sheet = find_sheet(self._document, area["sheet"])
        edges = [area[edge] - 1 for edge in ("top", "left", "bottom", "right")]
        return read_values(self._document, sheet, *edges)

    def write(self, sheet: str, top: int, left: int, rows: list[list[object]]) -> None:
        """Values from a cell on."""
        found = need_open_sheet(self._document, sheet)
        write_values(self._document, found, top - 1, left - 1, rows)

    def contents(self, cells: list[list[Any]]) -> list[Plain]:
        """What single cells hold."""
        return single.contents(self._document, cells)

    def set_cells(self, contents: list[Plain]) -> None:
        """Values and formats of single cells."""
        single.set_cells(self._document, contents)

    def import_tabs(self, book: str, tabs: list[Plain]) -> None:
        """Copy sheets of a rendered workbook behind the last one."""
        bring_tabs(self.ctx, self._document, book, tabs)

    def open_book(self, path: str, read_only: bool) -> None:
        """Open another workbook, before which questions are asked from now on."""
        self._window.in_front = bring_book(self.ctx, path, read_only)

    def protected(self) -> list[str]:
        """The sheets whose cells may not be changed."""
        need_open_book(self._document)
        return [each.Name for each in self._document.Sheets if each.isProtected()]

    def rename(self, sheet: str, name: str) -> None:
        """Give a sheet another name."""
        sheets.rename(self._document, sheet, name)

    def show(self, sheet: str, visible: bool) -> None:
        """Show or hide a sheet."""
        sheets.show(self._document, sheet, visible)

    def delete(self, sheets: list[str]) -> None:
        """Take sheets away."""
        remove_sheets(self._document, sheets)

    def go(self, sheet: str, row: int, column: int) -> None:
        """Bring a sheet to the front and select a cell."""
        self._window.go(sheet, row, column)

    def mark(self, marks: list[Plain]) -> list[Plain]:
        """Fill and note cells; what stood there before."""
        return marking.mark(self._document, marks)

    def unmark(self, standings: list[Plain]) -> int:
        """Put back what stood before; how many marks were found."""
        return unmarking.unmark(self._document, standings)

    def state(self) -> str:
        """The text kept for us."""
        return kept.state(self._document)

    def keep_state(self, text: str) -> None:
        """Keep a text, or nothing."""
        kept.keep_state(self._document, text)

    def ask(self, text: str, title: str) -> bool:
        """Ask yes or no."""
        return self._window.ask(text, title)

    def tell(self, text: str, title: str, failed: bool) -> None:
        """Show one sentence."""
        self._window.tell(text, title, failed)

    def progress(self, text: str | None) -> None:
        """A text in the status bar, or the bar back."""
        self._window.progress(text)

    def quiet(self, on: bool) -> None:
        """Begin or end a time without redrawing and recalculating."""
        self._window.quiet(on)

    def _result(self, op: str, args: Plain) -> object:
        if op not in OPERATIONS:
            raise ValueError(f"unknown operation {op!r}")
        return getattr(self, op)(**args)

    def _is_open(self) -> bool:
        """Whether the document is still among those open; a program that has gone has none."""
        service = "com.sun.star.frame.Desktop"
        try:
            desktop = self.ctx.ServiceManager.createInstanceWithContext(service, self.ctx)
            return any(each == self._document for each in desktop.Components)
        except UnoException:
            return False

    def _selection(self, active: Any) -> Plain:
        """The selected rectangle, the first where there are several; A1 where it is no cells."""
        chosen = self._document.getCurrentSelection()
        address = None
        if chosen is not None and chosen.supportsService("com.sun.star.sheet.SheetCellRange"):
            address = chosen.getRangeAddress()
        elif chosen is not None and chosen.supportsService("com.sun.star.sheet.SheetCellRanges"):
            address = next(iter(chosen.getRangeAddresses()), None)
        if address is None:
            return {"sheet": active.Name, "top": 1, "left": 1, "bottom": 1, "right": 1}
        return {
            "sheet": self._document.Sheets.getByIndex(address.Sheet).Name,
            "top": address.StartRow + 1,
            "left": address.StartColumn + 1,
            "bottom": address.EndRow + 1,
            "right": address.EndColumn + 1,
        }
