"""A workbook archived while it is open is the same source as its file, and ids do not hang on unsaved edits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from archive.archive_help import batch, new_archive, records, save, table
from kedang.archive.archive import Archive
from kedang.archive.batch import Batch

FIRMS = [{"name": "杭州东方机械有限公司"}, {"name": "上海西方仪表有限公司"}]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with new_archive(tmp_path) as opened:
        yield opened


def as_file(rows: list[dict[str, str]], folder: str = "/team") -> Batch:
    """The workbook as a file."""
    return batch(table("organization", rows), name="客户.xlsx", folder=folder)


def as_open(rows: list[dict[str, str]], folder: str = "/team") -> Batch:
    """The same workbook, open in a spreadsheet program; no folder: never saved."""
    (file,) = as_file(rows).files
    path = f"{folder}/客户.xlsx" if folder else ""
    return Batch([replace(file, file=replace(file.file, sha256="", path=path))])


@pytest.mark.parametrize("order", [(as_file, as_open), (as_open, as_file), (as_open, as_open)])
def test_the_second_way_changes_nothing(archive: Archive, order: tuple[object, object]) -> None:
    for day, way in enumerate(order):
        ((operation, staged),) = save(archive, way(FIRMS), day=day)  # type: ignore[operator]
        assert (operation is None) == bool(day)
        assert staged.counts()["organization"]["unchanged"] == 2 * day
        assert not staged.findings
    with archive.read() as reader:
        assert len(reader.sources()) == 1


def test_ids_do_not_change_with_an_edit_before_the_first_archiving(archive: Archive) -> None:
    with archive.read() as reader:
        before = reader.stage(as_open(FIRMS)).ids[0][0].tolist()
    save(archive, as_open([{"name": "沈阳北方轴承有限公司"}, *FIRMS]))
    assert set(before) < set(records(archive)["id"])


def test_two_open_workbooks_of_one_name_stay_two(archive: Archive) -> None:
    save(archive, as_open(FIRMS))
    other = [{"name": "广州南方阀门有限公司"}, {"name": "成都中原电机有限公司"}]
    save(archive, as_open(other, "/usb"), day=1)
    save(archive, as_open([{"name": "武汉光谷激光有限公司"}], ""), day=2)
    with archive.read() as reader:
        assert len(reader.sources()) == 3
    assert len(records(archive)) == 5


def test_an_edited_workbook_is_an_update_either_way(archive: Archive) -> None:
    save(archive, as_open(FIRMS))
    more = [*FIRMS, {"name": "沈阳北方轴承有限公司"}]
    ((_, staged),) = save(archive, as_file(more), day=1)
    assert staged.counts()["organization"]["new"] == 1
    ((operation, _),) = save(archive, as_open(more), day=2)
    assert operation is None
