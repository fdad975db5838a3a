"""Excel as a window: its questions, its status bar, its stillness; with or without a workbook."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from os.path import normcase
from pathlib import Path
from typing import Any, NoReturn

import xlwings as xw

from kedang.commands.host import Kind
from kedang.hosts.excel.quiet import still
from kedang.hosts.excel.refusals import told
from kedang.hosts.openable import openable
from kedang.model.errors import HostError

STATUS_LENGTH = 250


class Window:
    """One running Excel. `cancelled`: whether the user has asked to stop."""

    def __init__(self, app: xw.App, *, cancelled: Callable[[], bool]) -> None:
        self._app, self._cancelled = app, cancelled

    @property
    def kind(self) -> Kind:
        """Excel."""
        return "excel"

    def ask(self, text: str, title: str) -> bool:
        """Ask yes or no in a box of Excel's."""
        return self._app.alert(text, title, "yes_no") == "yes"

    def tell(self, text: str, title: str, *, failed: bool = False) -> None:
        """Show one sentence in a box of Excel's."""
        self._app.alert(text, title, "ok", "critical" if failed else "info")

    def open_book(self, path: Path, *, read_only: bool = False) -> None:
        """Open another workbook (.xlsx) and bring it to the front; Excel has no two of one name open."""
        whole = openable(path)
        with told(name=whole.name):
            there = [
                each for each in self._app.books if each.name.casefold() == whole.name.casefold()
            ]
            if there and not _is_at(there[0], whole):
                raise HostError("host.same_name", book=whole.name)
            book = there[0] if there else self._open(whole, read_only)
            book.activate()

    def _open(self, whole: Path, read_only: bool) -> xw.Book:
        return self._app.books.open(
            whole,
            update_links=False,
            read_only=read_only,
            ignore_read_only_recommended=True,
            add_to_mru=not read_only,
        )

    def progress(self, text: str | None) -> None:
        """Say in the status bar what is going on; None gives it back to Excel."""
        with told():
            self._app.status_bar = text[:STATUS_LENGTH] if text else False

    def cancelled(self) -> bool:
        """Has the user asked to stop since the command began?"""
        return self._cancelled()

    def quiet(self) -> AbstractContextManager[None]:
        """No redrawing, no recalculation, no events, no questions; afterwards all is as before."""
        return still(self._app)


def _is_at(book: xw.Book, whole: Path) -> bool:
    """Whether an open workbook is this file; one that is only on the net is not."""
    try:
        return normcase(book.fullname) == normcase(whole)
    except xw.XlwingsError:
        return False


class WithoutBook(Window):
    """Excel with no workbook open: enough for the buttons that need none."""

    def quiet(self) -> AbstractContextManager[None]:
        """Without a workbook Excel does not say how it calculates, and nothing is drawn."""
        return nullcontext()

    def _no_book(self, *given: Any, **named: Any) -> NoReturn:
        raise HostError("excel.no_workbook")

    document = snapshot = read = write = import_tabs = protected = rename = show = delete = _no_book
    go = mark = unmark = state = keep_state = contents = set_cells = _no_book
