"""An Excel workbook with some cells changed: only the parts of their sheets differ from the original."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from xml.etree import ElementTree
from xml.parsers.expat import ExpatError

from kedang.hosts.files.mending.change import CellChange, Mended
from kedang.hosts.files.mending.sheet_part import NOWHERE, Cell, patched
from kedang.hosts.serials import serial
from kedang.model.errors import Refused

_ENCODING = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']""")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>]")
_SINCE_1904 = 1462


def mend_package(data: bytes, changes: Sequence[CellChange], name: str) -> Mended:
    """The workbook's bytes with the changes; `name` is what messages call it.

    Refused whole when it is signed or written in another encoding than UTF-8.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        names = {info.filename.casefold(): info.filename for info in source.infolist()}
        if any(part.startswith("_xmlsignatures/") for part in names):
            raise Refused("fix.signed", file=name)
        parts, is_1904 = _sheets(source, names)
        done = Mended(data)
        new: dict[str, bytes] = {}
        for sheet, numbers in _by_sheet(changes).items():
            part = names.get(parts.get(sheet, "").casefold(), "")
            if not part:
                done.refused |= dict.fromkeys(numbers, NOWHERE)
                continue
            wanted = {_cell(changes[n]): _content(changes[n], is_1904) for n in numbers}
            new[part], refused, _ = _patch(source.read(part), wanted, name)
            cells = {_cell(changes[n]): n for n in numbers}
            done.refused |= {cells[cell]: why for cell, why in refused.items()}
        sheets = [names[one.casefold()] for one in parts.values() if one.casefold() in names]
        done.formulas = any(_FORMULA.search(source.read(part)) for part in sheets)
        done.data = _rebuilt(source, new)
    return done


def _by_sheet(changes: Sequence[CellChange]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, change in enumerate(changes):
        found[change.sheet].append(number)
    return found


def _cell(change: CellChange) -> Cell:
    return change.row, change.column


def _content(change: CellChange, is_1904: bool) -> str | float:
    if isinstance(change.new, date):
        return serial(change.new) - (_SINCE_1904 if is_1904 else 0)
    return change.new


def _patch(
    part: bytes, wanted: Mapping[Cell, str | float], name: str
) -> tuple[bytes, dict[Cell, str], bool]:
    told = _ENCODING.match(part.removeprefix(b"\xef\xbb\xbf"))
    encoding = told[1].decode("ascii").casefold() if told else "utf-8"
    if encoding not in ("utf-8", "us-ascii") or part[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Refused("fix.encoding", file=name)
    try:
        return patched(part, wanted)
    except (ExpatError, ValueError) as error:
        raise Refused("fix.unsafe", file=name) from error


def _sheets(source: zipfile.ZipFile, names: Mapping[str, str]) -> tuple[dict[str, str], bool]:
    """Sheet name → part, and whether days are counted from 1904."""
    root = _targets(source, names, "_rels/.rels", "")
    book = next((part for kind, part in root.values() if kind == "officeDocument"), "")
    folder, _, file = book.rpartition("/")
    links = _targets(source, names, f"{folder}/_rels/{file}.rels", folder)
    found: dict[str, str] = {}
    is_1904 = False
    for element in ElementTree.fromstring(source.read(names[book.casefold()])).iter():
        local = element.tag.rpartition("}")[2]
        if local == "workbookPr":
            is_1904 = element.attrib.get("date1904", "0") in ("1", "true")
        if local == "sheet":
            key = next((v for k, v in element.attrib.items() if k.endswith("}id")), "")
            found[element.attrib.get("name", "")] = links.get(key, ("", ""))[1]
    return found, is_1904


def _targets(
    source: zipfile.ZipFile, names: Mapping[str, str], part: str, folder: str
) -> dict[str, tuple[str, str]]:
    """Relation id → kind and part."""
    there = names.get(part.casefold().lstrip("/"))
    if there is None:
        return {}
    found: dict[str, tuple[str, str]] = {}
    for element in ElementTree.fromstring(source.read(there)):
        target = element.attrib.get("Target", "")
        whole = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
        kind = element.attrib.get("Type", "").rpartition("/")[2]
        found[element.attrib.get("Id", "")] = (kind, posixpath.normpath(whole))
    return found


def _rebuilt(source: zipfile.ZipFile, new: Mapping[str, bytes]) -> bytes:
    """The package with some parts replaced, all others with the same content in the same order."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for info in source.infolist():
            copy = zipfile.ZipInfo(info.filename, info.date_time)
            copy.compress_type = info.compress_type
            copy.external_attr = info.external_attr
            content = new.get(info.filename)
            package.writestr(copy, source.read(info) if content is None else content)
    return target.getvalue()
