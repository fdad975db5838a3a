"""The worksheet functions as Calc calls them: each call is one question to the functions worker.

A function is called while Calc waits with its lock held, so the worker never speaks to LibreOffice.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import unohelper
from cn.kedang import XFunctions
from com.sun.star.lang import XServiceInfo, XServiceName

from kedang.hosts.calc.inside import language, settings
from kedang.hosts.calc.inside.names import FUNCTIONS_SERVICE, function
from kedang.hosts.calc.inside.process import Gone, Missing, Process

ADD_IN = "com.sun.star.sheet.AddIn"


class Functions(unohelper.Base, XFunctions, XServiceName, XServiceInfo):  # type: ignore[misc]
    """Every method of the interface, answered alike."""

    def __init__(self, ctx: Any) -> None:
        self._settings = settings.load(ctx)
        self._language = language.shared(ctx)
        told = [*self._settings.command, "functions", self._settings.version]
        self._process = Process(told)
        self._one_at_a_time = threading.Lock()

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """The method of a function."""
        if not name.startswith("kd"):
            raise AttributeError(name)
        asked = function(name)
        return lambda *arguments: self._answer(asked, arguments)

    def _answer(self, name: str, arguments: tuple[Any, ...]) -> Any:
        lang = self._language.current
        question = {"function": name, "args": [outward(each) for each in arguments], "lang": lang}
        try:
            with self._one_at_a_time:
                answer = self._process.ask(question)
        except Missing as missing:
            return inward(self._settings.say("calc.cell.missing", lang, place=str(missing)))
        except Gone as gone:
            return inward(self._settings.say("calc.cell.gone", lang, why=str(gone)))
        return inward(answer["ok"])

    def getServiceName(self) -> str:
        """The name that the add-in's configuration calls it by."""
        return FUNCTIONS_SERVICE

    def getImplementationName(self) -> str:
        """The same."""
        return FUNCTIONS_SERVICE

    def getSupportedServiceNames(self) -> tuple[str, ...]:
        """An add-in with functions."""
        return (ADD_IN, FUNCTIONS_SERVICE)

    def supportsService(self, name: str) -> bool:
        """Whether it is one of these."""
        return name in self.getSupportedServiceNames()


def outward(value: Any) -> Any:
    """An argument as plain data: one cell as its value, a range as rows, a missing one as nothing."""
    if not isinstance(value, tuple):
        return value
    rows = [list(row) for row in value]
    return rows[0][0] if len(rows) == 1 and len(rows[0]) == 1 else rows


def inward(value: Any) -> Any:
    """An answer as Calc takes it: rows, numbers as floating point, blanks as empty texts."""
    rows = value if isinstance(value, list) else [[value]]
    return tuple([tuple([_cell(each) for each in row]) for row in rows])


def _cell(value: Any) -> Any:
    if isinstance(value, (bool, int)):
        return float(value)
    return "" if value is None else value
