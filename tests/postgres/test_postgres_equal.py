"""SQLite and PostgreSQL side by side: whatever is done, both hold the same, and undo is exact on both."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.archive_help import batch, moment, new_archive, records, save, snapshot, table
from archive.test_archive_properties import NAMES, SHEETS, do
from kedang.archive.archive import Archive
from kedang.archive.batch import Batch
from kedang.model.errors import Refused

TOUCHED = ["organization", "visit"]
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


def assert_same(one: Archive, other: Archive) -> None:
    """Equal records, today and on the first day, and equal journals."""
    with one.read() as left, other.read() as right:
        for day in (None, moment().as_of):
            found = left.frames(TOUCHED, day), right.frames(TOUCHED, day)
            for name in TOUCHED:
                pd.testing.assert_frame_equal(found[0][name], found[1][name], obj=name)
        assert left.log() == right.log()


def test_all_that_is_handed_out_is_the_same() -> None:
    rows = [{"name": name, "city": "杭州市", "founded_on": "1999-12-31"} for name in NAMES]
    visits = [{"date": "2026-11-02", "customer": name, "rep": "小王"} for name in NAMES]
    tables = table("organization", rows), table("visit", visits, "拜访")
    handed = []
    with both() as archives:
        for archive in archives:
            save(archive, batch(*tables, held=[[False] * 3 + [True], [False] * 4]))
            a, b, c = records(archive)["id"]
            pairs = {"left_id": [b, c], "right_id": [a, a], "score": [1 / 3, 0.8]}
            scores = {"customer_id": [a], "as_of": [pd.Timestamp("2026-11-02")], "kind": ["abc"]}
            with archive.write(moment(1)) as work:
                work.set_candidates(pd.DataFrame(pairs | {"reasons": [["同名"], []]}))
                work.judge([(a, b, "different")])
                work.rate(pd.DataFrame(scores | {"score": [2 / 3], "tier": ["A"], "detail": [{}]}))
                work.remember_mapping("print", {"单位": "name"})
            with archive.read() as reader:
                frames = reader.frames() | {
                    "pairs": reader.candidates(None), "answers": reader.judgements(),
                    "ratings": reader.ratings(), "held": reader.held(), "files": reader.sources(),
                }  # fmt: skip
                handed.append((frames, reader.mappings(), reader.history(a)))
        assert snapshot(archives[0]) == snapshot(archives[1])
    assert handed[0][1:] == handed[1][1:]
    for name, frame in handed[0][0].items():
        pd.testing.assert_frame_equal(frame, handed[1][0][name], obj=name)
    assert all(len(handed[0][0][name]) for name in ("pairs", "answers", "ratings", "held", "files"))


def attempt(archive: Archive, step: Any) -> str:
    """One step; how it was refused, if it was."""
    try:
        do(archive, step)
    except Refused as refused:
        return str(refused)
    return ""


STEPS = st.lists(st.one_of(SHEETS, st.just("merge"), st.integers(1, 3)), max_size=2)


@given(first=SHEETS, steps=STEPS, last=SHEETS)
@settings(max_examples=3, deadline=None, suppress_health_check=SLOW)
def test_both_hold_the_same_after_any_steps_and_undo_is_exact(
    first: Batch, steps: list[Any], last: Batch
) -> None:
    with both() as archives:
        for step in [first, *steps]:
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
DAYS = st.none() | st.dates(date(1800, 1, 1), date(9999, 12, 31)).map(str)
ROWS = st.lists(
    st.fixed_dictionaries(
        {"name": TEXTS, "notes": TEXTS, "employees": NUMBERS, "annual_revenue": NUMBERS,
         "founded_on": DAYS}
    ),
    min_size=1, max_size=6,
)  # fmt: skip


@given(rows=ROWS, sheet=TEXTS)
@settings(max_examples=4, deadline=None, suppress_health_check=SLOW)
def test_any_text_number_and_day_comes_back_the_same_from_both(
    rows: list[dict[str, Any]], sheet: str
) -> None:
    with both() as archives:
        edited = [{**row, "employees": 3.0, "notes": "改"} for row in rows]
        for archive in archives:
            save(archive, batch(table("organization", rows, sheet)))
            save(archive, batch(table("organization", edited, sheet)), day=3)
        assert_same(*archives)
