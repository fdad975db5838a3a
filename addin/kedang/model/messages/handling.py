"""Sentences about findings that people handle: adopted, waived, refused, mended in a file."""

MESSAGES: dict[str, tuple[str, str]] = {
    "handling.adopt": ("采纳", "adopt"),
    "handling.ignore": ("不管", "leave"),
    "handling.waive": ("豁免", "waive"),
    "handling.lift": ("取消豁免", "lift"),
    "handling.not_archived": (
        "这一行没有入档，请改原表后再运行一次",
        "this row is not in the archive; mend the sheet and run again",
    ),
    "handling.unknown": (
        "这份档案里没有这条记录，请看看是不是拿错了档案",
        "this archive does not have the record; is it the right archive?",
    ),
    "handling.sensitive": ("敏感信息不入档", "sensitive information is not archived"),
    "handling.unreadable": (
        "“{value}”不能填进“{field}”这一项，请改“改为”一列",
        "“{value}” cannot be read as “{field}”; correct the column “Change to”",
    ),
    "handling.stale": (
        "档案里现在是“{now}”，和结果表里的“{value}”对不上，请改原表后再运行一次",
        "the archive now says “{now}”, not “{value}”; mend the sheet and run again",
    ),
    "handling.still": (
        "改成“{value}”以后同一条规则仍然通不过",
        "with “{value}” the same rule would still not pass",
    ),
    "handling.past": ("豁免到期 {day} 已经过了", "the waiver's last day {day} is past"),
    "handling.merged_cell": (
        "这一格不是单独的一项（没有这一列，或一格写了几项），请在表里改",
        "this cell does not hold this value alone; change it in the sheet",
    ),
    "handling.changed": (
        "这一格现在是“{now}”，和结果表里的“{value}”对不上",
        "the cell now says “{now}”, not “{value}”",
    ),
    "handling.formula": (
        "这一格是公式，不替您改公式",
        "the cell holds a formula, which is left alone",
    ),
    "handling.protected": ("这张表有保护", "the sheet is protected"),
    "handling.other_file": ("在别的文件里（{file}）", "in another file ({file})"),
}
