"""编排: customers without a number get one by the team's pattern; a number once given stays, and is never used again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pandas as pd

from kedang.archive.archive import Archive
from kedang.archive.choices import Mend
from kedang.archive.reader import Reader
from kedang.composing.keeping import kept
from kedang.matching.records import PARTIES
from kedang.model.frames import texts
from kedang.model.operation import Moment, Operation, OperationKind
from kedang.reference import industries, regions
from kedang.rulebook import Rulebook
from kedang.rulebook.sections.numbering import SERIAL, NumberingRules


@dataclass(frozen=True, slots=True)
class Numbered:
    """`table`: id, entity, name, owner, number of every customer numbered; `had`: how many had one already.

    No operation where there was nothing to do, or where it was only tried out.
    """

    table: pd.DataFrame
    had: int
    operation: Operation | None = None


def number(archive: Archive, rulebook: Rulebook, moment: Moment, *, plan: bool = False) -> Numbered:
    """Give every customer that has no number the next one of its kind: one transaction, one journal entry.

    Merged customers are left alone. A customer whose number was taken back by undo gets the same again.
    """
    with kept(archive, moment, rulebook, OperationKind.NUMBER, plan=plan) as work:
        table, had = proposed(work, rulebook.numbering, moment)
        work.mend([_mend(*one) for one in zip(table["id"], table["number"], strict=True)])
    return Numbered(table, had, None if plan else work.entry)


def proposed(reader: Reader, rules: NumberingRules, moment: Moment) -> tuple[pd.DataFrame, int]:
    """The numbers that would be given, in the order customers came in, and how many have one."""
    frames = reader.frames(PARTIES)
    every = pd.concat([frames[one].assign(entity=one) for one in PARTIES], ignore_index=True)
    standing = every[texts(every, "merged_into").isna().to_numpy()]
    blank = texts(standing, "number").isna().to_numpy()
    rows, had = standing[blank].reset_index(drop=True), int((~blank).sum())
    given = reader.given_numbers(PARTIES)
    kinds = _kinds(rows, rules, moment)
    return _table(rows, list(_numbers(rows, kinds, given, rules))), had


def _table(rows: pd.DataFrame, numbers: list[str]) -> pd.DataFrame:
    names = ("id", "entity", "name", "owner")
    return pd.DataFrame(
        {name: texts(rows, name) for name in names}
        | {"number": pd.Series(numbers, index=rows.index, dtype="str")}
    )


def _numbers(
    rows: pd.DataFrame, kinds: pd.Series[str], given: pd.DataFrame, rules: NumberingRules
) -> Iterator[str]:
    """The next number of each kind; one taken back comes to the customer that had it."""
    used = set(given["number"])
    last = {str(kind): _highest(given["number"], kind) for kind in kinds.unique()}
    once = dict(zip(given["id"], given["number"], strict=True))
    for record, kind in zip(rows["id"], kinds, strict=True):
        again = once.get(record)
        if again is not None and _serial(again, kind) is not None:
            yield again
            continue
        while True:
            last[kind] += 1
            made = kind.replace(SERIAL, f"{last[kind]:0{rules.digits}d}")
            if made not in used:
                break
        used.add(made)
        yield made


def _highest(numbers: pd.Series[str], kind: str) -> int:
    """The highest running number ever given of a kind."""
    alike = numbers[numbers.str.startswith(kind.partition(SERIAL)[0])]
    serials = (_serial(one, kind) for one in alike)
    return max((one for one in serials if one is not None), default=0)


def _serial(written: str, kind: str) -> int | None:
    """The running number within a number; nothing where it is of another kind."""
    before, _, behind = kind.partition(SERIAL)
    middle = re.fullmatch(re.escape(before) + r"(\d{1,9})" + re.escape(behind), written)
    return int(middle[1]) if middle else None


def _kinds(rows: pd.DataFrame, rules: NumberingRules, moment: Moment) -> pd.Series[str]:
    """The pattern of each customer's number, filled in but for the running number."""
    place = texts(rows, rules.region)
    named = {one: regions.short(one) for one in place.dropna().unique()}
    region = place.map(named).astype("str").fillna(rules.unknown)
    trade = texts(rows, "industry")
    codes = {one: _code(one, rules) for one in trade.dropna().unique()}
    industry = trade.map(codes).astype("str").fillna(rules.unknown)
    industry = industry.where(texts(rows, "entity") != "individual", rules.person)
    year = str(moment.as_of.year)
    return pd.Series(
        [
            rules.pattern.replace("{区域}", one).replace("{行业}", other).replace("{年}", year)
            for one, other in zip(region, industry, strict=True)
        ],
        index=rows.index,
        dtype="str",
    )


def _code(trade: str, rules: NumberingRules) -> str:
    """The national code of an industry, such as C34."""
    found = industries.parse(trade).value
    return found.partition(" ")[0] if found else rules.unknown


def _mend(record: str, made: str) -> Mend:
    return Mend(record, "number", "", None, made, made)
