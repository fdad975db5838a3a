"""Who claims which end customer, since when: from customer lists, leads, projects and agents' orders."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from kedang.model.frames import texts
from kedang.reference import company_names
from kedang.validation.look import Look
from kedang.validation.together import plain_column, together

_COMMON = ("name", "uscc", "province", "city", "trade_name", "trade", "legal_form", "branch")
_MIDDLEMAN = "中间商"
_GONE = ("流失", "归档")


class Claim(NamedTuple):
    """One registration: who (`owner`) claims the customer called `name` since `day`, and its place."""

    entity: str
    table: int
    position: int
    field: str
    owner: str
    name: str
    day: Any

    @classmethod
    def names(cls) -> tuple[str, ...]:
        """The columns a claim is made of."""
        return cls._fields


def claims(look: Look) -> pd.DataFrame:
    """Claims on customers that more than one row claims: the fields of Claim, `party` and `order`.

    `party` numbers the customer: rows with the same credit code, or the same name in the same place.
    """
    parts = [_organizations(look), _leads(look), *_projects(look), _orders(look)]
    rows = pd.concat([part for part in parts if len(part)] or parts, ignore_index=True)
    rows = rows[rows["name"].notna() & rows["owner"].notna()].reset_index(drop=True)
    rows["order"] = np.arange(len(rows))
    rows["day"] = rows["day"].to_numpy().astype("datetime64[D]")
    if rows["owner"].nunique() < 2:
        return rows.iloc[:0].assign(party=pd.Series(dtype="int64"))
    rows = _taken_apart(rows)
    rows["party"] = _parties(rows)
    return rows[rows["party"] >= 0].assign(day=_plain_days)


def _plain_days(rows: pd.DataFrame) -> pd.Series:
    return pd.Series(rows["day"].to_numpy().astype("datetime64[D]"), index=rows.index)


def _claim(
    rows: pd.DataFrame, entity: str, field: str, owner: str, name: str, day: str
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "entity": entity,
            "table": rows["table"],
            "position": rows["position"],
            "field": field,
            "owner": rows[owner],
            "name": rows[name],
            "day": rows[day],
            **{column: texts(rows, column) for column in _COMMON if column != "name"},
        }
    )


def _organizations(look: Look) -> pd.DataFrame:
    columns = (*_COMMON, "owner", "nature", "status", "acquired_on", "recorded_on")
    rows = together(look, "organization", columns)
    rows = rows[~rows["nature"].eq(_MIDDLEMAN) & ~rows["status"].isin(_GONE)]
    day = rows["acquired_on"].fillna(rows["recorded_on"])
    return _claim(rows.assign(day=day), "organization", "owner", "owner", "name", "day")


def _leads(look: Look) -> pd.DataFrame:
    rows = together(look, "lead", ("name", "owner", "date"))
    return _claim(rows, "lead", "owner", "owner", "name", "date")


def _projects(look: Look) -> list[pd.DataFrame]:
    rows = together(look, "project", ("customer", "agent", "owner", "registered_on"))
    agents = rows[rows["agent"].notna()]
    alone = rows[rows["agent"].isna()]
    return [
        _claim(agents, "project", "agent", "agent", "customer", "registered_on"),
        _claim(alone, "project", "owner", "owner", "customer", "registered_on"),
    ]


def _orders(look: Look) -> pd.DataFrame:
    rows = together(look, "transaction", ("end_customer", "customer", "date"))
    own = plain_column(rows["end_customer"]) == plain_column(rows["customer"])
    rows = rows[rows["end_customer"].notna() & ~own]
    return _claim(rows, "transaction", "end_customer", "customer", "end_customer", "date")


def _taken_apart(rows: pd.DataFrame) -> pd.DataFrame:
    """Names that intake did not take apart, taken apart here; a lead or end customer is only a name."""
    bare = rows["trade_name"].isna()
    if not bare.any():
        return rows
    parts = company_names.parse_column(rows.loc[bare, "name"])
    for column, part in (
        ("trade_name", "trade_name"),
        ("trade", "industry"),
        ("legal_form", "legal_form"),
        ("branch", "branch"),
        ("province", "province"),
        ("city", "city"),
    ):
        said = rows[column].astype("str")
        rows[column] = said.fillna(parts[part].reindex(rows.index).astype("str"))
    return rows


def _parties(rows: pd.DataFrame) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """One number for the rows of one customer, -1 for customers with one row only."""
    key = rows["trade_name"].fillna("") + "|" + rows["trade"].fillna("")
    key = key + "|" + rows["legal_form"].fillna("") + "|" + rows["branch"].fillna("")
    same_place = key + "|" + rows["province"].fillna("?") + "|" + rows["city"].fillna("?")
    placed = rows["trade_name"].notna() & (rows["province"].notna() | rows["city"].notna())
    links = [
        rows["uscc"].where((rows["uscc"].str.len() == 18).astype(bool)),
        plain_column(rows["name"].where(rows["legal_form"].notna())),
        same_place.where(placed),
    ]
    party = np.arange(len(rows), dtype=np.int64)
    for _ in range(3):
        for link in links:
            known = link.notna().to_numpy(dtype=bool)
            lowest = pd.Series(party[known]).groupby(link[known].to_numpy()).transform("min")
            party[known] = lowest.to_numpy()
    counts = np.bincount(party, minlength=len(rows))
    return np.where(counts[party] > 1, party, -1)
