"""Where tables stand (held)."""

from exam.truth import Book, Out, Sheet, Tab

WEEK = """
||销 售 周 报 ( 第 46 周 )|<|<|<|<|<|<
||部门：西南办事处||||填报：唐敏||
||
||【跟进记录】
||跟进日期|客户简称|跟进人|跟进方式|跟进内容|跟进结果|下次跟进
||11.9|渝能电气|何勇|打电话|问样机安装进度|有效|11.23
||11.10|天府泵业|何勇|上门|送报价单，总经理不在|无效|11.17
||11.12|黔源矿机|唐敏|线上会议|技术交底|有效|11.26
||
||
||【本周回款】
||客户简称|回款日期|回款金额|产品|订单日期|订货数量|订单金额
||渝能电气|2026-11-11|#30000|开关柜|2026-09-02|#6|#60000
||滇池水务|2026-11-13|#12500|水表|2026-10-12|#50|#12500
"""

PAIR = """
华南区经销商|<|<|<||华南区重点项目|<|<|<
经销商|类别|覆盖区域|授信（万）||项目|甲方|预算（万元）|目前阶段
汕头金平机电行|经销商|汕头、潮州|#20||揭阳电厂二期循环泵|揭阳热电有限公司|#260|约见
柳州龙城五金公司|独家代理|柳州|#35||北海港卸船机改造|北海港务机械有限公司|#480|促成
梧州西江机电商行|经销商|梧州、贺州|#8||湛江钢厂除尘|湛江冶金设备有限公司|#1200|寻找
海口南渡机电公司|经销商|海南|#15
"""

BANDS = """
我司往来单位一览
|
|单位名称||所在省||经办人||手机号
|
|延边木材机械有限公司||吉林||金明哲||13944301234
|白山矿泉设备有限公司||吉林||于海波||13904391234
|
|
|通化葡萄酒机械有限公司||吉林||迟淑云||13943551234
"""

SUPPLY = """
供应商名录|<|<|<
供应商名称|供货品种|供方联系人|供方电话
上海特钢贸易有限公司|圆钢|孙经理|021-56781234
无锡密封件厂|O型圈|华小姐|0510-82341234
"""

SAME = """
一季度新客户|<|<
客户|业务|签约日
连云港碱业设备有限公司|顾伟|2026-01-15
徐州工程液压有限公司|顾伟|2026-03-02
|
二季度新客户|<|<
客户|业务|签约日
宿迁玻璃机械有限公司|陆燕|2026-04-20
淮安清江电机有限公司|陆燕|2026-05-11
宜兴环保填料有限公司|顾伟|2026-06-18
"""

BOOKS = (
    Book(
        "西南周报46.xlsx",
        (Sheet("周报", WEEK),),
        (
            Tab(
                sheet="周报",
                range="C5:I8",
                head="5",
                entity="visit",
                rows=3,
                columns="C:date D:customer E:rep F:mode G:content H:result I:next_appointment",
                values="C6 visit.date = 2026-11-09; F6 visit.mode = 电话; F8 visit.mode = 线上;"
                " I8 visit.next_appointment = 2026-11-26",
            ),
            Tab(
                sheet="周报",
                range="C12:I14",
                head="12",
                entity="transaction",
                rows=2,
                columns="C:customer D:paid_on E:paid_amount F:product G:date H:quantity I:amount",
                values="G14 transaction.date = 2026-10-12; E13 transaction.paid_amount = 30000",
            ),
        ),
    ),
    Book(
        "华南渠道与项目.xlsx",
        (Sheet("华南", PAIR),),
        (
            Tab(
                sheet="华南",
                range="A2:D6",
                head="2",
                entity="channel_partner",
                rows=4,
                columns="A:name B:type C:region D:credit",
                values="D3 channel_partner.credit = 200000; B4 channel_partner.type = 独家代理;"
                " A6 channel_partner.name = 海口南渡机电公司",
            ),
            Tab(
                sheet="华南",
                range="F2:I5",
                head="2",
                entity="project",
                rows=3,
                columns="F:name G:customer H:budget I:stage",
                values="H5 project.budget = 12000000; G4 project.customer = 北海港务机械有限公司",
            ),
        ),
    ),
    Book(
        "隔行隔列.xlsx",
        (Sheet("一览", BANDS), Sheet("供应商", SUPPLY)),
        (
            Tab(
                sheet="一览",
                range="B3:H9",
                head="3",
                entity="organization",
                rows=3,
                columns="B:name D:province F:contact.name/owner H:contact.mobile/phone",
                values="B9 organization.name = 通化葡萄酒机械有限公司",
                quiet="B5:H9",
            ),
            Out(sheet="供应商"),
        ),
    ),
    Book(
        "按季度分块.xlsx",
        (Sheet("新客户", SAME),),
        (
            Tab(
                sheet="新客户",
                range="A2:C4",
                head="2",
                entity="organization",
                rows=2,
                columns="A:name B:owner C:first_deal_on/acquired_on/?",
                values="A4 organization.name = 徐州工程液压有限公司",
            ),
            Tab(
                sheet="新客户",
                range="A7:C10",
                head="7",
                entity="organization",
                rows=3,
                columns="A:name B:owner C:first_deal_on/acquired_on/?",
                values="A10 organization.name = 宜兴环保填料有限公司; A8 organization.owner = 陆燕",
            ),
        ),
    ),
)
