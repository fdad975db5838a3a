"""What typing, memory and other people do to a company's name. Every kind returns the name as it gets written."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from compose import english, people, short_names, tables
from compose.companies import Company

LEGALS = (
    "有限公司", "有限公司", "有限责任公司", "股份有限公司", "公司", "", "集团有限公司", "有限 公司", "有限责任公", "（有限公司）",
)  # fmt: skip
NUMERALS = str.maketrans("一二三四五六七八九", "123456789")
TO_CHINESE = str.maketrans("123456789", "一二三四五六七八九")
WIDE = str.maketrans({chr(c): chr(c + 0xFEE0) for c in range(0x21, 0x7F)})
FULL_TO_HALF = str.maketrans("（）－，．", "()-,.")

Damage = Callable[[Random, str, Company], str]


def damaged(random: Random, company: Company, operations: list[str]) -> tuple[str, list[str]]:
    """The name after some operations, and those that changed it."""
    text, done = company.name.text(), []
    for operation in sorted(operations, key=lambda o: o not in STRUCTURAL):
        new = KINDS[operation](random, text, company)
        if new != text and len(new.strip()) >= 2:
            text = new
            done.append(operation)
    return text, done


def same(random: Random, text: str, company: Company) -> str:
    return text


def legal(random: Random, text: str, company: Company) -> str:
    """Another legal form, or none."""
    name = company.name
    if not text.endswith(name.legal) or name.branch:
        return text
    if name.legal.endswith("厂"):
        new = random.choice(("有限公司", "有限公司", "制造厂", "加工厂", "", "总厂"))
    else:
        new = random.choice(LEGALS)
    return text[: len(text) - len(name.legal)] + new


def legal_short(random: Random, text: str, company: Company) -> str:
    """The end cut off: 有限, 公司, 有限责任."""
    if text.endswith("有限公司"):
        return text[:-4] + random.choice(("有限", "公司", "", "有限公", "(有限)"))
    return text.removesuffix("公司") if text.endswith("公司") else text


def drop_region(random: Random, text: str, company: Company) -> str:
    """Without the place, wherever it stands."""
    name = company.name
    if not name.region:
        return text
    inside = f"[（(【](?:{name.region}|{name.place})[)）】]"
    bare = re.sub(inside, "", text, count=1)
    return bare if bare != text else text.replace(name.region, "", 1)


def add_region(random: Random, text: str, company: Company) -> str:
    """Province, city or district put in front, beside or in place of what stood there."""
    city = company.city
    places = [city.name, city.full, city.province_full + random.choice(("", city.full)), city.province, city.full + company.district,
              city.province_full + city.name, company.district]  # fmt: skip
    if city.municipality:
        places = [city.full, city.name, city.full + company.district, city.name + company.district]
    base = text if random.random() < 0.2 else drop_region(random, text, company)
    place = random.choice(places)
    return text if base.startswith(place) else place + base


def move_region(random: Random, text: str, company: Company) -> str:
    """Into brackets, out of them, to the middle or the end."""
    name = company.name
    if not name.region:
        return (
            text.replace("(", "（").replace(")", "）")
            if "(" in text
            else text.replace("（", "(").replace("）", ")")
        )
    short = name.place
    trade = "".join(name.trade)
    left, right = random.choice(("()", "（）", "（）", "【】", "()"))
    inside = f"{left}{short}{right}"
    rest = trade + name.legal + name.branch
    ways = [name.brand + inside + rest, name.brand + trade + inside + name.legal + name.branch, inside + name.brand + rest,
            short + name.brand + rest, name.brand + rest + inside, name.brand + short + rest]  # fmt: skip
    if not name.brand:
        ways = [inside + rest, trade + inside + name.legal + name.branch, short + rest]
    return random.choice(ways)


def short(random: Random, text: str, company: Company) -> str:
    """How people call it: 邵阳液压, 同益中, 华瓷, 青岛合力, 合力电器."""
    if company.name.branch:
        return text
    if company.exchange and random.random() < 0.8:
        return company.exchange
    return short_names.everyday(random, company.name)


def _inside(text: str, company: Company) -> list[int]:
    """Places of the Chinese characters of trade name and trade words."""
    name = company.name
    start = len(name.region) if name.region and text.startswith(name.region) else 0
    end = len(text) - len(name.legal) if text.endswith(name.legal) and name.legal else len(text)
    return [at for at in range(start, end) if "一" <= text[at] <= "鿿"] or [0]


def homophone(random: Random, text: str, company: Company) -> str:
    found = [at for at in _inside(text, company) if tables.homophones().get(text[at])]
    if not found:
        return text
    at = random.choice(found)
    return text[:at] + random.choice(tables.homophones()[text[at]]) + text[at + 1 :]


def look_alike(random: Random, text: str, company: Company) -> str:
    found = [at for at in _inside(text, company) if text[at] in tables.look_alikes()]
    if not found:
        return text
    at = random.choice(found)
    return text[:at] + random.choice(tables.look_alikes()[text[at]]) + text[at + 1 :]


def traditional(random: Random, text: str, company: Company) -> str:
    return text.translate(tables.traditional())


def space(random: Random, text: str, company: Company) -> str:
    """Blanks, line breaks and stray marks."""
    at = random.choice(_inside(text, company))
    mark = random.choice((" ", " ", "\n", "\u3000", "  ", "\t", "\xa0", "·", "-", "、", "."))
    return random.choice(
        (
            " " + text,
            text + " ",
            text[:at] + mark + text[at:],
            text + "\u3000",
            text + ".",
            text + "。",
            "\u200b" + text,
            '"' + text + '"',
        )
    )


def width(random: Random, text: str, company: Company) -> str:
    """Brackets of the other width, letters and digits full width."""
    if "（" in text:
        return text.replace("（", "(").replace("）", ")")
    return text.translate(WIDE)


def in_english(random: Random, text: str, company: Company) -> str:
    return text if company.name.branch else english.translated(random, company.name)


def initials(random: Random, text: str, company: Company) -> str:
    """The trade name's initials with the trade words: HL电器."""
    name = company.name
    if name.branch or len(name.brand) < 2:
        return text
    letters = "".join(tables.reading(c)[0] for c in name.brand).upper()
    return letters + "".join(name.trade) + random.choice(("", "", name.legal))


def drop_char(random: Random, text: str, company: Company) -> str:
    at = random.choice(_inside(text, company))
    return text[:at] + text[at + 1 :]


def insert_char(random: Random, text: str, company: Company) -> str:
    """A character twice, or one too many."""
    at = random.choice(_inside(text, company))
    extra = text[at] if random.random() < 0.5 else tables.characters(1).draw(random)
    return text[:at] + extra + text[at:]


def swap_char(random: Random, text: str, company: Company) -> str:
    at = random.choice(_inside(text, company))
    return text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]


def note(random: Random, text: str, company: Company) -> str:
    """What a salesperson adds: （老客户）, -张经理, 停用."""
    who = tables.words("surname").draw(random)[0] + random.choice(("经理", "总", "工", "老板"))
    extra = random.choice(
        ("-" + who, f"({who})", f"（{who}）", "--" + company.city.name, "/" + people.person(random))
    )
    return text + (extra if random.random() < 0.4 else tables.words("note").draw(random))


def drop_trade(random: Random, text: str, company: Company) -> str:
    """Trade words cut short at the end or in the middle."""
    trade = company.name.trade
    if not trade:
        return text
    whole = "".join(trade)
    if len(trade) > 1:
        left = "".join(trade[:-1] if random.random() < 0.75 else trade[1:])
    else:
        left = whole[:2] if len(whole) > 2 else (whole if random.random() < 0.85 else "")
    return text.replace(whole, left, 1)


def change_trade(random: Random, text: str, company: Company) -> str:
    """Trade words misremembered by one word: 机械 for 机械制造, 科技 for 技术."""
    trade = company.name.trade
    if not trade:
        return text
    swaps = {"科技": ("技术", "科技发展"), "贸易": ("商贸", "经贸"), "商贸": ("贸易",), "制造": ("设备", ""), "设备": ("", "制造", "机械"), "技术": ("科技",),
             "机械": ("机械设备", "机械制造", "机电"), "电器": ("电气",), "电气": ("电器", "电气设备"), "实业": ("实业发展", "工业"), "科技发展": ("科技",),
             "工程": ("",), "制品": ("",), "销售": ("", "贸易"), "材料": ("",)}  # fmt: skip
    found = [word for word in trade if word in swaps]
    if found:
        word = random.choice(found)
        return text.replace(word, random.choice(swaps[word]), 1)
    return text.replace(
        "".join(trade), "".join(trade) + random.choice(("设备", "制造", "科技", "贸易")), 1
    )


def numerals(random: Random, text: str, company: Company) -> str:
    """第一 as 1, 十二 as 12, 三 as 3, and back."""
    if re.search("[1-9]", text):
        return text.translate(TO_CHINESE)
    text = re.sub("十([一二三四五六七八九])", r"1\1", text).replace("十厂", "10厂")
    if random.random() < 0.5:
        text = re.sub("第([一二三四五六七八九])", r"\1", text)
    return text.translate(NUMERALS)


KINDS: dict[str, Damage] = {
    "same": same, "legal": legal, "legal_short": legal_short, "drop_region": drop_region, "add_region": add_region,
    "move_region": move_region, "short": short, "homophone": homophone, "look_alike": look_alike, "traditional": traditional,
    "space": space, "width": width, "english": in_english, "initials": initials, "drop_char": drop_char,
    "insert_char": insert_char, "swap_char": swap_char, "note": note, "drop_trade": drop_trade,
    "change_trade": change_trade, "numerals": numerals,
}  # fmt: skip
STRUCTURAL = ("english", "initials", "short", "move_region")
