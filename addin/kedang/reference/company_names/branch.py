"""Branches, shops and project teams behind the name they belong to."""

from __future__ import annotations

import re

from kedang.reference.regions.walk import walk

_COMPANY = re.compile(
    r"(?:股份有限公司|有限责任公司|有限公司|集团总公司|集团公司|总公司|股份公司|(?<![分支子])公司)"
)
_UNIT_END = re.compile(
    r"(?:公司|厂|店|部|处|所|院|中心|站|队|车间|基地|库|校|行|社|酒店|宾馆|馆|场|门诊|超市|商场|工场|矿|组|段)$"
)
_LOOSE = re.compile(
    r"^(.{2,}?)((?:第?[一二三四五六七八九十\d]+)?(?:分公司|支公司|子公司|办事处|代表处|联络处|分厂|分店|分行|支行|分校|分院|营业部|项目部|项目经理部))$"
)
_SUBSIDIARY = re.compile(r"(?<![分支子])公司$")


def split_branch(plain: str) -> tuple[str, str, str, str]:
    """Head, branch, group above, remark: 华信有限公司深圳分公司 has the branch 深圳分公司.

    A company named behind a group (华信集团公司永安泵业有限公司) becomes the head itself.
    """
    if plain.endswith("有限公司") and plain.find("公司") == len(plain) - 2 > 3:
        return plain, "", "", ""
    found = _COMPANY.search(plain, 2)
    if found and found.end() < len(plain):
        head, tail = plain[: found.end()], plain[found.end() :].strip(" ,，、-—")
        if _SUBSIDIARY.search(tail) and len(tail) > 4:
            return tail, "", head, ""
        if _UNIT_END.search(tail):
            return head, tail, "", ""
        return head, "", "", tail
    if found is None:
        loose = _LOOSE.match(plain)
        if loose:
            head, branch = _with_place(loose[1], loose[2])
            return head, branch, "", ""
    return plain, "", "", ""


def _with_place(head: str, branch: str) -> tuple[str, str]:
    """Moves a place at the end of the head to the branch it belongs to."""
    for size in range(min(9, len(head) - 2), 1, -1):
        place = walk(head[-size:], roads=False)
        if place.places and place.end == size and place.conflict < 0:
            return head[:-size], head[-size:] + branch
    return head, branch
