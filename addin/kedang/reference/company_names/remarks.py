"""What people write around a name: brackets, remarks, the former name, a place in brackets."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kedang.reference.company_names.forms import COMPANY_FORMS, split_form
from kedang.reference.regions.walk import Candidates, walk

_BRACKET = re.compile(
    r"\(([^()]*)(?:\)|$)|【([^】]*)(?:】|$)|\[([^\]]*)(?:\]|$)|〖([^〗]*)(?:〗|$)|<([^>]*)(?:>|$)|《([^》]*)》|「([^」]*)」"
)
_FORMER = re.compile(r"^(?:原名称?|原|曾用名|前身|旧称|旧名|以前叫)[是为:：]*\s*(.{4,})$")
_PARTNERS = re.compile(r"^(?:特殊普通合伙|普通合伙|有限合伙|合伙)$")
_SOLE = re.compile(r"^(?:个体工商户|个体户|个体|个人独资|私营)$")
_NATION = frozenset(("中国", "中华", "china", "亚洲", "亚太", "国际", "大中华区"))
_EDGES = " .。,，、;；*#'\"“”‘’·-—–_~!！?？:：/\\|+"
_NUMBERED = re.compile(r"^\d{1,4}\s*[.、)]\s*(?=\D)")
_DASHED = re.compile(r"^(.{4,}?)\s*(?:[-—–_/~]+|\s[*#]+)\s*([^-—–_/~*#]{1,12})$")
_CJK_GAP = re.compile(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])")
_LISTED = re.compile(
    r"^(?:S?\*?ST|XD|XR|DR)(?=[一-龥]{2})|(?<=[一-龥]{2})(?:[AB]股?|-?[UWV]{1,2}|退)$"
)
_ODD = re.compile(r"[^一-龥A-Za-z]")
_CJK = re.compile(r"[一-龥]")


@dataclass(slots=True)
class Stripped:
    """A name without brackets and remarks, and what they said."""

    value: str = ""
    plain: str = ""
    places: Candidates = ()
    region_text: str = ""
    group: bool = False
    form: str = ""
    former: str = ""
    notes: list[str] = field(default_factory=list)


def strip_remarks(text: str) -> Stripped:
    """Takes brackets and remarks off a cleaned name."""
    found = Stripped()
    text = (
        _LISTED.sub("", text.removeprefix("*")) if _LISTED.search(text.removeprefix("*")) else text
    )
    if not _ODD.search(text):
        found.value = found.plain = text
        return found
    name = _NUMBERED.sub("", _CJK_GAP.sub("", text))
    kept, plain, last = [], [], 0
    for bracket in _BRACKET.finditer(name):
        before = name[last : bracket.start()]
        inside = next((part for part in bracket.groups() if part is not None), "").strip()
        kept.append(before)
        plain.append(before)
        last = bracket.end()
        ends = not name[last:].strip(_EDGES)
        begins = not name[: bracket.start()].strip(_EDGES)
        if inside and _belongs(found, inside, bracket[0][0], ends, begins):
            kept.append(f"({inside})")
    kept.append(name[last:])
    plain.append(name[last:])
    found.value = "".join(kept).strip(_EDGES)
    found.plain = "".join(plain).strip(_EDGES)
    _strip_dashed(found)
    return found


def _belongs(found: Stripped, inside: str, sign: str, ends: bool, begins: bool) -> bool:
    """Reads one bracket; answers whether it is part of the name itself."""
    former = _FORMER.match(inside)
    if former:
        found.former = former[1]
        return False
    if inside in ("集团", "企业集团", "集团公司"):
        found.group = True
        return True
    if _PARTNERS.match(inside) or _SOLE.match(inside):
        found.form = "合伙企业" if _PARTNERS.match(inside) else "个体"
        return True
    if inside.casefold() in _NATION:
        found.region_text += inside
        return True
    place = walk(inside, roads=False)
    if place.places and place.end == len(inside) and place.conflict < 0:
        found.places, found.region_text = place.places, found.region_text + inside
        return True
    if sign == "(" and not ends and not begins and len(inside) <= 6 and _CJK.search(inside):
        found.region_text += inside
        return True
    found.notes.append(inside)
    return False


def _strip_dashed(found: Stripped) -> None:
    """…有限公司--南昌, …有限公司-老客户: what follows the dash is a place or a remark."""
    dashed = _DASHED.match(found.plain)
    if dashed is None or not _CJK.search(dashed[2]):
        return
    if split_form(dashed[2])[1] in COMPANY_FORMS or split_form(dashed[1])[1] == "":
        return
    place = walk(dashed[2], roads=False)
    if place.places and place.end == len(dashed[2]):
        found.places, found.region_text = place.places, dashed[2]
    else:
        found.notes.append(dashed[2])
    found.plain = dashed[1].strip(_EDGES)
    found.value = found.value.removesuffix(dashed[2]).rstrip(_EDGES)
