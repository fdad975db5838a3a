"""What happens to numbers, codes, contacts, addresses and places when rows are typed again."""

from __future__ import annotations

import re
from random import Random

from compose import streets, tables
from compose.companies import Company

WIDE_DIGITS = str.maketrans("0123456789", "０１２３４５６７８９")


def mobile(random: Random, number: str) -> str:
    """One of the ways people write a mobile number."""
    a, b, c = number[:3], number[3:7], number[7:]
    ways = (f"{a}-{b}-{c}", f"{a} {b} {c}", f"+86{number}", f"+86 {number}", f"0086-{number}", f"86-{number}", number.translate(WIDE_DIGITS),
            "手机" + number, number + " ", "'" + number, f"{number[:4]} {number[4:7]} {number[7:]}", "手机:" + number, f"({a}){b}{c}", number + "(微信同号)")  # fmt: skip
    return random.choice(ways)


def landline(random: Random, parts: tuple[str, str], no_area: float) -> str:
    """One of the ways people write a landline, extensions and missing area codes among them."""
    area, number = parts
    if random.random() < no_area:
        return number
    half = len(number) // 2
    ways = (f"({area}){number}", f"（{area}）{number}", f"{area} {number}", area + number, f"86-{area[1:]}-{number}", number, f"+86 {area[1:]} {number}",
            f"{area}-{number}-{random.randrange(1, 8999)}", f"{area}-{number}转{random.randrange(1, 899)}", f"{area}-{number[:half]} {number[half:]}",
            f"{area}-{number}/{random.randrange(10, 99)}", f"{area}--{number}", f"{area}－{number}", f"{area}-{number}*{random.randrange(801, 899)}", "电话" + area + number)  # fmt: skip
    return random.choice(ways)


def one_digit_wrong(random: Random, number: str) -> str:
    at = random.randrange(3, len(number))
    return (
        number[:at] + random.choice([d for d in "0123456789" if d != number[at]]) + number[at + 1 :]
    )


def code(random: Random, written: str, above: str) -> str:
    """A code with a slip: letter for digit, lower case, blanks, cut, or the row above's."""
    ways = [written.replace("0", "O", 1), written.lower(), written[:8] + " " + written[8:], written[:-1], written.replace("1", "I", 1),
            one_digit_wrong(random, written), written[:12], written + " ", written[:5] + written[6:7] + written[5:6] + written[7:]]  # fmt: skip
    if above and random.random() < 0.25:
        return above
    return random.choice(ways)


def contact(random: Random, name: str) -> str:
    """The surname with a courtesy, a courtesy behind the name, a blank inside, or the given name with 小."""
    way = random.random()
    if way < 0.7:
        return name[0] + tables.words("courtesy").draw(random)
    if way < 0.85:
        return name + random.choice(("经理", "先生", "总", "（采购）"))
    if way < 0.93:
        return name[0] + " " + name[1:]
    return random.choice(("小", "老")) + name[0]


def address(random: Random, written: str, company: Company) -> str:
    """An address written again: shortened, completed, other digits, a note, a slip."""
    city = company.city
    for way in random.sample(range(9), random.choice((1, 2, 2))):
        written = _rewritten(random, written, way, city)
    return written


def _rewritten(random: Random, text: str, way: int, city: tables.City) -> str:
    if way == 0:
        return (
            re.sub(f"^({city.province_full}|{city.province})?({city.full}|{city.name})?", "", text)
            or text
        )
    if way == 1 and not text.startswith(city.province):
        rest = text.removeprefix(city.full).removeprefix(city.name)
        return (
            random.choice((city.province_full, city.province, "")) * (not city.municipality)
            + city.full
            + rest
        )
    if way == 2:
        return re.sub(
            r"(\d+)号",
            lambda m: random.choice(
                (f" {m[1]} 号", m[1].translate(WIDE_DIGITS) + "号", m[1] + "#", m[1])
            ),
            text,
            count=1,
        )
    if way == 3:
        return re.sub(r"(\d+[号弄]).*$", r"\1", text)
    if way == 4:
        return text + tables.words("addition").draw(random)
    if way == 5:
        return re.sub("[镇街道乡]", "", text, count=1)
    if way == 6 and len(text) > 8:
        at = random.randrange(3, len(text))
        return text[:at] + text[at + 1 :]
    if way == 7:
        return re.sub(r"^.*?[区县](?=..)", "", text)
    if way == 8:
        return re.sub(r"(?<=.[路街道镇村])(?=\d)", " ", text) + random.choice(("", " "))
    return text


def moved(random: Random, company: Company, others: list[Company]) -> str:
    """Another address of the firm, or one of someone else typed by mistake."""
    if random.random() < 0.3:
        return random.choice(others).address
    return streets.address(random, company.city)


def place(random: Random, company: Company, spelling: int) -> tuple[str, str]:
    """Province and city as a list's columns have them; `spelling` 0 short, 1 in full, 2 districts as cities."""
    city = company.city
    if city.municipality:
        name = (company.district, city.full, company.district)[spelling]
        if spelling == 0 and random.random() < 0.15:
            name = city.name
        return (city.province_full if spelling == 1 else city.province), name
    if spelling == 1:
        return city.province_full, city.full
    return city.province, city.name
