"""Company names in parts: where, trade name, trade words, legal form, branch, and the orders they are written in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

from compose import brands, tables, trades
from compose.tables import City

_OFFICE = re.compile("(?<=..)(自治区|自治州|地区|省|市|区|县|盟)$")


@dataclass(frozen=True, slots=True)
class Name:
    """A registered name. `order` says where the region stands: front, opening, middle or end."""

    region: str
    brand: str
    trade: tuple[str, ...]
    legal: str
    order: str = "front"
    branch: str = ""
    bracket: str = "（"

    @property
    def place(self) -> str:
        """The region without 省, 市, 区, 县."""
        return _OFFICE.sub("", self.region)

    @property
    def words(self) -> str:
        return "".join(self.trade)

    def text(self) -> str:
        """The name as it is registered."""
        end = self.legal + self.branch
        inside = f"（{self.place}）" if self.bracket == "（" else f"({self.place})"
        if not self.region:
            return self.brand + self.words + end
        if self.order == "opening":
            return inside + self.brand + self.words + end
        if self.order == "middle":
            return self.brand + inside + self.words + end
        if self.order == "end":
            return self.brand + self.words + inside + end
        return self.region + self.brand + self.words + end


def region(random: Random, city: City) -> str:
    """The place a name begins with: mostly the city, at times province, district or nothing."""
    district, short = random.choice(city.districts)
    if city.municipality:
        ways = {
            city.name: 67,
            city.full: 18,
            city.full + district: 3,
            "": 3,
            city.name + short: 4,
            district: 1,
            "中国": 0.3,
        }
        return random.choices(list(ways), list(ways.values()))[0]
    capital = 3.5 if city.code.endswith("0100") else 0.6
    ways = {city.name: 43, city.full: 19, city.province: 7 * capital, city.province_full: 1.6 * capital, "": 2.4,
            short: 11, district: 7, city.full + district: 3.5, city.name + short: 3, city.province + city.name: 0.7,
            city.province_full + city.full: 0.5, "中国": 0.2}  # fmt: skip
    return random.choices(list(ways), list(ways.values()))[0]


def order(random: Random) -> str:
    return random.choices(("front", "middle", "end", "opening"), (97.2, 1.9, 0.8, 0.1))[0]


def company(random: Random, city: City) -> Name:
    """Any company of a city; a few have no trade name."""
    if random.random() < 0.04:
        return works(random, city)
    legal = tables.words("legal").draw(random)
    return Name(
        region(random, city), brands.brand(random), trades.trade(random, legal), legal, order(random),
        bracket=random.choice("（("),
    )  # fmt: skip


def listed(random: Random, city: City) -> Name:
    """A company at an exchange: always with a trade name, the region in front."""
    trade = trades.trade(random, "股份有限公司")
    form = random.choices(("股份有限公司", "集团股份有限公司", "（集团）股份有限公司"), (88, 9, 3))[
        0
    ]
    return Name(region(random, city), brands.brand(random), trade, form)


def works(random: Random, city: City) -> Name:
    """Works and companies without a trade name: 苏州塑料十厂, 西安机电设备股份有限公司."""
    head = trades.among(random, tables.trades().draw(random))
    tail = random.choices(
        ("", "制品", "机械", "设备", "制造", "配件", "工业"), (45, 15, 12, 8, 8, 6, 6)
    )[0]
    form = random.choices(
        ("厂", "总厂", "公司", "有限公司", "有限责任公司", "总公司"), (50, 5, 7, 25, 10, 3)
    )[0]
    place = region(random, city) or city.name
    if form == "厂" and random.random() < 0.45:
        number = tables.words("ordinal").draw(random)
        if random.random() < 0.4:
            return Name(place, "第" + number, (head,), "厂")
        return Name(place, "", (head,), number + "厂")
    if not tail or set(tail) & set(head):
        return Name(place, "", (head,), form)
    return Name(place, "", (head, tail), form)
