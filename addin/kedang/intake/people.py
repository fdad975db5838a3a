"""People below merged headers: 采购/姓名, 采购/电话, 技术/姓名, 技术/电话 are the first and second contact."""

from __future__ import annotations

from collections.abc import Sequence

from kedang.intake.labels import bare, normal
from kedang.intake.lexicon import CONTACT_GROUPS, contact_part

_NAMES = frozenset(
    {"姓名", "名字", "联系人", "负责人", "人员", "联系人姓名", "负责人姓名", "称呼", "经办人", "对接人", "name", "contact"}
)  # fmt: skip
_LEADS = ("联系人", "联系人2", "联系人3")


def people_named(headers: Sequence[str]) -> list[str]:
    """The headers with parents that stand for a person written as 联系人, 联系人2, 联系人3 in their order.

    A parent stands for a person when 姓名 or the like is below it; one that says so itself keeps its place.
    """
    parted = [header.rsplit("/", 1) for header in headers]
    parents = {
        parts[0] for parts in parted
        if len(parts) == 2 and bare(parts[1]) in _NAMES and contact_part(normal(parts[0])) is None
    }  # fmt: skip
    if len(parents) < 2:
        return list(headers)
    order = list(dict.fromkeys(parts[0] for parts in parted if parts[0] in parents))
    leads = dict(zip(order[: len(CONTACT_GROUPS)], _LEADS, strict=False))
    return [
        f"{leads[parts[0]]}/{'姓名' if bare(parts[1]) in _NAMES else parts[1]}"
        if len(parts) == 2 and parts[0] in leads
        else header
        for header, parts in zip(headers, parted, strict=True)
    ]
