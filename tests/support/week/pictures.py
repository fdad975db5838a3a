"""What is clicked for the pictures of the manual, in the order of the week: one picture for every button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import openpyxl

from kedang.forms.build import build
from kedang.forms.registry import form
from kedang.rulebook import load
from support.stage import Photo, Stage, When
from support.week.books import FORMAL_BOOK, SHEETS, formal_book, week_books
from support.week.forms import fill_form, stamp_in
from support.week.office import Office
from support.week.pages import pages
from support.week.team import FIRMS as TEAM
from support.week.team import FRIDAY, PLAIN, WRONG_CODE

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
    (folder / "旧表").mkdir()
    changed_form(folder / "旧表" / f"{PLAIN}-拜访记录（改过）.xlsx")
    return formal_book(office.team / FORMAL_BOOK), office.archive


def changed_form(path: Path) -> Path:
    """A form of ours that was filled in, and on which somebody gave a column another name."""
    path.write_bytes(build(form("visits"), load(), "zh", version=1, published="2026-11-16"))
    fill_form(path, path, {"visit": pages(PLAIN)["visit"]})
    book = openpyxl.load_workbook(path)
    (place,) = (one for one in stamp_in(book).columns if one.field == "content")
    book[place.sheet][place.place].value = "谈了什么"
    book.save(path)
    return path


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


def _changed(stage: Stage) -> None:
    stage.turn_to(next(Path("旧表").iterdir()))


def _back(stage: Stage) -> None:
    stage.turn_back()
    stage.show(FIRMS, "A2")


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
    Scene("capture.form", firms(), "result"),
    Scene("capture.collect", firms()),
    Scene("check.form", _changed, "answer"),
    Scene("help.doctor", _back),
    Scene("help.language", firms()),
    Scene("help.settings", firms(), "answer"),
    Scene("help.manual", firms()),
)


def shoot(stage: Stage, folder: Path, only: str = "") -> None:
    """Walk through the scenes (or those whose commands are named) and leave a picture of each."""
    for scene in SCENES:
        if only and scene.command not in only:
            continue
        if scene.before is not None:
            scene.before(stage)
        file = folder / f"{scene.command}.png"
        reply = stage.click(scene.command, FRIDAY, None if scene.after else Photo(file, scene.when))
        assert reply.status == "done", f"{scene.command}: {reply.text}"
        if scene.after is not None:
            scene.after(stage)
            stage.take(file)
