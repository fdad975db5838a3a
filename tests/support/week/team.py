"""The people of a made-up maker of gearboxes, its customers and products; nobody here exists."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kedang.reference import organization_code, uscc

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = (date(2026, 11, day) for day in range(16, 21))
MEETING = date(2026, 11, 23)
WEEK = "2026-W47"

MANAGER, ADMIN = "周经理", "内勤小陶"
FORMAL = "高翔"
"""Has the add-in in Calc and works in a team form."""
PLAIN = "林晓"
"""Fills in forms without any add-in."""
OWN_WAY = "马国强"
"""Keeps a sheet of his own."""
CARELESS = "丁一鸣"
"""Forgets names and dates, mistypes codes, writes down a colleague's customers."""
REPS = (FORMAL, PLAIN, OWN_WAY, CARELESS)


def code(region: str, number: int) -> str:
    """A valid credit code of nobody."""
    body = f"{number:08d}"
    whole = "91" + region + body + organization_code.check_character(body)
    return whole + uscc.check_character(whole)


@dataclass(frozen=True, slots=True)
class Firm:
    """A customer as its rep knows it."""

    rep: str
    name: str
    uscc: str
    province: str
    city: str
    address: str
    phone: str
    nature: str
    contact: str
    mobile: str
    source: str = "老客户"


FIRMS = (
    Firm(FORMAL, "无锡锐泰机床有限公司", code("320211", 51800117), "江苏省", "无锡市", "无锡市滨湖区胡埭路118号", "0510-85170118", "制造商", "吴建平", "13861700118"),
    Firm(FORMAL, "苏州恒川自动化设备有限公司", code("320505", 51800225), "江苏省", "苏州市", "苏州市虎丘区科灵路26号", "0512-66280026", "制造商", "沈佳", "13912600226"),
    Firm(FORMAL, "常州博远输送机械有限公司", code("320411", 51800333), "江苏省", "常州市", "常州市新北区河海西路330号", "0519-85260330", "制造商", "顾明远", "13775100330", "展会"),
    Firm(PLAIN, "杭州天枢包装机械有限公司", code("330108", 51800441), "浙江省", "杭州市", "杭州市滨江区滨康路441号", "0571-86620441", "制造商", "钱立群", "13588100441"),
    Firm(PLAIN, "宁波海拓注塑机有限公司", code("330206", 51800559), "浙江省", "宁波市", "宁波市北仑区小港街道渡口路55号", "0574-86150055", "制造商", "戴国栋", "13967800559"),
    Firm(PLAIN, "绍兴德纺机械有限公司", code("330602", 51800667), "浙江省", "绍兴市", "绍兴市越城区袍江中兴路66号", "0575-88130066", "制造商", "茅晓东", "13757500667"),
    Firm(PLAIN, "台州振兴泵业有限公司", code("331002", 51800775), "浙江省", "台州市", "台州市椒江区机场路77号", "0576-88470077", "最终用户企业", "应海波", "13857600775"),
    Firm(OWN_WAY, "青岛鲁重矿山机械有限公司", code("370211", 51800883), "山东省", "青岛市", "青岛市黄岛区长江中路88号", "0532-86880088", "制造商", "孙德胜", "13853200883"),
    Firm(OWN_WAY, "济南泉通数控设备有限公司", code("370112", 51800991), "山东省", "济南市", "济南市历城区工业北路99号", "0531-88990099", "制造商", "韩立新", "13853100991"),
    Firm(OWN_WAY, "潍坊安达农机有限公司", code("370705", 51801007), "山东省", "潍坊市", "潍坊市奎文区北宫东街100号", "0536-82100100", "制造商", "牟春生", "13853601007"),
    Firm(CARELESS, "上海浦昌电梯部件有限公司", code("310115", 51801115), "上海市", "上海市", "上海市浦东新区秀浦路111号", "021-58110111", "制造商", "倪伟", "13817001115"),
    Firm(CARELESS, "上海申桥起重设备有限公司", code("310113", 51801223), "上海市", "上海市", "上海市宝山区沪太路2230号", "021-56780223", "最终用户企业", "施磊", "13817001223"),
)  # fmt: skip
SAME_FIRM = Firm(CARELESS, "无锡锐泰机床有限责任公司", "", "江苏省", "无锡市", "无锡市滨湖区胡埭路118号", "0510-85170118", "制造商", "吴建平", "13861700118", "展会")  # fmt: skip
"""A colleague's customer once more, with its telephone: certain."""
LIKE_FIRM = Firm(CARELESS, "恒川自动化", "", "江苏省", "苏州市", "", "", "制造商", "", "", "展会")
"""A colleague's customer as one calls it in a hurry: somebody has to judge."""
NAMELESS_CITY, NAMELESS_PHONE = "昆山市", "0512-57330944"
NAMELESS = "昆山富进模具有限公司"
"""The name that the careless rep forgot; he adds it on his slip."""
WRONG_CODE = code("310115", 51801115)[:-1] + "2"

PRODUCTS = (
    ("JS-075", "蜗轮减速机 075", "减速机", "台", 620.0, 980.0, 42.0),
    ("JS-110", "蜗轮减速机 110", "减速机", "台", 1150.0, 1780.0, 18.0),
    ("LZ-6", "弹性联轴器 LZ6", "联轴器", "套", 210.0, 360.0, 95.0),
    ("DG-25", "直线导轨 25", "导轨", "米", 150.0, 268.0, 160.0),
    ("MF-50", "机械密封 50", "密封", "只", 36.0, 72.0, 400.0),
)
