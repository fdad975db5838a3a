"""One cell of a form: 电话：… 传真：… holds two facts, 姓名______ a place nobody has filled in."""

from __future__ import annotations

import re

from kedang.intake.lexicon import Lexicon

_STOP = re.compile(r"\s*(?::|_{2,})\s*")
_BOUND = re.compile(r"(?:[\s;,、|。)]|_{2,})+")
_APART = re.compile(
    r"(?<![^\s:;,_])((?:[\u3400-\u9fff] ){1,4}[\u3400-\u9fff])(?= ?(?:$|[:_]| ?\())"
)
_UNKNOWN = re.compile(r"^[\u3400-\u9fff]{2,8}(?:\([^()]{1,8}\))?$")
_EMPTY = re.compile(r"^[\s_/\\\-–—.…年月日时分省市区县元万人天%()¥:,]*$")
_MARKS = re.compile(r"[_\s]|年.?月|月.?日|^[/\\\-–—.…]+$|^\(\)$")
_CHINESE = re.compile(r"[\u3400-\u9fff]")
_ADVICE = re.compile(r"请|例如|比如|如:|须|填写|填入|一律|不得|应当|格式|是指|指的是")
MOST = 600
_SHORT = 120


def tidy(text: str) -> str:
    """A label without spaces between its letters: 联 系 人 is 联系人."""
    return _APART.sub(lambda found: found[1].replace(" ", ""), text)


def entered(text: str) -> str:
    """What somebody wrote at a place to fill in; empty for ______, 年 月 日 and a mere dash."""
    if _EMPTY.match(text) and _MARKS.search(text):
        return ""
    shown = text.strip("_ ")
    return re.sub(r"_{2,}", "", shown) if "__" in shown and _CHINESE.search(shown) else shown


def pairs_in(text: str, words: Lexicon) -> list[tuple[str, str]]:
    """Labels with their values inside one cell: 填表日期：2026-11-01  填表人：王敏.

    Empty when no label is a known one, or when the values only say how to fill the form in.
    """
    if ":" not in text and "：" not in text and "__" not in text:
        return []
    if len(text) <= 40 and words.is_known(text):
        return []
    shown = tidy(text.replace("：", ":"))
    found: list[tuple[str, str]] = []
    after, said = 0, 0
    for stop in _STOP.finditer(shown):
        label = _label_before(shown, said, stop.start(), words, "_" in stop[0], bool(found))
        if label is None:
            continue
        start, name = label
        if found:
            found[-1] = (found[-1][0], shown[after:start])
        found.append((name, ""))
        after = said = stop.end()
    if not found:
        return []
    found[-1] = (found[-1][0], shown[after:])
    pairs = [(name, entered(value.strip(" ;,、|"))) for name, value in found]
    known = any(words.is_known(name) for name, _ in pairs)
    return pairs if known and not any(_is_advice(value) for _, value in pairs) else []


def _label_before(
    text: str, left: int, right: int, words: Lexicon, line: bool, later: bool
) -> tuple[int, str] | None:
    """Where the label before a colon starts and what it is; None when the colon is part of a value."""
    chunk = text[left:right]
    starts = [0, *(match.end() for match in _BOUND.finditer(chunk))]
    for start in [*starts[1:], 0] if later else starts:
        name = chunk[start:].strip("_ ")
        if 2 <= len(name) <= 30 and "__" not in name and words.is_known(name):
            return left + start, name
    if line or len(text) > _SHORT:
        return None
    last = starts[-1]
    name = chunk[last:].strip()
    plain = _UNKNOWN.match(re.sub(r"^\d{1,2}[.、)]", "", name))
    return (left + last, name) if plain and (last or not later) else None


def _is_advice(value: str) -> bool:
    return bool(_ADVICE.search(value)) and (len(value) > 8 or value.endswith("。"))
