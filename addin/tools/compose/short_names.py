"""How companies are called: in daily work, in a list's own column, at an exchange."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from compose.naming import Name


def usual(name: Name) -> str:
    """Trade name and the first trade word: 合力电器."""
    return (name.brand + name.trade[0]) if name.trade else name.brand + name.legal


def everyday(random: Random, name: Name) -> str:
    """Any of the ways people shorten a name."""
    if name.branch:
        return name.text()
    place, words = name.place, name.words
    first = name.trade[0] if name.trade else ""
    last = name.trade[-1] if name.trade else ""
    brand = name.brand or place + first
    both = first[:1] + last[:1] if len(name.trade) > 1 else first[:2]
    return _drawn(random, [
        (brand + first, 32), (brand + words, 16), (place[:2] + brand, 15), (brand if len(brand) > 2 else brand + words[:2], 12),
        (brand + last, 5), (place[:2] + brand + first[:2], 6), ((brand[:2] + both)[:4], 3), ((place[:1] + brand)[:4], 3),
        (brand[:2] + "公司", 0.8), (brand[:2] + "厂", 0.6), (brand[:2] + "股份", 0.6), (brand + "集团", 0.6), (place[:2] + first, 2),
        (brand, 4), (place + brand + words, 4), (brand[:2] + first[:2], 3), (place[:2] + brand[:2] + last[:2], 2), (first, 0.4),
    ])  # fmt: skip


def exchange(random: Random, name: Name) -> str:
    """The three or four characters of a stock exchange: 邵阳液压, 同益中, 华瓷股份, 富瑞特装."""
    brand, start = name.brand, name.brand[:2]
    first, last = (name.trade[0], name.trade[-1]) if name.trade else ("", "")
    both = first[:1] + (last[:1] if len(name.trade) > 1 else first[2:3])
    science = any(word in name.words for word in ("科技", "技术", "电子"))
    ways: list[tuple[str, float]] = [
        ((brand + first[:2])[:4] if len(brand) == 2 else brand[:4], 44), (start + last[:2], 9), (start + both, 5),
        (start + ("股份" if name.legal.endswith("股份有限公司") else "集团"), 17), (start + "科技", 9 if science else 0.4),
        (start + "集团", 3 if "集团" in name.legal else 0.2),
    ]  # fmt: skip
    if len(brand) > 2:
        ways += [
            (start + first[:2], 8),
            (brand[2:] + first[:2], 1.5),
            (brand[::2] + first[:2], 2),
            (brand[:1] + brand[2:3] + "股份", 1),
        ]
    if len(brand) == 3:
        ways += [(brand, 16), (brand + first[:1], 4), (brand[1:] + first[:2], 1.5)]
    if len(brand) == 2:
        ways += [
            (brand[:1] + first[:1] + "股份", 2.5),
            (brand[:1] + first[:2], 1),
            (brand[:1] + first[:1] + last[:2], 1.5),
        ]
    place = "" if name.region == "中国" else name.place[:2]
    if place:
        ways += [
            (place + start, 7),
            (place + first[:2], 2.5),
            (place + last[:2], 1.5),
            (place[:1] + brand, 1.5),
            (place[:1] + first[:1] + "股份", 1),
        ]
    return _drawn(random, ways)


def _drawn(random: Random, ways: Sequence[tuple[str, float]]) -> str:
    fitting = [(text, weight) for text, weight in ways if len(text) >= 2]
    return random.choices([text for text, _ in fitting], [weight for _, weight in fitting])[0]
