"""The plumbing of an Excel package: which part holds which sheet, and how cells are shown."""

from __future__ import annotations

import posixpath
from xml.etree import ElementTree

from kedang.hosts.files.gate import Package

_SHEETS = ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")


def sheet_parts(package: Package) -> dict[str, str]:
    """Sheet name → name of its worksheet part (lower case); empty when the plumbing is unreadable."""
    targets = {
        identity: posixpath.normpath(posixpath.join("xl", target)).lstrip("/")
        for identity, target, _, _ in relations(package.parts.get(_SHEETS[1], b""))
    }
    sheets: dict[str, str] = {}
    for element in _elements(package.parts.get(_SHEETS[0], b"")):
        if _local(element.tag) == "sheet":
            identity = next((v for k, v in element.attrib.items() if _local(k) == "id"), "")
            sheets[element.attrib.get("name", "")] = targets.get(identity, "").lower()
    return sheets


def cell_formats(package: Package) -> list[tuple[int, str]]:
    """Number and text of each cell style's format; no text where the format is a built-in one."""
    elements = _elements(package.parts.get("xl/styles.xml", b""))
    texts = {
        element.attrib.get("numFmtId", ""): element.attrib.get("formatCode", "")
        for element in elements
        if _local(element.tag) == "numFmt"
    }
    styles = next((list(e) for e in elements if _local(e.tag) == "cellXfs"), [])
    numbers = [xf.attrib.get("numFmtId", "0") for xf in styles]
    return [(int(n) if n.isdecimal() else 0, texts.get(n, "")) for n in numbers]


def date_styles(package: Package) -> set[int]:
    """Indexes of cell styles with a Chinese built-in date format (ids 27–36 and 50–58)."""
    chinese = {*range(27, 37), *range(50, 59)}
    return {place for place, (number, _) in enumerate(cell_formats(package)) if number in chinese}


def relations(text: bytes) -> list[tuple[str, str, str, str]]:
    """Id, target, mode and type of every relation of a part."""
    return [
        (
            get("Id", ""),
            get("Target", "").replace("\\", "/"),
            get("TargetMode", ""),
            get("Type", ""),
        )
        for element in _elements(text)
        if _local(element.tag) == "Relationship"
        for get in [element.attrib.get]
    ]


def _elements(text: bytes) -> list[ElementTree.Element]:
    """All elements of a part that has passed the gate; none when it is not well-formed."""
    if not text:
        return []
    try:
        return list(ElementTree.fromstring(text).iter())
    except (ElementTree.ParseError, ValueError, LookupError):
        return []


def _local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]
