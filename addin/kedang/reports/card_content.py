"""What stands on a customer card: the catalogue's groups as bands, no sensitive field among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kedang.model.catalogue import contact_columns, entity, groups
from kedang.model.field import Field
from kedang.model.text import Lang, Text, say
from kedang.reports.labels import label_of

Values = Mapping[str, object]
DERIVED = frozenset({"trade_name", "trade", "legal_form", "branch"})
"""What is taken from the name itself and stands in it already."""
NOT_BY_HAND = frozenset(
    {"last_deal_on", "tier", "lifecycle", "purchase_size", "vip_class", "priority", "tags", "campaign",
     "original_source", "verified_by", "hand_level", "confidentiality", "opt_out"}
)  # fmt: skip
"""What an empty card does not ask for: derived later, or entered where it arises."""
_CONTACT = ("name", "title", "department", "buying_role", "authority", "phone", "mobile", "email", "wechat", "qq")  # fmt: skip
_EMPTY_CONTACT = ("name", "title", "department", "buying_role", "phone", "mobile", "email", "wechat")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Item:
    """One label and its value; `field` says how it is written, None for a text of the user's own."""

    label: str
    field: Field | None
    value: object = None


@dataclass(frozen=True, slots=True)
class Band:
    """A group of the card under its heading."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One customer's card, or one nobody has filled in yet."""

    title: str
    note: str
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Customer:
    """What is known of a customer: values by field, contacts, columns nobody could map, and the place."""

    entity: str
    values: Values
    contacts: Sequence[Values] = ()
    extra: Mapping[str, str] | None = None
    place: Text | None = None


def customer_card(customer: Customer, lang: Lang) -> Card:
    """Everything known of a customer, group by group; fields without a value are left out."""
    bands = [
        Band(title, tuple(item for item in items if item.value is not None))
        for title, items in _bands(customer.entity, customer.values, lang)
    ]
    people = [_contact_items(values, lang) for values in customer.contacts]
    for number, items in enumerate(people, start=1):
        which = "card.contact" if len(people) == 1 else "card.contact.numbered"
        bands.append(Band(say(which, n=number).render(lang), items))
    extra = tuple(Item(name, None, value) for name, value in (customer.extra or {}).items())
    bands.append(Band(say("card.extra").render(lang), extra))
    title = customer.values.get("name") or say("card.nameless").render(lang)
    note = customer.place.render(lang) if customer.place else ""
    return Card(str(title), note, tuple(band for band in bands if band.items))


def empty_card(entity_id: str, lang: Lang) -> Card:
    """The fields that people fill in, without their values, and for a company one contact."""
    bands = [
        Band(title, tuple(one for one in items if one.field and one.field.id not in NOT_BY_HAND))
        for title, items in _bands(entity_id, {}, lang)
    ]
    if entity_id == "organization":
        declared = contact_columns(entity_id)
        named = [declared[f"contact.{name}"] for name in _EMPTY_CONTACT]
        items = tuple(Item(label_of(one, lang), one) for one in named)
        bands.insert(1, Band(say("card.people").render(lang), items))
    title = say(f"card.empty.{entity_id}").render(lang)
    return Card(title, say("card.empty.note").render(lang), tuple(b for b in bands if b.items))


def shown(declared: Field) -> bool:
    """Whether a field may stand on a card: not the sensitive ones, nor the personal profile."""
    return declared.default_on and not declared.sensitive


def _bands(entity_id: str, values: Values, lang: Lang) -> Iterator[tuple[str, list[Item]]]:
    for group in groups(entity_id):
        fields = [
            declared
            for declared in entity(entity_id)
            if declared.group == group.id and shown(declared) and declared.id not in DERIVED
        ]
        title = group.zh if lang == "zh" else group.en
        yield title, [Item(label_of(one, lang), one, values.get(one.id)) for one in fields]


def _contact_items(values: Values, lang: Lang) -> tuple[Item, ...]:
    declared = entity("contact")
    fields = [declared[name] for name in _CONTACT if shown(declared[name])]
    return tuple(
        Item(label_of(one, lang), one, values[one.id])
        for one in fields
        if values.get(one.id) is not None
    )
