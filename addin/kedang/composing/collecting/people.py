"""Who a record, a file or a row that is held back belongs to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import PurePath

import pandas as pd

from kedang.archive.settling import HeldRow
from kedang.model.frames import texts
from kedang.model.table import Table
from kedang.reference.named_files import person_in

PEOPLE = ("owner", "rep")
"""The fields that name who looks after a customer, or who did something."""
_COMPLAINT, _WROTE, _ANSWERS = "complaint", "recorded_by", "owner"
_PARTED = re.compile(r"[、,，/;；\s]+")
_MOSTLY = 0.5
_LINKS = ("customer_id", "organization_id")


def people_in(said: object) -> tuple[str, ...]:
    """The people named in one cell."""
    text = "" if said is None or said != said else str(said).strip()
    return tuple(dict.fromkeys(one for one in _PARTED.split(text) if one))


def of_table(table: Table) -> list[str]:
    """Everybody named on the rows of a table, as often as he is."""
    if table.entity == _COMPLAINT:
        said = _of_complaints(table.frame, [table.origin.file] * len(table))
        return [one for many in said for one in many]
    column = next((name for name in PEOPLE if name in table.frame), None)
    if column is None:
        return []
    named = table.frame[column].dropna().astype(str)
    return [one for said, n in named.value_counts().items() for one in people_in(said) * int(n)]


def of_file(named: Iterable[str], file: str, known: Collection[str] = ()) -> str:
    """Whose file it is: who is named on most of its rows; else a known name in the file's; else the file's own.

    `known`: everybody who looks after customers.
    """
    counted = Counter(named)
    if counted:
        first, n = min(counted.items(), key=lambda one: (-one[1], one[0]))
        if n >= _MOSTLY * counted.total():
            return first
    stem = PurePath(file).stem
    inside = [one for one in known if len(one) > 1 and one in stem]
    return max(sorted(inside), key=len) if inside else person_in(stem) or stem


class People:
    """Who everything in an archive belongs to.

    `frames`: its records; `rows`: which record stands in which source (id, source_id); `files`: the name
    of every source; `held`: the rows held back.
    """

    def __init__(
        self,
        frames: Mapping[str, pd.DataFrame],
        rows: pd.DataFrame,
        files: Mapping[str, str],
        held: Sequence[HeldRow] = (),
    ) -> None:
        self._files = files
        self._source = dict(zip(rows["id"], rows["source_id"], strict=True))
        self._own = _named(frames, {one: files.get(at, "") for one, at in self._source.items()})
        self.known = frozenset(one for many in self._own.values() for one in many)
        named: dict[str, list[str]] = {source: [] for source in files}
        for record, source in self._source.items():
            named.setdefault(source, []).extend(self._own.get(record, ()))
        for row in held:
            named.setdefault(row.source_id, []).extend(self._said(row))
        self._of_source = {
            source: of_file(many, files.get(source, source), self.known)
            for source, many in sorted(named.items())
        }
        self._by_file = {
            files[one]: person for one, person in self._of_source.items() if one in files
        }

    def of_record(self, record: str) -> tuple[str, ...]:
        """Who looks after a record; where it says nobody, whose file it stands in."""
        own = self._own.get(record, ())
        source = self._source.get(record, "")
        return own or ((self._of_source[source],) if source in self._of_source else ())

    def of_held(self, row: HeldRow) -> tuple[str, ...]:
        """Who is to correct a row that is held back."""
        return self._said(row) or (self._of_source[row.source_id],)

    def of_name(self, file: str) -> str:
        """Whose file it is, by its name."""
        return self._by_file.get(file) or of_file((), file, self.known)

    def file_name(self, source: str) -> str:
        """The name of a source."""
        return self._files.get(source, "")

    def looking_after(self, person: str) -> frozenset[str]:
        """Every record that is a person's own."""
        return frozenset(one for one in self._source if person in self.of_record(one))

    def _said(self, row: HeldRow) -> tuple[str, ...]:
        fields: tuple[str, ...] = PEOPLE
        if row.entity == _COMPLAINT:
            fields = _on_complaints(self._files.get(row.source_id, ""))
        return next((found for name in fields if (found := people_in(row.content.get(name)))), ())


def _on_complaints(file: str) -> tuple[str, ...]:
    """Whose a complaint is: who wrote it down; who answers for it only where the file's name says nobody."""
    return (_WROTE,) if person_in(PurePath(file).stem) else (_WROTE, _ANSWERS)


def _of_complaints(frame: pd.DataFrame, files: Iterable[str]) -> list[tuple[str, ...]]:
    """Whose each complaint of a frame is; `files`: the name of the file each stands in."""
    blank = [None] * len(frame)
    wrote, answers = (
        texts(frame, name).tolist() if name in frame else blank for name in (_WROTE, _ANSWERS)
    )
    found = []
    for file, *said in zip(files, wrote, answers, strict=True):
        known = (people_in(one) for one in said[: len(_on_complaints(file))])
        found.append(next((one for one in known if one), ()))
    return found


def _named(
    frames: Mapping[str, pd.DataFrame], files: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """Who is named on every record; a contact goes with its company. `files`: by record."""
    own: dict[str, tuple[str, ...]] = {}
    for name, frame in frames.items():
        if name == _COMPLAINT:
            ids = [str(one) for one in frame["id"]]
            whose = _of_complaints(frame, [files.get(one, "") for one in ids])
            own |= {one: many for one, many in zip(ids, whose, strict=True) if many}
            continue
        column = next((one for one in PEOPLE if one in frame), None)
        if column is None:
            continue
        known: dict[str, tuple[str, ...]] = {}
        said = texts(frame, column)
        for one, text in zip(frame["id"], said, strict=True):
            if isinstance(text, str) and text:
                own[str(one)] = known.setdefault(text, people_in(text))
    contacts = frames.get("contact")
    if contacts is not None and _LINKS[1] in contacts:
        for one, company in zip(contacts["id"], texts(contacts, _LINKS[1]), strict=True):
            if str(one) not in own and str(company) in own:
                own[str(one)] = own[str(company)]
    return own
