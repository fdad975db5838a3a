"""Excel kept still while it is worked on, and left afterwards as it was found."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import xlwings as xw

from kedang.hosts.excel.refusals import told

STILL = {
    "display_alerts": False,
    "enable_events": False,
    "screen_updating": False,
    "calculation": "manual",
}


@contextmanager
def still(app: xw.App) -> Iterator[None]:
    """No redrawing, no recalculation, no events, no questions of Excel's own.

    Each setting is put back by itself, so that one that cannot be put back keeps none of the others
    from it; the first that could not be set ends the attempt, and those already set are put back.
    """
    with ExitStack() as restore:
        for name, value in STILL.items():
            restore.callback(_set, app, name, getattr(app, name))
            _set(app, name, value)
        yield


def _set(app: xw.App, name: str, value: object) -> None:
    with told():
        setattr(app, name, value)
