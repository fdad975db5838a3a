"""What the archive makes of a sheet that is read again: new, changed, unchanged, left, held back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive.archive_help import batch, file, new_archive, records, save, snapshot, table
from kedang.archive.archive import Archive
from kedang.archive.batch import Batch, Reason
from kedang.model.text import say

EAST = {
    "number": "C001",
    "name": "杭州东方机械有限公司",
    "city": "杭州市",
    "phone": "0571-87650001",
}
WEST = {"number": "C002", "name": "上海西方仪表有限公司", "city": "上海市", "phone": "021-56780002"}
NORTH = {"number": "C003", "name": "沈阳北方轴承有限公司", "city": "沈阳市"}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with new_archive(tmp_path) as opened:
        yield opened


def counts(archive: Archive, one: Batch, entity: str = "organization") -> tuple[int, ...]:
    """Archives a batch: its new, changed, unchanged, held and left rows."""
    ((_, staged),) = save(archive, one)
    return tuple(staged.counts()[entity].values())


def organizations(*rows: dict[str, Any], **more: Any) -> Batch:
    return batch(table("organization", rows, **more))


def without(row: dict[str, Any], *names: str, **more: Any) -> dict[str, Any]:
    return {k: v for k, v in row.items() if k not in names} | more


def test_the_same_file_twice_changes_nothing(archive: Archive) -> None:
    assert counts(archive, organizations(EAST, WEST)) == (2, 0, 0, 0, 0)
    before = snapshot(archive)
    ((operation, staged),) = save(archive, organizations(EAST, WEST), day=9)
    assert operation is None
    assert staged.counts()["organization"]["unchanged"] == 2
    assert snapshot(archive) == before
    with archive.read() as reader:
        assert [entry.id for entry in reader.log()] == ["OP-000001"]


AGAIN = [
    ("an edited cell", [EAST, without(WEST, phone="021-1")], (0, 1, 1, 0, 0)),
    ("another order", [WEST, EAST], (0, 0, 2, 0, 0)),
    ("a row between", [EAST, NORTH, WEST], (1, 0, 2, 0, 0)),
    ("a row gone", [WEST], (0, 0, 1, 0, 1)),
    ("a better name", [without(EAST, name="杭州东方机械设备有限公司"), WEST], (0, 1, 1, 0, 0)),
    ("a number reused", [EAST, without(NORTH, number="C002")], (1, 0, 1, 0, 1)),
    ("numbers dropped", [without(EAST, "number"), without(WEST, "number")], (0, 2, 0, 0, 0)),
    ("a cell cleared", [EAST, without(WEST, "phone")], (0, 1, 1, 0, 0)),
    ("a place filled in", [without(EAST, "number", district="西湖区"), WEST], (0, 1, 1, 0, 0)),
    ("a row doubled", [EAST, WEST, WEST], (1, 0, 2, 0, 0)),
]


@pytest.mark.parametrize(("rows", "expected"), [c[1:] for c in AGAIN], ids=[c[0] for c in AGAIN])
def test_the_next_version_of_a_sheet(
    archive: Archive, rows: list[dict[str, Any]], expected: tuple[int, ...]
) -> None:
    save(archive, organizations(EAST, WEST))
    assert counts(archive, organizations(*rows)) == expected
    assert len(records(archive)) == 2 + expected[0]


def test_two_equal_rows_stay_two_records(archive: Archive) -> None:
    assert counts(archive, organizations(EAST, EAST)) == (2, 0, 0, 0, 0)
    assert records(archive)["id"].is_unique


def test_a_new_name_in_an_old_row_of_little_else_is_another_company(archive: Archive) -> None:
    old = {"name": "杭州东方机械有限公司", "industry": "机械"}
    save(archive, organizations(old))
    changed = {"name": "宁波远洋运输有限公司", "industry": "机械"}
    assert counts(archive, organizations(changed)) == (1, 0, 0, 0, 1)


def test_a_reused_number_is_said_and_located(archive: Archive) -> None:
    save(archive, organizations(EAST, WEST))
    ((_, staged),) = save(archive, organizations(EAST, without(NORTH, number="C002")))
    (found,) = [f for f in staged.findings if f.rule == "archive.number.reused"]
    assert (found.table, found.position, found.field, found.value) == (0, 1, "number", "C002")
    assert "沈阳北方轴承" in found.message.render() and "上海西方仪表" in found.message.render()


def test_a_row_that_left_is_told_once_and_may_come_back(archive: Archive) -> None:
    save(archive, organizations(EAST, WEST))
    assert counts(archive, organizations(EAST)) == (0, 0, 1, 0, 1)
    assert counts(archive, organizations(EAST)) == (0, 0, 1, 0, 0)
    assert counts(archive, organizations(EAST, WEST)) == (0, 0, 2, 0, 0)
    assert counts(archive, organizations(EAST)) == (0, 0, 1, 0, 1)
    assert len(records(archive)) == 2


def test_a_missing_sheet_is_one_finding(archive: Archive) -> None:
    both = table("organization", [EAST]), table("organization", [WEST, NORTH], sheet="华东")
    save(archive, batch(*both))
    ((_, staged),) = save(archive, batch(both[0]))
    assert [f.rule for f in staged.findings] == ["archive.sheet.gone"]
    assert staged.counts()["organization"]["left"] == 2


def test_a_renamed_sheet_goes_on(archive: Archive) -> None:
    save(archive, organizations(EAST, WEST, NORTH, sheet="10月"))
    ((_, staged),) = save(archive, organizations(EAST, WEST, NORTH, sheet="11月"))
    assert [f.rule for f in staged.findings] == ["archive.sheet.renamed"]
    assert counts(archive, organizations(EAST, WEST, NORTH, sheet="11月")) == (0, 0, 3, 0, 0)


def test_held_rows_wait_with_their_reasons_and_come_through_once_repaired(
    archive: Archive,
) -> None:
    nameless = without(WEST, "name")
    reasons = [{1: [Reason(say("archive.undo.nothing"), "name")]}]
    held = batch(table("organization", [EAST, nameless]), held=[[False, True]], reasons=reasons)
    assert counts(archive, held) == (1, 0, 0, 1, 0)
    with archive.read() as reader:
        waiting = reader.held()
    assert waiting[["entity", "row"]].values.tolist() == [["organization", 3]]
    assert "archive.undo.nothing" in waiting["reasons"][0]
    assert counts(archive, organizations(EAST, WEST)) == (1, 0, 1, 0, 0)
    with archive.read() as reader:
        assert reader.held().empty


def test_an_archived_row_that_is_held_today_has_not_left(archive: Archive) -> None:
    save(archive, organizations(EAST, WEST))
    broken = table("organization", [EAST, without(WEST, "name")])
    assert counts(archive, batch(broken, held=[[False, True]])) == (0, 0, 1, 1, 0)
    assert records(archive)["name"].notna().all()


def test_unread_values_and_unknown_columns_are_kept_as_written(archive: Archive) -> None:
    row = without(EAST, founded_on=None)
    sheet = table(
        "organization", [row], raw={"founded_on": ["大概九几年"]}, extra={"微信群": ["一群"]}
    )
    save(archive, batch(sheet))
    later = table(
        "organization", [row], raw={"founded_on": ["1998年?"]}, extra={"微信群": ["一群"]}
    )
    ((_, staged),) = save(archive, batch(later))
    assert staged.changes()[["field", "new"]].values.tolist() == [["?founded_on", "1998年?"]]
    with archive.read() as reader:
        stored = reader.connection.exec_driver_sql(
            "SELECT as_written, extra FROM organization"
        ).one()
    assert stored == ('{"founded_on":"1998年?"}', '{"微信群":"一群"}')


def test_sensitive_fields_have_nowhere_to_go(archive: Archive) -> None:
    people = table("individual", [{"name": "王小明", "religion": "某教", "health": "某病"}])
    save(archive, batch(people))
    stored = repr(snapshot(archive))
    assert "王小明" in stored and "某教" not in stored and "某病" not in stored
    with archive.read() as reader:
        journal = reader.connection.exec_driver_sql("SELECT after FROM change").all()
    assert "某教" not in repr(journal) and "某病" not in repr(journal)


def test_a_preview_writes_nothing_and_agrees_with_the_deed(archive: Archive) -> None:
    one = organizations(EAST, WEST)
    before = snapshot(archive)
    with archive.read() as reader:
        plan = reader.stage(one)
    assert snapshot(archive) == before
    ((_, done),) = save(archive, one)
    assert done.counts() == plan.counts()
    assert done.ids[0][0].tolist() == plan.ids[0][0].tolist() == records(archive)["id"].tolist()


def test_a_plan_made_before_other_work_is_made_anew(archive: Archive) -> None:
    from archive.archive_help import moment

    with archive.read() as reader:
        stale = reader.stage(organizations(EAST, WEST))
    save(archive, organizations(EAST))
    with archive.write(moment()) as work:
        _, done = work.archive(stale)
    assert done.counts()["organization"]["new"] == 1


def test_two_files_of_one_batch_never_share_a_source(archive: Archive) -> None:
    one = file(table("organization", [EAST, WEST]), name="甲.xlsx")
    copy = file(table("organization", [EAST, WEST]), name="乙.xlsx")
    ((_, staged),) = save(archive, Batch([one, copy]))
    assert staged.counts()["organization"]["new"] == 4 or [f.rule for f in staged.findings] == [
        "archive.source.copy"
    ]
    assert counts(archive, Batch([one, copy]))[0] == 0


def test_a_column_that_left_the_sheet_clears_no_record(archive: Archive) -> None:
    save(archive, organizations(EAST, WEST))
    save(archive, organizations(without(EAST, "phone"), without(WEST, "phone")), day=9)
    assert set(records(archive, "organization")["phone"]) == {EAST["phone"], WEST["phone"]}
