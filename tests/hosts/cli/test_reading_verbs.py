"""`kedang inspect` and `kedang validate`: the shape of their JSON, and golden cases 8 and 11."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.desk import CODE_A, CODE_B, CUSTOMERS, FIRMS, VISITS, Desk, sha, write_book

KEYS = {"rule", "severity", "sheet", "cell", "field", "value", "message", "fix"}


def test_inspect_shows_tables_columns_and_what_was_not_mapped(desk: Desk) -> None:
    head = (*CUSTOMERS, "内部暗号")
    rows = [("2026年客户一览表",), head, *((*firm, "x") for firm in FIRMS), ("合计", "", 3)]
    file = write_book(desk.folder / "客户.xlsx", {"名单": rows})
    said = desk.kedang("inspect", file, "--json", archive=False)
    assert said.code == 0
    document = said.json
    assert document["file"] == "客户.xlsx"
    (table,) = document["tables"]
    assert list(table) == ["sheet", "range", "layout", "header_rows", "entity", "rows", "columns", "unmapped", "asks"]  # fmt: skip
    assert table["sheet"] == "名单" and table["layout"] == "table"
    assert table["range"] == "A2:I5" and table["header_rows"] == [2] and table["rows"] == 3
    assert table["entity"] == "organization" and table["unmapped"] == ["内部暗号"]
    first = table["columns"][0]
    assert list(first) == ["column", "header", "field", "confidence", "samples"]
    assert (first["column"], first["header"], first["field"]) == ("A", "客户名称", "name")
    assert [c["field"] for c in table["columns"]] == ["name", "uscc", "province", "city", "address", "phone", "source", "owner"]  # fmt: skip
    shown = desk.kedang("inspect", file, archive=False).err
    assert "客户名称" in shown and "统一社会信用代码" in shown and "uscc" not in shown
    english = desk.kedang("inspect", file, "--lang", "en", archive=False).err
    assert "uscc" not in english and "organization" not in english


def test_inspect_lists_the_cells_of_a_card(desk: Desk) -> None:
    cells = [
        ("客户资料卡",),
        ("客户名称", "杭州启明液压件有限公司", "省份", "浙江省"),
        ("统一社会信用代码", CODE_A, "城市", "杭州市"),
        ("地址", "文三路12号", "联系电话", "0571-87654321"),
        ("客户来源", "老客户", "业务员", "张伟"),
    ]
    file = write_book(desk.folder / "卡片.xlsx", {"卡": cells})
    tables = desk.kedang("inspect", file, "--json", archive=False).json["tables"]
    (card,) = [table for table in tables if table["layout"] == "card"]
    assert list(card["columns"][0]) == ["cell", "label", "field", "value_cell"]
    found = {one["field"]: (one["cell"], one["value_cell"]) for one in card["columns"]}
    assert found["name"] == ("A2", "B2") and found["province"] == ("C2", "D2")


def findings(desk: Desk, file: Path) -> list[dict[str, object]]:
    """The findings of one file."""
    said = desk.kedang("validate", file, "--json", archive=False)
    assert said.code == 0, said.err
    assert list(said.json) == ["file", "findings", "summary", "quality"]
    return list(said.json["findings"])


CODES = [
    (CODE_A, True, None),
    (CODE_B, True, None),
    ("91350100M000100Y4Z", False, None),
    ("911522010783762861", False, None),
    ("91152201O783762860", False, CODE_A),
    ("9I1522010783762860", False, CODE_A),
]


@pytest.mark.parametrize(("code", "sound", "fix"), CODES)
def test_golden_11_credit_codes(desk: Desk, code: str, sound: bool, fix: str | None) -> None:
    file = desk.book("客户.xlsx", (FIRMS[0][0], code, *FIRMS[0][2:]))
    found = [one for one in findings(desk, file) if one["field"] == "uscc" and one["value"]]
    if sound:
        assert found == []
        return
    (one,) = found
    assert set(one) >= KEYS
    assert one["cell"] == "B2" and one["value"] == code and one["severity"] in ("error", "warning")
    if fix:
        assert fix in str(one["fix"])


def test_golden_8_five_of_eight_bands(desk: Desk) -> None:
    head = ("公司名称", "省份", "客户性质", "服务区域", "年需求量", "信用等级")
    row = ("杭州启明液压件有限公司", "浙江省", "制造商", "华东", 100, "A")
    rules = desk.folder / "rules.toml"
    rules.write_text("[validation]\ncompleteness_below = 0.9\n", encoding="utf-8")
    file = desk.book("客户.xlsx", row, header=head)
    said = desk.kedang("validate", file, "--json", "--rulebook", rules, archive=False).json
    (thin,) = [one for one in said["findings"] if one["rule"] == "organization.card.thin"]
    assert "62.5%" in thin["message"]
    assert all(group in thin["message"] for group in ("组织和采购政策", "交易记录", "发展评估"))


def test_validate_writes_its_workbook_and_leaves_the_source(desk: Desk) -> None:
    file = desk.book("客户.xlsx", *FIRMS, ("", "", "浙江省", "", "", "", "", ""))
    before = sha(file)
    out = desk.folder / "结果.xlsx"
    said = desk.kedang("validate", file, "--out", out, "--json", archive=False)
    assert said.code == 0 and out.is_file()
    assert said.json["summary"]["held_back"] == {"organization": 1}
    assert said.json["summary"]["severity"]["error"] >= 1
    assert sha(file) == before
    english = desk.kedang("validate", file, "--json", "--lang", "en", archive=False).json
    assert [one["rule"] for one in english["findings"]] == [one["rule"] for one in said.json["findings"]]  # fmt: skip
    assert english["findings"] != said.json["findings"]


def test_with_an_archive_a_visit_to_a_stranger_is_told(desk: Desk) -> None:
    customers = desk.book("客户.xlsx", *FIRMS)
    assert desk.kedang("run", customers, "--out", desk.out).code == 0
    rows = [
        VISITS,
        ("2026-11-17", FIRMS[0][0], "张伟", "上门", "有效", "看了样品"),
        ("2026-11-18", "哈尔滨北辰锅炉有限公司", "张伟", "上门", "有效", "谈价格"),
    ]
    visits = write_book(desk.folder / "拜访.xlsx", {"拜访记录": rows})
    known = desk.kedang("validate", visits, "--json").json["findings"]
    alone = desk.kedang("validate", visits, "--json", archive=False).json["findings"]
    strangers = [one["value"] for one in known if one["rule"] == "visit.customer.unknown"]
    assert strangers == ["哈尔滨北辰锅炉有限公司"]
    assert not [one for one in alone if one["rule"] == "visit.customer.unknown"]
