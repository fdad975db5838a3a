"""The file inside the file: streams and storages in one compound file, version 3 (MS-CFB)."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Tree: TypeAlias = Mapping[str, "bytes | Tree"]

FREE, END, FAT_SECTOR = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD  # MS-CFB 2.1
NOBODY = 0xFFFFFFFF
STORAGE, STREAM, ROOT = 1, 2, 5  # object types, 2.6.1
RED, BLACK = 0, 1
SECTOR, MINI_SECTOR, CUTOFF = 512, 64, 4096
PER_SECTOR = SECTOR // 4
HEADER_FATS = 109  # 2.2: as many FAT sectors as the header itself can name, 6.8 MB


@dataclass(slots=True)
class _Entry:
    """One directory entry (2.6.1), its place in the file still open."""

    name: str
    kind: int
    data: bytes = b""
    left: int = NOBODY
    right: int = NOBODY
    child: int = NOBODY
    color: int = BLACK
    start: int = 0
    size: int = 0


def compound_file(tree: Tree) -> bytes:
    """Write streams and storages, by their names, as one compound file.

    `tree`: name → the stream's bytes, or a storage as another such mapping. Names have at most 31
    UTF-16 units, none of `/ \\ : !`, and no twin in another case; else a ValueError.
    """
    entries = [_Entry("Root Entry", ROOT)]
    entries[0].child = _add(entries, tree)
    sectors = _Sectors()
    mini = _Mini()
    for entry in entries:
        if entry.kind == STREAM:
            entry.size = len(entry.data)
            small = entry.size < CUTOFF
            entry.start = (mini if small else sectors).keep(entry.data)
    entries[0].size = len(mini.data)
    entries[0].start = sectors.keep(bytes(mini.data))
    mini_fat = _numbers(mini.chain)
    mini_at = sectors.keep(mini_fat)
    directory_at = sectors.keep(_directory(entries))
    fats = sectors.close()
    header = _header(fats, directory_at, mini_at, len(mini_fat) // SECTOR)
    return header + bytes(sectors.data)


class _Sectors:
    """The ordinary sectors and their allocation table (2.3)."""

    size = SECTOR

    def __init__(self) -> None:
        self.data = bytearray()
        self.chain: list[int] = []

    def keep(self, data: bytes) -> int:
        """Append a stream, filled up to whole sectors; its first sector."""
        count = -(-len(data) // self.size)
        first = len(self.chain)
        self.data += data.ljust(count * self.size, b"\0")
        self.chain += [*range(first + 1, first + count), END] if count else []
        return first if count else END

    def close(self) -> range:
        """Append the allocation table itself; the sectors it takes."""
        count = 1
        while count * PER_SECTOR < len(self.chain) + count:
            count += 1
        if count > HEADER_FATS:
            raise ValueError("a compound file of more than 6.8 MB is not written here")
        first = len(self.chain)
        self.chain += [FAT_SECTOR] * count
        self.data += _numbers(self.chain)
        return range(first, first + count)


class _Mini(_Sectors):
    """The small sectors of streams below 4096 bytes (2.4)."""

    size = MINI_SECTOR


def _add(entries: list[_Entry], tree: Tree) -> int:
    """Append the entries of one storage and below; the number of the topmost among its siblings."""
    numbers = []
    for name in _sorted(tree):
        inside = tree[name]
        numbers.append(len(entries))
        if isinstance(inside, bytes):
            entries.append(_Entry(name, STREAM, inside))
        else:
            storage = _Entry(name, STORAGE)
            entries.append(storage)
            storage.child = _add(entries, inside)
    complete = (len(numbers) + 1).bit_length() - 1
    return _balance(entries, numbers, complete)


def _balance(entries: list[_Entry], numbers: Sequence[int], complete: int) -> int:
    """Link sorted siblings as a red-black tree (2.6.4): black levels, the last incomplete one red."""
    if not numbers:
        return NOBODY
    middle = len(numbers) // 2
    top = entries[numbers[middle]]
    top.color = BLACK if complete > 0 else RED
    top.left = _balance(entries, numbers[:middle], complete - 1)
    top.right = _balance(entries, numbers[middle + 1 :], complete - 1)
    return numbers[middle]


def _sorted(tree: Tree) -> list[str]:
    """Names in the order of directory entries: shorter first, then upper-cased (2.6.4)."""
    for name in tree:
        if not 0 < len(name.encode("utf-16-le")) // 2 <= 31 or set(name) & set("/\\:!"):
            raise ValueError(f"not a name in a compound file: {name!r}")
    if len({name.upper() for name in tree}) < len(tree):
        raise ValueError(f"two names differ in case only: {sorted(tree)}")
    return sorted(tree, key=lambda name: (len(name.encode("utf-16-le")), name.upper()))


def _directory(entries: Sequence[_Entry]) -> bytes:
    """Entries of 128 bytes, the last sector filled up with unused ones (2.6)."""
    out = bytearray()
    for entry in entries:
        name = entry.name.encode("utf-16-le") + b"\0\0"
        out += name.ljust(64, b"\0")
        out += struct.pack("<HBB", len(name), entry.kind, entry.color)
        out += struct.pack("<III", entry.left, entry.right, entry.child)
        out += bytes(36)  # class id, state bits, times: none, so that equal input gives equal bytes
        out += struct.pack("<IQ", entry.start, entry.size)
    unused = bytes(68) + struct.pack("<III", NOBODY, NOBODY, NOBODY) + bytes(48)
    return bytes(out) + unused * (-len(entries) % (SECTOR // 128))


def _numbers(values: Sequence[int]) -> bytes:
    """An allocation table, the last sector filled up with free places."""
    whole = [*values, *[FREE] * (-len(values) % PER_SECTOR)]
    return struct.pack(f"<{len(whole)}I", *whole)


def _header(fats: range, directory_at: int, mini_at: int, mini_sectors: int) -> bytes:
    """The first 512 bytes (2.2)."""
    head = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16)
    head += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<III", 0, len(fats), directory_at)
    head += struct.pack("<IIIIII", 0, CUTOFF, mini_at, mini_sectors, END, 0)
    named = [*fats, *[FREE] * (HEADER_FATS - len(fats))]
    return head + struct.pack(f"<{HEADER_FATS}I", *named)
