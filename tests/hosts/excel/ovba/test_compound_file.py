"""Our compound files are read by a strict reader, and their trees keep the rules Excel insists on."""

from __future__ import annotations

import io
import random
from typing import Any

import olefile
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kedang.hosts.excel.ovba.compound import Tree, compound_file

SIZES = [0, 1, 63, 64, 65, 511, 512, 4095, 4096, 4097, 70_000]
NOBODY = 0xFFFFFFFF


def opened(data: bytes) -> Any:
    """The file in a reader to which every irregularity is an error."""
    return olefile.OleFileIO(io.BytesIO(data), raise_defects=olefile.DEFECT_UNSURE)


def flat(tree: Tree, above: tuple[str, ...] = ()) -> dict[tuple[str, ...], bytes]:
    """Every stream by its path."""
    found: dict[tuple[str, ...], bytes] = {}
    for name, inside in tree.items():
        if isinstance(inside, bytes):
            found[(*above, name)] = inside
        else:
            found |= flat(inside, (*above, name))
    return found


def read_back(data: bytes) -> dict[tuple[str, ...], bytes]:
    """Every stream the reader finds."""
    with opened(data) as ole:
        return {tuple(path): ole.openstream(path).read() for path in ole.listdir()}


def noise(size: int, seed: int = 1) -> bytes:
    """Bytes in which a sector out of place would be seen."""
    return random.Random(seed * 100_003 + size).randbytes(size)


names = st.text(st.sampled_from("abcXYZ_019中é"), min_size=1, max_size=31)
streams = st.sampled_from([0, 1, 64, 200, 4095, 4096, 9000]).map(noise)
trees = st.recursive(
    streams, lambda inside: st.dictionaries(names, inside, max_size=9), max_leaves=25
).filter(lambda tree: isinstance(tree, dict))


def has_twins(tree: Tree) -> bool:
    """Whether two names of one storage differ in case only."""
    return len({name.upper() for name in tree}) < len(tree) or any(
        has_twins(inside) for inside in tree.values() if not isinstance(inside, bytes)
    )


@given(trees.filter(lambda tree: not has_twins(tree)))
def test_every_stream_comes_back(tree: Tree) -> None:
    assert read_back(compound_file(tree)) == flat(tree)


@pytest.mark.parametrize("first", SIZES)
@pytest.mark.parametrize("second", SIZES)
def test_streams_of_every_size_stand_side_by_side(first: int, second: int) -> None:
    tree = {"one": noise(first), "two": noise(second, 2)}
    assert read_back(compound_file(tree)) == flat(tree)


@pytest.mark.parametrize("count", [*range(20), 31, 32, 63, 64, 127, 128, 300])
def test_siblings_are_a_sorted_red_black_tree(count: int) -> None:
    tree = {f"{'Kd' * (number % 5)}{number}": b"x" for number in range(count)}
    with opened(compound_file({"VBA": tree})) as ole:
        storage = ole.direntries[ole.root.sid_child]
        order = ole.direntries
        walked = check_branch(order, storage.sid_child)[1] if count else []
    keys = [(len(name.encode("utf-16-le")), name.upper()) for name in walked]
    assert sorted(walked) == sorted(tree)
    assert keys == sorted(keys)


def check_branch(entries: list[Any], sid: int, above: int = 1) -> tuple[int, list[str]]:
    """Black height and names in order below an entry; red never stands below red."""
    if sid == NOBODY:
        return 1, []
    entry = entries[sid]
    assert entry.color in (0, 1)
    assert above or entry.color, "red below red"
    left, before = check_branch(entries, entry.sid_left, entry.color)
    right, after = check_branch(entries, entry.sid_right, entry.color)
    assert left == right, "branches of different black height"
    return left + entry.color, [*before, entry.name, *after]


def test_the_topmost_sibling_is_black() -> None:
    for count in range(1, 40):
        with opened(compound_file({f"n{number}": b"" for number in range(count)})) as ole:
            assert ole.direntries[ole.root.sid_child].color == 1


@pytest.mark.parametrize(
    "tree",
    [
        {"": b""},
        {"a" * 32: b""},
        {"a/b": b""},
        {"a:b": b""},
        {"dir": b"", "DIR": b""},
        {"x": bytes(7_200_000)},
    ],
)
def test_what_cannot_be_kept_is_refused(tree: Tree) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        compound_file(tree)


def test_a_file_of_the_largest_size_is_read_back() -> None:
    tree = {"big": noise(6_900_000), "small": b"1"}
    assert read_back(compound_file(tree)) == flat(tree)
