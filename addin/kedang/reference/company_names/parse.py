"""One company name taken apart, step by step from its ends to its middle."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from kedang.reference.company_names.branch import split_branch
from kedang.reference.company_names.english import split_english
from kedang.reference.company_names.forms import split_form, split_group
from kedang.reference.company_names.key import core_of, key_of, ordinals_of, take_number
from kedang.reference.company_names.name import CompanyName
from kedang.reference.company_names.places import (
    NO_PLACE,
    Placed,
    bare,
    below,
    inner,
    leading,
    local,
)
from kedang.reference.company_names.remarks import Stripped, strip_remarks
from kedang.reference.company_names.trades import is_trade, names_too, split_trade
from kedang.reference.hanzi import narrow, to_simplified
from kedang.reference.regions import Region
from kedang.reference.regions.gazetteer import gazetteer
from kedang.reference.regions.region import of_places
from kedang.reference.regions.walk import Candidates

_CJK = re.compile(r"[一-龥]")
SURNAMES = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严"
)
_SIBLINGS_FORMS = frozenset(("厂", "店", "矿", "医院", "学校", "研究院", "研究所", "门市部"))


@dataclass(slots=True)
class _Parts:
    """What has been found so far."""

    trade_name: str = ""
    industry: str = ""
    places: Candidates = ()
    region_text: str = ""
    group: bool = False
    parent: str = ""
    number: str = ""
    notes: list[str] = field(default_factory=list)


def parse(text: object) -> CompanyName:
    """The parts of a company name; anything but text counts as blank."""
    if not isinstance(text, str):
        return CompanyName(problem="blank")
    return take_apart(text)


@lru_cache(maxsize=32_768)
def take_apart(text: str) -> CompanyName:
    """parse() of a text; every step of a run asks about the same names."""
    plain = to_simplified(narrow(text))
    name = _once(plain)
    if name.value is None or name.value == plain:
        return name
    again = _once(name.value)
    if again.value == name.value:
        return name
    inner_name = take_apart(again.value or "")
    return inner_name._replace(
        former=inner_name.former or name.former,
        notes=(*name.notes, *again.notes, *inner_name.notes),
    )


def _once(plain: str) -> CompanyName:
    found = strip_remarks(plain)
    if not found.plain:
        return CompanyName(problem="blank", notes=tuple(found.notes))
    if not _CJK.search(found.plain):
        return _english(found)
    return _chinese(found)


def _english(found: Stripped) -> CompanyName:
    trade_name, industry, form, places, region_text = split_english(found.plain)
    core = core_of(trade_name, industry)
    return CompanyName(
        value=found.value,
        region=_region(found.places or places),
        region_text=found.region_text or region_text,
        trade_name=trade_name,
        industry=industry,
        legal_form=form,
        core=core,
        key=key_of(core, form, "", ()),
        former=found.former,
        problem="too_short" if len(found.value) < 2 else None if core else "no_trade_name",
        notes=tuple(found.notes),
    )


def _chinese(found: Stripped) -> CompanyName:
    head, branch, above, remark = split_branch(found.plain)
    body, form, cut = split_form(head)
    parts = _Parts(places=found.places, region_text=found.region_text, group=found.group)
    parts.parent = head if branch else above
    parts.notes = [*found.notes, *([remark] if remark else [])]
    if form == "集团":
        parts.group = True
    elif form:
        body, grouped = split_group(body)
        parts.group = parts.group or grouped
    if form in _SIBLINGS_FORMS:
        body, parts.number = take_number(body)
    _read_body(parts, body)
    form = found.form if found.form and form in ("", "中心", "事务所", "合伙企业") else form
    ordinals = ordinals_of(parts.trade_name + parts.industry, parts.number, branch)
    core = core_of(parts.trade_name, parts.industry)
    value = found.value.removesuffix(remark).rstrip(" ,，、-—") if remark else found.value
    return CompanyName(
        value=value,
        region=_region(parts.places),
        region_text=parts.region_text,
        trade_name=parts.trade_name,
        industry=parts.industry,
        legal_form=form,
        branch=branch,
        parent=parts.parent,
        group=parts.group,
        core=core,
        key=key_of(core, form, branch, ordinals),
        ordinals=ordinals,
        former=found.former,
        problem=_problem(value, parts, form),
        suggestion=f"{value}公司" if cut and value.endswith("有限") else None,
        notes=tuple(parts.notes),
    )


def _read_body(parts: _Parts, body: str) -> None:
    """Place, trade name and trade words of a name without its legal form."""
    group_at = body.find("集团", 2)
    if group_at > 0 and len(body) > group_at + 3:
        _read_member(parts, body[:group_at], body[group_at + 2 :].removeprefix("公司"))
        return
    rest = _take_place(parts, body)
    if _named_by_place(parts, rest):
        return
    parts.trade_name, parts.industry = split_trade(rest)
    if not parts.trade_name:
        parts.trade_name, parts.industry = rest[:2], rest[2:]
    elif parts.places:
        parts.trade_name = _without_trade_in_front(parts.trade_name)


def _read_member(parts: _Parts, head: str, tail: str) -> None:
    """厦工集团三明重型机器: the group, then the member's own place, name and trade."""
    parts.group = True
    parts.parent = parts.parent or head + "集团"
    own, above = _Parts(), _Parts()
    placed = bare(tail)
    if placed.places and (not placed.rest or is_trade(placed.rest)):
        own.places, own.region_text, own.industry = placed.places, placed.text, placed.rest
    else:
        own.trade_name, own.industry = split_trade(_take_place(own, tail))
    above.trade_name, _ = split_trade(_take_place(above, head))
    parts.trade_name = own.trade_name or above.trade_name or head
    parts.industry = own.industry
    parts.places = parts.places or own.places or above.places
    parts.region_text = parts.region_text or own.region_text or above.region_text


def _take_place(parts: _Parts, body: str) -> str:
    """Moves the place of a body into the parts; answers the rest."""
    placed = leading(body, _has_name)
    if not placed.places and not parts.places:
        behind = inner(placed.rest)
        if behind is not NO_PLACE:
            placed = Placed(behind.places, placed.text + behind.text, behind.rest)
    text, rest = local(placed.rest, placed.places, _has_name)
    if placed.text or text:
        parts.region_text = placed.text + text + parts.region_text
        if not parts.places or below(placed.places, parts.places):
            parts.places = placed.places or parts.places
    return rest


def _named_by_place(parts: _Parts, rest: str) -> bool:
    """昆明机床, 上海(集团)机床: with nothing but trade words left the place is the name."""
    placed = bare(rest)
    inside = not parts.places or below(placed.places, parts.places)
    if placed.places and inside and (not placed.rest or is_trade(placed.rest)):
        parts.places = placed.places
        parts.region_text += placed.text if placed.text not in parts.region_text else ""
    elif not parts.places or split_trade(rest)[0]:
        return False
    else:
        placed = Placed((), "", rest)
    parts.trade_name = gazetteer().places[parts.places[0]].short
    parts.industry = placed.rest
    return True


def _without_trade_in_front(trade_name: str) -> str:
    """重型华扬 is 华扬: the trade of the founder in front of a name of four characters."""
    front, own = trade_name[:2], trade_name[2:]
    doubled = len(trade_name) == 4 and is_trade(front) and front not in names_too()
    return own if doubled else trade_name


def _has_name(rest: str) -> bool:
    """Whether a trade name of two characters is left."""
    return len(rest) >= 2 and len(split_trade(rest)[0]) >= 2


def _region(places: Candidates) -> Region | None:
    return of_places(places) if places else None


def _problem(value: str, parts: _Parts, form: str) -> str | None:
    if len(value) < 2:
        return "too_short"
    if not parts.trade_name:
        return "no_trade_name"
    plain = not (form or parts.industry or parts.places)
    if plain and 2 <= len(value) <= 3 and value[0] in SURNAMES:
        return "person_name"
    return None


def is_valid(text: object) -> bool:
    """Whether a text reads as a full company name: a trade name and a legal form, no remarks."""
    name = parse(text)
    return name.problem is None and bool(name.legal_form) and not name.notes


def normalize(text: object) -> str | None:
    """The name half-width, simplified, without remarks; None for a blank."""
    return parse(text).value


def format(value: CompanyName | str) -> str:
    """A name as it is written on the card."""
    return (value.value or "") if isinstance(value, CompanyName) else (normalize(value) or value)
