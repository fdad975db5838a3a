"""更新卡: what a workbook would change of the archive's customers, value by value, before anything is written."""

from __future__ import annotations

import pandas as pd
import pytest

from kedang.composing.differences import differences
from support.desk import CODE_A, Desk
from support.material import records

FIRM = {
    "id": "ORG-1",
    "name": "甲厂",
    "phone": "0571-1",
    "employees": 120,
    "founded_on": "2001-05-01",
}
SAME = records("organization", FIRM)


def changed(**new: object) -> list[tuple[object, ...]]:
    """Field, before and after of one customer whose card was changed."""
    table = differences(
        {"organization": SAME}, {"organization": records("organization", FIRM | new)}
    )
    assert table["name"].eq("甲厂").all() or "name" in new
    return [
        tuple(None if pd.isna(one) else one for one in row)
        for row in table[["field", "before", "after"]].itertuples(index=False)
    ]


CARDS = [
    ({}, []),
    ({"phone": "0571-2"}, [("phone", "0571-1", "0571-2")]),
    ({"phone": None}, [("phone", "0571-1", None)]),
    ({"city": "杭州市"}, []),
    ({"employees": 150.5}, [("employees", "120", "150.5")]),
    ({"founded_on": "2001-05-02"}, [("founded_on", "2001-05-01", "2001-05-02")]),
    ({"employees": 12_345_678, "phone": "1"}, [("phone", "0571-1", "1"), ("employees", "120", "12345678")]),
]  # fmt: skip


@pytest.mark.parametrize(("new", "expected"), CARDS)
def test_every_value_that_differs_is_told_in_the_order_of_the_card(
    new: dict[str, object], expected: list[tuple[object, ...]]
) -> None:
    if "city" in new:
        assert changed(**new) == []
    else:
        assert changed(**new) == expected


def test_a_record_that_would_be_merged_is_compared_with_what_speaks_for_it() -> None:
    merged = FIRM | {"merged_into": "ORG-2"}
    more = records("organization", merged, FIRM | {"id": "ORG-2", "phone": "9"})
    table = differences({"organization": SAME}, {"organization": more})
    assert table[["id", "field", "after"]].to_numpy().tolist() == [["ORG-1", "phone", "9"]]


def test_new_records_are_no_changes_of_a_card() -> None:
    more = records("organization", FIRM, FIRM | {"id": "ORG-2", "phone": "9"})
    assert differences({"organization": SAME}, {"organization": more}).empty
    assert differences({}, {"organization": SAME}).empty


CARD = (("杭州启明液压件有限公司", CODE_A, "浙江省", "杭州市", "文三路12号", "0571-99999999", "老客户", "张伟"),)  # fmt: skip


def test_the_verb_lists_them_and_keeps_nothing(desk: Desk) -> None:
    firms = desk.firms()
    desk.run(firms)
    same = desk.kedang("diff", firms, "--json").json
    assert same == {"differences": [], "new": {}}
    card = desk.book("客户卡.xlsx", *CARD)
    told = desk.kedang("diff", card, "--json")
    found = {one["field"]: (one["before"], one["after"]) for one in told.json["differences"]}
    assert found["uscc"] == (None, CODE_A) and "0571-99999999" in found["phone"][1]
    assert {one["name"] for one in told.json["differences"]} == {"杭州启明液压件有限公司"}
    shown = desk.kedang("diff", card)
    assert "什么都没有写入" in shown.err and "统一社会信用代码" in shown.err
    assert desk.kedang("diff", card, "--json").json == told.json
    done = desk.run(card).json
    assert done["archived"]["organization"] == 1
    assert desk.kedang("diff", card, "--json").json["differences"] == []


def test_the_log_tells_what_was_changed_by_whom(desk: Desk) -> None:
    desk.run(desk.firms())
    rows = [list(row) for row in CARD]
    edited = desk.book("客户.xlsx", *rows)
    record = desk.kedang("diff", edited, "--json").json["differences"][0]["id"]
    desk.run(edited)
    versions = desk.kedang("log", "--record", record, "--json").json["versions"]
    assert len(versions) == 2 and versions[1]["user"]
    assert "uscc" in str(versions[1]["changes"])
