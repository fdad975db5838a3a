"""The few shapes charts are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Series:
    """One row of figures with its name and colour; `line`: a line on the second axis."""

    name: str
    values: tuple[float, ...]
    colour: str
    line: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with what it says when pointed at."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str = "#E5E5E5"


@dataclass(frozen=True, slots=True)
class Path:
    """A drawn path: a line through points, or a filled piece of a pie."""

    d: str
    colour: str
    filled: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Dot:
    """A point of a line with its value."""

    x: float
    y: float
    colour: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A short text at a place."""

    x: float
    y: float
    text: str
    anchor: Anchor = "middle"
    size: float = 12
    colour: str = "#555555"


@dataclass(slots=True)
class Canvas:
    """A drawing area and what is on it, in the order it is drawn."""

    width: float
    height: float
    lines: list[Line] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    paths: list[Path] = field(default_factory=list)
    dots: list[Dot] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
