"""Two facts in one cell are parted where that is clear, numbers stored wrongly are mended, and both are said."""

from __future__ import annotations

import pytest

from support.sheets import Case, Seen, check, read

ORG = "organization"
SPLITS = (
    Case(
        "address and postcode, province and city, name and post",
        """
        客户名称 | 地址/邮编 | 省市 | 联系人/职务
        甲地机械有限公司 | 文三路1号 310012 | 浙江省杭州市 | 张伟 经理
        乙地模具厂 | 星湖街2号(215000) | 江苏苏州 | 李娜（采购主管）
        丙地科技有限公司 | 天河路3号，510000 | 广东 广州 | 王芳，会计
        """,
        (Seen("A1:D4", (1,), ORG, 3, "name address province contact.name"),),
        {
            "organization.postcode[1]": ("215000", "B3"), "organization.address[2]": ("天河路3号", "B4"),
            "organization.city[1]": ("苏州市", "C3"), "contact.name[0]": ("张伟", "D2"),
            "contact.title[0]": ("经理", "D2"), "contact.title[1]": ("采购主管", "D3"), "contact.title[2]": ("会计", "D4"),
        },
        ("table.cell.split",),
    ),
    Case(
        "the name and the number of a person on two lines of a cell",
        """
        公司名称 | 联系方式 | 开户行及账号
        甲地机械有限公司 | 张伟~13952881234 | 中国银行甲地分行 5012580942001234
        乙地模具厂 | 李娜~0514-87851234 | 建设银行乙地支行 32001745136050001234
        """,
        (Seen("A1:C3", (1,), ORG, 2, "name contact.name bank"),),
        {
            "contact.name[0]": ("张伟", "B2"), "contact.mobile[0]": ("13952881234", "B2"),
            "contact.phone[1]": ("0514-87851234", "B3"), "organization.bank[0]": ("中国银行甲地分行", "C2"),
            "organization.bank_account[1]": ("32001745136050001234", "C3"),
        },
        ("table.cell.split",),
    ),
    Case(
        "quantity with its unit, price by the unit",
        """
        订单日期 | 客户 | 产品 | 数量 | 单价 | 金额
        2026-11-02 | 甲地机械有限公司 | 轴承 | 20台 | 12.5元/台 | 250元
        2026-11-03 | 乙地模具厂 | 导轨 | 3 套 | ￥300/套 | ￥900.00
        """,
        (Seen("A1:F3", (1,), "transaction", 2, "date customer product quantity unit_price amount"),),
        {
            "transaction.quantity[0]": (20.0, "D2"), "transaction.unit[0]": ("台", "D2"), "transaction.unit[1]": ("套", "D3"),
            "transaction.unit_price[0]": (12.5, "E2"), "transaction.unit_price[1]": (300.0, "E3"), "transaction.amount[1]": (900.0, "F3"),
        },
        ("table.cell.split",),
    ),
    Case(
        "a landline and a mobile number of one person",
        """
        公司 | 姓名 | 电话/手机 | 邮箱
        甲地机械有限公司 | 张伟 | 0571-87654321/13812345678 | a@example.com
        乙地模具厂 | 李娜 | 13912345678 | b@example.com
        """,
        (Seen("A1:D3", (1,), "contact", 2, "organization name mobile email"),),
        {"contact.mobile[0]": ("13812345678", "C2"), "contact.phone[0]": ("0571-87654321", "C2"), "contact.mobile[1]": ("13912345678", "C3")},
        ("table.cell.split",),
        sheet="通讯录",
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", SPLITS, ids=lambda case: case.name)
def test_two_facts_in_one_cell_are_parted_and_said(case: Case) -> None:
    check(case)


def test_a_number_with_a_person_is_not_parted_where_a_column_has_it() -> None:
    case = Case(
        "own column",
        """
        客户名称 | 联系人 | 手机
        甲地机械有限公司 | 张伟13952881234 | 13700001111
        """,
        (),
    )
    contacts = next(table for table in read(case).tables if table.entity == "contact")
    assert list(contacts.frame["mobile"]) == ["13700001111"]


STORED = (
    ("注册资本", "500", "number"),
    ("注册资本", "1,200.50", "number"),
    ("成立日期", "2013.1.5", "date"),
    ("成立日期", 41279.0, "serial"),
    ("邮编", 310012.0, "digits"),
    ("电话", 57187654321.0, "digits"),
    ("邮编", "10012", "zero"),
)


@pytest.mark.parametrize("header,cell,kind", STORED)
def test_cells_stored_as_the_wrong_kind_are_read_and_said(
    header: str, cell: object, kind: str
) -> None:
    from support.grids import grid
    from support.sheets import read_grids

    rows = [["公司名称", header], ["甲地机械有限公司", cell], ["乙地模具厂", cell]]
    told = [f for f in read_grids([grid(rows, "客户")]).findings if ".stored." in f.rule]
    assert [(f.rule, f.cell, f.rows) for f in told] == [(f"table.stored.{kind}", "B2", "2–3")]


@pytest.mark.parametrize(
    "header,cell",
    [
        ("注册资本", 500.0),
        ("注册资本", "500万"),
        ("注册资本", "面议"),
        ("员工人数", "30人"),
        ("成立日期", "不详"),
        ("邮编", "310012"),
        ("电话", "0571-87654321"),
    ],
)
def test_what_is_stored_rightly_or_cannot_be_read_is_not_called_mended(
    header: str, cell: object
) -> None:
    from support.grids import grid
    from support.sheets import read_grids

    rows = [["公司名称", header], ["甲地机械有限公司", cell], ["乙地模具厂", cell]]
    findings = read_grids([grid(rows, "客户")]).findings
    assert not [f for f in findings if ".stored." in f.rule]


@pytest.mark.parametrize(
    "header,cells,read,doubtful",
    [
        ("我方份额", (1.8,), (0.018,), ("B2",)),
        ("我方份额", (0.35, 0.2, 1.8), (0.35, 0.2, 0.018), ("B4",)),
        ("我方份额", (0.35, 1, 30), (0.35, 1, 0.3), ("B4",)),
        ("我方份额", (25, 1.8, 40), (0.25, 0.018, 0.4), ()),
        ("我方份额", ("25%", "1.8%", 0.3), (0.25, 0.018, 0.3), ()),
        ("我方份额(%)", (1.8,), (0.018,), ()),
    ],
)
def test_a_share_that_can_be_read_in_two_ways_is_never_read_in_silence(
    header: str, cells: tuple[object, ...], read: tuple[float, ...], doubtful: tuple[str, ...]
) -> None:
    from support.grids import grid
    from support.sheets import read_grids

    rows = [["公司名称", header], *([f"甲{n}地机械有限公司", cell] for n, cell in enumerate(cells))]
    seen = read_grids([grid(rows, "客户")])
    told = [f for f in seen.findings if f.rule == "table.share.doubtful"]
    assert seen.tables[0].frame["market_share_ours"].tolist() == list(read)
    assert tuple(f.cell for f in told) == doubtful
    if doubtful == ("B2",):
        assert told[0].fix is not None and told[0].fix.value == "1.8%"
        assert "180%" in told[0].message.render("zh")


@pytest.mark.parametrize("headers", [("省份", "城市", "区县"), ("省份", "城市")])
def test_a_county_level_city_goes_to_its_city_and_stands_as_county(
    headers: tuple[str, ...],
) -> None:
    from support.grids import grid
    from support.sheets import read_grids

    places = [("江苏", "江阴市", ""), ("江苏", "无锡市", "滨湖区"), ("江苏", "昆山市", "玉山镇")]
    rows = [["公司名称", *headers]]
    rows += [[f"甲{n}地机械有限公司", *row[: len(headers)]] for n, row in enumerate(places)]
    seen = read_grids([grid(rows, "客户")])
    table = seen.tables[0]
    assert table.frame["city"].tolist() == ["无锡市", "无锡市", "苏州市"]
    assert table.frame["district"].iat[0] == "江阴市" and table.written(0, "city") == "江阴市"
    told = [f for f in seen.findings if f.rule == "table.city.county"]
    assert [(f.cell, f.value) for f in told] == [("C2", "江阴市")]
