"""A rep sees his own customers whole and of a colleague's only what tells whose customer it is."""

from __future__ import annotations

import pandas as pd
import pytest

from kedang.model.finding import Finding, Severity
from kedang.model.kept import Kept
from kedang.model.text import say
from kedang.reports.clash_tab import clashes
from kedang.reports.review_pairs import Beside, side_by_side
from kedang.reports.viewer import Viewer, masked

OWNERS = {"A": "张伟", "B": "李娜", "C": "", "D": "张伟、李娜"}
RECORDS = pd.DataFrame(
    {
        "id": ["A", "B"],
        "name": ["宁波远东轴承制造有限公司", "宁波远东轴承"],
        "phone": ["0574-87651234", "0574-87650000"],
        "address": ["浙江省宁波市中山路8号", "浙江省宁波市人民路9号"],
        "owner": ["张伟", "李娜"],
        "source_name": ["张.xlsx", "李.xlsx"],
    }
)
PAIR = pd.DataFrame({"left_id": ["A"], "right_id": ["B"], "score": [0.6]}).assign(
    reasons=[[say("matching.why.same_mobile", detail="13812345678", points="+1.00")]]
)


@pytest.mark.parametrize(
    ("user", "managers", "seen"),
    [
        ("张伟", (), "ACD"),
        ("李娜", (), "BCD"),
        ("王总", (), "ABCD"),
        ("张伟", ("张伟",), "ABCD"),
        ("王总", ("张伟",), "C"),
    ],
)
def test_who_sees_what(user: str, managers: tuple[str, ...], seen: str) -> None:
    viewer = Viewer.of(user, OWNERS, managers)
    assert "".join(one for one in OWNERS if viewer.sees(one)) == seen


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("name", "宁波远东轴承", "宁波远东轴承"),
        ("owner", "李娜", "李娜"),
        ("uscc", "911522010783762860", "911522010783762860"),
        ("phone", "0574-87650000、13812345678", "0574-****0000、138****5678"),
        ("address", "浙江省宁波市人民路9号", "浙江省宁波市****"),
        ("notes", "爱喝茶", "****"),
        ("city", "宁波市", "宁波市"),
    ],
)
def test_a_colleagues_customer_is_named_but_cannot_be_called(
    field: str, value: str, shown: str
) -> None:
    assert masked(field, value) == shown


def test_the_review_of_a_rep_masks_the_other_side_only() -> None:
    beside = Beside(viewer=Viewer.of("张伟", OWNERS, ()))
    (row,) = side_by_side(PAIR, RECORDS, "zh", beside).to_dict("records")
    assert (row["left_phone"], row["right_phone"]) == ("0574-87651234", "0574-****0000")
    assert (row["right_owner"], row["right_name"]) == ("李娜", "宁波远东轴承")
    whole = side_by_side(PAIR, RECORDS, "zh").to_dict("records")[0]
    assert whole["right_phone"] == "0574-87650000"


def test_reasons_of_two_strangers_tell_no_number() -> None:
    stranger = Beside(viewer=Viewer.of("小赵", OWNERS, ("王总",)))
    (told,) = side_by_side(PAIR, RECORDS, "zh", stranger)["reasons"]
    assert "13812345678" not in told and "138****5678" in told


def test_golden_9_the_earlier_registration_stands_first() -> None:
    parties = RECORDS.assign(recorded_on=pd.to_datetime(["2026-03-02", "2026-02-01"]))
    (row,) = clashes([], [PAIR, PAIR], parties, "zh").to_dict("records")
    assert (row["first"], row["later"]) == ("李娜", "张伟")
    assert (row["first_day"], row["later_day"]) == ("2026-02-01", "2026-03-02")
    assert row["kind"] == "撞单"
    assert not any("8765" in str(value) for value in row.values())


def test_without_days_the_manager_decides_and_one_owner_is_no_clash() -> None:
    (row,) = clashes([], [PAIR], RECORDS, "zh").to_dict("records")
    assert row["kind"] == "待定归属"
    assert clashes([], [PAIR], RECORDS.assign(owner="张伟"), "zh").empty


def test_the_day_that_decided_a_merge_decides_the_clash_too() -> None:
    kept = Kept("owner", "李娜", "B", say("matching.merge.registered", day="2025-06-27"))
    merged = PAIR.assign(kept=[[kept]])
    same = RECORDS.assign(recorded_on=pd.to_datetime(["2025-06-27", "2025-06-27"]))
    open_ = Finding(
        "organization.owner.claimed",
        Severity.WARNING,
        say("validation.claimed", owner="张伟", first="李娜", other=RECORDS["name"][0], where="x"),
    )
    (row,) = clashes([open_], [merged], same, "zh").to_dict("records")
    assert (row["kind"], row["first"], row["first_day"]) == ("撞单", "李娜", "2025-06-27")
    assert row["later"] == "张伟" and row["later_day"] is None


def test_a_first_deal_is_no_registration() -> None:
    bought = RECORDS.assign(first_deal_on=pd.to_datetime(["2025-06-27", "2024-01-02"]))
    (row,) = clashes([], [PAIR], bought, "zh").to_dict("records")
    assert row["kind"] == "待定归属"
