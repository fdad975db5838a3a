"""The plumbing of an Excel package: which part holds which sheet, and what points outside."""

from __future__ import annotations

import posixpath
from xml.etree import ElementTree

from kedang.hosts.files.gate import Package
from kedang.model.finding import Finding, Severity
from kedang.model.text import say

_SHEETS = ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")


def sheet_parts(package: Package) -> dict[str, str]:
    """Sheet name → name of its worksheet part (lower case); empty when the plumbing is unreadable."""
    targets = {
        identity: posixpath.normpath(posixpath.join("xl", target)).lstrip("/")
        for identity, target, _, _ in _relations(package.parts.get(_SHEETS[1], b""))
    }
    sheets: dict[str, str] = {}
    for element in _elements(package.parts.get(_SHEETS[0], b"")):
        if _local(element.tag) == "sheet":
            identity = next((v for k, v in element.attrib.items() if _local(k) == "id"), "")
            sheets[element.attrib.get("name", "")] = targets.get(identity, "").lower()
    return sheets


def date_styles(package: Package) -> set[int]:
    """Indexes of cell styles with a Chinese built-in date format (ids 27–36 and 50–58)."""
    elements = _elements(package.parts.get("xl/styles.xml", b""))
    formats = next((list(e) for e in elements if _local(e.tag) == "cellXfs"), [])
    chinese = {str(number) for number in (*range(27, 37), *range(50, 59))}
    return {place for place, xf in enumerate(formats) if xf.attrib.get("numFmtId") in chinese}


def notices(package: Package, name: str) -> list[Finding]:
    """What the package carries or points to that is left alone: macros, links, DDE, templates."""
    found: list[Finding] = []

    def notice(rule: str, severity: Severity, value: str = "") -> None:
        found.append(Finding(rule, severity, say(rule, value=value), file=name, value=value))

    names = package.names
    if any(part.endswith("vbaproject.bin") for part in names):
        notice("file.macro.present", Severity.INFO)
    if any(
        part.startswith("xl/externallinks/") and part.endswith((".xml", ".bin")) for part in names
    ):
        notice("file.link.external", Severity.INFO)
    if any(part.startswith("xl/connections.") for part in names):
        notice("file.link.connection", Severity.INFO)
    links = [text for part, text in package.parts.items() if "externallink" in part]
    if any(b"ddeLink" in text for text in links) or any(s.dde for s in package.scans.values()):
        notice("file.link.dde", Severity.WARNING)
    for target in sorted(_remote_targets(package)):
        notice("file.link.remote", Severity.WARNING, target[:200])
    return found


def _remote_targets(package: Package) -> set[str]:
    remote: set[str] = set()
    for part, text in package.parts.items():
        if not part.endswith(".rels") or "externallinks/" in part:
            continue
        for _, target, mode, kind in _relations(text):
            if mode == "External" and not kind.endswith("/hyperlink"):
                remote.add(target)
    return remote


def _relations(text: bytes) -> list[tuple[str, str, str, str]]:
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
