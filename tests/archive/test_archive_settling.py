"""Held rows answered elsewhere: not asked again, taken over by their sheet, counted one by one, undone whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive.archive_help import batch, file, moment, new_archive, records, save, snapshot, table
from kedang.archive.archive import Archive
from kedang.archive.batch import Batch
from kedang.model.operation import OperationKind

EAST = {
    "name": "宁波东方机电有限公司",
    "province": "浙江省",
    "city": "宁波市",
    "phone": "0574-87654321",
}
WEST = {"name": "绍兴西岭阀门厂", "province": "浙江省", "city": "绍兴市", "phone": "0575-81234567"}
NAMELESS = {name: value for name, value in WEST.items() if name != "name"}


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with new_archive(tmp_path) as opened:
        yield opened


def sheet(*rows: dict[str, Any], held: tuple[int, ...] = (), at: int = 2) -> Batch:
    """The team's list, some of its rows held back."""
    mask = [[number in held for number in range(len(rows))]]
    return batch(table("organization", list(rows), first_row=at), held=mask)


def slip(*rows: dict[str, Any], name: str = "回执.xlsx") -> Batch:
    return Batch(
        [file(table("organization", list(rows), sheet="团体客户"), name=name, partial=True)]
    )


def take(archive: Archive, corrected: Batch, *which: int) -> None:
    """What taking a slip back does to the archive: its rows first, then those they answer."""
    with archive.run(moment(), kind=OperationKind.RUN) as work:
        open_rows = work.held_rows()
        _, staged = work.archive(corrected)
        ids = [str(one) for one in staged.ids[0][0]]
        work.settle([(open_rows[at], ids[number]) for number, at in enumerate(which)])


def counts(archive: Archive, plan: Batch) -> dict[str, int]:
    with archive.read() as reader:
        found = reader.stage(plan).counts()["organization"]
    return {state: n for state, n in found.items() if n}


def standing(archive: Archive) -> list[str]:
    return sorted(map(str, records(archive)["name"]))


def test_an_answered_row_is_no_longer_held_and_not_asked_about_again(archive: Archive) -> None:
    ours = sheet(EAST, NAMELESS, held=(1,))
    save(archive, ours)
    take(archive, slip(WEST), 0)
    with archive.read() as reader:
        assert reader.held().empty
    assert counts(archive, ours) == {"unchanged": 2}
    save(archive, ours)
    with archive.read() as reader:
        assert reader.held().empty
    assert standing(archive) == [EAST["name"], WEST["name"]]


def test_the_row_is_known_wherever_it_moves_but_new_content_is_asked_about(
    archive: Archive,
) -> None:
    save(archive, sheet(EAST, NAMELESS, held=(1,)))
    take(archive, slip(WEST), 0)
    assert counts(archive, sheet(NAMELESS, EAST, held=(0,), at=5)) == {"unchanged": 2}
    edited = NAMELESS | {"phone": "0575-80000000"}
    assert counts(archive, sheet(EAST, edited, held=(1,))) == {"unchanged": 1, "held": 1}


def test_the_sheet_takes_its_row_over_when_it_is_corrected_there_too(archive: Archive) -> None:
    save(archive, sheet(EAST, NAMELESS, held=(1,)))
    take(archive, slip(WEST), 0)
    same = sheet(EAST, WEST)
    assert counts(archive, same) == {"unchanged": 2}
    save(archive, same)
    assert standing(archive) == [EAST["name"], WEST["name"]]
    other = sheet(EAST, WEST | {"phone": "0575-80000001"})
    assert counts(archive, other) == {"changed": 1, "unchanged": 1}
    save(archive, other)
    found = records(archive).set_index("name")["phone"]
    assert found[WEST["name"]] == "0575-80000001"


def test_corrected_differently_in_both_places_it_is_still_one_record(archive: Archive) -> None:
    save(archive, sheet(EAST, NAMELESS, held=(1,)))
    take(archive, slip(WEST | {"name": "绍兴西岭阀门有限公司"}), 0)
    both = sheet(EAST, WEST)
    assert counts(archive, both) == {"changed": 1, "unchanged": 1}
    save(archive, both)
    assert standing(archive) == [EAST["name"], WEST["name"]]
    assert counts(archive, sheet(EAST)) == {"unchanged": 1, "left": 1}


def test_the_rows_a_slip_leaves_out_have_not_left(archive: Archive) -> None:
    save(archive, sheet(NAMELESS, NAMELESS | {"city": "杭州市"}, held=(0, 1)))
    take(archive, slip(WEST, WEST | {"city": "杭州市"}), 0, 1)
    assert counts(archive, slip(WEST)) == {"unchanged": 1}


def test_equal_rows_are_answered_one_by_one(archive: Archive) -> None:
    twice = sheet(NAMELESS, NAMELESS, held=(0, 1))
    save(archive, twice)
    with archive.read() as reader:
        first, second = reader.held_rows()
        assert first.key != second.key
    take(archive, slip(WEST), 1)
    assert counts(archive, twice) == {"unchanged": 1, "held": 1}
    with archive.read() as reader:
        (left,) = reader.held_rows()
        assert left.key == first.key


def test_taking_it_back_brings_the_held_row_back(archive: Archive) -> None:
    ours = sheet(EAST, NAMELESS, held=(1,))
    save(archive, ours)
    before = snapshot(archive)
    take(archive, slip(WEST), 0)
    with archive.write(moment()) as work:
        work.undo()
    assert snapshot(archive) == before
    assert counts(archive, ours) == {"unchanged": 1, "held": 1}


def test_an_archive_is_told_from_another_by_how_it_began(archive: Archive, tmp_path: Path) -> None:
    with archive.read() as reader:
        assert reader.origin() == ""
    with archive.run(moment()) as work:
        work.archive(sheet(EAST))
    with archive.read() as reader:
        mine = reader.origin()
    save(archive, sheet(EAST, WEST))
    with archive.read() as reader:
        assert reader.origin() == mine
    other = tmp_path / "另一个"
    other.mkdir()
    with new_archive(other) as second, second.run(moment()) as work:
        work.archive(sheet(WEST))
    with new_archive(other) as second, second.read() as reader:
        assert reader.origin() not in ("", mine)
