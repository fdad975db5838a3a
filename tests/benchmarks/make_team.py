"""Write the workbooks of a large sales team: the sample team's ways of keeping sheets, many more rows.

    python tests/benchmarks/make_team.py [--customers 5000] [--activities 20000] [--seed 1] --out DIR

Six reps; three keep tidy workbooks, two a customer list and a diary, one a messy book that repeats
customers of colleagues under other writings. The same arguments write the same rows.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "addin"), str(ROOT / "workbooks" / "samples")]

import layouts  # noqa: E402
import make_samples  # noqa: E402
import team  # noqa: E402
import vocabulary as words  # noqa: E402

FIRST_DAY = date(2025, 1, 6)
SYLLABLES = "安博昌达德鼎东飞丰富广海瀚恒宏华汇吉佳嘉金锦晶凯康科朗立联隆鲁迈铭诺鹏普启谦锐瑞润森盛世泰天通万维伟新鑫信兴旭扬毅益英盈永宇源远云泽展振志中众卓"
TIDY, PLAIN, MESSY = ("陈立", "周宁", "吴倩"), ("赵敏", "郑凯"), "孙浩"
SHARE_REPEATED = 0.04


def territories() -> dict[str, tuple[tuple[str, str, str, str, str], ...]]:
    """Every rep with the places of one of the sample team's reps."""
    east, south, north = words.TERRITORIES.values()
    places = dict.fromkeys(TIDY, east) | dict.fromkeys(PLAIN, south)
    return places | {MESSY: north}


def brands(rng: random.Random, count: int) -> list[str]:
    """Invented trade names of two or three syllables, all different."""
    found: dict[str, None] = {}
    while len(found) < count:
        found["".join(rng.sample(SYLLABLES, rng.choice((2, 2, 2, 3))))] = None
    return list(found)


def make_customers(rng: random.Random, count: int) -> dict[str, list[team.Customer]]:
    """Customers by rep; the messy rep's last ones are colleagues' customers noted again."""
    repeated = int(count * SHARE_REPEATED) // 6 * 6
    places = territories()
    names = brands(rng, count - repeated)
    customers: dict[str, list[team.Customer]] = {}
    for turn, (rep, towns) in enumerate(places.items()):
        mine = names[turn :: len(places)]
        customers[rep] = [
            team.make_customer(rng, rep, position, brand, towns[position % len(towns)])
            for position, brand in enumerate(mine)
        ]
    others = [customer for rep in TIDY for customer in customers[rep]][:repeated]
    for start in range(0, len(others), 6):
        for offset, again in enumerate(make_samples.overlaps(others[start : start + 6])):
            customers[MESSY].append(replace(again, number=f"N-{start + offset:05d}"))
    return customers


def workdays() -> list[date]:
    """Every Monday to Friday from the first day on."""
    days = (FIRST_DAY + timedelta(n) for n in range((team.TODAY - FIRST_DAY).days + 1))
    return [day for day in days if day.weekday() < 5]


def make_visits(
    rng: random.Random, customers: list[team.Customer], count: int
) -> dict[str, list[team.Visit]]:
    """Visits by rep, in the order of their days."""
    weights = [customer.weight for customer in customers]
    chosen = rng.choices(customers, weights, k=count)
    visits: dict[str, list[team.Visit]] = defaultdict(list)
    for day, customer in zip(sorted(rng.choices(workdays(), k=count)), chosen, strict=True):
        visits[customer.rep].append(team.make_visit(rng, day, customer))
    return visits


def make_orders(
    rng: random.Random, customers: list[team.Customer], count: int
) -> dict[str, list[team.Order]]:
    """Order lines by rep, in the order of their days."""
    buyers = [customer for customer in customers if customer.status == "成交"]
    chosen = rng.choices(buyers, [customer.weight for customer in buyers], k=count)
    orders: dict[str, list[team.Order]] = defaultdict(list)
    days = sorted(rng.choices(workdays(), k=count))
    for serial, (day, customer) in enumerate(zip(days, chosen, strict=True), start=1):
        number = f"DD{day:%y%m}{serial:06d}"
        orders[customer.rep].append(team.make_order(rng, number, day, customer))
    return orders


def make_complaints(
    rng: random.Random, orders: dict[str, list[team.Order]], count: int
) -> list[team.Complaint]:
    """Complaint slips on some of the orders, thirty at a time."""
    lines = [order for many in orders.values() for order in many]
    slips: list[team.Complaint] = []
    while len(slips) < count:
        slips += team.make_complaints(rng, rng.sample(lines, min(len(lines), 600)))
    return sorted(slips[:count], key=lambda slip: slip.day)


def write(folder: Path, customers: int, activities: int, seed: int) -> list[Path]:
    """Write all workbooks of the team; the paths in order."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(seed)
    known = make_customers(rng, customers)
    everybody = [customer for many in known.values() for customer in many if customer.name]
    slips = activities // 40
    bought = activities * 2 // 5
    orders = make_orders(rng, everybody, bought)
    visits = make_visits(rng, everybody, activities - bought - slips)
    complaints = make_complaints(rng, orders, slips)
    for rep in TIDY:
        path = folder / f"{rep}-客户与拜访.xlsx"
        layouts.tidy_book(path, known[rep], visits[rep], orders[rep])
    for rep in PLAIN:
        rows = layouts.plain_rows(known[rep])
        make_samples.write_csv(folder / f"{rep}客户.csv", rows, "gb18030", ",")
        rows = layouts.order_rows(orders[rep])
        make_samples.write_csv(folder / f"{rep}订单.csv", rows, "utf-16", "\t")
        layouts.diary_book(folder / f"{rep}-拜访周记.xlsx", visits[rep])
    messy = folder / f"{MESSY}(北方大区).xlsx"
    layouts.messy_book(messy, known[MESSY], visits[MESSY], orders[MESSY])
    layouts.shared_book(folder / "团队共用.xlsx", complaints, [], [])
    return sorted(folder.iterdir())


def main() -> None:
    """Print the path of every file written."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--customers", type=int, default=5_000)
    options.add_argument("--activities", type=int, default=20_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--out", type=Path, required=True)
    wanted = options.parse_args()
    for path in write(wanted.out, wanted.customers, wanted.activities, wanted.seed):
        print(path)


if __name__ == "__main__":
    main()
