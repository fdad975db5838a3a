"""`kedang tier`: rate the customers of the archive, and say why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pandas as pd

from kedang.archive.archive import Archive
from kedang.composing.outcomes import Tiered
from kedang.composing.rating import tier as rate_all
from kedang.hosts.cli.session import Session, begin
from kedang.hosts.cli.verbs.tier_why import plain, tell_why
from kedang.matching.records import PARTIES
from kedang.model.errors import UsageError
from kedang.model.text import Lang, say
from kedang.tiering.explain import label, note
from kedang.tiering.moves import list_moves
from kedang.tiering.overrides import in_force, run_out
from kedang.tiering.rate import Ratings
from kedang.tiering.review import key_accounts

SHOWN = 40
MOVED = ("up", "down", "new", "lost")
FIRST_YEAR = 1990
_SHOWN_COLUMNS = (
    "customer_id", "name", "tier", "computed", "score", "abc", "sales", "capped_by", "set_tier",
    "set_by", "set_why", "set_until", "previous_tier", "move", "moved_by",
)  # fmt: skip


def tier(values: Mapping[str, Any]) -> int:
    """Rate everybody as of a day; `--freeze YEAR` keeps the result as that year's review; `--why` opens
    the rating of one customer."""
    session = begin(values)
    plan = bool(values.get("plan"))
    freeze = values.get("freeze")
    if freeze and not FIRST_YEAR <= freeze <= session.moment.as_of.year + 1:
        raise UsageError("cli.usage.bad_value", option="--freeze")
    with session.archive() as archive:
        if values.get("why"):
            return tell_why(session, archive, str(values["why"]))
        done = rate_all(archive, session.rulebook, session.moment, freeze=freeze, plan=plan)
        overrides = _overrides(archive, session)
    keys = key_accounts(done.ratings.table, done.before, session.rulebook.tiering)
    session.console.document(
        {
            "as_of": done.ratings.as_of.isoformat(),
            "known_on": session.moment.as_of.isoformat(),
            "first": done.ratings.first.isoformat(),
            "tiers": done.tiers,
            "against": done.against,
            "operation": done.operation.id if done.operation else None,
            "plan": plan,
            "noted": done.noted and not plan,
            "key_accounts": plain(keys.listed),
            "fell_off": plain(keys.fell_off),
            "recommended": plain(keys.recommended),
            "overrides": overrides,
            "customers": explained(done.ratings, session.lang),
        }
    )
    _told(session, done)
    for one in overrides:
        state = "force" if one["in_force"] else "expired"
        session.console.line(f"cli.tier.override.{state}", **{k: str(v) for k, v in one.items()})
    session.console.line(
        "cli.tier.keys",
        n=len(keys.listed),
        entered=int((keys.listed["entry"] != "stays").sum()) if done.against else 0,
        off=len(keys.fell_off),
        more=len(keys.recommended),
    )
    if plan:
        session.console.line("cli.run.nothing_kept")
    elif not done.noted:
        session.console.line("cli.tier.past", day=session.moment.as_of.isoformat())
    elif freeze and done.operation:
        session.console.line("cli.run.operation", operation=done.operation.id)
    return 0


def _told(session: Session, done: Tiered) -> None:
    """The best customers in a short table, who moved and by what, and how many stand where."""
    table = done.ratings.table
    rows = table.sort_values(
        ["score", "customer_id"], ascending=[False, True], na_position="last"
    ).head(SHOWN)
    heads = ("cli.tier.name", "cli.tier.tier", "cli.tier.score", "col.move")
    columns = ("name", "tier", "score", "move")
    body = [
        [
            str(name),
            str(tier_name),
            "" if score != score else f"{score:.1f}",
            say(f"weekly.move.{move}").render(session.lang) if move in MOVED else "",
        ]
        for name, tier_name, score, move in zip(*(rows[c] for c in columns), strict=True)
    ]
    title = say("cli.tier.title", day=done.ratings.as_of.isoformat())
    session.console.table(title, [say(name) for name in heads], body)
    if len(table) > SHOWN:
        session.console.line("cli.tier.first", shown=SHOWN, n=len(table))
    _moved(session, done)
    session.console.line(
        "cli.run.tiers", tiers="  ".join(f"{t} {n}" for t, n in done.tiers.items())
    )


def _moved(session: Session, done: Tiered) -> None:
    """Who rose, fell, came in or dropped out against the rating before, each with what moved it."""
    if not done.against:
        return
    moves = list_moves(done.ratings.table, done.before)
    for one in moves.head(SHOWN).to_dict("records"):
        by = one["moved_by"]
        session.console.line(
            "cli.tier.moved.by" if by else "cli.tier.moved",
            name=str(one["name"]),
            before="—" if one["previous_tier"] != one["previous_tier"] else one["previous_tier"],
            tier=one["tier"] or "—",
            by=label(by, session.lang) if by else "",
        )
    if len(moves) > SHOWN:
        session.console.line("cli.tier.first.moves", shown=SHOWN, n=len(moves))


def _overrides(archive: Archive, session: Session) -> list[dict[str, object]]:
    """The tiers set by hand, in force and run out."""
    day = session.moment.as_of
    tiers = [name for name, _ in session.rulebook.tiering.tiers]
    with archive.read() as reader:
        noted = reader.overrides(day if reader.learned_after(day) else None)
        frames = reader.frames(PARTIES) if len(noted) else {}
    if noted.empty:
        return []
    parties = pd.concat([frames[name] for name in PARTIES], ignore_index=True)
    names = dict(zip(parties["id"], parties["name"], strict=True))
    return [
        {
            "customer": customer,
            "name": names.get(customer, customer),
            "tier": row["set_tier"],
            "user": row["set_by"],
            "why": row["set_why"],
            "until": f"{row['set_until']:%Y-%m-%d}",
            "in_force": holds,
        }
        for holds, rows in (
            (True, in_force(noted, parties, day, tiers)),
            (False, run_out(noted, parties, day)),
        )
        for customer, row in zip(rows.index, rows.to_dict("records"), strict=True)
    ]


def explained(ratings: Ratings, lang: Lang) -> list[dict[str, object]]:
    """Every customer with its score, tier and the contribution of every criterion."""
    figures = ("raw", "part", "whole", "points")
    lines: dict[str, list[dict[str, object]]] = {}
    for one in ratings.detail.to_dict("records"):
        told = note(str(one["basis"]), *(float(one[name]) for name in figures)).render(lang)
        line = {
            name: None if one[name] != one[name] else one[name]
            for name in ("criterion", *figures, "weight", "contribution")
        }
        lines.setdefault(str(one["customer_id"]), []).append(line | {"note": told})
    return [
        row | {"criteria": lines.get(str(row["customer_id"]), [])}
        for row in plain(ratings.table[list(_SHOWN_COLUMNS)])
    ]
