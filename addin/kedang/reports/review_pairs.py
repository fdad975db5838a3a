"""Pairs of records as rows: why they may be one, what a merge keeps, and the fields of both beside each other."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import pandas as pd

from kedang.matching.merging.preview import Preview
from kedang.matching.scoring.explain import log_odds
from kedang.model.catalogue import entity
from kedang.model.frames import numbers, texts
from kedang.model.kept import Kept
from kedang.model.text import Lang, Text, say
from kedang.reference import masking
from kedang.reports.viewer import Viewer, masked

COMPARED = ("name", "uscc", "mobile", "phone", "address", "owner", "source_name")
MOST_KEPT, LONGEST_KEPT = 10, 60
_NEAR = 0.02


@dataclass(frozen=True, slots=True)
class Beside:
    """What a review shows beside its pairs.

    `preview`: the merges that wait for an answer; `hanging`: per customer what hangs on it, in words;
    `viewer`: for whom it is written; `clashes`: customers claimed by two people or sold elsewhere.
    """

    preview: Preview = field(default_factory=Preview)
    hanging: Mapping[str, str] = field(default_factory=dict)
    viewer: Viewer = field(default_factory=Viewer)
    clashes: pd.DataFrame = field(default_factory=pd.DataFrame)


def side_by_side(
    pairs: pd.DataFrame, records: pd.DataFrame, lang: Lang, beside: Beside | None = None
) -> pd.DataFrame:
    """One row a pair: group, score, reasons, what is kept, then each compared field of both records.

    Where both frames name operations, each pair shows its records as they belong to its operation.
    Pairs of one group stand together.
    """
    beside = beside or Beside()
    known = records if "id" in records.columns else pd.DataFrame({"id": pd.Series(dtype="str")})
    keys = ["operation"] if {"operation"} <= {*pairs.columns} & {*known.columns} else []
    found = known.drop_duplicates([*keys, "id"]).set_index([*keys, "id"])
    table = pd.DataFrame({"left_id": texts(pairs, "left_id"), "right_id": texts(pairs, "right_id")})
    table["score"] = numbers(pairs, "score")
    if "operation" in pairs.columns:
        table["operation"] = texts(pairs, "operation")
    both = list(zip(table["left_id"], table["right_id"], strict=True))
    table["group"] = [float(beside.preview.group_of.get(pair, math.nan)) for pair in both]
    table["reasons"] = _told(pairs, both, table["score"], lang, beside.viewer)
    table["kept"] = _kept(pairs, both, lang, beside)
    shown = found.reindex(columns=list(COMPARED))
    sides = {
        side: table[[*keys, f"{side}_id"]].join(shown, on=[*keys, f"{side}_id"])
        for side in ("left", "right")
    }
    for name in COMPARED:
        for side, values in sides.items():
            table[f"{side}_{name}"] = _seen(values[name], table[f"{side}_id"], name, beside.viewer)
    for side in ("left", "right"):
        table[f"{side}_hanging"] = [beside.hanging.get(one) for one in table[f"{side}_id"]]
    if table["group"].notna().any():
        table = table.sort_values(["group", "score"], ascending=[True, False], kind="stable")
    return table.reset_index(drop=True)


def _seen(values: pd.Series, ids: pd.Series, name: str, viewer: Viewer) -> pd.Series:
    """One field of one side, as far as the viewer may see it."""
    if not viewer.restricted:
        return values
    told = [
        value if not isinstance(value, str) or viewer.sees(one) else masked(name, value)
        for value, one in zip(values, ids, strict=True)
    ]
    return pd.Series(told, index=values.index, dtype="str")


def _told(
    pairs: pd.DataFrame,
    both: Sequence[tuple[str, str]],
    scores: pd.Series[float],
    lang: Lang,
    viewer: Viewer,
) -> list[str]:
    """The reason lines of each pair and, where they have points, what these come to."""
    reasons = pairs["reasons"] if "reasons" in pairs.columns else [()] * len(pairs)
    told = []
    for lines, pair, score in zip(reasons, both, scores.tolist(), strict=True):
        open_ = any(viewer.sees(one) for one in pair)
        rendered = [(line if open_ else _hidden(line)).render(lang) for line in lines]
        total = _total(lines, score)
        told.append("\n".join([*rendered, *([total.render(lang)] if total else [])]))
    return told


def _total(lines: Sequence[Text], score: float) -> Text | None:
    """What the points come to, if they are all there is to the score."""
    if not lines or score != score or any(not dict(line.args).get("points") for line in lines):
        return None
    total = log_odds(list(lines))
    share = 1 / (1 + math.exp(-max(-50.0, min(50.0, total))))
    if abs(share - score) > _NEAR:
        return None
    return say("review.total", points=f"{total:+.2f}", share=f"{score:.1%}")


def _hidden(line: Text) -> Text:
    """A reason without the number or the name it is about."""
    args = tuple(
        (key, masking.by_look(value) if key == "detail" and isinstance(value, str) else value)
        for key, value in line.args
    )
    return replace(line, args=args)


def _kept(
    pairs: pd.DataFrame, both: Sequence[tuple[str, str]], lang: Lang, beside: Beside
) -> list[str | None]:
    """Per pair what a merge keeps (or kept) of the fields on which the records differ."""
    if "kept" in pairs.columns:
        known: list[Sequence[Kept]] = list(pairs["kept"])
    else:
        plans = beside.preview.plans
        known = [plans[pair].kept if pair in plans else () for pair in both]
    viewer = beside.viewer
    return [
        kept_words(many, lang, viewer, whole=viewer.sees(*pair)) or None
        for many, pair in zip(known, both, strict=True)
    ]


def kept_words(many: Sequence[Kept], lang: Lang, viewer: Viewer, *, whole: bool = True) -> str:
    """What is kept, a line a field; the rest is counted.

    `whole`: the viewer may see both records; else what both say together is no more than his to see.
    """
    lines = []
    for one in many[:MOST_KEPT]:
        value = one.value
        both = any(sign in one.value for sign in "、\n；;/")
        if not viewer.sees(one.source) or (both and not whole):
            value = masked(one.field, value)
        value = value.replace("\n", " / ")
        if len(value) > LONGEST_KEPT:
            value = value[:LONGEST_KEPT] + "…"
        slots = {"field": field_label(one.field, lang), "value": value}
        lines.append(say("review.kept", why=one.reason.render(lang), **slots).render(lang))
    if len(many) > MOST_KEPT:
        lines.append(say("review.kept.more", n=len(many) - MOST_KEPT).render(lang))
    return "\n".join(lines)


def field_label(field_id: str, lang: Lang, entity_id: str = "organization") -> str:
    """What people call a field of a customer."""
    for name in (entity_id, "organization", "individual"):
        if field_id in entity(name):
            declared = entity(name)[field_id]
            return declared.zh if lang == "zh" else declared.en
    return field_id
