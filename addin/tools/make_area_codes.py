"""Writes reference/data/area_codes.csv from an unpacked jionlp package (landline area codes, Apache-2.0).

Usage: python make_area_codes.py FOLDER, where FOLDER holds jionlp/ and jionlp-*.dist-info/ as unpacked from its wheel.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "kedang" / "reference" / "data" / "area_codes.csv"


def read_codes(package: Path) -> dict[str, tuple[str, list[str]]]:
    """Area code → province and cities, as the package lists them."""
    source = package / "jionlp" / "dictionary" / "landline_phone_area_code.txt"
    codes: dict[str, tuple[str, list[str]]] = {}
    for line in source.read_text(encoding="utf-8").splitlines():
        code, _, place = line.strip().partition(" ")
        province, _, city = place.partition("/")
        if code:
            codes.setdefault(code, (province, []))[1].append(city or province)
    return codes


def write_codes(codes: dict[str, tuple[str, list[str]]], target: Path) -> None:
    """The table as code, province, cities (joined by 、), sorted by code."""
    with target.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["code", "province", "cities"])
        for code in sorted(codes):
            province, cities = codes[code]
            writer.writerow([code, province, "、".join(dict.fromkeys(cities))])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write_codes(read_codes(Path(sys.argv[1])), TARGET)
