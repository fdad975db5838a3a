"""`kedang fix`: a mended copy of the user's own file; what cannot be mended is said, the file never touched."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from support.choices import filled
from support.desk import CUSTOMERS, DAY, FIRMS, Desk, sha

CODE, PHONE = "organization.uscc.check", "organization.phone.length"
BAD = ("北京华夏测试有限公司", "91152201078376286X", "北京市", "", "", "1381234567", "展览", "李娜")
ADOPT = (CODE, {"handling": "采纳", "to": "911522010783762860"})
MOBILE = (PHONE, {"handling": "采纳", "to": "13812345670"})


@pytest.fixture
def file(desk: Desk) -> Path:
    """A workbook with two doubtful cells, and its list of findings."""
    made = desk.book("客户.xlsx", *FIRMS, BAD)
    said = desk.kedang("validate", made, "--out", desk.out / "校验结果.xlsx", "--as-of", DAY, archive=False)  # fmt: skip
    assert said.code == 0, said.err
    return made


def fix(desk: Desk, file: Path, *words: str | Path):
    """The verb, without an archive."""
    return desk.kedang("fix", file, *words, archive=False)


def test_a_copy_is_mended_and_the_original_untouched(desk: Desk, file: Path) -> None:
    listed = filled(desk.out / "校验结果.xlsx", ADOPT, MOBILE)
    before = sha(file)
    plan = fix(desk, file, "--findings", listed, "--plan", "--json")
    assert plan.code == 0 and len(plan.json["changed"]) == 2 and plan.json["output"] is None
    said = fix(desk, file, "--findings", listed, "--json")
    copy = desk.folder / "客户（已改）.xlsx"
    assert said.json["output"] == str(copy) and said.json["refused"] == []
    rows = list(openpyxl.load_workbook(copy).active.values)
    assert (rows[4][1], rows[4][5]) == ("911522010783762860", "13812345670")
    assert rows[1][:4] == (*FIRMS[0][:1], None, *FIRMS[0][2:4]) or rows[1][0] == FIRMS[0][0]
    assert sha(file) == before
    again = desk.kedang("validate", copy, "--json", "--as-of", DAY, archive=False).json
    assert not {CODE, PHONE} & {one["rule"] for one in again["findings"]}


def test_nothing_is_ever_overwritten(desk: Desk, file: Path) -> None:
    listed = filled(desk.out / "校验结果.xlsx", ADOPT)
    for out in (file, listed):
        said = fix(desk, file, "--findings", listed, "--out", out)
        assert said.code == 2 and "不会覆盖" in said.line
    said = fix(desk, file, "--findings", listed, "--out", desk.out / "新.csv")
    assert said.code == 2 and ".xlsx" in said.line


def test_a_file_changed_meanwhile_keeps_what_its_owner_wrote(desk: Desk, file: Path) -> None:
    listed = filled(desk.out / "校验结果.xlsx", ADOPT, MOBILE)
    desk.book("客户.xlsx", *FIRMS, (BAD[0], "91110000100000000A", *BAD[2:]))
    said = fix(desk, file, "--findings", listed, "--json")
    assert [one["rule"] for one in said.json["changed"]] == [PHONE]
    assert "对不上" in said.json["refused"][0]["why"]


def test_adopting_nothing_writes_nothing(desk: Desk, file: Path) -> None:
    waived = {"handling": "豁免", "reason": "x", "until": date(2027, 1, 1)}
    said = fix(desk, file, "--findings", filled(desk.out / "校验结果.xlsx", (CODE, waived)))
    assert said.code == 0 and "没有要改的" in said.err and "review apply" in said.err
    assert not (desk.folder / "客户（已改）.xlsx").exists()


def test_a_text_table_keeps_its_encoding(desk: Desk) -> None:
    lines = [";".join(map(str, row)) for row in (CUSTOMERS, *FIRMS, BAD)]
    file = desk.folder / "客户.csv"
    file.write_bytes("\r\n".join(lines).encode("gb18030"))
    desk.kedang(
        "validate", file, "--out", desk.out / "校验结果.xlsx", "--as-of", DAY, archive=False
    )
    said = fix(desk, file, "--findings", filled(desk.out / "校验结果.xlsx", ADOPT), "--json")
    assert len(said.json["changed"]) == 1, said.err
    mended = Path(said.json["output"]).read_bytes().decode("gb18030")
    assert mended == "\r\n".join(lines).replace(BAD[1], ADOPT[1]["to"])


def test_other_formats_are_refused_in_one_line(desk: Desk, file: Path) -> None:
    page = desk.folder / "网页.xls"
    page.write_text("<table><tr><td>名称</td></tr><tr><td>甲</td></tr></table>", encoding="utf-8")
    listed = filled(desk.out / "校验结果.xlsx", ADOPT)
    said = fix(desk, page, "--findings", listed)
    assert said.code == 1 and "全面校验" in said.line
    assert fix(desk, file).code == 2
    said = fix(desk, file, "--findings", file)
    assert said.code == 2 and "不是校验结果" in said.line
