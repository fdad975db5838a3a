"""渠道选择: the advice opens up to its reasons, and says what it rests on."""

from __future__ import annotations

import pandas as pd
import pytest

from kedang.model.errors import UsageError
from kedang.reports.contents.channels import REPORT, content
from kedang.rulebook.sections.channels import CHANNELS, QUESTIONS
from support.material import material, said, shown, sound
from support.rounds import firms, rows, visits
from support.team import frames as team

DAY = "2026-11-22"
ANSWERS = {"技术服务要求": "高", "product_kind": "定制", "单笔金额": "高"}


def archive() -> dict[str, pd.DataFrame]:
    return {
        "organization": firms(
            *[(f"K{at}", f"厂{at}", "A", "浙江省", "宁波市", "直接客户") for at in range(6)],
            ("K9", "远厂", "A", "江苏省", "苏州市", "间接客户"),
            more="province city trade_relation",
        ),
        "visit": visits(*[(f"K{at}", "2026-11-18", "有效", "小吴") for at in range(6)]),
        "transaction": rows(
            "customer_id no date amount", *[(f"K{at}", f"D{at}", "2026-11-01", 1000) for at in range(6)]
        ),
        "channel_partner": rows(
            "name type level breadth region turnover stock",
            ("甲代理", "独家代理", "一级", "独家", "浙江", 1000, 400),
            ("乙平台", "MRO平台", None, None, None, 500, 10),
        ),
    }  # fmt: skip


def test_everything_is_declared_and_said_in_both_languages() -> None:
    sound(REPORT, content(material(archive(), DAY, answers=ANSWERS)))


@pytest.mark.parametrize("frames", [{}, team()])
def test_an_empty_archive_and_a_whole_team_are_sound(frames: dict[str, pd.DataFrame]) -> None:
    sound(REPORT, content(material(frames, DAY)))


def test_the_best_channel_with_its_reasons_and_the_next() -> None:
    found = content(material({}, DAY, answers=ANSWERS))
    table = shown(found, "channel_ranking")
    assert table["channel"].tolist()[:2] == ["直销", "独家代理"]
    assert table["channel_best_reason"].iloc[0] == "技术服务要求高，能派懂行的人当面讲、现场调"
    assert pd.isna(table["channel_worst_reason"].iloc[0])
    told = said(found, "channel_ranking")
    assert told.startswith("建议走直销（100 分）。最主要的理由：技术服务要求高")
    assert "其次是独家代理" in told
    english = said(found, "channel_ranking", "en")
    assert english.startswith("Best: Direct (100).") and "直销" not in english


def test_without_any_answer_it_says_so() -> None:
    found = content(material({}, DAY))
    assert "一个问题也没有回答" in said(found, "channel_ranking")
    assert len(found.sections["channel_ranking"].frame) == len(CHANNELS)
    assert found.figures["channel_open"].value == len(QUESTIONS)
    assert found.figures["channel_score"].value != found.figures["channel_score"].value


def test_every_question_shows_its_answer_where_from_and_what_else_could_be_answered() -> None:
    found = content(material(archive(), DAY, answers=ANSWERS))
    table = shown(found, "channel_answers").set_index("channel_question")
    assert table.loc["技术服务要求", ["channel_answer", "channel_from"]].tolist() == ["高", "给定"]
    assert table.loc["行业采购习惯", ["channel_answer", "channel_from"]].tolist() == [
        "直供为主",
        "据档案推测",
    ]
    assert table.loc["行业采购习惯", "channel_why"] == "客户里直接客户占 86%（7 家写明了贸易关系）"
    assert table.loc["付款方式", "channel_from"] == "没有回答"
    assert [one.render() for one in table.loc["付款方式", "channel_allowed"]] == [
        "现款",
        "月结",
        "长账期",
    ]
    told = said(found, "channel_answers")
    assert "10 个问题里，回答了 3 个，根据档案推测 3 个。还有 4 个没有答案" in told


def test_reasons_open_every_point_of_a_channel() -> None:
    found = content(material({}, DAY, answers={"payment": "long"}))
    table = shown(found, "channel_reasons").set_index("channel")
    assert table.loc["直销", ["channel_side", "channel_points"]].tolist() == ["反对", -2]
    assert table.loc["经销商", "channel_reason"] == "客户账期长，由中间商垫资、担回款风险"


def test_a_region_narrows_what_the_archive_suggests() -> None:
    found = content(material(archive(), DAY, answers={"region": "江苏"}))
    assert found.figures["channel_suggested"].value == 0
    assert "只看江苏" in found.note.render()


def test_an_answer_that_does_not_exist_is_refused() -> None:
    with pytest.raises(UsageError, match="现款、月结、长账期"):
        content(material({}, DAY, answers={"付款方式": "分期"}))


def test_regions_without_a_partner_and_partners_with_much_stock_are_named() -> None:
    found = content(material(archive(), DAY))
    assert "江苏省有客户、没有渠道伙伴（1 个地区）" in said(found, "channel_regions")
    told = said(found, "channel_partners")
    assert "甲代理压货偏多，库存最高占到年营业额的 40%" in told and "1 家没写层级或幅度" in told
