"""Every regular expression of the program against long hostile texts made of its own letters.

    python tests/fuzz/patterns.py [--length 4000] [--seconds 0.5]

Prints the patterns that take longer than that on one text: those whose time grows with a power.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import re
import signal
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import FrameType
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "addin"), str(HERE.parent)]
_SETS = {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a"}
_SKIPPED = (
    "kedang.hosts.excel",
    "kedang.hosts.calc",
    "kedang.archive.migrations",
    "kedang.__main__",
)


def patterns() -> Iterator[tuple[str, re.Pattern[Any]]]:
    """Name and pattern of all that stand at the top of a module, alone or in a collection."""
    import kedang

    seen: set[int] = set()
    for found in pkgutil.walk_packages(kedang.__path__, "kedang."):
        if found.name.startswith(_SKIPPED):
            continue
        module = importlib.import_module(found.name)
        for name, value in sorted(vars(module).items()):
            for one in _inside(value):
                if id(one) not in seen:
                    seen.add(id(one))
                    yield f"{found.name}.{name}", one


def _inside(value: object) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _inside(one)
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from _inside(one)


def letters(pattern: re.Pattern[Any]) -> list[str]:
    """Characters that stand in the pattern, and one of each of its classes."""
    import re._parser as parser  # type: ignore[import-not-found]

    found: dict[str, None] = {}

    def walk(node: Any) -> None:
        if isinstance(node, tuple) and len(node) == 2:
            name, argument = str(node[0]), node[1]
            if name == "LITERAL":
                found[chr(argument)] = None
            elif name == "RANGE":
                found[chr(argument[0])] = None
            elif name in ("NOT_LITERAL", "ANY", "NEGATE"):
                found["z"] = found["，"] = None
            elif name == "CATEGORY" and str(argument) in _SETS:
                found[_SETS[str(argument)]] = None
            else:
                walk(argument)
        elif isinstance(node, list | tuple | parser.SubPattern):
            for one in node:
                walk(one)

    walk(parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG))
    return list(found)[:60]


def texts(pattern: re.Pattern[Any], length: int) -> Iterator[str]:
    """Long repetitions of a letter, and of each with the next, between strange ends."""
    own = letters(pattern)
    pieces = [*own, *(a + b for a, b in pairwise(own)), "".join(own[:8])]
    for piece in dict.fromkeys(filter(None, pieces)):
        run = piece * (length // len(piece))
        yield from (run + "\x00", "".join(own[:1]) + run + "\x00", run)


class Late(Exception):
    """One text takes too long."""


def slow(pattern: re.Pattern[Any], length: int, seconds: float) -> tuple[float, str]:
    """The longest time on one text, and its beginning; stops at the first beyond the bound."""
    worst, which = 0.0, ""
    for text in texts(pattern, length):
        told: Any = text if isinstance(pattern.pattern, str) else text.encode("utf-8")
        start = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, seconds * 4)
        try:
            pattern.search(told)
            pattern.fullmatch(told)
        except Late:
            return seconds * 4, text[:40]
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        taken = time.process_time() - start
        if taken > worst:
            worst, which = taken, text[:40]
        if worst > seconds:
            break
    return worst, which


def main() -> int:
    """Print the slow patterns; exit 1 when there are any."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--length", type=int, default=4_000)
    options.add_argument("--seconds", type=float, default=0.5)
    given = options.parse_args()

    def late(_: int, __: FrameType | None) -> None:
        raise Late

    signal.signal(signal.SIGPROF, late)
    count = found = 0
    for name, pattern in patterns():
        count += 1
        taken, text = slow(pattern, given.length, given.seconds)
        if taken > given.seconds:
            found += 1
            print(f"{taken:.2f} s {name} {pattern.pattern!r:.300} on {text!r}")
    print(f"{count} patterns, {found} slow on {given.length} characters")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
