"""The buttons as LibreOffice calls them: a click on `vnd.kedang:check.validate` starts that command."""

from __future__ import annotations

from typing import Any

import unohelper
from com.sun.star.frame import XDispatch, XDispatchProvider
from com.sun.star.lang import XInitialization, XServiceInfo

from kedang.hosts.calc.inside import clicks
from kedang.hosts.calc.inside.names import BUTTONS_SERVICE, CANCEL, PROTOCOL

HANDLER = "com.sun.star.frame.ProtocolHandler"


class Buttons(unohelper.Base, XDispatchProvider, XDispatch, XInitialization, XServiceInfo):  # type: ignore[misc]
    """One window's buttons; while a command is under way only 取消 can be clicked."""

    def __init__(self, ctx: Any) -> None:
        self._clicks = clicks.shared(ctx)
        self._frame: Any = None

    def initialize(self, arguments: tuple[Any, ...]) -> None:
        """LibreOffice tells which window it is."""
        if arguments:
            self._frame = arguments[0]

    def queryDispatch(self, url: Any, _target: str, _flags: int) -> Any:
        """Ours answers our own addresses."""
        return self if url.Protocol == PROTOCOL else None

    def queryDispatches(self, requests: tuple[Any, ...]) -> tuple[Any, ...]:
        """Many at once."""
        return tuple(
            self.queryDispatch(each.FeatureURL, each.FrameName, each.SearchFlags)
            for each in requests
        )

    def dispatch(self, url: Any, _arguments: tuple[Any, ...]) -> None:
        """A click; returns at once."""
        if url.Path == CANCEL:
            self._clicks.cancel()
        elif self._frame is not None:
            self._clicks.begin(url.Path, self._frame.Controller.Model)

    def addStatusListener(self, listener: Any, url: Any) -> None:
        """Somebody shows a button of ours and wants to know when it can be clicked."""
        self._clicks.watchers.add(listener, url, self._clicks.busy)

    def removeStatusListener(self, listener: Any, url: Any) -> None:
        """Nobody shows it any more."""
        self._clicks.watchers.remove(listener, url)

    def getImplementationName(self) -> str:
        """The name that the configuration calls it by."""
        return BUTTONS_SERVICE

    def getSupportedServiceNames(self) -> tuple[str, ...]:
        """Answers addresses of its own."""
        return (HANDLER,)

    def supportsService(self, name: str) -> bool:
        """Whether it is one of these."""
        return name in self.getSupportedServiceNames()
