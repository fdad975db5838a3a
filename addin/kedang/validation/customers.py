"""Every customer that the tables read and the archive know, and which of them a name means."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd
from rapidfuzz import fuzz, process
from rapidfuzz.distance import Levenshtein

from kedang.reference import company_names, regions
from kedang.validation.look import Look
from kedang.validation.together import ARCHIVED, plain, plain_column, together

FIELDS = (
    "name", "short_name", "name_en", "number", "uscc", "trade_name", "province", "city", "owner",
    "acquired_on", "first_deal_on", "payment_terms_days", "credit_limit", "credit_grade",
)  # fmt: skip
_ALIASES = ("number", "short_name", "name_en", "trade_name")
_MOST_UNKNOWN = 300
_SHORTEST = 5
_ALIKE = 60.0

Rows = npt.NDArray[np.intp]


@dataclass(slots=True)
class Customers:
    """`rows`: one for each customer, with the fields above, entity, table and position.

    `by_name`: plain name → row; a name that several customers share means the first of them and stands
    in `shared` too. `others`: names of partners, leads and agents, known but without a card.
    """

    rows: pd.DataFrame
    by_name: dict[str, int]
    shared: frozenset[str]
    others: frozenset[str]
    answers: dict[str, int] = field(default_factory=dict)
    _brands: npt.NDArray[np.object_] | None = None

    def find(self, names: pd.Series[str]) -> Rows:
        """The row of the customer each text names; -1 where nobody is meant, -2 for one of `others`."""
        codes, distinct = pd.factorize(names)
        found = np.array([self._meant(str(name)) for name in distinct] + [-2], dtype=np.intp)
        return found[codes]

    def _meant(self, name: str) -> int:
        if name not in self.answers:
            self.answers[name] = self._searched(name)
        return self.answers[name]

    def _searched(self, name: str) -> int:
        key = plain(name)
        if key in self.by_name:
            return self.by_name[key]
        if not key or key in self.others:
            return -2
        parts = company_names.parse(name)
        for other in (parts.former, parts.parent, parts.core):
            row = self.by_name.get(plain(other)) if other else None
            if row is not None:
                return row
        return self._same_parts(parts)

    def _same_parts(self, parts: company_names.CompanyName) -> int:
        """A customer written in another order: 华信机械（北京）有限公司 for 北京华信机械有限公司."""
        if not parts.trade_name:
            return -1
        for row in np.flatnonzero(self._trade_names() == parts.trade_name).tolist():
            known = company_names.parse(self.rows["name"].iat[row])
            if known.core == parts.core and _may_be(known, parts):
                return int(row)
        return -1

    def _trade_names(self) -> npt.NDArray[np.object_]:
        """The trade name of every customer; names that intake did not take apart are taken apart here."""
        if self._brands is None:
            brands = self.rows["trade_name"].to_numpy(dtype=object).copy()
            bare = self.rows["trade_name"].isna().to_numpy(dtype=bool)
            parts = company_names.parse_column(self.rows.loc[bare, "name"])
            brands[bare] = parts["trade_name"].to_numpy(dtype=object)
            self._brands = brands
        return self._brands

    def near(self, name: str) -> str | None:
        """The one known name that differs by a single character, numbers and directions agreeing."""
        key = plain(name)
        if len(key) < _SHORTEST:
            return None
        hits = process.extract(
            key, list(self.by_name), scorer=Levenshtein.distance, score_cutoff=1, limit=3
        )
        rows = {self.by_name[hit] for hit, _, _ in hits if len(hit) >= _SHORTEST}
        if len(rows) != 1:
            return None
        found = str(self.rows["name"].iat[rows.pop()])
        ordinals = company_names.parse(found).ordinals
        return found if ordinals == company_names.parse(name).ordinals else None


def _may_be(one: company_names.CompanyName, other: company_names.CompanyName) -> bool:
    forms = {one.legal_form, other.legal_form} - {""}
    return (
        len(forms) < 2
        and one.branch == other.branch
        and one.ordinals == other.ordinals
        and regions.compatible(one.region, other.region)
    )


def alike(one: str, other: str) -> bool:
    """Whether two names may mean one company: one inside the other, or nearly the same trade name."""
    left, right = plain(one), plain(other)
    if left in right or right in left:
        return True
    brands = [company_names.parse(name).trade_name for name in (one, other)]
    if not all(brands):
        return fuzz.ratio(left, right) >= _ALIKE
    return brands[0] in right or brands[1] in left or fuzz.ratio(*brands) >= _ALIKE


def customers(look: Look) -> Customers:
    """All of them, gathered once for a reading."""
    return look.shared("customers", lambda: _customers(look))


def _customers(look: Look) -> Customers:
    parties = [
        together(look, entity, FIELDS).assign(entity=entity)
        for entity in ("organization", "individual")
    ]
    rows = pd.concat(parties, ignore_index=True) if any(map(len, parties)) else parties[0]
    rows = rows[rows["name"].notna()]
    read = rows["table"] != ARCHIVED
    rows = pd.concat([rows[read], rows[~read]], ignore_index=True)
    by_name, shared = _names(rows)
    others = [
        plain_column(together(look, entity, (column,))[column]).dropna()
        for entity, column in (("channel_partner", "name"), ("lead", "name"))
    ]
    more = frozenset(name for names in others for name in names)
    return Customers(rows, by_name, shared, more)


def _names(rows: pd.DataFrame) -> tuple[dict[str, int], frozenset[str]]:
    """Every way to call a customer; what may mean several is left out, full names aside."""
    full = plain_column(rows["name"])
    by_name: dict[str, int] = {}
    shared: set[str] = set()
    for row, name in enumerate(full.tolist()):
        if not isinstance(name, str):
            continue
        if by_name.setdefault(name, row) != row:
            shared.add(name)
    for column in _ALIASES:
        names = plain_column(rows[column])
        once = names[names.notna() & ~names.duplicated(keep=False)]
        for row, name in zip(once.index.tolist(), once.tolist(), strict=True):
            by_name.setdefault(name, int(row))
    return by_name, frozenset(shared)


def unknown_names(look: Look, names: pd.Series[str]) -> tuple[list[str], int]:
    """The distinct names nobody is known by, in order, and how many distinct names there are."""
    known = customers(look)
    distinct = names.dropna().drop_duplicates()
    missing = distinct[known.find(distinct) == -1]
    return [str(name) for name in missing.tolist()], len(distinct)


def near_names(look: Look, names: list[str]) -> dict[str, str]:
    """For unknown names the one known name that each may be a slip of; many at once are not asked."""
    known = customers(look)
    found = {name: known.near(name) for name in names[:_MOST_UNKNOWN]}
    return {name: near for name, near in found.items() if near}
