"""What happens to records when a team's sheet is edited, sorted, shortened, copied or moved."""

from __future__ import annotations

import shutil
from datetime import date

import pytest

from support.desk import CODE_A, CODE_B, CUSTOMERS, FIRMS, VISITS, Desk

EDITED = (*FIRMS[0][:4], "文一路99号", *FIRMS[0][5:])
NUMBERED = ("序号", *CUSTOMERS)
CODED = ("客户编号", *CUSTOMERS)


def test_the_same_file_again_changes_nothing_and_leaves_no_entry(desk: Desk) -> None:
    file = desk.firms()
    first = desk.job(file)
    facts = desk.facts()
    again = desk.job(file, day="2026-11-21")
    assert (first.count("new"), again.count("unchanged")) == (3, 3)
    assert first.operation and not again.operation
    assert desk.facts() == facts


def test_an_edited_cell_updates_that_field_only(desk: Desk) -> None:
    desk.job(desk.firms())
    before = desk.frames().set_index("name")
    done = desk.job(desk.book("客户.xlsx", EDITED, *FIRMS[1:]))
    after = desk.frames().set_index("name")
    assert (done.count("changed"), done.count("unchanged"), done.count("new")) == (1, 2, 0)
    differing = {
        (name, field)
        for field in before.columns.drop("changed_at")
        for name in before.index
        if str(before.loc[name, field]) != str(after.loc[name, field])
    }
    assert differing == {(FIRMS[0][0], "address")}


def test_a_row_that_left_is_told_and_kept_and_may_come_back(desk: Desk) -> None:
    desk.job(desk.firms())
    ids = set(desk.frames()["id"])
    left = desk.job(desk.book("客户.xlsx", *FIRMS[:2]))
    assert (left.count("left"), left.count("unchanged")) == (1, 2)
    assert any("left" in rule or "gone" in rule for rule in left.rules), left.rules
    assert set(desk.frames()["id"]) == ids
    silent = desk.job(desk.book("客户.xlsx", *FIRMS[:2]))
    assert not silent.operation
    back = desk.job(desk.firms())
    assert (back.count("new"), back.count("left")) == (0, 0)
    assert set(desk.frames()["id"]) == ids


HELD = [
    ("organization", (("", "", "浙江省"), ("无", "", "")), FIRMS[:1], CUSTOMERS),
    ("visit", (("", FIRMS[0][0], "张伟"), (date(2026, 11, 3), "", "张伟")), (), VISITS),
]


@pytest.mark.parametrize(("entity", "broken", "sound", "header"), HELD, ids=[h[0] for h in HELD])
def test_rows_that_nobody_could_find_again_are_held_back_until_repaired(
    desk: Desk,
    entity: str,
    broken: tuple[tuple[object, ...], ...],
    sound: tuple[tuple[object, ...], ...],
    header: tuple[str, ...],
) -> None:
    visit = (date(2026, 11, 2), FIRMS[0][0], "张伟", "上门", "有效", "谈了价格")
    whole = sound or (visit,)
    filled = [(*row, *("备用",) * (len(header) - len(row))) for row in broken]
    held = desk.job(desk.book("表.xlsx", *whole, *filled, header=header))
    assert held.count("new", entity) == len(whole)
    assert [int(mask.sum()) for mask in held.reading.held] == [2]
    reasons = [f for f in held.reading.findings if f.blocks]
    assert len(reasons) == 2 and all(f.message.render() and f.cell for f in reasons)
    mended = [visit, visit] if entity == "visit" else [FIRMS[1], FIRMS[2]]
    done = desk.job(desk.book("表.xlsx", *whole, *mended, header=header))
    assert sum(int(mask.sum()) for mask in done.reading.held) == 0
    assert done.count("new", entity) == 2
    assert len(desk.frames(entity)) == len(whole) + 2


def test_two_rows_with_one_code_or_one_number_stay_two_records(desk: Desk) -> None:
    rows = [("K1", FIRMS[0][0], CODE_A, *FIRMS[0][2:]), ("K1", FIRMS[1][0], CODE_A, *FIRMS[1][2:])]
    done = desk.job(desk.book("客户.xlsx", *rows, header=CODED))
    assert done.count("new") == 2
    assert set(desk.standing()["name"]) == {FIRMS[0][0], FIRMS[1][0]}
    assert not desk.job(desk.book("客户.xlsx", *rows, header=CODED)).operation


def test_equal_activity_rows_are_counted_and_not_collapsed(desk: Desk) -> None:
    row = (date(2026, 11, 2), FIRMS[0][0], "张伟", "电话", "有效", "同一天两次电话")
    assert desk.job(desk.book("拜访.xlsx", row, row, header=VISITS)).count("new", "visit") == 2
    again = desk.job(desk.book("拜访.xlsx", row, row, row, header=VISITS))
    assert (again.count("new", "visit"), again.count("unchanged", "visit")) == (1, 2)


@pytest.mark.parametrize("header", [NUMBERED, CODED], ids=["序号", "编号"])
def test_sorting_and_renumbering_never_writes_one_customer_over_another(
    desk: Desk, header: tuple[str, ...]
) -> None:
    rows = [(n, *firm) for n, firm in enumerate(FIRMS, start=1)]
    desk.job(desk.book("客户.xlsx", *rows, header=header))
    places = dict(zip(desk.frames()["name"], desk.frames()["address"], strict=True))
    ids = dict(zip(desk.frames()["name"], desk.frames()["id"], strict=True))
    turned = [(n, *firm) for n, firm in enumerate(reversed(FIRMS), start=1)]
    done = desk.job(desk.book("客户.xlsx", *turned, header=header))
    assert (done.count("new"), done.count("left")) == (0, 0)
    after = desk.frames()
    assert dict(zip(after["name"], after["address"], strict=True)) == places
    assert dict(zip(after["name"], after["id"], strict=True)) == ids


def test_a_number_given_to_another_customer_makes_a_new_record(desk: Desk) -> None:
    rows = [(f"K{n}", *firm) for n, firm in enumerate(FIRMS)]
    desk.job(desk.book("客户.xlsx", *rows, header=CODED))
    other = (
        "K0",
        "成都望江阀门制造有限公司",
        CODE_B,
        "四川省",
        "成都市",
        "望江路1号",
        "028-85551234",
        "广告",
        "李娜",
    )
    done = desk.job(desk.book("客户.xlsx", other, *rows[1:], header=CODED))  # fmt: skip
    assert (done.count("new"), done.count("left")) == (1, 1)
    assert FIRMS[0][0] in set(desk.frames()["name"])


def test_a_renamed_and_a_moved_file_is_the_same_source(desk: Desk) -> None:
    file = desk.firms()
    desk.job(file)
    renamed = file.with_name("客户(11月).xlsx")
    file.rename(renamed)
    assert not desk.job(renamed).count("new")
    moved = desk.folder / "归档" / "客户.xlsx"
    moved.parent.mkdir()
    shutil.move(renamed, moved)
    assert not desk.job(moved).count("new")
    edited = desk.book("归档/客户(新).xlsx", EDITED, *FIRMS[1:])
    moved.unlink()
    done = desk.job(edited)
    assert (done.count("new"), done.count("changed")) == (0, 1)
    assert len(desk.frames()) == 3


def test_two_files_with_one_customer_are_one_customer_and_can_be_parted(desk: Desk) -> None:
    mine = desk.book("张.xlsx", (FIRMS[0][0], CODE_A, *FIRMS[0][2:]))
    hers = desk.book(
        "李.xlsx", ("启明液压件（杭州）有限公司", CODE_A, *FIRMS[0][2:7], "李娜"), FIRMS[2]
    )
    done = desk.job(mine, hers)
    assert len(done.outcome.merged) == 1
    assert len(desk.standing()) == 2 and len(desk.frames()) == 3
    facts = desk.facts()
    assert not desk.job(mine, hers).operation
    assert desk.facts() == facts
