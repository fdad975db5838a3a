"""Answers kept for a while: programs ask the same again at every recalculation."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock

from kedang.functions.cells import Value

Result = Value | list[list[Value]]


class Memory:
    """The newest answers, up to a number of cells in all; what is handed out may be changed."""

    def __init__(self, most_cells: int) -> None:
        self._most = most_cells
        self._cells = 0
        self._known: OrderedDict[Hashable, tuple[int, Result]] = OrderedDict()
        self._lock = Lock()

    def find(self, key: Hashable) -> Result | None:
        """The answer kept under a key."""
        with self._lock:
            if key not in self._known:
                return None
            self._known.move_to_end(key)
            return _copied(self._known[key][1])

    def keep(self, key: Hashable, cells: int, answer: Result) -> None:
        """Keeps an answer to so many cells; the oldest make room."""
        with self._lock:
            self._cells += cells - self._known.pop(key, (0, ""))[0]
            self._known[key] = (cells, _copied(answer))
            while self._cells > self._most:
                self._cells -= self._known.popitem(last=False)[1][0]

    def __len__(self) -> int:
        return len(self._known)


def _copied(answer: Result) -> Result:
    return [list(row) for row in answer] if isinstance(answer, list) else answer
