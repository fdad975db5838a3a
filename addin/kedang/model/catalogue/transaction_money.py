"""订单/交易: what it came to: amount and cost, delivered, invoiced, paid and returned."""

from __future__ import annotations

from kedang.model.field import Field, FieldType, words

MONEY: tuple[Field, ...] = (
    Field(
        "amount",
        "金额",
        "Amount",
        FieldType.MONEY,
        words(
            "销售金额、总金额、订单金额、合同金额、成交金额、交易金额、价税合计、总价、合同额、销售额、小计、金额(元)、含税金额、货款、合计金额、订单总额、消费金额、合同总额、交易额、"
            "Total、Sales Amount、订单额、订单总价、订单总金额、订单价格、订货金额、订购金额、合同总金额、合同总价、合同价款、合同价格、合同金额(元)、合同金额(万元)、"
            "合同标的额、成交总额、成交额、成交总价、成交总金额、成交价格(总)、交易总额、交易总金额、销售总额、销售总金额、销售额(元)、销售收入、销售金额(元)、销货金额、销售合计、"
            "含税总额、含税总价、含税合计、含税销售额、价税合计(元)、价税合计金额、应收金额、应付金额、应付总额、应收总额、实际金额、实付金额(订单)、实际成交金额、出库金额、出货金额、"
            "发货金额、送货金额、购买金额、购货金额、采购金额、采购额、采购总额、采购总金额、消费额、消费总额、消费总金额、总额、总金额(元)、总价(元)、总计金额、总计、合计、合计(元)、"
            "合计金额(元)、总价款、价款、价款合计、货款金额、货款总额、货值、结算金额、结算总额、账单金额、业绩金额、业绩额、金额(人民币)、金额RMB、人民币金额、本币金额、金额合计、"
            "金额小计、小计金额、行金额、优惠后金额、折后金额、折后总价、净额、Amount(RMB)、Total Amount、Total Price、Total Value、"
            "Order Amount、Order Total、Order Value、Contract Amount、Contract Value、Deal Amount、"
            "Deal Value、Sales Value、Revenue、Turnover、Subtotal、Line Total、Grand Total、Net Amount、"
            "Gross Amount、Value、Items Total、Item Total、Order Sum、Sum、卖了多少钱、一共多少钱、总共多少钱、多少钱、几多钱、总银码、"
            "银码、总数(元)、钱数、金额(CNY)、金额(万元)、金额(万)、金额(含税)、金额(不含税)、金额(未税)、含税金额(元)、含税金额合计、含税价款、含税收入、不含税金额、"
            "未税金额、无税金额、未税销售额、不含税销售额、不含税收入、税前金额、税后金额、净值、净价值、净额(元)、净销售额、净销售金额、净收入、价税总计、价税合计数、价税总额、价税总和、"
            "本币价税合计、原币价税合计、原币金额、原币含税金额、本位币金额、订单金额(元)、订单金额(万元)、订单合计、订单净值、订单总值、订单总额(元)、订单货款、订货额、订货总额、"
            "订货总金额、订购总额、定单金额、下单金额、下单总额、下单金额(元)、采购金额(元)、购买金额(元)、购买总额、购货总额、购货款、进货金额、进货额、合同额(元)、合同额(万元)、"
            "合同总额(元)、合同总额(万元)、合同总价(元)、合同总价(万元)、合同总金额(元)、合同含税金额、合同不含税金额、合同货款、合同款、合同值、合约金额、合约额、签约金额、"
            "签约额、签约总额、签约合同额、签单金额、签单额、签单总额、新签合同额、中标金额、成单金额、成交金额(元)、成交金额(万元)、成交合同额、成交价款、成交额(元)、成交额(万元)、"
            "交易金额(元)、交易额(元)、交易额(万元)、交易总价、销售金额(万元)、销售额(万元)、销售额(万)、销售额度、销售业绩、销售营收、销售总价、销售货款、销售款、销售款额、"
            "销售价款、销售收入(元)、销售收入(万元)、销货额、销货款、销货总额、销售净额、销售合计金额、销售实绩、销售产值、业绩、业绩(元)、业绩金额(元)、营业额、营业收入、营收、"
            "收入、收入金额、发货金额(元)、发货额、发货货值、发货总额、出货额、出货总额、出货金额(元)、出货总金额、出库额、出库总金额、送货总额、供货金额、供货额、供货总额、开单金额、"
            "单据金额、票据金额、账款、账单总额、账款金额、应收、应收款、应收货款、应收账款、应付款、应付货款、货款(元)、货款合计、货款总计、总货款、总货值、货物金额、货物总价、货物总额、"
            "货值金额、商品金额、商品总额、商品总价、商品金额合计、产品金额、产品总价、产品总金额、产品合计、价值、总价值、价款(元)、总金额(万元)、总金额(RMB)、总金额(含税)、"
            "总额(元)、总额(万元)、总价(万元)、总价(含税)、总价RMB、总计(元)、合计金额(万元)、合计金额(含税)、合计价款、合计金额RMB、合计总价、小计(元)、"
            "小计金额(元)、金额总计、金额汇总、金额总额、共计、共计金额、结算款、结算价款、结算金额(元)、实际销售额、实际销售金额、实销金额、实销额、实售金额、实收金额(订单)、"
            "折后总额、折后合计、折扣后金额、优惠后总价、优惠后总额、最终金额、消费金额(元)、Amount (CNY)、Amount (k CNY)、Amount(USD)、Amt、"
            "Total Amt、Total (RMB)、Total (CNY)、Total Sales、Total Order Value、Total Contract Value、"
            "Total Net、Total Revenue、Net Value、Net Val、Net Sales、Gross Sales、Gross Value、Gross Total、"
            "Invoice Total、Invoice Value、Order Net Value、Sales Total、Sales Revenue、Sales Amt、"
            "Sale Amount、Sale Value、Deal Size、Contract Sum、Extended Price、Ext Price、Extended Amount、"
            "Line Amount、Line Value、Purchase Amount、Purchase Value、Price Total、TCV、Betrag、"
            "Gesamtbetrag、Gesamtpreis、Auftragswert、Nettowert、Umsatz、Summe"
        ),
        wanted=True,
        unit="元",
    ),
    Field(
        "cost",
        "成本",
        "Cost",
        FieldType.MONEY,
        words(
            "成本金额、产品成本、销售成本、总成本、成本价、订单成本、合同成本、商品成本、成本总额、成本合计、成本额、成本(元)、成本单价、单位成本、产品成本价、进价、进货价、进货成本、"
            "采购成本、采购价、成本价格、结转成本、产品成本金额、出库成本、Cost Amount、Total Cost、Unit Cost、COGS、Cost Price、本钱、货本、"
            "成本多少、进价(元)、进价成本、拿货价、拿货成本、入货价、来货价、成本总价、成本总金额、成本小计、成本净额、总成本(元)、销售总成本、销货成本、营业成本、主营成本、"
            "主营业务成本、发货成本、出货成本、物料成本、货品成本、存货成本、生产成本、制造成本、实际成本、标准成本、计划成本、预算成本、核算成本、结算成本、项目成本、采购单价、"
            "采购成本(元)、采购金额(成本)、含税成本、不含税成本、单台成本、单件成本、单品成本、每台成本、成本核算、毛成本、Costs、Cost (RMB)、Cost (CNY)、"
            "Cost of Goods、Cost of Goods Sold、Cost of Sales、Std Cost、Standard Cost、Product Cost、"
            "Purchase Cost、Purchase Price、Buying Price、Total COGS、Order Cost、Kosten、Selbstkosten、"
            "Einkaufspreis、Einstandspreis"
        ),
        unit="元",
    ),
    Field(
        "delivered",
        "已发货",
        "Delivered",
        FieldType.NUMBER,
        words(
            "发货量、已发数量、已发货数量、交货数量、实发数量、已交货、交货、已交数量、已发货量、已发货数、发货数、已发量、已出库数量、已出库、已出货、已出货数量、已出货量、累计发货、"
            "累计发货数量、累计出库数量、实发、实际发货数量、已送货数量、已送货、已交货数量、已交货数、已交货量、交货数、交货量、交付数量、已交付数量、已交付、Delivered Qty、"
            "Shipped、Shipped Qty、Delivered Quantity、Qty Delivered、发了没、发货没、发了吗、发货了吗、发了多少、出了多少、送了没、"
            "送了多少、交了多少、发没发货、出咗货未、送咗未、出货未、发货与否、是否发货、是否已发货、是否出货、是否交货、发货情况、发货状态、发货进度、出货情况、出货状态、交货情况、"
            "交货状态、交货进度、交付情况、交付状态、交付进度、送货情况、送货状态、出库情况、出库状态、发运数量、已发运、已发运数量、已发件数、已发台数、已发数、已发货件数、已发货台数、"
            "已出数量、已出数、已出货数、已出库量、已出库数、已送数量、已送数、已交、已交量、已交数、已交货台数、已交付数、已交付量、已到货、已到货数量、到货数量、到货量、到货情况、"
            "签收数量、已签收数量、验收数量、累计发货数、累计发货量、累计出货、累计出货数量、累计出货量、累计出库、累计出库量、累计交货、累计交货数量、累计已发、累计已发货、累计执行数量、"
            "执行数量、已执行数量、已提货数量、已提货、提货数量、已供货数量、已供货、实发数、实发量、实发件数、实发台数、实际发货、实际发货量、实际发货数、实际出库数量、实际出货数量、"
            "实际交货数量、实交数量、实交、实送数量、实际送货数量、交货量(已)、发出数量、发出商品数量、发货、出货、Delivered Units、Delivery Status、"
            "Delivery Qty、Delivery Quantity、Shipped Quantity、Shipped Units、Shipment Qty、"
            "Shipment Status、Shipping Status、Qty Shipped、Quantity Shipped、Quantity Delivered、Qty Dlv、"
            "Dlv Qty、Dispatched、Dispatched Qty、Fulfilled、Fulfilled Qty、Received Qty、Qty Received、"
            "Geliefert、Liefermenge"
        ),
    ),
    Field(
        "invoiced",
        "已开票",
        "Invoiced",
        FieldType.MONEY,
        words(
            "开票金额、发票金额、已开票金额、开票额、已开票额、已开票金额(元)、已开发票金额、开票总额、开票总金额、已开发票、累计开票、累计开票金额、已开票合计、开票含税金额、票面金额、"
            "Invoiced Amount、Invoice Amount、Billed、Billed Amount、开票没、开票了吗、开了没、开了多少票、票开了吗、票开了没、开票情况、"
            "开票状态、开票与否、是否开票、是否已开票、是否开发票、有没有开票、开没开票、开咗票未、发票情况、发票状态、已开票(元)、已开票(万元)、已开票数、已开票款、已开票含税金额、"
            "已开金额、已开发票额、已开发票(元)、已开具发票金额、已出票金额、已出发票、开具金额、开票金额(元)、开票金额(万元)、开票金额(含税)、开票价税合计、开票含税额、开票货款、"
            "开票款额、开票数额、开票收入、开票销售额、开票合计、开票合计金额、开发票金额、开发票额、累计开票额、累计已开票、累计已开票金额、累计开票金额(元)、累计开发票、本次开票、"
            "本次开票金额、本期开票、本期开票金额、实际开票金额、实际开票、实开金额、实开票金额、发票额、发票金额(元)、发票含税金额、发票价税合计、发票总额、发票总金额、发票合计、票额、"
            "票面额、Invoiced (CNY)、Invoiced (RMB)、Invoiced Value、Invoice Status、Invoice Sum、"
            "Invoiced to Date、Billed to Date、Billing Amount、Billing Value、Billing Status、"
            "Billed Value、Fakturiert、Rechnungsbetrag"
        ),
        unit="元",
    ),
    Field(
        "paid_amount",
        "回款金额",
        "Paid",
        FieldType.MONEY,
        words(
            "已回款、回款、收款金额、已收款、已付款、实收金额、到账金额、付款金额、已收金额、收款、已回款金额、已付金额、实收、Paid Amount、回款额、回款金额(元)、回款总额、"
            "实际回款、实际回款金额、本次回款、本次回款金额、累计回款、累计回款金额、已回款额、已回款总额、已回款(元)、已收、已收款额、已收款金额、已收货款、已收回款、已收到款、已付、"
            "已付款额、已付款金额、已付货款、已支付金额、已到账、到款、到款金额、到款额、来款金额、进账金额、入账金额、收款额、收款总额、累计收款、累计收款金额、实付金额、实付、实付款、"
            "实际收款、实际收款金额、实际支付金额、实际付款金额、实收款、实收货款、实收总额、付款额、支付金额、结款金额、回笼资金、回款情况(金额)、回款(元)、回款(万元)、已结金额、"
            "Received Amount、Amount Paid、Amount Received、Payment Amount、Payment、Received、"
            "Payment Received、Collected、Collected Amount、已到款、已到款额、到账金额(元)、回款了多少、回了多少、回了多少钱、收了多少、"
            "收了多少钱、收到多少、收到多少钱、付了多少、付了多少钱、给了多少、给了多少钱、收咗几多、收咗钱未、收咗钱、给钱没、付款没、付了没、钱到了没、收到钱没、回款没、到账没、回款情况、"
            "回款状态、回款(实际)、回款金额(万元)、回款额(元)、回款额(万元)、回款累计、回款合计、回款数额、回款数、回笼金额、回笼款、货款回笼、回笼货款、货款回收、回收货款、"
            "回收金额、收回货款、收回金额、收回款、收回、收到货款、收到金额、收到款、收到款项、收货款、收款(元)、收款(万元)、收款情况、收款状态、收款合计、收款数、收款数额、收入款、"
            "收讫金额、收妥金额、实收(元)、实收额、实收款额、实收款项、实收账款、实到金额、实到账、实际到账、实际到账金额、实际到款、实际回款额、实际收回、实际收款额、实际已收、实际付款、"
            "实际已付、实付货款、实付总额、实付款额、已回(元)、已回、已回款数、已回款金额(万元)、已回款(万元)、已回款(万)、已回笼、已回笼金额、已回笼资金、已回收、已回收金额、"
            "已回收款、已收(元)、已收款(元)、已收款(万元)、已收款项、已收账款、已收合计、已收总额、已收到、已收到货款、已收金额(元)、已付(元)、已付款(元)、已付款项、已付总额、"
            "已付金额(元)、已支付、已支付款、已结、已结款、已结算金额、已缴金额、已交款、已交货款、已打款、打款金额、打款额、打款、汇款金额、汇款额、汇款、交款金额、缴款金额、来款、"
            "来款额、到账、到账额、到账款、到款(元)、进款、进款金额、进账、进账额、入账、入账额、入款、入款金额、付款(元)、付款情况、付款状态、付款数、付款总额、付款累计、支付额、"
            "支付款、支付情况、支付总额、支付金额(元)、结款、结款额、结清金额、结算款(已付)、累计回款额、累计回款(元)、累计回款(万元)、累计已回款、累计已收、累计已收款、累计收款额、"
            "累计到款、累计到账、累计付款、累计付款金额、累计已付、累计实收、本次付款、本次付款金额、本次收款、本次收款金额、本次到款、本次实收、本期回款、本期收款、Paid (CNY)、"
            "Paid (RMB)、Paid Amt、Paid to Date、Amt Paid、Amt Received、Amt Collected、Amount Collected、"
            "Cash Received、Cash Collected、Cash In、Cash Collection、Collections、Collection、"
            "Collection Amount、Collection Status、Collected to Date、Money Received、Payments、"
            "Payments Received、Payment Status、Payment Recd、Received Amt、Received (CNY)、"
            "Received to Date、Receipts、Receipt Amount、Receipt、Remittance、Total Paid、Total Received、"
            "Bezahlt、Zahlung、Zahlungseingang"
        ),
        unit="元",
    ),
    Field(
        "paid_on",
        "回款日期",
        "Paid on",
        FieldType.DATE,
        words(
            "收款日期、付款日期、到账日期、回款时间、收款时间、付款时间、到账时间、Payment Date、回款日、回款到账日期、实际回款日期、实际回款时间、最近回款日期、最后回款日期、"
            "到款日期、到款时间、来款日期、进账日期、入账日期、入账时间、收款日、收款到账日期、实际收款日期、实际付款日期、支付日期、支付时间、付款日、结款日期、结款时间、结清日期、"
            "Paid Date、Date Paid、Pay Date、Payment Time、Received Date、Receipt Date、Collection Date、"
            "哪天回的款、哪天收的款、哪天给的钱、哪天付的、哪天到的账、什么时候回款、什么时候收到钱、什么时候付的、几时收钱、几号回款、几号到账、最近收款日、最近收款日期、最近收款时间、"
            "最近回款日、最近回款时间、最近付款日期、最近付款时间、最近一次回款日期、最近一次收款日期、最近一次付款日期、最近到账日期、最后收款日期、最后收款时间、最后付款日期、"
            "最后付款时间、最后回款时间、最后一次回款日期、末次回款日期、末次收款日期、上次回款日期、上次收款日期、回款年月日、回款月份、回款到账时间、回款入账日期、回款确认日期、回笼日期、"
            "回笼时间、货款回笼日期、货款到账日期、货款到账时间、货款收回日期、收回日期、收到款日期、收到货款日期、收款年月日、收款月份、收款到账时间、收款确认日期、收讫日期、收妥日期、"
            "到账日、到账年月日、到款日、到帐日期、到帐时间、到帐日、款到日期、款到时间、资金到账日期、资金到账时间、进账日、进账时间、进款日期、入账日、入款日期、来款日、来款时间、"
            "打款日期、打款时间、打款日、汇款日期、汇款时间、汇款日、交款日期、缴款日期、付清日期、付讫日期、付款年月日、付款完成时间、付款到账日期、付款到账时间、付款确认日期、支付日、"
            "支付完成时间、支付完成日期、结清时间、结款日、实收日期、实收时间、实际回款日、实际到账日期、实际到账时间、实际到款日期、实际付款时间、实际收款时间、实际支付日期、"
            "Paid At、Paid Day、Date of Payment、Pmt Date、Payment Received Date、Payment Received On、"
            "Payment Day、Last Payment、Last Payment Date、Last Paid、Last Paid On、Last Receipt Date、"
            "Last Collection Date、Last Collected、Received On、Money Received On、Date Received、"
            "Cash Date、Clearing Date、Cleared On、Collected On、Settlement Date、Settled On、Settled Date、"
            "Remittance Date、Value Date、Zahlungsdatum、Bezahlt am"
        ),
    ),
    Field(
        "quality_loss",
        "质量损失",
        "Quality loss",
        FieldType.MONEY,
        words(
            "质量损失金额、质量扣款、质量赔款、质量赔偿、索赔金额、质量索赔、质量损失额、质量损失费用、质量损失(元)、质量损失费、质量问题损失、品质损失、品质扣款、质量扣款金额、"
            "质量索赔金额、质量罚款、索赔、索赔额、索赔款、赔偿金额、赔款、赔款金额、扣款、扣款金额、质保扣款、Quality Cost、Claim、Claim Amount、赔了多少、"
            "赔了多少钱、质量赔了多少、扣了多少、扣了多少钱、扣咗几多、质量赔偿金额、质量赔偿款、质量赔付、质量赔付金额、质量赔款金额、质量理赔、质量理赔金额、质量扣款额、质量扣款(元)、"
            "质量扣罚、质量扣减、质量罚款金额、质量违约金、质量事故损失、质量成本损失、质量问题扣款、质量问题赔款、质量问题赔偿、质量问题索赔、质量损失成本、质量让步金额、质量折让、"
            "质量折让金额、质损、质损金额、质赔、质量异议金额、质量异议赔款、质量异议扣款、质量异议损失、品质损失金额、品质索赔、品质索赔金额、品质赔款、品质赔偿、品质扣款金额、品质罚款、"
            "索赔额(元)、索赔金额(元)、索赔款额、索赔费用、索赔损失、索赔扣款、理赔金额、理赔额、理赔款、赔付、赔付额、赔付金额、赔付款、赔付费用、赔偿、赔偿额、赔偿款、赔偿费、"
            "赔偿费用、赔偿金额(元)、赔款额、赔款(元)、客户索赔、客户索赔金额、客户扣款、客户扣款金额、客户罚款、客户赔款、扣款额、扣款(元)、扣款金额(元)、扣罚金额、报废损失、"
            "退货损失、退货损失金额、返工损失、返工费用、不良损失、不良损失金额、损失金额、损失额、损失费用、损失、三包损失、三包索赔、保修损失、Quality Claim、"
            "Quality Claims、Quality Claim Amount、Quality Deduction、Quality Loss Amount、"
            "Quality Losses、Quality Loss (CNY)、Cost of Poor Quality、COPQ、Claims、Claims Paid、"
            "Claim Value、Claim Cost、Compensation、Compensation Amount、Compensation Paid、Deduction、"
            "Deductions、Indemnity、Warranty Cost、Warranty Claim、Warranty Claims、Loss、Qualitätskosten、"
            "Reklamationskosten、Gutschrift"
        ),
        unit="元",
    ),
    Field(
        "returned",
        "退货",
        "Returned",
        FieldType.NUMBER,
        words(
            "退货数量、退货量、退货件数、Returns、退货数、退货(件)、退回数量、退换货数量、已退数量、已退货、已退货数量、退库数量、退回、Return Qty、"
            "Returned Qty、Returned Quantity、Return Quantity、Qty Returned、退了多少、退了几台、退了几个、退了没、退货没、退咗几多、"
            "退货未、退货情况、退货状态、有无退货、是否退货、退货(台)、退货(个)、退货(套)、退货(吨)、退货台数、退货套数、退货吨数、退货箱数、退货重量、退货总数、退货总量、退货合计、"
            "退货数量(台)、退货数量(件)、退货数量合计、退货产品数量、退回数、退回量、退回件数、退回台数、退换数量、退换货、退换货数、退换量、退换、退返数量、退厂数量、退厂、返厂数量、"
            "返货数量、返货、返退数量、返回数量、退件数、退件、已退、已退数、已退量、已退货数、已退货量、累计退货、累计退货数量、累计退货量、累计退货数、本次退货、本次退货数量、本期退货、"
            "实际退货数量、实退数量、实退、销退、销退数量、销退量、销售退货、销售退货数量、销售退回、销售退回数量、客退、客退数量、客退数、客户退货、客户退货数量、客户退货量、退货入库数量、"
            "不良退货、质量退货、质量退货数量、Return、Returned Units、Returned Pcs、Returned Items、Units Returned、"
            "Items Returned、Quantity Returned、Qty Return、RMA Qty、Sales Return、Sales Returns、"
            "Return Units、Goods Returned、Retouren、Rückgabe、Retourmenge"
        ),
    ),
)
