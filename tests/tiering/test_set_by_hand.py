"""Tiers set by hand: who, why, until when; they stop by themselves, and the score's tier is always told."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from kedang.archive.archive import Archive
from kedang.archive.overrides import Override
from kedang.composing.rating import Overridden, change_tiers, rating_frames
from kedang.model.errors import Refused
from kedang.model.operation import OperationKind
from kedang.tiering.explain import explain
from kedang.tiering.overrides import in_force, run_out
from support.tiering import RULES, A, D, archived, at, ids, rated

LAST = date(2026, 6, 30)


def set_one(
    archive: Archive,
    name: str,
    tier: str = "A",
    why: str = "战略合作",
    until: date = LAST,
    day: str = "2026-02-01",
) -> Overridden:
    wanted = [Override(ids(archive)[name], tier, why, until)]
    return change_tiers(archive, wanted, (), RULES, at(day, "李经理"))


def row_of(archive: Archive, name: str, day: str) -> pd.Series:
    return rated(archive, day).ratings.table.set_index("name").loc[name]


def test_the_set_tier_counts_and_the_computed_one_is_told_beside_it(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        computed = row_of(archive, D, "2026-02-01")["tier"]
        done = set_one(archive, D)
        ratings = rated(archive, "2026-03-01").ratings
        row = ratings.table.set_index("name").loc[D]
    assert done.operation is not None and done.operation.kind is OperationKind.OVERRIDE
    assert (row["tier"], row["computed"]) == ("A", computed) and computed != "A"
    assert row[["set_tier", "set_by", "set_why"]].tolist() == ["A", "李经理", "战略合作"]
    told = explain(ratings, row["customer_id"], "zh", RULES.tiering)
    assert any("李经理" in line and "战略合作" in line and "2026-06-30" in line for line in told)


@pytest.mark.parametrize(("day", "holds"), [("2026-06-30", True), ("2026-07-01", False)])
def test_it_stops_by_itself_after_its_last_day_and_is_listed(
    tmp_path: Path, day: str, holds: bool
) -> None:
    with archived(tmp_path) as archive:
        set_one(archive, D)
        assert (row_of(archive, D, day)["tier"] == "A") is holds
        with archive.read() as reader:
            noted, parties = reader.overrides(), reader.frames(["organization"])["organization"]
    today = date.fromisoformat(day)
    assert len(in_force(noted, parties, today, list("ABCD"))) == int(holds)
    assert len(run_out(noted, parties, today)) == int(not holds)


def test_reports_see_it_at_once_and_no_longer_once_it_is_over(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        rated(archive, "2026-01-31", plan=False)
        set_one(archive, D)
        for day, moved in ((date(2026, 2, 1), True), (LAST, True), (date(2026, 7, 1), False)):
            with archive.read() as reader:
                frames = reader.frames(["organization", "individual"])
                rating = rating_frames(reader, frames, RULES, day)["rating"]
            row = rating.set_index("customer_id").loc[ids(archive)[D]]
            assert (row["tier"] == "A") is moved, day
            assert row["computed"] != "A"


def test_one_entry_undone_whole(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        known = ids(archive)
        wanted = [Override(known[name], "B", "年度合同", LAST) for name in (A, D)]
        before = len_log(archive)
        done = change_tiers(archive, wanted, (), RULES, at("2026-02-01"))
        assert done.set == 2 and len_log(archive) == before + 1 and done.operation is not None
        with archive.write(at("2026-02-02")) as work:
            work.undo(done.operation.id)
        with archive.read() as reader:
            assert reader.overrides().empty


def len_log(archive: Archive) -> int:
    with archive.read() as reader:
        return sum(not one.parent for one in reader.log())


def test_the_same_again_changes_nothing_another_reason_replaces_it(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        set_one(archive, D)
        assert set_one(archive, D, day="2026-02-05").operation is None
        assert set_one(archive, D, why="换了理由").set == 1
        with archive.read() as reader:
            assert reader.overrides()["reason"].tolist() == ["换了理由"]


@pytest.mark.parametrize(
    ("tier", "why", "until", "wrong"),
    [
        ("E", "x", LAST, "没有“E”这个等级"),
        ("A", "  ", LAST, "写明理由"),
        ("A", "x", date(2026, 1, 31), "早于今天"),
    ],
)
def test_without_grounds_it_is_refused(
    tmp_path: Path, tier: str, why: str, until: date, wrong: str
) -> None:
    with archived(tmp_path) as archive:
        with pytest.raises(Refused, match=wrong):
            set_one(archive, D, tier, why, until)
        with archive.read() as reader:
            assert reader.overrides().empty


def test_taken_back_the_score_counts_again(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        before = row_of(archive, D, "2026-02-01")["tier"]
        set_one(archive, D)
        done = change_tiers(archive, (), [ids(archive)[D]], RULES, at("2026-02-03"))
        assert done.lifted == 1 and row_of(archive, D, "2026-02-03")["tier"] == before
        with pytest.raises(Refused, match="没有人工定过级"):
            change_tiers(archive, (), [ids(archive)[A]], RULES, at("2026-02-03"))


def test_it_follows_a_merge(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        set_one(archive, D)
        known = ids(archive)
        with archive.write(at("2026-02-02")) as work:
            work.merge(known[A], [known[D]], {})
            work.link()
        assert row_of(archive, A, "2026-02-03")["set_why"] == "战略合作"
        assert change_tiers(archive, (), [known[A]], RULES, at("2026-02-04")).lifted == 1
        assert row_of(archive, A, "2026-02-04").isna()["set_tier"]


def test_hysteresis_goes_by_the_score_not_by_what_was_set(tmp_path: Path) -> None:
    with archived(tmp_path) as archive:
        set_one(archive, D)
        rated(archive, "2026-02-02", plan=False)
        change_tiers(archive, (), [ids(archive)[D]], RULES, at("2026-02-03"))
        row = row_of(archive, D, "2026-02-03")
    assert (row["move"], row["moved_by"], row["previous_tier"]) == ("down", "override", "A")
