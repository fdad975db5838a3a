"""What is compressed for a VBA project comes back the same from an independent reader."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oletools.olevba import decompress_stream

from kedang.hosts.excel.ovba.compression import CHUNK, compress

VBA = "Public Function KD_{0}(ByVal cells As Variant) As Variant\r\n    KD_{0} = KdCall({0})\r\n"
LENGTHS = [*range(12), 3640, 3641, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 5 * CHUNK + 7, 70_000]


def read_back(data: bytes) -> bytes:
    """What olevba makes of our container."""
    return bytes(decompress_stream(bytearray(compress(data))))


def filled(data: bytes) -> bytes:
    """The data with its last chunk filled up with zero bytes, as a raw chunk stands."""
    return data + bytes(-len(data) % CHUNK)


def source(size: int) -> bytes:
    """Text like that of a module."""
    text = "".join(VBA.format(number) for number in range(size // 90 + 1))
    return text.encode("ascii")[:size]


@given(st.binary(max_size=6000))
def test_any_bytes_come_back(data: bytes) -> None:
    assert read_back(data) in (data, filled(data))


@given(st.lists(st.sampled_from([b"Dim ", b"x", b" As Long\r\n", b"'aaaa", b"\t"]), max_size=3000))
def test_any_program_comes_back_exactly(words: list[bytes]) -> None:
    assert read_back(b"".join(words)) == b"".join(words)


@pytest.mark.parametrize("size", LENGTHS)
def test_sources_of_every_length_come_back_exactly_and_smaller(size: int) -> None:
    data = source(size)
    assert read_back(data) == data
    assert size < 1000 or len(compress(data)) < size / 3


@pytest.mark.parametrize("size", LENGTHS)
def test_a_run_of_one_character_comes_back(size: int) -> None:
    assert read_back(b"-" * size) == b"-" * size


@pytest.mark.parametrize("size", LENGTHS)
def test_noise_stands_as_it_is(size: int) -> None:
    data = random.Random(size).randbytes(size)
    assert read_back(data) in (data, filled(data))
    chunks = -(-size // CHUNK)
    assert len(compress(data)) <= 1 + chunks * (CHUNK + 2)


@given(st.integers(0, 12_000), st.integers(0, 2**32))
def test_mixtures_of_text_and_noise_come_back(size: int, seed: int) -> None:
    chance = random.Random(seed)
    noise = bytes(chance.choices(b"ABCDEFGHabcdefgh01234567 \r\n", k=size // 2))
    data = noise + source(size - len(noise))
    assert read_back(data) in (data, filled(data))
