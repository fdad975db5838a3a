"""What a file carries or points to and what is left alone: macros, links, queries, objects."""

from __future__ import annotations

from kedang.hosts.files.biff import Records
from kedang.hosts.files.gate import Package
from kedang.hosts.files.package import relations
from kedang.model.finding import Finding, Severity
from kedang.model.text import Slot, say

_INFO, _WARNING = Severity.INFO, Severity.WARNING
_OBJECTS = ("xl/embeddings/", "xl/activex/", "xl/ctrlprops/activex")
_LOCAL = ("file:", "\\\\", "//", "/")
_ELSEWHERE = ("http:", "https:", "mailto:", "ftp:", "tel:", "#", "javascript:", "www.")


def notices(package: Package, name: str) -> list[Finding]:
    """The findings about a zip container, one of each kind."""
    names = package.names
    links = [text for part, text in package.parts.items() if "externallink" in part]
    found = [
        (
            any(p.endswith("vbaproject.bin") or p.startswith("basic/") for p in names),
            "file.macro.present",
            _INFO,
        ),
        (any(p.startswith("xl/macrosheets/") for p in names), "file.macro.sheet", _WARNING),
        (any(_is_link(p) for p in names), "file.link.external", _INFO),
        (
            any(p.startswith(("xl/connections.", "xl/querytables/")) for p in names),
            "file.link.connection",
            _INFO,
        ),
        (any(p.startswith(_OBJECTS) for p in names), "file.object.embedded", _INFO),
        (
            any(b"ddeLink" in t for t in links) or any(s.dde for s in package.scans.values()),
            "file.link.dde",
            _WARNING,
        ),
        (any(s.web for s in package.scans.values()), "file.link.formula", _WARNING),
    ]
    findings = [_finding(name, rule, severity) for present, rule, severity in found if present]
    remote, files = _targets(package)
    if files:
        count, first = len(files), sorted(files)[0][:200]
        findings.append(_finding(name, "file.link.file", _INFO, first, count=count, value=first))
    for target in sorted(remote):
        value = target[:200]
        findings.append(_finding(name, "file.link.remote", _WARNING, value, value=value))
    return findings


def old_notices(seen: Records, name: str) -> list[Finding]:
    """The findings about an old binary workbook, one of each kind."""
    found = [
        (seen.macros, "file.macro.present", _INFO),
        (seen.macro_sheets, "file.macro.sheet", _WARNING),
        (seen.linked, "file.link.external", _INFO),
        (seen.connected, "file.link.connection", _INFO),
        (seen.objects, "file.object.embedded", _INFO),
        (seen.dde, "file.link.dde", _WARNING),
    ]
    findings = [_finding(name, rule, severity) for present, rule, severity in found if present]
    if seen.file_links:
        slots: dict[str, Slot] = {"count": seen.file_links, "value": seen.file_link}
        findings.append(_finding(name, "file.link.file", _INFO, seen.file_link, **slots))
    return findings


def _finding(name: str, rule: str, severity: Severity, about: str = "", **slots: Slot) -> Finding:
    return Finding(rule, severity, say(rule, **slots), file=name, value=about)


def _is_link(part: str) -> bool:
    return part.startswith("xl/externallinks/") and part.endswith((".xml", ".bin"))


def _targets(package: Package) -> tuple[set[str], set[str]]:
    """What relations name outside the file: parts that would be loaded, and links to files."""
    remote: set[str] = set()
    files: set[str] = set()
    for part, text in package.parts.items():
        if not part.endswith(".rels") or "externallinks/" in part:
            continue
        for _, target, mode, kind in relations(text):
            if mode != "External":
                continue
            if not kind.endswith("/hyperlink"):
                remote.add(target)
            elif _is_file(target):
                files.add(target)
    return remote, files


def _is_file(target: str) -> bool:
    """Whether a hyperlink leads to a file on this computer or in the network."""
    text = target.strip().lower()
    return bool(text) and (text.startswith(_LOCAL) or not text.startswith(_ELSEWHERE))
