"""Merging: which value each field keeps, why, and that nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kedang.matching import FieldChoice, MergePlan, merge
from kedang.model.field import Choice, ClosedList, Entity, EntityKind, Field, FieldType
from kedang.rulebook import load

RULES = replace(
    load().matching, survivorship=("trust", "verified", "recent", "filled", "longest"), fields={}
)
LEVELS = ClosedList(
    "confidentiality", "机密程度", "confidentiality",
    (Choice("public", "公开", "public"), Choice("internal", "内部", "internal"), Choice("secret", "机密", "secret")),
)  # fmt: skip
ORGANIZATION = Entity(
    "organization",
    "团体客户",
    "organisation",
    EntityKind.PARTY,
    (
        Field("name", "公司名称", "name", FieldType.COMPANY),
        Field("phone", "电话", "phone", FieldType.PHONE),
        Field("notes", "备注", "notes", FieldType.LONG_TEXT),
        Field("products", "产品", "products", FieldType.CHOICES),
        Field("first_deal_on", "首次成交", "first deal", FieldType.DATE),
        Field("owner", "负责销售", "owner"),
        Field("opt_out", "免打扰", "opt out", FieldType.FLAG),
        Field("confidentiality", "密级", "confidentiality", FieldType.CHOICE, choices=LEVELS),
    ),
)
MEMBERS = pd.DataFrame(
    {
        "id": ["B", "A", "C"],
        "name": ["启明液压", "杭州启明液压件有限公司", "杭州启明液压件有限公司"],
        "phone": ["0571-87654321", None, "0571-11112222"],
        "notes": ["爱喝茶", "老客户", "老客户"],
        "products": ["油缸、阀", None, "阀、泵"],
        "first_deal_on": pd.to_datetime(["2024-05-01", None, "2023-02-01"]),
        "opt_out": [None, "否", "是"],
        "confidentiality": ["机密", "公开", None],
        "trust": [0.4, 0.9, 0.4],
        "verified_on": pd.to_datetime(["2026-10-01", "2025-01-01", "2024-01-01"]),
        "first_seen": pd.to_datetime(["2024-01-01", "2025-01-01", "2023-01-01"]),
    }
)


def choice(plan: MergePlan, field: str) -> FieldChoice:
    return next(c for c in plan.choices if c.field == field)


@pytest.fixture
def plan() -> MergePlan:
    return merge(MEMBERS, ORGANIZATION, RULES)


def test_the_most_trusted_record_survives(plan: MergePlan) -> None:
    assert (plan.survivor_id, plan.absorbed_ids) == ("A", ("B", "C"))


def test_trust_comes_first_and_the_others_are_remembered(plan: MergePlan) -> None:
    name = choice(plan, "name")
    assert (name.value, name.source_id) == ("杭州启明液压件有限公司", "A")
    assert name.reason.render() == "来源最可信"
    assert name.alternatives == (("B", "启明液压"),)


def test_equal_trust_is_decided_by_the_date() -> None:
    name = choice(merge(MEMBERS[MEMBERS["id"] != "A"], ORGANIZATION, RULES), "name")
    assert name.value == "启明液压"
    assert name.reason.render() == "核实日期最新（2026-10-01）"
    assert name.alternatives == (("C", "杭州启明液压件有限公司"),)


def test_no_telephone_number_is_given_up_and_the_surest_stands_first(plan: MergePlan) -> None:
    phone = choice(plan, "phone")
    assert phone.value == "0571-87654321、0571-11112222"
    assert (phone.source_id, phone.reason.id) == ("B", "matching.merge.numbers")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("notes", "老客户\n爱喝茶"),
        ("products", "阀、泵、油缸"),
        ("first_deal_on", pd.Timestamp("2023-02-01")),
        ("opt_out", "是"),
        ("confidentiality", "机密"),
    ],
)
def test_fields_with_a_rule_of_their_own(plan: MergePlan, field: str, value: object) -> None:
    assert plan.values[field] == value


def test_the_admin_may_put_another_criterion_first() -> None:
    plan = merge(MEMBERS, ORGANIZATION, replace(RULES, fields={"name": ("verified", "trust")}))
    assert plan.values["name"] == "启明液压"


def test_who_registered_first_keeps_the_customer_unless_the_admin_says_otherwise() -> None:
    members = MEMBERS.assign(owner=["张伟", "李娜", "王芳"])
    assert merge(members, ORGANIZATION, RULES).values["owner"] == "王芳"
    ruled = replace(RULES, fields={"owner": ("trust",)})
    assert merge(members, ORGANIZATION, ruled).values["owner"] == "李娜"


def test_frames_of_the_archive_may_be_indexed_by_id() -> None:
    assert merge(MEMBERS.set_index("id", drop=False), ORGANIZATION).survivor_id == "A"


def test_merging_nothing_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="nothing"):
        merge(MEMBERS.iloc[:0], ORGANIZATION, RULES)


@settings(max_examples=30, deadline=None)
@given(st.permutations([0, 1, 2]))
def test_order_does_not_matter(order: list[int]) -> None:
    assert merge(MEMBERS.iloc[order], ORGANIZATION, RULES) == merge(MEMBERS, ORGANIZATION, RULES)


TEXT = st.sampled_from(["", "甲", "乙", "甲乙", "丙"])


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=5))
def test_no_value_is_lost(rows: list[tuple[str, str]]) -> None:
    frame = pd.DataFrame(rows, columns=["phone", "notes"]).assign(
        id=[str(i) for i in range(len(rows))]
    )
    plan = merge(frame, ORGANIZATION, RULES)
    for field in ("phone", "notes"):
        written = {value for value in frame[field] if value}
        if written:
            kept = choice(plan, field)
            told = {str(kept.value), *(str(value) for _, value in kept.alternatives)}
            assert all(value in told or value in str(kept.value) for value in written)
