"""Which column is which field of an entity: by name, by similar name, then by what the column holds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from kedang.intake.classes import class_by_values, is_alien
from kedang.intake.evidence import BY_CONTENT, fits
from kedang.intake.labels import bare, normal
from kedang.intake.lexicon import (
    CONTACT_GROUPS,
    COUNTERS,
    PERSONAL,
    Lexicon,
    contact_part,
    lexicon,
)
from kedang.intake.profile import Profile
from kedang.model.catalogue import CONTACT_HOSTS, contact_columns, entity

NEUTRAL = (
    "客户",
    "公司",
    "企业",
    "单位",
    "顾客",
    "用户",
    "所在",
    "所属",
    "详细",
    "具体",
    "当前",
    "主要",
    "本次",
    "贵公司",
    "目标",
    "对方",
)
_GENERIC = frozenset({"名称", "姓名", "电话", "地址", "日期", "时间", "类型", "类别", "状态", "编号", "产品", "金额", "数量",
                      "单位", "客户", "公司", "企业", "区域", "地区", "内容", "结果", "原因", "备注", "价格", "成本", "name", "type"})  # fmt: skip


_LIST = re.compile(r"(?:名单|名录|列表|一览表?)$")
_AND = re.compile(r"[及和与、]")


@dataclass(frozen=True, slots=True)
class Match:
    """What one column was taken for: a field (None: nothing), how sure (0..1), and by which evidence."""

    field: str | None
    confidence: float
    how: str


NOTHING = Match(None, 0.0, "")


def is_counter(header: str, profile: Profile) -> bool:
    """Whether a column only numbers the rows: 序号, or an unnamed 1, 2, 3 …"""
    name = bare(header.rsplit("/", 1)[-1])
    return name in COUNTERS or (not name and profile.counting)


def map_columns(
    entity_id: str,
    headers: Sequence[str],
    profiles: Sequence[Profile],
    words: Lexicon,
    remembered: Mapping[str, str | None] | None = None,
) -> list[Match]:
    """The best one-to-one assignment of columns to the fields of an entity; ties go to the left."""
    remembered = _valid(entity_id, remembered or {})
    proposals: list[tuple[float, int, str, str]] = []
    fixed: dict[int, Match] = {}
    for column, (header, profile) in enumerate(zip(headers, profiles, strict=True)):
        if header in remembered:
            fixed[column] = Match(remembered[header], 1.0, "remembered")
        elif not is_counter(header, profile):
            for field, (score, how) in _proposals(entity_id, header, profile, words).items():
                proposals.append((score, column, field, how))
    proposals.sort(key=lambda p: (-p[0], p[1], p[2]))
    taken = {match.field for match in fixed.values()}
    for score, column, field, how in proposals:
        if column in fixed or score < words.threshold:
            continue
        chosen = (
            _free(field, taken) if how != "content" else (field if field not in taken else None)
        )
        if chosen:
            fixed[column] = Match(chosen, round(score, 3), how)
            taken.add(chosen)
    matches = [fixed.get(column, NOTHING) for column in range(len(headers))]
    matches = _without_nameless(headers, matches)
    return _contact_neighbours(entity_id, headers, profiles, matches)


def _valid(entity_id: str, remembered: Mapping[str, str | None]) -> dict[str, str | None]:
    """Corrections that this entity can carry out: its own fields, or 'no field'."""
    own = entity(entity_id)
    hosted = contact_columns(entity_id) if entity_id in CONTACT_HOSTS else {}
    return {
        header: field
        for header, field in remembered.items()
        if field is None or field in own or field in hosted
    }


def _free(field: str, taken: set[str | None]) -> str | None:
    """The field itself, or for a second 联系人 the next contact; None when it is taken."""
    if field not in taken:
        return field
    group, dot, rest = field.partition(".")
    if not dot:
        return None
    for following in CONTACT_GROUPS[CONTACT_GROUPS.index(group) + 1 :]:
        if f"{following}.{rest}" not in taken:
            return f"{following}.{rest}"
    return None


def _proposals(
    entity_id: str, header: str, profile: Profile, words: Lexicon
) -> dict[str, tuple[float, str]]:
    """All fields a column may be, each with its score and the kind of evidence."""
    found: dict[str, tuple[float, str]] = {}
    declared = entity(entity_id)
    for field, score, how in _by_name(entity_id, header, words):
        kind = declared[field].type if field in declared else _contact_type(field)
        other = class_by_values(entity_id, field, profile)
        if other:
            field, score, how = other, score * 0.9, "content"
        elif is_alien(entity_id, field, bare(header), profile):
            score *= 0.5
        total = score * fits(kind, profile)
        if total > found.get(field, (0.0, ""))[0]:
            found[field] = (total, how)
    if not normal(header) or _LIST.search(header):
        for kind, share, targets in BY_CONTENT:
            if profile.share(kind) >= share:
                for target in targets:
                    if target in declared or ("." in target and entity_id in CONTACT_HOSTS):
                        found.setdefault(target, (0.62 + 0.1 * profile.share(kind), "content"))
                        break
    return found


def _contact_type(field: str) -> object:
    name = field.partition(".")[2]
    contact = entity("contact")
    return contact[name].type if name in contact else None


@lru_cache(maxsize=32768)
def _by_name(entity_id: str, header: str, words: Lexicon) -> tuple[tuple[str, float, str], ...]:
    """Fields by the header's wording: exact 1.0, unit removed .98, child of a parent .95, similar below."""
    own = words.terms.get(entity_id, {})
    parts = header.split("/")
    carries = entity_id in CONTACT_HOSTS
    found: list[tuple[str, float, str]] = []
    whole, short = normal(header), bare(header)
    child = bare(parts[-1])
    labels = words.labels.get(entity_id, frozenset())
    for name, score in ((whole, 1.0), (short, 0.98), (normal("".join(parts)), 0.96)):
        if name in own:
            found.append((own[name], score - 0.01 * (name not in labels), "exact"))
    if carries:
        found.extend(_contact(header, parts, own))
    if len(parts) > 1 and child in own and not _about_contact(parts[0]):
        found.append((own[child], 0.93, "exact"))
    if not found:
        both = [own.get(part) for part in _AND.split(short)]
        if len(both) == 2 and both[0] and all(both):
            found.append((both[0], 0.85, "similar"))
    if not found:
        tails = _tails(entity_id, words)
        found.extend(_similar(short, own, tails))
        if len(parts) > 1:
            found.extend(
                (field, score * 0.95, how) for field, score, how in _similar(child, own, tails)
            )
    return tuple(found)


def _about_contact(parent: str) -> bool:
    return contact_part(normal(parent)) is not None


def _contact(
    header: str, parts: Sequence[str], own: Mapping[str, str]
) -> list[tuple[str, float, str]]:
    """Contacts on a customer's sheet: 联系人, 负责人2手机, or 手机 below 联系人."""
    found: list[tuple[str, float, str]] = []
    for name, score in ((normal(header), 0.99), (bare(header), 0.97), (bare("".join(parts)), 0.95)):
        part = contact_part(name)
        if part:
            found.append((f"{part[0]}.{part[1]}", score, "exact"))
            return found
    name = bare(parts[-1])
    field = lexicon().terms["contact"].get(name)
    if field and len(parts) > 1 and _about_contact(parts[0]):
        part = contact_part(normal(parts[0]))
        found.append((f"{part[0] if part else 'contact'}.{field}", 0.97, "exact"))
    elif field in PERSONAL and name not in own:
        found.append((f"contact.{field}", 0.9, "exact"))
    return found


@lru_cache(maxsize=64)
def _tails(entity_id: str, words: Lexicon) -> Mapping[str, Sequence[str]]:
    """The names of an entity's fields by their last character; short and general ones left out."""
    tails: dict[str, list[str]] = {}
    for term in words.terms.get(entity_id, ()):
        if len(term) >= 3 and term not in _GENERIC:
            tails.setdefault(term[-1], []).append(term)
    return tails


def _similar(
    name: str, own: Mapping[str, str], tails: Mapping[str, Sequence[str]]
) -> list[tuple[str, float, str]]:
    """Names that differ by a neutral word in front, or by a few letters."""
    if len(name) < 2:
        return []
    for word in NEUTRAL:
        rest = name.removeprefix(word)
        if rest != name and rest in own and len(rest) >= 2:
            return [(own[rest], 0.86, "similar")]
    best: dict[str, float] = {}
    for size in range(4, len(name)):
        field = own.get(name[-size:])
        if field and name[-size:] not in _GENERIC:
            best[field] = max(best.get(field, 0.0), 0.66 + 0.24 * size / len(name))
    near = tails.get(name[-1], ())
    alike = process.extract(name, near, scorer=fuzz.ratio, score_cutoff=80, limit=None)
    for term, ratio, _ in alike:
        best[own[term]] = max(best.get(own[term], 0.0), ratio * 0.0092)
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))[:3]
    return [(field, score, "similar") for field, score in ranked]


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
    entity_id: str, headers: Sequence[str], profiles: Sequence[Profile], matches: list[Match]
) -> list[Match]:
    """联系电话 right after 联系人, filled with mobile numbers, is the contact's mobile."""
    if entity_id not in CONTACT_HOSTS:
        return matches
    fields = {match.field for match in matches}
    for column in range(1, len(matches)):
        before, here = matches[column - 1].field, matches[column]
        if before not in ("contact.name", "contact.title") or here.field != "phone":
            continue
        plain = bare(headers[column]) in (
            "联系电话",
            "电话",
            "联系方式",
            "电话号码",
            "tel",
            "phone",
            "联系方式/电话",
        )
        if plain and profiles[column].share("mobile") >= 0.6 and "contact.mobile" not in fields:
            matches[column] = Match("contact.mobile", here.confidence * 0.9, "content")
    return matches
