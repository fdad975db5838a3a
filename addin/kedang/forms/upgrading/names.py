"""Names for sheets that come along: their own, unless the form has a sheet of that name."""

from __future__ import annotations

from collections.abc import Collection

LONGEST = 31


def free_name(name: str, taken: Collection[str]) -> str:
    """The name itself, else the first of 名称 (2), 名称 (3) … that is free."""
    folded = {one.casefold() for one in taken}
    if name.casefold() not in folded:
        return name
    number = 2
    while True:
        end = f" ({number})"
        again = name[: LONGEST - len(end)] + end
        if again.casefold() not in folded:
            return again
        number += 1
