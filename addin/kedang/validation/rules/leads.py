"""Leads of everybody side by side: one company brought twice is named, who brought it first stands."""

from __future__ import annotations

import numpy as np

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule
from kedang.validation.together import place, plain_column, together


@rule(
    "lead.name.again",
    Severity.INFO,
    at("lead.name"),
    says="lead.again",
    weight=0.5,
    aspect=Aspect.UNIQUENESS,
)
def again(look: Look, field: Field) -> Hits | None:
    """A lead that somebody has brought before is named; the first one stands.

    别人已经登记过的线索要说出来，以先登记的为准。
    """
    rows = together(look, "lead", ("name", "date", "recorded_by", "owner"))
    rows = rows.assign(plain=plain_column(rows["name"]), order=np.arange(len(rows)))
    rows = rows[rows["plain"].notna() & rows["plain"].duplicated(keep=False)]
    if rows.empty:
        return None
    ordered = rows.sort_values(["date", "order"], na_position="last", kind="stable")
    first = ordered.drop_duplicates("plain").set_index("plain")
    later = ordered[ordered["plain"].duplicated() & (ordered["table"] == look.number)]
    earliest = first.loc[later["plain"]]
    who = earliest["recorded_by"].fillna(earliest["owner"]).fillna("—")
    return Hits(
        later["position"].to_numpy(dtype=np.intp),
        {
            "first": who.tolist(),
            "day": [str(one)[:10] if one == one else "—" for one in earliest["date"]],
            "where": [
                place(look, "lead", int(table), int(position), field.id)
                for table, position in zip(earliest["table"], earliest["position"], strict=True)
            ],
        },
    )
