"""“Why is this customer a B?”, answered in sentences."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING

from kedang.model.errors import UsageError
from kedang.model.text import Lang, Text, say
from kedang.tiering.criteria import UNRATED

if TYPE_CHECKING:
    import pandas as pd

    from kedang.tiering.rate import Ratings


def explain(ratings: Ratings, customer_id: str, lang: Lang) -> list[str]:
    """The tier of one customer in sentences: the total, each criterion by weight of its effect, what is
    missing, what capped it, what moved it. An unknown customer is a usage error."""
    found = ratings.table[ratings.table["customer_id"] == customer_id]
    if found.empty:
        raise UsageError("tiering.unknown_customer", customer=customer_id)
    row = found.iloc[0]
    detail = ratings.detail[ratings.detail["customer_id"] == customer_id]
    if row["tier"] == UNRATED:
        return [say("tiering.explain.unrated", name=row["name"]).render(lang)]
    lines = [
        say(
            "tiering.explain.total",
            name=row["name"],
            score=row["score"],
            tier=row["tier"],
            first=ratings.first.isoformat(),
            last=ratings.as_of.isoformat(),
        )
    ]
    rated = detail[detail["points"].notna()].sort_values(
        "contribution", ascending=False, kind="stable"
    )
    lines += [_criterion(item, lang) for item in rated.to_dict("records")]
    missing = detail[detail["points"].isna()]["criterion"]
    if len(missing):
        names = ("、" if lang == "zh" else ", ").join(label(name, lang) for name in missing)
        lines.append(say("tiering.explain.missing", names=names, share=row["coverage"]))
    return [line.render(lang) for line in lines + _moves(row, lang)]


def label(criterion: str, lang: Lang) -> str:
    """The word for a criterion or a gate."""
    return say(f"tiering.criterion.{criterion}").render(lang)


def _criterion(item: Mapping[Hashable, object], lang: Lang) -> Text:
    note = item["note"]
    return say(
        "tiering.explain.criterion",
        criterion=label(str(item["criterion"]), lang),
        note=note.render(lang) if isinstance(note, Text) else "",
        points=float(str(item["points"])),
        weight=float(str(item["weight"])),
        contribution=float(str(item["contribution"])),
    )


def _moves(row: pd.Series, lang: Lang) -> list[Text]:
    lines = []
    if row["capped_by"]:
        lines.append(say("tiering.explain.capped", days=row["overdue_days"], tier=row["tier"]))
    if row["move"] in ("up", "down"):
        by = row["moved_by"]
        message = f"tiering.explain.{row['move']}" + ("" if by else "_unknown")
        slots = {"previous": row["previous_tier"], "tier": row["tier"]}
        lines.append(say(message, **slots, by=label(by, lang)) if by else say(message, **slots))
    return lines
