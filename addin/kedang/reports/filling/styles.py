"""A day in a cell that was not made for days: its style again, with the format of a day."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

DAY = "14"
_BUILT_IN = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_WORDS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')


class Styles:
    """The cell styles of a workbook; new ones are added at the end. `tree` None: there are none."""

    def __init__(self, tree: Any) -> None:
        self.tree = tree
        self.changed = False
        self._known: dict[str, str] = {}
        own = tree.iterfind("{*}numFmts/{*}numFmt") if tree is not None else ()
        self._codes = {each.get("numFmtId"): each.get("formatCode", "") for each in own}

    def dated(self, style: str) -> str:
        """The style itself when it shows days or is a text's, otherwise the same with a day's format."""
        if style not in self._known:
            self._known[style] = self._dated(style)
        return self._known[style]

    def _dated(self, style: str) -> str:
        styles = self.tree.find("{*}cellXfs") if self.tree is not None else None
        number = int(style or 0)
        if styles is None or number >= len(styles):
            return style
        if self._shows_days(styles[number].get("numFmtId", "0")):
            return style
        added = deepcopy(styles[number])
        added.set("numFmtId", DAY)
        added.set("applyNumberFormat", "1")
        styles.append(added)
        styles.set("count", str(len(styles)))
        self.changed = True
        return str(len(styles) - 1)

    def _shows_days(self, number: str) -> bool:
        code = self._codes.get(number)
        if code is None:
            return number.isdigit() and int(number) in _BUILT_IN
        return bool(re.search("[ymdhs年月日]", _WORDS.sub("", code), re.IGNORECASE))
