"""A list without a header: its columns get the names a person would write over them, by what stands in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kedang.intake.entities import Choice, choose
from kedang.intake.lexicon import Lexicon
from kedang.intake.mapping import NOTHING
from kedang.intake.profile import Profile
from kedang.intake.sheet import text_of
from kedang.model.catalogue import entity
from kedang.reference import choices

_LEAST = 3
_MOST = 0.8
_SURE = 0.75
_SHARE = 0.7
_PLAIN = (
    ("uscc", "统一社会信用代码"), ("email", "邮箱"), ("mobile", "手机"), ("company", "客户名称"),
    ("phone", "电话"), ("address", "地址"), ("date", "日期"),
)  # fmt: skip
_TITLE = re.compile(
    r"(?:经理|总监|采购|厂长|主任|主管|科长|部长|董事长|总裁|助理|工程师|会计|业务员|店长|老板|专员|总工|副?总)$"
)
_NAME = re.compile(r"[\u4e00-\u9fff·]{2,4}")
_UNIT = re.compile(
    r"^(?:台|套|件|个|只|条|吨|公斤|千克|kg|箱|包|瓶|盒|根|米|m|把|片|支|双|卷|组)$", re.I
)
_LISTED = re.compile(r"(?:名单|名录|目录|一览表?|清单|名册)$")
_ORDER = re.compile(r"^(?=.*\d)[A-Za-z\d][A-Za-z\d/_-]{2,24}$")


def choose_unnamed(
    profiles: Sequence[Profile],
    values: Sequence[Sequence[object]],
    hints: str,
    words: Lexicon,
) -> Choice | None:
    """The kind of a list of orders, visits or contacts without a header; None where it is none of them."""
    if len(profiles) < _LEAST or not values or len(values[0]) < _LEAST:
        return None
    kinds = [_kind(profile, held) for profile, held in zip(profiles, values, strict=True)]
    names = _orders(kinds, values) or _visits(kinds, values) or _contacts(kinds)
    if names is None or sum(map(bool, names)) < _SURE * len(names):
        return None
    found = choose(names, profiles, hints, words)
    if found.entity is None:
        return None
    matches = tuple(
        replace(match, confidence=min(match.confidence, _SHARE), how="content", candidates=())
        if match.field and name else NOTHING
        for match, name in zip(found.matches, names, strict=True)
    )  # fmt: skip
    return Choice(found.entity, found.score, matches)


def choose_bare(
    title: str, profiles: Sequence[Profile], hints: str, words: Lexicon
) -> Choice | None:
    """The kind of a single column of companies below a title such as 部分客户名单; None for anything else."""
    if len(profiles) != 1 or not _LISTED.search(title) or profiles[0].share("company") < _MOST:
        return None
    found = choose(["客户名称"], profiles, hints, words)
    if found.entity is None:
        return None
    matches = tuple(
        replace(match, confidence=min(match.confidence, _SHARE), how="content", candidates=())
        for match in found.matches
    )
    return Choice(found.entity, found.score, matches)


def _kind(profile: Profile, values: Sequence[object]) -> str:
    """The plain name of what a column holds; empty for numbers and other words."""
    for kind, name in _PLAIN:
        if profile.share(kind) >= _MOST:
            return name
    texts = [text for text in map(text_of, values) if text]
    if profile.share("person") >= 0.5 and all(map(_NAME.fullmatch, texts)):
        return "联系人"
    for pattern, name in ((_TITLE, "职务"), (_UNIT, "单位")):
        if texts and sum(bool(pattern.search(text)) for text in texts) >= _MOST * len(texts):
            return name
    return ""


def _orders(kinds: Sequence[str], values: Sequence[Sequence[object]]) -> list[str] | None:
    """Names of the columns of orders: three numbers of which the third is the product of the others."""
    numbers = [
        j for j, held in enumerate(values)
        if not kinds[j] and all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in held)
    ]  # fmt: skip
    found = next(
        ((a, b, c) for a, b, c in zip(numbers, numbers[1:], numbers[2:], strict=False)
         if _multiplies(values[a], values[b], values[c])),
        None,
    )  # fmt: skip
    if found is None or "日期" not in kinds or kinds.count("客户名称") != 1:
        return None
    names = ["业务员" if kind == "联系人" else kind for kind in kinds]
    for column, name in zip(found, ("数量", "单价", "金额"), strict=True):
        names[column] = name
    for j, held in enumerate(values):
        if not names[j] and j == 0 and _are_numbers(held):
            names[j] = "订单号"
    goods = [j for j in range(found[0]) if not names[j] and all(map(text_of, values[j]))]
    if goods:
        names[goods[0]] = "产品名称"
    return names if goods else None


def _multiplies(first: Sequence[object], second: Sequence[object], third: Sequence[object]) -> bool:
    rows = list(zip(first, second, third, strict=True))
    right = sum(
        abs(float(str(a)) * float(str(b)) - float(str(c))) <= 0.01 * max(1.0, abs(float(str(c))))
        for a, b, c in rows
    )
    return right >= _MOST * len(rows)


def _are_numbers(values: Sequence[object]) -> bool:
    texts = list(map(text_of, values))
    return all(map(_ORDER.match, texts)) and len(set(texts)) == len(texts)


def _visits(kinds: Sequence[str], values: Sequence[Sequence[object]]) -> list[str] | None:
    """Names of the columns of visits: a day, a company, and how it was visited or what came of it."""
    if kinds.count("客户名称") != 1 or "日期" not in kinds:
        return None
    names = list(kinds)
    visit = entity("visit")
    for field, name in (("mode", "拜访方式"), ("result", "拜访结果")):
        closed = visit[field].choices
        place = next((j for j, held in enumerate(values) if not names[j] and closed is not None
                      and all(choices.match(closed, text_of(v)) for v in held)), None)  # fmt: skip
        if place is not None:
            names[place] = name
    if "拜访方式" not in names and "拜访结果" not in names:
        return None
    names[names.index("日期")] = "拜访日期"
    if "手机" in names and "电话" not in names:
        names[names.index("手机")] = "联系电话"
    persons = [j for j, name in enumerate(names) if name == "联系人"]
    if persons and persons[-1] != names.index("客户名称") + 1:
        names[persons[-1]] = "拜访人"
    rest = [j for j, name in enumerate(names) if not name]
    if len(rest) == 1:
        names[rest[0]] = "拜访内容"
    return names


def _contacts(kinds: Sequence[str]) -> list[str] | None:
    """Names of the columns of customers with their contacts: a company, a person, a number."""
    if kinds.count("客户名称") != 1 or kinds.count("联系人") != 1:
        return None
    return list(kinds) if {"手机", "电话"} & set(kinds) else None
