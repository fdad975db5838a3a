"""Reads the small data files that come with the package."""

from __future__ import annotations

import csv
from importlib.resources import files


def rows_of(name: str) -> list[dict[str, str]]:
    """The rows of one CSV file of `reference/data`, by column name."""
    return list(csv.DictReader(text_of(name).splitlines()))


def words_of(name: str) -> tuple[str, ...]:
    """The words of one list of `reference/data`: any white space parts them, # starts a remark."""
    lines = (line.partition("#")[0] for line in text_of(name).splitlines())
    return tuple(word for line in lines for word in line.split())


def text_of(name: str) -> str:
    """The text of one file of `reference/data`."""
    return files("kedang.reference").joinpath("data", name).read_text(encoding="utf-8")
