"""The archive as buttons need it: there with something in it, or as it would be after a preview."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kedang.archive.archive import Archive
from kedang.commands.desk import Desk
from kedang.model.errors import Refused

PREVIEW = "preview.sqlite"


def made(desk: Desk) -> bool:
    """Is there an archive already? One on a server always counts as there."""
    return "://" in desk.archive_url or Path(desk.archive_url).exists()


@contextmanager
def filled(desk: Desk) -> Iterator[Archive]:
    """The archive; refused, saying what to do first, when there is none or nothing in it."""
    if not made(desk):
        raise Refused("command.archive.none")
    with desk.archive() as archive:
        with archive.read() as reader:
            empty = reader.sources().empty
        if empty:
            raise Refused("command.archive.none")
        yield archive


@contextmanager
def previewed(desk: Desk) -> Iterator[Archive]:
    """The archive to try something on; where there is none yet, one that vanishes with the desk."""
    if made(desk):
        with desk.archive() as archive:
            yield archive
    else:
        with Archive.open(desk.folder / PREVIEW) as archive:
            yield archive
