"""重点行业排序表, bare lists of names, and 意见征询表 in the shapes they come in."""

from __future__ import annotations

from datetime import date

import pandas as pd
import pytest

from kedang.intake import read_tables
from kedang.model.table import Table
from kedang.rulebook import load
from support.grids import grid, workbook
from support.sheets import rows

AS_OF = date(2026, 11, 22)


def read(text: str, sheet: str = "Sheet1", file: str = "资料.xlsx") -> tuple[list[Table], set[str]]:
    """The tables of a sheet written as text, and the rules of what is told."""
    found = read_tables(workbook(grid(rows(text), sheet), file=file), load(), as_of=AS_OF)
    return list(found.tables), {one.rule for one in found.findings}


def column(table: Table, name: str) -> list[object]:
    """A column with None where nothing stands."""
    values = table.frame[name]
    return values.astype(object).where(values.notna(), None).tolist()


RANKED = """
重点行业排序表
对象分类|业务大类|细分业务|公司名称|类别|区域
重点|化工|精细化工|宁波海川化学股份有限公司|A|浙江
重点|机械|数控机床|沈阳鼎盛机床有限公司|A|辽宁
一般|电力|水电|四川岷江水电开发有限公司|C|四川
"""


def test_the_ranked_list_of_industries_gives_leads_with_all_six_columns() -> None:
    (leads,), told = read(RANKED)
    assert leads.entity == "lead" and len(leads) == 3 and leads.extra.empty
    assert told <= {"table.column.content"}
    assert leads.frame.iloc[1].to_dict() == {
        "object_class": "重点", "industry": "机械", "business": "数控机床",
        "name": "沈阳鼎盛机床有限公司", "category": "A", "region": "辽宁",
    }  # fmt: skip


SECTIONS = """
九大行业部分客户名单
一、石油石化行业
大庆远通石油化工有限公司
天津渤海炼油有限公司
二、电力
四川岷江水电开发有限公司
（三）机械制造业
沈阳鼎盛机床有限公司
"""


def test_headings_of_a_bare_list_give_the_industry_and_are_no_customers() -> None:
    (firms,), told = read(SECTIONS)
    assert firms.entity == "organization" and len(firms) == 4
    assert column(firms, "industry") == ["石油石化行业", "石油石化行业", "电力", "机械制造业"]
    assert column(firms, "province") == ["黑龙江省", "天津市", "四川省", "辽宁省"]
    assert {"table.group.skipped", "table.group.carried"} <= told
    assert firms.origin.cell(2, "name") == "A6" and firms.origin.cell(2, "industry") == "A5"


NAMES = """
宁波远东轴承制造有限公司
上海宏图仪表股份有限公司
北京华信科技有限公司
大庆远通石油化工有限公司
"""


@pytest.mark.parametrize("head", ["", "公司名称\n", "部分客户名单\n"])
def test_a_list_of_names_alone_tells_region_and_industry(head: str) -> None:
    (firms,), _ = read(head + NAMES.strip())
    assert column(firms, "industry") == [
        "C34 通用设备制造业", "C40 仪器仪表制造业", None, "C25 石油、煤炭及其他燃料加工业",
    ]  # fmt: skip
    assert column(firms, "city") == ["宁波市", "上海市", "北京市", "大庆市"]
    first = 2 if head else 1
    assert firms.origin.cell(0, "industry") == f"A{first}"


def test_beside_other_columns_no_industry_is_guessed() -> None:
    (firms,), _ = read(
        "公司名称|电话\n宁波远东轴承制造有限公司|0574-87651234\n上海宏图仪表股份有限公司|021-65432100"
    )
    assert "industry" not in firms.frame


def test_names_that_look_like_headings_stay_customers_where_they_are_companies() -> None:
    (firms,), _ = read("公司名称\n浙江省电力有限公司\n一汽轿车股份有限公司\n三一重工股份有限公司")
    assert len(firms) == 3


GRID = """
客户意见征询表
客户名称|沈阳鼎盛机床有限公司|日期|2026-11-03
序号|征询内容|意见|_
=1|对产品质量是否满意|满意|_
=2|对交货期是否满意|一般|_
=3|对售后服务的意见|响应慢|_
填表人|王工|_|_
"""
TICKS = """
客户满意度征询表
客户名称|沈阳鼎盛机床有限公司|日期|2026-11-03|_|_
序号|评价项目|满意|一般|不满意|备注
=1|产品质量|√|_|_|_
=2|交货及时性|_|√|_|_
=3|售后服务|_|_|☑|响应慢
填表人|王工|_|_|_|_
"""
ASKED = """
意见征询表
单位名称|沈阳鼎盛机床有限公司
日期|2026-11-03
1、您对产品质量是否满意？|满意
2、您对交货期有什么意见？|一般
填表人|王工
"""
PAPERS = [
    ("a grid of opinions", GRID, ["满意", "一般", "响应慢"]),
    ("ticks below options", TICKS, ["满意", "一般", "不满意、响应慢"]),
    ("numbered questions", ASKED, ["满意", "一般"]),
]


@pytest.mark.parametrize(
    ("text", "answers"), [one[1:] for one in PAPERS], ids=[p[0] for p in PAPERS]
)
def test_a_questionnaire_is_read_answer_by_answer(text: str, answers: list[str]) -> None:
    (survey,), _ = read(text)
    assert survey.entity == "survey" and column(survey, "answer") == answers
    assert set(column(survey, "customer")) == {"沈阳鼎盛机床有限公司"}
    assert survey.frame["date"].eq(pd.Timestamp("2026-11-03")).all()


def test_the_answers_of_a_grid_have_their_cells() -> None:
    (survey,), _ = read(TICKS)
    assert column(survey, "question") == ["产品质量", "交货及时性", "售后服务"]
    assert column(survey, "recorded_by") == ["王工"] * 3
    assert [survey.origin.cell(at, "answer") for at in range(3)] == ["C4", "D5", "E6"]
    assert survey.origin.cell(0, "question") == "B4"


def test_answers_of_many_customers_are_a_table() -> None:
    many = """
客户满意度调查
序号|客户名称|调查内容|客户意见|调查日期
=1|沈阳鼎盛机床有限公司|产品质量|满意|2026-11-03
=2|宁波海川化学股份有限公司|产品质量|一般|2026-11-03
"""
    (survey,), _ = read(many)
    assert survey.entity == "survey"
    assert column(survey, "customer") == ["沈阳鼎盛机床有限公司", "宁波海川化学股份有限公司"]


def test_a_grid_nobody_filled_in_gives_no_answers() -> None:
    empty = "\n".join(
        line.replace("|√", "|_").replace("|☑|响应慢", "|_|_") for line in TICKS.splitlines()
    )
    tables, told = read(empty)
    assert tables == [] and "table.rows.none" in told
