"""What every verb starts from: language, clock, user, rulebook, archive; asked of the machine here only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kedang.hosts.cli.console import Console
from kedang.hosts.surroundings import archive_place, moment
from kedang.model.errors import Refused
from kedang.model.operation import Moment
from kedang.model.text import Lang

if TYPE_CHECKING:
    from kedang.archive.archive import Archive
    from kedang.rulebook import Rulebook


@dataclass(slots=True)
class Session:
    """One command's surroundings."""

    lang: Lang
    console: Console
    moment: Moment
    archive_url: str
    asked: str | Path | None = None
    _rulebook: Rulebook | None = None

    @property
    def rulebook(self) -> Rulebook:
        """The settings in force, read when a verb first needs them."""
        return self._rulebook or self.read_settings()

    def read_settings(self) -> Rulebook:
        """Read the settings in force; an error where those asked for or kept cannot be read."""
        from kedang.hosts.in_force import rulebook_in_force

        self._rulebook = rulebook_in_force(self.asked, self.archive_url)
        return self._rulebook

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
    lang = cast(Lang, values.get("lang") or "zh")
    asked: date | None = values.get("as_of") or sample_day
    session = Session(
        lang=lang,
        console=Console(lang, json=bool(values.get("json"))),
        moment=moment(values.get("user"), asked),
        archive_url=archive_place(values.get("archive")),
        asked=values.get("rulebook"),
    )
    if session.asked:
        session.read_settings()
    return session
