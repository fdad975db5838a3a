"""Makes `kedang/reference/data/look_alikes.csv`: common characters that are easily misread for each other.

Run: `python make_look_alikes.py FONT`, FONT being Noto Sans CJK (`NotoSansCJK-Regular.ttc`, its
simplified face); needs Pillow. Every character of GB 2312 is drawn in grey, each picture softened,
and two characters count as alike when the pictures nearly cover each other, or when they share one
half (锋 and 峰, 科 and 料) and are similar as a whole. Nothing of the font is kept: the table
holds characters only. The same font and Pillow give the same bytes.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter, ImageFont

DATA = Path(__file__).resolve().parent.parent / "kedang" / "reference" / "data"
SIZE = 48
FACE = 2
BLURS = (1.0, 2.0)
WHOLE = 0.82
HALF = 0.96
REST = 0.72
MOST = 5
Floats = npt.NDArray[np.float32]


def characters() -> list[str]:
    """The 6,763 characters of GB 2312 in the order of the standard."""
    found = []
    for row in range(0xB0, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                found.append(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                continue
    return found


def drawn(chars: list[str], font: ImageFont.FreeTypeFont, blur: float) -> Floats:
    """One softened picture per character, rows × SIZE × SIZE."""
    pictures = np.zeros((len(chars), SIZE, SIZE), dtype=np.float32)
    for place, char in enumerate(chars):
        image = Image.new("L", (SIZE, SIZE))
        ImageDraw.Draw(image).text((SIZE // 2, SIZE // 2), char, font=font, fill=255, anchor="mm")
        pictures[place] = np.asarray(image.filter(ImageFilter.GaussianBlur(blur)))
    return pictures


def likeness(pictures: Floats) -> Floats:
    """Correlation of every two pictures."""
    flat = pictures.reshape(len(pictures), -1)
    flat = flat - flat.mean(axis=1, keepdims=True)
    norm = np.maximum(np.sqrt((flat * flat).sum(axis=1, keepdims=True)), 1.0)
    flat = flat / norm
    return np.asarray(flat @ flat.T, dtype=np.float32)


def scores(font: ImageFont.FreeTypeFont, chars: list[str]) -> Floats:
    """The likeness of every two characters; one shared half lifts it."""
    softened = [drawn(chars, font, blur) for blur in BLURS]
    whole = sum((likeness(pictures) for pictures in softened), start=np.float32(0)) / len(BLURS)
    middle, pictures = SIZE // 2, softened[-1]
    best = np.where(whole >= WHOLE, whole, 0)
    for half in (np.s_[:, :, :middle], np.s_[:, :, middle:], np.s_[:, :middle], np.s_[:, middle:]):
        shared = (likeness(pictures[half]) >= HALF) & (whole >= REST)
        best = np.where(shared, whole, best)
    np.fill_diagonal(best, 0)
    return np.asarray(best, dtype=np.float32)


def main(font_path: str) -> None:
    """Draws, compares and writes."""
    chars = characters()
    font = ImageFont.truetype(font_path, SIZE - 6, index=FACE)
    alike = scores(font, chars)
    pairs: dict[int, set[int]] = {place: set() for place in range(len(chars))}
    for place, row in enumerate(alike):
        for other in np.argsort(-row, kind="stable")[:MOST]:
            if row[other] > 0:
                pairs[min(place, int(other))].add(max(place, int(other)))
    lines = ["char,alike"]
    for place, char in enumerate(chars):
        others = "".join(chars[other] for other in sorted(pairs[place]))
        if others:
            lines.append(f"{char},{others}")
    (DATA / "look_alikes.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
