"""The unit of a setting, and what may be written in it, in words."""

from __future__ import annotations

from kedang.forms.settings.shapes import Column
from kedang.forms.settings.vocabulary import names
from kedang.model.text import Lang, Text, say

_YUAN = (
    "validation.amount_tolerance_yuan",
    "segments.large_amount",
    "segments.medium_amount",
    "orders.rounding",
    "reports.service_hour_rate",
)
_OWN = {
    "loyalty.value_years": "years",
    "tiering.hysteresis": "points",
    "tiering.recommend_within": "points",
    "relationship.high_from": "points",
    "segments.lapsed_times": "times",
    "loyalty.gap_times": "times",
    "prices.tolerance": "tenths",
    **dict.fromkeys(("segments.large_staff", "segments.medium_staff", "segments.small_staff"), "people"),
    **dict.fromkeys(_YUAN, "yuan"),
}  # fmt: skip
_MOST_WORDS = 6


def unit(column: Column) -> Text | None:
    """The unit of a value, none where a word or a day stands."""
    form = column.kind.form if column.kind else ""
    if column.path in _OWN:
        return say(f"settings.unit.{_OWN[column.path]}")
    if form == "share":
        return say("settings.unit.share")
    for ending in ("days", "months"):
        if column.path.endswith(f"_{ending}"):
            return say(f"settings.unit.{ending}")
    return say("settings.unit.number") if form == "whole" else None


def allowed(column: Column, lang: Lang) -> str:
    """What may be written, in a few words."""
    kind = column.kind
    if kind is None:
        return ""
    if kind.form in ("whole", "number"):
        low, high = f"{kind.low:,.12g}", f"{kind.high:,.12g}"
        return say(f"settings.allowed.{kind.form}", low=low, high=high).render(lang)
    if kind.form == "choice":
        words = list(names(column, (), lang).values())
        between = "、" if lang == "zh" else ", "
        if len(words) <= _MOST_WORDS:
            return between.join(words)
        return say("settings.allowed.choice").render(lang)
    return say(f"settings.allowed.{kind.form}", example=kind.example).render(lang)
