"""SQLite and PostgreSQL side by side: whatever is done, both hold the same, and undo is exact on both."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pandas as pd
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.archive_help import batch, moment, new_archive, save, snapshot, table
from archive.test_archive_properties import SHEETS, STEPS, do
from kedang.archive.archive import Archive
from kedang.archive.batch import Batch
from kedang.model.errors import Refused

SLOW = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]


@contextmanager
def both() -> Iterator[tuple[Archive, Archive]]:
    """A new archive in a file and one on the server."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Archive.open(Path(folder) / "a.sqlite") as file,
        new_archive(Path(folder)) as server,
    ):
        assert "://" in server.place and "://" not in file.place
        yield file, server


def everything(archive: Archive) -> dict[str, pd.DataFrame]:
    """All that the archive hands out."""
    with archive.read() as reader:
        frames = reader.frames()
        frames |= {
            f"past {name}": frame for name, frame in reader.frames(as_of=moment().as_of).items()
        }
        frames["judgements"] = reader.judgements()
        frames["candidates"] = reader.candidates(None)
        frames["ratings"] = reader.ratings()
        frames["held"] = reader.held()
        frames["sources"] = reader.sources()
    return frames


def assert_same(one: Archive, other: Archive) -> None:
    left, right = everything(one), everything(other)
    assert left.keys() == right.keys()
    for name, frame in left.items():
        pd.testing.assert_frame_equal(frame, right[name], obj=name)
    assert snapshot(one) == snapshot(other)
    with one.read() as first, other.read() as second:
        assert first.log() == second.log()


def attempt(archive: Archive, step: Any) -> str:
    """One step; how it was refused, if it was."""
    try:
        do(archive, step)
    except Refused as refused:
        return str(refused)
    return ""


@given(steps=STEPS, last=SHEETS)
@settings(max_examples=5, deadline=None, suppress_health_check=SLOW)
def test_both_hold_the_same_after_any_steps_and_undo_is_exact(
    steps: list[Any], last: Batch
) -> None:
    with both() as archives:
        for step in steps:
            said = [attempt(archive, step) for archive in archives]
            assert said[0] == said[1]
        before = [snapshot(archive) for archive in archives]
        for archive in archives:
            do(archive, last)
        assert_same(*archives)
        done = [snapshot(archive) for archive in archives]
        for archive, then, now in zip(archives, before, done, strict=True):
            if then != now:
                with archive.write(moment(2)) as work:
                    work.undo()
                assert snapshot(archive) == then
        assert_same(*archives)


TEXTS = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("%'\"\\;:{}$?()"), min_size=1
).filter(str.strip)
NUMBERS = st.none() | st.floats(allow_nan=False, allow_infinity=False)
DAYS = st.none() | st.dates().map(str)
ROWS = st.lists(
    st.fixed_dictionaries(
        {"name": TEXTS, "notes": TEXTS, "employees": NUMBERS, "annual_revenue": NUMBERS,
         "founded_on": DAYS}
    ),
    min_size=1, max_size=6,
)  # fmt: skip


@given(rows=ROWS, sheet=TEXTS)
@settings(max_examples=8, deadline=None, suppress_health_check=SLOW)
def test_any_text_number_and_day_comes_back_the_same_from_both(
    rows: list[dict[str, Any]], sheet: str
) -> None:
    with both() as archives:
        edited = [{**row, "employees": 3.0, "notes": "改"} for row in rows]
        for archive in archives:
            save(archive, batch(table("organization", rows, sheet)))
            save(archive, batch(table("organization", edited, sheet)), day=3)
        assert_same(*archives)
