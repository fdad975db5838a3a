"""Which fields a header's wording may mean, and how sure that is: from the very name down to a likeness."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from kedang.intake.labels import bare, normal
from kedang.intake.lexicon import PERSONAL, Lexicon, contact_part, lexicon
from kedang.intake.slips import is_slip
from kedang.intake.variants import completed, rewritten, undressed
from kedang.intake.wording import composed
from kedang.model.catalogue import CONTACT_HOSTS, column_field
from kedang.model.field import Field
from kedang.model.field import FieldType as T

Named = tuple[str, float, str]
"""A field, how sure (0..1), and by which evidence: exact, similar or recalled."""

_OTHERS = re.compile(
    "开票|发票|收货|发货|送货|到货|收件|供应商|供货|采购方|竞争|竞品|对手|对方|同行|法人|法定|紧急|家庭|家属|配偶|上级|下级|"
    "母公司|担保|财务|监护|介绍人|推荐人|承运|物流|安装|仓库|注册|原|旧|备用|其他"
)
_PLACED = frozenset(
    {T.ADDRESS, T.PHONE, T.MOBILE, T.EMAIL, T.PERSON, T.COMPANY, T.CUSTOMER, T.ORGANIZATION, T.POSTCODE,
     T.PROVINCE, T.CITY, T.DISTRICT}
)  # fmt: skip
_HAN = re.compile(r"[\u4e00-\u9fff]+(?:[\u4e00-\u9fff()/、\d]*[\u4e00-\u9fff)])?")
_NUMBERED = re.compile(r"^(\D{2,})[(]?[1一]?[)]?$")
_LATIN = re.compile(r"[A-Za-z][A-Za-z .&/#'-]*[A-Za-z.#]")
_AND = re.compile(r"[及和与、/]")
_MET = frozenset({"contact", "contact.name"})
_CLASSES = frozenset({"类型", "类别", "等级", "级别", "分类", "性质", "状态", "编号", "代码"})
_EARLY = 40


@lru_cache(maxsize=32768)
def by_name(entity_id: str, header: str, words: Lexicon) -> tuple[Named, ...]:
    """Fields that a header's wording may mean: the surest ones only, or several that it resembles."""
    own = words.terms.get(entity_id, {})
    parts = header.split("/")
    found = list(_exact(entity_id, header, parts, words))
    if entity_id in CONTACT_HOSTS:
        found.extend(_contact(header, parts, own))
    if len(parts) > 1 and not _about_contact(parts[0]):
        found.extend(_below(entity_id, parts, own))
    found = found or list(_dressed(entity_id, header, words))
    recalled = words.recalled.get(entity_id, {}).get(normal(header))
    if not found and recalled:
        found.append((recalled[0], 0.8, "recalled"))
    return tuple(found) or tuple(_alike(entity_id, header, words))


def _exact(entity_id: str, header: str, parts: Sequence[str], words: Lexicon) -> Iterator[Named]:
    """The header as it stands, without brackets and units, or with its parent in front."""
    own = words.terms.get(entity_id, {})
    spelled = ((normal(header), 1.0), (bare(header), 0.98), (normal("".join(parts)), 0.96))
    for name, score in spelled:
        if name in own:
            yield own[name], score * _rank(entity_id, name, words), "exact"


def _rank(entity_id: str, name: str, words: Lexicon) -> float:
    """1 for a field's label; its other names stand in the order of preference."""
    place = words.ranks.get(entity_id, {}).get(name, 0)
    return 1.0 if place == 0 else 0.99 - 0.001 * min(place, _EARLY)


def _below(entity_id: str, parts: Sequence[str], own: Mapping[str, str]) -> Iterator[Named]:
    """The child of a merged header; an address or number below 开票信息 is not the customer's own."""
    child = bare(parts[-1])
    field = own.get(child)
    if not field:
        return
    if bare(parts[0]) in own:
        yield field, 0.86, "similar"
        return
    foreign = _OTHERS.search("".join(parts[:-1])) and _type_of(entity_id, field) in _PLACED
    yield (field, 0.5, "similar") if foreign else (field, 0.93, "exact")


def declared(entity_id: str, field: str) -> Field | None:
    """The declaration of a field, or of a contact's column on another entity's sheet."""
    try:
        return column_field(entity_id, field)
    except KeyError:
        return None


def _type_of(entity_id: str, field: str) -> T | None:
    known = declared(entity_id, field)
    return known.type if known else None


def _about_contact(parent: str) -> bool:
    return contact_part(normal(parent)) is not None


def _contact(header: str, parts: Sequence[str], own: Mapping[str, str]) -> list[Named]:
    """Contacts on a customer's sheet: 联系人, 负责人2手机, or 手机 below 联系人."""
    for name, score in ((normal(header), 0.99), (bare(header), 0.97), (bare("".join(parts)), 0.95)):
        part = contact_part(name)
        if part and name not in own:
            return [(f"{part[0]}.{part[1]}", score, "exact")]
    name = bare(parts[-1])
    field = lexicon().terms["contact"].get(name)
    if field and len(parts) > 1 and _about_contact(parts[0]):
        part = contact_part(normal(parts[0]))
        return [(f"{part[0] if part else 'contact'}.{field}", 0.97, "exact")]
    if field in PERSONAL and name not in own:
        return [(f"contact.{field}", 0.9, "exact")]
    return []


def _dressed(entity_id: str, header: str, words: Lexicon) -> Iterator[Named]:
    """A name with something around it that says nothing more: 客户电话, 传真信息, City 城市, 备注1."""
    own = words.terms.get(entity_id, {})
    name = bare(header)
    for text, score in _halves(header):
        if text in own:
            yield own[text], score, "exact"
            return
    numbered = _NUMBERED.match(name)
    if numbered and numbered[1] in own and numbered[1] not in _CLASSES:
        yield own[numbered[1]], 0.92, "exact"
        return
    for score, others in ((0.88, rewritten(name)), (0.87, undressed(name))):
        for text in others:
            if text in own:
                yield own[text], score, "similar"
                return
    reached = _reached(entity_id, name, own)
    if reached:
        yield reached, 0.86, "similar"
        return
    parts = _AND.split(name)
    whole = next(composed(entity_id, header, words), None)
    if whole:
        yield *whole, "similar"
        return
    both = [
        own.get(parts[0]),
        *(own.get(parts[0][:2] + part) or own.get(part) for part in parts[1:]),
    ]
    if len(both) == 2 and both[0] and all(both):
        yield both[0], 0.86 if both[0] == both[1] else 0.7, "similar"


def _reached(entity_id: str, name: str, own: Mapping[str, str]) -> str | None:
    """投诉人手机: the number of the person whom this kind of record names."""
    for size in (2, 3, 4):
        field, person = own.get(name[-size:]), own.get(name[:-size])
        if field and person in _MET:
            return field if _type_of(entity_id, field) in (T.PHONE, T.MOBILE) else None
    return None


def _halves(header: str) -> Iterator[tuple[str, float]]:
    """The Chinese and the Latin half of a header in both languages: Industry 行业, 客户名称 (Customer)."""
    text = header.strip()
    chinese, latin = _HAN.findall(text), _LATIN.findall(text)
    if len(chinese) == 1 and len(latin) == 1 and len(latin[0]) >= 2:
        yield normal(chinese[0]), 0.94
        yield normal(latin[0]), 0.9


def _alike(entity_id: str, header: str, words: Lexicon) -> Iterator[Named]:
    """Names that a header resembles: a slip of the pen is taken, anything else is only worth a question."""
    own = words.terms.get(entity_id, {})
    name = bare(header.rsplit("/", 1)[-1])
    if len(name) < 3:
        return
    best: dict[str, float] = {}
    for size in range(2, len(name)):
        field = own.get(name[-size:])
        if field:
            best[field] = max(best.get(field, 0.0), 0.4 + 0.12 * size / len(name))
    near = _long_names(entity_id, words)
    for term, ratio, _ in process.extract(name, near, scorer=fuzz.ratio, score_cutoff=74, limit=8):
        score = 0.84 if is_slip(name, term) else ratio * 0.0058
        best[own[term]] = max(best.get(own[term], 0.0), score)
    ranked = sorted(best.items(), key=lambda item: (-item[1], item[0]))[:3]
    yield from ((field, score, "similar") for field, score in ranked)


@lru_cache(maxsize=64)
def _long_names(entity_id: str, words: Lexicon) -> tuple[str, ...]:
    return tuple(term for term in words.terms.get(entity_id, ()) if len(term) >= 4)


def unfinished(entity_id: str, header: str, words: Lexicon) -> Iterator[str]:
    """The fields that a header may mean if its last word was left out."""
    own = words.terms.get(entity_id, {})
    name = bare(header.rsplit("/", 1)[-1])
    if len(name) >= 2:
        yield from dict.fromkeys(own[text] for text in completed(name) if text in own)
