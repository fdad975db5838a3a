"""Provinces, cities and counties of China: read from addresses, compared, named short and long.

`parse("杭州西湖区文三路1号")` knows 浙江省杭州市西湖区 and leaves 文三路1号. Former names (襄樊) are
read as the place of today. Codes are those of GB/T 2260. Sources: `data/SOURCES.md`.
"""

from kedang.reference.regions.column import locate_columns, parse_column
from kedang.reference.regions.region import (
    Region,
    by_code,
    compatible,
    format,
    is_valid,
    locate,
    normalize,
    parse,
    short,
)

__all__ = [
    "Region",
    "by_code",
    "compatible",
    "format",
    "is_valid",
    "locate",
    "locate_columns",
    "normalize",
    "parse",
    "parse_column",
    "short",
]
