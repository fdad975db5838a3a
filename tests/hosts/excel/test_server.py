"""The COM server, run over stand-ins for the Windows modules: what it registers, when it ends.

Only the order of things can be seen here; that Excel finds the object needs Windows.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from kedang.hosts.excel import server
from kedang.hosts.excel.dispatch import Dispatch
from kedang.model.text import say

CLASS = "{7d1f0d0e-58a5-4c0e-9c3b-3a2f5b1f0001}"


class DefaultPolicy:
    """As win32com's: gives whatever the registry names."""

    def _CreateInstance_(self, wanted: object, interface: object) -> tuple[str, object]:
        return "registry", wanted

    def _invokeex_(self, answer: object, *given: object) -> object:
        """As win32com's: calls the method; here the answer is given."""
        return answer


class Windows:
    """The modules, and what was asked of them; `events` says what each wait ends with."""

    def __init__(self, events: list[int], *, quits: bool = False, watched: bool = True) -> None:
        self.asked: list[tuple[Any, ...]] = []
        self.policy = SimpleNamespace(DefaultPolicy=DefaultPolicy)
        self._events, self._quits, self._watched = iter(events), quits, watched

    def modules(self) -> dict[str, Any]:
        """By name, as they are imported."""
        note = self.asked.append
        com = {
            "MakePyFactory": lambda class_id: ("factory", class_id),
            "CoRegisterClassObject": lambda *given: note(("register", *given)) or 77,
            "EnableQuitMessage": lambda thread: note(("quit messages", thread)),
            "CoResumeClassObjects": lambda: note(("resume",)),
            "CoRevokeClassObject": lambda number: note(("revoke", number)),
            "PumpWaitingMessages": self._pumped,
        }
        events = {"MsgWaitForMultipleObjects": self._wait, "INFINITE": -1}
        events |= {"QS_ALLINPUT": 0x4FF, "WAIT_OBJECT_0": 0}
        api = {"GetCurrentThreadId": lambda: 5, "OpenProcess": self._open, "error": OSError}
        return {
            "pythoncom": SimpleNamespace(**com),
            "win32event": SimpleNamespace(**events),
            "win32api": SimpleNamespace(**api),
            "pywintypes": SimpleNamespace(IID=str.casefold),
            "win32com": ModuleType("win32com"),
            "win32com.server": ModuleType("win32com.server"),
            "win32com.server.policy": self.policy,
            "win32com.server.util": SimpleNamespace(
                wrap=lambda served, interface: (served, interface)
            ),
        }

    def _open(self, access: int, inherit: bool, process: int) -> str:
        if not self._watched:
            raise OSError("access denied")
        return "excel's process"

    def _wait(self, handles: list[str], *given: object) -> int:
        self.asked.append(("wait", *handles))
        return next(self._events)

    def _pumped(self) -> bool:
        self.asked.append(("pump",))
        return self._quits


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Run the server over some Windows until it ends by itself."""
    monkeypatch.setattr(server, "_warm", lambda: None)

    def run(windows: Windows) -> list[str]:
        for name, module in windows.modules().items():
            monkeypatch.setitem(sys.modules, name, module)
        assert server.main([CLASS]) == 0
        return [what[0] for what in windows.asked]

    yield run


def test_it_ends_when_excel_has_ended(serve: Any) -> None:
    windows = Windows([1, 1, 0])
    begun = ["register", "quit messages", "resume"]
    assert serve(windows) == [*begun, "wait", "pump", "wait", "pump", "wait", "revoke"]
    assert windows.asked[0][1:] == (CLASS, ("factory", CLASS), 4, 5)
    assert windows.asked[-1] == ("revoke", 77)


def test_it_ends_when_the_add_in_has_let_go(serve: Any) -> None:
    assert serve(Windows([1], quits=True))[-3:] == ["wait", "pump", "revoke"]


def test_an_excel_that_may_not_be_watched_is_served_all_the_same(serve: Any) -> None:
    windows = Windows([0], quits=True, watched=False)
    assert serve(windows)[-3:] == ["wait", "pump", "revoke"]
    assert ("wait",) in windows.asked


def test_whoever_asks_for_our_class_gets_the_one_object(serve: Any) -> None:
    windows = Windows([0])
    serve(windows)
    policy = windows.policy.DefaultPolicy()
    served, interface = policy._CreateInstance_(CLASS, "IDispatch")
    assert isinstance(served, Dispatch) and interface == "IDispatch"
    assert policy._CreateInstance_(CLASS, "IDispatch")[0] is served
    assert policy._CreateInstance_("{other}", "IDispatch") == ("registry", "{other}")


@pytest.mark.parametrize("answer", [("done", "一句话", "zh"), (("甲",), ("乙",)), "甲", None])
def test_a_tuple_reaches_vba_whole(serve: Any, answer: object) -> None:
    """Of a bare tuple pywin32 gives VBA the first item and writes the others over the arguments."""
    windows = Windows([0])
    serve(windows)
    sent = windows.policy.DefaultPolicy()._invokeex_(answer, 0, 1, (), None, None)
    assert sent == ((answer,) if isinstance(answer, tuple) else answer)


@pytest.mark.skipif(sys.platform == "win32", reason="there it would show a box")
def test_without_pywin32_it_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pythoncom", None)
    assert server.main([CLASS]) == 1
    assert capsys.readouterr().err.strip() == say("excel.no_pywin32").render()


def test_what_keeps_it_from_serving_is_logged_and_nothing_else_runs_at_its_end(
    tmp_path: Path,
) -> None:
    """The modules of Windows are empty here; xlwings would look for Excels to kill in what runs at the end."""
    for module in ("pythoncom", "win32event", "win32api", "pywintypes"):
        (tmp_path / f"{module}.py").touch()
    code = "import atexit, sys; atexit.register(print, 'at exit')\n"
    code += f"sys.path.insert(0, {str(tmp_path)!r})\n"
    code += "from kedang.hosts.excel import server; server.run([])"
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "LOCALAPPDATA": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" in (tmp_path / "Kedang" / "kedang.log").read_text(encoding="utf-8")


def test_warming_up_finds_every_module() -> None:
    server._warm()
