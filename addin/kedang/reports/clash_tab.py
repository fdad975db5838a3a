"""撞单与串货: customers that two people claim, and orders sold into somebody else's area; names and days only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from kedang.model.finding import Finding
from kedang.model.frames import days, texts
from kedang.model.kept import Kept
from kedang.model.text import Lang, say
from kedang.reports.book import Book, Column

CLASHES_SHEET = "撞单与串货"
COLUMNS = (
    "kind",
    "name",
    "first",
    "first_day",
    "later",
    "later_day",
    "where",
    "first_where",
    "says",
)
_WIDTHS = (10, 30, 14, 12, 14, 12, 26, 26, 44)
_CLASH, _OPEN, _STRAY = "collision", "claimed", "partner.stray"
_DAYS = ("acquired_on", "recorded_on", "first_seen")
_REGISTERED = "matching.merge.registered"
_HEAD = 3


def clashes(
    findings: Sequence[Finding],
    pairs: Sequence[pd.DataFrame],
    parties: pd.DataFrame,
    lang: Lang,
) -> pd.DataFrame:
    """One row a clash, with `COLUMNS`: found by the rules, or by comparing customers of two owners.

    `pairs`: left_id, right_id of records that are or may be one customer, and of merges what was `kept`;
    `parties`: every customer. What a merge decided stands here too, whatever a rule could not tell.
    """
    rows = [row for one in findings if (row := _of_rule(one, lang)) is not None]
    told = {_key(row) for row in rows}
    known = _owners(parties)
    for table in pairs:
        left_ids, right_ids = (texts(table, side) for side in ("left_id", "right_id"))
        many = table["kept"] if "kept" in table else [()] * len(table)
        for left, right, kept in zip(left_ids, right_ids, many, strict=True):
            row = _of_pair(known.get(str(left)), known.get(str(right)), lang)
            if row is None:
                continue
            merged = _as_merged(row, kept, lang)
            row = merged or row
            key = _key(row)
            if merged:
                names = {known[str(one)]["name"] for one in (left, right)}
                rows = [one for one in rows if not _undecided(one, row, names, lang)]
                told.discard(key)
            if key not in told:
                told.add(key)
                rows.append(row)
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _of_rule(finding: Finding, lang: Lang) -> dict[str, Any] | None:
    """A finding about a clash as a row of the list."""
    said = dict(finding.message.args)
    where = f"{finding.file} {finding.sheet}!{finding.cell}"
    if finding.message.id.endswith(_STRAY):
        return {
            "kind": _kind("stray", lang),
            "name": finding.value,
            "first": said.get("guard"),
            "where": where,
            "says": finding.message.render(lang),
        }
    rule = finding.rule.rpartition(".")[2]
    if rule not in (_CLASH, _OPEN):
        return None
    return {
        "kind": _kind("clash" if rule == _CLASH else "open", lang),
        "name": said.get("other"),
        "first": said.get("first"),
        "first_day": said.get("first_day"),
        "later": said.get("owner"),
        "later_day": said.get("day"),
        "where": where,
        "first_where": said.get("where"),
        "says": say(f"review.clash.{'first.keeps' if rule == _CLASH else 'manager'}").render(lang),
    }


def _owners(parties: pd.DataFrame) -> dict[str, Mapping[str, Any]]:
    """Of every customer its name, owner, the day it was registered, and the place it comes from."""
    if parties.empty:
        return {}
    day = days(parties, _DAYS[0])
    for name in _DAYS[1:]:
        day = day.fillna(days(parties, name))
    sheet, row = texts(parties, "source_sheet").fillna(""), parties.get("source_row")
    columns = {
        "name": texts(parties, "name"),
        "owner": texts(parties, "owner"),
        "day": day,
        "file": texts(parties, "source_name").fillna(""),
        "sheet": sheet,
        "row": row if row is not None else pd.Series("", index=parties.index),
    }
    frame = pd.DataFrame(columns).set_axis(texts(parties, "id"))
    frame = frame[frame["owner"].notna() & ~frame.index.duplicated()]
    rows: dict[Any, dict[Any, Any]] = frame.to_dict("index")
    return {str(key): values for key, values in rows.items()}


def _of_pair(
    left: Mapping[str, Any] | None, right: Mapping[str, Any] | None, lang: Lang
) -> dict[str, Any] | None:
    """Two records of one customer with two owners; who registered it first stands first."""
    if left is None or right is None or left["owner"] == right["owner"]:
        return None
    ordered = sorted((left, right), key=lambda one: (pd.isna(one["day"]), one["day"], one["name"]))
    first, later = ordered
    decided = pd.notna(later["day"]) and first["day"] != later["day"]
    return {
        "kind": _kind("clash" if decided else "open", lang),
        "name": first["name"],
        "first": first["owner"],
        "first_day": _day(first["day"]),
        "later": later["owner"],
        "later_day": _day(later["day"]),
        "where": _place(later),
        "first_where": _place(first),
        "says": say(f"review.clash.{'first.keeps' if decided else 'manager'}").render(lang),
    }


def _as_merged(row: dict[str, Any], kept: Sequence[Kept], lang: Lang) -> dict[str, Any] | None:
    """The row as the merge of its two records decided it by the days; None where it did not."""
    why = next((one for one in kept if one.field == "owner" and one.reason.id == _REGISTERED), None)
    if why is None or why.value not in (row["first"], row["later"]):
        return None
    turned = dict(row)
    if why.value == row["later"]:
        for one, other in (
            ("first", "later"),
            ("first_day", "later_day"),
            ("first_where", "where"),
        ):
            turned[one], turned[other] = row[other], row[one]
    turned["first_day"] = str(dict(why.reason.args)["day"])
    if turned["later_day"] is not None and turned["later_day"] <= turned["first_day"]:
        turned["later_day"] = None
    says = say("review.clash.first.keeps").render(lang)
    return turned | {"kind": _kind("clash", lang), "says": says}


def _undecided(one: Mapping[str, Any], row: Mapping[str, Any], names: set[str], lang: Lang) -> bool:
    """Whether a row leaves open what another, about a customer of these names, has decided."""
    people = {one.get("first"), one.get("later")} == {row["first"], row["later"]}
    return people and one["kind"] == _kind("open", lang) and one["name"] in names


def _key(row: Mapping[str, Any]) -> frozenset[Any]:
    """The two who claim, with the customer."""
    return frozenset((row.get("first"), row.get("later"))) | {row["name"]}


def _day(day: Any) -> str | None:
    return None if pd.isna(day) else str(pd.Timestamp(day).date())


def _place(one: Mapping[str, Any]) -> str:
    row = one["row"]
    told = f"{row:.0f}" if isinstance(row, (int, float)) and row == row else str(row)
    return f"{one['file']} {one['sheet']}!{told}" if one["sheet"] else str(one["file"])


def _kind(name: str, lang: Lang) -> str:
    return say(f"review.clash.kind.{name}").render(lang)


def clashes_sheet(book: Book, name: str, table: pd.DataFrame) -> None:
    """Write the list, if there is anything in it."""
    if table.empty:
        return
    columns = [
        Column(one, book.say(say(f"review.clash.{one}")), "wrap", width)
        for one, width in zip(COLUMNS, _WIDTHS, strict=True)
    ]
    sheet = book.sheet(name)
    sheet.repeat_rows(_HEAD)
    note = book.say(say("review.clash.note", n=len(table)))
    book.title(sheet, 0, book.say(say("review.clash.title")), note)
    sheet.freeze_panes(_HEAD + 1, 2)
    book.table(sheet, _HEAD, columns, table)
