"""Write the sample team's workbooks: three reps, each with an own ugly layout, and the team's shared book.

Run `python workbooks/samples/make_samples.py [FOLDER]`; the same script writes the same files.
"""

from __future__ import annotations

import csv
import io
import random
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import layouts
import team
import vocabulary as words

SEED = 20261122


def main(folder: Path) -> None:
    """All files of the team."""
    rng = random.Random(SEED)
    customers = team.make_customers(rng)
    visits = team.make_visits(rng, customers)
    orders = team.make_orders(rng, customers)
    complaints = team.make_complaints(rng, orders)
    by_rep = {rep: [c for c in customers if c.rep == rep] for rep in words.TERRITORIES}
    east, south, north = by_rep
    layouts.tidy_book(
        folder / "陈立-客户与拜访.xlsx",
        by_rep[east],
        [v for v in visits if v.rep == east],
        [o for o in orders if o.rep == east],
    )
    write_csv(folder / "赵敏客户.csv", layouts.plain_rows(by_rep[south]), "gb18030", ",")
    write_csv(
        folder / "赵敏订单.csv",
        layouts.order_rows([o for o in orders if o.rep == south]),
        "utf-16",
        "\t",
    )
    layouts.diary_book(folder / "赵敏-拜访周记.xlsx", [v for v in visits if v.rep == south])
    layouts.messy_book(
        folder / "孙浩(北方大区).xlsx",
        by_rep[north] + overlaps(by_rep[east]),
        [v for v in visits if v.rep == north],
        [o for o in orders if o.rep == north],
    )
    layouts.shared_book(
        folder / "团队共用.xlsx", complaints, leads(rng), competitors(rng, customers)
    )


def overlaps(others: list[team.Customer]) -> list[team.Customer]:
    """Customers of a colleague as another rep would note them: the same, a variant, a short name, a branch, hearsay."""
    same, variant, short, branch, sibling, heard = others[:6]
    mine = "孙浩"
    return [
        replace(same, rep=mine, number="N-901", contact="王工"),
        replace(
            variant,
            rep=mine,
            number="N-902",
            uscc="",
            name=variant.name.replace("有限责任公司", "有限公司"),
        ),
        replace(
            short, rep=mine, number="N-903", uscc="", name=short.short, mobile="", phone=short.phone
        ),
        replace(
            branch, rep=mine, number="N-904", uscc="", name=branch.name + "济南分公司", mobile=""
        ),
        replace(
            sibling,
            rep=mine,
            number="N-905",
            uscc="",
            name=sibling.name.replace(sibling.city.removesuffix("市"), "沈阳"),
            province="辽宁省",
            city="沈阳市",
            district="铁西区",
            address="沈阳市铁西区北二路8号",
            mobile="",
            phone="",
        ),
        replace(
            heard,
            rep=mine,
            number="N-906",
            uscc="",
            name=heard.short,
            address="",
            mobile="",
            phone="",
        ),
    ]


def leads(rng: random.Random) -> list[list[object]]:
    """Leads that everyone on the team appends."""
    rows = []
    for n in range(12):
        day = team.TODAY - timedelta(days=rng.randint(0, 50))
        name = (
            f"{rng.choice(('常州', '中山', '烟台', '泉州'))}{rng.choice(words.BRANDS)}机电有限公司"
        )
        source = rng.choice(("展会", "老客户介绍", "网站注册", "招标公司"))
        rows.append([day, name, f"137{rng.randint(0, 10**8 - 1):08d}", source, "ABCD"[n % 4]])
    return rows


def competitors(rng: random.Random, customers: list[team.Customer]) -> list[list[object]]:
    """What colleagues heard of competitors."""
    return [
        [
            team.TODAY - timedelta(days=rng.randint(1, 40)),
            rng.choice(customers).name,
            rng.choice(words.COMPETITORS),
            rng.choice(words.PRODUCTS)[1],
            rng.choice(("降价5%", "送备件", "账期放到90天")),
            rng.choice(("满意", "一般", "不满意")),
        ]
        for _ in range(10)
    ]


def write_csv(path: Path, rows: list[list[object]], encoding: str, delimiter: str) -> None:
    """A text table in the encoding that an old system would have used."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(
        [layouts.plain(value) for value in row] for row in rows
    )
    path.write_bytes(text.getvalue().encode(encoding))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent)
