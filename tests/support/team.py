"""A made-up sales team's archive, findings and pairs, large enough for every sheet of the results."""

from __future__ import annotations

from datetime import date, datetime

import numpy as np
import pandas as pd

from kedang.analysis import WeekJournal, Weekly, weekly
from kedang.model.finding import Finding, Fix, Severity
from kedang.model.operation import Moment
from kedang.model.period import Period
from kedang.model.quality import INDICES
from kedang.model.text import say
from kedang.rulebook import load

MOMENT = Moment("王主管", datetime(2026, 11, 22, 18, 0), date(2026, 11, 22))
WEEK = Period.parse("2026-W47")
REPS = ("张伟", "李娜", "王强")
PRODUCTS = ("球阀 DN50", "闸阀 DN80", "轴承 6204", "轴承 6308", "密封圈", "减速机", "联轴器", "法兰 PN16", "压力表", "过滤器", "软管", "管夹")  # fmt: skip
FORMULA = "=cmd|' /C calc'!A0"
HOSTILE = (FORMULA, "+8613800000000", "-1+1", "@SUM(A1)", "https://example.com/?a=1", "{=1+1}")


def organizations(count: int = 40) -> pd.DataFrame:
    """Customers with codes, phones, dates, money and one hostile name of each kind."""
    at = np.arange(count)
    names = [f"宁波海曙第{number}机械制造有限公司" for number in at]
    names[: len(HOSTILE)] = HOSTILE
    seen = pd.Timestamp("2026-11-20") - pd.to_timedelta(at * 3, unit="D")
    return pd.DataFrame(
        {
            "id": [f"K{number:06d}" for number in at],
            "merged_into": [f"K{number - 1:06d}" if number % 13 == 12 else None for number in at],
            "name": names,
            "uscc": [f"9133020{number:011d}" for number in at],
            "phone": [f"0574-8765{number:04d}" for number in at],
            "postcode": [f"01{number:04d}" for number in at],
            "province": np.where(at % 2, "浙江省", "江苏省"),
            "nature": np.where(at % 3, "制造商", "贸易商"),
            "address": np.where(at % 4, "中山东路 1 号", None),
            "tier": np.array(["A", "B", "C"])[at % 3],
            "owner": np.array(REPS)[at % 3],
            "source": np.where(at % 2, "展会", "网络"),
            "registered_capital": at * 1234.5,
            "employees": (at * 10).astype("float64"),
            "founded_on": pd.to_datetime(["2001-02-03", None] * (count // 2)).astype(
                "datetime64[s]"
            ),
            "first_seen": pd.Series(seen).astype("datetime64[s]"),
            "source_name": "客户登记表#2026 100%.xlsx",
            "extra": np.where(at % 5, None, '{"备注2": "=1+1", "爱好": "钓鱼"}'),
        }
    ).astype({"merged_into": "str", "address": "str"})


def activities() -> dict[str, pd.DataFrame]:
    """Two weeks of visits, orders, complaints, plans, promotions and competitor notes."""
    at = np.arange(60)
    day = (pd.Timestamp("2026-11-09") + pd.to_timedelta(at % 12, unit="D")).astype("datetime64[s]")
    visits = pd.DataFrame(
        {
            "id": [f"V{number}" for number in at],
            "date": day,
            "customer_id": [f"K{number % 36:06d}" for number in at],
            "rep": np.array(REPS)[at % 3],
            "mode": np.where(at % 2, "上门", "电话"),
            "result": np.array(["有效", "有效", "无效", "未形成"])[at % 4],
            "reason": np.where(at % 4 == 3, "客户临时出差，改到下周", None),
            "missed": np.where(at % 5, None, "竞争对手报价、年度采购计划"),
            "objection": np.where(at % 6, None, "价格偏高"),
            "next_appointment": (day + pd.Timedelta(days=6)).where(at % 3 == 0),
        }
    )
    orders = pd.DataFrame(
        {
            "id": [f"T{number}" for number in at],
            "date": day,
            "customer_id": [f"K{number % 30:06d}" for number in at],
            "product": np.array(PRODUCTS)[at % 10],
            "quantity": (at % 9 + 1).astype("float64"),
            "amount": np.where(at % 10 == 9, 0.0, (at % 10 + 1) * 1250.5),
            "cost": (at % 10 + 1) * 800.0,
            "rep": np.array(REPS)[at % 3],
        }
    )
    at = np.arange(14)
    received = (pd.Timestamp("2026-11-03") + pd.to_timedelta(at, unit="D")).astype("datetime64[s]")
    complaints = pd.DataFrame(
        {
            "id": [f"C{number}" for number in at],
            "received_on": received,
            "customer_id": [f"K{number + 6:06d}" for number in at],
            "product": np.array(PRODUCTS)[at % 6],
            "text": "到货时外包装破损，内件生锈，客户要求换货并说明原因。",
            "department": np.array(["质检部", "物流部", "售后部"])[at % 3],
            "closed_on": (received + pd.Timedelta(days=5)).where(at % 3 == 0),
        }
    )
    return {
        "visit": visits,
        "transaction": orders,
        "complaint": complaints,
        "product": pd.DataFrame({"id": [f"P{n}" for n in range(12)], "name": PRODUCTS}),
        "target": pd.DataFrame(
            {
                "period": ["2026-11"] * 4,
                "rep": [*REPS, None],
                "measure": ["销售额", "拜访次数", "新客户数", "销售额"],
                "value": [200000.0, 40.0, 5.0, 500000.0],
            }
        ),
        "promotion": pd.DataFrame(
            {
                "name": ["秋季换新", "对手买赠"],
                "side": ["我方", "竞争对手"],
                "region": ["宁波", "绍兴"],
                "start": pd.to_datetime(["2026-11-01", "2026-11-18"]),
                "planned": [10.0, None],
                "done": [7.0, None],
                "cost": [3200.0, None],
            }
        ),
        "competitor": pd.DataFrame(
            {
                "date": pd.to_datetime(["2026-11-17"]),
                "competitor": ["东海阀门"],
                "customer_id": ["K000008"],
                "product": ["球阀 DN50"],
                "promotions": ["买十送一，送货上门"],
            }
        ),
    }


def frames() -> dict[str, pd.DataFrame]:
    """The whole archive, ratings and quality indices besides."""
    rated = pd.DataFrame(
        {
            "customer_id": ["K000006", "K000007", "K000008", "K000009"],
            "tier": ["A", "C", "B", "B"],
            "previous_tier": ["B", "B", None, "A"],
            "move": ["up", "down", "new", "down"],
            "moved_by": ["sales_revenue", "overdue", None, "something new"],
            "score": [82.5, 41.0, 60.0, 66.7],
            "previous_score": [71.0, 58.5, np.nan, 80.0],
        }
    )
    found = {"organization": organizations(), **activities()}
    return found | {"rating": rated, "quality": measured(found["organization"])}


def measured(customers: pd.DataFrame) -> pd.DataFrame:
    """Quality indices of the customers; one of them has errors, none was checked in time."""
    base = {"entity": "organization", "source": "展会", "sheet": "名单.xlsx 客户"}
    base |= dict.fromkeys(INDICES, 1.0) | {"timeliness": 0.5}
    frame = pd.DataFrame({"id": customers["id"], "rep": customers["owner"]}).assign(**base)
    frame.loc[frame["id"] == "K000009", "validity"] = 0.75
    return frame


def report(name: str = "2026-W47", *, empty: bool = False) -> Weekly:
    """The periodic report of the team, or of an archive with nothing in it."""
    journal = WeekJournal(
        new={"organization": 3, "visit": 28},
        changed={"organization": 5},
        duplicate={"organization": 2},
        held_back={"visit": 1},
        previous_new={"organization": 2},
    )
    period = Period.parse(name)
    if empty:
        return weekly({}, period, load(), as_of=MOMENT.as_of)
    return weekly(frames(), period, load(), as_of=MOMENT.as_of, journal=journal)


def findings() -> list[Finding]:
    """Findings of every severity, in files and sheets with awkward names."""
    known = [("客户登记表#2026 100%.xlsx", "客户'名单 (1)"), ("订单.csv", "订单"), ("旧表 [终].xls", "Sheet1")]  # fmt: skip
    told = say("usage.period", value="去年")
    return [
        Finding(
            rule="organization.uscc.check",
            severity=list(Severity)[number % 3],
            message=told,
            file=known[number % 3][0],
            sheet=known[number % 3][1],
            cell=f"C{number + 2}",
            entity="organization",
            field="uscc",
            value=HOSTILE[number % len(HOSTILE)],
            fix=Fix("91330200000000000X", told) if number % 2 else None,
        )
        for number in range(24)
    ] + [Finding("file.note", Severity.INFO, told, file="订单.csv")]


def paths() -> dict[str, str]:
    """Where the files of `findings` would lie, beside the results."""
    return {name: f"../输入 表/{name}" for name in ("客户登记表#2026 100%.xlsx", "订单.csv", "旧表 [终].xls")}  # fmt: skip


def pairs(count: int, first: int = 0) -> pd.DataFrame:
    """Pairs of customers that stand next to each other."""
    reasons = [say("matching.why.core_equal", points="+6.0"), say("usage.period", value="=1+1")]
    return pd.DataFrame(
        {
            "left_id": [f"K{first + n:06d}" for n in range(count)],
            "right_id": [f"K{first + n + 1:06d}" for n in range(count)],
            "score": np.linspace(0.7, 0.9, count),
            "reasons": [reasons] * count,
        }
    )
