"""The ids of records: three letters for the kind, then a fingerprint of where the record came from."""

from __future__ import annotations

from kedang.model.ids import short_id

_PREFIXES = {
    "transaction": "TXN",
    "product": "PRD",
    "complaint": "CPL",
    "promotion": "PRM",
    "competitor": "CPT",
    "project": "PRJ",
    "channel_partner": "CHP",
    "source": "INF",
    "target": "TGT",
    "survey": "SVY",
    "price_level": "PLV",
    "service": "SVC",
    "receivable": "RCV",
}


def prefix(entity: str) -> str:
    """The letters before the dash."""
    return _PREFIXES.get(entity, entity[:3].upper())


def record_id(entity: str, source: str, key: str, occurrence: int) -> str:
    """The id of the n-th record of a key in a source; the same file makes the same ids anywhere."""
    return short_id(prefix(entity), source, entity, key, occurrence)


def pair_id(kind: str, left: str, right: str) -> str:
    """The id of something said about two records, whichever is named first."""
    return short_id(kind, *sorted((left, right)))


def entity_of(record: str, entities: tuple[str, ...]) -> str:
    """The entity an id belongs to, empty when no entity has such ids."""
    head = record.partition("-")[0]
    return next((entity for entity in entities if prefix(entity) == head), "")
