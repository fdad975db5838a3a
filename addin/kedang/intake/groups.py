"""Rows that head a group of records, 区域：华东 or 浙江省: what they say holds for the rows below them."""

from __future__ import annotations

import re

from kedang.intake.labels import bare, narrow
from kedang.intake.profile import TESTS
from kedang.reference import industries

_LABELLED = re.compile(r"^([^\s:]{2,6})\s*:\s*([^:]{2,20})$")
_LABELS = frozenset(
    {"区域", "大区", "片区", "地区", "省份", "省", "城市", "行业", "所属行业", "业务员", "销售员", "销售", "销售代表", "客户经理",
     "负责销售", "拜访人", "跟进人", "月份", "日期", "客户", "客户名称", "客户类别", "类别", "客户等级", "等级", "来源", "产品类别"}
)  # fmt: skip
_NUMBERING = re.compile(
    r"^(?:[(]?[一二三四五六七八九十]{1,3}[、.)]|第[一二三四五六七八九十]+[部章组类]|\d{1,2}、|[IVX]{1,4}[.、])\s*"
)
_COUNT = re.compile(r"\s*[(](?:共?\d+[家户个人条]|\d+)[)]$")
_AREA = re.compile(
    r"^(?:华东|华南|华北|华中|东北|西北|西南|西部|东部|南部|北部|中部|海外)(?:大?区|地区|区域|片区)?$"
)
_INDUSTRY = re.compile(r"^[\u4e00-\u9fff]{2,8}(?:行业|制造业)$")
_LONGEST = 16
_CITY = re.compile(r"^[\u4e00-\u9fff]{2,4}市$")


def section_of(text: str) -> tuple[str, str] | None:
    """What a cell of a bare list of names says of the names below it: 一、石油石化, 电力行业, 浙江省; never a company."""
    if TESTS["company"](text) or len(text) > _LONGEST:
        return None
    plain = _COUNT.sub("", _NUMBERING.sub("", narrow(text)))
    trade = plain != narrow(text) and industries.parse(plain).value
    return group_of(text) or (("行业", plain) if trade else None)


def group_of(text: str) -> tuple[str, str] | None:
    """What a lone cell between records says of the rows below it, as label and value; None when nothing."""
    plain = _COUNT.sub("", _NUMBERING.sub("", narrow(text)))
    found = _LABELLED.match(plain)
    if found:
        label = bare(found.group(1))
        return (label, found.group(2).strip()) if label in _LABELS else None
    if TESTS["province"](plain):
        return "省份", plain
    if _CITY.match(plain):
        return "城市", plain
    if _AREA.match(plain):
        return "区域", plain
    return ("行业", plain) if _INDUSTRY.match(plain) else None
