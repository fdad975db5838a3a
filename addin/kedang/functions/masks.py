"""KD_MASK: personal details made unreadable, so that a list can be shown or sent on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kedang.functions.cells import Answer, Cell, Column, each
from kedang.functions.desk import FunctionDesk
from kedang.functions.parts import chosen
from kedang.reference import masking
from kedang.reference.cells import plain_text, text_of

KINDS = ("mask_phone", "mask_id", "mask_name", "mask_email", "mask_address")
_BY_KIND = dict(
    zip(
        KINDS,
        (masking.phone, masking.identity, masking.person, masking.email, masking.address),
        strict=True,
    )
)


def mask(desk: FunctionDesk, cells: Column, kind: Cell) -> Answer:
    """Each text with its phones, ids, names, e-mails and addresses masked."""
    wanted = chosen(KINDS, kind, desk)
    hide = _BY_KIND[wanted] if wanted else masking.by_look
    return (each(cells, partial(_masked, hide)),)


def _masked(hide: Callable[[str], str], cell: Cell) -> str:
    return "" if cell is None else hide(plain_text(text_of(cell)))
