"""Near names stay apart, content decides what a name leaves open, and doubt is a question, not a guess."""

from __future__ import annotations

from datetime import date

import pytest

from kedang.intake import IntakeResult, read_tables
from kedang.intake.slips import is_slip
from kedang.model.layout import Layout
from kedang.rulebook import load, loads
from support.grids import grid, workbook

TODAY = date(2026, 11, 22)
FIRMS = ("甲地机械有限公司", "乙地模具厂", "丙地泵业有限公司", "丁地阀门有限公司")
CODES = ("911522010783762860", "91350100M000100Y43", "911522010783762860", "91350100M000100Y43")


def read(columns: dict[str, tuple[object, ...]], sheet: str = "客户") -> IntakeResult:
    """A table of named columns, read."""
    rows = [list(row) for row in zip(*columns.values(), strict=True)]
    return read_tables(workbook(grid([list(columns), *rows], sheet)), load(), as_of=TODAY)


def layout_of(columns: dict[str, tuple[object, ...]], sheet: str = "客户") -> Layout:
    return read(columns, sheet).layouts[0]


def customer(header: str, *values: object) -> str | None:
    """The field of one column on a plain list of customers."""
    columns: dict[str, tuple[object, ...]] = {
        "客户名称": FIRMS,
        "省份": ("浙江", "江苏", "浙江", "上海"),
        header: values,
    }
    return layout_of(columns).columns[2].field


NEAR: tuple[tuple[str, str, str], ...] = (
    ("公司电话", "0571-87654321", "phone"),
    ("传真", "0571-87654322", "fax"),
    ("联系人电话", "0571-87654323", "contact.phone"),
    ("客户等级", "A", "tier"),
    ("信用等级", "AAA", "credit_grade"),
    ("客户编号", "K001", "number"),
    ("客户来源", "展会", "source"),
    ("首次合作", "2020-03-12", "first_deal_on"),
    ("最近一次下单时间", "2026-03-12", "last_deal_on"),
    ("统一社会信用代吗", "911522010783762860", "uscc"),
    ("City 城市", "杭州", "city"),
    ("企业传真号码", "0571-87654321", "fax"),
    ("本年营业额", "300", "annual_revenue"),
    ("聯絡地址", "杭州市文三路1号", "address"),
    ("备注1", "老客户", "notes"),
)


@pytest.mark.parametrize(("header", "value", "field"), NEAR)
def test_near_names_find_their_own_field(header: str, value: str, field: str) -> None:
    assert customer(header, *[value] * 4) == field


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("意向等级", ("A", "B", "A", "C")),
        ("备用邮寄", ("x", "y", "z", "w")),
        ("法人手机", ("13812345678",) * 4),
        ("开票信息/地址", ("杭州市文三路1号",) * 4),
        ("类型1", ("甲", "乙", "甲", "乙")),
        ("成立日期", ("张伟", "李娜", "王芳", "陈强")),
        ("注册资本", ("很大", "不小", "马马虎虎", "说不清")),
        ("电话", ("甲地机械有限公司", "乙地模具厂", "丙地泵业有限公司", "丁地阀门有限公司")),
        ("登记时间", ("09:30", "10:15", "14:00", "16:45")),
        ("省份", ("1", "2", "3", "4")),
    ],
)
def test_what_speaks_against_a_field_keeps_a_column_open(
    header: str, values: tuple[object, ...]
) -> None:
    columns: dict[str, tuple[object, ...]] = {"客户名称": FIRMS, header: values}
    assert layout_of(columns).columns[1].field is None


def test_addresses_go_by_preference_and_the_rest_stays_open() -> None:
    columns = {
        "客户名称": FIRMS,
        "收货地址": ("杭州市文三路1号",) * 4,
        "注册地址": ("杭州市文三路2号",) * 4,
        "办公地址": ("杭州市文三路3号",) * 4,
    }
    found = {column.header: column.field for column in layout_of(columns).columns}
    assert [header for header, field in found.items() if field == "address"] == ["办公地址"]
    result = read(columns)
    assert set(result.tables[0].extra) == {"收货地址", "注册地址"}


@pytest.mark.parametrize(
    ("others", "people", "field"),
    [
        ({}, ("张伟", "李娜", "王芳", "陈强"), "contact.name"),
        ({}, ("王敏", "王敏", "王敏", "李强"), "owner"),
        ({"联系人": ("张伟", "李娜", "王芳", "陈强")}, ("王敏", "王敏", "王敏", "李强"), "owner"),
        ({"业务员": ("王敏", "王敏", "李强", "李强")}, ("张伟", "李娜", "王芳", "陈强"), "contact.name"),
    ],
)  # fmt: skip
def test_who_is_in_charge_is_told_by_content_and_neighbours(
    others: dict[str, tuple[object, ...]], people: tuple[object, ...], field: str
) -> None:
    columns = {"客户名称": FIRMS, **others, "负责人": people}
    assert layout_of(columns).columns[-1].field == field


@pytest.mark.parametrize(
    ("values", "field"),
    [
        (("浙江", "江苏", "浙江", "上海"), "province"),
        (("浙江杭州", "江苏苏州", "浙江宁波", "江苏无锡"), "province"),
        (("杭州", "苏州", "宁波", "无锡"), "city"),
        (("华东", "华南", "华东", "华北"), None),
    ],
)
def test_a_region_is_what_its_values_are(values: tuple[object, ...], field: str | None) -> None:
    columns: dict[str, tuple[object, ...]] = {
        "客户名称": FIRMS,
        "地区": values,
        "电话": ("0571-1234567",) * 4,
    }
    assert layout_of(columns).columns[1].field == field


def test_a_unit_is_of_goods_or_a_company() -> None:
    goods = {
        "日期": ("2026-11-01",) * 4, "客户名称": FIRMS, "产品": ("泵", "阀", "泵", "阀"),
        "数量": (1, 2, 3, 4), "单位": ("台", "只", "台", "只"), "金额": (100, 200, 300, 400),
    }  # fmt: skip
    found = {column.header: column.field for column in layout_of(goods, "销售明细").columns}
    assert found["单位"] == "unit" and found["客户名称"] == "customer"
    assert layout_of({"单位": FIRMS, "电话": ("0571-87654321",) * 4}).columns[0].field == "name"


def test_a_tax_number_of_credit_codes_is_the_credit_code_unless_there_is_one() -> None:
    alone = layout_of({"客户名称": FIRMS, "税号": CODES})
    assert alone.columns[1].field == "uscc"
    both = layout_of({"客户名称": FIRMS, "统一社会信用代码": CODES, "税号": CODES})
    assert [column.field for column in both.columns] == ["name", "uscc", "tax_no"]
    old = layout_of({"客户名称": FIRMS, "税号": ("330106589876543",) * 4})
    assert old.columns[1].field == "tax_no"


def test_a_column_is_known_by_the_closed_list_of_its_values() -> None:
    assert customer("甲方归口", "制造商", "中间商", "制造商", "制造商") == "nature"
    assert customer("甲方归口", "是", "否", "是", "是") is None
    assert customer("甲方归口", "红", "蓝", "红", "绿") is None


def test_people_below_merged_headers_are_contacts_in_their_order() -> None:
    columns = {
        "客户名称": FIRMS,
        "采购/姓名": ("张伟", "李娜", "王芳", "陈强"), "采购/电话": ("13812345678",) * 4,
        "技术/姓名": ("赵刚", "钱丽", "孙涛", "周芳"), "技术/电话": ("13912345678",) * 4,
    }  # fmt: skip
    found = [column.field for column in layout_of(columns).columns]
    assert found[1] == "contact.name" and found[3] == "contact2.name"
    assert str(found[2]).startswith("contact.") and str(found[4]).startswith("contact2.")


def test_doubt_is_asked_told_and_kept() -> None:
    columns = {"客户名称": FIRMS, "省份": ("浙江",) * 4, "对接热线": ("0571-87654321",) * 4}
    result = read(columns)
    (ask,) = result.layouts[0].asks
    assert ask.header == "对接热线" and "phone" in dict(ask.candidates)
    assert all(0 < sure < load().intake.mapping_threshold for _, sure in ask.candidates)
    assert list(result.tables[0].extra["对接热线"]) == ["0571-87654321"] * 4
    told = [one for one in result.findings if one.rule == "table.column.asked"]
    assert [one.cell for one in told] == ["C1"] and "电话" in told[0].message.render("zh")


def test_the_rulebook_decides_from_when_on_a_field_is_taken_and_nobody_is_asked_to_check() -> None:
    columns = {"客户名称": FIRMS, "省份": ("浙江",) * 4, "首次合作": ("2020-03-12",) * 4}
    book = workbook(grid([list(columns), *map(list, zip(*columns.values(), strict=True))], "客户"))
    strict = loads("[intake]\nmapping_threshold = 0.84\nsure_from = 0.9\n")
    easy = loads("[intake]\nsure_from = 0.7\n")
    fields = {
        name: read_tables(book, rules, as_of=TODAY).layouts[0].columns[2].field
        for name, rules in (("strict", strict), ("easy", easy))
    }
    assert fields == {"strict": None, "easy": "first_deal_on"}
    told = {one.rule for one in read_tables(book, easy, as_of=TODAY).findings}
    assert "table.column.similar" not in told
    assert "table.column.similar" in {one.rule for one in read(columns).findings}


def test_five_different_samples_as_written_and_none_of_what_is_sensitive() -> None:
    names = tuple(f"{n}地机械有限公司" for n in "甲乙丙丁戊己庚")
    columns = {"姓名": ("张伟", "李娜", "王芳", "陈强", "赵刚", "钱丽", "孙涛"), "性别": ("男", "女") * 3 + ("男",),
               "手机": ("13812345678",) * 7, "过敏史": ("花粉",) * 7, "购买产品": names}  # fmt: skip
    layout = layout_of(columns, "会员")
    samples = {column.header: column.samples for column in layout.columns}
    assert len(samples["姓名"]) == 5 and samples["手机"] == ("13812345678",)
    assert {column.header: column.field for column in layout.columns}["过敏史"] == "health"
    assert samples["过敏史"] == ()


@pytest.mark.parametrize(
    ("written", "meant", "slip"),
    [
        ("客户名城", "客户名称", True),
        ("联系人姓明", "联系人姓名", True),
        ("统一社会信用代吗", "统一社会信用代码", True),
        ("收货地址", "发货地址", False),
        ("开始日期", "结束日期", False),
        ("客户编号", "客户编码", False),
    ],
)
def test_a_slip_changes_no_meaning(written: str, meant: str, slip: bool) -> None:
    assert is_slip(written, meant) is slip


@pytest.mark.parametrize("header", ["代码", "客户代码", "编码"])
def test_a_code_is_a_credit_code_where_its_cells_are(header: str) -> None:
    assert customer(header, *CODES) == "uscc"
    assert customer(header, "K001", "K002", "K003", "K004") == "number"
