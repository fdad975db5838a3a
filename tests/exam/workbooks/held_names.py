"""Header words that mislead (held)."""

from exam.quick import table

CONTACT_LIST = """
姓名|手机|单位电话|单位名称|单位地址|家庭电话|职称|上级领导|介绍人|名片来源
顾昌盛|13912341231|0513-85231234|南通家纺机械有限公司|南通市通州区金沙街道8号|0513-86112234|高级工程师|曹总|老徐|2026纺机展
温雅琴|13812341232|0515-88331234|盐城石油装备有限公司|盐城市建湖县汇文路1号||经济师|||扫名片
"""

COMPLAINT = """
投诉日期|投诉客户|被投诉人|订单日期|发货日期|发现问题日期|涉及订单号|投诉产品|投诉数量|投诉事项|损失金额|初步回复|最终方案|限期|完成日
2026-10-12|南通家纺机械有限公司|小李|2026-09-01|2026-09-20|2026-10-10|DD-0901|罗拉|#6|表面划伤|#1800|已致电|换货|2026-10-16|2026-10-15
2026-10-13|盐城石油装备有限公司||2026-08-22|2026-09-12|2026-10-11|DD-0822|阀座|#2|硬度不足|#5200||退货|2026-10-16|2026-10-16
"""

PRICE = """
产品编码|产品名称|出厂价|批发价|零售指导价|最低限价|成本|库存上限|现存量|供应商|供应商电话
LP-01|罗拉|#95|#102|#128|#98|#66|#500|#210|南通铸造厂|0513-85670000
FZ-02|阀座|#410|#430|#520|#415|#300|#80|#35|盐城锻件厂|0515-88770000
"""

PINYIN = """
KHMC|LXR|SJ|DZ|Cust_Name_EN|Biz_Type|Sales
南通家纺机械有限公司|顾昌盛|13912341231|南通市通州区金沙街道8号|Nantong Textile Machinery Co., Ltd.|制造商|顾伟
盐城石油装备有限公司|温雅琴|13812341232|盐城市建湖县汇文路1号|Yancheng Petroleum Equipment Co., Ltd.|制造商|陆燕
"""

ENGLISH = """
Order No|Order Date|Customer|Item Code|Item|Qty|UoM|Unit Price|Total|Paid|Ship Date|ETA|Salesperson
PO-881|2026-09-01|南通家纺机械有限公司|LP-01|罗拉|#20|pcs|#95|#1900|#1900|2026-09-20|2026-09-22|顾伟
PO-882|2026-09-08|盐城石油装备有限公司|FZ-02|阀座|#4|pcs|#410|#1640|#0|2026-09-12|2026-09-15|陆燕
"""

TRADITIONAL = """
拜訪日期|客戶名稱|拜訪人員|拜訪方式|拜訪結果|洽談內容|下次拜訪時間|費用
2026-10-12|南通家紡機械有限公司|顧偉|電話|有效|確認訂單|2026-10-26|#0
2026-10-13|鹽城石油裝備有限公司|陸燕|上門|無效|負責人出差|2026-10-27|#150
"""

NOISE = """
ID|客户名称|创建时间|更新时间|最后修改人|跟进状态|跟进次数|公海原因|联系人数|是否删除|头像|负责人|所属部门
#10231|南通家纺机械有限公司|2026-01-05 10:22:31|2026-10-09 08:00:12|系统|成交|#14||#2|0|http://img.example.com/1.png|顾伟|华东一部
#10232|盐城石油装备有限公司|2026-02-11 14:02:00|2026-09-30 17:45:00|陆燕|意向|#5|超30天未跟进|#1|0||陆燕|华东二部
"""

SPACES = """
客 户 名 称|联␣系␣人|手 机 号 码|地　　址|【行业】|信用等级：|「备注」|业 务 员 （签名）
南通家纺机械有限公司|顾昌盛|13912341231|南通市通州区金沙街道8号|纺织机械|AA||顾伟
盐城石油装备有限公司|温雅琴|13812341232|盐城市建湖县汇文路1号|石油装备|A|新客户|陆燕
"""

BOOKS = (
    table(
        "名片整理",
        CONTACT_LIST,
        "A1:J3",
        "1",
        "contact",
        "A:name B:mobile C:phone D:organization E:-/? F:home_phone G:title/- H:- I:- J:source/?",
        values="D2 contact.organization = 南通家纺机械有限公司; C3 contact.phone = 0515-88331234",
    ),
    table(
        "投诉日期多",
        COMPLAINT,
        "A1:O3",
        "1",
        "complaint",
        "A:received_on B:customer C:- D:- E:- F:-/? G:order_no H:product I:- J:text K:- L:-/promise/? M:solution N:due"
        " O:closed_on",
        values="A2 complaint.received_on = 2026-10-12; O3 complaint.closed_on = 2026-10-16",
    ),
    table(
        "价格多列",
        PRICE,
        "A1:K3",
        "1",
        "product",
        "A:code B:name C:list_price/- D:- E:list_price/- F:- G:cost H:- I:stock J:- K:-",
        values="G2 product.cost = 66; I3 product.stock = 35",
    ),
    table(
        "拼音表头",
        PINYIN,
        "A1:G3",
        "1",
        "organization",
        "A:name B:contact.name C:contact.mobile/phone D:address E:name_en F:nature/- G:owner",
        values="A3 organization.name = 盐城石油装备有限公司",
    ),
    table(
        "Orders",
        ENGLISH,
        "A1:M3",
        "1",
        "transaction",
        "A:no B:date C:customer D:product_code E:product F:quantity G:unit H:unit_price I:amount J:paid_amount"
        " K:- L:- M:rep",
        values="B3 transaction.date = 2026-09-08; I2 transaction.amount = 1900",
    ),
    table(
        "拜訪紀錄",
        TRADITIONAL,
        "A1:H3",
        "1",
        "visit",
        "A:date B:customer C:rep D:mode E:result F:content G:next_appointment H:cost",
        values="D3 visit.mode = 上门; E3 visit.result = 无效; D2 visit.mode = 电话",
    ),
    table(
        "系统导出",
        NOISE,
        "A1:M3",
        "1",
        "organization",
        "A:-/number B:name C:recorded_on/acquired_on/- D:- E:- F:status G:- H:- I:- J:- K:- L:owner M:-",
        values="F2 organization.status = 成交; L3 organization.owner = 陆燕",
    ),
    table(
        "带空格表头",
        SPACES,
        "A1:H3",
        "1",
        "organization",
        "A:name B:contact.name C:contact.mobile D:address E:industry F:credit_grade G:notes H:owner",
        values="F2 organization.credit_grade = AA",
    ),
)
