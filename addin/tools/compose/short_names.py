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
    """The three or four characters of a stock exchange: 邵阳液压, 同益中, 华瓷股份."""
    place = "" if name.region == "中国" else name.place[:2]
    brand, words = name.brand, name.words
    first, last = (name.trade[0], name.trade[-1]) if name.trade else ("", "")
    science = any(character in words for character in "科技子")
    ways = [
        ((brand + first)[:4] if len(brand) == 2 else brand[:4], 34), ((brand[:2] + last[:2])[:4], 10), (brand[:3], 10),
        (brand[:2] + "股份", 17), (brand[:2] + words[:1] + words[-1:], 2), (brand[:2] + "科技", 6 if science else 2),
    ]  # fmt: skip
    if place:
        ways += [
            (place + first[:2], 6),
            (place[:1] + brand[:2] + "股", 1),
            (place + brand[:2], 4),
            (place[:1] + brand, 3),
            (place + last[:2], 3),
        ]
    if len(brand) > 3:
        ways += [
            (brand[:2] + first[:2], 5),
            (brand[2:] + first[:2], 3),
            (brand[::2] + first[:2], 2),
        ]
    if len(brand) == 3:
        ways += [
            (brand[1:] + first[:2], 3),
            (brand[::2] + first[:2], 4),
            (brand[::2] + "股份", 3),
            (brand + first[:1], 8),
        ]
    if len(brand) == 2:
        ways += [
            (brand[:1] + first[:1] + "股份", 5),
            (brand[:1] + first[:2], 2),
            (brand + "集团", 2),
            (brand[:1] + words[:1] + last[:2], 2),
        ]
    return _drawn(random, ways)


def _drawn(random: Random, ways: Sequence[tuple[str, float]]) -> str:
    fitting = [(text, weight) for text, weight in ways if len(text) >= 2]
    return random.choices([text for text, _ in fitting], [weight for _, weight in fitting])[0]
