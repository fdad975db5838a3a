"""Choices about findings, sorted: what the archive can carry out, what is so already, what is refused and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from kedang.archive.choices import Mend, says
from kedang.archive.recordids import entity_of
from kedang.archive.run import Work
from kedang.archive.schema import column_name
from kedang.intake.retype import retyped
from kedang.model.choice import Choice, Handled, Handling, Waiver
from kedang.model.field import Field
from kedang.model.text import Text, say
from kedang.rulebook import Rulebook
from kedang.validation.recheck import Found, found_in, judged

Row = dict[str, object]
SHEET = "@"
NEVER = date.max


class Asked:
    """Some choices against an archive.

    `mends`: with their choices, values that can be written; `waivers` and `lifts`: those to be noted and
    taken back.
    """

    def __init__(self, work: Work, choices: Sequence[Choice], as_of: date) -> None:
        self.work, self.as_of = work, as_of
        self.mends: list[tuple[Choice, Mend]] = []
        self.waivers: list[Waiver] = []
        self.lifts: list[Waiver] = []
        self._done = Handled()
        self._waived: list[Choice] = []
        self._known = {waiver.key: waiver for waiver in work.waivers()}
        self._records = self._read(choices)
        for choice in choices:
            if choice.handling is Handling.ADOPT:
                self._adopt(choice)
            elif choice.handling is not Handling.IGNORE:
                self._waive(choice)

    def mended(self) -> Iterator[tuple[str, list[Mapping[str, object]]]]:
        """By entity, the records as they will be; each stands once, in the order of first mention."""
        for entity_id, records in self._mended().items():
            yield entity_id, list(records.values())

    def refuse(self, entity_id: str, found: Found) -> None:
        """Refuse the mends after which the same rule would find the same fault again."""
        order = list(self._mended().get(entity_id, {}))
        kept = []
        for choice, mend in self.mends:
            field = self.work.schema.entities[choice.entity][choice.field]
            again = choice.entity == entity_id and judged(field)
            if again and (order.index(mend.record), choice.rule, choice.field) in found:
                self._refuse(choice, say("handling.still", value=choice.to))
            else:
                kept.append((choice, mend))
        self.mends = kept

    def done(self) -> Handled:
        """What came of the choices."""
        self._done.adopted = [choice for choice, _ in self.mends]
        self._done.waived = self._waived
        self._done.refused.sort(key=lambda one: one[0].at)
        return self._done

    def _refuse(self, choice: Choice, why: Text) -> None:
        self._done.refused.append((choice, why))

    def _read(self, choices: Sequence[Choice]) -> dict[str, Row]:
        """The records the choices are about, by id."""
        names = tuple(self.work.schema.entities)
        wanted: dict[str, set[str]] = {}
        for choice in choices:
            record = choice.place.record
            if record and not record.startswith(SHEET):
                wanted.setdefault(entity_of(record, names), set()).add(record)
        found: dict[str, Row] = {}
        for name, ids in sorted(wanted.items()):
            found |= self.work.rows(name, ids) if name else {}
        return found

    def _adopt(self, choice: Choice) -> None:
        record = self._records.get(choice.place.record)
        declared = self.work.schema.entities.get(choice.entity)
        if record is None or declared is None or choice.field not in declared:
            self._refuse(choice, _unknown(choice))
            return
        field = declared[choice.field]
        if field.sensitive:
            self._refuse(choice, say("handling.sensitive"))
            return
        was, to = retyped(field, [choice.value, choice.to], self.as_of)
        if to is None:
            self._refuse(choice, say("handling.unreadable", value=choice.to, field=field.zh))
            return
        mend = Mend(choice.place.record, field.id, choice.value, was, to, choice.to)
        held = record[column_name(field.id)]
        twice = any(one.record == mend.record and one.field == mend.field for _, one in self.mends)
        if held == to or twice:
            self._done.same += 1
        elif says(record, mend):
            self.mends.append((choice, mend))
        else:
            self._refuse(choice, say("handling.stale", now=_shown(held), value=choice.value))

    def _waive(self, choice: Choice) -> None:
        place = choice.place
        if not place.record or not (
            place.record.startswith(SHEET) or place.record in self._records
        ):
            self._refuse(choice, _unknown(choice))
            return
        until = choice.until or NEVER
        waiver = Waiver(choice.rule, place.record, choice.field, choice.value, choice.reason, until)
        known = self._known.get(waiver.key)
        if choice.handling is Handling.LIFT:
            if known is not None:
                self.lifts.append(waiver)
                self._done.lifted.append(choice)
        elif known is not None and (known.reason, known.until) == (waiver.reason, until):
            self._done.same += 1
        elif until < self.as_of:
            self._refuse(choice, say("handling.past", day=until.isoformat()))
        else:
            self.waivers.append(waiver)
            self._waived.append(choice)

    def _mended(self) -> dict[str, dict[str, Row]]:
        found: dict[str, dict[str, Row]] = {}
        for choice, mend in self.mends:
            known = found.setdefault(choice.entity, {})
            if mend.record not in known:
                fields = self.work.schema.entities[choice.entity].stored_fields()
                known[mend.record] = _values(self._records[mend.record], fields)
            known[mend.record][mend.field] = mend.to
        return found


def handle(work: Work, choices: Sequence[Choice], rulebook: Rulebook, as_of: date) -> Handled:
    """Carry out what people chose about findings, within a transaction."""
    asked = Asked(work, choices, as_of)
    for entity_id, records in asked.mended():
        asked.refuse(entity_id, found_in(entity_id, records, rulebook, as_of))
    if asked.mends:
        work.mend([mend for _, mend in asked.mends])
    work.waive(asked.waivers, asked.lifts)
    return asked.done()


def _values(record: Row, fields: Sequence[Field]) -> Row:
    return {field.id: record[column_name(field.id)] for field in fields}


def _unknown(choice: Choice) -> Text:
    """Why a row of the list has no record: it is held back, or this archive never saw it."""
    return say("handling.not_archived" if not choice.place.record else "handling.unknown")


def _shown(value: object) -> str:
    if value is None:
        return "—"
    return f"{value:.15g}" if isinstance(value, float) else str(value)
