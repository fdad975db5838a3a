"""Check boxes on forms: □男 ☑女 says 女."""

from __future__ import annotations

import re

EMPTY = "□☐○◯"
TICKED = "☑■√✓✔●☒▣◉"
_ANY = re.compile(f"[{EMPTY}{TICKED}]")
_BEFORE = re.compile(f"([{EMPTY}{TICKED}]+)\\s*([^{EMPTY}{TICKED}]*)")
_AFTER = re.compile(f"([^{EMPTY}{TICKED}]*?)\\s*([{EMPTY}{TICKED}]+)")


def has_boxes(text: str) -> bool:
    """Whether a text holds a box or a tick beside words."""
    return bool(_ANY.search(text)) and bool(_ANY.sub("", text).strip())


def ticked(text: str) -> str:
    """The words that are ticked, joined by 、; empty when none is. Boxes may stand before or after."""
    text = text.strip()
    if _ANY.match(text):
        pairs = [(m.group(1), m.group(2)) for m in _BEFORE.finditer(text)]
    else:
        pairs = [(m.group(2), m.group(1)) for m in _AFTER.finditer(text)]
    chosen = [
        word.strip(" ,，;；、/\n\t")
        for marks, word in pairs
        if any(mark in TICKED for mark in marks)
    ]
    return "、".join(word for word in chosen if word)
