"""Trade words 行业: those of one firm, and others that are near them."""

from __future__ import annotations

from random import Random

from compose import tables

Trade = tuple[str, ...]


def trade(random: Random, legal: str) -> Trade:
    """Trade words as registered: what the firm works with, and what it does with it."""
    works = "厂" in legal or legal in ("经营部", "门市部")
    if not works and random.random() < 0.27:
        return (tables.words("alone").draw(random),)
    head = _head(random)
    if not works and random.random() < 0.035:
        other = _head(random)
        if not set(other) & set(head) and len(head) + len(other) <= 6:
            return _closed(random, (head, other), 0.5, works)
    return _closed(random, (head,), 0.68 if len(head) < 4 else 0.2, works)


def _head(random: Random) -> str:
    if random.random() < 0.12:
        return random.choice(tables.rare_trades())
    return among(random, tables.trades().draw(random))


def among(random: Random, family: Trade) -> str:
    """A word of a family, the first ones more often."""
    return family[int(random.expovariate(0.45)) % len(family)]


def _closed(random: Random, heads: Trade, chance: float, works: bool) -> Trade:
    """With a closing word, unless it says the same again."""
    if random.random() < chance:
        tail = closing(random, works)
        if not set(tail) & set(heads[-1][-2:]):
            return (*heads, tail)
    return heads


def closing(random: Random, works: bool) -> str:
    return tables.words("works_tail" if works else "tail").draw(random)


def near(random: Random, known: Trade, legal: str) -> Trade:
    """Trade words that differ by a word or a few characters: 电器成套设备 and 电气工程."""
    works = "厂" in legal
    head = known[0]
    family = tables.family_of(head)
    for _ in range(8):
        new = _changed(random, known, family, works)
        if "".join(new) != "".join(known) and len("".join(new)) <= 8:
            return new
    return trade(random, legal)


def _changed(random: Random, known: Trade, family: Trade, works: bool) -> Trade:
    head, rest = known[0], known[1:]
    way = random.random()
    if not family:
        return (tables.words("alone").draw(random),) if way < 0.5 else (_head(random), *rest)
    if way < 0.3:
        return (random.choice(family), *rest)
    if way < 0.55:
        return _closed(random, (head,), 1.0, works)
    if way < 0.65:
        return known[:-1] if rest else _closed(random, (head,), 1.0, works)
    if way < 0.75 and not works:
        return (tables.words("alone").draw(random),)
    if way < 0.82:
        return _closed(random, (_head(random),), 1.0, works) if not rest else (_head(random), *rest)
    return _closed(random, (random.choice(family),), 0.7, works)
