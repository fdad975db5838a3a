"""Settings of reading workbooks: a team's own headers and sheet names, and how sure is sure enough."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kedang.model.catalogue import ENTITY_IDS, entity, find_field
from kedang.model.field import heading_key
from kedang.model.text import Text, say
from kedang.rulebook.kinds import Kind, Place, given, list_of, mapping_of, share, words

_WORDS = list_of(words())


@dataclass(frozen=True, slots=True)
class IntakeRules:
    """How headers are recognised.

    `headers`: field path (organization.name, organization.contact.mobile) → further headers; they come
    before the built-in ones. `sheet_names`: entity → further sheet names. `mapping_threshold`: a header
    less sure than this (0 to 1) stays unmapped. `sure_from`: from here on nobody is asked.
    """

    headers: Mapping[str, tuple[str, ...]] = field(
        metadata=given(
            Kind("mapping", lambda value, place: _read_headers(value, place), parts=(_WORDS,))
        )
    )
    sheet_names: Mapping[str, tuple[str, ...]] = field(
        metadata=given(mapping_of(ENTITY_IDS, _WORDS))
    )
    mapping_threshold: float = field(metadata=given(share()))
    sure_from: float = field(metadata=given(share()))

    def check(self) -> Iterator[Text]:
        """One header may mean one field only, and being sure takes at least the threshold."""
        seen: dict[tuple[str, str], str] = {}
        for path, headers in self.headers.items():
            for header in headers:
                key = (path.partition(".")[0], heading_key(header))
                if seen.setdefault(key, path) != path:
                    yield say(
                        "rulebook.taken", path=f"headers.{path}", value=header, other=seen[key]
                    )
        if self.sure_from < self.mapping_threshold:
            yield say("rulebook.order", path="sure_from", rule="sure_from ≥ mapping_threshold")


def _read_headers(value: object, place: Place, path: str = "") -> dict[str, tuple[str, ...]]:
    """Headers by field path; the table may be nested ([intake.headers.organization] name = …) or flat."""
    if not isinstance(value, Mapping):
        place.wrong("rulebook.table", value=str(value))
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for key in sorted(value):
        inner, whole_path = place.inside(key), f"{path}.{key}" if path else key
        if isinstance(value[key], Mapping):
            found |= _read_headers(value[key], inner, whole_path)
        elif _known(whole_path, inner):
            found[whole_path] = found.get(whole_path, ()) + _WORDS(value[key], inner)
    return dict(sorted(found.items()))


def _known(path: str, place: Place) -> bool:
    """Whether a field path exists; if not, the nearest one is proposed."""
    try:
        find_field(path)
    except KeyError:
        entity_id, _, field_id = path.partition(".")
        if entity_id in ENTITY_IDS:
            place.unknown("rulebook.key", field_id, [each.id for each in entity(entity_id)])
        else:
            place.unknown("rulebook.key", entity_id, ENTITY_IDS)
        return False
    return True
