"""应收: what a customer owed on a day, and for how long it is overdue."""

from __future__ import annotations

from kedang.model.catalogue.common import EVERY_RECORD
from kedang.model.field import Entity, EntityKind, Field, FieldType, words

FIELDS: tuple[Field, ...] = (
    Field(
        "as_of",
        "截止日期",
        "As of",
        FieldType.DATE,
        words(
            "日期、统计日期、截至日期、基准日、截止时间、统计时间、账龄日期、截至时间、截止日、截至日、截止年月日、截止到、截至、统计截止日期、统计截止日、统计日、账龄截止日期、账龄截止日、"
            "账龄基准日、对账日期、对账截止日期、对账日、对账时间、结算日期、结账日期、报表日期、数据日期、核算日期、盘点日期、期末日期、月末日期、余额日期、欠款日期、查询日期、年月、月份、"
            "期间、Cut-off Date、As Of Date、Report Date、Statement Date、Date、Balance Date、数据截至、数据截止、数据截止日、"
            "数据截止日期、截止时点、统计截至、到哪天算的、到哪天为止、算到哪天、截到哪天、到哪天、到几号、算到几号、到几时、截到几时、截数日、截数日期、截数时间、结数日、会计期末、"
            "会计期间、会计月份、会计年月、会计期、会计日期、期末、期末日、期末时间、期间末、报告期、报告日、报告截止日、报表期间、报表时间、报表月份、报表截止日期、账款日期、账款截止日期、"
            "账款截至日期、账款统计日期、账期截止日期、帐龄日期、帐龄截止日期、账龄截至日期、账龄计算日、账龄计算日期、账龄分析日、账龄分析日期、账龄统计日期、账龄起算日期、账面日期、"
            "账单日、账单日期、账单月份、应收日期、应收截止日期、应收截至日期、应收统计日期、应收余额日期、余额截止日期、余额截至日期、余额时点、余额日、欠款截止日期、欠款截至日期、"
            "欠款统计日期、对账基准日、对账截止日、对账截至日、对账月份、对帐日期、对帐截止日期、函证基准日、函证日期、函证截止日、基准日期、基准时间、基准时点、时点、截止时点日期、"
            "截至时点、截止到日期、截止月份、截至月份、截止年月、截至年月、截至到、截至日期/时间、取数日期、取数时间、提取日期、导出日期、计算日期、计算日、计算基准日、核对截止日期、"
            "盘点时间、清查日期、清理日期、关账日、关账日期、结账时间、结账日、结算时间、结算月份、结转日期、统计月份、统计年月、统计期间、统计时点、数据日、数据时点、数据截止时间、"
            "数据截至日期、数据统计日期、数据时间、制表截止日期、年末日期、季末日期、月末、月底、月结日期、月结日、年月日、期次、时间、As At、As On、Aged As Of、"
            "Ageing Date、Aging Date、Aging As Of、AR Date、Balance As Of、Balance At、Balance Sheet Date、"
            "Closing Date、Cutoff、Data As Of、Date As Of、Effective Date、Key Date、Ledger Date、Month、"
            "Month End、Month End Date、On Date、Open At、Open Items At、Period、Period End、"
            "Period End Date、Position At、Report As Of、Reporting Date、Snapshot Date、Statement As Of、"
            "Status Date、Valuation Date、Stichtag、Datum、Stand、Per"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "customer",
        "客户名称",
        "Customer",
        FieldType.CUSTOMER,
        words(
            "客户、公司名称、单位名称、企业名称、公司、单位、客户全称、拜访客户、客户公司、客户单位、企业、顾客、Customer Name、Company、Company Name、"
            "Client、Account、欠款单位、往来单位、债务人、客商、客商名称、欠款客户、欠款客户名称、欠款单位名称、欠款公司、欠款企业、欠款方、欠款人、欠款人名称、债务单位、"
            "债务人名称、债务方、应收客户、应收单位、应收单位名称、应收对象、应收客户名称、往来单位名称、往来客户、往来客户名称、往来户、往来户名称、往来对象、逾期客户、逾期单位、核算客户、"
            "辅助核算、结算单位、结算客户、开票客户、购货单位、购货单位名称、购货方、付款单位、付款客户、付款方、需方、甲方、客户名、客户全名、客户简称、公司全称、单位全称、企业全称、"
            "客户单位名称、经销商、经销商名称、代理商、代理商名称、Debtor、Client Name、Account Name、Customer Account、谁欠的、谁欠钱、"
            "谁还欠着、哪家、哪家的、哪家欠、哪家欠的、哪个客户、谁家、谁家的、边个客、边个争、边间、客、人客、客仔、函证单位、函证对象、函证客户、被函证单位、发函单位、对账单位、对账客户、"
            "对账对象、对帐单位、对帐客户、欠账单位、欠账客户、欠账方、欠费单位、欠费客户、欠货款单位、拖欠单位、拖欠客户、拖款单位、未付款单位、未付款客户、未回款客户、未回款单位、"
            "未收款客户、未收款单位、逾期客户名称、逾期单位名称、逾期公司、逾期企业、超期客户、超期单位、赊销客户、赊销单位、赊账客户、催款客户、催款单位、催收客户、催收单位、催收对象、"
            "清欠单位、清欠客户、回款客户、回款单位、收款客户、收款单位(客户)、应收往来单位、应收公司、应收企业、应收客商、应收账款单位、应收账款客户、应收账款客户名称、应收账款单位名称、"
            "账款单位、账款客户、挂账单位、挂账客户、账户名称、债务企业、债务公司、债务客户、债务人单位、往来公司、往来单位全称、往来单位/客户、往来企业、往来方、往来方名称、往来科目、"
            "往来对方、核算单位、核算对象、核算项目、核算项目名称、客户核算、客户往来、辅助核算项目、辅助核算客户、客户核算项目、结算单位名称、结算客户名称、结算方、结算公司、开票单位、"
            "开票客户名称、开票公司、发票抬头、购方、购方名称、购货客户、购货方名称、购货商、购买方、购买方名称、购买单位、买方、买方名称、买受人、采购方、采购单位、采购客户、订货单位、"
            "订货客户、收货单位、收货客户、付款单位名称、付款人、付款方名称、付款公司、需方名称、需方单位、甲方名称、甲方单位、合同甲方、合同单位、合同客户、签约单位、签约客户、交易单位、"
            "交易客户、交易对象、销售客户、销售对象、客户公司名称、客户公司全称、客户企业、客户单位全称、客户抬头、客户户名、客户账户、客户/经销商、客户往来单位、户名、户头、单位/客户、"
            "单位户名、单位简称、客商全称、客商简称、客商单位、终端客户、用户、用户名称、用户单位、用户单位名称、渠道商、渠道商名称、分销商、分销商名称、经销商全称、代理商全称、商户、"
            "商户名称、门店名称、加盟商、AR Customer、Account/Customer、Bill-to、Bill-to Customer、Bill-to Party、Buyer、"
            "Buyer Name、Client Company、Counterparty、Cust、Cust Name、Customer/Debtor、"
            "Customer Account Name、Customer Company、Customer Full Name、Customer Short Name、"
            "Debtor Account、Debtor Company、Debtor Name、Dealer、Distributor、Invoiced To、Owing Customer、"
            "Payer、Payer Name、Party、Party Name、Sold-to、Sold-to Party、Who Owes、Debitor、Debitorname、"
            "Kunde、Kundenname、Schuldner、Firma"
        ),
        wanted=True,
        blocks=True,
    ),
    Field(
        "amount",
        "应收金额",
        "Amount",
        FieldType.MONEY,
        words(
            "应收账款、应收余额、金额、欠款、欠款金额、余额、未收金额、应收款、未收款、应收、欠款余额、未回款、Balance、应收账款余额、应收账款金额、应收账款期末余额、应收账款合计、"
            "应收账款总额、应收帐款、应收帐款余额、应收款项、应收款余额、应收款金额、应收款总额、应收款合计、应收总额、应收合计、应收总金额、应收额、应收金额(元)、应收余额(元)、"
            "应收账款(元)、应收货款、应收未收、应收未收金额、应收未收款、未收货款、未收账款、未收余额、未收回款、未收、未回款金额、未回款额、未收款金额、未收款余额、未付金额、未付款、"
            "未付款金额、未付余额、未结金额、未结余额、未结清金额、未核销金额、欠款总额、欠款合计、欠款额、欠款数额、欠款金额(元)、欠款(元)、欠款(万元)、欠款总金额、总欠款、累计欠款、"
            "尚欠金额、尚欠货款、尚欠款、剩余欠款、剩余应收、货款余额、账面余额、账款余额、结余、期末余额、期末应收、期末应收余额、期末欠款、本期余额、原币余额、本币余额、余额(元)、"
            "待收金额、待收款、待回款、待回款金额、欠费金额、AR Balance、Outstanding、Outstanding Amount、Outstanding Balance、"
            "Amount Due、Balance Due、Receivable、Receivable Amount、Due Amount、Open Amount、Total Due、"
            "还欠多少、还欠多少钱、欠多少、欠多少钱、欠了多少、欠了多少钱、欠我们多少、欠我们多少钱、差多少、差多少钱、还差多少、还差多少钱、没给多少、没收回多少、还没给的、还没收的、"
            "多少钱、争我们几多、争我哋几多、争几多、欠几多、欠数、数尾、尾数、尾欠、尾欠金额、尾欠款、尾款、尾款余额、尾款金额、货款尾款、余欠、余欠金额、余款、余款金额、余额合计、"
            "余额总计、余额金额、余额(万元)、余额(RMB)、余数、剩余款、剩余款项、剩余未付、剩余未收、剩余未收款、剩余未回款、剩余货款、剩余金额、剩余应收款、剩余尾款、欠账、欠账金额、"
            "欠账余额、欠账额、欠帐、欠帐金额、欠费、欠付金额、欠付款、欠付货款、欠收金额、欠收款、欠收货款、欠货款、欠款(RMB)、欠款金额(万元)、欠款余额(元)、欠款余额(万元)、"
            "欠款总计、欠款累计、欠款数、欠款净额、欠款本金、拖欠款、拖欠货款、未结、未结款、未结货款、未结账款、未结算金额、未结算、未结算余额、未清金额、未清余额、未清、未清账款、未清款、"
            "未清货款、未清项、未清项金额、未清算金额、未还金额、未还款、未付、未付货款、未付账款、未付余款、未付尾款、未付总额、未付款总额、未付清金额、未到账、未到账金额、未到款、未回、"
            "未回金额、未回额、未回货款、未回收、未回收金额、未回收款、未回收货款、未回笼金额、未回款余额、未回款总额、未回款(元)、未回款(万元)、未收(元)、未收(万元)、"
            "未收金额(元)、未收款(元)、未收款(万元)、未收款项、未收款总额、未收款额、未收额、未收账款余额、未收应收款、未收回金额、未收回货款、未核销、未核销余额、未核销应收、待收、"
            "待收余额、待收款金额、待收款项、待收货款、待收账款、待收回款、待回收金额、待回款额、待结金额、待结算金额、待付金额、待付款、待付款金额、待清金额、挂账金额、挂账余额、挂账、"
            "账款、账款金额、账款总额、账款合计、账款余额(元)、账款(元)、账上余额、账面应收、账面应收款、账面应收账款、账面应收余额、账面金额、账面欠款、账面价值、期末数、期末账款、"
            "期末应收账款、期末应收账款余额、期末应收款、期末应收金额、期末欠款余额、期末未收、期末金额、本期期末余额、本期应收、本期应收余额、本期欠款、本期末余额、月末余额、月末应收、"
            "月末应收余额、月底余额、年末余额、年末应收、借方余额、期末借方余额、期末借方、科目余额、应收期末余额、应收期末、应收数、应收净额、应收总计、应收总账款、应收本币余额、"
            "应收原币余额、应收本币金额、应收未收余额、应收未回款、应收未收账款、应收未付、应收尾款、应收欠款、应收款额、应收款(元)、应收款(万元)、应收款余额(元)、应收款净额、"
            "应收账款净额、应收账款总计、应收账款数、应收账款(万元)、应收账款余额(元)、应收账款余额(万元)、应收账款额、应收账款期末、应收账款期末数、应收账款账面余额、应收帐款金额、"
            "应收帐款合计、应收金额(万元)、应收金额合计、应收金额(RMB)、应收余额(万元)、应收余额合计、应收余款、应收货款余额、应收货款金额、应收货款(元)、应收(元)、"
            "应收(万元)、应付我司、总应收、总应收款、总应收账款、总欠款额、总欠款金额、总余额、总额、合计、合计欠款、合计应收、合计金额、累计欠款金额、累计欠款余额、累计应收、累计应收款、"
            "累计应收余额、累计未收、累计未收款、累计未回款、金额(元)、金额(万元)、金额合计、债权金额、债权余额、债权、债务金额、货款、货款欠款、货款欠额、货款未收、函证金额、函证余额、"
            "对账余额、对账金额、确认金额、确认欠款、质保金及尾款、AR、AR (CNY)、AR Amount、AR Outstanding、AR Total、"
            "Account Balance、Accounts Receivable、Accounts Receivable Balance、Amount (CNY)、"
            "Amount (RMB)、Amount O/S、Amount Open、Amount Outstanding、Amount Owed、Amount Owing、"
            "Amount Receivable、Amt、Amt Due、Amt Outstanding、Arrears、Balance (CNY)、Balance (RMB)、"
            "Balance Amount、Balance O/S、Balance Outstanding、Book Balance、Closing Balance、"
            "Current Balance、Debit Balance、Debt、Debts、Due、Due Balance、Ending Balance、Invoice Balance、"
            "Ledger Balance、Net Receivable、O/S、O/S Amount、O/S Balance、Open AR、Open Balance、"
            "Open Invoice Amount、Open Invoices、Open Item Amount、Open Items、Open Receivable、"
            "Open Receivables、Owed、Owing、Outstanding (CNY)、Outstanding AR、Outstanding Debt、"
            "Outstanding Receivable、Outstanding Receivables、Outstanding Sum、Receivable (CNY)、"
            "Receivable Balance、Receivables、Receivables Balance、Remaining、Remaining Amount、"
            "Remaining Balance、Total AR、Total Balance、Total Open、Total Outstanding、Total Owed、"
            "Total Receivable、Total Receivables、Unpaid、Unpaid Amount、Unpaid Balance、Uncollected、"
            "Uncollected Amount、How Much Owed、Forderung、Forderungen、Offener Betrag、Offene Forderung、"
            "Offene Posten、Saldo、Betrag"
        ),
        wanted=True,
        unit="元",
    ),
    Field(
        "overdue_days",
        "逾期天数",
        "Overdue days",
        FieldType.INTEGER,
        words(
            "逾期、超期天数、账龄、账龄(天)、拖欠天数、超期、账龄天数、逾期天数(天)、逾期时间、逾期时长、逾期日数、逾期期限、逾期(天)、逾期账龄、已逾期天数、超期日数、超期时间、"
            "超期时长、超期(天)、已超期天数、超账期天数、超账期、超信用期天数、延期天数、拖欠时间、拖欠时长、欠款天数、欠款时间、欠款时长、欠款账龄、账龄日数、帐龄、帐龄(天)、帐龄天数、"
            "应收天数、过期天数、Days Overdue、Days Past Due、Past Due Days、DPD、Age、Aging Days、Age (days)、"
            "Days Outstanding、逾期多少天、逾期几天、超了几天、拖了几天、拖了多少天、拖了多久、拖多久了、超了多少天、超了多久、超期几天、超期多少天、过了几天、过了多少天、"
            "过期几天、过期多少天、过期多久、过期日数、晚了几天、迟了几天、欠了几天、欠了多久、欠多久了、逾期了几天、逾期多久、逾期了多少天、过了期几多日、过咗期几多日、过期几多日、"
            "迟咗几多日、拖咗几耐、最长逾期天数、最长逾期、最大逾期天数、最高逾期天数、平均逾期天数、逾期最长天数、逾期最长、逾期最大天数、逾期天数合计、逾期日、逾期日期数、逾期期、"
            "逾期期间、逾期账期、逾期账龄天数、逾期账龄(天)、逾期时间(天)、逾期时长(天)、逾期天数(日)、逾期累计天数、逾期未付天数、逾期未收天数、逾期未回款天数、逾期付款天数、"
            "逾期回款天数、逾期收款天数、已逾期、已逾期(天)、已逾期时间、已逾期日数、已超天数、已超期、已超期(天)、已超账期天数、已拖欠天数、已欠天数、已欠款天数、已过期天数、超龄天数、"
            "超限天数、超时天数、超出天数、超出账期天数、超出信用期天数、超出账期、超出信用期、超期天数(天)、超期账龄、超期时间(天)、超信用期、超信用天数、超信用期(天)、"
            "超信用期限天数、超信用账期、超信用账期天数、超授信期天数、超账期(天)、超账期时间、超帐期天数、超合同期天数、超合同账期天数、超约定天数、超付款期天数、超付款期限天数、"
            "到期天数(逾)、到期后天数、过账期天数、过信用期天数、过期时间、过期(天)、延迟天数、延迟付款天数、延付天数、延期(天)、延期付款天数、迟付天数、滞后天数、滞纳天数、滞期天数、"
            "拖延天数、拖期、拖期天数、拖欠日数、拖欠(天)、拖欠期、拖欠账龄、拖款天数、欠账天数、欠款期、欠款期限、欠款(天)、欠款日数、欠款时间(天)、欠款账龄(天)、欠款账龄天数、"
            "欠期、欠期(天)、账龄日、账龄期、账龄期限、账龄时间、账款账龄、账款天数、账款账龄天数、应收账龄、应收账龄(天)、应收账龄天数、应收账款账龄、应收账款天数、应收账款账龄天数、"
            "未收天数、未回款天数、未付天数、挂账天数、赊欠天数、Age in Days、Aged Days、Ageing、Ageing Days、Aging、AR Age、AR Days、"
            "Arrears Days、Avg Days Overdue、Day Overdue、Days in Arrears、Days Late、Days Open、Days Over、"
            "Days Over Terms、Days Past Terms、Days PD、Delay Days、Delayed Days、Late Days、"
            "Late by (days)、Max Days Overdue、Max Overdue Days、No of Days Overdue、O/D Days、"
            "Oldest (days)、Overdue Day、Overdue Age、Overdue for (days)、Overdue Period、"
            "How Long Overdue、How Many Days Overdue、Tage überfällig、Überfällige Tage、Verzugstage、"
            "Überfällig seit (Tage)"
        ),
        unit="天",
    ),
    Field(
        "overdue_amount",
        "逾期金额",
        "Overdue amount",
        FieldType.MONEY,
        words(
            "超期金额、逾期欠款、逾期余额、逾期未收、逾期金额(元)、逾期欠款金额、逾期应收、逾期应收款、逾期应收账款、逾期应收金额、逾期未收款、逾期未收金额、逾期未付金额、逾期账款、"
            "逾期账款金额、逾期总额、逾期货款、逾期款、逾期额、已逾期金额、到期未付金额、到期未收金额、到期应收、超期欠款、超期余额、超期应收、超期应收金额、超账期金额、超期未收、超期账款、"
            "拖欠金额、过期金额、Past Due Amount、Past Due、Overdue、Overdue Balance、Amount Overdue、其中逾期、其中逾期金额、"
            "其中已逾期、逾期多少、逾期多少钱、逾期了多少钱、超期多少、超期多少钱、过期多少钱、过期欠多少、到期没给多少、到期没付的、过期数、过期数额、过期款、过期货款、过期账款、过期未收、"
            "过期未收款、过期未付、过期未付金额、过期余额、过期应收、过期应收款、过期欠款、逾期数、逾期数额、逾期合计、逾期总计、逾期(元)、逾期(万元)、逾期金额(万元)、逾期金额合计、"
            "逾期金额总计、逾期总金额、逾期未付、逾期未付款、逾期未付余额、逾期未回款、逾期未回款金额、逾期未回、逾期未收余额、逾期未收货款、逾期未收账款、逾期未清金额、逾期未结金额、"
            "逾期未还金额、逾期未收回金额、逾期应收余额、逾期应收款余额、逾期应收账款余额、逾期应收账款金额、逾期应收款金额、逾期应收总额、逾期应收合计、逾期应收(元)、逾期应收(万元)、"
            "逾期应收货款、逾期应收未收、逾期账款余额、逾期账款总额、逾期账款合计、逾期账款(元)、逾期货款金额、逾期货款余额、逾期款项、逾期款金额、逾期款额、逾期余额(元)、"
            "逾期余额(万元)、逾期余款、逾期欠款余额、逾期欠款额、逾期欠款总额、逾期欠款(元)、逾期欠款合计、逾期债权、逾期债务、逾期债务金额、逾期部分、逾期部分金额、逾期本金、"
            "已逾期余额、已逾期欠款、已逾期应收、已逾期账款、已逾期应收账款、已逾期未收、已到期未收、已到期未付、已到期未收款、已到期未回款、已到期未付款、已到期应收、已到期应收款、"
            "已到期应收账款、已到期金额、已到期欠款、已超期金额、到期未回款、到期未回款金额、到期未收、到期未收款、到期未付、到期未付款、到期未收货款、到期应收款、到期应收账款、"
            "到期应收金额、到期应收余额、到期欠款、到期货款、到期账款、到期未清金额、超期(元)、超期金额(元)、超期金额(万元)、超期总额、超期合计、超期款、超期款项、超期货款、"
            "超期应收款、超期应收账款、超期应收余额、超期欠款金额、超期欠款余额、超期未收金额、超期未收款、超期未付、超期未付金额、超期未回款、超期未回款金额、超期账款余额、超期额、"
            "超账期欠款、超账期余额、超账期应收、超账期应收款、超账期未收、超账期未收金额、超账期未回款、超账期货款、超账期账款、超信用期金额、超信用期欠款、超信用期余额、超信用期应收、"
            "超信用期应收款、超信用期应收账款、超信用期账款、超信用金额、超合同期金额、超龄金额、超龄应收、延期金额、延期未付金额、拖欠总额、拖欠余额、拖欠款金额、拖欠货款金额、其中:超期、"
            "其中超期金额、其中到期、其中逾期款、其中逾期应收、其中逾期欠款、Amount Past Due、Amt Overdue、Amt Past Due、AR Overdue、"
            "Arrears Amount、Late Amount、Matured Amount、O/D Amount、of Which Overdue、Overdue (CNY)、"
            "Overdue (RMB)、Overdue AR、Overdue Amt、Overdue Debt、Overdue Receivable、"
            "Overdue Receivables、Overdue Sum、Overdue Total、Overdue Value、Past Due (CNY)、Past Due AR、"
            "Past Due Amt、Past Due Balance、Thereof Overdue、Total Overdue、Total Past Due、Überfällig、"
            "Überfälliger Betrag、Davon überfällig、Fälliger Betrag"
        ),
        unit="元",
    ),
    Field(
        "rep",
        "业务员",
        "Rep",
        FieldType.PERSON,
        words(
            "销售员、销售代表、责任人、负责销售、客户经理、催收人、负责人、业务员姓名、销售员姓名、销售人员姓名、销售代表姓名、业务代表、业务人员、业务经理、业务负责人、负责业务员、"
            "负责业务、责任业务、责任业务员、责任销售、所属业务员、所属销售、归属业务员、归属销售、对应业务员、分管业务员、专营业务员、经办人、经办业务员、经手人员、跟进人、跟进人员、"
            "跟进业务员、销售、销售人员、销售经理、销售负责人、催款人、催款责任人、催收人员、催收责任人、催收负责人、清收人、清欠人、清欠责任人、回款责任人、收款人、收款责任人、区域经理、"
            "Sales、Sales Rep、Salesperson、Account Manager、Owner、Collector、Responsible、跟款人、追款人、跟款业务员、"
            "收款责任业务员、谁去要、谁去要的、谁要账、谁去收、谁去催、谁催、谁催的、谁在催、谁收、谁收款、谁跟、谁跟的、谁负责、谁管、谁管的、谁的客户、谁经手、哪个业务员、边个追、边个跟、"
            "边个收数、边个负责、追数人、追数同事、追数、追数员、收数人、收数员、收数同事、要账人、要账的、讨债人、负责同事、跟进同事、催收业务员、催收专员、催收员、催收经办人、催收跟进人、"
            "催收责任业务员、催收责任部门/人、催收主责、催款员、催款人员、催款业务员、催款经办、催款负责人、催款跟进人、催账人、催账员、催账责任人、催讨人、催缴人、催要人、清收责任人、"
            "清收人员、清收负责人、清收业务员、清欠人员、清欠负责人、清欠业务员、清欠专员、清理责任人、清款人、回款人、回款负责人、回款业务员、回款跟进人、回款跟踪人、回收责任人、"
            "收款负责人、收款人员、收款员、收款业务员、收款经办人、收款跟进人、追收人、追收责任人、追缴人、追讨人、追款责任人、追款业务员、追款人员、对账人、对账人员、对账责任人、"
            "对账业务员、对账负责人、对接业务员、对接销售、对接人(我方)、业务、业务员名称、业务经办、业务经办人、业务跟进人、业务责任人、业务专员、业务主管、业务主任、业务担当、业务归属、"
            "业务归属人、业务对接人、业务员(责任人)、责任业务员姓名、责任业务人员、责任人员、责任者、责任经理、责任销售员、责任销售人员、责任业务经理、责任客户经理、责任人姓名、"
            "第一责任人、主责人、主责业务员、直接责任人、销售负责、销售责任人、销售担当、销售专员、销售主管、销售顾问、销售工程师、销售归属、销售归属人、销售员名称、销售业务员、销售姓名、"
            "销售跟进人、销售对接人、营销员、营销人员、营销经理、营销责任人、营业员、营业担当、营业代表、负责人姓名、负责人员、负责业务人员、负责业务经理、负责经理、负责销售员、"
            "负责销售人员、负责客户经理、跟进销售、跟进业务、跟进销售员、跟进责任人、跟进负责人、跟踪人、跟踪人员、跟踪业务员、跟踪责任人、跟单员、跟单、跟单人、跟单业务员、经手业务员、"
            "经手销售、经办人员、经办、经办销售、专管业务员、专管业务员名称、专管员、分管人、分管销售、分管人员、分管经理、分管业务、管户经理、管户人、主管业务员、主管、主管业务、所属人、"
            "所属人员、所属业务、所属员工、所属销售员、所属销售人员、所属客户经理、归属人、归属人员、归属销售员、归属客户经理、对应销售、对应客户经理、对应业务、客户经理姓名、客户负责人、"
            "客户主管、客户归属人、客户归属业务员、客户对应业务员、大客户经理、渠道经理、片区经理、片区负责人、大区经理、区域负责人、区域销售、区域业务员、省区经理、省区负责人、办事处经理、"
            "办事处负责人、担当、担当者、员工、员工姓名、同事、人员、姓名、AR Owner、AM、AE、Account Executive、Account Owner、"
            "Assigned To、Chased By、Collection Agent、Collection Owner、Collected By、Collections Rep、"
            "Credit Controller、Customer Owner、Dunning Owner、Follow-up By、Followed By、In Charge、KAM、"
            "Person in Charge、PIC、Rep Name、Responsible Person、Responsible Rep、Responsible Sales、"
            "Sales Engineer、Sales Executive、Sales Manager、Sales Name、Sales Owner、Sales Rep Name、"
            "Sales Representative、Sales Staff、Salesman、Salesperson Name、Seller、Staff、Who Chases、"
            "Who Collects、Verantwortlich、Verantwortlicher、Verkäufer、Betreuer、Vertriebsmitarbeiter、"
            "Zuständig"
        ),
    ),
)

ENTITY = Entity(
    "receivable",
    "应收账款",
    "Receivable",
    EntityKind.ACTIVITY,
    (*FIELDS, *EVERY_RECORD),
    synonyms=words(
        "应收、应收账款、应收款、欠款、应收明细、账龄、账龄表、应收账款明细、欠款明细、逾期、账龄分析、逾期清单、Receivables、AR、Aging"
    ),
    date_field="as_of",
    customer_field="customer",
)
