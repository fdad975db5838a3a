"""Workdays, trust, relationship and cross ratio: numbers in, an answer that can be worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.functions import call
from kedang.reference import workdays
from support.functions import ask, desk, down, shipped

WORKDAYS = [
    ("2026-09-30", None, "工作日"),
    ("2026-10-01", None, "休息日（国庆节）"),
    ("2026-10-10", None, "工作日（调休上班）"),
    ("2026-11-22", None, "休息日"),
    ("2027-01-04", None, "工作日（2027 年放假安排尚未公布，暂按周一至周五上班算）"),
    ("2003-10-01", None, "工作日（没有 2003 年的放假资料，按周一至周五上班算）"),
    ("2026-09-30", 1, "2026-10-08"),
    ("2026-10-01", "3", "2026-10-10"),
    ("2026-10-08", -1, "2026-09-30"),
    ("2026-10-01", -1, "2026-09-30"),
    ("2026-10-01", 0, "2026-10-01"),
    ("2026-12-30", 5, "2027-01-06（2027 年放假安排尚未公布，暂按周一至周五上班算）"),
    ("1985-01-01", 1, "#客档! 只能算 1990 年到 2100 年之间的日期。"),
    ("2100-12-30", 99, "#客档! 只能算 1990 年到 2100 年之间的日期。"),
    ("不知道", 1, "#客档! 看不出“不知道”是哪一天，请写成 2024-05-01 这样。"),
]
CROSS = [
    (0.25, 6, 1.5),
    ("25%", "6", 1.5),
    (0.3, 4, 1.2),
    (0, 6, 0.0),
    (-0.05, 6, -0.3),
    (1, 2, 2.0),
    (25, 6, "#客档! 毛利率“25”不对，请写成 25% 或 0.25，不能超过 100%。"),
    ("高", 6, "#客档! 毛利率“高”不对，请写成 25% 或 0.25，不能超过 100%。"),
    (0.25, -1, "#客档! 周转率“-1”不对，请填 0 或正数。"),
    (0.25, None, ""),
    (None, 6, ""),
]
RELATIONS = [
    (0, 0, "推销者"),
    (80, 30, "供应商"),
    (30, 80, "朋友"),
    (80, 80, "伙伴"),
    (50, 49.9, "供应商"),
    (100, 50, "伙伴"),
    ("80分", 30, "供应商"),
    (101, 30, "#客档! “101”不在 0 到 100 之间，请按百分制打分。"),
    (80, "一般", "#客档! “一般”不在 0 到 100 之间，请按百分制打分。"),
    (80, None, ""),
]


@pytest.mark.parametrize(("day", "count", "told"), WORKDAYS)
def test_workdays(day: str, count: object, told: str) -> None:
    assert ask("KD_WORKDAY", day, count) == told


@given(
    day=st.dates(date(2005, 1, 1), date(2025, 6, 1)), count=st.integers(min_value=-60, max_value=60)
)
def test_workdays_are_counted_as_everywhere_else(day: date, count: int) -> None:
    assert ask("KD_WORKDAY", day, count) == workdays.add_workdays(day, count).isoformat()


def test_a_team_s_own_days_off_count() -> None:
    calendar = replace(shipped().calendar, holidays=(date(2026, 11, 23),))
    own = desk(rulebook=replace(shipped(), calendar=calendar))
    assert call("KD_WORKDAY", ["2026-11-23"], own) == "休息日"
    assert call("KD_WORKDAY", ["2026-11-20", 1], own) == "2026-11-24"
    assert ask("KD_WORKDAY", "2026-11-20", 1) == "2026-11-23"


@pytest.mark.parametrize(("margin", "turnover", "told"), CROSS)
def test_cross_ratio(margin: object, turnover: object, told: object) -> None:
    assert ask("KD_CROSS_RATIO", margin, turnover) == told


@pytest.mark.parametrize(("organisation", "personal", "told"), RELATIONS)
def test_relations(organisation: object, personal: object, told: str) -> None:
    assert ask("KD_RELATION", organisation, personal) == told


def test_the_next_step_of_each_relation() -> None:
    steps = ask("KD_RELATION", down(10, 90, 10, 90), down(10, 10, 90, 90), "下一步")
    assert isinstance(steps, list)
    assert len({step for (step,) in steps}) == 4
    assert ask("KD_RELATION", 80, 30, lang="en") == "Supplier"


def trusted(*args: object) -> float:
    """A trust that is a number."""
    answer = ask("KD_TRUST", *args)
    assert isinstance(answer, float)
    return answer


def test_trust_rises_with_initiative_and_confirmation_and_fades() -> None:
    rules = shipped().trust
    called, calling_out = trusted("客户来电"), trusted("呼出电话")
    assert called == pytest.approx(rules.of_channel("inbound_call") + rules.initiative_bonus)
    assert calling_out == rules.of_channel("outbound_call")
    assert trusted("呼出电话", 2) == pytest.approx(calling_out + 2 * rules.confirmation_bonus)
    assert trusted("呼出电话", 99) == pytest.approx(calling_out + rules.confirmation_limit)
    assert trusted("呼出电话", 0, rules.half_life_days) == pytest.approx(calling_out / 2, abs=1e-4)
    assert trusted("租用购买名单") < min(trusted(one) for one in ("展会", "搜索引擎", "年鉴名录"))


def test_public_information_is_capped_until_somebody_confirms_it() -> None:
    rules = shipped().trust
    assert trusted("工商登记") == rules.public_cap
    assert trusted("工商登记", 1) > rules.public_cap


@pytest.mark.parametrize(
    ("args", "why"),
    [
        (("星座",), "没有“星座”这个来源渠道"),
        (("展会", -1), "印证次数“-1”不对"),
        (("展会", "很多"), "印证次数“很多”不对"),
        (("展会", 1, "昨天"), "天数“昨天”不对"),
    ],
)
def test_what_trust_cannot_reckon_with(args: tuple[object, ...], why: str) -> None:
    assert str(ask("KD_TRUST", *args)).startswith(f"#客档! {why}")


@given(
    confirmations=st.integers(0, 10),
    days=st.floats(0, 5000),
    channel=st.sampled_from(["展会", "来电", "买名单", "工商", "投诉", "其他"]),
)
def test_trust_stays_between_nothing_and_certainty(
    channel: str, confirmations: int, days: float
) -> None:
    now, later = trusted(channel, confirmations, days), trusted(channel, confirmations, days + 100)
    assert 0 <= later <= now <= 1
    assert trusted(channel, confirmations + 1, days) >= now
