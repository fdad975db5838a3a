"""A worker in Kedang's own Python, at the other end of a pipe: one line of JSON each way.

The worker never sees LibreOffice's settings for Python and libraries, and starts neither in nor
from the workbook's folder.
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

FOREIGN = ("PYTHON", "LD_LIBRARY", "DYLD_", "URE_", "UNO_")
TOLD = 2000
NO_WINDOW = 0x08000000


class Missing(Exception):
    """The worker cannot be started; the text is the program that is not there."""


class Gone(Exception):
    """The worker has stopped; the text is the last thing it said."""


def clean(environment: dict[str, str]) -> dict[str, str]:
    """The environment without what LibreOffice sets for its own Python."""
    return {name: value for name, value in environment.items() if not name.startswith(FOREIGN)}


class Process:
    """Started when first needed, and again when it is found dead."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)
        self._running: subprocess.Popen[bytes] | None = None
        self._complaints: IO[bytes] | None = None

    def ask(self, message: dict[str, Any]) -> dict[str, Any]:
        """A question and what comes back first; a worker that died is replaced once."""
        try:
            return self._exchange(message)
        except Gone:
            return self._exchange(message)

    def send(self, message: dict[str, Any]) -> None:
        """One message to the worker."""
        pipe = self._running.stdin if self._running else None
        if pipe is None:
            raise Gone("")
        try:
            pipe.write(json.dumps(message).encode("ascii") + b"\n")
            pipe.flush()
        except OSError:
            raise Gone(self._last_words()) from None

    def receive(self) -> dict[str, Any]:
        """The next message of the worker."""
        pipe = self._running.stdout if self._running else None
        line = pipe.readline() if pipe is not None else b""
        if not line.endswith(b"\n"):
            raise Gone(self._last_words())
        message: dict[str, Any] = json.loads(line)
        return message

    def stop(self) -> None:
        """Close the pipe: the worker ends by itself, or is ended."""
        if self._running is None:
            return
        if self._running.stdin is not None:
            try:
                self._running.stdin.close()
            except OSError:
                self._running.kill()
        try:
            self._running.wait(1)
        except subprocess.TimeoutExpired:
            self._running.kill()
            self._running.wait()
        if self._running.stdout is not None:
            self._running.stdout.close()
        self._running = None

    def _exchange(self, message: dict[str, Any]) -> dict[str, Any]:
        if self._running is None or self._running.poll() is not None:
            self._start()
        self.send(message)
        return self.receive()

    def _start(self) -> None:
        self.stop()
        program = self._command[0]
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115 (lives as long as the worker)
        try:
            self._running = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._complaints,
                env=clean(dict(os.environ)),
                cwd=str(Path(program).parent),
                creationflags=NO_WINDOW if os.name == "nt" else 0,
            )
        except OSError:
            raise Missing(program) from None

    def _last_words(self) -> str:
        if self._running is not None:
            self.stop()
        if self._complaints is None:
            return ""
        self._complaints.seek(0, os.SEEK_END)
        self._complaints.seek(max(0, self._complaints.tell() - TOLD))
        lines = self._complaints.read().decode("utf-8", "replace").split("\n")
        return next((line.strip() for line in reversed(lines) if line.strip()), "")
