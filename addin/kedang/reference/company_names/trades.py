"""Trade words: where a company's own name ends and its line of business begins."""

from __future__ import annotations

from functools import cache, lru_cache

from kedang.reference.tables import rows_of, words_of

_SHORTEST_NAME = 2
_LONG_NAME = 5


@cache
def _lexicon() -> tuple[frozenset[str], dict[str, tuple[int, ...]]]:
    """The trade words, and by first two characters how long they may be."""
    words = frozenset(words_of("trades_open.txt") + words_of("trades_more.txt"))
    sizes: dict[str, set[int]] = {}
    for word in words:
        sizes.setdefault(word[:2], set()).add(len(word))
    return words, {start: tuple(sorted(found)) for start, found in sizes.items()}


@cache
def names_too() -> frozenset[str]:
    """Trade words that companies also call themselves by."""
    return frozenset(words_of("trades_as_names.txt"))


@lru_cache(maxsize=4096)
def split_trade(body: str) -> tuple[str, str]:
    """The trade name and the trade words behind it.

    The trade words run to the end of the body; the name keeps two characters or more. A body of
    trade words only has no name, unless its first word is one that companies call themselves by.
    """
    chains = _chains(body)
    if chains[0] and len(body) >= _SHORTEST_NAME:
        first = _first_word(body, chains)
        if first not in names_too() or first == body:
            return "", body
        return first, body[len(first) :]
    size = len(body)
    start = chains.index(True, min(_SHORTEST_NAME, size))
    if start >= _LONG_NAME:
        start = _inner_trade(body, start)
    return body[:start], body[start:]


def is_trade(text: str) -> bool:
    """Whether a text is nothing but trade words."""
    return bool(text) and _chains(text)[0]


@lru_cache(maxsize=8192)
def words_in(industry: str) -> tuple[str, ...]:
    """Trade words one by one, in the order of the text: 五金机械 is 五金 and 机械."""
    chains, found, start = _chains(industry), [], 0
    while start < len(industry):
        end = next((end for end in _words_at(industry, start) if chains[end]), len(industry))
        found.append(industry[start:end])
        start = end
    return tuple(found)


@cache
def weak_words() -> frozenset[str]:
    """Trade words that say little about what a company does, such as 贸易 and 科技."""
    return frozenset(words_of("trades_weak.txt"))


@cache
def english_words() -> dict[str, tuple[str, ...]]:
    """English trade words and what they may stand for: electric is 电气, 电器, 电力, 电机."""
    return {row["english"]: tuple(row["chinese"].split()) for row in rows_of("trades_english.csv")}


def _words_at(body: str, start: int) -> list[int]:
    """Where the trade words that begin at a position end, nearest first."""
    words, sizes = _lexicon()
    ends = [start + size for size in sizes.get(body[start : start + 2], ())]
    return [end for end in ends if end <= len(body) and body[start:end] in words]


@lru_cache(maxsize=4096)
def _chains(body: str) -> list[bool]:
    """For each position: whether trade words fill the text from there to the end."""
    words, sizes = _lexicon()
    size = len(body)
    fills = [False] * size + [True]
    lengths = sizes.get
    for start in range(size - 2, -1, -1):
        for length in lengths(body[start : start + 2], ()):
            end = start + length
            if end <= size and fills[end] and body[start:end] in words:
                fills[start] = True
                break
    return fills


def _first_word(body: str, chains: list[bool]) -> str:
    end = next((end for end in _words_at(body, 0) if chains[end]), len(body))
    return body[:end]


def _inner_trade(body: str, start: int) -> int:
    """A name of five characters or more may hold an unknown trade behind a known word."""
    found = (begin for begin in range(_SHORTEST_NAME, start - 1) if _words_at(body[:start], begin))
    return next(found, start)
