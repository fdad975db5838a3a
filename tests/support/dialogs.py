"""The dialogs of a LibreOffice on a screen: what they say, and the keyboard that answers them."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import Any

from support.calc import RunningCalc
from support.screen import Screen, everything, wait_for

DIALOG = 1


class Dialogs:
    """Every dialog that is on the screen now."""

    def __init__(self, calc: RunningCalc, display: Screen) -> None:
        self.calc, self.display = calc, display

    def said(self) -> list[str]:
        """What the dialogs say; one that is just going away is none."""
        from com.sun.star.uno import RuntimeException

        for _ in range(5):
            try:
                return [
                    " ".join(each.getAccessibleName() for each in everything(top))
                    for top in self._tops()
                ]
            except RuntimeException:
                time.sleep(0.05)
        return []

    def answer(self, key: str = "Return") -> str:
        """Answer the dialog that is there by keyboard; what it said."""
        said = self.said()
        assert said, "no dialog"
        for _ in range(4):
            self._focus()
            self.display.press(key)
            if wait_for(lambda: self.said() != said, 5):
                return said[0]
        raise AssertionError("the dialog does not go away")

    def _focus(self) -> None:
        """The keyboard belongs to the dialog; no window manager gives it."""
        from com.sun.star.uno import RuntimeException

        with suppress(RuntimeException):
            for top in self._tops():
                top.setFocus()

    def _tops(self) -> list[Any]:
        ctx = self.calc.ctx
        service = "com.sun.star.awt.Toolkit"
        toolkit = ctx.ServiceManager.createInstanceWithContext(service, ctx)
        tops = [toolkit.getTopWindow(number) for number in range(toolkit.getTopWindowCount())]
        return [top for top in tops if _role(top) == DIALOG]


def _role(window: Any) -> int:
    """What kind of window it is; one that is just going away is of no kind."""
    context = window.getAccessibleContext() if window is not None else None
    return int(context.getAccessibleRole()) if context is not None else -1
