"""Every customer's segments as of a day: what people wrote, what the data says, and from what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import numpy as np
import pandas as pd

from kedang.model.frames import days, numbers, texts
from kedang.rulebook import Rulebook
from kedang.tiering.segments import rules as by
from kedang.tiering.segments import stages
from kedang.tiering.segments.buying import buying
from kedang.tiering.segments.cases import Words, decide
from kedang.tiering.segments.contacting import contacting, rated
from kedang.tiering.segments.parties import Parties
from kedang.tiering.segments.qualification import qualified_customers
from kedang.tiering.segments.rules import Known, Rule
from kedang.tiering.segments.written import FINER, written

UNRATED = "未评"
WRITTEN = "written"
RULES: Mapping[str, Rule] = {
    "likelihood": by.likelihood,
    "place": by.place,
    "principal": by.principal,
    "history": by.history,
    "frequency": by.frequency,
    "priority": by.priority,
    "nature": by.nature,
    "line": by.line,
    "scale": by.scale,
    "trade": by.trade,
    "size": by.size,
    "vip": by.vip,
    "service": by.service,
    "province": by.nothing,
    "city": by.nothing,
    "industry": by.nothing,
    "rank": stages.rank,
    "lifecycle": stages.lifecycle,
    "stage": stages.stage,
}
SEGMENTATIONS = tuple(RULES)


def segment(
    frames: Mapping[str, pd.DataFrame],
    rulebook: Rulebook,
    as_of: date,
    rating: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """One row per customer: customer_id, name, entity, owner, then per segmentation `<name>` (未评 where
    nothing tells), `<name>_by` (the reason), `<name>_written`, `<name>_computed`; stage_on, lifecycle_on,
    step and step_on (of the ten steps); and the facts that the reasons name.

    `frames`: the archive's records by entity. `rating`: the latest tier of each customer (customer_id,
    tier, rated_on), by default `frames["rating"]`.
    """
    parties = Parties.of(frames, as_of)
    rating = frames.get("rating") if rating is None else rating
    facts = _facts(parties, rulebook, rating)
    known = Known(facts, parties.rows, rulebook, np.datetime64(as_of, "s"))
    head = pd.DataFrame({name: texts(parties.rows, name) for name in ("name", "entity", "owner")})
    columns: dict[str, Words] = {}
    for name, rule in RULES.items():
        columns |= _one(known, name, rule)
    dated = _dated(known, columns)
    labels = pd.DataFrame({**columns, **dated}, index=head.index)
    table = pd.concat([head, labels, facts], axis=1)
    return table.rename_axis("customer_id").reset_index()


def differences(table: pd.DataFrame) -> pd.DataFrame:
    """Where people wrote one thing and the data says another: customer_id, name, segmentation, written,
    computed, reason.
    """
    pieces = []
    for name in SEGMENTATIONS:
        said, told = table[f"{name}_written"], table[f"{name}_computed"]
        differ = said.notna() & told.notna() & (said != told)
        for _, coarse, fine in (one for one in FINER if one[0] == name):
            differ &= ~((said == coarse) & (told == fine))
        rows = table[differ.to_numpy()]
        pieces.append(
            pd.DataFrame(
                {
                    "customer_id": rows["customer_id"],
                    "name": rows["name"],
                    "segmentation": name,
                    "written": rows[f"{name}_written"],
                    "computed": rows[f"{name}_computed"],
                    "reason": rows[f"{name}_because"],
                }
            )
        )
    found = pd.concat(pieces)
    return found.sort_values(["customer_id"], kind="stable").reset_index(drop=True)


def aimed_at(table: pd.DataFrame, rulebook: Rulebook) -> tuple[str, ...]:
    """The industries that are targets: those of the settings, else those of the customers called so."""
    rules = rulebook.segments
    if rules.target_list:
        return tuple(sorted(by.targets(rules.target_list)))
    named = table.loc[table["priority"] == rules.target_label, "industry"]
    return tuple(sorted(set(named) - {UNRATED}))


def _facts(parties: Parties, rulebook: Rulebook, rating: pd.DataFrame | None) -> pd.DataFrame:
    rows, rules = parties.rows, rulebook.segments
    pieces = [buying(parties, rules), contacting(parties, rules), rated(parties, rating)]
    facts = pd.concat(pieces, axis=1)
    today = pd.Timestamp(parties.as_of)
    card = pd.concat([days(rows, "first_deal_on"), days(rows, "last_deal_on")], axis=1)
    card = card.where(card <= today)
    entered = pd.concat([days(rows, "acquired_on"), days(rows, "first_seen")], axis=1)
    entered = entered.where(entered <= today)
    last = facts["last_deal"].fillna(card.iloc[:, 1])
    result, on = qualified_customers(parties, facts, rulebook)
    return facts.assign(
        yearly=facts["sales"] * 12 / rules.window_months,
        card_deal=card.min(axis=1),
        last_known_deal=last.astype("datetime64[s]"),
        entered_on=entered.min(axis=1),
        employees=numbers(rows, "employees"),
        qualified=result,
        qualified_on=on,
    )


def _one(known: Known, name: str, rule: Rule) -> dict[str, Words]:
    computed, reason = decide(len(known.facts), rule(known))
    said = written(known.rows, name, known.rulebook.segments)
    value = np.where(pd.isna(said), computed, said)
    for _, coarse, fine in (one for one in FINER if one[0] == name):
        value = np.where((said == coarse) & (computed == fine), computed, value)
    stands = ~pd.isna(said) & (value == said)
    return {
        name: np.where(pd.isna(value), UNRATED, value),
        f"{name}_by": np.where(stands, WRITTEN, reason),
        f"{name}_because": reason,
        f"{name}_written": said,
        f"{name}_computed": computed,
    }


def _dated(known: Known, columns: Mapping[str, Words]) -> dict[str, object]:
    """The days of stage and lifecycle, and the furthest of the ten steps with its day."""
    dated: dict[str, object] = {}
    none = np.datetime64("NaT", "s")
    for name, rule in (("stage", stages.stage_on), ("lifecycle", stages.lifecycle_on)):
        same = columns[name] == columns[f"{name}_computed"]
        dated[f"{name}_on"] = np.where(same, rule(known, columns[f"{name}_because"]), none)
    furthest = np.full(len(known.facts), -1)
    on = np.full(len(known.facts), np.datetime64("NaT", "s"))
    for at, when in enumerate(stages.step_days(known)):
        there = ~np.isnat(when)
        furthest[there], on[there] = at, when[there]
    names = np.array([*stages.STEPS, UNRATED], dtype=object)
    return {**dated, "step": names[furthest], "step_at": furthest, "step_on": on}
