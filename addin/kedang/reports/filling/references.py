"""References in formulas and areas, taken apart and written anew when rows of a template move."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from kedang.reports.filling.rowmap import LAST_ROW, RowMap

GONE = "#REF!"

_CELL = r"\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}"
_PLAIN = r"[^\s'\"!()+\-*/^&=<>,;:{}\[\]#@$%|~]+"
TOKEN = re.compile(
    rf"""
      (?P<text>"(?:[^"]|"")*")
    | (?P<error>\#[A-Z/0]+[!?]?(?![\w(]))
    | (?P<sheet>(?:'(?:[^']|'')+'|(?!{_CELL}:)(?:\[[^\[\]]+\])?{_PLAIN}(?::{_PLAIN})?)!)
    | (?P<fields>\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])
    | (?P<range>(?:{_CELL}:{_CELL}|\$?[1-9]\d{{0,6}}:\$?[1-9]\d{{0,6}})(?![\w.(!]))
    | (?P<cell>{_CELL}(?![\w.(!]))
    | (?P<columns>\$?[A-Za-z]{{1,3}}:\$?[A-Za-z]{{1,3}}(?![\w.(!]))
    | (?P<word>[\w.\\?]+\(?)
    | (?P<other>\s+|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_ROW = re.compile(r"\d+$")
# A single cell of a repeated row as a whole argument of these means all of its rows.
_TOTALS = (
    " SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MAX MIN MEDIAN PRODUCT STDEV STDEV.S VAR VAR.S SUMIF"
    " SUMIFS COUNTIF COUNTIFS AVERAGEIF AVERAGEIFS MAXIFS MINIFS SUMPRODUCT SUBTOTAL AGGREGATE LARGE"
    " SMALL RANK RANK.EQ PERCENTILE PERCENTRANK QUARTILE UNIQUE SORT FILTER TEXTJOIN CONCAT ROWS "
)


@dataclass(frozen=True, slots=True)
class Reference:
    """Rows that a formula names: `head` `first` or `head` `first` `tail` `last`.

    `sheet`: as written, with quotes and `!`, or empty; all that there is when `first` is 0. `head` and
    `tail` hold the columns and `$`; no `tail`: a single cell. `joined`: an end of a range whose other
    end is written apart, `<` its start, `>` its end. `total`: all of an argument of SUM and the like.
    """

    sheet: str
    head: str = ""
    first: int = 0
    tail: str = ""
    last: int = 0
    joined: str = ""
    total: bool = False
    range: bool = False


@lru_cache(maxsize=20_000)
def parts_of(formula: str) -> tuple[str | Reference, ...]:
    """A formula as texts to keep and references to rewrite, in order."""
    parts: list[str | Reference] = []
    calls: list[str] = []
    sheet = ""
    for match in TOKEN.finditer(formula):
        kind, text = match.lastgroup, match[0]
        if kind == "sheet":
            if sheet:
                parts.append(Reference(sheet))
            sheet = text
            continue
        if kind in ("range", "cell"):
            parts.append(_reference(formula, match, sheet, parts, calls))
        else:
            if sheet:
                parts.append(Reference(sheet))
            parts.append(text)
            _follow(calls, text)
        sheet = ""
    if sheet:
        parts.append(Reference(sheet))
    return tuple(parts)


def _follow(calls: list[str], text: str) -> None:
    """Keep the names of the functions that are open."""
    if text.endswith("("):
        calls.append(text[:-1].upper().removeprefix("_XLFN."))
    elif text == ")" and calls:
        calls.pop()


def _reference(
    formula: str,
    match: re.Match[str],
    sheet: str,
    parts: list[str | Reference],
    calls: list[str],
) -> Reference:
    """One reference as it stands in its formula."""
    left, colon, right = match[0].partition(":")
    head, first = _ROW.sub("", left), int(_ROW.findall(left)[0])
    if colon:
        tail, last = _ROW.sub("", right), int(_ROW.findall(right)[0])
        return Reference(sheet, head, first, tail, last, range=True)
    before = parts[-1] if parts and isinstance(parts[-1], str) else ""
    after = formula[match.end() : match.end() + 1]
    joined = "<" if after == ":" else ">" if before == ":" else ""
    whole = before[-1:] in ("(", ",") and after in (")", ",")
    total = whole and bool(calls) and f" {calls[-1]} " in _TOTALS
    return Reference(sheet, head, first, head, first, joined=joined, total=total)


def written(reference: Reference, rows: RowMap | None, sheet: str, grow: bool) -> str:
    """A reference after the move; `grow`: a single cell of a repeated row becomes all of its rows.

    `rows`: the map of its sheet, or of the copy that the formula stands in; None leaves it alone.
    `sheet`: the sheet as it is called now, with its `!`.
    """
    if not reference.first:
        return sheet
    if reference.first > reference.last:
        turned = replace(
            reference,
            head=reference.tail,
            first=reference.last,
            tail=reference.head,
            last=reference.first,
        )
        ends = written(turned, rows, "", grow).split(":")
        return sheet + ":".join(reversed(ends))
    found = (reference.first, reference.last) if rows is None else _rows(reference, rows, grow)
    if found is None:
        return sheet + GONE
    low, high = found
    if reference.range or low != high:
        return f"{sheet}{reference.head}{low}:{reference.tail}{high}"
    return f"{sheet}{reference.head}{low}"


def _rows(reference: Reference, rows: RowMap, grow: bool) -> tuple[int, int] | None:
    """The new first and last row; None when nothing is left.

    In a copy of one repeated row, what is written without `$` means the copy itself, and with `$` the
    whole list, as filling down means in Excel.
    """
    first, last = reference.first, reference.last
    own_first = _own(rows, first, reference.head)
    own_last = _own(rows, last, reference.tail)
    base = rows.outer if rows.line and rows.outer is not None else rows
    while base.outer is not None and not base.holds(first, last):
        base = base.outer
    if own_first or own_last:
        low = (rows if own_first else base).low(first)
        high = (rows if own_last else base).high(last)
    else:
        found = base.span(first, last)
        if found is None:
            return None
        low, high = found
    if not reference.range and (reference.joined or not (grow or reference.total)):
        low = high = high if reference.joined == ">" else low
    return min(low, LAST_ROW), min(high, LAST_ROW)


def _own(rows: RowMap, row: int, written_as: str) -> bool:
    return rows.line and rows.holds(row, row) and not written_as.endswith("$")


def quoted(name: str) -> str:
    """A sheet's name as formulas write it, quoted, with its `!`."""
    return "'" + name.replace("'", "''") + "'!"


def sheet_names(sheet: str) -> tuple[str, ...]:
    """The one sheet before a `!`, or the first and last of several; none for another workbook."""
    bare = sheet.removesuffix("!")
    if bare.startswith("'") and bare.endswith("'"):
        bare = bare[1:-1].replace("''", "'")
    return () if "[" in bare else tuple(bare.split(":"))
