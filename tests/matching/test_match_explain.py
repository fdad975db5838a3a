"""The reason lines of a pair add up to its score, and every line can be read."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from kedang.matching import match
from kedang.matching.names import FEATURES as NAME_FEATURES
from kedang.matching.scoring.evidence import PERSONS
from kedang.matching.scoring.explain import log_odds, plain_first
from kedang.matching.scoring.scorers import (
    COMPANY_FEATURES,
    organization_scorer,
    person_scorer,
)
from kedang.matching.scoring.tables import shipped
from kedang.model.errors import RulebookError
from kedang.model.messages import catalogue
from kedang.rulebook import loads
from kedang.rulebook.sections.matching import LINES
from matching.matching_cases import BOOK, CODE_A, found, records

ROWS = [
    {"name": "杭州启明液压件有限公司", "uscc": CODE_A, "mobile": "13812345678", "contact_name": "林晓梅", "address": "杭州市西湖区文三路12号"},
    {"name": "启明液压", "mobile": "13812345678", "phone": "0571-87654321", "city": "杭州市", "contact_name": "林晓梅", "address": "文三路１２号"},
    {"name": "杭州启铭液压件有限公司", "uscc": CODE_A, "phone": "87654321", "city": "杭州市"},
]  # fmt: skip

MODELS = {"companies": COMPANY_FEATURES, "names": NAME_FEATURES}
BALANCING = {"matching.why.rest", "matching.why.start"}
SENTENCES = {said for feature in COMPANY_FEATURES for said in feature.says if said}


def test_points_sum_to_the_score() -> None:
    pairs = found(*ROWS).pairs
    assert len(pairs) == 3
    for score, reasons in zip(pairs["score"], pairs["reasons"], strict=True):
        assert 1 / (1 + math.exp(-log_odds(reasons))) == pytest.approx(score, abs=1e-5)


def test_plain_reasons_name_the_number_and_speak_for_it() -> None:
    reasons = found(*ROWS[:2]).pairs["reasons"].iloc[0]
    mobile = next(one for one in reasons if one.id == "matching.why.same_mobile")
    assert dict(mobile.args)["detail"] == "13812345678"
    assert mobile.render().startswith("手机相同：13812345678（+")
    assert reasons[-1].id == "matching.why.start"


def test_what_speaks_against_follows_what_speaks_for() -> None:
    for reasons in found(*ROWS).pairs["reasons"]:
        points = [float(str(dict(reason.args)["points"])) for reason in reasons]
        balancing = [reason.id in BALANCING for reason in reasons]
        assert balancing == sorted(balancing)
        plain = points[: balancing.index(True)]
        speaking_for = [one for one in plain if one > 0]
        against = [one for one in plain if one < 0]
        silent = [one for one in plain if one == 0]
        assert plain == [*sorted(speaking_for, reverse=True), *silent, *sorted(against)]


def test_reasons_of_several_pairs_are_put_in_the_same_order() -> None:
    told = found(*ROWS).pairs["reasons"]
    joined = plain_first(reason for reasons in told for reason in reasons)
    assert len(joined) == sum(map(len, told))
    kinds = [reason.id in BALANCING for reason in joined]
    assert kinds == sorted(kinds)
    assert joined[-1].id == "matching.why.start"


def test_a_shared_switchboard_names_how_many_use_it() -> None:
    names = ["启明液压件", "大成纸业", "新光玻璃", "红旗电缆", "远航仪表", "东海水产", "华信阀门"]
    rows = [{"name": f"杭州{name}有限公司", "phone": "0571-87654321"} for name in names]
    result = found({"name": "杭州启明液压", "phone": "0571-87654321"}, *rows)
    lines = [one for reasons in result.pairs["reasons"] for one in reasons]
    switchboard = [one for one in lines if one.id == "matching.why.switchboard"]
    assert switchboard and dict(switchboard[0].args)["n"] == 7
    assert "7 家公司共用" in switchboard[0].render()


@pytest.mark.parametrize(
    "name",
    sorted(
        SENTENCES
        | {item.id for item in PERSONS}
        | {"start", "rest", "learned", "judged_same", "judged_unsure", "name_blank"}
    ),
)
def test_every_piece_of_evidence_has_its_sentence(name: str) -> None:
    chinese, english = catalogue()[f"matching.why.{name}"]
    assert chinese and english


def test_the_admin_can_weigh_every_reason_line_and_nothing_else() -> None:
    rules = BOOK.matching
    scorers = (organization_scorer(rules), person_scorer(rules))
    assert {line for scorer in scorers for line in scorer.lines} - {"start"} == set(LINES)
    with pytest.raises(RulebookError):
        loads("[matching.weights]\nsame_moblie = 2.0\n")


def test_a_line_of_weight_nought_counts_nothing_and_is_not_told() -> None:
    plain = found(*ROWS[:2])
    weighed = replace(BOOK, matching=replace(BOOK.matching, weights={"mobile": 0.0}))
    other = match(records(*ROWS[:2]), weighed)
    lines = {one.id: dict(one.args)["points"] for one in plain.pairs["reasons"].iloc[0]}
    left = {one.id: dict(one.args)["points"] for one in other.pairs["reasons"].iloc[0]}
    assert float(str(lines.pop("matching.why.same_mobile"))) > 0
    assert float(str(left.pop("matching.why.same_mobile", 0))) == 0
    assert left == lines


@pytest.mark.parametrize("name", sorted(MODELS))
def test_a_shipped_model_stands_for_the_levels_of_today(name: str) -> None:
    model = shipped(name)
    features = {feature.id: feature for feature in MODELS[name]}
    assert dict(model.levels) == {key: feature.levels for key, feature in features.items()}
    for term in model.terms:
        assert term.table.shape == tuple(len(features[one].levels) for one in term.features)
    assert "composed" in str(model.trained["on"])
