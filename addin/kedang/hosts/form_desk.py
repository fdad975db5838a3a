"""The published forms for the button: compared and upgraded with the settings in force."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from kedang.commands.form_desk import PlannedUpgrade
from kedang.forms.build import build
from kedang.forms.checking.verdict import Verdict
from kedang.forms.design import Form
from kedang.hosts.files.handing_out import sha_of
from kedang.hosts.form_upgrades import Upgrade, planned_upgrade, write_upgrade
from kedang.hosts.published_forms import published, verdict_on
from kedang.model.text import Lang, Text

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook


class FormDesk:
    """One click's forms."""

    def __init__(self, rulebook: Rulebook, lang: Lang, day: date) -> None:
        self.rulebook, self.lang, self.day = rulebook, lang, day

    def look(self, copy: Path, name: str, place: str) -> tuple[Verdict, Text]:
        """The verdict on a copy of the open workbook, and what it was compared with."""
        with closing(published(self.rulebook, self.lang, beside=_beside(place))) as against:
            seen = against.reader.see(copy, name)
            return verdict_on(seen, against, self.day), against.where

    def plan(self, copy: Path, name: str, place: str, folder: Path) -> PlannedUpgrade:
        """What an upgrade would do."""
        with closing(published(self.rulebook, self.lang, beside=_beside(place))) as against:
            return planned_upgrade(copy, name, against, self.day, folder)

    def write(self, upgrade: PlannedUpgrade, target: Path) -> list[Text]:
        """Write the upgraded copy."""
        return write_upgrade(cast(Upgrade, upgrade), target)

    def current(self, form: Form, place: str) -> tuple[bytes, int]:
        """The published file when it is whole, else the form drawn by the settings in force."""
        with closing(published(self.rulebook, self.lang, beside=_beside(place))) as known:
            listed = known.manifest.forms.get(form.id)
            file = known.folder / listed.now.file if listed and known.folder else None
            if listed and file and file.is_file() and sha_of(file) == listed.now.sha256:
                return file.read_bytes(), listed.now.version
        return build(form, self.rulebook, self.lang), 0


def _beside(place: str) -> Path | None:
    """Where the workbook lies; None for one never saved or on the web."""
    return Path(place) if place and "://" not in place else None
