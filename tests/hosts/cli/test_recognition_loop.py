"""From a question to its answer and back: inspect, fill in, review apply, inspect again, undo."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kedang.hosts.cli.main import main
from kedang.reports.mapping_answers import CHOICE, field_name, kind_name
from support.desk import write_book

HEAD = ("客户名称", "省份", "负责人", "联系人", "颜色")
FIRMS = (
    "杭州启明液压件有限公司",
    "宁波远东轴承制造有限公司",
    "温州顺达鞋材有限公司",
    "嘉兴普特自动化有限公司",
)
ROWS = [
    (FIRMS[0], "浙江", "王敏", "张伟", "红"),
    (FIRMS[1], "浙江", "赵刚", "李娜", "蓝"),
    (FIRMS[2], "浙江", "钱丽", "陈强", "绿"),
    (FIRMS[3], "浙江", "孙涛", "周芳", "红"),
]


class Team:
    """A team with one archive, working on the command line."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys
        self.archive = ("--archive", str(folder / "archive.sqlite"))

    def book(self, name: str, sheet: str, head: tuple[str, ...], rows: list[Any]) -> Path:
        """A workbook with one sheet."""
        return write_book(self.folder / name, {sheet: [head, *rows]})

    def kedang(self, *words: str) -> Any:
        """Run one verb; its JSON document."""
        self.capsys.readouterr()
        assert main([*words, "--json", *self.archive]) == 0
        return json.loads(self.capsys.readouterr().out)

    def inspect(self, file: Path) -> Any:
        """The first table of a file, as `inspect --json` shows it."""
        return self.kedang("inspect", str(file))["tables"][0]

    def answer(self, file: Path, header: str, label: str) -> Path:
        """Write the list of what was recognised, and choose a label for one header."""
        target = self.folder / "识别结果.xlsx"
        self.kedang("inspect", str(file), "--out", str(target))
        book = openpyxl.load_workbook(target)
        sheet = book.active
        row = next(row for row in sheet.iter_rows() if row[1].value == header)
        row[CHOICE].value = label
        book.save(target)
        return target


@pytest.fixture
def team(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Team:
    """A team that has no archive yet."""
    return Team(tmp_path, capsys)


def fields(table: Any) -> dict[str, str]:
    """Header → field of a table's mapped columns."""
    return {column["header"]: column["field"] for column in table["columns"]}


def asked(table: Any) -> list[str]:
    """The headers that are asked about."""
    return [ask["header"] for ask in table["asks"]]


HOTLINE = ("客户名称", "省份", "对接热线")
CALLS = [(FIRMS[0], "浙江", "0571-87654321"), (FIRMS[1], "浙江", "0574-87654321")]


def test_an_answer_is_remembered_until_it_is_undone(team: Team) -> None:
    file = team.book("客户.xlsx", "客户", HOTLINE, CALLS)
    first = team.inspect(file)
    assert asked(first) == ["对接热线"] == first["unmapped"]
    question = first["asks"][0]
    assert question["column"] == "C" and question["samples"] == ["0571-87654321", "0574-87654321"]
    offered = {one["field"]: one["confidence"] for one in question["candidates"]}
    assert "phone" in offered and all(0 < sure < 0.6 for sure in offered.values())

    filled = team.answer(file, "对接热线", field_name("organization", "fax", "zh"))
    planned = team.kedang("review", "apply", str(filled), "--plan")
    assert planned["plan"] and planned["operation"] is None
    assert asked(team.inspect(file)) == ["对接热线"]

    done = team.kedang("review", "apply", str(filled))
    assert [(one["header"], one["field"]) for one in done["corrections"]] == [("对接热线", "fax")]
    second = team.inspect(file)
    assert asked(second) == [] and fields(second)["对接热线"] == "fax"
    assert second["columns"][2]["confidence"] == 1.0

    team.kedang("undo")
    assert asked(team.inspect(file)) == ["对接热线"]


def test_a_question_answered_with_none_is_not_asked_again(team: Team) -> None:
    file = team.book("客户.xlsx", "客户", HOTLINE, CALLS)
    none = field_name("organization", None, "zh")
    team.kedang("review", "apply", str(team.answer(file, "对接热线", none)))
    table = team.inspect(file)
    assert asked(table) == [] and table["unmapped"] == ["对接热线"]
    rules = [one["rule"] for one in team.kedang("inspect", str(file))["findings"]]
    assert "table.columns.unmapped" not in rules and "table.column.asked" not in rules


def test_the_kind_of_a_table_is_corrected_and_it_can_be_told_to_be_foreign(team: Team) -> None:
    file = team.book("客户.xlsx", "客户", HOTLINE, CALLS)
    assert team.inspect(file)["entity"] == "organization"
    lead = team.answer(file, "这张表是", kind_name("lead", "zh"))
    team.kedang("review", "apply", str(lead))
    assert team.inspect(file)["entity"] == "lead"
    foreign = team.answer(file, "这张表是", kind_name("", "zh"))
    team.kedang("review", "apply", str(foreign))
    found = team.kedang("inspect", str(file))
    assert found["tables"][0]["entity"] is None
    assert "table.entity.told" in [one["rule"] for one in found["findings"]]


def test_a_similar_table_is_read_by_what_was_said_and_says_so(team: Team) -> None:
    file = team.book("客户.xlsx", "客户", HOTLINE, CALLS)
    fax = field_name("organization", "fax", "zh")
    team.kedang("review", "apply", str(team.answer(file, "对接热线", fax)))
    wider = ("客户名称", "城市", "对接热线", "行业")
    other = team.book("新客户.xlsx", "十一月", wider, [(FIRMS[2], "温州", "0577-88771234", "鞋业")])
    found = team.kedang("inspect", str(other))
    column = next(one for one in found["tables"][0]["columns"] if one["header"] == "对接热线")
    assert column["field"] == "fax" and column["confidence"] < 0.85
    told = [one["message"] for one in found["findings"] if one["rule"] == "table.column.recalled"]
    assert len(told) == 1 and "客户" in told[0] and "传真" in told[0]


def test_a_list_without_changes_notes_nothing(team: Team) -> None:
    file = team.book("客户.xlsx", "客户", HEAD, ROWS)
    target = team.folder / "识别结果.xlsx"
    team.kedang("inspect", str(file), "--out", str(target))
    assert team.kedang("review", "apply", str(target))["corrections"] == []
    assert not (team.folder / "archive.sqlite").exists()


def test_a_field_given_to_two_columns_is_refused(team: Team) -> None:
    file = team.book("客户.xlsx", "客户", HOTLINE, CALLS)
    filled = team.answer(file, "对接热线", field_name("organization", "name", "zh"))
    assert main(["review", "apply", str(filled), *team.archive]) == 1
    told = team.capsys.readouterr().err
    assert "公司名称" in told and "客户" in told
