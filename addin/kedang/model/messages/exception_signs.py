"""The signs of the seven ills: what each is called, what it counts, and its value against its limit."""

MESSAGES: dict[str, tuple[str, str]] = {
    "exceptions.sign.unplanned_visits": ("计划外拜访", "Unplanned visits"),
    "exceptions.meaning.unplanned_visits": (
        "标明“计划外”的拜访，占写明是否计划内的拜访",
        "Visits marked as unplanned, of those that say",
    ),
    "exceptions.told.unplanned_visits": (
        "计划外拜访占 {value:.1%}（限 {limit:.1%}）。",
        "{value:.1%} of visits were unplanned (limit {limit:.1%}).",
    ),
    "exceptions.sign.missed_appointments": ("约了没去", "Appointments not kept"),
    "exceptions.meaning.missed_appointments": (
        "宽限天数在本期到头、仍没有新拜访的约定，占本期到头的约定",
        "Appointments without a visit, of those whose days of grace ended in the period",
    ),
    "exceptions.told.missed_appointments": (
        "约了没去占 {value:.1%}（限 {limit:.1%}）。",
        "{value:.1%} of appointments were not kept (limit {limit:.1%}).",
    ),
    "exceptions.sign.reps_without_targets": ("没有计划的业务员", "Reps without targets"),
    "exceptions.meaning.reps_without_targets": (
        "本期有拜访或销售、却没有当期营销计划的业务员人数",
        "Reps who visited or sold and have no target for the period",
    ),
    "exceptions.told.reps_without_targets": (
        "没有当期计划的业务员 {value:.0f} 人（限 {limit:.0f}）。",
        "{value:.0f} reps have no target (limit {limit:.0f}).",
    ),
    "exceptions.sign.silent_weeks": ("整周没有记录", "Weeks without a report"),
    "exceptions.meaning.silent_weeks": (
        "经常拜访的人里，本期结束的各周没有一条拜访记录的人周占比",
        "Weeks of the period in which a rep who usually visits noted no visit",
    ),
    "exceptions.told.silent_weeks": (
        "整周没有拜访记录的占 {value:.1%}（限 {limit:.1%}）。",
        "{value:.1%} of the weeks had no report (limit {limit:.1%}).",
    ),
    "exceptions.sign.late_entries": ("周五之后才登记", "Entered after Friday"),
    "exceptions.meaning.late_entries": (
        "晚于当周周五（遇假提前）登记的拜访、订单和投诉，占写明登记日期的",
        "Entered after the end of the Friday of their week, of those that say when",
    ),
    "exceptions.told.late_entries": (
        "晚于周五登记的占 {value:.1%}（限 {limit:.1%}）。",
        "{value:.1%} were entered after Friday (limit {limit:.1%}).",
    ),
    "exceptions.sign.skipped_stages": ("项目跳过步骤", "Projects that skip steps"),
    "exceptions.meaning.skipped_stages": (
        "本期变动阶段的项目里，缺前面步骤依据的：没拜访就会晤、没有决策人、没有预算和时间就促成",
        "Projects that moved on without a visit, a decider, or a budget",
    ),
    "exceptions.told.skipped_stages": (
        "跳过步骤的项目占 {value:.1%}（限 {limit:.1%}）。",
        "{value:.1%} of projects skipped a step (limit {limit:.1%}).",
    ),
    "exceptions.sign.unexplained_results": ("没写原因的拜访", "Visits without a reason"),
    "exceptions.meaning.unexplained_results": (
        "无效、未形成的拜访里没有写原因的",
        "Visits that came to nothing and do not say why",
    ),
    "exceptions.told.unexplained_results": (
        "没写原因的占 {value:.1%}（限 {limit:.1%}）。",
        "{value:.1%} do not say why (limit {limit:.1%}).",
    ),
    "exceptions.sign.undone": ("撤销的操作", "Operations undone"),
    "exceptions.meaning.undone": ("本期撤销的档案操作次数", "Operations on the archive taken back"),
    "exceptions.told.undone": (
        "撤销 {value:.0f} 次（限 {limit:.0f}）。",
        "{value:.0f} operations were undone (limit {limit:.0f}).",
    ),
    "exceptions.sign.merged": ("合并的重复客户", "Duplicates merged"),
    "exceptions.meaning.merged": (
        "本期合并掉的重复客户数，说明重复建档",
        "Customers entered twice and merged",
    ),
    "exceptions.told.merged": (
        "合并重复客户 {value:.0f} 家（限 {limit:.0f}）。",
        "{value:.0f} duplicates were merged (limit {limit:.0f}).",
    ),
    "exceptions.sign.price_level": ("低于价格级别", "Below the price level"),
    "exceptions.meaning.price_level": (
        "本期低于代理价格级别开出的订单数",
        "Orders invoiced below the agent's price level",
    ),
    "exceptions.told.price_level": (
        "低于价格级别开单 {value:.0f} 笔（限 {limit:.0f}）。",
        "{value:.0f} orders were below the price level (limit {limit:.0f}).",
    ),
    "exceptions.sign.clashes": ("撞单", "Customers claimed twice"),
    "exceptions.meaning.clashes": (
        "本期登记、别人已先登记的客户数",
        "Customers somebody else had registered before",
    ),
    "exceptions.told.clashes": (
        "撞单 {value:.0f} 起（限 {limit:.0f}）。",
        "{value:.0f} customers were claimed twice (limit {limit:.0f}).",
    ),
    "exceptions.sign.strays": ("串货", "Sold into another area"),
    "exceptions.meaning.strays": (
        "本期卖到别人受保护区域的订单数",
        "Orders into an area where somebody else is protected",
    ),
    "exceptions.told.strays": (
        "串货 {value:.0f} 笔（限 {limit:.0f}）。",
        "{value:.0f} orders strayed (limit {limit:.0f}).",
    ),
    "exceptions.sign.overdue_share": ("逾期占应收", "Overdue of what is owed"),
    "exceptions.meaning.overdue_share": (
        "按各客户最近一次对账，逾期金额占应收",
        "Overdue of all that is owed, by each customer's last statement",
    ),
    "exceptions.told.overdue_share": (
        "逾期占应收 {value:.1%}（限 {limit:.1%}）。",
        "{value:.1%} of what is owed is overdue (limit {limit:.1%}).",
    ),
    "exceptions.sign.long_overdue": ("逾期过久", "Long overdue"),
    "exceptions.meaning.long_overdue": (
        "逾期天数超过评级限制的客户数",
        "Customers overdue for longer than the limit of the tiering",
    ),
    "exceptions.told.long_overdue": (
        "逾期过久的客户 {value:.0f} 家（限 {limit:.0f}）。",
        "{value:.0f} customers are long overdue (limit {limit:.0f}).",
    ),
    "exceptions.sign.over_limit": ("超信用额度", "Over the credit limit"),
    "exceptions.meaning.over_limit": (
        "欠款超过信用额度的客户数",
        "Customers who owe more than their limit",
    ),
    "exceptions.told.over_limit": (
        "超信用额度的客户 {value:.0f} 家（限 {limit:.0f}）。",
        "{value:.0f} customers are over their limit (limit {limit:.0f}).",
    ),
    "exceptions.sign.single_contact": ("只认识一个人", "One contact only"),
    "exceptions.meaning.single_contact": (
        "大客户里认识的联系人不到两个的占比",
        "Key accounts of which fewer than two people are known",
    ),
    "exceptions.told.single_contact": (
        "只认识一个人的大客户占 {value:.1%}（限 {limit:.1%}）。",
        "Of {value:.1%} of key accounts one person at most is known (limit {limit:.1%}).",
    ),
    "exceptions.sign.single_rep": ("只有一个人去过", "Seen by one rep only"),
    "exceptions.meaning.single_rep": (
        "一年里去过的大客户中，只有一个人去过的占比",
        "Key accounts visited by one rep only within the time set",
    ),
    "exceptions.told.single_rep": (
        "只有一个人去过的大客户占 {value:.1%}（限 {limit:.1%}）。",
        "{value:.1%} of key accounts were seen by one rep only (limit {limit:.1%}).",
    ),
    "exceptions.sign.one_source": ("来源单一", "One source"),
    "exceptions.meaning.one_source": (
        "近一年新客户和线索里，最多的一个来源占比",
        "Share of the most common source of a year's customers and leads",
    ),
    "exceptions.told.one_source": (
        "最多的来源占 {value:.1%}（限 {limit:.1%}）。",
        "The most common source brought {value:.1%} (limit {limit:.1%}).",
    ),
    "exceptions.sign.one_method": ("寻找方法单一", "One method"),
    "exceptions.meaning.one_method": (
        "近一年线索里，最多的一种寻找方法占比",
        "Share of the most common way of finding a year's leads",
    ),
    "exceptions.told.one_method": (
        "最多的寻找方法占 {value:.1%}（限 {limit:.1%}）。",
        "The most common method found {value:.1%} (limit {limit:.1%}).",
    ),
    "exceptions.sign.one_mode": ("拜访方式单一", "One way of meeting"),
    "exceptions.meaning.one_mode": (
        "本期拜访里，最多的一种方式占比",
        "Share of the most common way of the period's visits",
    ),
    "exceptions.told.one_mode": (
        "最多的拜访方式占 {value:.1%}（限 {limit:.1%}）。",
        "The most common way made {value:.1%} of visits (limit {limit:.1%}).",
    ),
}
