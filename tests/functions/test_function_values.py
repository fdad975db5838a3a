"""What each function says about one cell: right, nearly right, wrong, and in every type."""

from __future__ import annotations

import pytest

from support.functions import ask

USCC = [
    ("91350100M000100Y43", "有效"),
    ("911522010783762860", "有效"),
    (" 91350100M000100Y43 ", "有效"),
    (911522010783762860, "有效"),
    ("91350100M000100Y4Z", "校验位不符：最后一位应是 3，写的是 Z；前面的也可能抄错，请核对。"),
    ("91330106589876543X", "校验位不符：最后一位应是 1，写的是 X；前面的也可能抄错，请核对。"),
    ("91350100m000100y43", "大小写、空格或全角不规范，应写成 91350100M000100Y43。"),
    ("9135 0100 M000 100Y 43", "大小写、空格或全角不规范，应写成 91350100M000100Y43。"),
    ("91350100MOOO1OOY43", "有形近字符抄错，可能是 91350100M000100Y43，请对照营业执照核对。"),
    ("91350100M000100Y4", "应为 18 位，这里是 17 位，请核对。"),
    (9.11522010783763e17, "被当成数字存了，超过 15 位的部分已经丢失，请改成文本格式重新录入。"),
    ("9.11522E+17", "被当成数字存了，超过 15 位的部分已经丢失，请改成文本格式重新录入。"),
    ("110108000000016", "这是旧的工商注册号，请换成 18 位统一社会信用代码。"),
    ("无", "应为 18 位，这里是 1 位，请核对。"),
]
PHONES = [
    ("０５７１-87654321转8", None, "0571-87654321转8"),
    (1.3812345678e10, None, "13812345678"),
    (13812345678, None, "13812345678"),
    ("1.3812345678E+10", None, "13812345678"),
    ("13812345678/0571-87654321", None, "13812345678、0571-87654321"),
    ("13812345678/0571-87654321", "类型", "手机、座机"),
    ("4008-655-100", "类型", "服务号码"),
    ("+49 30 1234567", "类型", "境外号码"),
    ("13812345678", "问题", ""),
    ("1381234567", None, "#客档! “1381234567”的位数不对，请核对。"),
    ("1381234567", "问题", "“1381234567”的位数不对，请核对。"),
    (
        "1.38E+10",
        None,
        "#客档! “1.38E+10”被存成科学计数，后面的数字已经丢失，请改成文本格式重新录入。",
    ),
    ("问前台", "类型", "#客档! “问前台”里没有电话号码。"),
    ("87654321", "问题", "座机没有区号，请补上。"),
    ("15412345678", "问题", "号段没见过，请核对。"),
]
DATES = [
    ("24年5月1日", None, "2024-05-01"),
    ("2024.5.1", None, "2024-05-01"),
    (20240501, None, "2024-05-01"),
    (45413, None, "2024-05-01"),
    ("5月1日", None, "2026-05-01"),
    ("5月1日", "说明", "没写年份，按 2026-05-01 读。"),
    ("2024年5月", "说明", "没写几号，按 2024-05-01 读。"),
    ("2024-05-01", "说明", ""),
    (45413, "说明", "由表格的日期序号换算。"),
    ("5/6/2024", None, "#客档! “5/6/2024”有两种读法：2024-05-06 或 2024-06-05，请写清楚。"),
    ("2024-13-45", None, "#客档! 没有“2024-13-45”这一天，请核对。"),
    ("下周三", None, "#客档! 看不出“下周三”是哪一天，请写成 2024-05-01 这样。"),
    ("2024-05-01至2024-05-03", None, "#客档! “2024-05-01至2024-05-03”是一段日期，请只写一天。"),
    (3.5, None, "#客档! 看不出“3.5”是哪一天，请写成 2024-05-01 这样。"),
]
REGIONS = [
    ("杭州西湖区文三路1号", "区县", "西湖区"),
    ("杭州西湖区文三路1号", "全称", "浙江省杭州市西湖区"),
    ("杭州西湖区文三路1号", "其余地址", "文三路1号"),
    ("杭州西湖区文三路1号", "行政区划代码", "330106"),
    ("湖北襄樊", "市", "襄阳市"),
    ("朝阳区", "省", "#客档! “朝阳区”有同名的地方，请写明省和市。"),
    ("朝阳区", "区县", "朝阳区"),
    ("阿斯顿", "省", "#客档! “阿斯顿”里没有认出省、市、区县，请核对。"),
]
TRADES = [
    ("通用设备制造", "行业代码", "C34"),
    ("C34", "行业名称", "通用设备制造业"),
    ("3411", "行业代码", "C3411"),
    (34, "行业代码", "C34"),
    ("B34", "行业代码", "#客档! “B34”的字母和数字对不上，是不是 C34 通用设备制造业？"),
    ("啊啊啊", "行业名称", "#客档! 没有认出“啊啊啊”是哪个行业，请改用行业名称或代码，例如 C34。"),
]
NAMES = [
    ("（杭州）西子 机电有限责任公司", "(杭州)西子机电有限责任公司"),
    ("华信機械（北京）有限公司", "华信机械(北京)有限公司"),
    ("杭州西子机电有限公司-老客户", "杭州西子机电有限公司"),
    (3721, "3721"),
]
MASKED = [
    ("13812345678", None, "138****5678"),
    (13812345678.0, None, "138****5678"),
    ("0571-87654321转8", None, "0571-****4321转8"),
    ("４００-８６５-５１００", None, "400****5100"),
    ("330106199001011234", None, "330106**********34"),
    ("6222021234567890123", None, "***************0123"),
    ("张三", None, "张*"),
    ("欧阳娜娜", None, "欧阳**"),
    ("John Smith", None, "J***"),
    ("zhang@example.com", None, "z***@example.com"),
    ("浙江省杭州市西湖区文三路1号3幢", None, "浙江省杭州市西湖区****"),
    ("联系张三13812345678或zhang@example.com", None, "联系张三138****5678或z***@example.com"),
    ("杭州西子机电有限公司", None, "杭州西子机电有限公司"),
    ("91350100M000100Y43", None, "91350100M000100Y43"),
    ("文三路1号3幢", "地址", "****"),
    ("杭州西子", "姓名", "杭***"),
    ("张", "姓名", "张***"),
    ("12345", "电话", "****"),
    ("E12345678", "证件", "*****5678"),
    ("a@b@c.cn", "邮箱", "a***@c.cn"),
]


@pytest.mark.parametrize(("cell", "told"), USCC)
def test_credit_codes(cell: object, told: str) -> None:
    assert ask("KD_USCC_CHECK", cell) == told


@pytest.mark.parametrize(("cell", "part", "told"), PHONES)
def test_phones(cell: object, part: str | None, told: str) -> None:
    assert ask("KD_PHONE", cell, part) == told


@pytest.mark.parametrize(("cell", "part", "told"), DATES)
def test_dates(cell: object, part: str | None, told: str) -> None:
    assert ask("KD_DATE", cell, part) == told


@pytest.mark.parametrize(("cell", "part", "told"), REGIONS)
def test_regions(cell: object, part: str, told: str) -> None:
    assert ask("KD_REGION", cell, part) == told


@pytest.mark.parametrize(("cell", "part", "told"), TRADES)
def test_industries(cell: object, part: str, told: str) -> None:
    assert ask("KD_INDUSTRY", cell, part) == told


@pytest.mark.parametrize(("cell", "told"), NAMES)
def test_names(cell: object, told: str) -> None:
    assert ask("KD_NAME", cell) == told


@pytest.mark.parametrize(("cell", "kind", "told"), MASKED)
def test_masks(cell: object, kind: str | None, told: str) -> None:
    assert ask("KD_MASK", cell, kind) == told


def test_the_parts_of_a_name() -> None:
    assert ask("KD_NAME_PARTS", "杭州西子机电有限责任公司宁波分公司") == [
        ["杭州", "西子", "机电", "有限公司", "宁波分公司"]
    ]
    assert ask("KD_NAME_PARTS", "杭州西子机电有限公司", "字号") == "西子"
    assert ask("KD_NAME_PARTS", "杭州西子机电有限公司", "branch", lang="en") == ""


@pytest.mark.parametrize(("cell", "week"), [("2020-12-31", "2020-W53"), ("2027-01-01", "2026-W53")])
def test_weeks_at_the_edge_of_a_year(cell: str, week: str) -> None:
    assert ask("KD_WEEK", cell) == week


def test_the_same_words_in_english() -> None:
    assert ask("KD_USCC_CHECK", "911522010783762860", lang="en") == "valid"
    assert ask("KD_PHONE", "13812345678", "kind", lang="en") == "mobile"
    assert str(ask("KD_DATE", "5/6/2024", lang="en")).startswith(
        "#KD! “5/6/2024” can be 2024-05-06"
    )
