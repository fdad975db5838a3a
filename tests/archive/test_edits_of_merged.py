"""After a merge both files go on being edited: nobody's words displace the other's."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from archive.archive_help import batch, moment, new_archive, records, save, table
from kedang.archive.archive import Archive

ONE = {"name": "杭州东方机械有限公司", "phone": "0571-87650000", "notes": "老客户"}
OTHER = {"name": "东方机械（杭州）有限公司", "phone": "0571-87650001", "notes": "爱喝茶"}
JOINED = {"phone": "0571-87650000、0571-87650001", "notes": "老客户\n爱喝茶"}


def edit(archive: Archive, file: str, day: int, **values: object) -> None:
    row = {"王.xlsx": ONE, "李.xlsx": OTHER}[file] | values
    save(archive, batch(table("organization", [row]), name=file), day=day)


def survivor(archive: Archive) -> pd.Series:
    found = records(archive)
    (row,) = (row for _, row in found[found["merged_into"].isna()].iterrows())
    return row


@pytest.fixture
def merged(tmp_path: Path) -> Archive:
    archive = new_archive(tmp_path)
    edit(archive, "王.xlsx", 0)
    edit(archive, "李.xlsx", 0)
    ids = records(archive).set_index("name")["id"]
    with archive.write(moment(1)) as work:
        work.merge(ids[ONE["name"]], [ids[OTHER["name"]]], JOINED)
    return archive


def test_edits_in_both_files_are_kept(merged: Archive) -> None:
    edit(merged, "李.xlsx", 2, notes="爱喝咖啡")
    assert survivor(merged)["notes"] == "老客户\n爱喝咖啡"
    edit(merged, "王.xlsx", 3, notes="十年老客户")
    assert survivor(merged)["notes"] == "十年老客户\n爱喝咖啡"
    edit(merged, "李.xlsx", 4, notes="爱喝咖啡", phone="0571-87659999")
    assert survivor(merged)["phone"] == "0571-87650000、0571-87659999"
    assert survivor(merged)["notes"] == "十年老客户\n爱喝咖啡"


def test_what_both_said_stays_when_one_changes_his_mind(merged: Archive) -> None:
    edit(merged, "李.xlsx", 2, phone=ONE["phone"])
    assert survivor(merged)["phone"] == ONE["phone"]
    edit(merged, "王.xlsx", 3, phone="0571-87658888")
    assert set(survivor(merged)["phone"].split("、")) == {ONE["phone"], "0571-87658888"}


def test_a_cleared_cell_takes_nothing_from_the_customer(merged: Archive) -> None:
    edit(merged, "李.xlsx", 2, notes=None)
    assert survivor(merged)["notes"] == JOINED["notes"]


def test_an_edit_is_taken_back_like_any_other(merged: Archive) -> None:
    edit(merged, "李.xlsx", 2, notes="爱喝咖啡")
    with merged.write(moment(3)) as work:
        work.undo()
    assert survivor(merged)["notes"] == JOINED["notes"]
