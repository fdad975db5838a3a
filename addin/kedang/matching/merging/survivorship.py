"""Which record survives a merge, and which value each field keeps, and why. Nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kedang.model.field import Entity, Field
from kedang.model.joined import is_joined, is_number, joined
from kedang.model.kept import Kept, shown
from kedang.model.text import Text, say
from kedang.rulebook.sections.matching import MatchingRules

Value = object
_EARLIEST = frozenset({"first_deal_on", "acquired_on", "recorded_on"})
_ANY_YES = frozenset({"opt_out"})
_STRICTEST = "confidentiality"
_OWNER = "owner"
_REGISTERED = ("acquired_on", "recorded_on", "first_seen")
_VERIFIED = ("verified_on",)
_RECENT = ("changed_at", "recorded_on", "first_seen")
_ORDER = ("trust", "verified", "recent", "filled", "longest")
_UNDATED = pd.Timestamp.min


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """What one field keeps: the record it comes from, why, and what the other records said."""

    field: str
    value: Value
    source_id: str
    reason: Text
    alternatives: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class MergePlan:
    """A merge as it would be done. `values`: field → value the survivor will have."""

    survivor_id: str
    absorbed_ids: tuple[str, ...]
    choices: tuple[FieldChoice, ...]

    @property
    def values(self) -> dict[str, Value]:
        """Field → kept value, for the fields that have one."""
        return {choice.field: choice.value for choice in self.choices}

    @property
    def kept(self) -> tuple[Kept, ...]:
        """What is kept of the fields on which the records differ."""
        return tuple(
            Kept(one.field, shown(one.value), one.source_id, one.reason)
            for one in self.choices
            if one.alternatives
        )


@dataclass(frozen=True, slots=True)
class Record:
    """One record in a merge: its filled values, and what ranks it against the others."""

    id: str
    values: Mapping[str, Value]
    trust: float
    verified: pd.Timestamp
    recent: pd.Timestamp
    age: pd.Timestamp
    filled: int


@dataclass(frozen=True, slots=True)
class _Said:
    """One record's value of one field."""

    value: Value
    by: Record

    @property
    def id(self) -> str:
        return self.by.id

    @property
    def age(self) -> pd.Timestamp:
        return self.by.age

    @property
    def length(self) -> int:
        return len(str(self.value))

    @property
    def day(self) -> pd.Timestamp:
        return max(self.by.verified, self.by.recent)


def merge(members: pd.DataFrame, entity: Entity, rules: MatchingRules | None = None) -> MergePlan:
    """Plans the merge of some records of one entity; changes nothing itself.

    `members`: one row per record with `id`, the entity's fields, and as far as known `trust` (0..1),
    `verified_on`, `changed_at`, `recorded_on`, `first_seen`. `rules`: the rulebook's
    matching section; without it trust decides first. The order of rows makes no difference.
    """
    return merge_records(records_of(members, entity), entity, rules)


def records_of(members: pd.DataFrame, entity: Entity) -> list[Record]:
    """The rows of a frame as records to merge, in the same order."""
    rows: list[dict[str, Value]] = [{} for _ in range(len(members))]
    for name in members.columns:
        column = members[name]
        filled = np.flatnonzero(column.notna().to_numpy())
        for position, value in zip(filled.tolist(), column.iloc[filled].tolist(), strict=True):
            if str(value).strip():
                rows[position][str(name)] = value
    fields = [field.id for field in entity if field.id in members.columns]
    return [_record(row, fields) for row in rows]


def merge_records(
    members: Sequence[Record], entity: Entity, rules: MatchingRules | None = None
) -> MergePlan:
    """Plans the merge of some records; their order makes no difference."""
    if not members:
        raise ValueError("nothing to merge")
    ranked = sorted(members, key=lambda r: (-r.trust, -r.filled, r.age, r.id))
    known = {name for record in ranked for name in record.values}
    choices = []
    for field in entity:
        if field.id in known:
            said = [_Said(r.values[field.id], r) for r in ranked if field.id in r.values]
            choices.append(_choose(field, said, rules))
    rest = tuple(sorted(record.id for record in ranked[1:]))
    return MergePlan(ranked[0].id, rest, tuple(choices))


def _record(row: Mapping[str, Value], fields: Sequence[str]) -> Record:
    return Record(
        id=str(row["id"]),
        values=row,
        trust=float(str(row.get("trust", 0.0))),
        verified=_day(row, _VERIFIED),
        recent=_day(row, _RECENT),
        age=_day(row, ("first_seen",)),
        filled=sum(field in row for field in fields),
    )


def _choose(field: Field, said: list[_Said], rules: MatchingRules | None) -> FieldChoice:
    special = _special(field)
    if len({_plain(s.value) for s in said}) == 1:
        reason = say("matching.merge.agreed" if len(said) > 1 else "matching.merge.only")
        return FieldChoice(field.id, said[0].value, said[0].id, reason)
    if special is not None:
        return special(field, said)
    if field.id == _OWNER and (rules is None or _OWNER not in rules.fields):
        first = _first_registered(said)
        if first is not None:
            return first
    return _best(field, said, rules.order_for(field.id) if rules else _ORDER)


def _first_registered(said: list[_Said]) -> FieldChoice | None:
    """Who registered the customer first keeps him; None where no day tells them apart."""
    days = {one.id: _day(one.by.values, _REGISTERED) for one in said}
    ordered = sorted(said, key=lambda one: (days[one.id], one.id))
    first = next((one for one in ordered if days[one.id] != _UNDATED), None)
    if first is None or days[first.id] != days[ordered[0].id]:
        return None
    rivals = [one for one in said if _plain(one.value) != _plain(first.value)]
    if any(days[one.id] == days[first.id] for one in rivals):
        return None
    reason = say("matching.merge.registered", day=str(days[first.id].date()))
    return FieldChoice(_OWNER, first.value, first.id, reason, _others(first.value, ordered))


def _best(field: Field, said: list[_Said], order: tuple[str, ...]) -> FieldChoice:
    """By criteria in order; the reason names the first one that told the two best apart."""
    ranked = sorted(said, key=lambda s: (*(-_CRITERIA[name](s) for name in order), s.age, s.id))
    best = ranked[0]
    rival = next(s for s in ranked if _plain(s.value) != _plain(best.value))
    why = next((n for n in order if _CRITERIA[n](best) != _CRITERIA[n](rival)), "first")
    reason = _because(why, best)
    kept = joined(field, (s.value for s in ranked)) if is_number(field) else best.value
    if kept != best.value:
        reason = say("matching.merge.numbers")
    return FieldChoice(field.id, kept, best.id, reason, _others(kept, ranked))


def _because(why: str, best: _Said) -> Text:
    """The reason for a choice, with the day or the trust that decided."""
    if why in ("verified", "recent"):
        day = best.by.verified if why == "verified" else best.by.recent
        return say(f"matching.merge.{why}", day=str(day.date()))
    return say(f"matching.merge.{why}")


_CRITERIA: dict[str, Callable[[_Said], float]] = {
    "trust": lambda said: said.by.trust,
    "verified": lambda said: _moment(said.by.verified),
    "recent": lambda said: _moment(said.by.recent),
    "filled": lambda said: said.by.filled,
    "longest": lambda said: said.length,
}


def _special(field: Field) -> Callable[[Field, list[_Said]], FieldChoice] | None:
    if is_joined(field) and not is_number(field):
        return _joined
    if field.id in _EARLIEST:
        return _earliest
    if field.id in _ANY_YES:
        return _any_yes
    return _strictest if field.id == _STRICTEST else None


def _joined(field: Field, said: list[_Said]) -> FieldChoice:
    """All contents, each once: notes on lines of their own, oldest first; lists as one list."""
    ordered = sorted(said, key=lambda s: (s.day, s.age, s.id))
    whole = joined(field, (one.value for one in ordered))
    reason = say("matching.merge.joined")
    return FieldChoice(field.id, whole, ordered[-1].id, reason, _others(whole, ordered))


def _earliest(field: Field, said: list[_Said]) -> FieldChoice:
    best = min(said, key=lambda s: (pd.Timestamp(str(s.value)), s.id))
    reason = say("matching.merge.earliest")
    return FieldChoice(field.id, best.value, best.id, reason, _others(best.value, said))


def _any_yes(field: Field, said: list[_Said]) -> FieldChoice:
    best = min(said, key=lambda s: (str(s.value) != "是", s.id))
    reason = say("matching.merge.any_yes")
    return FieldChoice(field.id, best.value, best.id, reason, _others(best.value, said))


def _strictest(field: Field, said: list[_Said]) -> FieldChoice:
    labels = field.choices.labels if field.choices else ()
    order = {label: place for place, label in enumerate(labels)}
    best = max(said, key=lambda s: (order.get(str(s.value), -1), s.id))
    reason = say("matching.merge.strictest")
    return FieldChoice(field.id, best.value, best.id, reason, _others(best.value, said))


def _others(kept: Value, said: list[_Said]) -> tuple[tuple[str, Value], ...]:
    return tuple(sorted((s.id, s.value) for s in said if _plain(s.value) != _plain(kept)))


def _plain(value: Value) -> str:
    return str(value).strip()


def _day(row: Mapping[str, Value], names: tuple[str, ...]) -> pd.Timestamp:
    """The first known date of some columns; a very early day when there is none."""
    for name in names:
        if name in row:
            return pd.Timestamp(str(row[name])).tz_localize(None)
    return _UNDATED


def _moment(day: pd.Timestamp) -> float:
    return float("-inf") if day == _UNDATED else day.timestamp()
