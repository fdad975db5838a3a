"""All names a column may go by, taken from the field catalogue once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from kedang.intake.labels import bare, normal
from kedang.model.catalogue import CONTACT_HOSTS, contact_columns, entities
from kedang.model.field import Field

COUNTERS = frozenset({"序号", "序", "行号", "no", "num", "#", "id序号", "项次", "no#"})
NUMBERED = frozenset({"item#", "item", "items", "line", "line#", "row", "row#"})
"""Headers of columns that number the rows when 1, 2, 3 … stands in them."""
CONTACT_GROUPS = ("contact", "contact2", "contact3")
_ORDINALS = {"": 0, "1": 0, "一": 0, "2": 1, "二": 1, "3": 2, "三": 2}
_PERSON = (
    r"(?:(第[一二三]|主要|首要|次要|备用|其他|客户|公司|采购|业务|企业)?"
    r"(联系人|负责人|联络人|对接人|联系人员|contact)(?:姓名)?(?:[(]?([1-3一二三])[)]?)?)"
)
_CONTACT = re.compile(rf"^{_PERSON}(?:的|[/\-.]|信息[/\-.]?)?(.*)$")
_SECOND = {"次要": 1, "备用": 1, "其他": 1, "第二": 1, "第三": 2}
PERSONAL = (
    "name", "title", "department", "buying_role", "authority", "mobile", "wechat", "birthday",
    "hobbies", "temperament", "gender", "qq",
)  # fmt: skip
REGION_PATHS = frozenset(
    {"省市", "省/市", "省份城市", "省市区", "省-市", "省份/城市", "所在省市", "地区", "所在地区", "所在地",
     "所属地区", "所属区域", "省市县", "行政区划"}
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Names of fields: per entity normalised name → field id, and all of them together.

    `ranks`: the place of a name among those of its field, the label 0. `recalled`: per entity header → field and
    the sheet on which the team once said so. `threshold`: below it a column stays unmapped; `sure_from`: from here
    on nobody is told to check.
    """

    terms: Mapping[str, Mapping[str, str]]
    known: frozenset[str]
    plain: frozenset[str]
    labels: Mapping[str, frozenset[str]]
    sheet_names: Mapping[str, tuple[str, ...]]
    threshold: float
    ranks: Mapping[str, Mapping[str, int]]
    recalled: Mapping[str, Mapping[str, tuple[str, str]]]
    sure_from: float = 0.85

    def may_know(self, text: str) -> bool:
        """A quick first look: the text is a name as written, or carries what names are dressed with."""
        return text in self.plain or (not text.isalnum() and self.is_known(text))

    def is_known(self, header: str) -> bool:
        """Whether a header is, as it stands, the name of some field."""
        name = normal(header)
        return name in self.known or bare(header) in self.known or contact_part(name) is not None


@lru_cache(maxsize=8)
def lexicon(
    extra: tuple[tuple[str, str], ...] = (),
    sheet_names: tuple[tuple[str, tuple[str, ...]], ...] = (),
    threshold: float = 0.6,
    sure_from: float = 0.85,
    learned: tuple[tuple[str, str, str, str], ...] = (),
) -> Lexicon:
    """The names in the catalogue and, before them, an admin's own: pairs of name and entity.field.

    `sheet_names`: further names of sheets by entity. `learned`: what remembered corrections say about headers, each
    as entity, header, field and sheet.
    """
    terms = {entity_id: dict(own) for entity_id, own in _catalogue_terms().items()}
    for name, path in extra:
        entity_id, _, field_id = path.partition(".")
        terms.setdefault(entity_id, {})[normal(name)] = field_id
    known = {name for own in terms.values() for name in own} | COUNTERS | REGION_PATHS
    plain = catalogue_headings() | known
    names = {entity_id: tuple(name.lower() for name in own) for entity_id, own in sheet_names}
    recalled: dict[str, dict[str, tuple[str, str]]] = {}
    for entity_id, name, field_id, sheet in learned:
        recalled.setdefault(entity_id, {})[name] = (field_id, sheet)
    return Lexicon(
        terms, frozenset(filter(None, known)), plain, _catalogue_labels(), names, threshold,
        _catalogue_ranks(), recalled, sure_from,
    )  # fmt: skip


@cache
def _catalogue_terms() -> Mapping[str, Mapping[str, str]]:
    """The names in the catalogue: per entity normalised name → field id."""
    terms: dict[str, dict[str, str]] = {}
    for entity in entities().values():
        own = terms.setdefault(entity.id, {})
        _add(own, {field.id: field for field in entity})
        if entity.id in CONTACT_HOSTS:
            _add(own, contact_columns(entity.id))
    return terms


@cache
def catalogue_headings() -> frozenset[str]:
    """The names in the catalogue as they are written."""
    own = [field for entity in entities().values() for field in entity]
    hosted = [field for host in CONTACT_HOSTS for field in contact_columns(host).values()]
    return frozenset(each for field in own + hosted for each in field.headings)


@cache
def _catalogue_labels() -> Mapping[str, frozenset[str]]:
    """Per entity the labels and ids of its fields, normalised."""
    return {
        entity.id: frozenset(normal(name) for field in entity for name in (field.zh, field.id))
        for entity in entities().values()
    }


@cache
def _catalogue_ranks() -> Mapping[str, Mapping[str, int]]:
    """Per entity the place of every name among those of its field: its label first."""
    ranks: dict[str, dict[str, int]] = {}
    for entity in entities().values():
        own = ranks.setdefault(entity.id, {})
        for field in entity:
            for name in (field.zh, field.en, field.id):
                own.setdefault(normal(name), 0)
        for field in entity:
            for place, name in enumerate(field.synonyms, start=1):
                own.setdefault(normal(name), place)
    return ranks


def _add(own: dict[str, str], fields: Mapping[str, Field]) -> None:
    """Labels first, so that no synonym of one field takes the label of another."""
    for path, field in fields.items():
        for name in (field.zh, field.en, path):
            own.setdefault(normal(name), path)
    for path, field in fields.items():
        for name in field.synonyms:
            own.setdefault(normal(name), path)


@lru_cache(maxsize=8192)
def contact_part(name: str) -> tuple[str, str] | None:
    """Which contact of the customer, and which of its fields, a normalised header means.

    联系人 is (contact, name), 负责人2手机 is (contact2, mobile); None when it is about no contact.
    """
    found = _CONTACT.match(name)
    if not found:
        return None
    before, _, ordinal, rest = found.groups()
    rank = _SECOND.get(before or "", _ORDINALS[ordinal or ""])
    if before in ("第一",):
        rank = 0
    group = CONTACT_GROUPS[rank]
    rest = rest.strip("()/-.")
    if rest in ("", "姓名", "名称", "中文名", "信息"):
        return group, "name"
    field = lexicon().terms["contact"].get(rest) or _SHORT.get(rest)
    return (group, field) if field else None


_SHORT = {"电话": "phone", "手机": "mobile", "邮箱": "email", "职务": "title", "职位": "title",
          "座机": "phone", "方式": "phone", "联系方式": "phone", "部门": "department", "微信": "wechat"}  # fmt: skip
