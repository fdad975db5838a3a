"""The archive as buttons need it: there with something in it, or as it would be after a preview."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kedang.archive.archive import Archive
from kedang.commands.desk import Desk
from kedang.model.errors import Refused
from kedang.model.text import say

PREVIEW = "preview.sqlite"


def made(desk: Desk) -> bool:
    """Is there an archive already? One on a server always counts as there."""
    return "://" in desk.archive_url or Path(desk.archive_url).exists()


def place(desk: Desk) -> str:
    """Where the archive is, in words: its file, or that it is on a server."""
    if "://" in desk.archive_url:
        return desk.say(say("command.archive.server"))
    return desk.say(say("command.quoted", name=str(Path(desk.archive_url))))


def blank(archive: Archive) -> bool:
    """Has nothing been archived yet?"""
    with archive.read() as reader:
        return bool(reader.sources().empty)


@contextmanager
def filled(desk: Desk) -> Iterator[Archive]:
    """The archive; refused, saying what to do first, when there is none or nothing in it."""
    if not made(desk):
        raise Refused("command.archive.none")
    with desk.archive() as archive:
        if blank(archive):
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
