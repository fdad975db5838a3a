"""Values that naive checks reject and that are right: none of them may be an error or a warning.

Facts: GB 32100-2015, GB 11714, GS15-2006, the numbering plan, GB/T 2260, 国务院令第734号.
"""

from __future__ import annotations

from kedang.reference import organization_code, uscc


def credit_code(head: str, serial: str = "12345678") -> str:
    """A code of any department that passes both checks."""
    body = f"{head}{serial}{organization_code.check_character(serial)}"
    return body + uscc.check_character(body)


CODES = [
    "911522010783762860", "91350100M000100Y43", credit_code("N2330106"), credit_code("A1330106"),
    credit_code("Y1330106"), credit_code("11100000"), credit_code("51330000"),
    credit_code("92330106", "MA2A1234"), credit_code("91810000"), "110108000000016",
    organization_code.format("12345678" + organization_code.check_character("12345678")),
    "12345678-" + organization_code.check_character("12345678"), "无", "-", "办理中",
]  # fmt: skip

MOBILES = [
    "14512345678", "14712345678", "16212345678", "16512345678", "16612345678", "16712345678",
    "17012345678", "17112345678", "17212345678", "17312345678", "17412345678", "19012345678",
    "19112345678", "19212345678", "19312345678", "19512345678", "19612345678", "19812345678",
    "19912345678", "138-1234-5678", "138 1234 5678", "+8613812345678", "+86 138 1234 5678",
    "0086-13812345678", "86-13812345678", "（+86）13812345678", "１３８１２３４５６７８",
    "13812345678/13987654321", "13812345678、13987654321", "13812345678 13987654321",
    "13812345678（王总）", "王总13812345678", "手机：13812345678", 13812345678.0, "13812345678.0",
    "1440012345678", "1064612345678", "013812345678", "+852 9123 4567", "00852-91234567",
    "+853 6612 3456", "+886 912 345 678", "+1 415 555 2671", "+49 30 1234567", "0571-87654321",
    "同座机", "无", "-", "／", "N/A", "待补", "同上",
]  # fmt: skip

LANDLINES = [
    "0571-87654321", "(0571)87654321", "（0571）87654321", "0571 87654321", "057187654321",
    "010-65134567", "021-65134567", "020-8765-4321", "0571-87654321转801",
    "0571-87654321-801", "0571-87654321 ext.801", "0571-87654321分机801", "(0571)87654321转801",
    "0571-87654321*801", "0571-87654321#801", "0571-87654321,801", "4008-655-100", "400-865-5100",
    "4008655100", "800-820-8820", "8008208820", "95588", "96110", "12345", "12315", "10086",
    "0571-87654321/87654322", "0571-87654321、13812345678", "0571-87654321 13812345678",
    "+86-571-87654321", "+86 571 8765 4321", "0086-571-87654321", "86-571-87654321",
    "0571—87654321", "0571－87654321", "0571-87654321(传真)", "电话：0571-87654321", "87654321",
    "7654321", "0755-83765566-8008", "0512-68250000", "0898-66541234", "0991-2345678",
    "0852-8765432", "00852-27654321", "+852 2765 4321", "00886-2-27654321", "+81-3-1234-5678",
    "0571-8765 4321", "0571-87654321~3", "0571-87654321-3", "无", "-", "暂无",
]  # fmt: skip

EMAILS = [
    "wang.min@vip.163.com", "wang_min@qq.com", "12345678@qq.com", "a@b.cn", "sales@huaxin.com.cn",
    "wang-min@huaxin.co.jp", "WANG@HUAXIN.COM", "a+b@huaxin.com", "info@华信.中国",
    "a@huaxin.com; b@huaxin.com", "a@huaxin.com、b@huaxin.com", "王敏 <wang@huaxin.com>", "无", "-",
]  # fmt: skip

POSTCODES = ["310000", "050000", "010010", "100000", 310000.0, "518000", "999077", "无", "-"]

SITES = [
    "www.huaxin.com", "http://www.huaxin.com", "https://huaxin.com.cn/", "huaxin.cn", "华信.中国",
    "http://huaxin.1688.com/page/contactinfo.htm?spm=1", "www.huaxin.com:8080/index.html", "无",
    "HTTP://WWW.HUAXIN.COM", "www.huaxin.com、www.hx.com", "建设中", "-",
]  # fmt: skip

DAYS = [
    "2024-05-01", "2024/5/1", "2024.5.1", "24/5/1", "24.5.1", "2024年5月1日", "20240501", "二〇二四年五月一日",
    "2024-5-1 08:30", "2024/05/01 00:00:00", 45413, "2024年5月", "24年5月1日", "5月1日", "五月一日",
    "2024-02-29", "无", "-",
]  # fmt: skip

FIGURES = [
    "1,234.50", "12万", "￥3.5万元", "¥3,500", "1.2亿", "(1,200)", "-120", 0, "0", "０", "1200元",
    "约500", "500左右", "面议", "无", "-", "3500.00 元", "1 234", "人民币500元", "RMB 500",
]  # fmt: skip

NAMES = [
    "无锡一棉", "华信机械", "华为", "IBM", "ABB（中国）有限公司", "Siemens Ltd., China", "3M中国有限公司",
    "个体工商户王敏", "杭州市西湖区王敏五金店", "华信机械有限公司（杭州）", "华信机械有限公司萧山分公司",
    "中国石油天然气股份有限公司", "国家电网公司", "中国科学院", "浙江大学", "杭州市公安局", "中国人民解放军某部",
    "株式会社日立製作所", "Apple Inc.", "香港利丰有限公司", "台湾积体电路制造股份有限公司", "澳门博彩控股有限公司",
    "上海三菱电梯有限公司", "北京·华信机械有限公司", "浙江省杭州市西湖区文三路街道办事处", "七匹狼",
    "一汽-大众汽车有限公司", "某某科技", "昆山测试仪器有限公司", "北京测试技术研究院", "华测检测认证集团股份有限公司",
]  # fmt: skip

PEOPLE = [
    "王敏", "王", "欧阳修远", "买买提·吐尔逊", "阿依古丽·买买提江", "迪丽热巴．迪力木拉提", "司马相如", "王总",
    "王先生", "王女士", "李经理", "Wang Min", "John Smith", "張偉", "陳小姐", "王敏（经理）", "小王",
]  # fmt: skip

PLACES = [
    {"province": "北京", "city": "北京"},
    {"province": "北京市", "city": "北京市", "address": "海淀区中关村大街1号"},
    {"province": "上海", "city": "上海市", "address": "浦东新区张江路88号"},
    {"province": "重庆", "city": "重庆", "address": "渝北区龙溪街道金龙路1号"},
    {"province": "天津市", "city": "滨海新区", "address": "天津开发区第四大街1号"},
    {"province": "浙江", "city": "杭州", "address": "萧山经济技术开发区建设一路1号"},
    {"province": "江苏", "city": "苏州", "address": "苏州工业园区星湖街328号"},
    {"province": "江苏省", "city": "昆山市", "address": "昆山市玉山镇北门路1号"},
    {"province": "湖北", "city": "襄樊", "address": "襄阳市樊城区长虹路1号"},
    {"province": "湖北", "city": "仙桃市", "address": "仙桃市沔街大道1号"},
    {"province": "湖北", "city": "潜江", "address": "潜江市章华中路1号"},
    {"province": "河南", "city": "济源", "address": "济源市天坛路1号"},
    {"province": "河南", "city": "焦作", "address": "济源市天坛路1号"},
    {"province": "海南", "city": "琼海", "address": "琼海市嘉积镇银海路1号"},
    {"province": "新疆", "city": "石河子", "address": "石河子市北四路1号"},
    {"province": "新疆", "city": "巴音郭楞州", "address": "铁门关市库西大道1号"},
    {"province": "广西", "city": "南宁", "address": "广西南宁市青秀区民族大道1号"},
    {"province": "内蒙古", "city": "呼和浩特", "address": "呼和浩特市赛罕区大学西街1号"},
    {"province": "广东", "city": "深圳", "address": "南山区科技园科苑路1号"},
    {"province": "广东", "city": "东莞", "address": "东莞市长安镇振安西路1号"},
    {"province": "山东", "city": "济南", "address": "莱芜区鲁中西大街1号"},
    {"province": "浙江", "city": "杭州", "address": "杭州余杭区文一西路1号"},
    {"province": "浙江", "city": "宁波", "address": "宁波杭州湾新区滨海四路1号"},
    {"province": "河北", "city": "保定", "address": "雄安新区容城县奥威路1号"},
    {"province": "安徽", "city": "合肥", "address": "巢湖市半汤路1号"},
    {"province": "上海", "city": "上海", "address": "南京西路100号"},
    {"province": "湖北", "city": "武汉", "address": "北京路1号"},
    {"province": "辽宁", "city": "大连", "address": "大连市甘井子区华北路1号"},
    {"province": "香港", "city": "香港", "address": "香港九龙尖沙咀广东道1号"},
    {"province": "台湾", "city": "台北市", "address": "台北市信义路五段7号"},
    {"province": "澳门", "city": "澳门", "address": "澳门友谊大马路1号"},
    {"province": "", "city": "", "address": "No. 1 Main Street, Singapore"},
    {"province": "境外", "city": "", "address": "日本东京都港区1-2-3"},
]

ROWS = [
    ("transaction", {"quantity": 10, "unit_price": 12.5, "amount": 125}),
    ("transaction", {"quantity": 10, "unit_price": 12.5, "amount": 141.25}),
    ("transaction", {"quantity": 10, "unit_price": 100, "discount": "9.5折", "amount": 950}),
    ("transaction", {"quantity": 10, "unit_price": 100, "discount": 0.95, "amount": 950}),
    ("transaction", {"quantity": 10, "unit_price": 100, "discount": "95%", "amount": 950}),
    ("transaction", {"quantity": 3, "unit_price": 33.33, "amount": 100}),
    ("transaction", {"quantity": -3, "unit_price": 10, "amount": -30}),
    ("transaction", {"quantity": 10, "unit_price": 0, "amount": 0}),
    ("transaction", {"quantity": 10, "unit_price": 10, "amount": 80, "returned": 2}),
    ("transaction", {"amount": 5000, "paid_amount": 2000, "invoiced": 5000, "delivered": 3}),
    ("transaction", {"quantity": "面议", "unit_price": "面议", "amount": ""}),
    ("organization", {"net_margin": "-35%", "return_on_assets": "120%", "current_ratio": 1.8}),
    ("organization", {"market_share_ours": "100%", "registered_capital": "500万"}),
    ("organization", {"founded_on": "1862-03-01", "payment_terms_days": 0, "employees": 3}),
    ("organization", {"tax_no": "330106123456789", "bank_account": "33050161987600001234"}),
    ("organization", {"status": "流失", "first_deal_on": "2012-05-01"}),
    ("complaint", {"received_on": "2026-11-20", "closed_on": "2026-11-20", "solution": "换货"}),
    ("visit", {"date": "2026-12-01", "planned": "是", "result": ""}),
    ("visit", {"date": "2026-11-02", "result": "有效拜访", "hours": 0.5, "cost": 0}),
    ("visit", {"date": "2026-11-02", "result": "取消", "reason": "客户临时开会"}),
    ("project", {"probability": "80%", "stage": "投标", "budget": "120万"}),
    ("contact", {"birthday": "6月18日"}),
    ("contact", {"birthday": "12-25"}),
    ("individual", {"birth_date": "1985年6月"}),
    ("channel_partner", {"price_level": "一级"}),
    ("channel_partner", {"reputation": "良好", "management": "一般", "distribution": "强"}),
    ("lead", {"name": "宏达", "authority": "能"}),
    ("organization", {"phone": "0431-8591234", "employees": "85人左右"}),
    ("channel_partner", {"type": "总代理", "breadth": "独家", "protection": "长期有效"}),
    ("promotion", {"start": "2026-11-01", "end": "2026-11-30", "planned": 20, "done": 25}),
    ("target", {"period": "2026-11", "measure": "销售额", "value": "50万"}),
    ("receivable", {"amount": 1000, "overdue_days": 0, "overdue_amount": 0}),
    ("price_level", {"level": "省级", "discount": 3.8}),
]
