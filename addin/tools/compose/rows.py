"""Rows of invented sales lists, with the truth beside them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from random import Random

import pandas as pd

from compose import damage, fields, naming, people, short_names
from compose.companies import Company, companies
from compose.world import World, draw_world

COLUMNS = (
    "name", "short_name", "uscc", "contact_name", "mobile", "phone", "address", "province", "city", "industry", "owner",
)  # fmt: skip
INDUSTRIES = [
    "机械",
    "机电",
    "电气",
    "电器",
    "阀门",
    "液压",
    "五金",
    "模具",
    "轴承",
    "仪表",
    "自动化",
    "电子",
    "化工",
    "橡胶",
    "塑料",
    "钢",
    "泵",
    "电缆",
    "工具",
    "设备",
    "材料",
    "科技",
    "实业",
    "工业",
    "贸易",
    "汽车",
    "包装",
]
LIST = (2500, 10_000)
MOST = 7  # duplicates of one company


@dataclass(frozen=True, slots=True)
class Composed:
    """`records` as `match` takes them; the Series have their ids as index.

    `truth`: company number. `damage`: what was done to the row, joined by +. `chunk`: which list it is of.
    `kind`: single, family, works, group, parent, branch or listed. `family`: companies composed as neighbours.
    """

    records: pd.DataFrame
    truth: pd.Series
    damage: pd.Series
    chunk: pd.Series
    kind: pd.Series
    family: pd.Series


@dataclass(slots=True)
class _List:
    random: Random
    world: World
    firms: list[Company]
    spelling: int
    owners: list[str]
    above: str = ""
    rows: list[tuple[str, ...]] = field(default_factory=list)
    facts: list[tuple[Company, str]] = field(default_factory=list)


def compose(rows: int, seed: int) -> tuple[pd.DataFrame, pd.Series]:
    """Records as `match` takes them, and the number of the company each id belongs to."""
    made = compose_all(rows, seed)
    return made.records, made.truth


def compose_all(rows: int, seed: int) -> Composed:
    """The same rows with all that is known about them. The same arguments give the same rows."""
    random = Random(f"{seed}/{rows}")
    lists: list[_List] = []
    done = firms = 0
    while done < rows:
        size = min(rows - done, random.randint(*LIST))
        if rows - done - size < LIST[0]:
            size = rows - done
        made = _list(Random(random.getrandbits(64)), size, firms)
        lists.append(made)
        done += size
        firms += len(made.firms)
    return _frame(lists)


def _frame(lists: list[_List]) -> Composed:
    cells = [row for made in lists for row in made.rows]
    facts = [fact for made in lists for fact in made.facts]
    ids = pd.Index([str(number + 1) for number in range(len(cells))], name="id")
    frame = pd.DataFrame(cells, columns=list(COLUMNS), dtype="str")
    frame = frame.mask(frame == "")
    frame.insert(0, "id", ids.astype("str"))
    frame.insert(1, "entity", pd.Series("organization", index=frame.index, dtype="str"))
    offset, families = 0, []
    for made in lists:
        families += [offset + firm.family for firm, _ in made.facts]
        offset += max((firm.family for firm in made.firms), default=0) + 1
    return Composed(
        records=frame,
        truth=pd.Series([firm.number for firm, _ in facts], index=ids, name="truth"),
        damage=pd.Series([done for _, done in facts], index=ids, name="damage", dtype="str"),
        chunk=pd.Series(
            [n for n, made in enumerate(lists) for _ in made.rows], index=ids, name="chunk"
        ),
        kind=pd.Series([firm.kind for firm, _ in facts], index=ids, name="kind", dtype="str"),
        family=pd.Series(families, index=ids, name="family"),
    )


def _list(random: Random, size: int, first: int) -> _List:
    """One list: every company once, then duplicates, shuffled."""
    world = draw_world(random)
    firms = companies(random, world, max(2, round(size * (1 - world.duplicates))), first)[:size]
    owners = [people.person(random) for _ in range(random.randint(4, 30))]
    made = _List(random, world, firms, random.choices((0, 1, 2), (6, 3, 1))[0], owners)
    for firm in firms:
        _add(made, firm, firm.name.text(), "original", again=False)
    doubled: list[Company] = []
    times = Counter[int]()
    while len(made.rows) < size:
        grows = doubled and random.random() < world.dirt["grow"]
        firm = random.choice(doubled) if grows else random.choice(firms)
        if times[firm.number] == MOST:
            continue
        times[firm.number] += 1
        doubled.append(firm)
        _again(made, firm)
    order = list(range(size))
    random.shuffle(order)
    made.rows = [made.rows[at] for at in order]
    made.facts = [made.facts[at] for at in order]
    return made


def _again(made: _List, firm: Company) -> None:
    """The same company once more, its name damaged or, with the same code, another one."""
    random, world = made.random, made.world
    if random.random() < world.dirt["renamed"]:
        _add(made, firm, naming.company(random, firm.city).text(), "renamed", again=True)
        return
    names = list(world.operations)
    weights = list(world.operations.values())
    drawn = random.choices(names, weights, k=random.choice(world.counts))
    text, done = damage.damaged(random, firm, list(dict.fromkeys(drawn)))
    _add(made, firm, text, "+".join(done) or "same", again=True)


def _add(made: _List, firm: Company, name: str, done: str, *, again: bool) -> None:
    random, has = made.random, made.world.has
    mobile, phone, who = _numbers(made, firm, again)
    code = _code(made, firm, again, done == "renamed")
    short = _short(made, firm)
    province, city = _place(made, firm)
    trade = "".join(firm.name.trade)
    industry = next((word for word in INDUSTRIES if word in trade), "")
    made.rows.append((
        name, short, code, who, mobile, phone, _address(made, firm, again), province, city,
        industry if random.random() < has["industry"] else "", random.choice(made.owners),
    ))  # fmt: skip
    made.facts.append((firm, done))


def _short(made: _List, firm: Company) -> str:
    """The list's own column: the usual short name, at times another."""
    random, world = made.random, made.world
    if random.random() >= world.has["short"]:
        return ""
    return (
        firm.short if random.random() < world.own_short else short_names.everyday(random, firm.name)
    )


def _numbers(made: _List, firm: Company, again: bool) -> tuple[str, str, str]:
    """Mobile cell, landline cell, contact."""
    random, has, dirt = made.random, made.world.has, made.world.dirt
    person, number = firm.contacts[0]
    if again and random.random() >= dirt["same_contact"]:
        person, number = (
            random.choice(firm.contacts)
            if random.random() < 0.5
            else (people.person(random), people.mobile(random))
        )
    line = firm.phone
    if again and random.random() >= dirt["same_phone"]:
        line = people.landline(random, firm.city)
    if random.random() < dirt["digit"]:
        number = fields.one_digit_wrong(random, number)
    mobile = phone = who = ""
    if random.random() < has["mobile"]:
        mobile = fields.mobile(random, number) if random.random() < dirt["format"] else number
    if random.random() < has["phone"]:
        plain = random.random() >= dirt["format"]
        phone = "-".join(line) if plain else fields.landline(random, line, dirt["no_area"])
    if random.random() < dirt["swapped"]:
        mobile, phone = phone, mobile
    elif mobile and phone and random.random() < dirt["both"]:
        joined = mobile + random.choice(("/", "；", " , ", "、", "\n", " ", ";")) + phone
        mobile, phone = (joined, "") if random.random() < 0.7 else ("", joined)
    if random.random() < has["contact"]:
        who = person if random.random() < 0.82 else fields.contact(random, person)
    return mobile, phone, who


def _code(made: _List, firm: Company, again: bool, renamed: bool) -> str:
    random, world = made.random, made.world
    share = world.has["uscc_again"] if again else world.has["uscc"]
    if not renamed and random.random() >= share:
        return ""
    written = firm.code
    if random.random() < world.dirt["code"] and not renamed:
        written = fields.code(random, firm.code, made.above)
    made.above = written
    return written


def _address(made: _List, firm: Company, again: bool) -> str:
    random, world = made.random, made.world
    if random.random() >= world.has["address"]:
        return ""
    if again and random.random() < world.dirt["moved"]:
        return fields.moved(random, firm, made.firms)
    if random.random() < world.dirt["address"]:
        return fields.address(random, firm.address, firm)
    return firm.address


def _place(made: _List, firm: Company) -> tuple[str, str]:
    random, world = made.random, made.world
    province, city = fields.place(random, firm, made.spelling)
    return province if random.random() < world.has[
        "region"
    ] else "", city if random.random() < world.has["region"] else ""
