"""大区: what sales teams call the wide areas of China, and the provinces each covers.

The six customary regions of official statistics, 中南 parted into 华中 and 华南 as companies do. A team's own
areas (北方大区) are not known here.
"""

from __future__ import annotations

import re
from functools import cache

AREAS: dict[str, tuple[str, ...]] = {
    "华北": ("北京市", "天津市", "河北省", "山西省", "内蒙古自治区"),
    "东北": ("辽宁省", "吉林省", "黑龙江省"),
    "华东": ("上海市", "江苏省", "浙江省", "安徽省", "福建省", "江西省", "山东省"),
    "华中": ("河南省", "湖北省", "湖南省"),
    "华南": ("广东省", "广西壮族自治区", "海南省"),
    "西南": ("重庆市", "四川省", "贵州省", "云南省", "西藏自治区"),
    "西北": ("陕西省", "甘肃省", "青海省", "宁夏回族自治区", "新疆维吾尔自治区"),
}
_WHOLE = frozenset({"全国", "全部", "全部区域", "全国各地", "所有区域", "不限"})
_PARTS = re.compile(r"[、,，;；/\s]+|和|及")
_SUFFIX = re.compile(r"(?:大区|地区|区域|片区|大片|区)$")


def is_everywhere(text: str) -> bool:
    """Whether a text means the whole country."""
    return text.strip() in _WHOLE


@cache
def provinces(text: str) -> tuple[str, ...]:
    """The provinces of the wide areas a text names (华东、华南); none when it names no such area."""
    found: list[str] = []
    for part in _PARTS.split(text.strip()):
        found += AREAS.get(_SUFFIX.sub("", part), ())
    return tuple(dict.fromkeys(found))
