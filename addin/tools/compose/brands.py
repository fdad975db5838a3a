"""Trade names 字号: one, and another that is near it."""

from __future__ import annotations

from random import Random

from compose import tables

OPPOSITES = {
    "东": "西南北", "南": "北东西", "西": "东南北", "北": "南东西", "大": "小", "小": "大", "新": "老中", "上": "下", "一": "二三", "二": "一三",
    "三": "一二四", "天": "地", "金": "银", "内": "外", "前": "后", "春": "秋", "日": "月", "红": "蓝绿", "蓝": "绿红", "江": "海河", "海": "江河",
}  # fmt: skip
ADDED = "新大小中金华东西南北天鑫"


def brand(random: Random) -> str:
    """A trade name of one to five characters that reads like one."""
    way = random.random()
    if way < 0.012:
        return place(random)
    if way < 0.027:
        return town(random) + pair(random)
    size = random.choices((1, 2, 3, 4, 5), (0.3, 72, 15.5, 11.5, 0.7))[0]
    if size == 1:
        return tables.characters(0).draw(random)
    start = pair(random)
    if size == 2:
        return start
    if size == 3:
        if random.random() < 0.35:
            return tables.characters(0).draw(random) + start
        return start + ending(random)
    if size == 4 and random.random() < 0.75:
        return start + pair(random)
    return start + ending(random) + ending(random) + (ending(random) if size == 5 else "")


def pair(random: Random) -> str:
    """The first two characters of a trade name."""
    if random.random() < 0.3:
        return tables.pairs().draw(random)
    while True:
        one, two = tables.characters(0).draw(random), tables.characters(1).draw(random)
        if one != two or random.random() < 0.1:
            return one + two


def place(random: Random) -> str:
    """A county's name as a trade name: 平江 of 重庆平江实业有限公司."""
    return random.choice(tables.cities().draw(random).districts)[1]


def town(random: Random) -> str:
    """A town before the trade name: 北三狼, 山口镇."""
    return (
        tables.characters(0).draw(random)
        + tables.characters(1).draw(random)
        + random.choice(("镇", "", "", "乡", "街道"))
    )


def ending(random: Random) -> str:
    return tables.characters(random.choice((1, 2))).draw(random)


def other_ending(random: Random, brand: str) -> str:
    """The same first two characters, another end: 华夏腾飞 and 华夏未来, 合力 and 合力达."""
    start = brand[:2]
    way = random.random()
    if len(brand) > 2 and way < 0.35:
        return start
    if way < 0.6:
        return start + ending(random)
    return start + pair(random)


def near(random: Random, brand: str) -> str:
    """A true other trade name a character away: 合力 and 合利, 新合力, 南方 for 北方."""
    way = random.random()
    swaps = [at for at, c in enumerate(brand) if c in OPPOSITES]
    if swaps and way < 0.5:
        at = random.choice(swaps)
        return brand[:at] + random.choice(OPPOSITES[brand[at]]) + brand[at + 1 :]
    if way < 0.15:
        return random.choice(ADDED) + brand
    if way < 0.6:
        at = random.randrange(len(brand))
        known = tables.look_alikes() if way < 0.27 else tables.homophones()
        if other := known.get(brand[at], ""):
            return brand[:at] + random.choice(other) + brand[at + 1 :]
    if way < 0.66 and len(brand) == 2:
        return brand[::-1]
    at = random.randrange(len(brand))
    return brand[:at] + tables.characters(min(at, 1)).draw(random) + brand[at + 1 :]
