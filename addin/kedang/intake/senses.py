"""Headers that mean one thing or another: what they hold and what stands beside them decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from kedang.intake.evidence import known_share
from kedang.intake.labels import bare
from kedang.intake.profile import Profile
from kedang.model.catalogue import CONTACT_HOSTS, entity
from kedang.reference import regions

Senses = dict[str, float]
"""Fields a column may be, each with how sure that is."""

_IN_CHARGE = frozenset({"负责人", "负责人姓名", "责任人", "负责人员", "主要负责人"})
_REACHED = re.compile("职务|职位|手机|电话|联系方式|座机|邮箱|微信")
_OURS = re.compile("业务员|销售|跟进人|客户经理|业务代表|营销|归属|维护人")
_THEIRS = re.compile("联系人|对接人|联络人")
_ORIGIN = frozenset({"来源", "信息来源", "资料来源", "数据来源"})
_HOME = frozenset({"家庭状况", "家庭情况"})
_UNIT = frozenset({"单位"})
_CODE = frozenset({"代码", "编码", "证号", "企业代码", "公司代码", "客户代码", "单位代码"})
_PLACE = frozenset(
    {"区域", "地区", "所在地区", "所属区域", "所在区域", "所属地区", "客户区域", "客户地区", "省市", "所在地"}
)  # fmt: skip
_WIDE = re.compile(
    "华[东南西北中]|[东西南北中]+[部区]|大区|片区|海外|国内|国外|全国|战区|沿海|[一二三四]区$"
)


def senses(
    entity_id: str, headers: Sequence[str], profiles: Sequence[Profile], at: int
) -> Senses | None:
    """What an ambiguous header may mean where it stands; None for any other header."""
    name = bare(headers[at])
    for names, decide in _DECIDERS:
        if name in names:
            return decide(entity_id, headers, profiles, at)
    return None


def _in_charge(
    entity_id: str, headers: Sequence[str], profiles: Sequence[Profile], at: int
) -> Senses | None:
    """负责人 is the customer's person, or our salesperson who has several of the rows."""
    if entity_id not in CONTACT_HOSTS or "owner" not in entity(entity_id):
        return None
    others = [bare(header) for j, header in enumerate(headers) if j != at]
    if any(_OURS.search(other) for other in others):
        return {"contact.name": 0.95}
    beside = bare(headers[at + 1]) if at + 1 < len(headers) else ""
    held = profiles[at]
    repeated = held.filled >= 4 and held.distinct <= 0.6
    if any(_THEIRS.search(other) for other in others):
        sure = 0.88 if repeated else 0.66
        return {"owner": sure, "contact2.name": 0.45}
    if repeated and not _REACHED.search(beside):
        return {"owner": 0.8, "contact.name": 0.5}
    return {"contact.name": 0.96 if _REACHED.search(beside) else 0.85, "owner": 0.4}


def _unit(
    entity_id: str, headers: Sequence[str], profiles: Sequence[Profile], at: int
) -> Senses | None:
    """单位 is a company, or what goods are counted in."""
    declared, held = entity(entity_id), profiles[at]
    company = next(
        (name for name in ("customer", "organization") if name in declared),
        "name" if entity_id in CONTACT_HOSTS else "",
    )
    if not held.filled:
        return None
    short = held.length <= 2.5 and held.share("company") < 0.3
    if "unit" in declared:
        return {company: 0.9} if company and held.share("company") >= 0.5 else {"unit": 0.98}
    return {company: 0.3} if short and company else None


def _place(
    entity_id: str, headers: Sequence[str], profiles: Sequence[Profile], at: int
) -> Senses | None:
    """地区 holds provinces, cities, or wide areas of our own such as 华东."""
    declared, held = entity(entity_id), profiles[at]
    if "province" not in declared or not held.words:
        return None
    parsed = [regions.parse(word) for word in held.words]
    provinces = sum(bool(one.province) and not one.city for one in parsed)
    cities = sum(bool(one.city) for one in parsed)
    wide = sum(bool(_WIDE.search(word)) for word in held.words)
    if wide * 2 >= len(parsed):
        return {"market_area": 0.5, "province": 0.3} if "market_area" in declared else {}
    if provinces * 2 >= len(parsed):
        return {"province": 0.95}
    if cities * 3 >= len(parsed) * 2:
        whole = sum(bool(one.city) and word.startswith(str(one.province)[:2])
                    for one, word in zip(parsed, held.words, strict=True))  # fmt: skip
        return {"province": 0.92} if whole * 2 >= cities else {"city": 0.85, "province": 0.8}
    return {"province": 0.5, "city": 0.45}


def _origin(
    entity_id: str, headers: Sequence[str], profiles: Sequence[Profile], at: int
) -> Senses | None:
    """On a list of sources 来源 is the name of one; elsewhere it is where a record came from."""
    return {"name": 0.9, "source": 0.5} if entity_id == "source" else None


def _home(
    entity_id: str, headers: Sequence[str], profiles: Sequence[Profile], at: int
) -> Senses | None:
    """家庭状况 is whether somebody is married, or who lives at home."""
    declared, held = entity(entity_id), profiles[at]
    if "marital_status" not in declared or "family" not in declared:
        return None
    married = known_share(declared["marital_status"], held.words) >= 0.6
    return {"marital_status": 0.9} if married else {"family": 0.95}


def _code(
    entity_id: str, headers: Sequence[str], profiles: Sequence[Profile], at: int
) -> Senses | None:
    """代码 is the team's own number, unless its cells are credit codes."""
    held = profiles[at]
    if "uscc" not in entity(entity_id) or held.share("uscc") < 0.6:
        return None
    return {"uscc": 0.95, "number": 0.3}


_DECIDERS: tuple[
    tuple[frozenset[str], Callable[[str, Sequence[str], Sequence[Profile], int], Senses | None]],
    ...,
] = (
    (_IN_CHARGE, _in_charge),
    (_UNIT, _unit),
    (_PLACE, _place),
    (_ORIGIN, _origin),
    (_HOME, _home),
    (_CODE, _code),
)
