"""客户档案.xlsx: the archive as a workbook, a sheet per entity."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from kedang.model.catalogue import entities
from kedang.model.field import Entity, Field, FieldType
from kedang.model.operation import Moment
from kedang.model.text import Lang, say
from kedang.reports.book import LINK, MOST_ROWS, Book, Column, Kind, new_book, wide
from kedang.reports.labels import label_of

FILE_NAME = "客户档案.xlsx"
PAGE_WIDTH = 170
KINDS: dict[FieldType, Kind] = {
    FieldType.DATE: "date",
    FieldType.INTEGER: "integer",
    FieldType.NUMBER: "number",
    FieldType.MONEY: "money",
    FieldType.PERCENT: "percent",
    FieldType.USCC: "code",
    FieldType.PHONE: "code",
    FieldType.MOBILE: "code",
    FieldType.POSTCODE: "code",
    FieldType.NUMBER_TEXT: "code",
}
_WIDE = {FieldType.COMPANY: 30, FieldType.ADDRESS: 36, FieldType.LONG_TEXT: 36, FieldType.USCC: 21}


def write_archive_book(
    target: Path, frames: Mapping[str, pd.DataFrame], moment: Moment, lang: Lang
) -> None:
    """Write every entity that has records; merged records stand on a sheet of their own."""
    with new_book(target, "archive", moment, lang) as book:
        shown = {
            entity.id: frame
            for entity in entities().values()
            if (frame := frames.get(entity.id)) is not None and len(frame)
        }
        _contents(book, shown, moment)
        for entity_id, frame in shown.items():
            _entity_sheets(book, entities()[entity_id], _living(frame))
        _merged_sheet(book, shown)


def _living(frame: pd.DataFrame) -> pd.DataFrame:
    return frame[frame["merged_into"].isna()] if "merged_into" in frame.columns else frame


def field_columns(entity: Entity, frame: pd.DataFrame, lang: Lang) -> list[Column]:
    """The catalogue's columns that hold anything or are wanted; the personal profile stays off."""
    return [
        _column(declared, lang)
        for declared in entity.stored_fields()
        if declared.default_on
        and (declared.wanted or (declared.id in frame.columns and frame[declared.id].notna().any()))
    ]


def _column(declared: Field, lang: Lang) -> Column:
    choices = (
        declared.choices.labels if declared.choices and declared.type is FieldType.CHOICE else ()
    )
    label, kind = label_of(declared, lang), KINDS.get(declared.type, "text")
    width = max(_WIDE.get(declared.type, 14), wide(label) + 4)
    return Column(declared.id, label, kind, width, choices)


def _entity_sheets(book: Book, entity: Entity, frame: pd.DataFrame) -> None:
    columns = [
        Column("id", book.say(say("book.archive.id")), "code", 22),
        *field_columns(entity, frame, book.lang),
        Column("source_name", book.say(say("book.archive.source")), "text", 24),
        Column("extra_text", book.say(say("book.archive.extra")), "text", 30),
    ]
    frame = frame.assign(extra_text=_extra_text(frame, entity))
    for part in range(0, max(len(frame), 1), MOST_ROWS):
        name = entity.zh if part == 0 else f"{entity.zh}（{part // MOST_ROWS + 1}）"
        across = -(-int(sum(column.width for column in columns)) // PAGE_WIDTH)
        sheet = book.sheet(name, pages_wide=max(across, 1))
        sheet.freeze_panes(1, 2)
        sheet.repeat_rows(0)
        sheet.repeat_columns(0, 1)
        book.table(sheet, 0, columns, frame.iloc[part : part + MOST_ROWS].reset_index(drop=True))


def _extra_text(frame: pd.DataFrame, entity: Entity) -> pd.Series[str]:
    """原始字段 as “header: value” lines, what could not be read first."""
    text = pd.Series(pd.NA, index=frame.index, dtype="str")
    labels = {declared.id: declared.zh for declared in entity}
    for source in ("as_written", "extra"):
        if source not in frame.columns:
            continue
        held = frame[source].dropna()
        lines = {value: _lines(value, labels) for value in held.unique()}
        shown = held.map(lines)
        text.loc[held.index] = (
            text.loc[held.index].fillna("").str.cat(shown, sep="；").str.strip("；")
        )
    return text.replace("", pd.NA)


def _lines(value: str, labels: Mapping[str, str]) -> str:
    """A kept JSON object as “header：value” pairs; text that is no object as it stands."""
    try:
        data = json.loads(value)
    except ValueError:
        return value
    if not isinstance(data, dict):
        return ""
    return "；".join(f"{labels.get(key, key)}：{data[key]}" for key in data)


def _contents(book: Book, shown: Mapping[str, pd.DataFrame], moment: Moment) -> None:
    sheet = book.sheet("目录", landscape=False)
    note = say("book.archive.note", day=moment.as_of.isoformat(), user=moment.user)
    book.title(sheet, 0, book.say(say("book.archive.title")), book.say(note))
    rows = pd.DataFrame(
        {
            "entity": [label_of(entities()[name], book.lang) for name in shown],
            "records": [float(len(_living(frame))) for frame in shown.values()],
            "merged": [float(len(frame) - len(_living(frame))) for frame in shown.values()],
        }
    )
    columns = [
        Column("entity", book.say(say("book.archive.entity")), "text", 18),
        Column("records", book.say(say("book.archive.records")), "integer", 12),
        Column("merged", book.say(say("book.archive.merged")), "integer", 14),
    ]
    book.table(sheet, 3, columns, rows)
    for position, name in enumerate(shown):
        link = f"internal:'{entities()[name].zh}'!A1"
        sheet.write_url(
            4 + position,
            0,
            link,
            book.kind("text", underline=1, font_color=LINK),
            label_of(entities()[name], book.lang),
        )
    sheet.set_column(3, 5, 12)


def _merged_sheet(book: Book, shown: Mapping[str, pd.DataFrame]) -> None:
    parts = []
    for name, frame in shown.items():
        if "merged_into" not in frame.columns or "name" not in frame.columns:
            continue
        gone = frame[frame["merged_into"].notna()]
        names = frame.drop_duplicates("id").set_index("id")["name"]
        parts.append(
            pd.DataFrame(
                {
                    "entity": label_of(entities()[name], book.lang),
                    "id": gone["id"],
                    "name": gone["name"],
                    "into": gone["merged_into"],
                    "into_name": gone["merged_into"].map(names),
                    "source_name": gone.get("source_name"),
                }
            )
        )
    merged = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame()
    if merged.empty:
        return
    sheet = book.sheet("已合并")
    sheet.freeze_panes(1, 0)
    ids = ("entity", "id", "name", "into", "into_name", "source_name")
    widths = (12, 22, 30, 22, 30, 24)
    columns = [
        Column(name, book.say(say(f"book.merged.{name}")), "text", width)
        for name, width in zip(ids, widths, strict=True)
    ]
    book.table(sheet, 0, columns, merged)
