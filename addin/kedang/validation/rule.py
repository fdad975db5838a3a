"""What a rule is: a small function, its id, how bad it is, what it says, and which fields it looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from kedang.model.field import Entity, Field, FieldType
from kedang.model.finding import Severity
from kedang.model.text import Slot

if TYPE_CHECKING:
    from kedang.validation.look import Look

Mask = npt.NDArray[np.bool_]
Column = Sequence[Slot] | Slot


@dataclass(frozen=True, slots=True)
class Hits:
    """The rows a rule found: positions, slots of its sentence and proposed values, one for each position.

    A slot or fix that is not a list holds for all rows.
    """

    positions: npt.NDArray[np.intp]
    args: Mapping[str, Column] = field(default_factory=dict)
    fixes: Sequence[str | None] | str | None = None

    @staticmethod
    def where(mask: Mask, fixes: Sequence[str | None] | str | None = None, **args: Column) -> Hits:
        """Hits at the true places of a mask; the columns handed in belong to those places only."""
        return Hits(np.flatnonzero(mask), args, fixes)


class Aspect(StrEnum):
    """Which virtue of the records a rule watches over; the quality indices go by it."""

    VALIDITY = "validity"
    CONSISTENCY = "consistency"
    UNIQUENESS = "uniqueness"
    COMPLETENESS = "completeness"
    TIMELINESS = "timeliness"


Check = Callable[["Look", Field], Hits | None]
Chooser = Callable[[Entity], Iterable[str]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `id` may hold {entity} and {field}; the rule is then one for each field chosen.

    `weight`: how much one hit costs a record in the quality indices, against 1.0 for an ordinary slip:
    3 the record cannot be found again, 2 it may be taken for another one or money is wrong, 0.5 tidiness,
    0.2 nothing to mend. `summed`: one finding for the table, with the count. `absent`: also asked when
    the sheet lacks the column. `why`: the sentence that goes with a proposed fix; `proposes`: some hits
    carry a fix; `aspect`: which quality index a hit lowers.
    """

    id: str
    severity: Severity
    weight: float
    says: str
    fields: Chooser
    check: Check
    why: str = ""
    blocks: bool = False
    summed: bool = False
    absent: bool = False
    proposes: bool = False
    aspect: Aspect = Aspect.VALIDITY

    @property
    def sentence(self) -> str:
        """What the rule means to a salesperson: the first line of its function's docstring."""
        return (self.check.__doc__ or "").strip().partition("\n")[0]

    @property
    def sentence_zh(self) -> str:
        """The same sentence in Chinese: the paragraph after it."""
        return (self.check.__doc__ or "").strip().partition("\n")[2].strip().partition("\n")[0]

    def id_for(self, entity: Entity, field_id: str) -> str:
        """The id of this rule for one field."""
        return self.id.format(entity=entity.id, field=field_id)


def rule(
    rule_id: str,
    severity: Severity,
    on: Chooser,
    *,
    says: str,
    weight: float = 1.0,
    why: str = "",
    blocks: bool = False,
    summed: bool = False,
    absent: bool = False,
    proposes: bool = False,
    aspect: Aspect = Aspect.VALIDITY,
) -> Callable[[Check], Rule]:
    """Declares the function below it as a rule."""

    def declare(check: Check) -> Rule:
        return Rule(
            rule_id,
            severity,
            weight,
            f"validation.{says}",
            on,
            check,
            f"validation.{why}" if why else "",
            blocks,
            summed,
            absent,
            proposes or bool(why),
            aspect,
        )

    return declare


def of_type(*types: FieldType) -> Chooser:
    """All fields of these types that may be stored."""
    return lambda entity: (each.id for each in entity.stored_fields() if each.type in types)


def that(condition: Callable[[Field], bool]) -> Chooser:
    """All fields that may be stored and meet a condition."""
    return lambda entity: (each.id for each in entity.stored_fields() if condition(each))


def at(*paths: str) -> Chooser:
    """Single fields by entity and id, such as transaction.amount; *.source is that of every entity."""
    split = [path.partition(".") for path in paths]

    def choose(entity: Entity) -> Iterable[str]:
        return (
            field_id
            for entity_id, _, field_id in split
            if entity_id in (entity.id, "*") and field_id in entity
        )

    return choose
