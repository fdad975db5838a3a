"""The stamp of a form we handed out: which one it is, which version, and what stood in it then."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from kedang.model.ids import digest

FORM_SHEET = "_客档模板"
"""The hidden sheet of a form that holds its stamp and its lists; never read as data."""
AUTOMATIC = ("（自动）", "(auto)")
"""How the heading of a worked-out column ends; such columns are for the eye and never archived."""
EXAMPLE = "示例"
"""What the first cell of an example row begins with; such a row is never archived."""
_KEYS = ("form", "version", "published", "structure", "seal")


@dataclass(frozen=True, slots=True)
class StampedColumn:
    """One heading or label as it was handed out: `field` is a catalogue path, empty for worked-out columns.

    `place`: the cell of the heading, such as C4; on a card the cell of the label.
    """

    sheet: str
    field: str
    heading: str
    place: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a form says of itself. `published`: the day it was handed out, ISO, empty for one never published.

    `entities`: sheet name and entity of every sheet to be filled in, with its layout (table, card); a sheet
    that is only to be read has no entity, its layout is `page`. `lists`: the name of every dropdown list
    and a fingerprint of its choices.
    """

    form: str
    version: int
    published: str
    entities: tuple[tuple[str, str, str], ...]
    columns: tuple[StampedColumn, ...]
    lists: tuple[tuple[str, str], ...] = ()

    @property
    def structure(self) -> str:
        """The structure as one canonical text."""
        return json.dumps(
            {
                "sheets": [list(one) for one in self.entities],
                "columns": [[c.sheet, c.field, c.heading, c.place] for c in self.columns],
                "lists": [list(one) for one in self.lists],
            },
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @property
    def seal(self) -> str:
        """Agrees with the stored one unless somebody changed the stamp by hand."""
        return digest(self.form, str(self.version), self.published, self.structure)[:16]

    def rows(self) -> list[tuple[str, ...]]:
        """The stamp as rows of the hidden sheet: a key, then its text in pieces a cell can hold."""
        text = self.structure
        pieces = tuple(text[at : at + 30_000] for at in range(0, len(text), 30_000))
        return [
            ("form", self.form),
            ("version", str(self.version)),
            ("published", self.published),
            ("structure", *pieces),
            ("seal", self.seal),
        ]


def read_stamp(rows: Sequence[Sequence[object]]) -> tuple[Stamp, bool] | None:
    """A stamp from the rows of the hidden sheet, and whether its seal is whole; None where there is none."""
    found = {str(row[0]): row[1:] for row in rows[: len(_KEYS)] if len(row) > 1}
    if set(found) != set(_KEYS):
        return None
    try:
        whole = json.loads("".join(str(one) for one in found["structure"] if one is not None))
        stamp = Stamp(
            _text(found["form"]),
            int(float(_text(found["version"]))),
            _text(found["published"]),
            tuple((str(a), str(b), str(c)) for a, b, c in whole["sheets"]),
            tuple(StampedColumn(*map(str, one)) for one in whole["columns"]),
            tuple((str(name), str(mark)) for name, mark in whole["lists"]),
        )
    except (ValueError, KeyError, TypeError):
        return None
    return stamp, stamp.seal == _text(found["seal"])


def _text(cells: Sequence[object]) -> str:
    return "" if not cells or cells[0] is None else str(cells[0])
