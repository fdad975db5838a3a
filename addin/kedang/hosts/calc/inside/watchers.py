"""The buttons on the screen: their words, and that all but 取消 go grey while a command is under way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from com.sun.star.frame import FeatureStateEvent
from com.sun.star.uno import RuntimeException

from kedang.hosts.calc.inside.names import CANCEL


class Watchers:
    """Everybody who shows one of our buttons, with the button's address; `label` gives its words.

    LibreOffice shows a state that is a text as the words of the button, in toolbar and menu alike.
    """

    def __init__(self, label: Callable[[str], str]) -> None:
        self._label = label
        self._all: list[tuple[Any, Any]] = []

    def add(self, listener: Any, url: Any, busy: bool) -> None:
        """One more; it is told at once how things stand."""
        self._all.append((listener, url))
        self._tell(listener, url, busy)

    def remove(self, listener: Any, url: Any) -> None:
        """One less."""
        self._all = [
            (each, at) for each, at in self._all if not (each == listener and at.Path == url.Path)
        ]

    def tell(self, busy: bool) -> None:
        """Tell everybody; those whose window is gone are forgotten."""
        self._all = [
            (listener, url) for listener, url in self._all if self._tell(listener, url, busy)
        ]

    def _tell(self, listener: Any, url: Any, busy: bool) -> bool:
        event = FeatureStateEvent()
        event.FeatureURL = url
        event.IsEnabled = busy == (url.Path == CANCEL)
        event.Requery = False
        event.State = self._label(url.Path)
        try:
            listener.statusChanged(event)
        except RuntimeException:
            return False
        return True
