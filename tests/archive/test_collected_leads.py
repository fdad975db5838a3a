"""线索收集: the sheet everybody appends to only grows; whoever wrote first stands, and duplicates are named."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from archive.archive_help import batch, facts, moment, new_archive, records, save, table
from kedang.archive.archive import Archive
from support.desk import Desk

FIRST = {
    "name": "苏州明达机电有限公司",
    "date": "2026-11-03",
    "phone": "13700137000",
    "recorded_by": "前台小刘",
}
SECOND = {
    "name": "宁波海川机电有限公司",
    "date": "2026-11-04",
    "phone": "13600136000",
    "recorded_by": "张伟",
}
EDITED = SECOND | {"phone": "13900139000", "recorded_by": "李娜"}
THIRD = {"name": "嘉兴永安阀门有限公司", "date": "2026-11-05", "recorded_by": "李娜"}


def collected(archive: Archive, day: int, *rows: Mapping[str, Any], **more: Any) -> Any:
    """One version of the sheet archived; what the archive made of it."""
    sheet = more.pop("sheet", "线索收集")
    ((operation, staged),) = save(archive, batch(table("lead", rows, sheet), **more), day=day)
    return operation, staged.counts().get("lead", {})


def test_rows_taken_out_of_the_sheet_stay(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        collected(archive, 0, FIRST, SECOND)
        _, counts = collected(archive, 7, THIRD)
        assert (counts["new"], counts.get("left", 0)) == (1, 0)
        assert sorted(records(archive, "lead")["recorded_by"]) == ["前台小刘", "张伟", "李娜"]
        with archive.read() as reader:
            assert len(reader.source_rows()) == 3


def test_an_edited_row_is_a_further_one_beside_the_first(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        collected(archive, 0, FIRST, SECOND)
        _, counts = collected(archive, 7, FIRST, EDITED)
        assert (counts["new"], counts.get("changed", 0), counts["unchanged"]) == (1, 0, 1)
        known = records(archive, "lead")
        both = known[known["name"] == SECOND["name"]]
        assert both["phone"].tolist() == [SECOND["phone"], EDITED["phone"]]
        assert both["recorded_by"].tolist() == ["张伟", "李娜"]


def test_the_same_sheet_again_changes_nothing_and_undo_is_exact(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        collected(archive, 0, FIRST, SECOND)
        before = facts(archive)
        collected(archive, 7, FIRST, EDITED, THIRD)
        after = facts(archive)
        operation, _ = collected(archive, 8, FIRST, EDITED, THIRD)
        assert operation is None and facts(archive) == after
        with archive.write(moment(9)) as work:
            work.undo(None)
        assert facts(archive) == before


NAMES = [
    ("客户.xlsx", "线索收集", False),
    ("客户.xlsx", "线索收集（华东）", False),
    ("线索收集-张伟.xlsx", "Sheet1", False),
    ("线索.xlsx", "线索", True),
]


@pytest.mark.parametrize(("name", "sheet", "leaves"), NAMES)
def test_only_the_sheet_for_collecting_keeps_what_left_it(
    tmp_path: Path, name: str, sheet: str, leaves: bool
) -> None:
    with new_archive(tmp_path) as archive:
        collected(archive, 0, FIRST, SECOND, name=name, sheet=sheet)
        _, counts = collected(archive, 7, FIRST, name=name, sheet=sheet)
        assert bool(counts.get("left")) is leaves


def test_the_sheet_itself_may_go(tmp_path: Path) -> None:
    firms = table("organization", [{"name": "甲厂有限公司"}])
    with new_archive(tmp_path) as archive:
        save(archive, batch(table("lead", [FIRST, SECOND], "线索收集"), firms))
        ((_, staged),) = save(archive, batch(firms), day=7)
        assert staged.gone == [] and len(records(archive, "lead")) == 2


HEADER = ("单位名称", "日期", "电话", "线索来源", "填写人")


def test_everybody_s_sheets_come_together_and_what_came_twice_is_named(desk: Desk) -> None:
    rows = ("苏州明达机电有限公司", date(2026, 11, 3), "13700137000", "展会", "前台小刘")
    again = ("苏州明达机电有限公司", date(2026, 11, 9), "13700137000", "老客户", "张伟")
    other = ("宁波海川机电有限公司", date(2026, 11, 9), "13600136000", "老客户", "张伟")
    one = desk.book("线索收集-前台.xlsx", rows, header=HEADER, sheet="线索收集")
    two = desk.book("线索收集-张伟.xlsx", again, other, header=HEADER, sheet="线索收集")
    done = desk.run(one).json
    assert done["archived"]["lead"] == 1
    later = desk.run(two)
    assert later.json["archived"]["lead"] == 2
    found = desk.kedang("validate", two, "--json").json["findings"]
    told = [line["message"] for line in found if line["rule"] == "lead.name.again"]
    assert len(told) == 1
    assert "这家 2026-11-03 已由 前台小刘 登记过" in told[0] and "线索收集-前台.xlsx" in told[0]
