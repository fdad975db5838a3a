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
from kedang.hosts.files.shown import MOMENT, look_of, seen_as
from kedang.model.address import column_index


class Overlay:
    """Which styles of a workbook need a second look."""

    def __init__(self, data: bytes, package: Package) -> None:
        self.data = data
        looks = [look_of(number, text) for number, text in cell_formats(package)]
        self.padded = {style: look for style, look in enumerate(looks) if look > 0}
        self.moments = {style: look for style, look in enumerate(looks) if look == MOMENT}

    def lay(self, part: str, scan: SheetScan) -> None:
        """Add to the scan the values that lie over the cells of this worksheet part."""
        if self.padded:
            self._lay(part, scan, self.padded, rb"[0-9]{1,17}")
        if scan.negative and self.moments:
            self._lay(part, scan, self.moments, rb"-[0-9.eE+-]{1,30}")

    def _lay(self, part: str, scan: SheetScan, looks: dict[int, int], number: bytes) -> None:
        """Look at the cells of some styles whose numbers have one form."""
        wanted = b"|".join(str(style).encode() for style in sorted(looks))
        cell = re.compile(
            rb'<(?:\w+:)?c(?=[^>]*\ss="(%b)")(?![^>]*\st="[^n])[^>]*?\sr="([A-Z]{1,3})([0-9]{1,7})"'
            rb"[^>]*>(?:<(?:\w+:)?f[^<]*</(?:\w+:)?f>)?<(?:\w+:)?v>(%b)</" % (wanted, number)
        )
        for style, letters, row_number, digits in cell.findall(self._part(part)):
            row, column = int(row_number) - 1, column_index(letters.decode())
            over = seen_as(float(digits), looks[int(style)])
            if over is not None and 0 <= row < MAX_ROWS and column < MAX_COLUMNS:
                scan.texts.append((row, column, over))

    def _part(self, part: str) -> bytes:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            for entry in archive.infolist():
                if entry.filename.replace("\\", "/").lstrip("/").lower() == part:
                    return archive.read(entry)
        return b""
