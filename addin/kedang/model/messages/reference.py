"""Sentences of this step."""

MESSAGES: dict[str, tuple[str, str]] = {}

_HOLIDAYS: dict[str, tuple[str, str]] = {
    "new_year": ("元旦放假", "off for New Year's Day"),
    "spring": ("春节放假", "off for the Spring Festival"),
    "qingming": ("清明节放假", "off for Qingming"),
    "labour": ("劳动节放假", "off for Labour Day"),
    "dragon_boat": ("端午节放假", "off for the Dragon Boat Festival"),
    "mid_autumn": ("中秋节放假", "off for the Mid-Autumn Festival"),
    "national": ("国庆节放假", "off for National Day"),
    "off": ("放假", "a day off"),
}

_WORKDAYS: dict[str, tuple[str, str]] = {
    "workday.friday.this": (
        "{received} 收到，应在本周五（{friday}）下班前办完。",
        "Received {received}: to be settled by the end of that week's Friday, {friday}.",
    ),
    "workday.friday.next": (
        "{received} 收到时，当周周五前已没有工作日，应在下周五（{friday}）下班前办完。",
        "Received {received}, with no workday left up to that Friday: due by the end of {friday}.",
    ),
    "workday.monday": (
        "办结期限是 {deadline}，处理方案在下周一（{monday}）例会上汇报。",
        "Due {deadline}: the solution is tabled at the following Monday meeting, {monday}.",
    ),
    "workday.unknown_year": (
        "{year} 年的放假安排还不知道（已知到 {last} 年），先按周一至周五上班计算；公布后请更新，或在调休表里补上。",
        "The holidays of {year} are not known yet (known to {last}), so Monday to Friday count as "
        "workdays; update once they are published, or fill in the extra-days sheet.",
    ),
}
for _id, (_zh, _en) in _HOLIDAYS.items():
    _WORKDAYS[f"workday.friday.this.earlier.{_id}"] = (
        f"{{received}} 收到，本周五（{{friday}}）{_zh}，提前到之前最后一个工作日 {{day}} 下班前办完。",
        f"Received {{received}}: that Friday, {{friday}}, is {_en}, so it is due on the last workday "
        "before it, {day}.",
    )
    _WORKDAYS[f"workday.friday.next.earlier.{_id}"] = (
        "{received} 收到时，当周周五前已没有工作日，应顺延一周；"
        f"而下周五（{{friday}}）{_zh}，所以在 {{day}} 下班前办完。",
        "Received {received}, with no workday left up to that Friday; the next one, {friday}, is "
        f"{_en}, so it is due on {{day}}.",
    )
    _WORKDAYS[f"workday.monday.later.{_id}"] = (
        f"办结期限是 {{deadline}}，下周一（{{monday}}）{_zh}，例会顺延到节后第一个工作日 {{day}}。",
        f"Due {{deadline}}: the following Monday, {{monday}}, is {_en}, so the meeting moves to the "
        "first workday after it, {day}.",
    )
MESSAGES.update(_WORKDAYS)

MESSAGES.update(
    {
        "region.unknown": (
            "“{text}”里没有认出省、市、区县，请核对。",
            "No province, city or county recognised in “{text}”: please check.",
        ),
        "region.ambiguous": (
            "“{text}”有同名的地方，请写明省和市。",
            "Several places are called “{text}”: please name province and city.",
        ),
        "region.conflict": (
            "“{text}”前后不一致，是不是“{suggestion}”？请核对。",
            "“{text}” contradicts itself; is “{suggestion}” meant? Please check.",
        ),
        "region.former_name": (
            "“{text}”用的是旧地名，现在是“{value}”。",
            "“{text}” uses a former name; today it is “{value}”.",
        ),
        "name.too_short": (
            "公司名称“{text}”只有一个字，请补全。",
            "The company name “{text}” is a single character: please complete it.",
        ),
        "name.no_trade_name": (
            "公司名称“{text}”里没有字号，请核对。",
            "The company name “{text}” has no name of its own: please check.",
        ),
        "name.person_name": (
            "“{text}”像是人名，不像公司名称，请核对。",
            "“{text}” looks like a person, not a company: please check.",
        ),
        "name.cut": (
            "公司名称“{text}”像是没写完，是不是“{suggestion}”？",
            "The company name “{text}” looks cut short; is “{suggestion}” meant?",
        ),
    }
)
