"""A workbook on paper: LibreOffice, when it is there, prints it to a PDF without opening a window."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from kedang.hosts.calc.install import places
from kedang.model.errors import Refused
from kedang.model.text import say

SECONDS = 180.0
_PROGRAMS = ("soffice.com", "soffice.exe", "soffice")


def printer(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Path:
    """LibreOffice's program; Refused with what to do where it is not installed."""
    for folder in places(platform, environment):
        for name in _PROGRAMS:
            if (folder / name).is_file():
                return folder / name
    raise Refused("paper.none")


def print_to_pdf(workbook: Path, target: Path, *, seconds: float = SECONDS) -> None:
    """Write the printed pages of a workbook of ours as a PDF, as its print set-up says.

    LibreOffice starts with a profile of its own, so that an open one is left alone; it is stopped after
    `seconds`. Refused where it is missing, too slow or makes nothing.
    """
    program = printer()
    with TemporaryDirectory(prefix="kedang-") as name:
        folder = Path(name)
        copy = folder / "report.xlsx"
        shutil.copyfile(workbook, copy)
        command = [
            str(program),
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless", "--norestore", "--nolockcheck",
            "--convert-to", "pdf:calc_pdf_Export", "--outdir", str(folder), str(copy),
        ]  # fmt: skip
        _bounded(command, seconds)
        made = folder / "report.pdf"
        if not made.is_file() or not made.stat().st_size:
            raise Refused("paper.failed", file=workbook.name)
        beside = target.with_name(f".{target.name}.part")
        shutil.copyfile(made, beside)
        beside.replace(target)


def _bounded(command: list[str], seconds: float) -> None:
    """Run a program with all its children, and end them all when it takes too long."""
    own_group = os.name == "posix"
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_plain(os.environ),
        start_new_session=own_group,
    )
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired as error:
        if own_group:
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()
        raise Refused(say("paper.slow", seconds=int(seconds))) from error


def _plain(environment: Mapping[str, str]) -> dict[str, str]:
    """Without a Python of our own on the path: a distribution's LibreOffice would take it for its own."""
    kept = {name: value for name, value in environment.items() if not name.startswith("PYTHON")}
    if sys.platform == "linux":
        kept["PATH"] = "/usr/local/bin:/usr/bin:/bin"
    return kept
