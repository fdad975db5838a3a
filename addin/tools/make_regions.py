"""Makes the place tables of `kedang/reference/data` from two unpacked open packages.

Run: `python make_regions.py CHINA_DIVISION JIONLP`, the folders of npm `china-division` 2.7.0 and
of PyPI `jionlp` 1.5.31. The same packages give the same bytes.
"""

from __future__ import annotations

import csv
import io
import re
import sys
import zipfile
from pathlib import Path

DATA = Path(__file__).resolve().parent.parent / "kedang" / "reference" / "data"
NO_CITY = {"4190", "4290", "4690", "6590"}
WHOLE_CITY = {"441900", "442000", "460400", "620201"}
TOWN_CITIES = (
    *("4403", "4419", "4420", "4406", "4401", "4413"),
    *("3205", "3202", "3204", "3210", "3212", "3206"),
    *("3301", "3302", "3303", "3304", "3306", "3307", "3310"),
    *("3505", "3101"),
)
FORMER_TOWNS = (
    ("440605", "盐步"),
    ("440605", "黄岐"),
    ("440605", "平洲"),
    ("440605", "官窑"),
    ("440605", "小塘"),
)
MISPRINTS = {"苗粟县": "苗栗县", "苗粟": "苗栗"}
ISLETS = {"710715", "710716"}
ETHNIC = (
    "哈萨克|维吾尔|柯尔克孜|塔吉克|锡伯|蒙古族|蒙古|回族|藏族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|傣族|黎族|"
    "傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|普米族|怒族|鄂温克族|"
    "德昂族|保安族|裕固族|独龙族|各族|哈萨克族|塔吉克族"
)
AUTONOMOUS = re.compile(rf"^(.{{2,}}?)(?:{ETHNIC})*自治(?:区|州|县|旗)$")
PLAIN = re.compile(
    r"^(神农架(?=林区)|.{2,}?)(?:特别行政区|林区(?<=神农架林区)|地区|新区|矿区|(?:回|达斡尔)族区|省|市|区|县|盟|旗)$"
)
TOWN = re.compile(r"^(?!.*(?:农场|林场|开发区|园区))(.{2,3}?)(?:镇|街道办事处|街道|乡)$")


def short_name(name: str) -> str:
    """A place name without its rank: 恩施土家族苗族自治州 is 恩施, 沙县区 stays 沙县."""
    found = AUTONOMOUS.match(name) or PLAIN.match(name)
    return found[1] if found else name


def rows_of(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / "package" / "dist" / name).open(encoding="utf-8") as handle:
        return list(csv.DictReader(handle))


def divisions(folder: Path) -> dict[str, tuple[int, str]]:
    """Code → level and name, of the mainland."""
    found: dict[str, tuple[int, str]] = {}
    for row in rows_of(folder, "provinces.csv"):
        found[row["code"] + "0000"] = (1, row["name"])
    for row in rows_of(folder, "cities.csv"):
        if row["code"] not in NO_CITY and row["name"] not in ("市辖区", "县"):
            found[row["code"] + "00"] = (2, row["name"])
    for row in rows_of(folder, "areas.csv"):
        if row["code"] in WHOLE_CITY or 71 <= int(row["code"][4:]) <= 79:
            continue
        found[row["code"]] = (2 if row["cityCode"] in NO_CITY else 3, row["name"])
    return found


def islands(folder: Path) -> dict[str, tuple[int, str]]:
    """香港, 澳门, 台湾 and the cities and counties of the last."""
    found = {
        "810000": (1, "香港特别行政区"),
        "820000": (1, "澳门特别行政区"),
        "710000": (1, "台湾省"),
    }
    for line in location_lines(folder):
        match = re.match(r"^\t{1,2}([^\t]+)\t(71\d{4})\t", line + "\t")
        if match and match[2] != "710700" and match[2] not in ISLETS:
            found[match[2]] = (2, MISPRINTS.get(match[1], match[1]))
    return found


def location_lines(folder: Path) -> list[str]:
    with zipfile.ZipFile(folder / "jionlp" / "dictionary" / "china_location.zip") as archive:
        return archive.read("china_location.txt").decode("utf-8").splitlines()


def nicknames(folder: Path) -> dict[str, set[str]]:
    """Official name → the shorter names people use, such as 前郭 or 巴州."""
    found: dict[str, set[str]] = {}
    for line in location_lines(folder):
        match = re.match(r"^\t{0,2}([^\t]+)\t\d{6}\t([^\t]+)$", line)
        if match:
            found.setdefault(match[1], set()).update(match[2].split("/"))
    return found


def renamings(folder: Path) -> list[tuple[str, ...]]:
    """Date, former city, former county, and the place of today as one text."""
    path = folder / "jionlp" / "dictionary" / "china_location_change.txt"
    found = set()
    for line in path.read_text(encoding="utf-8").splitlines():
        before, _, after = line.partition("=>")
        cells = before.split("\t")
        if len(cells) < 6 or not after:
            continue
        city, county = cells[4], cells[6] if len(cells) > 6 else ""
        found.add(
            (county or city, city if county else "", "".join(after.split("\t")), cells[0][:4])
        )
    return sorted(found)


def towns(folder: Path) -> list[tuple[str, ...]]:
    """County code and short name of the towns of industrial cities, whose names lead company names."""
    found = set(FORMER_TOWNS)
    for row in rows_of(folder, "streets.csv"):
        match = TOWN.match(row["name"])
        if match and row["cityCode"] in TOWN_CITIES:
            area = row["areaCode"]
            code = area[:4] + "00" if area in WHOLE_CITY else area
            found.add((code, match[1]))
    return sorted(found)


def write(name: str, header: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    (DATA / name).write_text(text.getvalue(), encoding="utf-8")


def main(division: Path, jionlp: Path) -> None:
    """Writes regions.csv, regions_renamed.csv and towns.csv."""
    places = divisions(division) | islands(jionlp)
    also = nicknames(jionlp)
    rows = []
    for code, (level, name) in sorted(places.items()):
        short = short_name(name)
        others = sorted(also.get(name, set()) - {name, short})
        rows.append((code, str(level), name, short, "/".join(others)))
    write("regions.csv", ("code", "level", "name", "short", "also"), rows)
    write("regions_renamed.csv", ("former", "former_city", "today", "year"), renamings(jionlp))
    write("towns.csv", ("code", "town"), towns(division))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
