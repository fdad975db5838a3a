"""Seeded damage to sound files: markup, containers, binary records, plain bytes.

A mutant is a seed file and a list of numbers; each number stands for one piece of damage, so that a
failing list can be shortened piece by piece.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable, Sequence

NUMBERS = [
    "-1", "0", "1", "2", "16384", "16385", "65536", "1048576", "1048577", "2147483647", "2147483648",
    "4294967295", "99999999999999999999", "1e308", "-1e999", "NaN", "inf", "0x10", "1.5", "", " 7 ", "٣", "²",
    "2958466", "-5", "60", "45000.5", "1E-400", "9" * 400,
]  # fmt: skip
WORDS = [
    "XFD1048576", "A1:XFD1048576", "A0", "ZZZZ9", "$A$1", "r", "true", "inlineStr", "s", "e", "d", "str",
    "shared", "../../x.xml", "rId999", "xl/workbook.xml", "http://127.0.0.1:9/x", "external", "hidden",
    "veryHidden", "2024-02-30", "9999-12-31T23:59:59.9999999", "0000-00-00", "P99999999999D", "PT1e9S",
    "=cmd|'/C calc'!A0", "#REF!", "_x0000__x001B_", "&#0;", "&#xD800;", "&#1114112;", "&amp;amp;", "\x00",
    "\ud7ff", "\uffff", "𠮷", "\u202e", "统一社会信用代码", "合计", "13800000000", "91330100MA2B0A0X00",
    "联系人：", "电话：" * 50, "（" * 300, "a" * 70_000, "1" * 40_000, " " * 40_000, "省市县" * 3000,
    "1-" * 5000, "http://" * 3000, "@" * 20_000, "\n" * 5000, "２０２４年１３月", "壹佰万亿元整",
]  # fmt: skip
BYTES = [b"\x00", b"\xff", b"\x80", b"\r", b"\n", b'"', b"'", b"<", b">", b"&", b",", b";", b"\t", b"]]>",
         b"<!--", b"-->", b"<![CDATA[", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00\x00\x00\x00", b"\xff\xff\xff\xff",
         b"\xfe\xff\xff\xff", b"\x01\x00\x00\x00", b"\x7f\xff\xff\xff", b"PK\x03\x04", b"sep=,"]  # fmt: skip
DTD = '<!DOCTYPE a [<!ENTITY b "cccccccccc"><!ENTITY d "&b;&b;&b;">]>'
_TAG = re.compile(r"<[A-Za-z/][^<>]*>")
_VALUE = re.compile(r"=\s*([\"'])([^\"'<>]*)\1")
_TEXT = re.compile(r">([^<>]+)<")
Damage = Callable[[bytes, random.Random], bytes]


def mutant(seed_file: bytes, kind: str, damages: Sequence[int]) -> bytes:
    """The file with the damages of these numbers, one after another."""
    if kind in ("xlsx", "ods", "xlsb"):
        return _container(seed_file, damages)
    for number in damages:
        rng = random.Random(number)
        seed_file = _FLAT[kind](seed_file, rng)
    return seed_file


def _container(data: bytes, damages: Sequence[int]) -> bytes:
    """Damage to parts, then to the container itself."""
    parts = _parts(data)
    outer: list[random.Random] = []
    for number in damages:
        rng = random.Random(number)
        roll = rng.random()
        if roll < 0.12:
            outer.append(rng)
        elif roll < 0.20:
            _rearrange(parts, rng)
        else:
            name = rng.choice([*parts, *(n for n in parts if "sheet" in n or "content" in n)])
            markup = name.endswith((".xml", ".rels", ".vml"))
            parts[name] = markup_damage(parts[name], rng) if markup else records(parts[name], rng)
    packed = _packed(parts)
    for rng in outer:
        packed = zip_damage(packed, rng)
    return packed


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, content in parts.items():
            archive.writestr(
                zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED
            )
    return out.getvalue()


def _rearrange(parts: dict[str, bytes], rng: random.Random) -> None:
    """A part dropped, renamed, emptied, or with another's content."""
    name, other = rng.choice([*parts]), rng.choice([*parts])
    what = rng.randrange(5)
    if what == 0 and len(parts) > 2:
        del parts[name]
    elif what == 1:
        new = [
            name.upper(),
            name.replace("/", "\\"),
            "../" + name,
            name + "x",
            "C:/" + name,
            "xl/" + name,
        ]
        parts[rng.choice(new)] = parts.pop(name)
    elif what == 2:
        parts[name] = b""
    elif what == 3:
        parts[name] = parts[other]
    else:
        parts[name] = _packed({"inner.xml": parts[name]})


def zip_damage(data: bytes, rng: random.Random) -> bytes:
    """A header field of the container changed, a piece cut out, or bytes flipped."""
    what = rng.randrange(5)
    if what == 0:
        return plain(data, rng)
    if what == 1:
        return data[: rng.randrange(len(data))]
    mark = rng.choice([b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"])
    places = [found.start() for found in re.finditer(re.escape(mark), data)]
    if not places:
        return data
    at = rng.choice(places) + rng.choice([4, 6, 8, 10, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 42])
    new = rng.choice(
        [b"\x00\x00", b"\xff\xff\xff\xff", b"\x01\x00", b"\x08\x00", b"\x09\x08", rng.randbytes(2)]
    )
    return data[:at] + new + data[at + len(new) :]


def markup_damage(data: bytes, rng: random.Random) -> bytes:
    """One change to XML or HTML, in its values, its texts, its structure or its encoding."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("gb18030", "replace")
    roll = rng.random()
    if roll < 0.35:
        return _swap(text, _VALUE, 2, rng).encode("utf-8", "replace")
    if roll < 0.60:
        return _swap(text, _TEXT, 1, rng).encode("utf-8", "replace")
    if roll < 0.85:
        return _structure(text, rng).encode("utf-8", "replace")
    if roll < 0.90:
        encoding = rng.choice(["utf-16", "utf-16-be", "gb18030", "utf-32", "latin-1", "cp1252"])
        return text.encode(encoding, "replace")
    return plain(data, rng)


def _swap(text: str, pattern: re.Pattern[str], group: int, rng: random.Random) -> str:
    places = [found.span(group) for found in pattern.finditer(text)]
    if not places:
        return text + rng.choice(WORDS)
    start, end = rng.choice(places)
    old = text[start:end]
    pool = NUMBERS if old.strip("-.").isdigit() and rng.random() < 0.7 else NUMBERS + WORDS
    new = rng.choice(pool)
    return text[:start] + (new if rng.random() < 0.8 else old + new) + text[end:]


def _structure(text: str, rng: random.Random) -> str:
    tags = [found.span() for found in _TAG.finditer(text)]
    if not tags:
        return text + DTD
    (start, end), (other, other_end) = rng.choice(tags), rng.choice(tags)
    first, last = sorted((start, other))
    what = rng.randrange(9)
    if what == 0:
        return text[:start] + text[end:]
    if what == 1:
        return text[:first] + text[last:]
    if what == 2:
        return text[:start] + text[first:last] * rng.choice([1, 2, 30]) + text[start:]
    if what == 3:
        return text[:start] + text[other:other_end] + text[end:]
    if what == 4:
        return text[:end] + text[start:end] * rng.choice([300, 3000]) + text[end:]
    if what == 5:
        return text[:start] + DTD + text[start:]
    if what == 6:
        return text[: rng.randrange(len(text))]
    if what == 7:
        return (
            text[:start]
            + rng.choice(["<!--", "<![CDATA[", "<?x", "</", "<", "&", "]]>"])
            + text[start:]
        )
    name = re.match(r"</?([\w:.-]+)", text[start:end])
    return (
        text.replace(name[1], rng.choice(["x:" + name[1], name[1].upper(), "a" * 500]))
        if name
        else text
    )


def plain(data: bytes, rng: random.Random) -> bytes:
    """Bytes flipped, put in, cut out, moved or repeated."""
    if not data:
        return rng.choice(BYTES)
    at, to = sorted((rng.randrange(len(data)), rng.randrange(len(data))))
    to = min(to, at + 4000)
    what = rng.randrange(7)
    if what == 0:
        return data[:at] + bytes([data[at] ^ (1 << rng.randrange(8))]) + data[at + 1 :]
    if what == 1:
        new = rng.choice(BYTES)
        return data[:at] + new + data[at + (len(new) if rng.random() < 0.5 else 0) :]
    if what == 2:
        return data[:at] + data[to:]
    if what == 3:
        return data[:at]
    if what == 4:
        return data[:at] + data[at:to] * rng.choice([2, 10]) + data[to:]
    if what == 5:
        return (
            data[:at] + rng.choice([*WORDS, *NUMBERS]).encode("utf-8", "surrogatepass") + data[at:]
        )
    return data[:at] + rng.randbytes(rng.choice([1, 2, 4, 64])) + data[at:]


def records(data: bytes, rng: random.Random) -> bytes:
    """Binary content of fixed length: numbers in it become extreme; rarely, bytes are put in or lost."""
    if len(data) < 8 or rng.random() < 0.2:
        return plain(data, rng)
    at = rng.randrange(len(data) - 4)
    new = rng.choice([b"\xff\xff\xff\xff", b"\xfe\xff\xff\xff", b"\x00\x00\x00\x00", b"\xff\xff", b"\x00\x80",
                      b"\x00\x00\x10\x00", b"\xff\x3f\x00\x00", b"\xff", b"\x00", rng.randbytes(4)])  # fmt: skip
    return data[:at] + new + data[at + len(new) :]


def compound(data: bytes, rng: random.Random) -> bytes:
    """A compound file: its header, its tables of sectors, its directory, or the stream's records."""
    roll = rng.random()
    if roll < 0.15:
        at, new = 24 + rng.randrange(60), rng.choice(BYTES)
        return data[:at] + new + data[at + len(new) :]
    if roll < 0.35 and len(data) > 2048:
        sector = rng.randrange(len(data) // 512 - 1) + 1
        at = sector * 512 + 4 * rng.randrange(128)
        new = rng.choice([rng.randrange(40), 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0x7FFFFFFF])
        return data[:at] + new.to_bytes(4, "little") + data[at + 4 :]
    if roll < 0.45 and len(data) > 2048:
        first, second = (512 * (1 + rng.randrange(len(data) // 512 - 1)) for _ in range(2))
        return data[:first] + data[second : second + 512] + data[first + 512 :]
    return records(data, rng)


def text_table(data: bytes, rng: random.Random) -> bytes:
    """A text table: bytes, repeated separators and quotation marks, other encodings."""
    roll = rng.random()
    if roll < 0.6:
        return plain(data, rng)
    if roll < 0.8:
        at = rng.randrange(len(data) + 1)
        return data[:at] + rng.choice(BYTES) * rng.choice([1, 2, 100, 20_000]) + data[at:]
    text = data.decode("gb18030", "replace")
    if roll < 0.9:
        return text.encode(
            rng.choice(["utf-8", "utf-16-le", "utf-16-be", "utf-32", "big5"]), "replace"
        )
    return text.replace(rng.choice([",", '"', "\r\n", "\n"]), rng.choice(WORDS[:40])).encode(
        "utf-8", "replace"
    )


_FLAT: dict[str, Damage] = {
    "csv": text_table,
    "html": markup_damage,
    "xml": markup_damage,
    "xls": compound,
    "encrypted": compound,
}
