"""Whatever part of the held rows a slip answers, and whatever its own sheet says afterwards: undone, all is as before."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.archive_help import batch, file, moment, new_archive, records, save, snapshot, table
from kedang.archive.batch import Batch
from kedang.model.operation import OperationKind

PLACES = ("宁波市", "绍兴市", "温州市", "嘉兴市")
NAMES = ("东方机电有限公司", "西岭阀门厂", "江心仪表有限公司", "南湖轴承有限公司")
KINDS = st.lists(st.sampled_from(PLACES), min_size=1, max_size=5)


def lacking(places: list[str]) -> list[dict[str, str]]:
    """Rows without names; equal ones may stand twice."""
    return [{"city": place, "phone": f"0574-8765432{PLACES.index(place)}"} for place in places]


def sheet(rows: list[dict[str, str]]) -> Batch:
    return batch(table("organization", rows), held=[["name" not in row for row in rows]])


@settings(
    max_examples=12,
    deadline=timedelta(seconds=60),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(places=KINDS, data=st.data())
def test_taking_and_undoing_leaves_no_trace(
    tmp_path_factory: object, places: list[str], data: st.DataObject
) -> None:
    folder: Path = tmp_path_factory.mktemp("slip")  # type: ignore[attr-defined]
    rows = lacking(places)
    chosen = data.draw(st.sets(st.integers(0, len(rows) - 1), min_size=1))
    also = data.draw(st.booleans())
    named = [row | {"name": NAMES[at % len(NAMES)]} for at, row in enumerate(rows)]
    with new_archive(folder) as archive:
        save(archive, sheet(rows))
        before = snapshot(archive)
        with archive.run(moment(1), kind=OperationKind.RUN) as work:
            held = work.held_rows()
            which = sorted(chosen)
            answers = [named[held[at].row - 2] for at in which]
            slip = Batch([file(table("organization", answers), name="回执.xlsx", partial=True)])
            _, staged = work.archive(slip)
            ids = [str(one) for one in staged.ids[0][0]]
            work.settle(list(zip((held[at] for at in which), ids, strict=True)))
            if also:
                work.archive(sheet(named))
        assert len(records(archive)) == (len(rows) if also else len(chosen))
        with archive.read() as reader:
            assert len(reader.held()) == (0 if also else len(rows) - len(chosen))
        with archive.write(moment(2)) as work:
            work.undo()
        assert snapshot(archive) == before
