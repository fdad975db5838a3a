"""CPU seconds of intake alone on a customer list of 20 columns: prints rows and seconds.

Run: python tests/benchmarks/bench_intake.py [ROWS …] (default 5000 and 100000).
"""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import numpy as np

from kedang.intake import read_tables
from kedang.model.grid import Grid, Workbook
from kedang.reference import organization_code, uscc
from kedang.rulebook import load

HEADERS = [
    "编号",
    "公司名称",
    "简称",
    "统一社会信用代码",
    "联系人",
    "手机",
    "座机",
    "地址",
    "省份",
    "城市",
    "行业",
    "业务员",
    "年采购额",
    "首次成交日期",
    "客户性质",
    "邮箱",
    "网址",
    "员工人数",
    "注册资本(万元)",
    "备注",
]


def customers(rows: int) -> Grid:
    """A sheet of made-up customers, the same for the same number of rows."""
    cells = np.full((rows + 1, len(HEADERS)), None, dtype=object)
    for n, line in enumerate(lines(rows)):
        cells[n] = line
    return Grid("客户", cells)


def lines(rows: int) -> Iterator[list[Any]]:
    """The header and the rows of that sheet, one after another."""
    pick = random.Random(rows)
    yield HEADERS
    for n in range(1, rows + 1):
        place, city = pick.choice([("浙江", "杭州"), ("江苏", "苏州"), ("广东", "广州")])
        serial = f"{pick.randrange(10**8):08d}"
        code = "91330100" + serial + organization_code.check_character(serial)
        name = f"{city}{chr(0x4E00 + n % 5000)}{chr(0x4E00 + n // 7 % 5000)}机械有限公司"
        day = datetime(2020, 1, 1) + timedelta(pick.randrange(2000))
        yield [
            n, name, None, code + uscc.check_character(code), pick.choice(["张伟", "李娜（经理）"]),
            float(13800000000 + n), f"0571-{80000000 + n}", f"{place}省{city}市文三路{n}号", place,
            city, "机械", "王敏", pick.random() * 1e5, day if n % 2 else f"2021.5.{n % 28 + 1}",
            "制造商", f"a{n}@example.com", f"www.a{n}.example.com", n % 900, n % 5000, f"备注{n}",
        ]  # fmt: skip


def main() -> None:
    """Print one line for each size."""
    rulebook = load()
    for rows in [int(word) for word in sys.argv[1:]] or [5_000, 100_000]:
        book = Workbook("客户.xlsx", "客户.xlsx", "", "xlsx", (customers(rows),))
        start = time.process_time()
        result = read_tables(book, rulebook, as_of=date(2026, 11, 22))
        spent = time.process_time() - start
        print(f"{rows} rows: {spent:.2f} s, {sum(map(len, result.tables))} records")


if __name__ == "__main__":
    main()
