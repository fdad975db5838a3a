"""A salesperson's desk for tests of the whole program: small workbooks, an archive, and the command line."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import xlsxwriter
from sqlalchemy import select

from kedang import pipeline
from kedang.archive.archive import Archive
from kedang.composing.outcomes import Outcome, Reading
from kedang.hosts.cli.main import main
from kedang.hosts.files import read_many
from kedang.model.grid import Workbook
from kedang.model.operation import Moment
from kedang.rulebook import load

RULES = load()

DAY = "2026-11-20"
CODE_A, CODE_B = "911522010783762860", "91350100M000100Y43"
CUSTOMERS = ("客户名称", "统一社会信用代码", "省份", "城市", "地址", "联系电话", "客户来源", "业务员")  # fmt: skip
FIRMS: tuple[tuple[object, ...], ...] = (
    ("杭州启明液压件有限公司", "", "浙江省", "杭州市", "文三路12号", "0571-87654321", "老客户", "张伟"),
    ("宁波远东轴承制造有限公司", "", "浙江省", "宁波市", "中山路8号", "0574-87651234", "展览", "张伟"),
    ("上海宏图仪表股份有限公司", "", "上海市", "", "沪太路100号", "021-65432100", "老客户", "李娜"),
)  # fmt: skip
VISITS = ("拜访日期", "客户名称", "业务员", "拜访方式", "拜访结果", "洽谈内容")


@dataclass(frozen=True)
class Said:
    """What one command line came to: exit code, both streams, the JSON document if there was one."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on stdout."""
        return json.loads(self.out)

    @property
    def line(self) -> str:
        """The one line on stderr of a refused command."""
        lines = self.err.splitlines()
        assert len(lines) == 1, self.err
        assert "Traceback" not in self.err
        return lines[0]


@dataclass(frozen=True)
class Done:
    """What the main job came to."""

    reading: Reading
    outcome: Outcome

    def count(self, state: str, entity: str = "organization") -> int:
        """Rows of an entity that are new, changed, unchanged, left or held."""
        return self.outcome.counts.get(entity, {}).get(state, 0)

    @property
    def operation(self) -> str:
        """The journal entry, empty when nothing changed."""
        return self.outcome.operation.id if self.outcome.operation else ""

    @property
    def rules(self) -> set[str]:
        """The rules of all findings."""
        return {finding.rule for finding in self.outcome.findings}


class Desk:
    """A folder with the team's files, an archive beside it, a folder for results."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder / "团队"
        self.folder.mkdir()
        self.archive = folder / "档案" / "archive.sqlite"
        self.archive.parent.mkdir()
        self.out = folder / "结果"
        self.capsys = capsys

    def book(
        self,
        name: str,
        *rows: Sequence[object],
        header: Sequence[str] = CUSTOMERS,
        sheet: str = "客户",
        **more: Sequence[Sequence[object]],
    ) -> Path:
        """A workbook with a header and rows on one sheet, and further sheets by name, rows as given."""
        return write_book(self.folder / name, {sheet: [header, *rows], **more})

    def firms(self, name: str = "客户.xlsx", *more: Sequence[object]) -> Path:
        """The three usual customers, and more rows."""
        return self.book(name, *FIRMS, *more)

    def kedang(self, *words: str | Path, archive: bool = True) -> Said:
        """One command line, run here and now."""
        self.capsys.readouterr()
        place = ["--archive", str(self.archive)] if archive else []
        code = main([*map(str, words), *place])
        streams = self.capsys.readouterr()
        return Said(code, streams.out, streams.err)

    def run(self, *files: str | Path, day: str = DAY) -> Said:
        """The main job, with a JSON document."""
        return self.kedang("run", *files, "--out", self.out, "--as-of", day, "--json")

    def job(self, *files: Path, day: str = DAY, plan: bool = False) -> Done:
        """The main job without its workbooks, in a fraction of the time."""
        at = datetime.fromisoformat(f"{day}T12:00:00")
        books = [book for _, book in read_many(files) if isinstance(book, Workbook)]
        with Archive.open(self.archive) as archive:
            reading = pipeline.read(books, RULES, at.date(), _quiet)
            pipeline.check(reading, RULES, at.date())
            moment = Moment("小王", at, at.date())
            outcome = pipeline.run(archive, reading, RULES, moment, _quiet, plan=plan)
        return Done(reading, outcome)

    def frames(self, entity: str = "organization") -> pd.DataFrame:
        """The records of one entity, merged ones included."""
        with Archive.open(self.archive) as archive, archive.read() as reader:
            return reader.frames([entity])[entity]

    def standing(self, entity: str = "organization") -> pd.DataFrame:
        """The records of one entity that were not merged away."""
        found = self.frames(entity)
        return found[found["merged_into"].isna()].reset_index(drop=True)

    def facts(self) -> dict[str, list[str]]:
        """Every row of every table but the journal and the judgements."""
        with Archive.open(self.archive) as archive, archive.read() as reader:
            return {
                name: sorted(map(repr, reader.connection.execute(select(table)).all()))
                for name, table in reader.schema.tables.items()
                if name not in ("operation", "change", "judgement")
            }

    def answers(self) -> list[str]:
        """The judgements of pairs."""
        with Archive.open(self.archive) as archive, archive.read() as reader:
            return [str(one) for one in reader.judgements()["answer"]]


def _quiet(step: str, done: int, total: int) -> None:
    """No progress bar."""


def write_book(path: Path, sheets: Mapping[str, Sequence[Sequence[object]]]) -> Path:
    """A workbook of plain rows; strings stay strings, dates become dates."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with xlsxwriter.Workbook(str(path)) as file:
        file.set_properties({"created": datetime(2026, 11, 1)})
        days = file.add_format({"num_format": "yyyy-mm-dd"})
        for name, rows in sheets.items():
            sheet = file.add_worksheet(name)
            for row, cells in enumerate(rows):
                for column, value in enumerate(cells):
                    if isinstance(value, (date, datetime)):
                        sheet.write_datetime(row, column, value, days)
                    elif isinstance(value, str):
                        sheet.write_string(row, column, value)
                    elif value is not None:
                        sheet.write_number(row, column, value)  # type: ignore[arg-type]
    return path


def sha(*paths: Path) -> list[str]:
    """The fingerprints of some files."""
    return [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]
