"""Invented addresses as companies register them."""

from __future__ import annotations

from random import Random

from compose import tables
from compose.tables import City

KNOWN, HOUSES = 0.11, 40  # share of firms at known places, places of a city


def address(random: Random, city: City) -> str:
    """Province, city and district or some of them; then a road and number, a park, a village or an office tower."""
    if random.random() < KNOWN:
        return _known(random, city)
    start = _start(random, city)
    way = random.random()
    if way < 0.16:
        return start + _village(random)
    if way < 0.27:
        return start + _park(random, city)
    text = start + _town(random) + _road(random) + _number(random)
    return text + _room(random) if random.random() < 0.42 else text


def _known(random: Random, city: City) -> str:
    """An office tower, park or market of the city where many strangers sit, mostly with a room of one's own."""
    house = Random(f"{city.code}/{int(random.expovariate(1 / 6)) % HOUSES}")
    district, _ = house.choice(city.districts)
    front = random.choice((city.full + district, district, city.full + district, city.full, ""))
    if random.random() < 0.25 and not city.municipality:
        front = city.province_full + front
    way = house.random()
    if way < 0.3:
        return front + _village(house)
    if way < 0.5:
        return front + _park(house, city)
    place = front + _road(house) + _number(house)
    return place + _room(random) if random.random() < 0.75 else place


def _start(random: Random, city: City) -> str:
    district, short = random.choice(city.districts)
    province = (
        ""
        if city.municipality
        else random.choices(("", city.province_full, city.province), (62, 34, 4))[0]
    )
    middle = random.choices((city.full, city.name, ""), (74, 6, 20 if not province else 8))[0]
    part = random.choices((district, short, ""), (80, 3, 17))[0]
    text = province + middle + part
    return text + text if random.random() < 0.01 else text


def _road(random: Random) -> str:
    name = tables.words("road").draw(random)
    if random.random() < 0.55:
        name = tables.characters(0).draw(random) + tables.characters(1).draw(random)
    return name + tables.words("street").draw(random)


def _town(random: Random) -> str:
    if random.random() < 0.8:
        return ""
    name = tables.characters(0).draw(random) + tables.characters(1).draw(random)
    return name + random.choice(("镇", "镇", "街道", "街道", "街道办事处", "乡"))


def _village(random: Random) -> str:
    name = tables.characters(0).draw(random) + tables.characters(1).draw(random)
    village = tables.words("village").draw(random)
    if random.random() < 0.6:
        village = tables.words("surname").draw(random) + random.choice(
            ("家", "庄", "村", "店", "沟", "坝", "桥", "湾", "塘", "楼")
        )
    end = random.choice(
        (
            "村",
            "村",
            "村",
            "工业区",
            "村村北",
            "村委会",
            "村一组",
            "村3组",
            "社区",
            "村东",
            "工业园",
            "村委会旁",
        )
    )
    return (
        name
        + random.choice(("镇", "镇", "乡", "街道"))
        + village
        + end
        + (_number(random) if random.random() < 0.25 else "")
    )


def _park(random: Random, city: City) -> str:
    park = random.choice(("", "", city.name)) + tables.words("park").draw(random)
    if city.municipality and random.random() < 0.1:
        park = f"中国（{city.name}）自由贸易试验区"
    way = random.random()
    if way < 0.25:
        return park + random.choice(
            ("", f"{random.choice('ABC')}区", f"{random.randint(1, 30)}号", "内")
        )
    text = park + _road(random)
    if way < 0.4:
        return (
            text
            + f"与{_road(random)}"
            + random.choice(("交叉口", "交汇处", "交口东南角", "路口西"))
        )
    return text + _number(random) + (_room(random) if random.random() < 0.3 else "")


def _number(random: Random) -> str:
    number = str(
        random.choice((random.randint(1, 99), random.randint(1, 999), random.randint(1, 3000)))
    )
    if random.random() < 0.12:
        number += random.choice(("-", "—", "之", "、")) + str(random.randint(1, 30))
    return number + random.choices(("号", "弄", "号院", ""), (92, 3, 2, 3))[0]


def _room(random: Random) -> str:
    room = f"{random.randint(1, 28)}{random.randint(0, 30):02d}" + random.choice(
        ("室", "室", "室", "号", "")
    )
    tower = tables.pairs().draw(random) + tables.words("building").draw(random)
    block = f"{random.randint(1, 30)}{random.choice(('幢', '栋', '号楼', '座'))}"
    floor = f"{random.randint(1, 30)}{random.choice('楼层')}"
    return random.choice(
        (
            room,
            block + room,
            tower + room,
            tower + floor,
            random.choice("ABC") + "座" + room,
            block + floor + room,
            floor,
            block + "1单元" + room,
            tower + block + room,
        )
    )
