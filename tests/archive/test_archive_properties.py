"""Whatever is archived, merged and undone in whatever order: undo restores every byte."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.archive_help import batch, facts, moment, new_archive, snapshot, table
from kedang.archive.archive import Archive
from kedang.archive.batch import Batch
from kedang.model.errors import Refused

NAMES = [
    "杭州东方机械有限公司",
    "上海西方仪表有限公司",
    "沈阳北方轴承有限公司",
    "广州南方阀门有限公司",
]
ORGANIZATION = st.fixed_dictionaries(
    {"name": st.sampled_from(NAMES), "employees": st.sampled_from([None, 1.0, 2.0])},
    optional={"number": st.sampled_from(["C1", "C2", "C3"]), "city": st.just("杭州市")},
)
VISIT = st.fixed_dictionaries(
    {
        "date": st.sampled_from(["2026-11-02", "2026-11-03"]),
        "customer": st.sampled_from([*NAMES, "C1"]),
        "rep": st.sampled_from(["小王", "小李"]),
    }
)
SHEETS = st.builds(
    lambda name, rows, visits: batch(
        table("organization", rows), table("visit", visits, "拜访"), name=name
    ),
    st.sampled_from(["王.xlsx", "李.xlsx"]),
    st.lists(ORGANIZATION, min_size=1, max_size=4),
    st.lists(VISIT, min_size=1, max_size=3),
)
STEPS = st.lists(st.one_of(SHEETS, st.just("merge"), st.integers(1, 8)), min_size=1, max_size=6)


def do(archive: Archive, step: Any) -> None:
    """One step: a batch to archive, a merge of the first two records, or an operation to undo."""
    with archive.run(moment(1)) as run:
        if isinstance(step, Batch):
            run.archive(step)
        elif step == "merge":
            found = run.frames(["organization"])["organization"]
            free = found[found["merged_into"].isna().to_numpy()]["id"].tolist()
            if len(free) > 1:
                run.merge(free[0], free[1:2], {"employees": 7.0})
                run.link()
        else:
            run.undo(f"OP-{step:06d}")


@given(before=STEPS, last=st.one_of(SHEETS, st.just("merge")))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_undo_restores_every_byte_and_redo_brings_it_back(before: list[Any], last: Any) -> None:
    with tempfile.TemporaryDirectory() as folder, new_archive(Path(folder)) as archive:
        for step in before:
            try:
                do(archive, step)
            except Refused:
                continue
        then = snapshot(archive) if isinstance(last, Batch) else facts(archive)
        do(archive, last)
        done = snapshot(archive)
        if then.items() <= done.items():
            return
        with archive.write(moment(2)) as work:
            undone = work.undo()
        assert then.items() <= snapshot(archive).items()
        assert undone is not None
        with archive.write(moment(3)) as work:
            work.undo(undone.id)
        assert snapshot(archive) == done


@given(one=SHEETS, other=SHEETS)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_reading_again_changes_nothing_and_makes_no_record_twice(one: Batch, other: Batch) -> None:
    with tempfile.TemporaryDirectory() as folder, new_archive(Path(folder)) as archive:
        for step in (one, other, other):
            with archive.write(moment()) as work:
                last, staged = work.archive(step)
        assert last is None
        assert all(c["new"] == c["changed"] == c["left"] == 0 for c in staged.counts().values())


def test_the_same_batches_make_the_same_archive(tmp_path: Path) -> None:
    dumps = []
    for name in ("a", "b"):
        with new_archive(tmp_path / name) as archive:
            rows = [{"name": name, "employees": 1.0} for name in NAMES]
            do(archive, batch(table("organization", rows)))
            dumps.append(snapshot(archive))
    assert dumps[0] == dumps[1]
