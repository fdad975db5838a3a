"""Which record survives a merge, and which value each field keeps, and why. Nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pandas as pd

from kedang.model.field import Entity, Field, FieldType
from kedang.model.text import Text, say
from kedang.rulebook.sections.matching import MatchingRules

Value = object
_EARLIEST = frozenset({"first_deal_on", "acquired_on", "recorded_on"})
_ANY_YES = frozenset({"opt_out"})
_STRICTEST = "confidentiality"
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


@dataclass(frozen=True, slots=True)
class _Said:
    """One record's value of one field, with what ranks it."""

    id: str
    value: Value
    trust: float
    verified: pd.Timestamp
    recent: pd.Timestamp
    filled: int
    age: pd.Timestamp

    @property
    def length(self) -> int:
        return len(str(self.value))

    @property
    def day(self) -> pd.Timestamp:
        return max(self.verified, self.recent)


def merge(members: pd.DataFrame, entity: Entity, rules: MatchingRules | None = None) -> MergePlan:
    """Plans the merge of some records of one entity; changes nothing itself.

    `members`: one row per record with `id`, the entity's fields, and as far as known `trust` (0..1),
    `verified_on`, `changed_at`, `recorded_on`, `first_seen`. `rules`: the rulebook's
    matching section; without it trust decides first. The order of rows makes no difference.
    """
    if members.empty:
        raise ValueError("nothing to merge")
    named = members.reset_index(drop=True)
    records = named.assign(id=named["id"].astype(str)).sort_values("id", kind="stable")
    fields = [field for field in entity if field.id in records.columns]
    ranked = _ranked(records, [field.id for field in fields])
    survivor = ranked[0]
    choices = []
    for field in fields:
        said = [_said(row, field.id) for row in ranked if not _blank(row[field.id])]
        if said:
            choices.append(_choose(field, said, rules.order_for(field.id) if rules else _ORDER))
    rest = tuple(sorted(str(row["id"]) for row in ranked[1:]))
    return MergePlan(str(survivor["id"]), rest, tuple(choices))


def _ranked(records: pd.DataFrame, fields: list[str]) -> list[dict[str, Value]]:
    """Records, the survivor first: most trusted, then most complete, then oldest, then by id."""
    rows = [{str(key): value for key, value in row.items()} for row in records.to_dict("records")]
    for row in rows:
        row["_filled"] = sum(not _blank(row[field]) for field in fields)
    return sorted(
        rows, key=lambda r: (-_trust(r), -_count(r), _day(r, ("first_seen",)), str(r["id"]))
    )


def _said(row: dict[str, Value], field: str) -> _Said:
    age = _day(row, ("first_seen",))
    verified, recent = _day(row, _VERIFIED), _day(row, _RECENT)
    return _Said(str(row["id"]), row[field], _trust(row), verified, recent, _count(row), age)


def _choose(field: Field, said: list[_Said], order: tuple[str, ...]) -> FieldChoice:
    special = _special(field)
    if len({_plain(s.value) for s in said}) == 1:
        reason = say("matching.merge.agreed" if len(said) > 1 else "matching.merge.only")
        return FieldChoice(field.id, said[0].value, said[0].id, reason)
    if special is not None:
        return special(field, said)
    return _best(field, said, order)


def _best(field: Field, said: list[_Said], order: tuple[str, ...]) -> FieldChoice:
    """By criteria in order; the reason names the first one that told the two best apart."""
    ranked = sorted(said, key=lambda s: (*(-_CRITERIA[name](s) for name in order), s.age, s.id))
    best = ranked[0]
    rival = next(s for s in ranked if _plain(s.value) != _plain(best.value))
    why = next((n for n in order if _CRITERIA[n](best) != _CRITERIA[n](rival)), "first")
    day = {"verified": best.verified, "recent": best.recent}.get(why)
    reason = say(f"matching.merge.{why}", **({"day": str(day.date())} if day is not None else {}))
    return FieldChoice(field.id, best.value, best.id, reason, _others(best.value, ranked))


_CRITERIA: dict[str, Callable[[_Said], float]] = {
    "trust": lambda said: said.trust,
    "verified": lambda said: _moment(said.verified),
    "recent": lambda said: _moment(said.recent),
    "filled": lambda said: said.filled,
    "longest": lambda said: said.length,
}


def _special(field: Field) -> Callable[[Field, list[_Said]], FieldChoice] | None:
    if field.type in (FieldType.LONG_TEXT, FieldType.CHOICES) or field.id == "notes":
        return _joined
    if field.id in _EARLIEST:
        return _earliest
    if field.id in _ANY_YES:
        return _any_yes
    return _strictest if field.id == _STRICTEST else None


def _joined(field: Field, said: list[_Said]) -> FieldChoice:
    """All contents, each once: notes on lines of their own, oldest first; lists as one list."""
    ordered = sorted(said, key=lambda s: (s.day, s.age, s.id))
    listed = field.type is FieldType.CHOICES
    sign = "、" if listed else "\n"
    parts: dict[str, None] = {}
    for one in ordered:
        parts |= dict.fromkeys(str(one.value).split(sign) if listed else [str(one.value).strip()])
    whole = sign.join(p for p in parts if not any(p != q and p in q and not listed for q in parts))
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


def _blank(value: Value) -> bool:
    return bool(pd.isna(value)) or str(value).strip() == ""  # type: ignore[call-overload]


def _trust(row: Mapping[str, Value]) -> float:
    value = row.get("trust")
    return 0.0 if _blank(value) else float(str(value))


def _count(row: Mapping[str, Value]) -> int:
    return int(str(row["_filled"]))


def _day(row: Mapping[str, Value], names: tuple[str, ...]) -> pd.Timestamp:
    """The first known date of some columns; a very early day when there is none."""
    for name in names:
        if not _blank(row.get(name)):
            return pd.Timestamp(str(row[name])).tz_localize(None)
    return _UNDATED


def _moment(day: pd.Timestamp) -> float:
    return float("-inf") if day == _UNDATED else day.timestamp()
