"""The festivals on which customers are greeted: the day itself, not the days off around it.

The lunar days of 2004 to 2030 are a table; every one was checked against the new moon of its month (China
time). Fixed days need no table. Years outside it have their fixed days only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

FESTIVALS = (
    "元旦", "春节", "元宵节", "妇女节", "劳动节", "端午节", "教师节", "中秋节", "国庆节", "重阳节",
)  # fmt: skip
_FIXED = {"元旦": (1, 1), "妇女节": (3, 8), "劳动节": (5, 1), "教师节": (9, 10), "国庆节": (10, 1)}
_MOVING = ("春节", "端午节", "中秋节", "重阳节")
_LANTERN_AFTER = timedelta(days=14)
_FIRST_YEAR = 2004
_LUNAR = (
    "0122 0622 0928 1022", "0209 0611 0918 1011", "0129 0531 1006 1030", "0218 0619 0925 1019",
    "0207 0608 0914 1007", "0126 0528 1003 1026", "0214 0616 0922 1016", "0203 0606 0912 1005",
    "0123 0623 0930 1023", "0210 0612 0919 1013", "0131 0602 0908 1002", "0219 0620 0927 1021",
    "0208 0609 0915 1009", "0128 0530 1004 1028", "0216 0618 0924 1017", "0205 0607 0913 1007",
    "0125 0625 1001 1025", "0212 0614 0921 1014", "0201 0603 0910 1004", "0122 0622 0929 1023",
    "0210 0610 0917 1011", "0129 0531 1006 1029", "0217 0619 0925 1018", "0206 0609 0915 1008",
    "0126 0528 1003 1026", "0213 0616 0922 1016", "0203 0605 0912 1005",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Festival:
    """A festival and the day it falls on."""

    day: date
    name: str


def known_year(year: int) -> bool:
    """Whether the lunar festivals of a year are in the table."""
    return _FIRST_YEAR <= year < _FIRST_YEAR + len(_LUNAR)


def festivals(year: int) -> tuple[Festival, ...]:
    """The festivals of a year by day; those of the lunar calendar only in years of the table."""
    found = [Festival(date(year, month, day), name) for name, (month, day) in _FIXED.items()]
    if known_year(year):
        written = zip(_MOVING, _LUNAR[year - _FIRST_YEAR].split(), strict=True)
        moving = {name: date(year, int(day[:2]), int(day[2:])) for name, day in written}
        moving["元宵节"] = moving["春节"] + _LANTERN_AFTER
        found += [Festival(day, name) for name, day in moving.items()]
    return tuple(sorted(found, key=lambda one: (one.day, FESTIVALS.index(one.name))))


def between(first: date, last: date) -> tuple[Festival, ...]:
    """The festivals from one day to another, both included."""
    years = range(first.year, last.year + 1)
    return tuple(one for year in years for one in festivals(year) if first <= one.day <= last)
