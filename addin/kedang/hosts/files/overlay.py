"""Cells of .xlsx whose number alone misleads: codes with zeros in front, days before the calendar.

10020 in the format 000000 is the code 010020; −5 in a date format is no day (Excel shows ####), but
the fast reader makes a time of it. The worksheet part is looked through once more, only when its
styles and numbers give cause.
"""

from __future__ import annotations

import io
import re
import zipfile

from kedang.hosts.files.gate import Package
from kedang.hosts.files.package import cell_formats
from kedang.hosts.files.sheetscan import MAX_COLUMNS, MAX_ROWS, SheetScan
from kedang.hosts.files.shown import is_moment, padding
from kedang.model.address import column_index

_BUILT_IN = (*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59))


class Overlay:
    """Which styles of a workbook need a second look."""

    def __init__(self, data: bytes, package: Package) -> None:
        self.data = data
        formats = list(enumerate(cell_formats(package)))
        self.padded = {place: width for place, (_, text) in formats if (width := padding(text))}
        self.moments = {
            place for place, (number, text) in formats if number in _BUILT_IN or is_moment(text)
        }

    def lay(self, part: str, scan: SheetScan) -> None:
        """Add to the scan the values that lie over the cells of this worksheet part."""
        if self.padded:
            for row, column, style, digits in self._cells(part, set(self.padded), rb"[0-9]{1,17}"):
                width = self.padded[style]
                if len(digits) < width and digits.strip("0"):
                    scan.texts.append((row, column, digits.zfill(width)))
        if scan.negative and self.moments:
            for row, column, _, digits in self._cells(part, self.moments, rb"-[0-9.eE+-]{1,30}"):
                scan.texts.append((row, column, float(digits)))

    def _cells(self, part: str, styles: set[int], number: bytes) -> list[tuple[int, int, int, str]]:
        """Row, column, style and digits of the cells of some styles with numbers of one form."""
        wanted = b"|".join(str(style).encode() for style in sorted(styles))
        cell = re.compile(
            rb'<(?:\w+:)?c(?=[^>]*\ss="(%b)")(?![^>]*\st="[^n])[^>]*?\sr="([A-Z]{1,3})([0-9]{1,7})"'
            rb"[^>]*>(?:<(?:\w+:)?f[^<]*</(?:\w+:)?f>)?<(?:\w+:)?v>(%b)</" % (wanted, number)
        )
        found = []
        for style, letters, row, digits in cell.findall(self._part(part)):
            place = int(row) - 1, column_index(letters.decode())
            if 0 <= place[0] < MAX_ROWS and place[1] < MAX_COLUMNS:
                found.append((*place, int(style), digits.decode()))
        return found

    def _part(self, part: str) -> bytes:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            for entry in archive.infolist():
                if entry.filename.replace("\\", "/").lstrip("/").lower() == part:
                    return archive.read(entry)
        return b""
