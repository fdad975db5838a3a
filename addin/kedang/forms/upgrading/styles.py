"""Cell styles of one workbook taken over into another: fonts, fills, borders, formats, added at the end."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

_MOMENTS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_WORDS = re.compile(r'"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_.|\*.|General', re.IGNORECASE)
_SHARED = (("fontId", "fonts"), ("fillId", "fills"), ("borderId", "borders"))
FIRST_OWN_FORMAT = 164
_FONT = (
    "b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color",
    "name", "family", "charset", "scheme",
)  # fmt: skip


class StyleGraft:
    """Adds styles of `source` to `target` when they are asked for; both are trees of styles.xml."""

    def __init__(self, target: Any, source: Any) -> None:
        self.target, self.source = target, source
        self._known: dict[tuple[str, bool], str] = {}
        self._formatted: dict[tuple[str, str], str] = {}
        self._parts: dict[tuple[str, str], str] = {}
        self._formats: dict[str, str] = {}
        self._kinds: dict[tuple[str, bool], str] = {}
        self.target_codes, self.source_codes = _codes(target), _codes(source)
        self.dxfs = self._dxfs()

    def taken(self, style: str, *, opened: bool = False) -> str:
        """The number in the target of a source's style; `opened`: cells with it may be written in."""
        key = (style, opened)
        if key not in self._known:
            self._known[key] = self._taken(style, opened=opened)
        return self._known[key]

    def kind(self, style: str, *, of_source: bool) -> str:
        """How a style shows numbers: moment, percent, zeros, text or plain."""
        key = (style, of_source)
        if key not in self._kinds:
            self._kinds[key] = self._kind(style, of_source=of_source)
        return self._kinds[key]

    def _kind(self, style: str, *, of_source: bool) -> str:
        tree = self.source if of_source else self.target
        one = _xf(tree, style)
        number = one.get("numFmtId", "0") if one is not None else "0"
        return _kind(number, (self.source_codes if of_source else self.target_codes).get(number))

    def formatted(self, style: str, like: str) -> str:
        """A target's style with the number format of a source's."""
        key = (style, like)
        if key not in self._formatted:
            copy = deepcopy(_xf(self.target, style))
            there = _xf(self.source, like)
            copy.set("numFmtId", self._format(there.get("numFmtId", "0")))
            copy.set("applyNumberFormat", "1")
            self._formatted[key] = _added(self.target.find("{*}cellXfs"), copy)
        return self._formatted[key]

    def _taken(self, style: str, *, opened: bool) -> str:
        one = _xf(self.source, style)
        if one is None:
            return "0"
        copy = deepcopy(one)
        for name, holder in _SHARED:
            copy.set(name, self._part(holder, one.get(name, "0")))
        copy.set("numFmtId", self._format(one.get("numFmtId", "0")))
        copy.set("xfId", "0")
        for flag in ("Font", "Fill", "Border", "NumberFormat"):
            copy.set(f"apply{flag}", "1")
        for extra in copy.findall("{*}extLst"):
            copy.remove(extra)
        if opened:
            for old in copy.findall("{*}protection"):
                copy.remove(old)
            copy.append(copy.makeelement(copy.tag.replace("}xf", "}protection"), {"locked": "0"}))
            copy.set("applyProtection", "1")
        return _added(self.target.find("{*}cellXfs"), copy)

    def _part(self, holder: str, number: str) -> str:
        key = (holder, number)
        if key not in self._parts:
            there = self.source.find(f"{{*}}{holder}")
            found = list(there) if there is not None else []
            at = int(number) if number.isdigit() else 0
            self._parts[key] = "0"
            if at < len(found):
                copy = _ordered(deepcopy(found[at]))
                self._parts[key] = _added(self.target.find(f"{{*}}{holder}"), copy)
        return self._parts[key]

    def _format(self, number: str) -> str:
        code = self.source_codes.get(number)
        if code is None:
            return number if int(number) < FIRST_OWN_FORMAT else "0"
        if code not in self._formats:
            same = next((n for n, c in self.target_codes.items() if c == code), None)
            self._formats[code] = same or self._new_format(code)
        return self._formats[code]

    def _new_format(self, code: str) -> str:
        number = str(max([FIRST_OWN_FORMAT - 1, *map(int, self.target_codes)]) + 1)
        holder = self.target.find("{*}numFmts")
        if holder is None:
            holder = self.target.makeelement(self.target.tag.replace("styleSheet", "numFmts"))
            self.target.insert(0, holder)
        made = {"numFmtId": number, "formatCode": code}
        holder.append(holder.makeelement(holder.tag.replace("numFmts", "numFmt"), made))
        holder.set("count", str(len(holder)))
        self.target_codes[number] = code
        return number

    def _dxfs(self) -> int:
        """All styles of rules and tables are added; what is to be added to their numbers."""
        there, here = self.source.find("{*}dxfs"), self.target.find("{*}dxfs")
        if there is None or here is None:
            return 0
        before = len(here)
        for one in there:
            copy = deepcopy(one)
            for font in copy.iterfind("{*}font"):
                _ordered(font)
            here.append(copy)
        here.set("count", str(len(here)))
        return before


def _ordered(element: Any) -> Any:
    """A font with its parts in the order the format wants; other programs write them as they like."""
    if element.tag.endswith("}font"):
        parts = sorted(element, key=lambda one: _rank(one.tag.rpartition("}")[2]))
        for one in list(element):
            element.remove(one)
        element.extend(parts)
    return element


def _rank(name: str) -> int:
    return _FONT.index(name) if name in _FONT else len(_FONT)


def _xf(tree: Any, style: str) -> Any:
    found = tree.find("{*}cellXfs")
    at = int(style or 0)
    return found[at] if found is not None and at < len(found) else None


def _added(holder: Any, element: Any) -> str:
    holder.append(element)
    holder.set("count", str(len(holder)))
    return str(len(holder) - 1)


def _codes(tree: Any) -> dict[str, str]:
    return {
        each.get("numFmtId", ""): each.get("formatCode", "")
        for each in tree.iterfind("{*}numFmts/{*}numFmt")
    }


def _kind(number: str, code: str | None) -> str:
    if code is None:
        at = int(number)
        named = {9: "percent", 10: "percent", 49: "text"}
        return "moment" if at in _MOMENTS else named.get(at, "plain")
    bare = _WORDS.sub("", code.split(";")[0])
    if re.search("[ymdhs年月日时分]", bare, re.IGNORECASE):
        return "moment"
    if "%" in bare:
        return "percent"
    if re.fullmatch("0{2,}", bare.strip()):
        return "zeros"
    return "text" if bare.strip() == "@" else "plain"
