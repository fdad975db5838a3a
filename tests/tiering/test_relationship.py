"""四项区隔: two axes, each a sum of named evidence; what nobody knows is never guessed."""

from __future__ import annotations

from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.model.catalogue import entity
from kedang.model.field import Privacy
from kedang.rulebook import load
from kedang.tiering.segments import evidence_lines, next_step, relationship
from kedang.tiering.segments.items import axis
from kedang.tiering.segments.relationship import quadrant
from support.clients import TODAY, clients, frame, orders, visits

SHIPPED = load()
GOOD = {"quantity": 10.0, "delivered": 10.0, "paid_amount": 1000.0, "quality_loss": 0.0}
BAD = {"quantity": 10.0, "delivered": 1.0, "paid_amount": 0.0, "quality_loss": 100.0}
CLOSE = [f"2026-0{month}-10" for month in range(1, 7)] + ["2026-06-29"]


def placed(deals: list[dict[str, Any]], seen: list[dict[str, Any]], **card: Any) -> dict[str, Any]:
    frames = clients(card)
    if deals:
        frames["transaction"] = frame(deals)
    if seen:
        frames["visit"] = frame(seen)
    row = relationship(frames, SHIPPED, TODAY).iloc[0]
    return {str(name): value for name, value in row.to_dict().items()}


@pytest.mark.parametrize(
    ("deals", "seen", "expected"),
    [
        (orders("K0", *CLOSE, **GOOD), visits("K0", *CLOSE), "伙伴"),
        (orders("K0", *CLOSE, **GOOD), visits("K0", *CLOSE, result="无效"), "供应商"),
        (orders("K0", CLOSE[0], **BAD), visits("K0", *CLOSE), "朋友"),
        (orders("K0", CLOSE[0], **BAD), visits("K0", *CLOSE, result="无效"), "推销者"),
        ([], visits("K0", *CLOSE), "未评"),
        (orders("K0", *CLOSE, **GOOD), [], "未评"),
        ([], [], "未评"),
    ],
)
def test_the_two_axes_place_a_customer(
    deals: list[dict[str, Any]], seen: list[dict[str, Any]], expected: str
) -> None:
    row = placed(deals, seen)
    assert row["relationship"] == expected
    assert (next_step(expected) is None) == (expected == "未评")


def test_an_axis_is_the_sum_of_its_evidence() -> None:
    row = placed(orders("K0", *CLOSE, **GOOD), visits("K0", *CLOSE))
    for name, most in (
        ("organisation", SHIPPED.relationship.organisation),
        ("personal", SHIPPED.relationship.personal),
    ):
        points = {item: row[f"points_{name}_{item}"] for item in most}
        known = {item: value for item, value in points.items() if value == value}
        available = sum(most[item] for item in known)
        assert row[name] == pytest.approx(sum(known.values()) / available * 100)
        assert row[f"{name}_known"] == pytest.approx(available / sum(most.values()))
        lines = [line.render() for line in evidence_lines(row, SHIPPED)[name]]
        assert len(lines) == len(most)
        assert sum("未评" in line for line in lines) == len(points) - len(known)


@pytest.mark.parametrize(
    ("verified", "expected", "expired"),
    [("2025-06-30", "朋友", False), ("2025-06-29", "未评", True), (None, "朋友", False)],
)
def test_what_a_manager_signed_holds_for_a_year(
    verified: str | None, expected: str, expired: bool
) -> None:
    row = placed([], [], relationship="朋友", verified_on=verified, verified_by="王经理")
    assert (row["relationship"], row["expired"]) == (expected, expired)
    assert (row["relationship_written"], row["signed_by"]) == ("朋友", "王经理")


def test_signed_and_computed_are_shown_side_by_side() -> None:
    deals, seen = orders("K0", *CLOSE, **GOOD), visits("K0", *CLOSE)
    row = placed(deals, seen, relationship="推销者", verified_on="2026-06-01")
    assert (row["relationship"], row["relationship_computed"]) == ("推销者", "伙伴")


def test_complaints_and_satisfaction_count_for_the_organisation() -> None:
    frames = clients({})
    frames["complaint"] = frame(
        [
            {"customer_id": "K0", "received_on": "2026-05-01", "closed_on": "2026-05-09",
             "satisfaction": "满意"},
            {"customer_id": "K0", "received_on": "2026-06-01", "closed_on": "2026-07-09"},
        ]
    )  # fmt: skip
    row = relationship(frames, SHIPPED, TODAY).iloc[0]
    assert row["shown_organisation_complaints"] == 0.5
    assert row["shown_organisation_satisfaction"] == 0.75
    assert row["organisation"] == pytest.approx((10 + 15) / 40 * 100)


def test_referrals_and_roles_count_for_the_people() -> None:
    frames = clients({})
    seen = visits("K0", *CLOSE[:2], content="聊新产品") + visits(
        "K0", CLOSE[3], content="推荐了同行"
    )
    frames["visit"] = frame(seen)
    people = [{"organization_id": "K0", "buying_role": role} for role in ("决策人", "使用者")]
    frames["contact"] = frame([*people, people[0]])
    row = relationship(frames, SHIPPED, TODAY).iloc[0]
    assert row["shown_personal_referral"] == 1 and row["points_personal_referral"] == 15
    assert row["points_personal_roles"] == pytest.approx(20 * 2 / 3)
    assert row["points_personal_decider"] == 15


def test_nothing_private_is_looked_at() -> None:
    """Filling every personal field of a contact changes nothing."""
    plain = {"organization_id": "K0", "buying_role": "决策人"}
    private = {f.id: "机密" for f in entity("contact") if f.privacy is not Privacy.NONE}
    frames = clients({})
    bare = relationship({**frames, "contact": frame([plain])}, SHIPPED, TODAY)
    full = relationship({**frames, "contact": frame([{**private, **plain}])}, SHIPPED, TODAY)
    pd.testing.assert_frame_equal(bare, full)


def test_the_quadrants_have_their_names() -> None:
    places = [
        quadrant(a, b) for a, b in ((False, False), (True, False), (False, True), (True, True))
    ]
    assert places == ["peddler", "supplier", "friend", "partner"]


SHARE = st.one_of(st.just(float("nan")), st.floats(0, 1))


@given(st.lists(st.tuples(SHARE, SHARE, SHARE), min_size=1, max_size=6))
def test_an_axis_lies_between_0_and_100_or_is_missing(rows: list[tuple[float, ...]]) -> None:
    import numpy as np

    table = np.array(rows)
    items = {name: (table[:, at], table[:, at]) for at, name in enumerate("abc")}
    value, known, _ = axis(items, {"a": 50.0, "b": 30.0, "c": 20.0}, 0.4)
    assert ((value >= 0) & (value <= 100) | np.isnan(value)).all()
    assert (np.isnan(value) == (known < 0.4 - 1e-9)).all()
