"""Messages: the report as a web page and on paper."""

MESSAGES: dict[str, tuple[str, str]] = {
    "page.contents": ("目录", "Contents"),
    "page.made_with": (
        "由客档生成，可直接转发或打印。",
        "Made with Kedang; forward or print as it is.",
    ),
    "page.left_out": ("其余 {n} 行见工作簿。", "{n} more rows are in the workbook."),
    "paper.none": (
        "没有找到 LibreOffice，做不了 PDF：装上 LibreOffice 再试，或用 Excel 打开工作簿后另存为 PDF。",
        "LibreOffice was not found, so no PDF: install it, or open the workbook in Excel and save it as PDF.",
    ),
    "paper.failed": (
        "LibreOffice 没能把 {file} 做成 PDF：请用 Excel 打开后另存为 PDF。",
        "LibreOffice made no PDF of {file}: open it in Excel and save it as PDF.",
    ),
    "paper.slow": (
        "LibreOffice {seconds} 秒还没做完 PDF，已停止。",
        "LibreOffice took more than {seconds} seconds for the PDF and was stopped.",
    ),
}
