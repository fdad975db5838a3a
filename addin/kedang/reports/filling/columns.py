"""Columns by letters and by number."""

from __future__ import annotations


def letters_of(column: int) -> str:
    """A column's letters by its number from 1."""
    letters = ""
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def number_of(letters: str) -> int:
    """A column's number from 1 by its letters, with or without `$`."""
    number = 0
    for letter in letters.replace("$", "").upper():
        number = number * 26 + ord(letter) - 64
    return number
