"""Composes invented customer lists and name pairs with known answers: all that the duplicate model is trained on.

No company list is inside: names are put together from characters and pairs counted in a list of short
names (Apache-2.0), from trade words (Apache-2.0 and our own), places (WTFPL) and legal forms; people,
numbers, codes and streets are invented. Sources and licences: `data/SOURCES.md`.
"""

from compose.pairs import compose_names
from compose.rows import Composed, compose, compose_all

__all__ = ["Composed", "compose", "compose_all", "compose_names"]
