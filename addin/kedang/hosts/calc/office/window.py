"""What the user sees of the program's window: questions, sentences, the status bar, the sheet in front."""

from __future__ import annotations

from typing import Any

import uno
from com.sun.star.uno import Exception as UnoException

from .refusal import Refusal, find_sheet

YES_NO = 3 + 0x40000
"""Yes and no; Return means yes, Escape and closing mean no."""
OK = 1
YES = 2
STEPS = 100


class Window:
    """The window of one document; `release` gives back whatever was taken.

    `in_front`: another document that was opened since, before which boxes are shown.
    """

    def __init__(self, document: Any) -> None:
        self.document = document
        self.in_front: Any = None
        self._bar: Any = None
        self._quiet: list[bool] = []

    def ask(self, text: str, title: str) -> bool:
        """Ask yes or no; closing the question means no."""
        return self._box("QUERYBOX", YES_NO, title, text) == YES

    def tell(self, text: str, title: str, failed: bool = False) -> None:
        """Show one sentence."""
        self._box("WARNINGBOX" if failed else "INFOBOX", OK, title, text)

    def progress(self, text: str | None) -> None:
        """A text in the status bar; None gives the bar back."""
        if text is None:
            bar, self._bar = self._bar, None
            if bar is not None:
                bar.end()
        elif self._bar is None:
            self._bar = self._frame().createStatusIndicator()
            self._bar.start(text, STEPS)
        else:
            self._bar.setText(text)

    def go(self, name: str, row: int, column: int) -> None:
        """Bring a sheet to the front, a hidden one too, and select a cell."""
        sheet = find_sheet(self.document, name)
        if not sheet.IsVisible:
            sheet.IsVisible = True
        controller = self.document.CurrentController
        controller.setActiveSheet(sheet)
        controller.select(sheet.getCellByPosition(column - 1, row - 1))

    def quiet(self, on: bool) -> None:
        """Begin or end a time without redrawing and recalculating; times may lie within one another."""
        if on:
            self._quiet.append(self.document.isAutomaticCalculationEnabled())
            self.document.lockControllers()
            self.document.enableAutomaticCalculation(False)
        elif self._quiet:
            try:
                self.document.enableAutomaticCalculation(self._quiet.pop())
            finally:
                self.document.unlockControllers()

    def release(self) -> None:
        """Give back the status bar, the drawing and the calculation, however often they were taken."""
        try:
            self.progress(None)
        finally:
            while self._quiet:
                self.quiet(False)

    def _box(self, kind: str, buttons: int, title: str, text: str) -> int:
        parent = self._parent().getContainerWindow()
        enum = uno.Enum("com.sun.star.awt.MessageBoxType", kind)
        box = parent.getToolkit().createMessageBox(parent, enum, buttons, title, text)
        try:
            return int(box.execute())
        finally:
            box.dispose()

    def _parent(self) -> Any:
        """The window before which a box is shown: of a workbook opened meanwhile, else of the document."""
        try:
            return self.in_front.CurrentController.getFrame()
        except (AttributeError, UnoException):
            return self._frame()

    def _frame(self) -> Any:
        controller = self.document.CurrentController
        if controller is None:
            raise Refusal("host.gone", book=self.document.getTitle())
        return controller.getFrame()
