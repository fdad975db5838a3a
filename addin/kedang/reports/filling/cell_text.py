"""A value as the XML of a cell: numbers, days and truth keep their type, text is never a formula."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence

from kedang.reports.filling.filters import as_text

LONGEST = 32_767
MOST_DIGITS = 10**15
_SINCE_1904 = 1462
_EPOCH = dt.datetime(1899, 12, 30)
_SPECIAL = re.compile("[&<>\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x[0-9A-Fa-f]{4}_")
_FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def xml_text(text: str) -> str:
    """A text for a cell: what XML or Excel forbid is left out, what they misread is escaped."""
    if len(text) > LONGEST // 2:
        text = _cut(text)
    if _SPECIAL.search(text) is None:
        return text
    text = plain_text(text)
    text = _ESCAPED.sub("_x005F_", text)
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def plain_text(text: str) -> str:
    """A text without the characters that XML forbids; every line ends the same way."""
    return _FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _cut(text: str) -> str:
    """At most what a cell holds, counted as Excel counts (a rare character as two)."""
    wide = text.encode("utf-16-le", "surrogatepass")
    if len(wide) <= 2 * LONGEST:
        return text
    return wide[: 2 * (LONGEST - 1)].decode("utf-16-le", "ignore") + "…"


def text_element(prefix: str, text: str) -> str:
    """`<t>` with a text; nothing when nothing of it is left."""
    content = xml_text(text)
    if not content:
        return ""
    kept = ' xml:space="preserve"' if text[:1].isspace() or text[-1:].isspace() else ""
    return f"<{prefix}t{kept}>{content}</{prefix}t>"


def serial(value: dt.date, is_1904: bool) -> float | None:
    """The number by which Excel knows a day; None for days before it begins."""
    moment = (
        value.replace(tzinfo=None)
        if isinstance(value, dt.datetime)
        else dt.datetime.combine(value, dt.time())
    )
    days = (moment - _EPOCH) / dt.timedelta(days=1)
    if days < 61:
        days -= 1
    days = round(days - (_SINCE_1904 if is_1904 else 0), 10)
    return (int(days) if days == int(days) else days) if days >= 0 else None


class CellWriter:
    """Writes what comes after `<c r="B7"`: style, type and value.

    `dated`: the style of a cell → the same with a day's format, when it has none of its own.
    """

    def __init__(self, prefix: str, is_1904: bool, dated: Callable[[str], str]) -> None:
        self.prefix, self.is_1904, self.dated = prefix, is_1904, dated

    def value(self, value: object, style: str) -> str:
        """The rest of a cell with this value; `style` is its number or empty."""
        p, styled = self.prefix, f' s="{style}"' if style else ""
        if value is None or value == "":
            return f"{styled}/>"
        if isinstance(value, bool):
            return f'{styled} t="b"><{p}v>{int(value)}</{p}v></{p}c>'
        if isinstance(value, int | float):
            if isinstance(value, int) and abs(value) >= MOST_DIGITS:
                return self.text(str(value), style)
            return f"{styled}><{p}v>{value!r}</{p}v></{p}c>"
        if isinstance(value, dt.date):
            number = serial(value, self.is_1904)
            if number is None:
                return self.text(as_text(value), style)
            style = self.dated(style)
            styled = f' s="{style}"' if style else ""
            return f"{styled}><{p}v>{number!r}</{p}v></{p}c>"
        return self.text(as_text(value), style)

    def column(self, values: Sequence[object], style: str) -> list[str]:
        """The rest of every cell of a column."""
        p, styled = self.prefix, f' s="{style}"' if style else ""
        start, end = f"{styled}><{p}v>", f"</{p}v></{p}c>"
        known: dict[str, str] = {}
        found = []
        for value in values:
            if type(value) is float:
                found.append(f"{start}{value!r}{end}")
            elif type(value) is str:
                written = known.get(value)
                if written is None:
                    written = known[value] = self.text(value, style)
                found.append(written)
            else:
                found.append(self.value(value, style))
        return found

    def text(self, text: str, style: str) -> str:
        """The rest of a cell with a text."""
        content = text_element(self.prefix, text)
        return self.inline(content, style) if content else self.value(None, style)

    def inline(self, content: str, style: str) -> str:
        """The rest of a cell with text or runs that are XML already."""
        p, styled = self.prefix, f' s="{style}"' if style else ""
        return f'{styled} t="inlineStr"><{p}is>{content}</{p}is></{p}c>'
