"""A macro workbook becomes an add-in: its kind, its ribbon, and the same bytes wherever it is made."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Literal

Year = Literal["2009", "2006"]

CONTENT_TYPES = "[Content_Types].xml"
MACRO_BOOK = b"application/vnd.ms-excel.sheet.macroEnabled.main+xml"
ADDIN = b"application/vnd.ms-excel.addin.macroEnabled.main+xml"

# The schema's year → the part and the relationship by which Excel finds it (MS-CUSTOMUI, 2.2).
# Excel 2010 and later take the first, Excel 2007 knows only the second.
RIBBON_PARTS: dict[Year, tuple[str, str]] = {
    "2009": (
        "customUI/customUI14.xml",
        "http://schemas.microsoft.com/office/2007/relationships/ui/extensibility",
    ),
    "2006": (
        "customUI/customUI.xml",
        "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility",
    ),
}
MOMENT = (2026, 1, 1, 0, 0, 0)
WRITTEN_ON_UNIX = 3


def package_addin(book: bytes, ribbons: Mapping[Year, bytes]) -> bytes:
    """Make a macro workbook (.xlsm) an add-in (.xlam) with the ribbons given by schema year.

    Parts are sorted, dated alike and stored without compression, for two computers compress
    differently: the checksum of an add-in holds everywhere.
    """
    with zipfile.ZipFile(io.BytesIO(book)) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    _replace(parts, CONTENT_TYPES, MACRO_BOOK, ADDIN)
    for year, (name, relation) in RIBBON_PARTS.items():
        if year in ribbons:
            parts[name] = ribbons[year]
            _relate(parts, f"rIdRibbon{year}", relation, name)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as target:
        for name in [CONTENT_TYPES, *sorted(parts.keys() - {CONTENT_TYPES})]:
            part = zipfile.ZipInfo(name, MOMENT)
            part.create_system = WRITTEN_ON_UNIX
            target.writestr(part, parts[name])
    return out.getvalue()


def _relate(parts: dict[str, bytes], name: str, relation: str, target: str) -> None:
    """Say in the package's own relations where a part is."""
    line = f'<Relationship Id="{name}" Type="{relation}" Target="{target}"/></Relationships>'
    _replace(parts, "_rels/.rels", b"</Relationships>", line.encode("ascii"))


def _replace(parts: dict[str, bytes], part: str, old: bytes, new: bytes) -> None:
    if parts[part].count(old) != 1:
        raise ValueError(f"{part} is not that of a macro workbook: {old!r}")
    parts[part] = parts[part].replace(old, new)
