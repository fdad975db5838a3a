"""Excel as our adapter sees it, played by LibreOffice: xlwings' own code over a test-only engine.

Only the calls the adapter makes are there. What Excel does differently is imitated: texts written
as values are read as if typed, currency comes as Decimal, errors as integers, mixed fills as black,
a new copy is active, protected sheets refuse.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import xlwings as xw

from support.rig.application import App, Shown
from support.rig.engine import NAME, RigEngine
from support.rig.refusal import Refusal

__all__ = ["App", "Refusal", "Shown", "attach", "open_book"]


def attach(ctx: Any) -> xw.App:
    """The LibreOffice behind a component context as an xlwings application, freshly set up.

    `app.impl` is the played application: its `answers` are taken one by one by questions, `shown`
    lists what was asked and told, `refuses` names properties that cannot be set.
    """
    if NAME not in [engine.name for engine in xw.engines]:
        xw.engines.add(xw.Engine(impl=RigEngine()))
    xw.engines.active = xw.engines[NAME]
    return xw.App(impl=xw.engines[NAME].impl.apps.attach(ctx))


def open_book(app: xw.App, path: Path) -> xw.Book:
    """A workbook opened in it."""
    return app.books.open(str(path))
