"""How large a file may be, and how long reading it may take, before it is refused."""

from __future__ import annotations

from dataclasses import dataclass, replace

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one file. Sizes in bytes, time in seconds; a file beyond one is refused in a sentence.

    `gap_rows` and `gap_columns`: in a sparse sheet, cells beyond so many blank rows or columns are
    strays: they are named in a finding and left out of the grid.
    """

    seconds: float = 30.0
    memory: int = 2048 * MEGABYTE
    zip_bytes: int = 300 * MEGABYTE
    file_bytes: int = 300 * MEGABYTE
    part_bytes: int = 300 * MEGABYTE
    total_bytes: int = 600 * MEGABYTE
    entries: int = 10_000
    cells: int = 30_000_000
    sheets: int = 1_000
    text_rows: int = 1_500_000
    field_chars: int = 1_000_000
    html_depth: int = 200
    gap_rows: int = 10_000
    gap_columns: int = 500

    def for_size(self, size: int) -> Limits:
        """What a large file may have beyond a small one: a full sheet of 20 columns packs to 165 MB.

        A file up to 10 MB gets nothing more, so that a bomb stays as small as it came. Beyond, each
        megabyte brings 1.5 seconds, 12 times its size unpacked, and from 50 MB on 12 times in memory.
        """
        if size <= 10 * MEGABYTE:
            return self
        return replace(
            self,
            seconds=self.seconds + min(1.5 * (size / MEGABYTE - 10), 300.0),
            memory=self.memory + min(max(size - 50 * MEGABYTE, 0) * 12, 2048 * MEGABYTE),
            part_bytes=max(self.part_bytes, min(12 * size, 2048 * MEGABYTE)),
            total_bytes=max(self.total_bytes, min(12 * size, 2048 * MEGABYTE)),
        )
