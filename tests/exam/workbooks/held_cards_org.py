"""Cards of organisations (held)."""

from exam.truth import Book, Card, Sheet

EIGHT = """
团体客户档案卡|<|<|<|<|<
一、名称和地址|<|<|<|<|<
企业名称|荆门石化安装工程有限公司|<|企业简称|荆化安装|
通讯地址|湖北省荆门市东宝区白庙路11号|<|<|邮编|448000
联系电话|0724-2271234|传真号码|0724-2271235|成立年月|2003年6月
二、生产经营情况|<|<|<|<|<
客户性质|最终用户企业|职工人数|430人|注册资金|2000万元
主营产品|压力容器、管道安装|<|年产值|1.5亿元|
三、财务资信状况|<|<|<|<|<
开户银行|工行荆门东宝支行|银行帐号|1809021509024501234|信用级别|A
授信额度|80万元|结算账期|45天|税务登记号|{u31}
四、发展评估|<|<|<|<|<
战略动向|拟上年产5万吨精馏装置|<|年度计划|年内扩招焊工50人|
我方业务员|尹刚|客户来源|行业协会|建档日期|2025-12-01
"""

VERTICAL = """
客户基本资料
客户全称|昌吉番茄制品机械有限公司
详细地址|新疆昌吉市健康西路5号
法定代表人|马保国
注册资本|人民币300万元
员工数量|约120人
主要联系人|
姓名|古丽娜
职务|采购主任
手机|13899651234
第二联系人|
姓名|陈勇
职务|仓库主管
手机|13579601234
是否签约|是
备注|冬季停产三个月
"""

MULTI = """
客户登记（一）||||
公司名|库尔勒棉机有限公司|所在地|新疆 库尔勒|
联系人|帕提古丽|手机|13899011234|
客户等级|□A  ☑B  □C  □D|状态|( )潜在 (√)意向 ( )成交|
|
客户登记（二）||||
公司名|石河子节水器材有限公司|所在地|新疆 石河子|
联系人|邢卫东|手机|13909931234|
客户等级|☑A  □B  □C  □D|状态|( )潜在 ( )意向 (√)成交|
|
客户登记（三）||||
公司名|喀什干果加工机械厂|所在地|新疆 喀什|
联系人|吐尔逊|手机|13639981234|
客户等级|□A  □B  ☑C  □D|状态|(√)潜在 ( )意向 ( )成交|
"""

CREDIT = """
客户资信调查表|<|<|<
调查对象：|锦州汉拿电机配件有限公司|调查日期：|2026-04-18
经营状况|<|<|<
年销售收入（万元）|#5600|资产总额（万元）|#7200
流动比率|#1.8|销售净利率|%0.065
平均回款天数|#48|存货周转天数|#60
我司供货占比|%0.3|授信额度（万元）|#150
历史逾期记录：|2024年3月逾期20天，已结清|<|<
与我司合作起始：|2017年9月|交易条件：|月结60天
调查人：|关颖|复核：|
"""

ENGLISH = """
CUSTOMER PROFILE|<|<|<
Company Name|Dalian Harbour Crane Parts Co., Ltd.|Short Name|DHCP
Address|No. 18 Gangwan Street, Zhongshan District, Dalian|<|<
Tel|0411-82631234|Fax|0411-82631235
Website|www.dhcp-crane.com|E-mail|info@dhcp-crane.com
Contact Person|Liu Wei|Position|Purchasing Director
Mobile|13904111234|Sales Rep|何勇
Customer Type|□Manufacturer ☑Dealer □End user|Date|2026-10-10
"""

BOOKS = (
    Book(
        "八要素档案.xlsx",
        (Sheet("荆化安装", EIGHT),),
        (
            Card(
                sheet="荆化安装",
                entity="organization",
                cells="A3>B3:name D3>E3:short_name A4>B4:address E4>F4:postcode A5>B5:phone C5>D5:fax"
                " E5>F5:founded_on A7>B7:nature C7>D7:employees E7>F7:registered_capital A8>B8:products"
                " D8>E8:annual_revenue A10>B10:bank C10>D10:bank_account E10>F10:credit_grade"
                " A11>B11:credit_limit C11>D11:payment_terms_days E11>F11:tax_no/uscc A13>B13:strategy"
                " D13>E13:annual_plan A14>B14:owner C14>D14:source E14>F14:recorded_on",
                values="D7 organization.employees = 430; F7 organization.registered_capital = 20000000;"
                " E8 organization.annual_revenue = 150000000; B11 organization.credit_limit = 800000;"
                " D11 organization.payment_terms_days = 45; B7 organization.nature = 最终用户企业",
                quiet="A3:F14",
            ),
        ),
    ),
    Book(
        "一列卡片.xlsx",
        (Sheet("昌吉", VERTICAL),),
        (
            Card(
                sheet="昌吉",
                entity="organization",
                cells="A2>B2:name A3>B3:address A4>B4:legal_representative A5>B5:registered_capital A6>B6:employees"
                " A8>B8:contact.name A9>B9:contact.title A10>B10:contact.mobile A12>B12:contact2.name/contact.name"
                " A13>B13:contact2.title/contact.title A14>B14:contact2.mobile/contact.mobile A15>B15:- A16>B16:notes",
                values="B8 contact.name = 古丽娜; B12 contact.name = 陈勇; B14 contact.mobile = 13579601234;"
                " B5 organization.registered_capital = 3000000",
                quiet="A2:B16",
            ),
        ),
    ),
    Book(
        "三张登记卡.xlsx",
        (Sheet("登记", MULTI),),
        (
            Card(
                sheet="登记",
                entity="organization",
                cells="A2>B2:name C2>D2:province/city/address A3>B3:contact.name C3>D3:contact.mobile A4>B4:tier"
                " C4>D4:status A7>B7:name A8>B8:contact.name C8>D8:contact.mobile A9>B9:tier C9>D9:status"
                " A12>B12:name A13>B13:contact.name A14>B14:tier C14>D14:status",
                values="B4 organization.tier = B; D4 organization.status = 意向; D9 organization.status = 成交;"
                " B12 organization.name = 喀什干果加工机械厂; D14 organization.status = 潜在; D13 contact.mobile = 13639981234",
                quiet="A2:D14",
            ),
        ),
    ),
    Book(
        "资信调查.xlsx",
        (Sheet("锦州", CREDIT),),
        (
            Card(
                sheet="锦州",
                entity="organization",
                cells="A2>B2:name C2>D2:?/- A4>B4:annual_revenue C4>D4:assets A5>B5:current_ratio C5>D5:net_margin"
                " A6>B6:payment_cycle_days C6>D6:inventory_cycle_days A7>B7:market_share_ours"
                " C7>D7:credit_limit A8>B8:past_credit_problems A9>B9:first_deal_on C9>D9:deal_terms"
                " A10>B10:recorded_by/verified_by/-",
                values="B4 organization.annual_revenue = 56000000; B7 organization.market_share_ours = 0.3;"
                " D7 organization.credit_limit = 1500000; D6 organization.inventory_cycle_days = 60",
                quiet="A4:D9",
            ),
        ),
    ),
    Book(
        "Profile.xlsx",
        (Sheet("DHCP", ENGLISH),),
        (
            Card(
                sheet="DHCP",
                entity="organization",
                cells="A2>B2:name/name_en C2>D2:short_name A3>B3:address A4>B4:phone C4>D4:fax A5>B5:website"
                " C5>D5:email A6>B6:contact.name C6>D6:contact.title A7>B7:contact.mobile C7>D7:owner"
                " A8>B8:nature C8>D8:recorded_on/?",
                values="B8 organization.nature = 中间商; B6 contact.name = Liu Wei",
                quiet="A2:D8",
            ),
        ),
    ),
)
