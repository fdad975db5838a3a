"""The extension's buttons in one window, as a toolbar sees them: pressed, and whether they can be."""

from __future__ import annotations

from types import ModuleType
from typing import Any


class Buttons:
    """The buttons of a document's window."""

    def __init__(self, uno: ModuleType, document: Any) -> None:
        self._uno = uno
        self._frame = document.CurrentController.Frame

    def click(self, command: str) -> None:
        """Press a button, without a mouse."""
        url = self._address(command)
        self._frame.queryDispatch(url, "_self", 0).dispatch(url, ())

    def usable(self, command: str) -> bool:
        """Whether a button can be pressed now."""
        return self._told(command)[0]

    def words(self, command: str) -> str:
        """What stands on a button now."""
        return self._told(command)[1]

    def _told(self, command: str) -> tuple[bool, str]:
        import unohelper
        from com.sun.star.frame import XStatusListener

        told: list[tuple[bool, str]] = []

        class Listener(unohelper.Base, XStatusListener):  # type: ignore[misc]
            """Somebody who shows the button."""

            def statusChanged(self, event: Any) -> None:
                told.append((bool(event.IsEnabled), str(event.State)))

            def disposing(self, _source: Any) -> None:
                told.append((False, ""))

        listener, url = Listener(), self._address(command)
        dispatch = self._frame.queryDispatch(url, "_self", 0)
        dispatch.addStatusListener(listener, url)
        dispatch.removeStatusListener(listener, url)
        return told[-1]

    def _address(self, command: str) -> Any:
        url = self._uno.createUnoStruct("com.sun.star.util.URL")
        url.Protocol, url.Path = "vnd.kedang:", command
        url.Complete = url.Main = url.Protocol + command
        return url
