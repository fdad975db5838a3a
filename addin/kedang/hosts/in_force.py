"""Which settings are in force: those asked for, the environment's, the archive's own, else the shipped ones."""

from __future__ import annotations

import os
from pathlib import Path

from kedang.model.errors import KedangError, RulebookError
from kedang.rulebook import Rulebook, load, stored

SHEETS = (".xlsx", ".xlsm", ".xls", ".ods", ".et")
VARIABLE = "KEDANG_RULEBOOK"


def rulebook_in_force(asked: str | Path | None, archive_url: str | None) -> Rulebook:
    """The settings of a file named, of KEDANG_RULEBOOK, of the archive, or the shipped ones, in this order.

    What is named or kept and cannot be read is an error, never passed over.
    """
    named = asked or os.environ.get(VARIABLE)
    if named:
        return rulebook_file(named)
    return archived(archive_url) or load()


def rulebook_file(file: str | Path) -> Rulebook:
    """The settings of a TOML file or of a settings workbook."""
    path = Path(file)
    if path.suffix.lower() not in SHEETS:
        return load(path)
    from kedang.forms.settings.reading import rulebook_of
    from kedang.hosts.files import read_workbook

    if not path.is_file():
        raise RulebookError("rulebook.unreadable", file=str(file))
    return rulebook_of(read_workbook(path))


def archived(archive_url: str | None) -> Rulebook | None:
    """The settings an archive keeps as its own; None where it has none."""
    if not archive_url or ("://" not in archive_url and not Path(archive_url).is_file()):
        return None
    from kedang.archive.peek import settings_text

    found = settings_text(archive_url)
    if found is None:
        return None
    try:
        return stored(found[1], name=found[0])
    except KedangError as error:
        raise RulebookError("settings.damaged", place=archive_url, why=error.text) from error
