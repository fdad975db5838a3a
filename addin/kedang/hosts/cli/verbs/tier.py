"""`kedang tier`: rate the customers of the archive, and say why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kedang import pipeline
from kedang.hosts.cli.session import begin
from kedang.model.errors import UsageError
from kedang.model.text import Lang, say
from kedang.tiering.explain import explain
from kedang.tiering.rate import Ratings

SHOWN = 40
FIRST_YEAR = 1990


def tier(values: Mapping[str, Any]) -> int:
    """Rate everybody as of a day; `--freeze YEAR` keeps the result as that year's review."""
    session = begin(values)
    plan = bool(values.get("plan"))
    freeze = values.get("freeze")
    if freeze and not FIRST_YEAR <= freeze <= session.moment.as_of.year + 1:
        raise UsageError("cli.usage.bad_value", option="--freeze")
    with session.archive() as archive:
        done = pipeline.tier(archive, session.rulebook, session.moment, freeze=freeze, plan=plan)
    table = done.ratings.table
    ordered = table.sort_values(
        ["score", "customer_id"], ascending=[False, True], na_position="last"
    )
    rows = ordered.head(SHOWN)
    lines = {
        one: "\n".join(explain(done.ratings, one, session.lang)) for one in rows["customer_id"]
    }
    session.console.document(
        {
            "as_of": session.moment.as_of.isoformat(),
            "tiers": done.tiers,
            "operation": done.operation.id if done.operation else None,
            "plan": plan,
            "customers": explained(done.ratings, session.lang),
        }
    )
    heads = ("name", "tier", "score", "abc", "sales", "why")
    session.console.table(
        say("cli.tier.title", day=session.moment.as_of.isoformat()),
        [say(f"cli.tier.{name}") for name in heads],
        [
            [
                str(name),
                str(tier_name),
                "" if score != score else f"{score:.1f}",
                "" if abc != abc else str(abc),
                "" if sales != sales else f"{sales:,.0f}",
                lines.get(customer, ""),
            ]
            for customer, name, tier_name, score, abc, sales in zip(
                *(rows[c] for c in ("customer_id", "name", "tier", "score", "abc", "sales")),
                strict=True,
            )
        ],
    )
    session.console.line(
        "cli.run.tiers", tiers="  ".join(f"{t} {n}" for t, n in done.tiers.items())
    )
    if plan:
        session.console.line("cli.run.nothing_kept")
    return 0


def explained(ratings: Ratings, lang: Lang) -> list[dict[str, object]]:
    """Every customer with its score, tier and the contribution of every criterion."""
    detail = ratings.detail
    notes = [note.render(lang) for note in detail["note"]]
    numbers = detail[["raw", "points", "weight", "contribution"]].astype(object)
    plain = numbers.where(numbers.notna(), None).assign(criterion=detail["criterion"], note=notes)
    by_customer = {
        customer: rows.to_dict("records") for customer, rows in plain.groupby(detail["customer_id"])
    }
    table = ratings.table[["customer_id", "name", "tier", "score", "abc", "sales", "capped_by"]]
    shown = table.astype(object).where(table.notna(), None).to_dict("records")
    return [
        {
            **{str(key): value for key, value in row.items()},
            "criteria": by_customer.get(row["customer_id"], []),
        }
        for row in shown
    ]
