"""What is asked of the machine: who is at the keyboard, what time it is, where the archive and the log are."""

from __future__ import annotations

import getpass
import os
from datetime import date, datetime, time
from pathlib import Path

from kedang.model.operation import Moment

ARCHIVE_NAME = "客户档案.sqlite"
LOG_NAME = "kedang.log"
LOG_LIMIT = 1_000_000


def user_name() -> str:
    """Who is at the keyboard."""
    try:
        return os.environ.get("KEDANG_USER") or getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


def default_archive() -> Path:
    """The archive in this user's data folder."""
    return data_folder() / ARCHIVE_NAME


def archive_place(asked: str | None = None) -> str:
    """The archive asked for, else the environment's, else the user's own."""
    return str(asked or os.environ.get("KEDANG_ARCHIVE") or default_archive())


def data_folder() -> Path:
    """Where this system keeps a user's data."""
    from platformdirs import user_data_path

    return user_data_path("Kedang", appauthor=False)


def documents_folder() -> Path:
    """Where this system keeps what a user writes."""
    from platformdirs import user_documents_path

    return user_documents_path()


def moment(user: str | None = None, day: date | None = None) -> Moment:
    """Now, or noon of another day."""
    now = datetime.now() if day is None else datetime.combine(day, time(12))
    return Moment(user=user or user_name(), now=now.replace(microsecond=0), as_of=now.date())


def log_failure(story: str) -> None:
    """Add the technical story of a failure to the log; an overlong log begins anew."""
    place = data_folder() / LOG_NAME
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.exists() and place.stat().st_size > LOG_LIMIT:
        place.replace(place.with_suffix(".old.log"))
    with place.open("a", encoding="utf-8") as log:
        log.write(f"{datetime.now().isoformat(timespec='seconds')}\n{story}\n")
