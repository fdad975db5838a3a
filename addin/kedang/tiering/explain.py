"""“Why is this customer a B?”, answered in sentences and figures, each of which opens further."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from kedang.model.errors import UsageError
from kedang.model.text import Lang, Text, say
from kedang.tiering.criteria import OVERRIDE, Criterion, TieringRules
from kedang.tiering.rate import Ratings
from kedang.tiering.scales import reached
from kedang.tiering.steps import Step, next_step

_COMMA = {"zh": "、", "en": ", "}


@dataclass(frozen=True, slots=True)
class Line:
    """One criterion of one customer; `raw`, `points` and `contribution` are NaN where it is not rated.

    `reached`: the band or percentile; `note`: the figures behind it; `value`: the raw value in words.
    """

    criterion: str
    basis: str
    raw: float
    part: float
    whole: float
    points: float
    weight: float
    contribution: float
    value: Text
    reached: Text
    note: Text


@dataclass(frozen=True, slots=True)
class Why:
    """One customer's rating, opened: its row of the table, its criteria, and the way to the next tier."""

    row: pd.Series
    lines: tuple[Line, ...]
    step: Step | None
    ratings: Ratings

    @property
    def rated(self) -> bool:
        """Whether there is a score."""
        return bool(self.row["score"] == self.row["score"])


def why(ratings: Ratings, customer_id: str, rules: TieringRules) -> Why:
    """Open the rating of one customer; an unknown one is a usage error."""
    found = ratings.table[ratings.table["customer_id"] == customer_id]
    if found.empty:
        raise UsageError("tiering.unknown_customer", customer=customer_id)
    row = found.iloc[0]
    own = ratings.detail[ratings.detail["customer_id"] == customer_id]
    criteria = {criterion.id: criterion for criterion in rules.criteria}
    lines = tuple(_line(one, criteria[one["criterion"]], ratings) for one in own.to_dict("records"))
    return Why(row, lines, next_step(ratings, customer_id, rules), ratings)


def _line(one: Mapping[Hashable, Any], criterion: Criterion, ratings: Ratings) -> Line:
    others = ratings.detail["raw"][ratings.detail["criterion"] == one["criterion"]]
    figures = {name: float(one[name]) for name in ("raw", "part", "whole", "points")}
    return Line(
        criterion=str(one["criterion"]),
        basis=str(one["basis"]),
        weight=float(one["weight"]),
        contribution=float(one["contribution"]),
        value=value(str(one["basis"]), figures["raw"]),
        reached=reached(criterion, figures["raw"], figures["points"], others.notna().sum()),
        note=note(str(one["basis"]), **figures),
        **figures,
    )


def value(basis: str, raw: float) -> Text:
    """The raw value of a criterion in words, with its unit."""
    return say("tiering.value.none") if raw != raw else say(f"tiering.value.{basis}", value=raw)


def note(basis: str, raw: float, part: float, whole: float, points: float) -> Text:
    """Why a customer has its points: the figures behind the criterion, or that there are none."""
    if raw != raw:
        return say("tiering.note.unrated" if points != points else "tiering.note.assumed")
    return say(f"tiering.note.{basis}", value=raw, part=part, whole=whole)


def explain(
    ratings: Ratings, customer_id: str, lang: Lang, rules: TieringRules | None = None
) -> list[str]:
    """The tier of one customer in sentences: the total, each criterion by weight of its effect, what is
    missing, what capped it, who set it, what moved it, and with `rules` what the next tier takes."""
    found = ratings.table[ratings.table["customer_id"] == customer_id]
    if found.empty:
        raise UsageError("tiering.unknown_customer", customer=customer_id)
    row = found.iloc[0]
    lines = _head(row, ratings)
    if row["score"] == row["score"]:
        detail = ratings.detail[ratings.detail["customer_id"] == customer_id]
        rated = detail[detail["points"].notna()]
        ordered = rated.sort_values("contribution", ascending=False, kind="stable")
        lines += [_criterion(one) for one in ordered.to_dict("records")]
        lines += _tail(row, detail, lang)
        lines += toward(next_step(ratings, customer_id, rules)) if rules is not None else []
    return [line.render(lang) for line in lines]


def sentences(opened: Why, lang: Lang = "zh") -> list[Text]:
    """The same without the criteria, for where they stand in a table: total, what is missing, capped, moved,
    set by hand, and the way to the next tier."""
    lines = _head(opened.row, opened.ratings)
    if opened.rated:
        own = opened.ratings.detail
        detail = own[own["customer_id"] == opened.row["customer_id"]]
        lines += [*_tail(opened.row, detail, lang), *toward(opened.step)]
    return lines


def _head(row: pd.Series, ratings: Ratings) -> list[Text]:
    unrated = say("tiering.explain.unrated", name=row["name"])
    first = _total(row, ratings) if row["score"] == row["score"] else unrated
    return [first, _set(row)] if row["set_tier"] == row["set_tier"] else [first]


def _tail(row: pd.Series, detail: pd.DataFrame, lang: Lang) -> list[Text]:
    missing = detail[detail["points"].isna()]["criterion"]
    if missing.empty:
        return _moves(row)
    names = _COMMA[lang].join(label(name, lang) for name in missing)
    return [say("tiering.explain.missing", names=names, share=row["coverage"]), *_moves(row)]


def word(criterion: str) -> Text:
    """The word for a criterion, a gate or a decision."""
    return say(f"tiering.criterion.{criterion}")


def label(criterion: str, lang: Lang) -> str:
    """The same in a language."""
    return word(criterion).render(lang)


def _total(row: pd.Series, ratings: Ratings) -> Text:
    return say(
        "tiering.explain.total",
        name=row["name"],
        score=row["score"],
        tier=row["computed"],
        first=ratings.first.isoformat(),
        last=ratings.as_of.isoformat(),
    )


def _criterion(one: Mapping[Hashable, Any]) -> Text:
    figures = {name: float(one[name]) for name in ("raw", "part", "whole", "points")}
    return say(
        "tiering.explain.criterion",
        criterion=word(str(one["criterion"])),
        note=note(str(one["basis"]), **figures),
        points=figures["points"],
        weight=float(one["weight"]),
        contribution=float(one["contribution"]),
    )


def criterion_line(line: Line) -> Text:
    """One criterion in a sentence: figures, points, weight and what it adds; or that it is not rated."""
    if line.points != line.points:
        return say("tiering.explain.not_rated", criterion=word(line.criterion), note=line.note)
    return say(
        "tiering.explain.criterion",
        criterion=word(line.criterion),
        note=line.note,
        points=line.points,
        weight=line.weight,
        contribution=line.contribution,
    )


def _set(row: pd.Series) -> Text:
    """Who set the tier by hand, until when and why."""
    return say(
        "tiering.explain.set",
        tier=row["set_tier"],
        computed=row["computed"],
        user=row["set_by"],
        since=f"{row['set_since']:%Y-%m-%d}",
        until=f"{row['set_until']:%Y-%m-%d}",
        why=row["set_why"],
    )


def capped(gate: str, found: float, tier: str) -> Text:
    """What capped a tier, with the figure behind it."""
    return say(f"tiering.explain.capped.{gate}", value=found, tier=tier)


def _moves(row: pd.Series) -> list[Text]:
    lines = []
    if row["capped_by"]:
        lines.append(capped(row["capped_by"], float(row["capped_value"]), row["computed"]))
    if row["move"] in ("up", "down"):
        by = row["moved_by"]
        message = f"tiering.explain.{row['move']}" + ("" if by else "_unknown")
        slots = {"previous": row["previous_tier"], "tier": row["tier"]}
        if by == OVERRIDE:
            message = f"tiering.explain.{row['move']}_by_hand"
            lines.append(say(message, **slots))
        else:
            lines.append(say(message, **slots, by=word(by)) if by else say(message, **slots))
    return lines


def toward(step: Step | None) -> list[Text]:
    """What the next tier takes, in words: first the gate, then the cheapest criterion to improve."""
    if step is None:
        return []
    if step.blocked_by:
        gate = step.blocked_by
        return [say(f"tiering.next.{gate}", tier=step.tier, limit=step.limit)]
    margin = {"line": step.line, "margin": step.margin}
    if not step.ways:
        how = "hard" if step.hard else "several"
        return [say(f"tiering.next.{how}", tier=step.tier, points=step.needed, **margin)]
    way = step.ways[0]
    return [
        say(
            "tiering.next.rate" if way.raw != way.raw else "tiering.next.raise",
            tier=step.tier,
            points=step.needed,
            **margin,
            criterion=word(way.criterion),
            now=value(way.basis, way.raw),
            target=value(way.basis, way.target),
            then=way.points,
        )
    ]


def toward_short(step: Step | None) -> Text | None:
    """The same for a narrow column of a list: 回款率 53.10% → 70.00%（差 3.6 分）."""
    if step is None:
        return None
    if step.blocked_by:
        return say("tiering.way.gate", gate=word(step.blocked_by), tier=step.tier)
    if not step.ways:
        how = "hard" if step.hard else "several"
        return say(f"tiering.way.{how}", tier=step.tier, points=step.needed)
    way = step.ways[0]
    return say(
        "tiering.way",
        tier=step.tier,
        points=step.needed,
        criterion=word(way.criterion),
        now=value(way.basis, way.raw),
        target=value(way.basis, way.target),
    )
