"""The questions that must be asked: which were never answered by a customer, whatever the visits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from kedang.analysis.book import Book
from kedang.analysis.calls import Calls, Places
from kedang.analysis.visits import EFFECTIVE
from kedang.model.frames import texts
from kedang.rulebook.sections.visits import VisitRules

_PARTS = re.compile(r"[、;，,；\n]+")
_NOTHING = frozenset({"", "无", "没有", "-", "—", "/", "否", "0"})
Bits = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Questions:
    """`of`: the questions of each customer, by id. `asked`, `last_missed`: bits of those questions that
    were ever answered, and that the last visit missed. `visits`: how many were held.

    `open`: customer_id, customer, tier, owner, visits, count, questions (never answered; customers with
    visits only), better tiers and more questions first. `by_question`: question, customers (never
    answered), of (customers visited who must be asked), share.
    """

    of: pd.Series[Any]
    asked: pd.Series[int]
    last_missed: pd.Series[int]
    visits: pd.Series[int]
    open: pd.DataFrame
    by_question: pd.DataFrame


def questions(book: Book, customers: pd.DataFrame, made: Calls, rules: VisitRules) -> Questions:
    """What each of `calls.looked_after` was asked in the visits of `calls.calls` and in surveys.

    A question counts as answered at an effective visit that did not name it as missed; at another visit
    that was held only if what was missed is written down at all. Surveys count where an answer is there.
    """
    natures = texts(book.customers, "nature").reindex(customers.index)
    codes, names = pd.factorize(natures.fillna(""))
    sets = [rules.questions_for(str(name) or None) for name in names]
    place = customers.index.get_indexer(made.keys)[made.who]
    chosen = made.held & (place >= 0)
    at, row, rows = place[chosen], made.row[chosen], book.rows("visit")
    said, written = pd.factorize(texts(rows, "missed"))
    masks = _masks(said[row], written, codes[at], sets)
    effective = (texts(rows, "result") == EFFECTIVE).to_numpy(dtype=bool)[row]
    full = np.array([*((1 << len(one)) - 1 for one in sets), 0], dtype="int64")
    asked = np.zeros(len(customers), dtype="int64")
    answered = np.where(effective | (said[row] >= 0), full[codes[at]] & ~masks, 0)
    np.bitwise_or.at(asked, at, answered)
    where, bits = _surveyed(book, customers, codes, sets)
    np.bitwise_or.at(asked, where, bits)
    last = np.zeros(len(customers), dtype="int64")
    last[at] = masks
    visits = np.bincount(at, minlength=len(customers))
    of = pd.Series([sets[code] for code in codes], index=customers.index, dtype="object")
    found = [pd.Series(one, index=customers.index) for one in (asked, last, visits)]
    open_, by_question = _open(customers, sets, codes, asked, visits)
    return Questions(of, found[0], found[1], found[2], open_, by_question)


def named(bits: int, asked: tuple[str, ...]) -> tuple[str, ...]:
    """The questions that some bits stand for."""
    return tuple(one for at, one in enumerate(asked) if bits >> at & 1)


def _masks(said: Places, written: pd.Index, of: Places, sets: list[tuple[str, ...]]) -> Bits:
    """The questions each text names (place in `written`, or -1), as bits of the set of its customer."""
    size = max(len(sets), 1)
    distinct, back = np.unique(said.astype("int64") * size + of, return_inverse=True)
    bits = [
        _named_bits(str(written[joint // size]), sets[joint % size]) if joint >= 0 else 0
        for joint in distinct.tolist()
    ]
    return np.array(bits, dtype="int64")[back]


def _named_bits(text: str, asked: tuple[str, ...]) -> int:
    """The bits of the questions that a text names, wholly or in part."""
    items = [one for part in _PARTS.split(text) if (one := part.strip()) not in _NOTHING]
    bits = 0
    for at, question in enumerate(asked):
        if any(question in one or (len(one) > 1 and one in question) for one in items):
            bits |= 1 << at
    return bits


def _surveyed(
    book: Book,
    customers: pd.DataFrame,
    codes: Places,
    sets: list[tuple[str, ...]],
) -> tuple[Places, Bits]:
    """Which customers answered which of their questions in a survey."""
    rows = book.rows("survey")
    rows = rows[texts(rows, "answer").notna().to_numpy()]
    at = customers.index.get_indexer(pd.Index(book.keys(rows)))
    rows, at = rows[at >= 0], at[at >= 0]
    said, written = pd.factorize(texts(rows, "question"))
    return at, _masks(said, written, codes[at], sets)


def _open(
    customers: pd.DataFrame,
    sets: list[tuple[str, ...]],
    codes: Places,
    asked: Bits,
    visits: Places,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Who has questions open, and which questions are open with how many."""
    full = np.array([(1 << len(one)) - 1 for one in sets], dtype="int64")
    missing = full[codes] & ~asked if len(sets) else asked
    seen = visits > 0
    chosen = np.flatnonzero(seen & (missing > 0))
    never = [named(int(missing[at]), sets[codes[at]]) for at in chosen]
    table = customers.iloc[chosen].drop(columns="since")
    table = table.assign(
        visits=visits[chosen],
        count=[len(one) for one in never],
        questions=pd.Series(["、".join(one) for one in never], table.index, dtype="str"),
    )
    order = {"tier": True, "count": False, "customer": True}
    table = table.sort_values(
        list(order), ascending=list(order.values()), kind="stable", na_position="last"
    )
    counts: dict[str, list[int]] = {}
    for number, each in enumerate(sets):
        group = seen & (codes == number)
        for at, question in enumerate(each):
            count = counts.setdefault(question, [0, 0])
            count[0] += int((group & (missing >> at & 1 > 0)).sum())
            count[1] += int(group.sum())
    rows = [(name, open_, of, open_ / of) for name, (open_, of) in counts.items() if of]
    by_question = pd.DataFrame(rows, columns=["question", "customers", "of", "share"])
    by_question = by_question.sort_values(["customers", "question"], ascending=[False, True])
    return table.rename_axis("customer_id").reset_index(), by_question.reset_index(drop=True)
