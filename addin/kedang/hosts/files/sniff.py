"""What a file really is, told by its first bytes and not by its name."""

from __future__ import annotations

import io
import re
import zipfile

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RAW_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x10\x00")
_OTHER = {
    b"%PDF": "pdf",
    b"Rar!": "archive",
    b"7z\xbc\xaf": "archive",
    b"\x1f\x8b": "archive",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "picture",
    b"GIF8": "picture",
    b"SQLite format": "database",
}
_HTML = re.compile(rb"<(?:!doctype\s+html|html|table|head|body|meta|style|div)\b", re.IGNORECASE)
_MAIL = re.compile(
    rb"\A\s*(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,30}?MIME-Version:", re.IGNORECASE
)
_OLD_XML = re.compile(
    rb"urn:schemas-microsoft-com:office:spreadsheet|<(?:\w+:)?Workbook[\s>]|mso-application[^>]*Excel\.Sheet"
)
_PAGE = re.compile(
    rb"(?:<!--.{0,2000}?-->|<\?xml[^>]*>|\s)*<(?:!doctype\s+html|html|head|body|meta|table|style|div)\b",
    re.IGNORECASE | re.DOTALL,
)
_FLAT = re.compile(rb"urn:oasis:names:tc:opendocument:xmlns:office|<office:document[\s>]")
_EXTENSIONS = {
    "xlsx": ("xlsx", "xlsm", "xltx", "xltm", "xlam", "et", "ett"),
    "xlsb": ("xlsb",),
    "ods": ("ods", "ots"),
    "fods": ("fods", "xml"),
    "spreadsheetml": ("xml",),
    "mhtml": ("mht", "mhtml"),
    "xls": ("xls", "xlt", "et", "ett"),
    "encrypted": ("xlsx", "xlsm", "xlsb", "xltx", "xltm", "et"),
    "text": ("csv", "tsv", "txt", "tab", ""),
    "html": ("html", "htm"),
}


def sniff(data: bytes) -> str:
    """The kind of a file: xlsx, xlsb, ods, fods, xls, spreadsheetml, encrypted, html, mhtml, text.

    What holds no tables comes back as empty, pdf, archive, picture, xml, zip, ole, database, binary.
    """
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        return "empty"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_kind(data)
    if data.startswith(OLE_MAGIC):
        return _ole_kind(data)
    if data.startswith(_RAW_BIFF):
        return "xls"
    for magic, kind in _OTHER.items():
        if data.startswith(magic):
            return kind
    return _text_kind(data[:65536])


def fits(kind: str, extension: str) -> bool:
    """Whether a file of this kind may carry this extension (lower case, without the dot)."""
    return extension in _EXTENSIONS.get(kind, ())


def _zip_kind(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {name.replace("\\", "/").lower() for name in archive.namelist()[:20_000]}
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        return "broken-zip"
    if any(name.endswith("workbook.bin") for name in names):
        return "xlsb"
    if "content.xml" in names:
        return "ods"
    if any(name.endswith("workbook.xml") or name.startswith("xl/") for name in names):
        return "xlsx"
    return "zip"


def _ole_kind(data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return "encrypted"
    streams = ("Workbook", "WORKBOOK", "workbook", "Book", "BOOK", "book")
    if any(name.encode("utf-16-le") + b"\x00\x00" in data for name in streams):
        return "xls"
    return "ole"


def _text_kind(head: bytes) -> str:
    text = head
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = head.decode("utf-16", "replace").replace("\x00", "").encode("utf-8", "replace")
    start = text.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if _MAIL.match(text[:8192]):
        return "mhtml"
    if start.startswith(b"<"):
        if _FLAT.search(text[:8192]):
            return "fods"
        if _OLD_XML.search(text[:8192]) and not _PAGE.match(start):
            return "spreadsheetml"
        if _HTML.search(text):
            return "html"
        if start.startswith(b"<?xml"):
            return "xml"
    control = sum(1 for byte in text if byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1a\x1b\x00")
    return "binary" if control > max(8, len(text) // 50) else "text"
