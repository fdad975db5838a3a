"""A visit list on which no customer is named yet: judged like any other, nothing breaks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kedang.hosts.files import read_workbook
from kedang.intake.read import read_tables
from kedang.rulebook import load
from kedang.validation.run import validate
from support.desk import write_book

HEADER = ("拜访日期", "客户名称", "业务员", "拜访方式", "拜访结果", "下次拜访日期")


def test_visits_of_nobody_are_held_back_and_judged(tmp_path: Path) -> None:
    rows = [HEADER, (date(2026, 11, 17), "", "张伟", "上门", "有效", date(2026, 11, 18))]
    book = read_workbook(write_book(tmp_path / "拜访.xlsx", {"拜访": rows}))
    tables = read_tables(book, load(), as_of=date(2026, 11, 20)).tables
    found = validate(tables, load(), as_of=date(2026, 11, 20))
    assert [int(mask.sum()) for mask in found.held] == [1]
    assert "visit.next_appointment.overdue" not in {one.rule for one in found.findings}
