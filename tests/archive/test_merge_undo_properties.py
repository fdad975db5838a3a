"""Merging anything, however often, and taking it back is the identity: children, waivers, corrections and all."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.archive_help import batch, facts, moment, new_archive, records, save, table
from kedang.archive.archive import Archive
from kedang.archive.choices import Mend
from kedang.model.choice import Waiver
from kedang.model.errors import Refused

NAMES = [
    f"{city}东方{trade}有限公司" for city in ("杭州", "上海") for trade in ("机械", "仪表", "轴承")
]
CHOSEN = st.lists(st.integers(0, 5), min_size=2, max_size=4, unique=True)
STEPS = st.lists(st.one_of(CHOSEN, st.just("edit"), st.just("split")), min_size=1, max_size=4)


def filled(folder: Path) -> Archive:
    """Six customers with contacts, visits, orders and complaints, one waiver, one correction, an answer."""
    archive = new_archive(folder)
    firms = [{"name": name, "employees": float(n)} for n, name in enumerate(NAMES)]
    mine = [{"customer": name, "date": "2026-11-02"} for name in NAMES]
    people = table("contact", [{"name": f"人{n}"} for n in range(6)], parent=(0, list(range(6))))
    tables = [
        table("organization", firms),
        people,
        table("visit", [{**one, "rep": "小王"} for one in mine], "拜访"),
        table("transaction", [{**one, "amount": 100.0} for one in mine], "订单"),
        table(
            "complaint",
            [{"customer": one, "received_on": "2026-11-03"} for one in NAMES[:3]],
            "投诉",
        ),
    ]
    save(archive, batch(*tables))
    ids = records(archive)["id"].tolist()
    with archive.write(moment(1)) as work:
        work.waive([Waiver("organization.phone.missing", ids[0], "phone", "", "不要", date.max)])
        work.mend([Mend(ids[1], "employees", "1", 1.0, 8.0, "8")])
        work.judge([(ids[4], ids[5], "different")])
    return archive


def do(archive: Archive, step: list[int] | str, at: int) -> None:
    """Merges some customers, edits one of them, or parts the first that is merged."""
    ids = records(archive)["id"].tolist()
    with archive.write(moment(at)) as work:
        if step == "split":
            found = records(archive)
            gone = found[found["merged_into"].notna()]["id"].tolist()
            if gone:
                work.split(work.membership(gone[0]))
        elif step == "edit":
            rows = [{"name": NAMES[0], "employees": float(50 + at)}, {"name": NAMES[1]}]
            work.archive(batch(table("organization", rows), name="另一份.xlsx"))
        else:
            speak = sorted({work.resolve(ids[int(one)]) for one in step})
            if len(speak) > 1:
                work.merge(speak[0], speak[1:], {"employees": 99.0, "notes": "合"})
                work.link()


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(before=STEPS, last=st.one_of(CHOSEN, st.just("split")))
def test_what_the_last_step_did_is_taken_back_whole(
    before: list[list[int] | str], last: list[int] | str
) -> None:
    with tempfile.TemporaryDirectory() as folder, filled(Path(folder)) as archive:
        for at, step in enumerate(before, start=2):
            with suppress(Refused):
                do(archive, step, at)
        then, entries = facts(archive), _length(archive)
        with suppress(Refused):
            do(archive, last, 20)
        for _ in range(_length(archive) - entries):
            with archive.write(moment(21)) as work:
                work.undo()
        assert facts(archive) == then


def _length(archive: Archive) -> int:
    """How many operations the journal has."""
    with archive.read() as reader:
        return len(reader.log())


def test_all_the_way_back(tmp_path: Path) -> None:
    with filled(tmp_path) as archive:
        then, entries = facts(archive), _length(archive)
        for at, step in enumerate(([0, 1, 2], [3, 4], [0, 3], "edit", [5, 1]), start=2):
            do(archive, step, at)
        assert records(archive)["merged_into"].notna().sum() == 5
        for _ in range(_length(archive) - entries):
            with archive.write(moment(30)) as work:
                work.undo()
        assert facts(archive) == then
