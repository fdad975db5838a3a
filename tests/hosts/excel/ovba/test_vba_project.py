"""A project written by us is, to independent readers, the project we meant."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence

import olefile
import pytest
from oletools.olevba import VBA_Parser, decompress_stream

from kedang.hosts.excel.ovba.concealment import conceal
from kedang.hosts.excel.ovba.modules import Kind, Module, problems
from kedang.hosts.excel.ovba.project import vba_project

HELLO = 'Option Explicit\nPublic Function Hello() As String\n    Hello = "hello"\nEnd Function\n'
LONG = "".join(f"Public Sub S{n}()\n    Debug.Print {n}\nEnd Sub\n" for n in range(2000))
MODULES = (
    Module("ThisWorkbook", "workbook", "Private Sub Workbook_Open()\nEnd Sub\n"),
    Module("Sheet1", "sheet", ""),
    Module("KdHello", "module", HELLO),
    Module("KdLong", "module", LONG),
    Module("KdState", "class", "Public value As Long\n"),
)


def streams(project: bytes) -> dict[str, bytes]:
    """Every stream of the project by its path."""
    with olefile.OleFileIO(io.BytesIO(project), raise_defects=olefile.DEFECT_UNSURE) as ole:
        return {"/".join(path): ole.openstream(path).read() for path in ole.listdir()}


def sources(project: bytes) -> dict[str, str]:
    """The text of every module as olevba reads it."""
    parser = VBA_Parser("vbaProject.bin", data=project)
    try:
        return {name.rpartition(".")[0]: code for _, _, name, code in parser.extract_macros()}
    finally:
        parser.close()


def records(data: bytes) -> list[tuple[int, bytes]]:
    """The records of a decompressed `dir` stream."""
    found, place = [], 0
    while place < len(data):
        number, size = struct.unpack_from("<HI", data, place)
        size += 2 * (number == 0x09)
        found.append((number, data[place + 6 : place + 6 + size]))
        place += 6 + size
    return found


def revealed(text: str, project_id: str) -> bytes:
    """Data Decryption of MS-OVBA 2.4.3.3, written from the specification's side."""
    seed, version, key, *rest = bytes.fromhex(text)
    assert version ^ seed == 2
    assert key ^ seed == sum(project_id.encode()) % 256
    before, older, newer = key ^ seed, version, key
    plain = bytearray()
    for hidden in rest:
        before = hidden ^ (older + before) % 256
        older, newer = newer, hidden
        plain.append(before)
    body = plain[(seed & 6) // 2 :]
    (length,) = struct.unpack("<I", body[:4])
    assert length == len(body) - 4
    return bytes(body[4:])


def test_every_source_comes_back_to_the_letter() -> None:
    read = sources(vba_project("KedangAddin", MODULES))
    assert read == {module.name: module.source for module in MODULES}


def test_the_streams_are_those_of_a_project_without_compiled_code() -> None:
    found = streams(vba_project("KedangAddin", MODULES))
    modules = {f"VBA/{module.name}" for module in MODULES}
    assert set(found) == {"PROJECT", "PROJECTwm", "VBA/dir", "VBA/_VBA_PROJECT", *modules}
    assert found["VBA/_VBA_PROJECT"][:4] == bytes.fromhex("CC61FFFF")
    assert all(found[name][0] == 1 for name in ("VBA/dir", *modules))


def test_the_directory_names_modules_kinds_and_references() -> None:
    data = bytes(
        decompress_stream(bytearray(streams(vba_project("KedangAddin", MODULES))["VBA/dir"]))
    )
    found = records(data)
    by_number: dict[int, list[bytes]] = {}
    for number, value in found:
        by_number.setdefault(number, []).append(value)
    names = [module.name for module in MODULES]
    assert by_number[0x04] == [b"KedangAddin"]
    assert by_number[0x03] == [struct.pack("<H", 1252)]
    assert by_number[0x0F] == [struct.pack("<H", len(MODULES))]
    assert [name.decode() for name in by_number[0x19]] == names
    assert [name.decode("utf-16-le") for name in by_number[0x47]] == names
    assert by_number[0x31] == [bytes(4)] * len(MODULES)
    assert (len(by_number[0x21]), len(by_number[0x22])) == (2, 3)
    assert [name.decode() for name in by_number[0x16]] == ["stdole", "Office"]
    assert found[-1] == (0x10, b"")


def test_the_listing_opens_without_password_and_unlocked() -> None:
    lines = streams(vba_project("KedangAddin", MODULES))["PROJECT"].decode("ascii").split("\r\n")
    values = dict(line.split("=", 1) for line in lines if "=" in line)
    project_id = values["ID"].strip('"')
    assert revealed(values["CMG"].strip('"'), project_id) == bytes(4)
    assert revealed(values["DPB"].strip('"'), project_id) == b"\0"
    assert revealed(values["GC"].strip('"'), project_id) == b"\xff"
    assert lines[1:6] == [
        "Document=ThisWorkbook/&H00000000",
        "Document=Sheet1/&H00000000",
        "Module=KdHello",
        "Module=KdLong",
        "Class=KdState",
    ]


def test_what_is_concealed_is_revealed_under_its_own_id_only() -> None:
    mine, other = "{11111111-1111-1111-1111-111111111111}", "{11111111-1111-1111-1111-111111111112}"
    for data in (b"", b"\0", bytes(range(256))):
        assert revealed(conceal(data, mine), mine) == data
    with pytest.raises(AssertionError):
        revealed(conceal(b"\0", mine), other)


def test_a_name_list_gives_every_module_in_both_encodings() -> None:
    data = streams(vba_project("KedangAddin", MODULES))["PROJECTwm"]
    expected = b"".join(
        m.name.encode() + b"\0" + m.name.encode("utf-16-le") + b"\0\0" for m in MODULES
    )
    assert data == expected + b"\0\0"


def test_the_same_modules_give_the_same_bytes() -> None:
    assert vba_project("KedangAddin", MODULES) == vba_project("KedangAddin", list(MODULES))


HEAD = 'Attribute VB_Name = "Old"\nAttribute VB_Description = "says hello"\n'
EXPORTED = "VERSION 1.0 CLASS\nBEGIN\n  MultiUse = -1  'True\nEND\n" + HEAD


@pytest.mark.parametrize(
    ("kind", "text", "expected"),
    [
        ("module", HELLO, ["Option Explicit"]),
        ("module", HEAD + HELLO, ['Attribute VB_Description = "says hello"', "Option Explicit"]),
        ("module", HELLO.replace("\n", "\r\n"), ["Option Explicit"]),
        ("class", EXPORTED + HELLO, ['Attribute VB_Description = "says hello"', "Option Explicit"]),
        ("sheet", HELLO, ["Option Explicit"]),
    ],
)
def test_each_kind_has_its_head_once(kind: Kind, text: str, expected: Sequence[str]) -> None:
    lines = Module("KdHello", kind, text).source.split("\r\n")
    head = 1 if kind == "module" else 8
    assert lines[0] == 'Attribute VB_Name = "KdHello"'
    assert [line.split("=")[0] for line in lines].count("Attribute VB_Name ") == 1
    assert lines[head : head + len(expected)] == list(expected)
    assert lines[-2:] == ["End Function", ""]


def test_attributes_inside_a_procedure_stay() -> None:
    text = HELLO.replace("String\n", 'String\nAttribute Hello.VB_Description = "hi"\n')
    assert 'Attribute Hello.VB_Description = "hi"\r\n' in Module("KdHello", "module", text).source


def procedure(body: str) -> str:
    """A procedure of the lines given."""
    return f"Public Sub Long()\n{body}End Sub\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x = 1\n", []),
        ("'" + "a" * 1022 + "\n", []),
        ("'" + "a" * 1023 + "\n", ["KdHello:2: a line of 1024 characters, at most 1023"]),
        ('s = "客户"\n', ["KdHello:2: only ASCII is allowed, not U+5BA2"]),
        ("x = 1\0\n", ["KdHello:2: only ASCII is allowed, not U+0000"]),
        ("x = 1 + _\n" + "  1 + _\n" * 23 + "  1\n", []),
        (
            "x = 1 + _\n" + "  1 + _\n" * 24 + "  1\n",
            ["KdHello:26: more than 24 line continuations"],
        ),
        (procedure("x = 1\n" * 9000), []),
        (procedure("x = 1\n" * 9400), ["KdHello:2: Long has 65828 bytes, at most 65535"]),
        ("Public Sub Open1()\nx = 1\n", ["KdHello:2: Open1 does not end"]),
        ('Private Declare PtrSafe Function F Lib "x.dll" () As Long\n', []),
    ],
)
def test_what_excel_would_refuse_is_named_with_its_line(text: str, found: list[str]) -> None:
    assert problems(Module("KdHello", "module", text)) == found


@pytest.mark.parametrize(
    ("name", "modules", "word"),
    [
        ("Kedang", [Module("Kd Hello", "module", HELLO)], "Kd Hello"),
        ("Kedang", [Module("K" * 32, "module", HELLO)], "KKK"),
        ("Kedang", [Module("A", "module", "x\n"), Module("a", "module", "x\n")], "a: two modules"),
        ("客档", [Module("A", "module", "x\n")], "客档"),
        ("Same", [Module("same", "module", "x\n")], "Same"),
        ("Kedang", [Module("A", "module", 's = "客"\n')], "A:2: only ASCII"),
    ],
)
def test_a_project_excel_would_refuse_is_not_written(
    name: str, modules: Sequence[Module], word: str
) -> None:
    with pytest.raises(ValueError, match=word):
        vba_project(name, modules)
