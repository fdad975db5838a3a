"""Small .xlsb workbooks, written record by record for the reading tests ([MS-XLSB] 2.1.4)."""

from __future__ import annotations

import struct

from support.packages import HEAD, OFFICE, RELATIONS, TYPES, packed


def record(kind: int, body: bytes = b"") -> bytes:
    """One record: its type in one or two bytes, its size in seven-bit pieces."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(body)
    pieces = bytearray()
    while True:
        pieces.append(size & 0x7F | (0x80 if size > 127 else 0))
        size >>= 7
        if not size:
            return head + bytes(pieces) + body


def text(value: str) -> bytes:
    """A string with its length."""
    return struct.pack("<I", len(value)) + value.encode("utf-16-le")


def row(index: int, hidden: bool = False) -> bytes:
    """A row's record; its cells follow."""
    flags = 0x10 if hidden else 0
    return record(0, struct.pack("<IIHBBBI", index, 0, 300, 0, flags, 0, 0))


def real(column: int, value: float, style: int = 0) -> bytes:
    """A number."""
    return record(5, struct.pack("<IId", column, style, value))


def string(column: int, value: str) -> bytes:
    """A text."""
    return record(6, struct.pack("<II", column, 0) + text(value))


def error(column: int, code: int) -> bytes:
    """An error value."""
    return record(3, struct.pack("<IIB", column, 0, code))


def hidden_columns(first: int, last: int) -> bytes:
    """Columns that are not shown."""
    info = record(60, struct.pack("<IIIIH", first, last, 0, 0, 1))
    return record(390) + info + record(391)


def merged(top: int, left: int, bottom: int, right: int) -> bytes:
    """One merged block."""
    return record(176, struct.pack("<IIII", top, bottom, left, right))


def workbook(
    body: bytes,
    before: bytes = b"",
    after: bytes = b"",
    formats: tuple[str, ...] = (),
    more: dict[str, bytes] | None = None,
    macros: bool = False,
) -> bytes:
    """A workbook with the sheet 客户; style n+1 has format n; with `macros` also a macro sheet."""
    extent = record(148, struct.pack("<IIII", 0, 99, 0, 99))
    sheet = record(129) + extent + before + record(145) + body + record(146) + after + record(130)
    names = [("客户", "rId1", "worksheets/sheet1.bin")]
    names += [("宏", "rId2", "macrosheets/sheet1.bin")] * macros
    bundle = b"".join(
        record(156, struct.pack("<II", 0, number) + text(identity) + text(name))
        for number, (name, identity, _) in enumerate(names, start=1)
    )
    relations = "".join(
        f'<Relationship Id="{identity}" Type="{OFFICE}/worksheet" Target="{target}"/>'
        for _, identity, target in names
    )
    formatted = b"".join(
        record(44, struct.pack("<H", 164 + n) + text(shown)) for n, shown in enumerate(formats)
    )
    numbers = [0, *(164 + n for n in range(len(formats)))]
    styles = b"".join(record(47, struct.pack("<HH", 0, n) + bytes(12)) for n in numbers)
    return packed(
        {
            "[Content_Types].xml": f'{HEAD}<Types xmlns="{TYPES}"/>',
            "_rels/.rels": f'{HEAD}<Relationships xmlns="{RELATIONS}"><Relationship Id="r" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.bin"/></Relationships>',
            "xl/workbook.bin": record(131) + record(143) + bundle + record(144) + record(132),
            "xl/_rels/workbook.bin.rels": f'{HEAD}<Relationships xmlns="{RELATIONS}">'
            f"{relations}</Relationships>",
            "xl/styles.bin": record(278)
            + record(615, struct.pack("<I", len(formats)))
            + formatted
            + record(616)
            + record(617, struct.pack("<I", len(numbers)))
            + styles
            + record(618)
            + record(279),
            "xl/worksheets/sheet1.bin": sheet,
            **({"xl/macrosheets/sheet1.bin": sheet} if macros else {}),
            **(more or {}),
        }
    )
