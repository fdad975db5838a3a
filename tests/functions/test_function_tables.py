"""Functions that take a whole table with its header row: duplicates, completeness, score and tier."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kedang.functions import call
from kedang.model.catalogue import entity
from kedang.model.catalogue.organization import GROUPS
from support.functions import CUSTOMERS, ask, desk, shipped

Rows = list[list[object]]
HEADERS = (
    "客户",
    "合同量",
    "单价",
    "销售收入",
    "回款率",
    "利润水平",
    "质量损失",
    "行业影响力",
    "商业信誉",
)
GOOD = ("甲", 12, 1.06, 400, 0.98, 0.36, 0.0, 5, 5)
POOR = ("乙", 3, 0.95, 100, 0.6, 0.1, 0.03, 2, 2)


def rows(name: str, table: object, lang: str = "zh") -> Rows:
    """An answer that is a table."""
    answer = ask(name, table, lang="en" if lang == "en" else "zh")
    assert isinstance(answer, list)
    return [list(row) for row in answer]


def test_duplicates_are_numbered_with_confidence_and_reason() -> None:
    head, first, other, second = rows("KD_DUPLICATES", CUSTOMERS)
    assert head == ["组号", "把握", "理由"]
    assert first[0] == second[0] == 1.0 and first[1] == second[1]
    assert isinstance(first[1], float) and first[1] > 0.9
    assert str(first[2]).startswith("与本区域第 4 行是同一家") and "手机" in str(first[2])
    assert str(second[2]).startswith("与本区域第 2 行")
    assert other == ["", "", ""]


@pytest.mark.parametrize("header", ["公司名称", "单位名称", "客户", "企业名称", "Customer Name"])
def test_headers_are_mapped_as_in_any_sheet(header: str) -> None:
    table = [(header, "手机"), *[(row[0], row[1]) for row in CUSTOMERS[1:]]]
    assert [row[0] for row in rows("KD_DUPLICATES", table)] == ["组号", 1.0, "", 1.0]


def test_golden_names_are_candidates_or_not() -> None:
    """Golden case 10: three writings of one Beijing company; Shanghai's and the second works are others."""
    names = (
        "北京华信机械有限公司",
        "华信机械（北京）有限公司",
        "北京市华信机械有限责任公司",
        "上海华信机械有限公司",
        "华信机械一厂",
        "华信机械二厂",
    )
    answer = rows("KD_DUPLICATES", [("公司名称", "地址"), *((name, "") for name in names)])
    groups = [row[0] for row in answer[1:]]
    assert groups[0] == groups[1] == groups[2] == 1.0
    assert groups[3:] == ["", "", ""]


def test_titles_totals_and_blank_rows_are_left_alone() -> None:
    table = [("客户名单", "", "", ""), *CUSTOMERS, ("", "", "", ""), ("合计", "3 家", "", "")]
    answer = rows("KD_DUPLICATES", table)
    assert len(answer) == len(table)
    assert answer[0] == ["", "", ""] and answer[1] == ["组号", "把握", "理由"]
    assert [row[0] for row in answer[2:]] == [1.0, "", 1.0, "", ""]


def test_error_values_in_a_table_do_no_harm() -> None:
    table = [*CUSTOMERS[:3], ("华信机械（北京）有限公司", "13812345678", "#N/A", "#REF!")]
    assert [row[0] for row in rows("KD_DUPLICATES", table)] == ["组号", 1.0, "", 1.0]


@pytest.mark.parametrize(
    "table",
    [
        [("产品", "数量", "金额"), ("球阀", 3, 99), ("闸阀", 4, 88)],
        [("", ""), ("", "")],
        "单位名称",
        [[1, 2], [3, 4]],
    ],
)
def test_what_is_no_customer_table_is_told(table: object) -> None:
    answer = ask("KD_DUPLICATES", table)
    assert str(answer).startswith("#客档! ") and "公司名称" in str(answer)


def test_completeness_is_that_of_the_reports() -> None:
    head, *body = rows("KD_COMPLETENESS", CUSTOMERS)
    assert head == ["完善度", "缺的要素", "缺的字段"]
    assert [row[0] for row in body] == [0.25, 0.125, 0.125]
    assert "生产经营" not in str(body[0][1]) and "生产经营" in str(body[1][1])
    assert "统一社会信用代码" in str(body[0][2])


def test_golden_five_of_eight_groups() -> None:
    """Golden case 8: five of eight bands filled are 62.5 %, and the missing three are named."""
    declared = entity("organization")
    filled = GROUPS[:5]
    fields = [next(one for one in declared if one.group == group.id) for group in filled]
    values = {"公司名称": "杭州西子机电有限公司"}
    table = [
        [field.zh for field in fields],
        [values.get(field.zh, "有") for field in fields],
        [values.get(field.zh, "无此项") for field in fields],
    ]
    share, groups, _ = rows("KD_COMPLETENESS", table)[1]
    assert share == 0.625
    assert groups == "、".join(group.zh for group in GROUPS[5:])


def test_weights_of_the_groups_come_from_the_rulebook() -> None:
    weights = dict.fromkeys(shipped().validation.band_weights, 0.0) | {"identity": 1.0}
    own = replace(shipped(), validation=replace(shipped().validation, band_weights=weights))
    answer = call("KD_COMPLETENESS", [CUSTOMERS], desk(rulebook=own))
    assert isinstance(answer, list)
    assert [row[0] for row in answer[1:]] == [1.0, 1.0, 1.0]


def test_the_score_by_hand() -> None:
    """Percentile criteria: best of two is 100, worst 0. Bands as shipped. Weights as shipped."""
    answer = rows("KD_SCORE", [HEADERS, GOOD, POOR])
    assert answer[0] == ["得分", "未评的标准"]
    assert answer[1] == [100.0, ""]
    bands = 0.10 * 60 + 0.15 * 30 + 0.15 * 30 + 0.10 * 20 + 0.075 * 40 + 0.075 * 40
    assert answer[2] == [pytest.approx(bands), ""]


def test_golden_a_missing_criterion_gives_its_weight_to_the_others_and_is_told() -> None:
    """Golden case 4: one of eight is missing; the score is on the available weight and marked."""
    lacking = (*GOOD[:7], "", GOOD[8])
    answer = rows("KD_SCORE", [HEADERS, lacking, POOR])
    assert answer[1] == [100.0, "行业影响力"]
    worse = (*GOOD[:6], 0.04, *GOOD[7:])
    assert rows("KD_SCORE", [HEADERS, worse, POOR])[1][0] == pytest.approx(92.0)


def test_too_little_known_is_not_rated() -> None:
    table = [("客户", "合同量", "商业信誉"), ("甲", "", 5), ("乙", 3, "好"), ("", "", "")]
    assert [row[0] for row in rows("KD_SCORE", table)] == ["得分", "未评", "未评", ""]
    tiers = rows("KD_TIER", table)
    assert tiers[1] == ["未评", "有数据的标准只占权重的 8%，不够评级"]
    assert rows("KD_TIER", table, lang="en")[1][0] == "not rated"


@pytest.mark.parametrize(
    ("headers", "cells"),
    [
        (("销售额（万元）", "毛利率", "回款比例(%)"), (40, "36%", 98)),
        (("年销售额", "利润率", "回款率"), ("40万", 36, "98%")),
        (("Sales revenue", "Margin", "Collection rate"), (400_000, 0.36, 0.98)),
    ],
)
def test_headers_and_units_in_other_words(
    headers: tuple[str, ...], cells: tuple[object, ...]
) -> None:
    plain = [("销售收入", "利润水平", "回款率"), (400_000, 0.36, 0.98), (100_000, 0.1, 0.6)]
    small = (10, 0.1, 0.6) if "万" in headers[0] else (100_000, 0.1, 0.6)
    expected = rows("KD_SCORE", plain)
    assert rows("KD_SCORE", [headers, cells, small])[1][0] == expected[1][0]


def test_tiers_and_the_gate_of_overdue_money() -> None:
    table = [(*HEADERS, "逾期天数"), (*GOOD, 90), (*POOR, 0), (*GOOD, 91)]
    answer = rows("KD_TIER", table)
    assert answer[0] == ["等级", "说明"]
    assert [row[0] for row in answer[1:]] == ["A", "D", "C"]
    assert answer[3][1] == "逾期 91 天，最高 C 级"


def test_a_tier_known_before_does_not_flip_on_noise() -> None:
    lone = [("销售收入", "回款率"), (5, 0.6)]
    known = [("销售收入", "回款率", "上次等级"), (5, 0.6, "C")]
    score = rows("KD_SCORE", lone)[1][0]
    assert isinstance(score, float) and 40 <= score < 43
    assert rows("KD_TIER", lone)[1][0] == "C"
    assert rows("KD_TIER", [*known[:1], (5, 0.6, "D")])[1][0] == "D"
    assert rows("KD_TIER", known)[1][0] == "C"


@pytest.mark.parametrize(
    ("header", "value", "why"),
    [
        ("单价", 3500, "成交价相当于均价的倍数"),
        ("回款率", 350_000, "要填比例"),
        ("利润水平", 80_000, "要填毛利率"),
        ("质量损失", 5000, "占销售额的比例"),
    ],
)
def test_amounts_where_shares_belong_are_told(header: str, value: float, why: str) -> None:
    answer = str(ask("KD_SCORE", [("客户", header), ("甲", value)]))
    assert answer.startswith(f"#客档! “{header}”") and why in answer


def test_a_table_without_criteria_is_told() -> None:
    answer = str(ask("KD_TIER", [("客户", "电话"), ("甲", "1")]))
    assert answer.startswith("#客档! 表头里没有认出评价标准") and "质量损失" in answer
