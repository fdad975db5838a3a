"""Words on the card forms: their names, bands, questions, signatures and what is said while one is filled in."""

MESSAGES: dict[str, tuple[str, str]] = {
    "form.organization_card": ("团体客户卡", "Organisation card"),
    "form.organization_card.tip": (
        "一家单位客户一张卡，八个要素都在上面，可以打印带去客户那里填。",
        "One card for each business customer with all eight elements; print it and take it along.",
    ),
    "form.organization_card.note": (
        "一张卡填一家客户，知道多少填多少，填在标签右边的格子里。红字的是必填，蓝字的尽量填。"
        "还要更多卡片，右键复制工作表就行。不要填病史、宗教、政党这类个人敏感信息。",
        "One customer a card; fill in what you know, right of each label. Red labels must be filled in, blue ones should be. "
        "For more cards copy the sheet. Nothing about anybody's health, religion or party, please.",
    ),
    "form.individual_card": ("个体客户卡", "Individual customer card"),
    "form.individual_card.tip": (
        "一位个人客户一张卡，五个方面，不问敏感的事。",
        "One card for each individual customer, in five parts, without anything sensitive.",
    ),
    "form.individual_card.note": (
        "一张卡填一位客户，先征得客户同意。红字的是必填，蓝字的尽量填。收入、资产、病史、宗教、身份证号这些敏感信息不收集，也不要写在备注里。",
        "One customer a card, with the customer's agreement. Red labels must be filled in, blue ones should be. "
        "Income, assets, health, religion and identity numbers are not collected; do not write them into the notes either.",
    ),
    "form.key_account": ("大客户业务档案", "Key account file"),
    "form.key_account.tip": (
        "大客户专用：产能、产品结构、生产线、发展规划、关键人物、在用竞品、采购项目。",
        "For key accounts: capacity, product mix, production lines, plans, key people, rivals in use, purchase projects.",
    ),
    "form.key_account.note": (
        "一家大客户一页，至少每季度核对一次；人多、竞品多、项目多的，接着填后面三张表。红字的是必填，蓝字的尽量填。",
        "One key account a page, checked at least every quarter; further people, rivals and projects go on the three tables behind. "
        "Red labels must be filled in, blue ones should be.",
    ),
    "form.visit_card": ("拜访单", "Visit card"),
    "form.visit_card.tip": (
        "一次拜访一张，按客户性质列出必须问到的问题，当场打钩，漏问的自动记下来。",
        "One visit a page with the questions that must be asked of this kind of customer; what was missed is noted by itself.",
    ),
    "form.visit_card.note": (
        "一次拜访填一张。选了客户性质，下面就列出必须问到的问题，问过选“问到”，没问选“漏问”。红字的是必填，蓝字的尽量填。",
        "One visit a page. Choose the kind of customer and the questions that must be asked appear; say for each whether it was asked. "
        "Red labels must be filled in, blue ones should be.",
    ),
    "form.complaint": ("投诉处理单", "Complaint slip"),
    "form.complaint.tip": (
        "一件投诉一张单：谁受理、归哪个部门、谁签收、什么时候办完，可以打印签字。",
        "One slip for each complaint: who took it in, which department, who signed for it, by when; printable, with room to sign.",
    ),
    "form.complaint.note": (
        "一件投诉一张单，当天登记。限期一般是归类那一周的周五下班前，解决方案在下周一例会上讨论。红字的是必填，蓝字的尽量填。",
        "One complaint a slip, written on the day. It is usually due by the Friday of the week it is sorted in; the solution is "
        "tabled at the next Monday meeting. Red labels must be filled in, blue ones should be.",
    ),
    "form.surveys": ("意见征询与调查", "Customer survey"),
    "form.surveys.tip": (
        "一家客户一份意见征询表；发了多少、收回多少记在“发放登记”。",
        "One questionnaire for each customer; how many were sent and came back stands on the sheet 发放登记.",
    ),
    "form.surveys.note": (
        "一家客户填一份，批次写同一个名称（如“2026年秋季意见征询”），这样才能算回收率。没有回答的问题空着。",
        "One customer a questionnaire; give all of one round the same batch name so that the return rate can be worked out. "
        "Leave unanswered questions empty.",
    ),
    "form.band.card_head": ("填表", "Filled in"),
    "form.band.card_people": ("负责人", "People in charge"),
    "form.band.card_source": ("来源和备注", "Source and notes"),
    "form.band.card_account": ("客户", "The account"),
    "form.band.card_output": ("产量规模、产品结构和生产线", "Output, product mix and production lines"),
    "form.band.card_business": ("业务和采购", "Business and purchasing"),
    "form.band.card_terms": ("资信和交易条件", "Credit and terms"),
    "form.band.card_plans": ("发展规划和我们的对策", "Plans, and what we do about them"),
    "form.band.card_plan": ("拜访谁", "Who is visited"),
    "form.band.card_asked": ("必须问到的问题", "What must be asked"),
    "form.band.card_result": ("结果", "How it went"),
    "form.band.card_next": ("约下次", "What comes next"),
    "form.band.card_complaint": ("一、投诉", "1. The complaint"),
    "form.band.card_sorted": ("二、归类", "2. Sorting"),
    "form.band.card_signed": ("三、签收", "3. Signed for"),
    "form.band.card_solved": ("四、解决", "4. Solution"),
    "form.band.card_survey": ("征询对象", "Who was asked"),
    "form.band.questions": ("征询内容", "Questions"),
    "form.band.signatures": ("签字（打印后手签）", "Signatures (by hand, on paper)"),
    "form.card.person.name": ("负责人{number}", "Contact {number}"),
    "form.card.person.title": ("负责人{number}职位", "Contact {number}: position"),
    "form.card.person.department": ("负责人{number}部门", "Contact {number}: department"),
    "form.card.person.phone": ("负责人{number}座机", "Contact {number}: landline"),
    "form.card.person.mobile": ("负责人{number}手机", "Contact {number}: mobile"),
    "form.card.person.email": ("负责人{number}邮箱", "Contact {number}: e-mail"),
    "form.card.asked": ("问到", "asked"),
    "form.card.missed": ("漏问", "missed"),
    "form.card.asked.hint": (
        "这个问题问过了选“问到”，没问选“漏问”。不适用的空着。",
        "Say whether this question was asked or missed; leave it empty where it does not apply.",
    ),
    "form.card.answer": ("照客户的原话写。", "Write down what the customer said."),
    "form.card.answer.choice": (
        "从下拉里选，也可以照客户的原话写。",
        "Choose from the list, or write down what the customer said.",
    ),
    "form.card.complete": ("必填项已填齐", "All required values are in"),
    "form.card.lacks.before": ("还差 ", "Still missing: "),
    "form.card.lacks.after": (" 项必填", " required"),
    "form.sign.department": ("部门签字", "Signed: department"),
    "form.sign.manager": ("主管签字", "Signed: manager"),
    "form.sign.customer": ("客户确认签字", "Signed: customer"),
    "form.question.quality": ("您对我们的产品质量满意吗？", "Are you satisfied with the quality of our products?"),
    "form.question.delivery": ("您对我们的交货及时性满意吗？", "Are you satisfied with our delivery times?"),
    "form.question.service": ("您对我们的售后服务满意吗？", "Are you satisfied with our service?"),
    "form.question.price": ("您对我们的价格和付款条件满意吗？", "Are you satisfied with our prices and terms?"),
    "form.question.plans": ("贵公司近期有什么采购计划？大概什么时候、多少预算？", "What do you plan to buy soon, when, and with what budget?"),
    "form.question.deciders": ("采购由哪些人参与决定？", "Who takes part in deciding what is bought?"),
    "form.question.rivals": ("贵公司还在用哪些厂家的同类产品？觉得怎样？", "Whose similar products do you use, and how do you like them?"),
    "form.question.advice": ("您对我们有什么意见和建议？", "What advice or criticism do you have for us?"),
}  # fmt: skip
