"""The archived customers as they are looked up: by id, number, credit code or name. Reads only."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

import pandas as pd

from kedang.archive.archive import Archive
from kedang.composing.rating import rating_of
from kedang.matching.records import PARTIES
from kedang.model.errors import Refused
from kedang.model.frames import texts
from kedang.reference import company_names, regions, uscc
from kedang.reference.cells import plain_text
from kedang.reference.company_names import CompanyName
from kedang.rulebook import Rulebook
from kedang.rulebook.sections.tiering import TIERS
from kedang.tiering import store
from kedang.tiering.rate import Ratings

SERVER_SECONDS = 30.0
_KEYS = ("name", "short_name", "uscc", "number")
_LOCK = Lock()
_OPEN: dict[str, tuple[object, Directory]] = {}


@dataclass(eq=False)
class Directory:
    """All customers of an archive as it stood a moment ago.

    `rows`: id → entity and row in its frame; `merged`: id → the record that speaks for it today.
    """

    archive_url: str
    frames: dict[str, pd.DataFrame]
    rows: dict[str, tuple[str, int]] = field(default_factory=dict)
    merged: dict[str, str] = field(default_factory=dict)
    exact: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _tiers: dict[date, dict[str, str]] = field(default_factory=dict)
    _rated: dict[tuple[date, str], Ratings] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entity, frame in self.frames.items():
            ids = frame["id"].tolist()
            self.rows.update((key, (entity, row)) for row, key in enumerate(ids))
            into = texts(frame, "merged_into")
            self.merged.update(
                (key, str(end)) for key, end in zip(ids, into, strict=True) if end == end
            )
            for name in _KEYS:
                for key, text in zip(ids, texts(frame, name), strict=True):
                    if text == text:
                        self.exact[_plain(str(text))].add(key)

    def find(self, text: str) -> tuple[str, ...]:
        """The ids of the customers a text may mean, merges followed; the surest way of finding decides."""
        plain = _plain(text)
        if plain.upper() in self.rows:
            return self.standing([plain.upper()])
        found = self.exact.get(plain)
        if not found:
            code = uscc.normalize(text) if plain.isascii() else None
            found = self.exact.get(code.casefold()) if code else None
        return self.standing(found or self._by_name(text))

    def standing(self, ids: Iterable[str]) -> tuple[str, ...]:
        """The records that speak for some ids today, each once, in order."""
        return tuple(sorted({self._final(key) for key in ids}))

    def value(self, key: str, name: str) -> object:
        """One field of a customer, None when it is blank."""
        entity, row = self.rows[key]
        frame = self.frames[entity]
        held: Any = frame[name].iat[row] if name in frame.columns else None
        return None if pd.isna(held) else held

    def entity(self, key: str) -> str:
        """Organisation or individual."""
        return self.rows[key][0]

    def tier(self, key: str, as_of: date) -> str | None:
        """The tier of the latest rating up to a day, or the one set by hand while it holds."""
        if as_of not in self._tiers:
            ratings, overrides = self._noted
            parties = pd.concat(list(self.frames.values()), ignore_index=True)
            rated = store.latest(ratings, as_of, TIERS, overrides=overrides, customers=parties)
            tiers = zip(texts(rated, "customer_id"), texts(rated, "tier"), strict=True)
            self._tiers[as_of] = {str(one): str(tier) for one, tier in tiers}
        return self._tiers[as_of].get(key)

    def rating(self, rulebook: Rulebook, as_of: date) -> Ratings:
        """The rating of everybody as of a day, worked out once."""
        asked = (as_of, rulebook.hash)
        if asked not in self._rated:
            with Archive.open(self.archive_url) as archive, archive.read() as reader:
                self._rated[asked] = rating_of(reader, rulebook, as_of)[0]
        return self._rated[asked]

    @cached_property
    def _noted(self) -> tuple[pd.DataFrame, pd.DataFrame]:
        """The ratings noted, and the tiers set by hand."""
        with Archive.open(self.archive_url) as archive, archive.read() as reader:
            return reader.ratings(store.KIND), reader.overrides()

    def _final(self, key: str) -> str:
        seen = {key}
        while (following := self.merged.get(key)) is not None and following not in seen:
            seen.add(following)
            key = following
        return key

    @cached_property
    def _parsed(self) -> dict[str, list[tuple[str, CompanyName]]]:
        """Every organisation's name taken apart, by its core and by its trade name."""
        by_core: dict[str, list[tuple[str, CompanyName]]] = defaultdict(list)
        frame = self.frames["organization"]
        for key, text in zip(frame["id"], texts(frame, "name"), strict=True):
            name = company_names.parse(text)
            for word in {name.core, name.trade_name} - {""}:
                by_core[word].append((key, name))
        return by_core

    def _by_name(self, text: str) -> list[str]:
        """Customers whose name says the same in other words: 西子机电 for 杭州西子机电有限公司."""
        asked = company_names.parse(text)
        if not asked.core:
            return []
        fitting = [
            (key, name)
            for key, name in self._parsed.get(asked.core, ())
            if _fits(asked, name) and regions.compatible(asked.region, self._place(key, name))
        ]
        own = [key for key, name in fitting if name.branch == asked.branch]
        return own or [key for key, _ in fitting]

    def _place(self, key: str, name: CompanyName) -> regions.Region | None:
        if name.region is not None:
            return name.region
        placed = (self.value(key, part) for part in ("province", "city", "district"))
        return regions.locate(*placed)


def directory(archive_url: str) -> Directory:
    """The customers of an archive; read again once it has changed. A missing archive is refused."""
    if "://" not in archive_url and not Path(archive_url).is_file():
        raise Refused("function.customer.no_archive", place=archive_url)
    stamp = _stamp(archive_url)
    with _LOCK:
        known = _OPEN.get(archive_url)
        if known is not None and known[0] == stamp:
            return known[1]
        with Archive.open(archive_url) as archive, archive.read() as reader:
            fresh = Directory(archive_url, reader.frames(PARTIES))
        _OPEN.clear()
        _OPEN[archive_url] = (stamp, fresh)
        return fresh


def _stamp(archive_url: str) -> object:
    """What changes when the archive does; of a server only the time is known."""
    if "://" in archive_url:
        return time.monotonic() // SERVER_SECONDS
    files = (Path(archive_url), Path(f"{archive_url}-wal"))
    states = [file.stat() for file in files if file.exists()]
    return tuple((state.st_mtime_ns, state.st_size) for state in states)


def _plain(text: str) -> str:
    return plain_text(text).casefold().replace(" ", "")


def _fits(asked: CompanyName, name: CompanyName) -> bool:
    """Whether nothing that was asked for contradicts a name."""
    pairs = (
        (asked.legal_form, name.legal_form),
        (asked.branch, name.branch),
        (asked.industry, name.industry),
    )
    return asked.ordinals == name.ordinals and all(not said or said == held for said, held in pairs)
