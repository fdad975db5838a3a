"""The team's folders and the command line, for a week that is told once and looked at by many tests."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest

from kedang.archive.archive import Archive
from kedang.hosts.cli.main import main
from support.desk import Said, sha
from support.week.team import ADMIN


class Office:
    """`team`: the folder everybody's workbooks lie in. `forms`: the shared one with empty forms.
    `archive`: the book of record. `out`: results."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.team, self.out = folder / "团队表格", folder / "结果"
        self.archive = folder / "档案" / "archive.sqlite"
        self.forms = folder / "共享" / "空白表"
        for each in (self.team, self.archive.parent):
            each.mkdir()

    def kedang(self, *words: str | Path, archive: bool = True) -> Said:
        """One command line, run here and now."""
        out, err = io.StringIO(), io.StringIO()
        place = ["--archive", str(self.archive)] if archive else []
        with redirect_stdout(out), redirect_stderr(err):
            code = main([*map(str, words), *place])
        return Said(code, out.getvalue(), err.getvalue())

    def does(self, day: date, *words: str | Path, user: str = ADMIN) -> Any:
        """A command that must succeed on a day; its JSON document."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("KEDANG_USER", user)
            said = self.kedang(*words, "--as-of", day.isoformat(), "--json")
        assert said.code == 0, said.err
        return said.json

    def run(self, day: date, *more: str | Path) -> Any:
        """The main job over the team's folder."""
        return self.does(day, "run", self.team, "--out", self.out, *more)

    def frames(self, entity: str) -> pd.DataFrame:
        """The records of one entity, merged ones included."""
        with Archive.open(self.archive) as archive, archive.read() as reader:
            return reader.frames([entity])[entity]

    def standing(self, entity: str) -> pd.DataFrame:
        """The records that were not merged away."""
        found = self.frames(entity)
        return found[found["merged_into"].isna()].reset_index(drop=True)

    def named(self, entity: str) -> set[tuple[str, ...]]:
        """Day, customer and rep of every activity that stands; the customer as his card calls him today."""
        found = self.standing(entity)
        known = self.frames("organization").set_index("id")["name"]
        days = pd.to_datetime(found["date"]).dt.strftime("%Y-%m-%d")
        customers = found["customer_id"].map(known)
        return set(zip(days, customers, found["rep"], strict=True))

    def originals(self) -> list[str]:
        """The fingerprints of the team's workbooks."""
        return sha(*sorted(self.team.glob("*.xlsx")))


def texts(book: Path, sheet: str = "") -> list[str]:
    """Every value of a workbook, or of one of its sheets, as text."""
    opened = openpyxl.load_workbook(book, data_only=True)
    pages = [opened[sheet]] if sheet else opened.worksheets
    return [str(v) for page in pages for row in page.iter_rows(values_only=True) for v in row if v is not None]  # fmt: skip


def rows_of(book: Path, sheet: str, head: str) -> list[dict[str, Any]]:
    """The rows below the first heading row that begins with a heading."""
    page = openpyxl.load_workbook(book, data_only=True)[sheet]
    rows = iter(page.iter_rows(values_only=True))
    heads = next(row for row in rows if row[0] == head and any(row[1:]))
    return list(_below(heads, rows))


def _below(heads: tuple[Any, ...], rows: Iterator[tuple[Any, ...]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        if not any(value is not None for value in row):
            return
        yield {str(name): value for name, value in zip(heads, row, strict=True) if name}


def leads_elsewhere(book: Path) -> list[str]:
    """Parts of a workbook that need another file or the network to be read."""
    with zipfile.ZipFile(book) as package:
        names = package.namelist()
        bad = [name for name in names if re.search(r"externalLink|vbaProject|connections", name)]
        links = [name for name in names if name.endswith(".rels")]
        return bad + [name for name in links if b'TargetMode="External"' in package.read(name)]
