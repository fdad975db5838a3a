"""Rows of labels and rows of their values by turns, as on forms drawn like small tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kedang.intake.form_rows import Token, may_be_label, tokens
from kedang.intake.heads import Place
from kedang.intake.labels import is_label, normal
from kedang.intake.sheet import Sheet
from kedang.model.grid import Block

_FEW_ROWS = 400
_LEAST = 4
_KNOWN = 0.7


def alternating(
    sheet: Sheet, strip: Block, labels: Mapping[Place, str]
) -> tuple[set[int], dict[Place, str]] | None:
    """The rows of labels and all labels of a form whose values stand below them; None where it is no such form.

    Titles may stand above, and lines such as 填表人：… below. A label nobody knows counts where most are known.
    """
    if strip.bottom - strip.top > _FEW_ROWS or len(labels) < _LEAST:
        return None
    rows = [held for r in range(strip.top, strip.bottom + 1) if (held := tokens(sheet, strip, r))]
    first = next((n for n, held in enumerate(rows) if _is_upper(held, labels)), len(rows))
    if any(len(held) > 1 for held in rows[:first]):
        return None
    pairs: list[tuple[Sequence[Token], Sequence[Token]]] = []
    place = first
    while place + 1 < len(rows) and _is_pair(rows[place], rows[place + 1], labels):
        pairs.append((rows[place], rows[place + 1]))
        place += 2
    rest = [token for held in rows[place:] for token in held]
    if len(pairs) < 2 or any(token.place not in labels for token in rest):
        return None
    uppers = [token for upper, _ in pairs for token in upper]
    if not _are_labels(uppers, [t for _, lower in pairs for t in lower], labels):
        return None
    names = {token.place: labels.get(token.place, token.text) for token in uppers}
    names |= {token.place: labels[token.place] for token in rest}
    return {upper[0].row for upper, _ in pairs}, names


def _are_labels(
    uppers: Sequence[Token], lowers: Sequence[Token], labels: Mapping[Place, str]
) -> bool:
    """Whether most of the upper cells are known labels, each once, and hardly any of the lower ones."""
    known = sum(token.place in labels for token in uppers)
    below = sum(token.place in labels for token in lowers)
    names = {normal(token.text) for token in uppers}
    return (
        known >= _LEAST
        and known >= _KNOWN * len(uppers)
        and below * 5 <= len(lowers) * 2
        and len(names) == len(uppers)
    )


def _is_upper(held: Sequence[Token], labels: Mapping[Place, str]) -> bool:
    known = [token for token in held if token.place in labels]
    return bool(known) and len(known) * 2 >= len(held) and not _say_more(held)


def _say_more(held: Sequence[Token]) -> bool:
    """Whether a cell holds more than a name: 邮编：310012."""
    return any((":" in t.text or "__" in t.text) and not is_label(t.text) for t in held)


def _is_pair(upper: Sequence[Token], lower: Sequence[Token], labels: Mapping[Place, str]) -> bool:
    """Whether a row names something and the next row says it, cell under cell."""
    if not _is_upper(upper, labels) or _say_more([t for t in lower if t.place in labels]):
        return False
    if any(token.place not in labels and not may_be_label(token) for token in upper):
        return False
    columns = {token.column for token in upper}
    own = sum(token.place in labels for token in lower)
    return all(token.column in columns for token in lower) and own * 2 <= len(lower)
