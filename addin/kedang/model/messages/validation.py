"""Sentences of the checks: what is wrong, and what to do."""

MESSAGES: dict[str, tuple[str, str]] = {
    "validation.withheld": (
        "“{label}”有 {count} 个值属于敏感个人信息（个人信息保护法第二十八条），没有存入档案。",
        "“{label}” holds {count} sensitive personal values (PIPL Art. 28); they were not stored.",
    ),
    "validation.more": (
        "“{label}”还有 {count} 处同样的提示，不再逐条列出。",
        "{count} more remarks of the same kind on “{label}” are not listed.",
    ),
    "validation.missing": (
        "{entity}缺“{label}”，这一行暂不入档，请补上。",
        "{entity} without “{label}”: the row is held back until it is filled in.",
    ),
    "validation.contact.organization": (
        "有 {count} 个联系人没写所属公司，请补上公司名称。",
        "{count} contacts do not say which company they belong to.",
    ),
    "validation.owner": (
        "有 {count} 条没写负责销售，先记为“未分配”。",
        "{count} records have no owner and count as unassigned.",
    ),
    "validation.source.missing": (
        "有 {count} 条没写信息来源，以本文件为来源，可靠性最低。",
        "{count} records have no source; this file counts as the source, at lowest trust.",
    ),
}
