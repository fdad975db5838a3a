"""The one resident Python behind Excel: a COM object of our own, there as long as Excel is.

Started by the add-in through xlwings' library with the class id as its only argument. UNVERIFIED:
this module needs Windows and a real Excel; everything it offers is in `dispatch`, which is tested.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING, Any, NoReturn

from kedang.hosts.surroundings import log_failure
from kedang.model.errors import HostError
from kedang.model.text import say

if TYPE_CHECKING:
    import xlwings as xw

    from kedang.hosts.excel.dispatch import Dispatch

SYNCHRONIZE = 0x00100000
SERVER = 4
MANY_USES_LATER = 1 | 4


def main(arguments: list[str]) -> int:
    """Serve until Excel goes, or lets go of the object."""
    try:
        com, events, windows = (import_module(n) for n in ("pythoncom", "win32event", "win32api"))
    except ImportError:
        return _refuse(say("excel.no_pywin32").render())
    from kedang.hosts.excel.dispatch import Dispatch
    from kedang.hosts.excel.setup.checks import doctor

    class_id = import_module("pywintypes").IID(arguments[0])
    _offer(class_id, Dispatch(_excel, doctor))
    factory = com.MakePyFactory(class_id)
    offered = com.CoRegisterClassObject(class_id, factory, SERVER, MANY_USES_LATER)
    com.EnableQuitMessage(windows.GetCurrentThreadId())
    com.CoResumeClassObjects()
    Thread(target=_warm, daemon=True).start()
    _pump(com, events, _parent(windows))
    com.CoRevokeClassObject(offered)
    return 0


def _offer(class_id: Any, served: Dispatch) -> None:
    """Whoever asks for our class gets this one object; pywin32 asks its default policy for it."""
    policy: Any = import_module("win32com.server.policy")
    wrap: Callable[..., Any] = import_module("win32com.server.util").wrap
    usual = policy.DefaultPolicy

    class Ours(usual):  # type: ignore[misc, valid-type]
        def _CreateInstance_(self, wanted: Any, interface: Any) -> Any:
            if wanted == class_id:
                return wrap(served, interface)
            return super()._CreateInstance_(wanted, interface)

        def _invokeex_(self, *call: Any) -> Any:
            """pywin32 takes a tuple apart: its first item is the answer, the others overwrite arguments."""
            answer = super()._invokeex_(*call)
            return (answer,) if isinstance(answer, tuple) else answer

    policy.DefaultPolicy = Ours


def _excel() -> xw.App:
    """The Excel that started us, else the one in front; for an add-in that does not say which it is.

    In a virtual environment we are started by its launcher. An Excel without a workbook is not found.
    """
    import xlwings as xw

    starter = os.getppid()
    running = list(xw.apps.keys())
    app = xw.apps[starter] if starter in running else xw.apps.active
    if app is None:
        raise HostError("excel.no_workbook")
    return app


def _parent(windows: Any) -> list[Any]:
    """The process that started us, to be watched; none where that is not allowed."""
    try:
        return [windows.OpenProcess(SYNCHRONIZE, False, os.getppid())]
    except windows.error:
        return []


def _pump(com: Any, events: Any, watched: list[Any]) -> None:
    """Answer Excel's calls until it lets go of us, or is no longer there."""
    while True:
        what = events.MsgWaitForMultipleObjects(watched, False, events.INFINITE, events.QS_ALLINPUT)
        if what < events.WAIT_OBJECT_0 + len(watched) or com.PumpWaitingMessages():
            return


def _warm() -> None:
    """Fetch the modules that the first click and the first formula need, while nobody waits."""
    from kedang.commands.registry import COMMANDS
    from kedang.functions.registry import FUNCTIONS

    modules = [f"kedang.functions.{each.function.partition(':')[0]}" for each in FUNCTIONS]
    modules += [f"kedang.commands.{each.function.partition(':')[0]}" for each in COMMANDS]
    for name in dict.fromkeys(modules):
        import_module(name)


def _refuse(sentence: str) -> int:
    """Say it in a box, for this Python has no other window; the library passes on what is written."""
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, "Kedang", 0x10)
    return 1


def run(arguments: list[str]) -> NoReturn:
    """Serve and leave at once: at the usual end xlwings kills every Excel in which it finds no workbook."""
    code = 1
    try:
        code = main(arguments)
    except Exception:
        log_failure(traceback.format_exc())
    finally:
        os._exit(code)


if __name__ == "__main__":
    run(sys.argv[1:])
