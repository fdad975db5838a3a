"""The engine that xlwings is given: what it asks of one, as its engine for Windows answers."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from xlwings import base_classes

from support.rig.application import App

NAME = "rig"
ERRORS = {
    -2146826281: "#DIV/0!",
    -2146826246: "#N/A",
    -2146826259: "#NAME?",
    -2146826288: "#NULL!",
    -2146826252: "#NUM!",
    -2146826265: "#REF!",
    -2146826273: "#VALUE!",
}


class RigEngine:
    """Named in xlwings' list of engines."""

    name, type = NAME, "desktop"

    def __init__(self) -> None:
        self.apps = Apps(self)

    @staticmethod
    def prepare_xl_data_element(value: Any, options: Any) -> Any:
        """A Python value as it is handed to Excel."""
        if value is None or (isinstance(value, float) and math.isnan(value)):
            return ""
        return value

    @staticmethod
    def clean_value_data(
        data: Any,
        datetime_builder: Callable[..., Any],
        empty_as: Any,
        number_builder: Callable[[float], Any] | None,
        err_to_str: bool,
    ) -> list[list[Any]]:
        """Values from Excel as xlwings shows them: errors, which come as integers, as None or text."""

        def clean(value: Any) -> Any:
            if value in ("", None):
                return empty_as
            if isinstance(value, datetime):
                parts = ("year", "month", "day", "hour", "minute", "second", "microsecond")
                given = {part: getattr(value, part) for part in parts}
                return datetime_builder(**given, tzinfo=None)
            if number_builder is not None and isinstance(value, float):
                return number_builder(value)
            if isinstance(value, int) and not isinstance(value, bool) and value in ERRORS:
                return ERRORS[value] if err_to_str else None
            return value

        return [[clean(value) for value in row] for row in data]


class Apps(base_classes.Apps):
    """The applications that were attached; the newest is the active one."""

    def __init__(self, engine: RigEngine) -> None:
        self.engine = engine
        self._attached: dict[int, App] = {}

    def attach(self, ctx: Any) -> App:
        """One application more."""
        pid = len(self._attached) + 1
        app = App(self.engine, ctx, pid)
        self._attached = {pid: app, **self._attached}
        return app

    def keys(self) -> list[int]:
        return list(self._attached)

    def __iter__(self) -> Iterator[App]:
        return iter(self._attached.values())

    def __len__(self) -> int:
        return len(self._attached)

    def __getitem__(self, pid: int) -> App:
        return self._attached[pid]
