"""The channel adviser: answers turned into ranked channels, with every reason, and figures that suggest answers."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.analysis.channel_figures import by_region, partners, suggested
from kedang.analysis.channels import advise, read_answers
from kedang.model.errors import UsageError
from kedang.model.messages import catalogue
from kedang.rulebook import load, loads
from kedang.rulebook.sections.channels import CHANNELS, QUESTIONS
from support.rounds import book, firms, listed, rows

RULES = load().channels
CUT = date(2026, 11, 20)
ANSWERS = st.fixed_dictionaries(
    {}, optional={one.id: st.sampled_from(one.answers) for one in QUESTIONS}
)


def best(**given_: str) -> list[str]:
    ranked = advise(RULES, given_, {}).ranked
    return ranked.loc[ranked["best"], "channel"].tolist()


@pytest.mark.parametrize(
    ("answers", "channels"),
    [
        ({"technical_service": "high", "product_kind": "custom", "product_value": "high"}, ["直销"]),
        ({"competitiveness": "weak", "own_force": "limited", "intermediaries": "capable"}, ["独家代理"]),
        ({"product_kind": "consumable", "product_value": "low", "industry_habit": "platforms"}, ["MRO平台"]),
        ({"payment": "cash", "technical_service": "low", "industry_habit": "platforms"}, ["网络平台"]),
        ({"purchase_frequency": "high", "payment": "long", "region_level": "scattered", "industry_habit": "agents"}, ["经销商"]),
        ({}, list(CHANNELS)),
    ],
)  # fmt: skip
def test_what_an_experienced_salesman_would_say(
    answers: dict[str, str], channels: list[str]
) -> None:
    assert best(**answers) == channels


def test_a_factor_is_the_mean_of_its_answers_and_factors_without_answers_count_nothing() -> None:
    one = advise(RULES, {"technical_service": "high"}, {}).ranked.set_index("channel")["score"]
    assert one["直销"] == 100.0 and one["密集代理"] == 50.0 and one["MRO平台"] == 0.0
    two = advise(RULES, {"technical_service": "high", "payment": "long"}, {}).ranked
    assert two.set_index("channel")["score"]["直销"] == 50.0
    three = advise(RULES, {"technical_service": "high", "region_level": "scattered"}, {}).ranked
    assert three.set_index("channel")["score"]["直销"] == 50.0


def test_weights_are_the_admin_s() -> None:
    rules = loads("[channels.weights]\nregion = 3.0").channels
    found = advise(rules, {"technical_service": "high", "region_level": "scattered"}, {}).ranked
    assert found.set_index("channel")["score"]["直销"] == 25.0


@given(ANSWERS)
def test_ranks_scores_and_reasons_hold_together(answers: dict[str, str]) -> None:
    found = advise(RULES, answers, {})
    ranked = found.ranked
    assert sorted(ranked["channel"]) == sorted(CHANNELS)
    assert ranked["score"].between(0, 100).all() and ranked["score"].is_monotonic_decreasing
    assert (ranked["rank"] == ranked["score"].rank(method="min", ascending=False)).all()
    assert (ranked["tied"] == ranked["score"].duplicated(keep=False)).all()
    for row in ranked.itertuples():
        theirs = found.reasons[found.reasons["channel"] == row.channel]
        assert (theirs["side"] == "for").sum() == row.pros
        assert (theirs["side"] == "against").sum() == row.cons
    assert set(found.open) == {one.id for one in QUESTIONS} - set(answers)


def test_every_answer_has_words_for_and_against_in_both_languages() -> None:
    known = catalogue()
    for side, question in product(("for", "against"), QUESTIONS):
        for answer in question.answers:
            assert f"channel.{side}.{question.id}.{answer}" in known
            assert set(RULES.of(question.id, answer)) == set(CHANNELS)


def test_answers_are_read_by_id_or_word_in_either_language() -> None:
    read, region = read_answers(
        {"购买频率": "高", "payment": "长账期", "Technical service": "LOW", "区域": "浙江"}
    )
    assert read == {"purchase_frequency": "high", "payment": "long", "technical_service": "low"}
    assert region == "浙江"


@pytest.mark.parametrize("wrong", [{"价格": "高"}, {"购买频率": "天天"}])
def test_an_unknown_word_is_answered_with_what_there_is(wrong: dict[str, str]) -> None:
    with pytest.raises(UsageError, match=r"购买频率|高、中、低"):
        read_answers(wrong)


def many(count: int = 6, gap: int = 20, **columns: object) -> dict[str, object]:
    """A few firms with three orders each, so many days apart."""
    last = date(2026, 11, 1)
    days = [str(last - timedelta(days=gap * at)) for at in range(3)]
    return {
        "organization": firms(
            *[(f"K{at}", f"厂{at}", "A", "浙江省", "宁波市", "直接客户", 0.5) for at in range(count)],
            more="province city trade_relation market_share_ours",
        ),
        "transaction": rows(
            "customer_id date amount paid_on no",
            *[(f"K{at}", day, 1000, day, f"D{at}{day}") for at in range(count) for day in days],
        ),
    }  # fmt: skip


def suggest(kept: float = float("nan"), region: str = "", **frames: object) -> dict[str, str]:
    found = suggested(book(**frames), CUT, RULES, kept, region)  # type: ignore[arg-type]
    return {name: one.answer for name, one in found.items()}


@pytest.mark.parametrize(
    ("gap", "answer"), [(30, "high"), (31, "medium"), (90, "medium"), (91, "low")]
)
def test_how_often_customers_buy_suggests_an_answer_at_its_limits(gap: int, answer: str) -> None:
    assert suggest(**many(gap=gap))["purchase_frequency"] == answer


def test_what_the_archive_suggests_and_why() -> None:
    found = suggest(0.8, **many())
    assert found == {
        "purchase_frequency": "high",
        "competitiveness": "strong",
        "payment": "cash",
        "own_force": "strong",
        "product_value": "low",
        "industry_habit": "direct",
        "region_level": "concentrated",
    }
    why = suggested(book(**many()), CUT, RULES, 0.8)["purchase_frequency"].why  # type: ignore[arg-type]
    assert str(why) == "近 12 个月同一客户两次下单之间，中位数 20 天（12 次间隔）"


def test_too_little_to_go_by_suggests_nothing() -> None:
    few = suggest(0.8, **many(count=2))
    assert few == {"payment": "cash", "product_value": "low"}
    assert suggest() == {}


def test_only_the_customers_of_a_region_count() -> None:
    assert suggest(region="江苏", **many()) == {}
    assert suggest(region="浙江宁波", **many())["region_level"] == "concentrated"


def test_what_is_given_comes_before_what_is_suggested() -> None:
    known = suggested(book(**many()), CUT, RULES, 0.8)  # type: ignore[arg-type]
    found = advise(RULES, {"payment": "long"}, known).answers.set_index("question")
    assert (found["answer"]["payment"], bool(found["given"]["payment"])) == ("long", True)
    assert (found["answer"]["own_force"], bool(found["given"]["own_force"])) == ("strong", False)
    assert found["why"]["payment"] is None and found["why"]["own_force"] is not None


PARTNERS = rows(
    "name type level breadth region turnover stock management distribution reputation",
    ("甲代理", "独家代理", "一级", "独家", "浙江", 1000, 100, 80, 90, 100),
    ("乙经销", "经销商", "一级", "密集", "江苏省苏州市", 500, None, 40, 50, 60),
    ("丙平台", "MRO平台", None, None, None, None, None, None, None, None),
)


def test_regions_with_their_customers_sales_and_partners() -> None:
    found = by_region(book(**many(), channel_partner=PARTNERS), CUT)  # type: ignore[arg-type]
    assert listed(found, "region", "customers", "sales", "partners", "types", "turnover") == [
        ["浙江省", 6, 18000.0, 1, "独家代理", 1000.0],
        ["未注明", 0, 0.0, 1, "MRO平台", None],
        ["江苏省", 0, 0.0, 1, "经销商", 500.0],
    ]
    assert found["direct_share"].iloc[0] == 1.0 and found["share"].iloc[0] == 1.0


def test_partners_with_stock_against_turnover_and_their_marks() -> None:
    found = partners(book(channel_partner=PARTNERS)).set_index("partner")
    assert found.loc["甲代理", "stock_share"] == 0.1
    assert found["rating"].round(2).to_dict() == pytest.approx(
        {"甲代理": 0.9, "乙经销": 0.5, "丙平台": float("nan")}, nan_ok=True
    )


def test_an_empty_archive() -> None:
    assert by_region(book(), CUT).empty and partners(book()).empty
