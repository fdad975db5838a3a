"""Which column is which field of an entity: by name, by what it holds, by what stands beside it, or a question."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kedang.intake.anchors import anchored
from kedang.intake.beside import settled
from kedang.intake.classes import class_by_values, is_alien
from kedang.intake.evidence import BY_CONTENT, agrees, are_credit_codes, by_choices, fits
from kedang.intake.fingerprint import Recall
from kedang.intake.labels import bare, normal
from kedang.intake.lexicon import CONTACT_GROUPS, COUNTERS, NUMBERED, Lexicon
from kedang.intake.matches import NOTHING, Match
from kedang.intake.naming import by_name, declared, unfinished
from kedang.intake.people import people_named
from kedang.intake.profile import Profile
from kedang.intake.senses import senses
from kedang.model.catalogue import CONTACT_HOSTS, contact_columns, entity

__all__ = ["NOTHING", "Match", "is_counter", "map_columns"]

ASKED = 0.4
"""From here on an unmapped column is worth a question; at most so many answers are offered."""
OFFERED = 3

UNFINISHED = 0.8
"""How sure a header is whose last word was left out, when its values agree."""

_LIST = re.compile(r"(?:名单|名录|列表|一览表?)$")
_UNMISTAKABLE = frozenset({"email", "url", "uscc"})


@dataclass(frozen=True, slots=True)
class _Proposal:
    """One field a column may be."""

    score: float
    column: int
    field: str
    how: str


def is_counter(header: str, profile: Profile) -> bool:
    """Whether a column only numbers the rows: 序号, or an unnamed 1, 2, 3 …"""
    name = bare(header.rsplit("/", 1)[-1])
    return name in COUNTERS or (profile.counting and (not name or name in NUMBERED))


def map_columns(
    entity_id: str,
    headers: Sequence[str],
    profiles: Sequence[Profile],
    words: Lexicon,
    remembered: Recall | None = None,
) -> list[Match]:
    """The best one-to-one assignment of columns to the fields of an entity; ties go to the left.

    A column that no field fits surely enough stays without one; what it may be stands in its candidates.
    """
    fixed = _remembered(entity_id, remembered)
    if entity_id in CONTACT_HOSTS:
        headers = people_named(headers)
    proposals: list[_Proposal] = []
    for column, (header, profile) in enumerate(zip(headers, profiles, strict=True)):
        if column not in fixed and not is_counter(header, profile):
            proposals.extend(_proposals(entity_id, headers, profiles, column, words))
    proposals.sort(key=lambda one: (-one.score, one.column, one.field))
    taken = {match.field for match in fixed.values()}
    for one in proposals:
        if one.column in fixed or one.score < words.threshold:
            continue
        chosen = _free(one, taken)
        if chosen:
            fixed[one.column] = Match(chosen, round(one.score, 3), one.how)
            taken.add(chosen)
    matches = [fixed.get(column, NOTHING) for column in range(len(headers))]
    matches = anchored(entity_id, headers, profiles, matches, words)
    matches = settled(entity_id, headers, profiles, matches)
    return _with_candidates(matches, proposals)


def _remembered(entity_id: str, remembered: Recall | None) -> dict[int, Match]:
    """Corrections that this entity can carry out: its own fields, or 'no field'."""
    if remembered is None:
        return {}
    own = entity(entity_id)
    hosted = contact_columns(entity_id) if entity_id in CONTACT_HOSTS else {}
    return {
        column: Match(field, 1.0, "remembered")
        for column, field in remembered.fields.items()
        if field is None or field in own or field in hosted
    }


def _free(one: _Proposal, taken: set[str | None]) -> str | None:
    """The field itself, or for a second 联系人 the next contact; None when it is taken."""
    if one.field not in taken:
        return one.field
    group, dot, rest = one.field.partition(".")
    if not dot or one.how == "content":
        return None
    for following in CONTACT_GROUPS[CONTACT_GROUPS.index(group) + 1 :]:
        if f"{following}.{rest}" not in taken:
            return f"{following}.{rest}"
    return None


def _proposals(
    entity_id: str,
    headers: Sequence[str],
    profiles: Sequence[Profile],
    column: int,
    words: Lexicon,
) -> list[_Proposal]:
    """All fields a column may be, each with its score and the kind of evidence."""
    header, profile = headers[column], profiles[column]
    decided = senses(entity_id, headers, profiles, column)
    found: dict[str, tuple[float, str]] = {}
    if decided is not None:
        found = {field: (score, "exact") for field, score in decided.items()}
    else:
        for field, score, how in by_name(entity_id, header, words):
            field, total, how = _weighed(entity_id, field, score, how, header, profile)
            if total > found.get(field, (0.0, ""))[0]:
                found[field] = (total, how)
    if max((score for score, _ in found.values()), default=0.0) < words.threshold:
        for field in unfinished(entity_id, header, words):
            if agrees(declared(entity_id, field), profile):
                found[field] = (UNFINISHED, "similar")
        for field, score in _by_content(
            entity_id, header, profile, bool(found), words.is_known(header)
        ).items():
            if score > found.get(field, (0.0, ""))[0]:
                found[field] = (score, "content")
    return [_Proposal(score, column, field, how) for field, (score, how) in found.items()]


def _weighed(
    entity_id: str, field: str, score: float, how: str, header: str, profile: Profile
) -> tuple[str, float, str]:
    """What a name's proposal is worth beside the column's content."""
    other = class_by_values(entity_id, field, profile)
    if other:
        return other, score * 0.9, "content"
    if is_alien(entity_id, field, bare(header), profile):
        score *= 0.5
    if field == "tax_no" and "uscc" in entity(entity_id) and are_credit_codes(profile):
        return field, score * 0.999, how
    return field, score * fits(declared(entity_id, field), profile), how


def _by_content(
    entity_id: str, header: str, profile: Profile, named: bool, known: bool
) -> Mapping[str, float]:
    """What a column without a name we know may be, by what stands in it."""
    own = entity(entity_id)
    unnamed = not normal(header) or _LIST.search(header) is not None
    found: dict[str, float] = {}
    for kind, share, targets in BY_CONTENT:
        if profile.share(kind) < share:
            continue
        if not unnamed and kind not in _UNMISTAKABLE:
            continue
        if kind == "uscc" and not are_credit_codes(profile):
            continue
        for target in targets:
            if target in own or ("." in target and entity_id in CONTACT_HOSTS):
                found.setdefault(target, 0.62 + 0.1 * profile.share(kind) - 0.1 * named)
                break
    if not found:
        found.update(by_choices(own, profile, sure=unnamed or not (named or known)))
    return found


def _with_candidates(matches: list[Match], proposals: Sequence[_Proposal]) -> list[Match]:
    """Unmapped columns with the fields they may be; a field that another column has is no answer."""
    taken = {match.field for match in matches if match.field}
    offered: dict[int, list[tuple[str, float]]] = {}
    for one in proposals:
        open_ = matches[one.column].field is None and matches[one.column].how != "remembered"
        if open_ and one.score >= ASKED and one.field not in taken:
            offered.setdefault(one.column, []).append((one.field, round(one.score, 2)))
    return [
        replace(match, candidates=tuple(offered[column][:OFFERED])) if column in offered else match
        for column, match in enumerate(matches)
    ]
