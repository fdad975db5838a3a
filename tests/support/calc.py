"""A LibreOffice of the tests' own: started with its own profile and pipe, always ended."""

from __future__ import annotations

import importlib
import itertools
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

SYSTEM_PACKAGES = "/usr/lib/python3/dist-packages"
SYSTEM_PATH = "/usr/bin:/bin"
"""Debian's LibreOffice takes its own Python's home from the first python3 of the PATH: another one
there (pyenv, conda, a virtual environment) stops components written in Python."""
START_SECONDS = 90
_PYTHON_NAMES = frozenset({"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"})
T = TypeVar("T")
_PIPES = itertools.count(1)


def import_uno() -> ModuleType:
    """The bridge to LibreOffice, from the system's Python; nothing else of that one is let in."""
    try:
        return importlib.import_module("uno")
    except ImportError:
        sys.path.append(SYSTEM_PACKAGES)
    try:
        importlib.import_module("unohelper")
        return importlib.import_module("uno")
    finally:
        sys.path.remove(SYSTEM_PACKAGES)


class RunningCalc:
    """One headless LibreOffice; started again when it died, killed by its process id at the end."""

    def __init__(
        self,
        program: str,
        folder: Path,
        *,
        template: Path | None = None,
        display: str = "",
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """`template`: a profile to begin with; `display`: where its windows are shown."""
        self.program, self.folder = program, folder
        self.template, self.display = template, display
        self.environment = dict(environment or {})
        self.uno = import_uno()
        self.starts = 0
        self.process: subprocess.Popen[bytes] | None = None
        self._context: Any = None

    @property
    def ctx(self) -> Any:
        """The component context of the running program."""
        if self.process is None or self.process.poll() is not None:
            self._start()
        return self._context

    @property
    def desktop(self) -> Any:
        """What opens documents."""
        ctx = self.ctx
        return ctx.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", ctx)

    def open(self, url: str, *, hidden: bool = False, read_only: bool = False) -> Any:
        """A document: of a file address, or `private:factory/scalc` for a new one."""
        wanted = tuple(
            self.property(name, value)
            for name, value in {"Hidden": hidden, "ReadOnly": read_only}.items()
            if value
        )
        return self.desktop.loadComponentFromURL(url, "_blank", 0, wanted)

    def on_main_thread(self, work: Callable[[], T]) -> T:
        """Let the program's main thread do the work, as it does for the extension.

        Views split on another thread (frozen panes) crash LibreOffice 7.4 one time in five.
        """
        import unohelper
        from com.sun.star.awt import XCallback

        done: list[T] = []
        failed: list[BaseException] = []
        ended = threading.Event()

        class Task(unohelper.Base, XCallback):  # type: ignore[misc]
            def notify(self, _data: Any) -> None:
                try:
                    done.append(work())
                except BaseException as error:
                    failed.append(error)
                finally:
                    ended.set()

        ctx = self.ctx
        service = "com.sun.star.awt.AsyncCallback"
        ctx.ServiceManager.createInstanceWithContext(service, ctx).addCallback(Task(), None)
        while not ended.wait(0.5):
            if self.process is None or self.process.poll() is not None:
                raise RuntimeError("LibreOffice has died")
        if failed:
            raise failed[0]
        return done[0]

    def property(self, name: str, value: object) -> Any:
        """A named value as LibreOffice takes it."""
        made = self.uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        made.Name, made.Value = name, value
        return made

    def let_go(self, close: Callable[[], object]) -> None:
        """Close what a test opened; where the program ends while closing (7.4 does at times) the next starts it anew."""
        try:
            close()
        except Exception:
            if self.process is None:
                raise
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(5)
            if self.process.poll() is None:
                raise

    def kill(self) -> None:
        """End the program and all it started, at once."""
        if self.process is not None and self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()

    def stop(self) -> None:
        """Ask it to end; after a moment it is killed."""
        try:
            if self.process is not None and self.process.poll() is None:
                with suppress(Exception):
                    self.desktop.terminate()
                    self.process.wait(5)
        finally:
            self.kill()

    def _start(self) -> None:
        self.starts += 1
        pipe = f"kedang{os.getpid()}x{next(_PIPES)}"
        address = f"pipe,name={pipe};urp;StarOffice.ComponentContext"
        profile = self.folder / f"profile{self.starts}"
        command = [self.program, f"-env:UserInstallation={profile.as_uri()}", f"--accept={address}"]
        command += ["--norestore", "--nologo", "--nodefault", "--nofirststartwizard"]
        clean = {name: text for name, text in os.environ.items() if name not in _PYTHON_NAMES}
        if os.name == "posix":
            clean["PATH"] = SYSTEM_PATH
        clean.update(self.environment)
        if self.display:
            clean["DISPLAY"] = self.display
        else:
            command.append("--headless")
        if self.template is not None:
            shutil.copytree(self.template, profile)
        with (self.folder / "soffice.log").open("ab") as log:
            self.process = subprocess.Popen(
                command, env=clean, stdout=log, stderr=log, start_new_session=True
            )
        self._context = self._connect(f"uno:{address}")

    def _connect(self, address: str) -> Any:
        local = self.uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", local
        )
        end = time.monotonic() + START_SECONDS
        while True:
            try:
                return resolver.resolve(address)
            except Exception as error:
                if (
                    time.monotonic() > end
                    or self.process is None
                    or self.process.poll() is not None
                ):
                    self.kill()
                    raise RuntimeError("LibreOffice did not start") from error
                time.sleep(0.05)
