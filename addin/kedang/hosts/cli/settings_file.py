"""A file of settings as it was handed in: a workbook or TOML, with its mistakes or its rulebook."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kedang.forms.settings.reading import read
from kedang.forms.settings.stamp import Origin
from kedang.hosts.in_force import SHEETS
from kedang.model.errors import RulebookError
from kedang.model.text import Lang
from kedang.rulebook import Rulebook, load


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake; sheet and cell are blank in a TOML file."""

    sheet: str
    cell: str
    setting: str
    message: str
    text: str

    def as_json(self) -> dict[str, object]:
        """As programs read it."""
        return {
            "sheet": self.sheet or None,
            "cell": self.cell or None,
            "setting": self.setting,
            "message": self.message,
        }


@dataclass(frozen=True, slots=True)
class Opened:
    """A file of settings. `book`: None where there are problems. `origin`: of a workbook only."""

    path: Path
    book: Rulebook | None
    problems: tuple[Problem, ...]
    origin: Origin | None


def opened(path: Path, lang: Lang) -> Opened:
    """Read a file of settings; RulebookError where it is none at all."""
    if not path.is_file():
        raise RulebookError("rulebook.unreadable", file=str(path))
    if path.suffix.lower() not in SHEETS:
        return _toml(path, lang)
    from kedang.hosts.files import read_workbook

    found = read(read_workbook(path), lang)
    problems = tuple(
        Problem(one.sheet, one.cell, one.setting, one.text.render(lang), one.said.render(lang))
        for one in found.mistakes
    )
    return Opened(path, found.book, problems, found.origin)


def _toml(path: Path, lang: Lang) -> Opened:
    try:
        return Opened(path, load(path), (), None)
    except RulebookError as error:
        if not error.problems:
            raise
        problems = tuple(
            Problem("", "", str(dict(one.args).get("path", "")), one.render(lang), one.render(lang))
            for one in error.problems
        )
        return Opened(path, None, problems, None)
