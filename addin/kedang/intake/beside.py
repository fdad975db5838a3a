"""What a column's neighbours say about it, once every column has found its field."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kedang.intake.evidence import are_credit_codes
from kedang.intake.labels import bare
from kedang.intake.lexicon import CONTACT_GROUPS, contact_part
from kedang.intake.matches import NOTHING, Match
from kedang.intake.profile import Profile
from kedang.model.catalogue import CONTACT_HOSTS

_PLAIN = frozenset(
    {"联系电话", "电话", "联系方式", "电话号码", "tel", "phone", "联系方式/电话", "联系号码", "联络电话", "telephone",
     "tel no", "phone number", "contact number", "联络方式"}
)  # fmt: skip


def settled(
    entity_id: str, headers: Sequence[str], profiles: Sequence[Profile], matches: list[Match]
) -> list[Match]:
    """The matches after a second look at what stands side by side."""
    if entity_id in CONTACT_HOSTS:
        matches = _contact_neighbours(headers, profiles, matches)
        matches = _without_nameless(headers, matches)
    return _tax_codes(entity_id, profiles, matches)


def _without_nameless(headers: Sequence[str], matches: list[Match]) -> list[Match]:
    """联系电话2 is no second contact: that takes a name, or a header that says 负责人2.

    Its number goes to the customer's own phone when that is free.
    """
    fields = {match.field for match in matches if match.field}
    kept: list[Match] = []
    for header, match in zip(headers, matches, strict=True):
        group, dot, rest = (match.field or "").partition(".")
        said = contact_part(bare(header)) or contact_part(bare(header.split("/")[0]))
        if said is None and dot and group != CONTACT_GROUPS[0] and f"{group}.name" not in fields:
            free = (
                rest in ("phone", "mobile") and "phone" not in fields and match.how != "remembered"
            )
            match = Match("phone", match.confidence * 0.9, "similar") if free else NOTHING
            fields |= {"phone"} if free else set()
        kept.append(match)
    return kept


def _contact_neighbours(
    headers: Sequence[str], profiles: Sequence[Profile], matches: list[Match]
) -> list[Match]:
    """联系电话 right after 联系人, filled with mobile numbers, is the contact's mobile."""
    fields = {match.field for match in matches}
    for column in range(1, len(matches)):
        before, here = matches[column - 1].field, matches[column]
        if before not in ("contact.name", "contact.title") or here.field != "phone":
            continue
        plain = bare(headers[column]).rstrip("1一") in _PLAIN and here.how != "remembered"
        if plain and profiles[column].share("mobile") >= 0.6 and "contact.mobile" not in fields:
            matches[column] = Match("contact.mobile", here.confidence * 0.95, "content")
    return matches


def _tax_codes(entity_id: str, profiles: Sequence[Profile], matches: list[Match]) -> list[Match]:
    """税号 filled with credit codes is the credit code, where no other column is: they are one number today."""
    if any(match.field == "uscc" for match in matches):
        return matches
    return [
        replace(match, field="uscc", confidence=match.confidence * 0.95, how="content")
        if match.field == "tax_no" and match.how != "remembered" and are_credit_codes(profile)
        else match
        for match, profile in zip(matches, profiles, strict=True)
    ]
