"""What is merged unasked, what people look at, and what is left alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from kedang.matching import match
from matching.matching_cases import BOOK, CODE_A, CODE_B, decisions, found, judgements, records

HANGZHOU = {"province": "浙江省", "city": "杭州市"}
FIRM = {"name": "杭州启明液压件有限公司", **HANGZHOU}
Row = Mapping[str, str]

PAIRS: list[tuple[str, Row, Row, str | None]] = [
    (
        "same code, short name",
        {**FIRM, "uscc": CODE_A},
        {"name": "启明液压件", "uscc": CODE_A, **HANGZHOU},
        "same",
    ),
    (
        "same code copied from the row above",
        {**FIRM, "uscc": CODE_A},
        {"name": "宁波东海水产有限公司", "uscc": CODE_A, "province": "浙江省", "city": "宁波市"},
        None,
    ),
    (
        "same code, other name, same place and mobile: renamed, people decide",
        {**FIRM, "uscc": CODE_A, "mobile": "13812345678"},
        {"name": "杭州远航科技有限公司", "uscc": CODE_A, "mobile": "13812345678", **HANGZHOU},
        "review",
    ),
    (
        "two valid codes refuse, whatever else agrees",
        {**FIRM, "uscc": CODE_A, "mobile": "13812345678", "address": "文三路12号"},
        {**FIRM, "uscc": CODE_B, "mobile": "13812345678", "address": "文三路12号"},
        None,
    ),
    ("same name, same place", FIRM, {**FIRM, "name": "启明液压件（杭州）有限公司"}, "same"),
    (
        "same name and mobile, place known once",
        {**FIRM, "mobile": "13812345678"},
        {"name": "启明液压件有限公司", "mobile": "13812345678"},
        "same",
    ),
    ("homophone", FIRM, {**FIRM, "name": "杭州启铭液压件有限公司"}, "review"),
    (
        "mobile written in the landline column",
        {**FIRM, "mobile": "13812345678"},
        {"name": "启明液压", "phone": "13812345678", **HANGZHOU},
        "same",
    ),
    (
        "one trade name, other trade words",
        FIRM,
        {**FIRM, "name": "杭州启明食品有限公司"},
        None,
    ),
    (
        "parent and branch",
        {**FIRM, "phone": "0571-87654321"},
        {**FIRM, "name": "杭州启明液压件有限公司萧山分公司", "phone": "0571-87654321"},
        None,
    ),
    (
        "a former name in brackets",
        {**FIRM, "phone": "0571-87654321"},
        {
            "name": "杭州远航科技有限公司（原杭州启明液压件有限公司）",
            "phone": "0571-87654321",
            **HANGZHOU,
        },
        "review",
    ),
    ("blank rows", {"name": ""}, {"name": ""}, None),
]


@pytest.mark.parametrize(
    ("left", "right", "decision"), [p[1:] for p in PAIRS], ids=[p[0] for p in PAIRS]
)
def test_band(left: Row, right: Row, decision: str | None) -> None:
    assert decisions(found(left, right)).get(("a", "b")) == decision


def test_a_switchboard_is_no_evidence_and_says_so() -> None:
    names = [
        "杭州启明液压件有限公司",
        "启明液压件",
        "杭州大成纸业有限公司",
        "杭州新光玻璃有限公司",
        "杭州红旗电缆有限公司",
    ]
    shared = found(*({"name": name, "phone": "0571-87654321"} for name in names))
    alone = found(*({"name": name, "phone": "0571-87654321"} for name in names[:2]))
    reasons = [r.id for r in shared.pairs["reasons"].iloc[0]] if len(shared.pairs) else []
    assert alone.pairs["score"].iloc[0] > 0.9
    assert "matching.why.switchboard" in reasons
    assert shared.pairs["score"].iloc[0] < alone.pairs["score"].iloc[0]


def test_parent_and_branch_are_related() -> None:
    result = found(FIRM, {**FIRM, "name": "杭州启明液压件有限公司萧山分公司"})
    assert result.related["relation"].tolist() == ["branch"]
    assert "萧山" in result.related["reason"].iloc[0].render()


PERSON = {"entity": "individual", "name": "林晓梅"}
PERSONS: list[tuple[str, Row, Row, str | None]] = [
    (
        "same name and mobile",
        {**PERSON, "mobile": "13812345678"},
        {**PERSON, "mobile": "138 1234 5678"},
        "same",
    ),
    ("name alone", PERSON, PERSON, None),
    (
        "a family's phone",
        {**PERSON, "mobile": "13812345678"},
        {"entity": "individual", "name": "周建华", "mobile": "13812345678"},
        None,
    ),
    (
        "a person is never a company",
        {**PERSON, "mobile": "13812345678"},
        {"name": "林晓梅", "mobile": "13812345678"},
        None,
    ),
]


@pytest.mark.parametrize(
    ("left", "right", "decision"), [p[1:] for p in PERSONS], ids=[p[0] for p in PERSONS]
)
def test_person_band(left: Row, right: Row, decision: str | None) -> None:
    assert decisions(found(left, right)).get(("a", "b")) == decision


def test_a_no_never_returns() -> None:
    result = found(FIRM, FIRM, judged=judgements(("b", "a", "different")))
    assert decisions(result) == {}
    assert result.clusters["a"] != result.clusters["b"]


def test_a_yes_joins_what_no_score_would() -> None:
    result = found(FIRM, {"name": "QM Hydraulics"}, judged=judgements(("a", "b", "same")))
    assert decisions(result) == {("a", "b"): "same"}
    assert result.unasked["a"] == result.unasked["b"]


def test_undecided_leaves_the_pair_in_review() -> None:
    other = {**FIRM, "name": "杭州启铭液压件有限公司"}
    result = found(FIRM, other, judged=judgements(("a", "b", "unsure"), ("x", "y", "same")))
    assert decisions(result) == {("a", "b"): "review"}


def test_undecided_is_never_merged_unasked_not_even_by_way_of_a_third() -> None:
    assert decisions(found(FIRM, FIRM))[("a", "b")] == "same"
    result = found(FIRM, FIRM, judged=judgements(("a", "b", "unsure")))
    assert decisions(result) == {("a", "b"): "review"}
    assert result.clusters["a"] == result.clusters["b"]
    assert "待定" in result.pairs["reasons"].iloc[0][0].render()
    third = found(FIRM, FIRM, FIRM, judged=judgements(("a", "b", "unsure")))
    assert third.unasked["a"] != third.unasked["b"]
    assert decisions(third)[("a", "b")] == "review"


def test_undecided_stays_in_review_when_nothing_agrees_any_more() -> None:
    result = found(FIRM, {"name": "QM Hydraulics"}, judged=judgements(("a", "b", "unsure")))
    assert decisions(result) == {("a", "b"): "review"}


def test_a_contradiction_in_a_chain_is_listed_and_not_merged() -> None:
    rows = ({**FIRM, "uscc": CODE_A}, FIRM, {**FIRM, "uscc": CODE_B})
    result = found(*rows)
    assert result.clusters["a"] != result.clusters["c"]
    assert not result.conflicts.empty
    against = set(result.conflicts[["against_left", "against_right"]].iloc[0])
    assert against == {"a", "c"}


def test_the_rulebook_section_sets_thresholds() -> None:
    strict = replace(BOOK, matching=replace(BOOK.matching, review_from=0.999))
    other = {**FIRM, "name": "杭州启铭液压件有限公司"}
    assert match(records(FIRM, other), strict).pairs.empty


def test_nothing_in_nothing_out() -> None:
    result = match(records(FIRM).iloc[:0], BOOK)
    assert result.pairs.empty and result.clusters.empty and result.related.empty
