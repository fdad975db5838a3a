"""How each setting lies on a sheet: one row for a single value, a small table for everything else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from kedang.rulebook import Rulebook
from kedang.rulebook.kinds import Kind
from kedang.rulebook.records import kinds

SCALARS = ("whole", "number", "share", "flag", "words", "folder", "shape", "choice", "day")
Leaf = Literal["one", "list", "pairs", "record", "fixed"]
HEADS: Mapping[str, tuple[str, ...]] = {
    "validation.disabled": ("rule",),
    "validation.wanted": ("entity", "field"),
    "validation.severities": ("rule", "severity"),
    "validation.band_weights": ("band", "weight"),
    "matching.survivorship": ("basis",),
    "matching.weights": ("clue", "times"),
    "matching.fields": ("field", "basis"),
    "intake.headers": ("path", "header"),
    "intake.sheet_names": ("entity", "sheet_name"),
    "lists.words": ("list", "choice", "word"),
    "lists.more": ("list", "choice"),
    "trust.channels": ("channel", "reliability"),
    "trust.hand_levels": ("hand", "reliability"),
    "tiering.key_accounts": ("tier",),
    "tiering.rfm_cuts": ("share",),
    "tiering.tiers": ("tier", "score"),
    "tiering.gates": ("gate",),
    "tiering.pareto": ("class", "share"),
    "tiering.annual_amounts": ("class", "amount"),
    "tiering.terms": ("tier",),
    "tiering.criteria": ("criterion",),
    "tiering.criteria.bands": ("criterion", "limit", "points"),
    "segments.target_list": ("industry",),
    "qualification.reject_on": ("factor",),
    "qualification.credit_yes": ("credit_grade",),
    "qualification.credit_no": ("credit_grade",),
    "qualification.points": ("factor", "points"),
    "qualification.grades": ("grade", "points"),
    "relationship.organisation": ("proof", "points"),
    "relationship.personal": ("proof", "points"),
    "visits.cadence_days": ("tier", "days"),
    "visits.questions": ("nature", "question"),
    "visits.layers.people": ("layer", "person"),
    "visits.layers.cadence_days": ("layer",),
    "visits.roles": ("role",),
    "visits.role_tiers": ("tier",),
    "prices.discounts": ("level", "discount"),
    "complaints.routes": ("complaint", "department"),
    "leads.follow_up_days": ("grade", "days"),
    "greetings.festivals": ("festival",),
    "greetings.tiers": ("tier",),
    "channels.weights": ("driver", "weight"),
    "channels.limits": ("issue", "small", "large"),
    "channels.points": ("issue", "answer"),
    "exceptions.shares": ("sign", "share"),
    "exceptions.counts": ("sign", "count"),
    "reports.weekly_sections": ("section",),
    "reports.managers": ("person",),
    "reports.recipients": ("recipient",),
    "reports.internal_news": ("news", "line"),
    "calendar.holidays": ("day",),
    "calendar.workdays": ("day",),
}
"""The headings of every table (messages `settings.head.<id>`): its keys, then its values."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `heading`: what stands above it and which vocabulary it has.

    `id`: of a record's field, whose name is the setting `label`, or without one a word of the vocabulary.
    """

    path: str
    heading: str
    kind: Kind | None
    id: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Single:
    """A setting of one value."""

    path: str
    column: Column


@dataclass(frozen=True, slots=True)
class Table:
    """A setting of many. `path`: of the setting; `inner`: the field within each record it is about."""

    path: str
    keys: tuple[Column, ...]
    values: tuple[Column, ...]
    leaf: Leaf
    kind: Kind
    inner: str = ""

    @property
    def name(self) -> str:
        """The setting and what within it, such as tiering.criteria.bands."""
        return f"{self.path}.{self.inner}" if self.inner else self.path


Shape = Single | Table


@cache
def shapes() -> dict[str, tuple[Shape, ...]]:
    """Every setting by section, in the order they are declared: single values first."""
    return {
        name: tuple(
            sorted(
                (
                    shape
                    for setting, kind in kinds(section.made).items()
                    for shape in _shaped(f"{name}.{setting}", kind)
                ),
                key=lambda shape: isinstance(shape, Table),
            )
        )
        for name, section in kinds(Rulebook).items()
        if section.made is not None
    }


def _shaped(path: str, kind: Kind) -> Iterator[Shape]:
    if kind.form in SCALARS:
        yield Single(path, Column(path, path.rpartition(".")[2], kind))
    elif kind.form == "sections" and kind.made is not None:
        yield from _records(path, kind)
    else:
        yield _table(path, (), kind, kind, "")


def _records(path: str, kind: Kind) -> Iterator[Table]:
    """A table of the single values of each record, and one for every list or table within them."""
    inside = kinds(kind.made) if kind.made else {}
    names = [name for name, one in inside.items() if one.form in SCALARS]
    if names:
        head = Column(path, _heads(path)[0], kind)
        values = tuple(
            Column(f"{path}.{n}", n, inside[n], id=n, label=f"{path}.{n}") for n in names
        )
        yield Table(path, (head,), values, "record", kind)
    for name, one in inside.items():
        if name not in names:
            heads = _heads(f"{path}.{name}")
            yield _table(path, (Column(path, heads[0], kind),), one, kind, name)


def _table(path: str, above: tuple[Column, ...], kind: Kind, whole: Kind, inner: str) -> Table:
    """A list, pairs, or a mapping followed down to what its lines hold."""
    name = f"{path}.{inner}" if inner else path
    heads = _heads(name)
    keys, at = above, kind
    while at.form == "mapping":
        (held,) = at.parts
        if keys and at.allowed and held.form in SCALARS:
            wide = tuple(Column(name, "", held, id=key) for key in at.allowed)
            return Table(path, keys, wide, "record", whole, inner)
        keys = (*keys, Column(name, _head(heads, len(keys)), at))
        at = held
    first = Column(name, _head(heads, len(keys)), at)
    if at.form == "pairs":
        second = Column(name, _head(heads, len(keys) + 1), at.parts[1])
        first = Column(name, first.heading, at.parts[0])
        return Table(path, keys, (first, second), "pairs", whole, inner)
    if at.form == "list":
        item = at.parts[0]
        rest = heads[len(keys) :]
        columns = tuple(Column(name, one, item) for one in rest) or (Column(name, "value", item),)
        return Table(path, keys, columns, "fixed" if len(rest) > 1 else "list", whole, inner)
    return Table(path, keys, (first,), "one", whole, inner)


def _heads(name: str) -> tuple[str, ...]:
    return HEADS.get(name, ())


def _head(heads: tuple[str, ...], at: int) -> str:
    return heads[at] if at < len(heads) else "value"


def flat(table: Table, value: Any) -> list[tuple[Any, ...]]:
    """The lines of a table, keys first, from its plain value; what is blank is None."""
    if table.inner:
        value = {key: record[table.inner] for key, record in value.items()}
    return list(_lines(table, value, ()))


def _lines(table: Table, value: Any, above: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    width = len(table.keys) + len(table.values)
    if len(above) < len(table.keys):
        if not value and above:
            yield (*above, *(None,) * (width - len(above)))
        for key, held in value.items():
            yield from _lines(table, held, (*above, key))
    elif table.leaf == "one":
        yield (*above, value)
    elif table.leaf == "record":
        yield (*above, *(value.get(column.id) for column in table.values))
    elif table.leaf == "fixed":
        yield (*above, *value)
    else:
        if not value and above:
            yield (*above, *(None,) * len(table.values))
        for item in value:
            yield (*above, *(item if table.leaf == "pairs" else (item,)))
