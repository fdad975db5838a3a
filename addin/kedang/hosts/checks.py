"""What the self-check looks at everywhere: the Python that runs, and the archive."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kedang import __version__
from kedang.archive import care
from kedang.archive.address import shown
from kedang.archive.archive import Archive
from kedang.commands.desk import Check
from kedang.model.errors import KedangError
from kedang.model.text import say

OLDEST = (3, 11)


def common_checks(archive_url: str) -> list[Check]:
    """Interpreter and archive; each says what it found and, where needed, what to do."""
    return [python_check(), archive_check(archive_url)]


def python_check() -> Check:
    """Which Kedang runs in which Python."""
    here = ".".join(map(str, sys.version_info[:3]))
    text = say("addin.check.python", kedang=__version__, version=here, place=sys.executable)
    if sys.version_info[:2] < OLDEST:
        return Check("python", "bad", text, say("addin.check.python.old"))
    return Check("python", "ok", text)


def archive_check(archive_url: str) -> Check:
    """Whether the archive can be reached, read and written; one that is not there yet is no fault."""
    place = shown(archive_url)
    if "://" not in archive_url:
        file = Path(archive_url)
        if not file.exists():
            return _archive_to_come(file, place)
        if not os.access(file, os.W_OK):
            text = say("addin.check.archive.closed", place=place)
            return Check("archive", "bad", text, say("addin.check.archive.closed.fix"))
    try:
        with Archive.open(archive_url) as archive:
            problems = care.problems(archive)
            with archive.read() as reader:
                operations = len(reader.log())
    except KedangError as error:
        return Check("archive", "bad", error.text, say("addin.check.archive.fix"))
    if problems:
        return Check("archive", "bad", problems[0], say("addin.check.archive.fix"))
    return Check("archive", "ok", say("addin.check.archive", place=place, n=operations))


def _archive_to_come(file: Path, place: str) -> Check:
    there = next(folder for folder in file.absolute().parents if folder.exists())
    if os.access(there, os.W_OK):
        return Check("archive", "ok", say("addin.check.archive.new", place=place))
    text = say("addin.check.archive.closed", place=place)
    return Check("archive", "bad", text, say("addin.check.archive.closed.fix"))
