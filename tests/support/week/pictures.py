"""What is clicked for the pictures of the manual, in the order of the week: one picture for every button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from support.stage import Photo, Stage, When
from support.week.books import FORMAL_BOOK, SHEETS, formal_book, week_books
from support.week.office import Office
from support.week.team import FIRMS as TEAM
from support.week.team import FRIDAY, WRONG_CODE

FIRMS = SHEETS["organization"]
Before = Callable[[Stage], None]


@dataclass(frozen=True, slots=True)
class Scene:
    """A button, what the rep does before the click, and what the picture shows."""

    command: str
    before: Before | None = None
    when: When = "question"
    after: Before | None = None


def prepared(folder: Path) -> tuple[Path, Path]:
    """The workbook of the rep with the add-in, with a mistyped code, and the archive of what the others wrote."""
    office = Office(folder)
    week_books(office.team, FRIDAY)
    (office.team / FORMAL_BOOK).unlink()
    office.run(FRIDAY)
    return formal_book(folder / FORMAL_BOOK), office.archive


def firms(place: str = "A2", zoom: int = 100) -> Before:
    """Select cells of the customers."""
    return lambda stage: stage.show(FIRMS, place, zoom)


def _mistype(stage: Stage) -> None:
    stage.put(FIRMS, "B3", WRONG_CODE)
    stage.show(FIRMS, "A2")


def _mend(stage: Stage) -> None:
    stage.put(FIRMS, "B3", TEAM[1].uscc)
    stage.show(FIRMS, "A2")


def _judge(stage: Stage) -> None:
    for row in range(5, 9):
        if stage.text("查重复核", f"F{row}"):
            stage.put("查重复核", f"A{row}", "是")
    stage.show("查重复核", "A5")


def _smaller(stage: Stage) -> None:
    stage.zoom(75)


SCENES: tuple[Scene, ...] = (
    Scene("capture.recognise", firms(), "result"),
    Scene("capture.card", firms("A2:C2"), "result"),
    Scene("check.validate", _mistype),
    Scene("check.clear", firms("A3")),
    Scene("check.duplicates", _mend, "result", _smaller),
    Scene("process.merge", _judge),
    Scene("process.archive", firms()),
    Scene("process.number", firms()),
    Scene("tiers.rate", firms(), "result"),
    Scene("tiers.annual", firms()),
    Scene("tiers.why", firms("A2"), "result"),
    Scene("tiers.override", firms("A2"), "result"),
    Scene("process.undo", firms()),
    Scene("help.doctor", firms()),
    Scene("help.language", firms()),
    Scene("help.manual", firms()),
)


def shoot(stage: Stage, folder: Path) -> None:
    """Walk through the scenes and leave a picture of each."""
    for scene in SCENES:
        if scene.before is not None:
            scene.before(stage)
        file = folder / f"{scene.command}.png"
        reply = stage.click(scene.command, FRIDAY, None if scene.after else Photo(file, scene.when))
        assert reply.status == "done", f"{scene.command}: {reply.text}"
        if scene.after is not None:
            scene.after(stage)
            stage.take(file)
