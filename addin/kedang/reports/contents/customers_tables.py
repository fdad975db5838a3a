"""The lists of the customer segments report about labels, stages, leads and relationships."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd

from kedang.model.text import Text, say
from kedang.reports.contents.customers_pages import LABELS
from kedang.reports.contents.listing import listed
from kedang.rulebook import Rulebook
from kedang.rulebook.sections.prospects import QUESTIONS
from kedang.rulebook.sections.segments import SegmentRules
from kedang.tiering.segments import (
    SEGMENTATIONS,
    answer_evidence,
    evidence_lines,
    intent_reason,
    next_question,
    next_step,
    reason,
    records,
    unknown_factors,
)
from kedang.tiering.segments.written import PAIRS

UNRATED = "未评"
Row = Mapping[str, Any]
KINDS = ("likelihood", "place", "principal", "history", "frequency", "priority")
TRADE = ("nature", "scale", "trade", "size", "vip", "service", "rank")
REGIONS = ("province", "city")
STAGES = ("潜在", "意向", "成交", "最有价值", "流失", "归档", UNRATED)
LIFECYCLE = ("潜在客户", "一次客户", "长期客户", "忠诚客户", "最有价值客户", UNRATED)
RELATIONS = ("伙伴", "供应商", "朋友", "推销者", UNRATED)


def counted(
    labels: pd.DataFrame, names: Sequence[str], most: int = 0, outside: float = 0.0
) -> pd.DataFrame:
    """Customers and yearly sales of every value of some segmentations; of many the `most` that sell best.

    Sales are net of returns. `outside`: yuan of deals whose customer is not in the archive; they count in
    the shares, and have a row of their own.
    """
    pieces = []
    for name in names:
        order = ["sales" if most else "customers", "segment_value"]
        table = _sums(labels, name, outside).sort_values(order, ascending=[False, True])
        if most:
            table = _with_rest(table, most)
        if outside:
            table = _with_outside(table, outside)
        table.insert(0, "segmentation", _same(say(f"segment.{name}"), len(table)))
        pieces.append(table.assign(_name=name))
    return pd.concat(pieces, ignore_index=True)


def pairs(labels: pd.DataFrame, rules: SegmentRules) -> pd.DataFrame:
    """The six pairs side by side: how many of each word, and how many nothing tells about."""
    rows = []
    for name in KINDS:
        first, second = PAIRS[name]
        if name == "priority":
            first, second = rules.target_label, rules.other_label
        counts = labels[name].value_counts()
        numbers = [int(counts.get(word, 0)) for word in (first, second, UNRATED)]
        rows.append((say(f"segment.{name}"), first, numbers[0], second, *numbers[1:]))
    names = ("first", "first_count", "second", "second_count", "unknown")
    return pd.DataFrame(rows, columns=["segmentation", *(f"pair_{name}" for name in names)])


def of_one(labels: pd.DataFrame, name: str, outside: float = 0.0) -> pd.DataFrame:
    """The same for one segmentation, in the order of its values."""
    order = {"lifecycle": LIFECYCLE, "stage": STAGES}[name]
    table = _sums(labels, name, outside).set_index("segment_value")
    kept = [value for value in order if value in table.index]
    table = table.loc[[*kept, *sorted(set(table.index) - set(kept))]].reset_index()
    return _with_outside(table, outside) if outside else table


def staged(labels: pd.DataFrame, outside: float = 0.0) -> pd.DataFrame:
    """The stages in their order, with the day the last customer came to each."""
    table = of_one(labels, "stage", outside)
    latest = labels.groupby("stage")["stage_on"].max()
    return table.assign(stage_latest=latest.reindex(table["segment_value"]).to_numpy())


def labelled(labels: pd.DataFrame, rules: Rulebook) -> pd.DataFrame:
    """Every customer with its labels; from what its stage was computed in words."""
    ordered = labels.sort_values(["sales", "customer_id"], ascending=[False, True])
    rows = records(_about(ordered, "stage"))
    whys = [reason(row, "stage", rules)[-1] for row in rows]
    shown = {f"seg_{name}": ordered[name].to_numpy() for name in LABELS}
    return pd.DataFrame(
        {
            "customer": ordered["name"].to_numpy(),
            "owner": ordered["owner"].to_numpy(),
            "tier": ordered["rated_tier"].to_numpy(),
            **shown,
            "stage_on": ordered["stage_on"].to_numpy(),
            "segment_why": _column(whys),
        }
    )


def different(found: pd.DataFrame, labels: pd.DataFrame, rules: Rulebook) -> pd.DataFrame:
    """What people wrote against what the data says, with its reason."""
    by_id = labels.set_index("customer_id", drop=False)
    rows = records(by_id.loc[found["customer_id"]])
    names = found["segmentation"].tolist()
    whys = [reason(row, name, rules)[-1] for row, name in zip(rows, names, strict=True)]
    return pd.DataFrame(
        {
            "customer": found["name"],
            "owner": [row["owner"] for row in rows],
            "segmentation": _column([say(f"segment.{name}") for name in names]),
            "segment_written": found["written"],
            "segment_computed": found["computed"],
            "reason": _column(whys),
        }
    )


def narrowed(table: pd.DataFrame) -> pd.DataFrame:
    """The funnel with the words of its stages."""
    words = [say(f"segments.funnel.{name}") for name in table["stage"]]
    return pd.DataFrame(
        {
            "funnel_stage": _column(words),
            "customers": table["customers"],
            "funnel_rate": table["conversion"],
            "funnel_all": table["of_all"],
        }
    )


def stepped(table: pd.DataFrame) -> pd.DataFrame:
    """The ten steps as they are shown."""
    return table.add_prefix("step_").rename(columns={"step_step": "step_name"})


def leads(table: pd.DataFrame) -> pd.DataFrame:
    """Leads and prospects, the keenest first, with the evidence of each answer and the next question."""
    order = table["intent"].where(table["intent"] != UNRATED, "Z")
    ordered = table.assign(_intent=order).sort_values(
        ["_intent", "intent_points", "day", "subject_id"], ascending=[True, False, False, True]
    )
    rows = records(ordered)
    answers = {
        f"lead_{name}": _column([list(_answer(row, name)) for row in rows]) for name in QUESTIONS
    }
    return pd.DataFrame(
        {
            "customer": ordered["name"].to_numpy(),
            "lead_kind": _column([say(f"segments.kind.{row['kind']}") for row in rows]),
            "owner": ordered["owner"].to_numpy(),
            "lead_on": ordered["day"].to_numpy(),
            **answers,
            "lead_result": ordered["qualification"].to_numpy(),
            "lead_intent": ordered["intent"].to_numpy(),
            "lead_points": ordered["intent_points"].to_numpy(),
            "lead_why": _column([list(_why_graded(row)) for row in rows]),
            "lead_ask": _column([next_question(row) for row in rows]),
        }
    )


def quadrants(placed: pd.DataFrame) -> pd.DataFrame:
    """How many customers stand in each quadrant, who, and the next step with them."""
    whole = max(len(placed), 1)
    rows = []
    for label in RELATIONS:
        inside = placed[(placed["relationship"] == label).to_numpy()]
        inside = inside.sort_values(["organisation", "customer_id"], ascending=[False, True])
        step = next_step(label) or say("segments.relation.unknown")
        rows.append((label, len(inside), len(inside) / whole, listed(inside["name"]), step))
    names = ["relation", "customers", "share", "relation_names", "relation_next"]
    return pd.DataFrame(rows, columns=names)


def relations(placed: pd.DataFrame, rules: Rulebook) -> pd.DataFrame:
    """Every customer that is placed or was signed, with the evidence of both axes."""
    told = (placed["relationship"] != UNRATED) | placed["relationship_written"].notna()
    order = {label: at for at, label in enumerate(RELATIONS)}
    kept = placed[told.to_numpy()].assign(_at=placed["relationship"].map(order))
    kept = kept.sort_values(["_at", "organisation", "customer_id"], ascending=[True, False, True])
    rows = records(kept)
    lines = [evidence_lines(row, rules) for row in rows]
    return pd.DataFrame(
        {
            "customer": kept["name"].to_numpy(),
            "owner": kept["owner"].to_numpy(),
            "relation": kept["relationship"].to_numpy(),
            "relation_organisation": kept["organisation"].to_numpy(),
            "relation_personal": kept["personal"].to_numpy(),
            "relation_firm": _column([list(_known(one["organisation"])) for one in lines]),
            "relation_warm": _column([list(_known(one["personal"])) for one in lines]),
            "relation_signed": _column([_signed(row) for row in rows]),
            "relation_sign": "",
        }
    )


def _about(labels: pd.DataFrame, segmentation: str) -> pd.DataFrame:
    """The columns that the reasons of one segmentation may name."""
    others = tuple(f"{name}_" for name in SEGMENTATIONS if name != segmentation)
    endings = ("_by", "_because", "_written", "_computed")
    names = [str(name) for name in labels.columns]
    drop = [name for name in names if name.startswith(others) and name.endswith(endings)]
    return labels.drop(columns=drop)


def _sums(labels: pd.DataFrame, name: str, outside: float) -> pd.DataFrame:
    sales = labels["sales"].fillna(0.0)
    grouped = sales.groupby(labels[name])
    table = pd.DataFrame({"customers": grouped.size(), "sales": grouped.sum().round(2)})
    total = float(sales.sum()) + outside
    table["share"] = table["customers"] / max(len(labels), 1)
    table["sales_share"] = table["sales"] / total if total else np.nan
    return table.rename_axis("segment_value").reset_index().astype({"segment_value": object})


def _with_rest(table: pd.DataFrame, most: int) -> pd.DataFrame:
    """The largest values, and the others in one row."""
    unknown = table["segment_value"] == UNRATED
    known, blank = table[~unknown.to_numpy()], table[unknown.to_numpy()]
    if len(known) <= most + 1:
        return pd.concat([known, blank])
    rest = known.iloc[most:]
    row = {name: rest[name].sum() for name in ("customers", "sales", "share", "sales_share")}
    other = pd.DataFrame([{"segment_value": say("segments.rest", count=len(rest)), **row}])
    return pd.concat([known.head(most), other, blank], ignore_index=True)


def _with_outside(table: pd.DataFrame, amount: float) -> pd.DataFrame:
    """One row more: what was sold to customers who are not in the archive."""
    total = float(table["sales"].sum()) + amount
    row = {"segment_value": say("segments.outside"), "customers": 0, "share": 0.0, "sales": amount}
    more = pd.DataFrame([{**row, "sales_share": amount / total if total else np.nan}])
    return pd.concat([table, more.astype({"segment_value": object})], ignore_index=True)


def _answer(row: Row, question: str) -> tuple[Text | str, ...]:
    """是, 否 or 未知, and what it rests on."""
    word = str(row[question])
    return (word, answer_evidence(row, question)) if row[f"{question}_by"] else (word,)


def _why_graded(row: Row) -> tuple[Text, ...]:
    """The points and what is unknown; without a computed grade only that, and what people wrote against it."""
    lines = intent_reason(row)
    return lines if pd.isna(row["intent_points"]) else (*lines, *unknown_factors(row))


def _known(lines: Sequence[Text]) -> tuple[Text, ...]:
    """The pieces of evidence there are; what is not rated is left out."""
    return tuple(line for line in lines if not line.id.endswith(".unrated"))


def _signed(row: Row) -> Text | str:
    """What the manager wrote, and whether it still holds."""
    written = row["relationship_written"]
    if not isinstance(written, str):
        return ""
    day = row["signed_on"]
    on = day.strftime("%Y-%m-%d") if isinstance(day, pd.Timestamp) and day == day else ""
    kind = "expired" if row["expired"] else ("signed" if on else "undated")
    return say(f"segments.relation.{kind}", written=written, day=on)


def _column(values: Sequence[object]) -> pd.Series[Any]:
    held = np.empty(len(values), dtype=object)
    held[:] = values
    return pd.Series(held)


def _same(value: Text, count: int) -> pd.Series[Any]:
    return pd.Series([value] * count, dtype=object)
