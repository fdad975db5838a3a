"""The journal: merges, undo and redo, refusals, runs, history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest

from archive.archive_help import (
    batch,
    day,
    facts,
    file,
    moment,
    new_archive,
    records,
    save,
    snapshot,
    table,
)
from kedang.archive.archive import Archive
from kedang.archive.batch import Batch
from kedang.model.errors import Refused
from kedang.model.operation import OperationKind
from kedang.model.text import say

LONG = {"name": "杭州东方机械有限公司", "city": "杭州市", "employees": 20}
SHORT = {"name": "东方机械（杭州）有限公司", "phone": "0571-87650001", "employees": 25}
VISITS = [
    {"date": "2026-11-01", "customer": "杭州东方机械有限公司", "rep": "小王"},
    {"date": "2026-11-02", "customer": "东方机械（杭州）有限公司", "rep": "小李"},
]


def two_reps() -> Batch:
    return Batch(
        [
            file(table("organization", [LONG]), table("visit", VISITS[:1], "拜访"), name="王.xlsx"),
            file(
                table("organization", [SHORT]),
                table("contact", [{"name": "赵敏"}], parent=(0, [0])),
                table("visit", VISITS[1:], "拜访"),
                name="李.xlsx",
            ),
        ]
    )


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with new_archive(tmp_path) as opened:
        save(opened, two_reps())
        yield opened


def by_name(archive: Archive) -> tuple[str, str]:
    found = records(archive).set_index("name")["id"]
    return found[LONG["name"]], found[SHORT["name"]]


def merge(archive: Archive, **values: object) -> str:
    keep, other = by_name(archive)
    with archive.write(moment(1)) as work:
        done = work.merge(keep, [other], values, [say("archive.undo.nothing")])
    assert done is not None
    return done.id


def test_a_merge_hands_over_what_hangs_on_the_member(archive: Archive) -> None:
    keep, other = by_name(archive)
    visits = records(archive, "visit").set_index("rep")["customer_id"]
    assert (visits["小王"], visits["小李"]) == (keep, other)
    merge(archive, phone="0571-87650001", employees=25)
    found = records(archive).set_index("id")
    assert found.loc[keep, "phone"] == "0571-87650001"
    assert found.loc[keep, "employees"] == 25.0
    assert found.loc[other, "merged_into"] == keep
    assert found.loc[other, "name"] == SHORT["name"]
    assert records(archive, "visit")["customer_id"].tolist() == [keep, keep]
    assert records(archive, "contact")["organization_id"].tolist() == [keep]
    with archive.read() as reader:
        assert reader.resolve(other) == reader.resolve(keep) == keep


def test_golden_12_an_undone_merge_leaves_all_as_it_was_and_the_pair_in_doubt(
    archive: Archive,
) -> None:
    before = snapshot(archive)
    operation = merge(archive, employees=30)
    with archive.write(moment(2)) as work:
        done = work.undo(operation)
    after = snapshot(archive)
    assert done is not None and done.undoes == operation
    assert {k: v for k, v in after.items() if v != before[k]}.keys() == {"judgement"}
    with archive.read() as reader:
        assert reader.judgements()["answer"].tolist() == ["unsure"]
        assert {*reader.judgements()[["left_id", "right_id"]].values[0]} == {*by_name(archive)}


def test_an_edit_after_the_merge_reaches_the_survivor(archive: Archive) -> None:
    keep, other = by_name(archive)
    merge(archive)
    edited = two_reps()
    edited.files[1] = file(
        table("organization", [{**SHORT, "website": "dongfang.example", "phone": None}]),
        *edited.files[1].tables[1:],
        name="李.xlsx",
    )
    ((_, staged),) = save(archive, edited, day=7)
    assert staged.counts()["organization"] == {
        "new": 0, "changed": 1, "unchanged": 1, "held": 0, "left": 0,
    }  # fmt: skip
    found = records(archive).set_index("id")
    assert found.loc[keep, "website"] == "dongfang.example"
    assert found.loc[keep, "employees"] == 20.0
    assert pd.isna(found.loc[other, "website"]) and found.loc[other, "phone"] == SHORT["phone"]
    with archive.read() as reader:
        assert reader.history(keep)[-1].after["website"] == "dongfang.example"


def test_undo_is_refused_with_its_reason_while_later_work_builds_on_it(archive: Archive) -> None:
    first = merge(archive)
    edited = two_reps()
    edited.files[0] = file(
        table("organization", [{**LONG, "employees": 21}]),
        edited.files[0].tables[1],
        name="王.xlsx",
    )
    ((later, _),) = save(archive, edited, day=7)
    before = snapshot(archive)
    with pytest.raises(Refused, match=later.id) as caught, archive.write(moment(8)) as work:
        work.undo(first)
    assert "record" not in caught.value.text.args
    assert snapshot(archive) == before
    with archive.write(moment(8)) as work:
        work.undo(later.id)
        work.undo(first)
    assert records(archive)["merged_into"].isna().all()


def test_an_undo_can_be_undone(archive: Archive) -> None:
    operation = merge(archive, employees=30)
    merged = snapshot(archive)
    with archive.write(moment(2)) as work:
        undone = work.undo(operation)
    assert undone is not None
    with archive.write(moment(3)) as work:
        work.undo(undone.id)
    assert snapshot(archive) == merged
    with archive.read() as reader:
        assert reader.operation(operation).undone_by == ""
        assert reader.operation(undone.id).undone_by == "OP-000004"


@pytest.mark.parametrize(
    ("name", "message"),
    [("OP-999999", "archive.undo.unknown"), ("OP-000002", "archive.undo.done")],
)
def test_what_cannot_be_undone(archive: Archive, name: str, message: str) -> None:
    operation = merge(archive)
    with archive.write(moment(2)) as work:
        work.undo(operation)
    with pytest.raises(Refused) as caught, archive.write(moment(3)) as work:
        work.undo(name)
    assert caught.value.text.id == message


def test_undo_steps_back_one_operation_at_a_time_until_nothing_is_left(archive: Archive) -> None:
    merge(archive)
    for _ in range(2):
        with archive.write(moment(2)) as work:
            work.undo()
    assert records(archive).empty
    with pytest.raises(Refused) as caught, archive.write(moment(3)) as work:
        work.undo()
    assert caught.value.text.id == "archive.undo.nothing"


def test_records_that_are_needed_cannot_be_taken_away(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        save(archive, batch(table("organization", [LONG]), name="客户.xlsx"))
        save(archive, batch(table("visit", VISITS[:1]), name="拜访.xlsx"))
        with pytest.raises(Refused) as caught, archive.write(moment(2)) as work:
            work.undo("OP-000001")
        assert caught.value.text.id == "archive.undo.needed"


def test_a_run_is_one_entry_and_is_undone_whole(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        before = facts(archive)
        with archive.run(moment(), "hash-1", {"files": 2}) as run:
            run.archive(two_reps())
            found = run.frames(["organization"])["organization"]["id"].tolist()
            run.merge(found[0], found[1:], {})
            run.link()
        assert run.entry is not None and run.entry.rulebook == "hash-1"
        with archive.read() as reader:
            kinds = [(entry.kind, entry.parent) for entry in reader.log()]
        assert kinds == [
            (OperationKind.MERGE, "OP-000001"),
            (OperationKind.ARCHIVE, "OP-000001"),
            (OperationKind.RUN, ""),
        ]
        with archive.write(moment(1)) as work:
            work.undo()
        assert facts(archive) == before
        with archive.read() as reader:
            assert reader.judgements()["answer"].tolist() == ["unsure"]
            assert all(entry.undone_by == "OP-000004" for entry in reader.log()[1:])


def test_part_of_a_run_may_be_undone_before_the_rest(tmp_path: Path) -> None:
    with new_archive(tmp_path) as archive:
        with archive.run(moment()) as run:
            run.archive(two_reps())
            found = run.frames(["organization"])["organization"]["id"].tolist()
            merged = run.merge(found[0], found[1:], {})
        assert merged is not None
        with archive.write(moment(1)) as work:
            work.undo(merged.id)
            work.undo()
        assert records(archive).empty


def test_a_run_that_fails_or_does_nothing_leaves_no_trace(archive: Archive) -> None:
    before = snapshot(archive)
    with pytest.raises(Refused), archive.run(moment()) as run:
        run.archive(batch(table("organization", [{"name": "临时客户"}]), name="新.xlsx"))
        run.merge("ORG-000000000000", ["ORG-111111111111"], {})
    with archive.run(moment()) as idle:
        idle.archive(two_reps())
    assert idle.entry is None
    assert snapshot(archive) == before


@pytest.mark.parametrize(
    ("pick", "message"),
    [
        (lambda a, b: (a, [a]), "archive.merge.alone"),
        (lambda a, b: (a, ["ORG-ZZZZZZZZZZZZ"]), "archive.merge.unknown"),
        (lambda a, b: (b, [a]), "archive.merge.done"),
    ],
)
def test_merges_that_make_no_sense(archive: Archive, pick: object, message: str) -> None:
    merge(archive)
    survivor, members = pick(*by_name(archive))  # type: ignore[operator]
    with pytest.raises(Refused) as caught, archive.write(moment(2)) as work:
        work.merge(survivor, members, {})
    assert caught.value.text.id == message


def test_the_past_can_be_read(archive: Archive) -> None:
    save(archive, two_reps())
    merge(archive, employees=99)
    with archive.read() as reader:
        then = reader.frames(["organization", "visit"], as_of=day("2026-11-02"))
        never = reader.frames(["organization"], as_of=day("2026-10-01"))["organization"]
        now = reader.frames(["organization"])["organization"]
    assert then["organization"]["merged_into"].isna().all()
    assert sorted(then["organization"]["employees"]) == [20.0, 25.0]
    assert then["visit"]["customer_id"].nunique() == 2
    assert never.empty and never.dtypes.equals(now.dtypes)


def test_a_reviewed_merge_and_the_waiting_pair_before_it_are_taken_back_in_turn(
    archive: Archive,
) -> None:
    before = facts(archive)
    left, right = sorted(by_name(archive))
    reasons = [[say("usage.period", value="1")]]
    pair = {"left_id": [left], "right_id": [right], "score": [0.7], "reasons": reasons}
    with archive.write(moment(1)) as work:
        work.set_candidates(pd.DataFrame(pair))
    with archive.run(moment(2), kind=OperationKind.REVIEW) as run:
        run.judge([(left, right, "same")])
        run.merge(left, [right], {})
    for _ in range(2):
        with archive.write(moment(3)) as work:
            work.undo()
    assert facts(archive) == before
