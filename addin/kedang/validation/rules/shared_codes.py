"""One credit code belongs to one company: the same code beside two different names is somebody's slip."""

from __future__ import annotations

import numpy as np
import pandas as pd
from rapidfuzz import fuzz

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.model.frames import texts
from kedang.reference import company_names
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule

ALIKE = 50.0


@rule(
    "{entity}.{field}.shared",
    Severity.WARNING,
    at("organization.uscc"),
    says="uscc.shared",
    weight=2.0,
    aspect=Aspect.CONSISTENCY,
)
def shared(look: Look, field: Field) -> Hits | None:
    """Two companies with different names cannot have the same credit code.

    两家名称不同的公司不会有同一个信用代码。
    """
    everyone = _everyone(look)
    repeated = everyone[everyone.duplicated("code", keep=False) & everyone["code"].notna()]
    found: dict[int, str] = {}
    for _, rows in repeated.groupby("code", sort=False):
        for position, other in _strangers(rows, look.number):
            found.setdefault(position, other)
    positions = sorted(found)
    return Hits(np.array(positions, dtype=np.intp), {"other": [found[one] for one in positions]})


def _everyone(look: Look) -> pd.DataFrame:
    """Code, name and place of every organisation of all tables read together."""
    parts = [
        pd.DataFrame(
            {
                "table": number,
                "position": np.arange(len(table)),
                "code": texts(table.frame, "uscc"),
                "name": texts(table.frame, "name"),
            }
        )
        for number, table in enumerate(look.tables)
        if table.entity == "organization" and len(table)
    ]
    return pd.concat(parts, ignore_index=True).dropna(subset=["name"])


def _strangers(rows: pd.DataFrame, table: int) -> list[tuple[int, str]]:
    """Positions in a table whose name has nothing in common with another name of the same code."""
    brands = company_names.parse_column(rows["name"])["trade_name"].fillna(rows["name"]).tolist()
    names, tables = rows["name"].tolist(), rows["table"].tolist()
    found = []
    for at_row, position in enumerate(rows["position"].tolist()):
        if tables[at_row] != table:
            continue
        for other, brand in enumerate(brands):
            if not _alike(brands[at_row], brand):
                found.append((int(position), str(names[other])))
                break
    return found


def _alike(one: str, other: str) -> bool:
    return one in other or other in one or fuzz.ratio(one, other) >= ALIKE
