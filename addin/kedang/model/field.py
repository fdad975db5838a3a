"""How one field, closed list or entity of the archive is declared."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


def words(text: str) -> tuple[str, ...]:
    """The words of a list written the Chinese way, parted by 、; spaces inside a word stay."""
    return tuple(word for word in text.split("、") if word)


def heading_key(text: str) -> str:
    """What is left of a header for comparison: narrow, lower case, without spaces and punctuation."""
    narrow = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in narrow if character.isalnum()) or narrow.strip()


class FieldType(StrEnum):
    """What kind of value a field holds; it decides reading, checking, storing and showing."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    COMPANY = "company"
    PERSON = "person"
    USCC = "uscc"
    PHONE = "phone"
    MOBILE = "mobile"
    EMAIL = "email"
    URL = "url"
    POSTCODE = "postcode"
    PROVINCE = "province"
    CITY = "city"
    DISTRICT = "district"
    ADDRESS = "address"
    INDUSTRY = "industry"
    DATE = "date"
    PERIOD = "period"
    INTEGER = "integer"
    NUMBER = "number"
    MONEY = "money"
    PERCENT = "percent"
    CHOICE = "choice"
    CHOICES = "choices"
    FLAG = "flag"
    CUSTOMER = "customer"
    ORGANIZATION = "organization"
    NUMBER_TEXT = "number_text"

    @property
    def is_numeric(self) -> bool:
        """Kept as a number (float64, NaN when missing)."""
        return self in _NUMERIC

    @property
    def is_date(self) -> bool:
        """Kept as a day (datetime64, NaT when missing)."""
        return self is FieldType.DATE

    @property
    def is_text(self) -> bool:
        """Kept as text (NaN when missing); a FLAG is kept as 是/否."""
        return not self.is_numeric and not self.is_date


_NUMERIC = frozenset({FieldType.INTEGER, FieldType.NUMBER, FieldType.MONEY, FieldType.PERCENT})


class Privacy(StrEnum):
    """How far a field is personal information (PIPL)."""

    NONE = "none"
    PERSONAL = "personal"
    SENSITIVE = "sensitive"


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a closed list: the Chinese word that is stored, its English, and accepted synonyms."""

    id: str
    zh: str
    en: str
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClosedList:
    """A closed list, offered as a dropdown; the stored value is a choice's Chinese word."""

    id: str
    zh: str
    en: str
    choices: tuple[Choice, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """The Chinese words, in dropdown order."""
        return tuple(choice.zh for choice in self.choices)

    def __getitem__(self, choice_id: str) -> Choice:
        for choice in self.choices:
            if choice.id == choice_id:
                return choice
        raise KeyError(choice_id)


@dataclass(frozen=True, slots=True)
class Field:
    """One field of one entity: everything that is derived from it is derived from here."""

    id: str
    zh: str
    en: str
    type: FieldType = FieldType.TEXT
    synonyms: tuple[str, ...] = ()
    choices: ClosedList | None = None
    group: str = ""
    wanted: bool = False
    blocks: bool = False
    privacy: Privacy = Privacy.NONE
    unit: str = ""
    default_on: bool = True

    @property
    def headings(self) -> tuple[str, ...]:
        """Every header this field is recognised under: its labels first, then the synonyms."""
        return (self.zh, self.en, *self.synonyms)

    @property
    def sensitive(self) -> bool:
        """Quarantined on intake: counted and named, never stored without purpose and consent."""
        return self.privacy is Privacy.SENSITIVE


@dataclass(frozen=True, slots=True)
class Group:
    """A band of fields on a card, such as 财务资信."""

    id: str
    zh: str
    en: str


class EntityKind(StrEnum):
    """What the records of an entity are: parties are customers and people, activities happen on a day."""

    PARTY = "party"
    ACTIVITY = "activity"
    REGISTER = "register"


@dataclass(frozen=True, slots=True)
class Entity:
    """One kind of record, with its fields in the order people see them."""

    id: str
    zh: str
    en: str
    kind: EntityKind
    fields: tuple[Field, ...]
    groups: tuple[Group, ...] = ()
    synonyms: tuple[str, ...] = ()
    date_field: str = ""
    customer_field: str = ""
    number_field: str = ""
    _by_id: dict[str, Field] = field(default_factory=dict, compare=False, repr=False)

    def __post_init__(self) -> None:
        for declared in self.fields:
            if declared.id in self._by_id:
                raise ValueError(f"{self.id}.{declared.id} is declared twice")
            self._by_id[declared.id] = declared

    def __contains__(self, field_id: object) -> bool:
        return field_id in self._by_id

    def __getitem__(self, field_id: str) -> Field:
        return self._by_id[field_id]

    def __iter__(self) -> Iterator[Field]:
        return iter(self.fields)

    def stored_fields(self) -> tuple[Field, ...]:
        """The fields that may have a database column: all but the sensitive ones."""
        return tuple(declared for declared in self.fields if not declared.sensitive)
