"""Headers such as 客户类别 mean what their values say: A B C is a tier, 制造商 a nature, VIP a guest rank."""

from __future__ import annotations

from kedang.intake.evidence import known_share
from kedang.intake.profile import Profile
from kedang.model.catalogue import entity

CLASSES = (
    "tier", "nature", "vip_class", "status", "lifecycle", "purchase_size", "segment", "priority",
)  # fmt: skip
PARTNER_CLASSES = ("type", "level", "breadth", "price_level")
"""On a list of channel partners 代理级别 is a level or a price level, as its values say."""

_BARE = frozenset(
    {"等级", "级别", "类别", "类型", "分类", "性质", "状态", "阶段", "level", "grade", "type"}
)
_OWN = 0.5
_SURE = 0.8


def class_by_values(entity_id: str, field: str, profile: Profile) -> str | None:
    """The class whose list knows the values, when the list of the header's own field does not.

    None when the header is about no class, when its own list knows half of the values, or when no list knows four
    in five of them.
    """
    declared = entity(entity_id)
    classes = PARTNER_CLASSES if entity_id == "channel_partner" else CLASSES
    if field not in classes or field not in declared or not profile.words:
        return None
    if known_share(declared[field], profile.words) >= _OWN:
        return None
    shares = [
        (known_share(declared[name], profile.words), name) for name in classes if name in declared
    ]
    best = max(share for share, _ in shares)
    if best < _SURE:
        return None
    return next(name for share, name in shares if share == best)


def is_alien(entity_id: str, field: str, name: str, profile: Profile) -> bool:
    """Whether a bare 等级 or 类别 holds no value that any class of customers knows, such as 三甲."""
    if field not in CLASSES or name not in _BARE or not profile.words:
        return False
    declared = entity(entity_id)
    return (
        field in declared
        and declared[field].choices is not None
        and not any(
            known_share(declared[each], profile.words) for each in CLASSES if each in declared
        )
    )
