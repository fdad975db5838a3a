"""客户评级, how it is done: formulas, weights, bands and rules in words, from the rulebook."""

from __future__ import annotations

import pandas as pd

from kedang.model.text import Text, say
from kedang.rulebook import Rulebook
from kedang.tiering.criteria import Criterion, TieringRules
from kedang.tiering.scales import SHARES


def method(rules: TieringRules) -> pd.DataFrame:
    """One row a criterion: its weight, how it is measured, how it turns into points, what missing data means."""
    total = sum(criterion.weight for criterion in rules.criteria)
    rows = [
        {
            "criterion": say(f"tiering.criterion.{one.id}"),
            "weight_share": one.weight / total,
            "formula": say(f"tiers.formula.{one.id}"),
            "scale": scale(one),
            "missing_rule": say(f"tiers.missing.{one.missing}"),
        }
        for one in rules.criteria
    ]
    return pd.DataFrame(rows)


def scale(criterion: Criterion) -> Text:
    """How a criterion turns into points: by its place among all, or by bands."""
    side = "low" if criterion.lower_is_better else "high"
    if criterion.scale == "percentile":
        return say(f"tiers.scale.percentile.{side}")
    ordered = sorted(criterion.bands, reverse=not criterion.lower_is_better)
    shown = "；".join(f"{_limit(criterion, limit)} → {points:g}" for limit, points in ordered)
    return say(f"tiers.scale.bands.{side}", bands=shown)


def _limit(criterion: Criterion, limit: float) -> str:
    return f"{limit:.1%}" if criterion.id in SHARES else f"{limit:g}"


def standing_rules(rulebook: Rulebook) -> pd.DataFrame:
    """The other rules: thresholds, hysteresis, least data, gates, classes, key accounts, what is known."""
    rules = rulebook.tiering
    tiers = "、".join(f"{name} ≥ {lowest:g}" for name, lowest in rules.tiers)
    told = [
        ("tiers", say("tiers.rule.tiers", tiers=tiers, points=rules.hysteresis)),
        ("hysteresis", say("tiers.rule.hysteresis", points=rules.hysteresis)),
        ("weight", say("tiers.rule.weight", share=rules.minimum_weight)),
        ("window", say("tiers.rule.window", months=rules.window_months)),
        *(
            ("gate", say(f"tiers.rule.gate.{gate.id}", limit=gate.limit, cap=gate.cap))
            for gate in rules.gates
            if gate.cap != rules.tiers[0][0]
        ),
        ("abc", _abc(rules)),
        ("keys", say("tiers.rule.keys", tiers="、".join(rules.key_accounts))),
        ("override", say("tiers.rule.override")),
        ("known", say("tiers.rule.known")),
        ("review", say("tiers.rule.review")),
    ]
    return pd.DataFrame(
        {
            "rule": [say(f"tiers.rule.{name}.name") for name, _ in told],
            "rule_text": [text for _, text in told],
        }
    )


def _abc(rules: TieringRules) -> Text:
    measure = say(f"tiers.measure.{rules.abc_measure}")
    if rules.abc_by == "amount":
        limits = "、".join(f"{name} ≥ {lowest:,.0f}" for name, lowest in rules.annual_amounts)
        return say("tiers.rule.abc.amount", measure=measure, limits=limits)
    limits = "、".join(f"{name} {share:.0%}" for name, share in rules.pareto)
    return say("tiers.rule.abc.share", measure=measure, limits=limits)


def terms(rulebook: Rulebook, customers: pd.Series[float]) -> pd.DataFrame:
    """What each tier means for the work: visits, days of credit, credit limit, channel, collection."""
    cadence = dict(rulebook.visits.cadence_days)
    return pd.DataFrame(
        [
            {
                "tier": one.id,
                "customers": float(customers.get(one.id, 0.0)),
                "cadence": float(cadence[one.id]) if one.id in cadence else float("nan"),
                "payment_days": float(one.payment_days),
                "credit_months": one.credit_months,
                "supply_channel": one.channel,
                "collection": one.collection,
            }
            for one in rulebook.tiering.terms
        ]
    )
