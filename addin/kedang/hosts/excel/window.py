"""Excel as a window: its questions, its status bar, its stillness; with or without a workbook."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, NoReturn

import xlwings as xw

from kedang.commands.host import Kind
from kedang.hosts.excel.quiet import still
from kedang.hosts.excel.refusals import told
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


class WithoutBook(Window):
    """Excel with no workbook open: enough for the buttons that need none."""

    def quiet(self) -> AbstractContextManager[None]:
        """Without a workbook Excel does not say how it calculates, and nothing is drawn."""
        return nullcontext()

    def _no_book(self, *given: Any, **named: Any) -> NoReturn:
        raise HostError("excel.no_workbook")

    document = snapshot = read = write = import_tabs = protected = rename = show = delete = _no_book
    go = mark = unmark = state = keep_state = contents = set_cells = _no_book
