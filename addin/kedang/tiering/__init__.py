"""Which customers matter most, and why: the eight-criterion scorecard, gates, ABC classes, moves."""

from kedang.tiering.explain import explain
from kedang.tiering.moves import list_moves
from kedang.tiering.rate import Ratings, rate

__all__ = ["Ratings", "explain", "list_moves", "rate"]
