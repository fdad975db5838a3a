"""Settings of the channel adviser: which answer speaks for and against which channel, and how much."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from kedang.model.catalogue.activity_lists import PARTNER_TYPE
from kedang.model.text import Text, say
from kedang.rulebook.kinds import Kind, Place, given, list_of, mapping_of, number, whole

CHANNELS = (*PARTNER_TYPE.labels, "网络平台")
FACTORS = ("customer", "manufacturer", "product", "intermediary", "industry", "region")
MOST = 2.0


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to answer under one of the six factors; its words are the messages `channel.*`."""

    id: str
    factor: str
    answers: tuple[str, ...]


QUESTIONS = (
    Question("purchase_frequency", "customer", ("high", "medium", "low")),
    Question("technical_service", "customer", ("high", "medium", "low")),
    Question("competitiveness", "customer", ("strong", "medium", "weak")),
    Question("payment", "customer", ("cash", "monthly", "long")),
    Question("own_force", "manufacturer", ("strong", "medium", "limited")),
    Question("product_kind", "product", ("custom", "standard", "consumable")),
    Question("product_value", "product", ("high", "medium", "low")),
    Question("intermediaries", "intermediary", ("capable", "ordinary", "scarce")),
    Question("industry_habit", "industry", ("direct", "agents", "platforms")),
    Question("region_level", "region", ("concentrated", "growing", "scattered")),
)
_ANSWERS = {question.id: question.answers for question in QUESTIONS}
LIMITS = ("purchase_frequency", "technical_service", "competitiveness", "payment", "own_force", "product_value", "intermediaries", "industry_habit", "region_level")  # fmt: skip

_GIVEN = mapping_of(None, mapping_of(CHANNELS, number(-MOST, MOST)))
Points = Mapping[str, Mapping[str, Mapping[str, float]]]


@dataclass(frozen=True, slots=True)
class ChannelRules:
    """`weights`: of the six factors. `points`: question → answer → channel → -2 (against) to 2 (for).

    `limits`: question → [lower, upper], where a figure of the archive changes the answer it suggests.
    `least`: of fewer orders, customers or partners no answer is suggested.
    """

    weights: Mapping[str, float] = field(metadata=given(mapping_of(FACTORS, number(0, 1000))))
    least: int = field(metadata=given(whole(1, 100_000)))
    limits: Mapping[str, tuple[float, ...]] = field(
        metadata=given(mapping_of(LIMITS, list_of(number(0, 1e12), least=2, ordered=True)))
    )
    points: Points = field(
        metadata=given(
            Kind(
                "mapping",
                lambda value, place: _points(value, place),
                allowed=tuple(_ANSWERS),
                parts=(_GIVEN,),
            )
        )
    )

    def check(self) -> Iterator[Text]:
        """Something weighs, and every pair of limits rises."""
        if not sum(self.weights.values()):
            yield say("rulebook.no_weight", path="weights")
        for name, limits in self.limits.items():
            if len(limits) != 2 or limits[0] >= limits[1]:
                yield say("rulebook.order", path=f"limits.{name}", rule="[小 small, 大 large]")

    def of(self, question: str, answer: str) -> Mapping[str, float]:
        """The points one answer gives to the channels; none where nothing is written."""
        return self.points.get(question, {}).get(answer, {})


def _points(value: object, place: Place) -> object:
    """Question by question, since each has answers of its own."""
    if not isinstance(value, Mapping):
        place.wrong("rulebook.table", value=str(value))
        return {}
    found = {}
    for name in sorted(value):
        inside = place.inside(name)
        if name not in _ANSWERS:
            inside.unknown("rulebook.key", name, tuple(_ANSWERS))
            continue
        read = mapping_of(_ANSWERS[name], mapping_of(CHANNELS, number(-MOST, MOST)))
        found[name] = read(value[name], inside)
    return found
