"""The kinds of keys by which records find each other, and how common each may be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of key.

    `share`: how many rows a block of this kind may have, as a share of the rule book's block size.
    `seconds`: what rows must share as well in a block that is too large. `near`: how many
    neighbours by name meet in such a block besides; only for kinds whose entries all ask. `says`:
    what the key is made of: a number (a code, a phone, a mail address, a street, a person), a text
    of the address, a name, or a guess.
    """

    name: str
    share: float
    says: str
    seconds: tuple[str, ...] = ()
    near: int = 0


KINDS = (
    Kind("code", 1.0, "number", ("place", "head", "contact"), 5),
    Kind("code_slip", 0.1, "number"),
    Kind("mobile", 0.6, "number", ("head", "contact", "place"), 5),
    Kind("mobile_slip", 0.2, "number"),
    Kind("landline", 0.4, "number", ("head", "contact", "street")),
    Kind("mail", 0.6, "number", ("head", "contact", "place"), 5),
    Kind("domain", 0.3, "number", ("head", "place")),
    Kind("street", 0.2, "number", ("head", "contact", "place")),
    Kind("contact", 0.2, "number", ("place", "head", "line")),
    Kind("address_1", 0.2, "address", ("head", "contact", "place")),
    Kind("address_2", 0.2, "address", ("head", "contact", "place")),
    Kind("address_3", 0.2, "address", ("head", "contact", "place")),
    Kind("whole", 0.8, "name", ("place", "contact", "line", "street"), 5),
    Kind("other_name", 0.6, "guess", ("place", "contact", "line", "street")),
    Kind("bag", 0.3, "name", ("place", "contact", "line")),
    Kind("trade", 0.3, "name", ("place", "contact", "line", "street")),
    Kind("trade_place", 0.4, "name", ("contact", "line", "street")),
    Kind("slip", 0.3, "name", ("place", "contact", "line", "street")),
    Kind("triple", 0.2, "name", ("place", "contact", "line", "street")),
    Kind("double", 0.3, "name", ("contact", "line", "street")),
    Kind("initials", 0.3, "guess", ("contact", "line", "street")),
    Kind("gapped", 0.2, "guess", ("place", "contact")),
)
NUMBER = {kind.name: number for number, kind in enumerate(KINDS)}
BY_NAME = {kind.name: kind for kind in KINDS}


def mask_of(*, says: str = "", names: tuple[str, ...] = ()) -> int:
    """The bits of some kinds: of all that are made of one thing, or of those named."""
    return sum(1 << NUMBER[kind.name] for kind in KINDS if kind.says == says or kind.name in names)
