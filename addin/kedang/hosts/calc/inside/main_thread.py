"""Work for LibreOffice's main thread: windows, dialogs and documents are touched there only."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import unohelper
from com.sun.star.awt import XCallback


def on_main_thread(ctx: Any, work: Callable[[], Any]) -> Any:
    """Let the main thread do the work when it is free; its result, or its error, comes back here."""
    task = _Task(work)
    service = "com.sun.star.awt.AsyncCallback"
    ctx.ServiceManager.createInstanceWithContext(service, ctx).addCallback(task, None)
    task.done.wait()
    if task.error is not None:
        raise task.error
    return task.result


class _Task(unohelper.Base, XCallback):  # type: ignore[misc]
    def __init__(self, work: Callable[[], Any]) -> None:
        self.done = threading.Event()
        self.result: Any = None
        self.error: BaseException | None = None
        self._work = work

    def notify(self, _data: Any) -> None:
        """Called by LibreOffice from its main loop."""
        try:
            self.result = self._work()
        except BaseException as error:
            self.error = error
        finally:
            self.done.set()
