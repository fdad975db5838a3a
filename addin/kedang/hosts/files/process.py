"""The parent's side of the reading child: started when needed, watched, killed when late."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Generator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, cast

import kedang
from kedang.hosts.files.confine import Job
from kedang.hosts.files.limits import Limits
from kedang.hosts.files.wire import Done, Failed, Frame, Request, receive, send
from kedang.model.errors import WorkbookError


class Reader:
    """A child process that reads one file after another; a crash costs one file, not the program."""

    command: tuple[str, ...] = (
        sys.executable, "-P", "-X", "utf8", "-m", "kedang.hosts.files.child",
    )  # fmt: skip

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._job: Job | None = None

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def frames(self, request: Request) -> Generator[Frame]:
        """The frames of one file up to Done; WorkbookError when it fails, hangs or kills the child."""
        process = self._running(request.limits)
        late = threading.Event()

        def give_up() -> None:
            late.set()
            process.kill()

        watch = threading.Timer(request.limits.seconds, give_up)
        watch.daemon = True
        watch.start()
        finished = False
        try:
            send(cast(BinaryIO, process.stdin), request)
            while not finished:
                frame = cast(Frame, receive(cast(BinaryIO, process.stdout)))
                finished = isinstance(frame, Done | Failed)
                if isinstance(frame, Failed):
                    finished = frame.text.id != "files.memory"
                    raise WorkbookError(frame.text)
                yield frame
        except (EOFError, OSError) as error:
            raise self._death(request, late.is_set()) from error
        finally:
            watch.cancel()
            if not finished or late.is_set():
                self.close()

    def close(self) -> None:
        """End the child, whatever it is doing."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for stream in (process.stdout, process.stdin):
                _close_quietly(stream)
        if self._job is not None:
            self._job.close()
            self._job = None

    def _death(self, request: Request, late: bool) -> WorkbookError:
        process = self._process
        code = process.wait() if process is not None else None
        if late or (code is not None and -code == cpu_signal()):
            return WorkbookError(
                "files.slow", file=request.name, seconds=int(request.limits.seconds)
            )
        return WorkbookError("files.crash", file=request.name)

    def _running(self, limits: Limits) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            if self._job is not None:
                self._job.bound(limits)
            return self._process
        self.close()
        process = subprocess.Popen(
            self.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._process = process
        self._job = Job(getattr(process, "_handle", None), limits)
        return process


def environment() -> dict[str, str]:
    """The parent's environment, with this very package first on the child's path."""
    root = str(Path(kedang.__file__).resolve().parent.parent)
    paths = [root, os.environ.get("PYTHONPATH", "")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def cpu_signal() -> int:
    """The signal of a process that has used up its CPU time; none on Windows."""
    import signal

    return int(getattr(signal, "SIGXCPU", -1))


def _close_quietly(stream: object) -> None:
    try:
        cast(BinaryIO, stream).close()
    except OSError:
        return
