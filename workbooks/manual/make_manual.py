"""Write the manual in Chinese and English from the registries, with the pictures that lie beside this file.

Run `PYTHONPATH=addin python workbooks/manual/make_manual.py [FOLDER]` after a registry or its words have
changed; the same registries and pictures give the same files. A test compares what lies here with what
this would write. The records that break the rules are those planted in the tests. Pictures are made by
make_pictures.py.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from kedang.functions.desk import FunctionDesk
from kedang.hosts.manual.contents import manual_file
from kedang.hosts.manual.pictures import pictures_in
from kedang.model.text import LANGUAGES, Lang
from kedang.rulebook import load

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1] / "tests"))
FILE = "使用手册.xlsx"


def main(folder: Path) -> None:
    """A folder a language."""
    from support.sample import make_sample

    with TemporaryDirectory(prefix="kedang-") as name:
        archive = make_sample(Path(name)).archive
        for lang in LANGUAGES:
            place = folder / lang
            place.mkdir(parents=True, exist_ok=True)
            (place / FILE).write_bytes(made(lang, archive))


def made(lang: Lang, archive: Path) -> bytes:
    """The manual in one language; `archive`: of the sample team."""
    from support.planted import broken_rules
    from support.sample import DAY

    desk = FunctionDesk(lang, load(), DAY, str(archive))
    return manual_file(desk, pictures_in(HERE / "pictures"), broken_rules(lang))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
