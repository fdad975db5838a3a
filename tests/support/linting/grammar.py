"""Does a formula read as a formula, and which sheets does it name? A small grammar of its own."""

from __future__ import annotations

import re

from support.linting.places import area

NAME = r"[^\W\d][\w.?\\]*|\\[\w.?\\]*"
SHEET = r"(?:'(?:[^']|'')+'|(?:\[\d+\])?(?:[\w.]+(?::[\w.]+)?)?)!"
CELL = r"\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(])"
CELLS = rf"{CELL}:{CELL}|{CELL}|"
CELLS += r"\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])|\$?\d{1,7}:\$?\d{1,7}(?![\w.])"
TOKEN = re.compile(
    rf"""(?P<space>\s+)
    |(?P<text>"(?:[^"]|"")*")
    |(?P<error>\#(?:REF!|N/A|NAME\?|VALUE!|DIV/0!|NUM!|NULL!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!))
    |(?P<sheet>{SHEET})
    |(?P<cells>{CELLS})
    |(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)
    |(?P<name>{NAME})
    |(?P<structure>\[)
    |(?P<open>[({{])
    |(?P<close>[)}}])
    |(?P<separator>[,;])
    |(?P<operator><=|>=|<>|[-+*/^&=<>%:@\#!])""",
    re.VERBOSE,
)
VALUE = {"text", "error", "cells", "number", "name", "structure"}
PAIR = {"(": ")", "{": "}"}


class Broken(ValueError):
    """Not a formula."""


def tokens(formula: str) -> list[tuple[str, str]]:
    """Kind and text of each piece, spaces too; structured references are one piece."""
    found, place = [], 0
    while place < len(formula):
        match = TOKEN.match(formula, place)
        if not match:
            raise Broken(formula[place : place + 20])
        kind, text = str(match.lastgroup), match[0]
        if kind == "structure":
            text = _structure(formula, place)
        found.append((kind, text))
        place += len(text)
    return found


def _structure(formula: str, start: int) -> str:
    """`[[#All],[Sales]]` with its brackets balanced; an apostrophe escapes the next character."""
    depth, place = 0, start
    while place < len(formula):
        letter = formula[place]
        if letter == "'":
            place += 1
        depth += (letter == "[") - (letter == "]")
        place += 1
        if depth == 0:
            return formula[start:place]
    raise Broken("[")


def check(formula: str) -> None:
    """Raise Broken unless operands and operators alternate, brackets close and areas exist."""
    stack: list[str] = []
    wants = True
    before = ("", "")
    for kind, text in tokens(formula.strip()):
        if kind != "space":
            _follows(kind, text, before, wants)
            last = before if before[0] != "space" else ("", "")
            wants = _step(kind, text, last, wants, stack)
        before = (kind, text)
    if stack or wants:
        raise Broken("unfinished")


def _follows(kind: str, text: str, before: tuple[str, str], wants: bool) -> None:
    """Two operands stand side by side only with a blank between them (what they have in common)."""
    if wants or before[0] == "space" or kind not in {*VALUE, "sheet", "open"}:
        return
    call = text == "(" and (before[0] == "name" or before[1] == ")")
    if not call and not (kind == "structure" and before[0] == "name"):
        raise Broken(text)


def _step(kind: str, text: str, before: tuple[str, str], wants: bool, stack: list[str]) -> bool:
    """What one piece does; True when an operand must follow."""
    if kind == "sheet":
        return True
    if kind in VALUE:
        if kind == "cells" and area(text) is None:
            raise Broken(text)
        return False
    if kind == "open":
        if text == "{" and not wants:
            raise Broken(text)
        stack.append(PAIR[text])
        return True
    if kind == "close":
        empty_ok = before[1] in ("(", "") or before[0] == "separator"
        if not stack or stack.pop() != text or (wants and not empty_ok):
            raise Broken(text)
        return False
    if kind == "separator":
        return bool(stack) or _outside(text)
    if text in "%#" and not wants:
        return False
    if wants and text not in "+-@:":
        raise Broken(text)
    return True


def _outside(text: str) -> bool:
    """A comma outside all brackets unites areas (print areas, names); a semicolon is a fault."""
    if text == ";":
        raise Broken(text)
    return True


def sheets_in(formula: str) -> list[str]:
    """The sheets a formula names in this workbook; other workbooks' are left out."""
    found: list[str] = []
    for kind, text in tokens(formula):
        if kind != "sheet":
            continue
        name = text[:-1]
        if name.startswith("'"):
            name = name[1:-1].replace("''", "'")
        if name and "[" not in name and not name.startswith("#"):
            found += name.split(":")
    return found
