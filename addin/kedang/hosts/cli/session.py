"""What every verb starts from: language, clock, user, rulebook, archive; asked of the machine here only."""

from __future__ import annotations

import getpass
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kedang.hosts.cli.console import Console
from kedang.model.errors import Refused
from kedang.model.operation import Moment
from kedang.model.text import Lang

if TYPE_CHECKING:
    from kedang.archive.archive import Archive
    from kedang.rulebook import Rulebook

ARCHIVE_NAME = "客户档案.sqlite"


@dataclass(slots=True)
class Session:
    """One command's surroundings."""

    lang: Lang
    console: Console
    moment: Moment
    rulebook: Rulebook
    archive_url: str

    @contextmanager
    def archive(self, *, there: bool = True) -> Iterator[Archive]:
        """The archive, opened and closed again; refused where there should be one and is none."""
        from kedang.archive.archive import Archive

        if there and "://" not in self.archive_url and not Path(self.archive_url).exists():
            raise Refused("cli.archive.missing", place=self.archive_url)
        with Archive.open(self.archive_url) as opened:
            yield opened


def begin(values: Mapping[str, Any], sample_day: date | None = None) -> Session:
    """Read the common options of a verb."""
    from kedang.rulebook import load

    lang = cast(Lang, values.get("lang") or "zh")
    asked: date | None = values.get("as_of") or sample_day
    now = datetime.now() if asked is None else datetime.combine(asked, time(12))
    return Session(
        lang=lang,
        console=Console(lang, json=bool(values.get("json"))),
        moment=Moment(
            user=str(values.get("user") or user_name()),
            now=now.replace(microsecond=0),
            as_of=now.date(),
        ),
        rulebook=load(values.get("rulebook")),
        archive_url=str(
            values.get("archive") or os.environ.get("KEDANG_ARCHIVE") or default_archive()
        ),
    )


def user_name() -> str:
    """Who is at the keyboard."""
    try:
        return os.environ.get("KEDANG_USER") or getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


def default_archive() -> Path:
    """The archive in this user's data folder."""
    from platformdirs import user_data_path

    return user_data_path("Kedang", appauthor=False) / ARCHIVE_NAME
