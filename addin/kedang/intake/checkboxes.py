"""Check boxes on forms: □男 ☑女 says 女, and so does 男( ) 女(√)."""

from __future__ import annotations

import re

EMPTY = "□☐○◯"
TICKED = "☑■√✓✔●☒▣◉"
_BRACKET = re.compile(r"[(（\[【]\s*([√✓✔]?)\s*[)）\]】]")
_ANY = re.compile(f"[{EMPTY}{TICKED}]")
_MAYBE = re.compile(f"[{EMPTY}{TICKED}(（\\[【]")
_BEFORE = re.compile(f"([{EMPTY}{TICKED}]+)\\s*([^{EMPTY}{TICKED}]*)")
_AFTER = re.compile(f"([^{EMPTY}{TICKED}]*?)\\s*([{EMPTY}{TICKED}]+)")
_BOXED_TICK = re.compile("[□☐]\\s*([√✓✔])")
_MOUTH = re.compile(r"(?<!\S)口(?=\S)")
_LINE = re.compile(r"[:：]?\s*_{2,}")
_SURE = frozenset("□☐☑√✓✔☒")
_FILLED = frozenset("■●▣◉")
_HOLLOW = frozenset("○◯")
_RUN = re.compile(f"[{EMPTY}]{{2,}}")
_OPTION = re.compile(r"(?<!\S)[○◯](?=[^\s○◯])|(?<=[^\s○◯])[○◯](?=\s|$)")
_SHORT = 12
_AROUND = " ,，;；、/\n\t:："
_OTHER = re.compile(r"^(其他|其它|other)[:：\s]+(?=\S)", re.I)


def may_have_boxes(text: str) -> bool:
    """Whether a text holds any sign that a box is drawn with: without one has_boxes() is false."""
    return _MAYBE.search(text) is not None


def has_boxes(text: str) -> bool:
    """Whether a text holds options with boxes or ticks beside them.

    ○○公司, 二○二六年 and a list under ■ are none: circles and filled squares count where both kinds stand, or where
    each of several options has its own.
    """
    if not _MAYBE.search(text):
        return False
    plain = _RUN.sub("", _plain(text))
    marks = set(_ANY.findall(plain))
    if not marks or not _ANY.sub("", plain).strip():
        return False
    if marks & _SURE:
        return True
    if marks & _FILLED:
        return bool(marks & _HOLLOW) or ("\n" not in plain and len(plain) <= _SHORT)
    return len(_OPTION.findall(plain)) > 1


def has_tick(text: str) -> bool:
    """Whether a box of a text is ticked."""
    return any(mark in TICKED for mark in _plain(text))


def ticked(text: str) -> str:
    """The words that are ticked, joined by 、; empty when none is. Boxes may stand before or after."""
    text = _plain(text).strip()
    leads = bool(_ANY.match(text))
    if leads:
        pairs = [(m.group(1), m.group(2)) for m in _BEFORE.finditer(text)]
    else:
        pairs = [(m.group(2), m.group(1)) for m in _AFTER.finditer(text)]
    boxed = any(mark in EMPTY for mark in text)
    chosen = [
        _word(word, boxed, leads) for marks, word in pairs if any(mark in TICKED for mark in marks)
    ]
    return "、".join(word for word in chosen if word)


def _word(written: str, boxed: bool, leads: bool) -> str:
    """The word of one tick; where the other options have no box it ends at the first space."""
    word = _OTHER.sub("", _LINE.sub("", written).strip(_AROUND))
    parts = word.split()
    return word if boxed or len(parts) < 2 else parts[0 if leads else -1]


def _plain(text: str) -> str:
    """Brackets and ticked squares as one mark: (√) is ☑, ( ) is □."""
    brackets = _BRACKET.findall(text)
    if any(brackets) or len(brackets) > 1:
        text = _BRACKET.sub(lambda found: "☑" if found[1] else "□", text)
    if _ANY.search(text):
        text = _MOUTH.sub("□", text)
    return _BOXED_TICK.sub("☑", text)
