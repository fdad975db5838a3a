"""Where everything stands on a card: bands over labels, each with its value right of it, three beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from kedang.forms.design import FormSheet, Helper, Question
from kedang.forms.headings import MARK, Need, band_title, field_of, heading, hint, is_open, need_of
from kedang.forms.lists import list_name, offered
from kedang.model.address import cell_name
from kedang.model.catalogue import closed_lists
from kedang.model.field import ClosedList, Field, FieldType
from kedang.model.stamp import StampedColumn
from kedang.model.text import Lang, say
from kedang.reports.book import lines_needed

if TYPE_CHECKING:
    from kedang.rulebook import Rulebook

Kind = Literal["field", "helper", "band", "question", "asked", "sign"]
ACROSS = 3
LAST = 2 * ACROSS - 1
LABEL_WIDTH, VALUE_WIDTH = 13.5, 17.0
TOP = 2
MOST_ASKED = 7
_TWO = frozenset({FieldType.COMPANY, FieldType.CUSTOMER, FieldType.ORGANIZATION, FieldType.ADDRESS,
                  FieldType.INDUSTRY})  # fmt: skip
_LONG_LINES, _MOST_LINES, PAPER_LINES = 2, 8, 42
MISSED = "missed"
_STAMPED = ("field", "helper")
_PERSON = "form.card.person."


@dataclass(frozen=True, slots=True)
class CardItem:
    """One label of a card: where it stands, how wide its value is, what may be written there.

    `path`: a field, `helper.<id>`, `band.<id>`, `question.<id>`, `asked.<n>` or `sign.<id>`. All places count
    from 0; `until` is the last column of the label, `right` that of the value, or of a band's heading.
    `lines`: how high it is.
    """

    path: str
    kind: Kind
    heading: str
    row: int
    at: int
    until: int
    right: int
    lines: int = 1
    type: FieldType = FieldType.TEXT
    need: Need = Need.OPTIONAL
    hint: str = ""
    list: str = ""
    choices: tuple[str, ...] = ()
    open: bool = True
    declared: Field | None = None

    @property
    def value(self) -> tuple[int, int]:
        """The cell of the value."""
        return self.row, self.until + 1

    @property
    def cell(self) -> str:
        """The address of the value."""
        return cell_name(*self.value)


@dataclass(frozen=True, slots=True)
class CardPlan:
    """The items of a card in order, and how high its rows are, in lines."""

    sheet: FormSheet
    items: tuple[CardItem, ...]
    lines: dict[int, int] = field(default_factory=dict)

    def __getitem__(self, path: str) -> CardItem:
        return next(item for item in self.items if item.path == path)

    def __contains__(self, path: object) -> bool:
        return any(item.path == path for item in self.items)

    @property
    def bottom(self) -> int:
        """The last row, from 0."""
        return max(item.row for item in self.items)

    def of(self, *kinds: Kind) -> Iterator[CardItem]:
        """The items of some kinds, in order."""
        return (item for item in self.items if item.kind in kinds)

    def filled_in(self) -> Iterator[CardItem]:
        """The items that people fill in and that are archived."""
        return self.of("field", "question")

    def stamped(self) -> tuple[StampedColumn, ...]:
        """Every label with its cell; bands, helpers and signatures without a field, changing words without a heading."""
        return tuple(
            StampedColumn(
                self.sheet.name,
                item.path if item.kind in _STAMPED else "answer" if item.kind == "question" else "",
                "" if item.kind == "asked" else item.heading,
                cell_name(item.row, item.at),
            )
            for item in self.items
        )


def card_plan(sheet: FormSheet, rulebook: Rulebook, lang: Lang) -> CardPlan:
    """Place the labels of a card, band by band."""
    pen = _Pen(sheet, rulebook, lang)
    for band in sheet.bands:
        pen.band(band.id)
        for path in band.fields:
            if sheet.asks and path == MISSED:
                pen.asked()
            pen.field(path)
            for helper in sheet.helpers:
                if helper.after == path:
                    pen.helper(helper)
    if sheet.questions:
        pen.band("questions")
        for number, question in enumerate(sheet.questions, start=1):
            pen.question(number, question)
    if sheet.signatures:
        pen.band("signatures")
        for name in sheet.signatures:
            pen.sign(name)
    pen.turn()
    return CardPlan(sheet, tuple(pen.items), _stretched(pen.items, pen.heights()))


def _stretched(items: Sequence[CardItem], lines: dict[int, int]) -> dict[int, int]:
    """What room is left on one sheet of paper goes to the long texts, for on paper they are written by hand."""
    rows = [
        item.row
        for item in items
        if item.type is FieldType.LONG_TEXT and item.path != MISSED and not item.choices
    ]
    left = PAPER_LINES - sum(lines.values()) - len(lines) * 0.25
    while rows and left >= len(rows) and lines[rows[0]] < _MOST_LINES:
        for row in rows:
            lines[row] += 1
        left -= len(rows)
    return lines


class _Pen:
    """Writes labels from left to right; what does not fit a row begins the next, the last of a row fills it."""

    def __init__(self, sheet: FormSheet, rulebook: Rulebook, lang: Lang) -> None:
        self.sheet, self.rulebook, self.lang = sheet, rulebook, lang
        self.items: list[CardItem] = []
        self.row, self.used = TOP, 0

    def band(self, band_id: str) -> None:
        """A heading across the card."""
        self.turn()
        words = band_title(self.sheet.entity, band_id, self.lang)
        self.items.append(CardItem(f"band.{band_id}", "band", words, self.row, 0, LAST, LAST))
        self.row += 1

    def field(self, path: str) -> None:
        """The label of a field, named after its person where it is one of 负责人1 to 3."""
        declared = field_of(self.sheet.entity, path)
        need = need_of(self.sheet, path, self.rulebook)
        choices = offered(declared, self.rulebook)
        long = declared.type is FieldType.LONG_TEXT
        self._put(
            path,
            "field",
            _heading(self.sheet.entity, path, self.lang, need),
            ACROSS if long else 2 if declared.type in _TWO else 1,
            lines=_LONG_LINES if long else 1,
            type=declared.type,
            need=need,
            hint=hint(self.sheet.entity, path, self.lang, need, choices),
            list=list_name(declared) if choices else "",
            choices=choices,
            open=is_open(declared),
            declared=declared,
        )

    def helper(self, helper: Helper) -> None:
        """A choice that only steers the card."""
        words = f"form.helper.{helper.id}"
        self._put(
            f"helper.{helper.id}",
            "helper",
            self._say(words),
            1,
            type=FieldType.CHOICE,
            hint=self._say(f"{words}.hint"),
            list=helper.choices,
            choices=self._listed(closed_lists()[helper.choices]),
            open=False,
        )

    def asked(self) -> None:
        """Room for the questions that must be asked, each with whether it was."""
        choices = (self._say("form.card.asked"), self._say("form.card.missed"))
        for number in range(1, MOST_ASKED + 1):
            self.turn()
            item = CardItem(f"asked.{number}", "asked", "", self.row, 0, LAST - 1, LAST)
            made = {"choices": choices, "open": False, "hint": self._say("form.card.asked.hint")}
            self.items.append(_with(item, type=FieldType.CHOICE, **made))
            self.row += 1

    def question(self, number: int, question: Question) -> None:
        """A numbered question, its answer right of it."""
        choices: tuple[str, ...] = ()
        if question.choices:
            choices = self._listed(closed_lists()[question.choices])
        self.turn()
        words = f"{number}. {self._say(f'form.question.{question.id}')}"
        self.items.append(
            CardItem(
                f"question.{question.id}", "question", words, self.row, 0, 3 if choices else 1, LAST,
                1 if choices else 3, FieldType.LONG_TEXT, Need.OPTIONAL,
                self._say("form.card.answer.choice" if choices else "form.card.answer"),
                question.choices, choices,
            )
        )  # fmt: skip
        self.row += 1

    def sign(self, name: str) -> None:
        """Room to sign by hand."""
        self._put(f"sign.{name}", "sign", self._say(f"form.sign.{name}"), 1, lines=2)

    def turn(self) -> None:
        """Begin the next row; the last value of this one reaches to the edge."""
        if self.used:
            self.items[-1] = _with(self.items[-1], right=LAST)
            self.row, self.used = self.row + 1, 0

    def heights(self) -> dict[int, int]:
        """How many lines each row needs for its labels and its values."""
        found: dict[int, int] = {}
        for item in self.items:
            if item.kind in ("band", "asked"):
                needed = 1
            elif item.kind == "question":
                room = (item.until + 1) / 2 * (LABEL_WIDTH + VALUE_WIDTH) - 2
                needed = max(item.lines, lines_needed(item.heading, room))
            else:
                needed = max(item.lines, lines_needed(item.heading, LABEL_WIDTH - 1))
            found[item.row] = max(found.get(item.row, 1), needed)
        return found

    def _put(self, path: str, kind: Kind, words: str, span: int, **made: object) -> None:
        if self.used + span > ACROSS:
            self.turn()
        at = 2 * self.used
        item = CardItem(path, kind, words, self.row, at, at, at + 2 * span - 1)
        self.items.append(_with(item, **made))
        self.used += span
        if self.used == ACROSS:
            self.turn()

    def _listed(self, closed: ClosedList) -> tuple[str, ...]:
        return self.rulebook.lists.applied(closed).labels

    def _say(self, words: str) -> str:
        return say(words).render(self.lang)


def _with(item: CardItem, **made: object) -> CardItem:
    return replace(item, **made)  # type: ignore[arg-type]


def _heading(entity_id: str, path: str, lang: Lang, need: Need) -> str:
    """The label of a field; those of persons are numbered: 负责人1, 负责人1职位."""
    group, dot, name = path.partition(".")
    if not dot:
        return heading(entity_id, path, lang, required=need is Need.MUST)
    number = group.removeprefix("contact") or "1"
    words = say(f"{_PERSON}{name}", number=number).render(lang)
    return MARK + words if need is Need.MUST else words
