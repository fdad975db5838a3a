"""Settings of closed lists: words a team uses for the choices, and choices it adds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from kedang.model.catalogue import closed_lists
from kedang.model.field import Choice, ClosedList, heading_key
from kedang.model.text import Text, say
from kedang.rulebook.kinds import Kind, Place, given, list_of, mapping_of, words

_WORDS = mapping_of(None, list_of(words()))
_MORE = list_of(words(), ordered=True)


@dataclass(frozen=True, slots=True)
class ListRules:
    """`words`: list id → choice → further words for it. `more`: list id → choices added at the end."""

    words: Mapping[str, Mapping[str, tuple[str, ...]]] = field(
        metadata=given(
            Kind("mapping", lambda value, place: _by_list(value, place, _WORDS), parts=(_WORDS,))
        )
    )
    more: Mapping[str, tuple[str, ...]] = field(
        metadata=given(
            Kind("mapping", lambda value, place: _new_choices(value, place), parts=(_MORE,))
        )
    )

    def applied(self, closed: ClosedList) -> ClosedList:
        """A closed list with the team's choices and words; the team's word leaves its old choice."""
        if closed.id not in self.words and closed.id not in self.more:
            return closed
        own = self.words.get(closed.id, {})
        claimed = {heading_key(word) for further in own.values() for word in further}
        added = tuple(Choice(each, each, each) for each in self.more.get(closed.id, ()))
        choices = tuple(
            replace(
                choice,
                synonyms=own.get(choice.zh, ())
                + tuple(word for word in choice.synonyms if heading_key(word) not in claimed),
            )
            for choice in closed.choices + added
        )
        return replace(closed, choices=choices)

    def check(self) -> Iterator[Text]:
        """Choices must exist, and a word may mean one choice only."""
        known = closed_lists() if self.words else {}
        for list_id, by_choice in self.words.items():
            labels = (*known[list_id].labels, *self.more.get(list_id, ()))
            yield from _check_words(f"words.{list_id}", by_choice, labels)


def _check_words(
    path: str, by_choice: Mapping[str, tuple[str, ...]], labels: tuple[str, ...]
) -> Iterator[Text]:
    seen = {heading_key(label): label for label in labels}
    for choice, further in by_choice.items():
        if choice not in labels:
            place = Place(path)
            place.unknown("rulebook.choice", choice, labels)
            yield from place.problems
        for word in further:
            if seen.setdefault(heading_key(word), choice) != choice:
                other = seen[heading_key(word)]
                yield say("rulebook.taken", path=f"{path}.{choice}", value=word, other=other)


def _by_list(value: object, place: Place, values: Kind) -> object:
    """A table by closed list; the lists are looked up only when the table has something in it."""
    known = tuple(closed_lists()) if value else ()
    return mapping_of(known, values)(value, place)


def _new_choices(value: object, place: Place) -> object:
    """Choices to be added, none of which its list has already."""
    made = _by_list(value, place, _MORE)
    known = closed_lists() if value else {}
    for list_id, added in value.items() if isinstance(value, Mapping) else ():
        labels = known[list_id].labels if list_id in known else ()
        for rank, label in enumerate(added if isinstance(added, list) else ()):
            if isinstance(label, str) and label.strip() in labels:
                place.inside(list_id).item(rank).wrong("rulebook.exists", value=label.strip())
    return made
