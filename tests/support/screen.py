"""A screen of the tests' own, with a mouse and a keyboard; buttons are found by what is written on them."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SIZE = (1400, 900)
PATIENCE = 20.0
CHILDREN = 60
T = Any


class Screen:
    """One virtual display."""

    def __init__(self, display: str) -> None:
        self.display = display
        self._environment = {**os.environ, "DISPLAY": display}

    def click(self, thing: Any) -> None:
        """Move the mouse to the middle of something and press its left button."""
        place, size = thing.getLocationOnScreen(), thing.getSize()
        x, y = place.X + size.Width // 2, place.Y + size.Height // 2
        self.run("xdotool", "mousemove", str(x), str(y), "sleep", "0.05", "click", "1")

    def press(self, key: str) -> None:
        """Press a key."""
        self.run("xdotool", "key", key)

    def picture(self, file: Path) -> None:
        """What is on the screen now, as a file."""
        self.run("import", "-window", "root", str(file))

    def ready(self) -> bool:
        """Whether the display answers."""
        probe = ["xdotool", "getdisplaygeometry"]
        return not subprocess.run(probe, env=self._environment, capture_output=True).returncode

    def run(self, *command: str) -> None:
        """A program that acts on this display."""
        subprocess.run(command, env=self._environment, check=True, capture_output=True, timeout=30)


@contextmanager
def screen() -> Iterator[Screen]:
    """A display of its own number; started once more when it does not answer."""
    process, display = _start()
    try:
        if not wait_for(display.ready, 5):
            _end(process)
            process, display = _start()
            assert wait_for(display.ready, PATIENCE), "the virtual screen does not answer"
        yield display
    finally:
        _end(process)


def wait_for(found: Callable[[], T], seconds: float = PATIENCE) -> T:
    """Ask again and again until there is something; what there is at the end."""
    end = time.monotonic() + seconds
    while not (what := found()) and time.monotonic() < end:
        time.sleep(0.02)
    return what


def labelled(root: Any, text: str) -> Any:
    """The first thing on the screen below `root` that says exactly this."""
    return next((each for each in everything(root) if each.getAccessibleName() == text), None)


def everything(root: Any) -> Iterator[Any]:
    """All that is shown below something."""
    context = root.getAccessibleContext()
    yield context
    for number in range(min(context.getAccessibleChildCount(), CHILDREN)):
        child = context.getAccessibleChild(number)
        if child is not None:
            yield from everything(child)


def _start() -> tuple[subprocess.Popen[bytes], Screen]:
    reading, writing = os.pipe()
    width, height = SIZE
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"]
    command += ["-nolisten", "tcp", "-noreset"]
    process = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        return process, Screen(f":{told.readline().strip()}")


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
