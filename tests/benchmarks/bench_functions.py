"""How long the worksheet functions take on 10,000 different cells, and on one.

Run: PYTHONPATH=addin:tests python tests/benchmarks/bench_functions.py
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from time import process_time

from kedang.functions import call
from kedang.reference import organization_code, uscc
from support.functions import desk

ROWS = 10_000
RANDOM = Random(17)
CITIES = ("杭州", "宁波", "北京", "上海", "苏州", "成都", "武汉", "广州")
LETTERS = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏"
TRADES = ("机械", "电子", "贸易", "化工", "建材", "环保", "科技", "食品")


def code(row: int) -> str:
    """A right credit code."""
    body = f"91330106{row:08d}"
    body += organization_code.check_character(body[8:16])
    return body + uscc.check_character(body)


def name(row: int) -> str:
    """A company name."""
    city, trade = RANDOM.choice(CITIES), RANDOM.choice(TRADES)
    return f"{city}{''.join(RANDOM.sample(LETTERS, 3))}{trade}有限公司"


def phone(row: int) -> object:
    """A phone in one of four writings."""
    kinds = (f"138{row:08d}", f"0571-8{row:07d}", f"(0571)8{row:07d}转8", 1.38e10 + row)
    return kinds[row % 4]


def day(row: int) -> object:
    """A day in one of four writings."""
    one = date(2004, 1, 1) + timedelta(days=row % 8000)
    kinds = (one.isoformat(), f"{one:%Y.%m.%d}", f"{one.year}年{one.month}月{one.day}日", one)
    return kinds[row % 4]


def address(row: int) -> str:
    """An address."""
    return f"浙江省杭州市西湖区文三路{row}号"


def down(make: Callable[[int], object]) -> list[list[object]]:
    """A column of cells."""
    return [[make(row)] for row in range(ROWS)]


def calls() -> list[tuple[str, list[object]]]:
    """Each function with a column, or with a table."""
    names = down(name)
    table = [
        ["客户名称", "电话", "地址"],
        *([n, phone(r), address(r)] for r, [n] in enumerate(names)),
    ]
    measures = [["合同量", "销售收入", "回款率"], *([r % 50, r * 1.5, 0.9] for r in range(ROWS))]
    return [
        ("KD_USCC_CHECK", [down(code)]),
        ("KD_PHONE", [down(phone)]),
        ("KD_REGION", [down(address)]),
        ("KD_DATE", [down(day)]),
        ("KD_WEEK", [down(day)]),
        ("KD_WORKDAY", [down(day), 5]),
        ("KD_MASK", [down(phone)]),
        ("KD_NAME", [names]),
        ("KD_NAME_PARTS", [names]),
        ("KD_SIMILARITY", [names, down(name)]),
        ("KD_MATCH", [names, down(name)]),
        ("KD_COMPLETENESS", [table]),
        ("KD_DUPLICATES", [table]),
        ("KD_SCORE", [measures]),
        ("KD_TIER", [measures]),
    ]


def main() -> None:
    """Print the processor seconds of a first call on 10,000 rows, of the same again, and of one cell."""
    for function, args in calls():
        one = [arg[:2] if isinstance(arg, list) else arg for arg in args]
        seconds = []
        for given in (one, args, args):
            start = process_time()
            call(function, given, desk())
            seconds.append(process_time() - start)
        small, first, again = seconds
        print(f"{function:16s} {first:7.3f} s, again {again:.3f} s, two cells {small:.3f} s")


if __name__ == "__main__":
    main()
