"""Sentences of duplicate detection: why a pair, which relation, which contradiction."""

MESSAGES: dict[str, tuple[str, str]] = {
    "matching.why.learned": (
        "按你们以往的判断（{n} 条回答）（{points}）",
        "As you judged before ({n} answers) ({points})",
    ),
    "matching.why.start": (
        "起始分：没有别的依据时，两条记录一般不是同一客户（{points}）",
        "Start: without other evidence two records are usually different customers ({points})",
    ),
    "matching.why.core_equal": (
        "字号与行业用词相同（{points}）",
        "Same trade name and trade words ({points})",
    ),
    "matching.why.core_generic": (
        "名称中没有字号，只有行业用词，无法据此判断（{points}）",
        "A name has no trade name, only trade words ({points})",
    ),
    "matching.why.core_homophone": (
        "名称读音相同，用字不同，可能是同音字（{points}）",
        "The names sound the same, written differently ({points})",
    ),
    "matching.why.core_one_slip": (
        "名称只差一个字，可能是笔误（{points}）",
        "The names differ by one character, perhaps a slip ({points})",
    ),
    "matching.why.core_abbreviated": (
        "一个名称是另一个的简写（{points}）",
        "One name is short for the other ({points})",
    ),
    "matching.why.core_sounds_short": (
        "一个名称读音像是另一个的简写，用字不同（{points}）",
        "One name sounds like a short form of the other ({points})",
    ),
    "matching.why.core_gapped": (
        "一个名称的字依次出现在另一个名称里（{points}）",
        "The characters of one name occur in order within the other ({points})",
    ),
    "matching.why.latin_reads_as": (
        "英文（拼音）名称与中文字号读音一致（{points}）",
        "The English or pinyin name reads like the Chinese trade name ({points})",
    ),
    "matching.why.trade_words_differ": (
        "字号相同，但行业用词不同（{points}）",
        "Same trade name, but other trade words ({points})",
    ),
    "matching.why.core_near": (
        "名称相近，但不止一处不同（{points}）",
        "The names are similar but differ in more than one place ({points})",
    ),
    "matching.why.core_unlike": ("名称不同（{points}）", "The names are different ({points})"),
    "matching.why.core_long": (
        "相同部分较长，碰巧相同的可能小（{points}）",
        "The part in common is long, so chance is unlikely ({points})",
    ),
    "matching.why.crowded_trade_name": (
        "当地有多家公司用这个字号（{points}）",
        "Several companies in the place use this trade name ({points})",
    ),
    "matching.why.short_name_fits": (
        "“简称”栏与对方名称相符（{points}）",
        "The short name column fits the other name ({points})",
    ),
    "matching.why.former_name_fits": (
        "一方注明的原名称与另一方相符，可能已更名（{points}）",
        "The former name given on one side is the other's name ({points})",
    ),
    "matching.why.legal_form_differs": (
        "组织形式不同，如有限公司与股份有限公司（{points}）",
        "Different legal forms ({points})",
    ),
    "matching.why.firm_and_works": (
        "一家是公司，一家是厂（{points}）",
        "One is a company, the other a factory ({points})",
    ),
    "matching.why.branch_differs": (
        "一家是分支机构，另一家不是，或者是不同的分支机构（{points}）",
        "One is a branch and the other is not, or they are different branches ({points})",
    ),
    "matching.why.ordinal_differs": (
        "序号不同，如一厂与二厂（{points}）",
        "Different numbers in the names, such as No. 1 and No. 2 ({points})",
    ),
    "matching.why.same_city": ("在同一城市（{points}）", "In the same city ({points})"),
    "matching.why.same_province": ("在同一省份（{points}）", "In the same province ({points})"),
    "matching.why.full_name_equal": (
        "全称一致且在同一城市，同城不会登记两家同名企业（{points}）",
        "The full name is the same in one city, where no name is registered twice ({points})",
    ),
    "matching.why.city_differs": ("所在城市不同（{points}）", "In different cities ({points})"),
    "matching.why.province_differs": (
        "所在省份不同（{points}）",
        "In different provinces ({points})",
    ),
    "matching.why.name_place_differs": (
        "名称中的地名不同（{points}）",
        "The names carry different places ({points})",
    ),
    "matching.why.name_level_differs": (
        "名称中的地名级别不同，如省名与县名（{points}）",
        "The names carry places of different levels ({points})",
    ),
    "matching.why.same_uscc": ("统一社会信用代码相同（{points}）", "Same credit code ({points})"),
    "matching.why.near_uscc": (
        "统一社会信用代码只差一位，且其中一个无效（{points}）",
        "The credit codes differ by one character and one is invalid ({points})",
    ),
    "matching.why.different_uscc": (
        "两个有效的统一社会信用代码不同（{points}）",
        "Two different valid credit codes ({points})",
    ),
    "matching.why.same_mobile": (
        "手机相同：{detail}（{points}）",
        "Same mobile {detail} ({points})",
    ),
    "matching.why.mobile_few": (
        "手机相同：{detail}，但另有公司也用它（{points}）",
        "Same mobile {detail}, but other companies use it too ({points})",
    ),
    "matching.why.mobile_agent": (
        "手机 {detail} 为 {n} 家公司共用（{points}）",
        "Mobile {detail} is shared by {n} companies ({points})",
    ),
    "matching.why.same_phone": (
        "座机相同：{detail}（{points}）",
        "Same landline {detail} ({points})",
    ),
    "matching.why.phone_few": (
        "座机相同：{detail}，但另有公司也用它（{points}）",
        "Same landline {detail}, but other companies use it too ({points})",
    ),
    "matching.why.switchboard": (
        "座机 {detail} 为 {n} 家公司共用，多半是总机（{points}）",
        "Landline {detail} is shared by {n} companies, probably a switchboard ({points})",
    ),
    "matching.why.same_mail": ("邮箱相同（{points}）", "Same e-mail address ({points})"),
    "matching.why.same_domain": (
        "企业邮箱域名相同（{points}）",
        "Same company mail domain ({points})",
    ),
    "matching.why.same_contact": (
        "联系人相同：{detail}（{points}）",
        "Same contact {detail} ({points})",
    ),
    "matching.why.same_street": (
        "街道和门牌号相同（{points}）",
        "Same street and number ({points})",
    ),
    "matching.why.address_alike": (
        "地址写法相近（{points}）",
        "The addresses are nearly the same ({points})",
    ),
    "matching.why.mobiles_differ": ("手机不同（{points}）", "Different mobiles ({points})"),
    "matching.why.phones_differ": ("座机不同（{points}）", "Different landlines ({points})"),
    "matching.why.contacts_differ": ("联系人不同（{points}）", "Different contacts ({points})"),
    "matching.why.addresses_differ": ("地址不同（{points}）", "Different addresses ({points})"),
    "matching.why.person_equal": ("姓名相同（{points}）", "Same name ({points})"),
    "matching.why.person_homophone": (
        "姓名读音相同（{points}）",
        "The names sound the same ({points})",
    ),
    "matching.why.person_unlike": ("姓名不同（{points}）", "Different names ({points})"),
    "matching.why.rest": (
        "其他：未填的栏、字数等（{points}）",
        "Other: empty columns, lengths and the like ({points})",
    ),
    "matching.why.usccs_differ": (
        "信用代码不同，但至少有一个无效（{points}）",
        "Different credit codes, at least one invalid ({points})",
    ),
    "matching.why.same_district": (
        "在同一区县（{points}）",
        "In the same district ({points})",
    ),
    "matching.why.name_place_one_sided": (
        "只有一方的名称带地名（{points}）",
        "Only one name carries a place ({points})",
    ),
    "matching.why.name_place_same": (
        "名称中的地名相同（{points}）",
        "The names carry the same place ({points})",
    ),
    "matching.why.surname_differs": (
        "联系人的姓不同（{points}）",
        "Contacts of different surnames ({points})",
    ),
    "matching.why.surname_same": (
        "联系人同姓（{points}）",
        "Contacts of one surname ({points})",
    ),
    "matching.why.contact_common": (
        "联系人相同：{detail}，但有 {n} 家公司的联系人叫这个名字（{points}）",
        "Same contact {detail}, a name that {n} companies' contacts have ({points})",
    ),
    "matching.why.address_partly": (
        "地址部分相同（{points}）",
        "The addresses agree in part ({points})",
    ),
    "matching.why.address_same": (
        "地址相同（{points}）",
        "Same address ({points})",
    ),
    "matching.why.house_differs": (
        "门牌号不同（{points}）",
        "Different house numbers ({points})",
    ),
    "matching.why.house_same": (
        "门牌号相同（{points}）",
        "Same house number ({points})",
    ),
    "matching.why.street_common": (
        "街道和门牌号相同，但另有公司也在那里（{points}）",
        "Same street and number, where other companies are too ({points})",
    ),
    "matching.why.industries_differ": (
        "行业不同（{points}）",
        "Different industries ({points})",
    ),
    "matching.why.same_industry": (
        "行业相同（{points}）",
        "Same industry ({points})",
    ),
    "matching.why.mail_domains_differ": (
        "企业邮箱域名不同（{points}）",
        "Different company mail domains ({points})",
    ),
    "matching.why.none_agrees": (
        "名称以外没有相同之处（{points}）",
        "Nothing beside the names agrees ({points})",
    ),
    "matching.why.together": (
        "几项一起相同或不同，合起来看（{points}）",
        "Several agree or differ: taken together ({points})",
    ),
    "matching.why.legal_form_same": (
        "组织形式相同（{points}）",
        "Same legal form ({points})",
    ),
    "matching.why.branch_same": (
        "是同一分支机构（{points}）",
        "The same branch ({points})",
    ),
    "matching.why.core_reordered": (
        "名称的字相同，次序不同（{points}）",
        "The same characters in another order ({points})",
    ),
    "matching.why.core_dropped": (
        "一个名称少一个字（{points}）",
        "One name lacks one character ({points})",
    ),
    "matching.why.core_swapped": (
        "名称中相邻两字颠倒（{points}）",
        "Two neighbouring characters changed places ({points})",
    ),
    "matching.why.core_look_alike": (
        "名称只差一个形近字（{points}）",
        "The names differ by one look-alike character ({points})",
    ),
    "matching.why.latin_initials": (
        "首字母与对方字号的拼音相符（{points}）",
        "The initials fit the other trade name ({points})",
    ),
    "matching.why.latin_other_words": (
        "读音与对方字号相符，但行业用词不同（{points}）",
        "It reads like the other trade name, with other trade words ({points})",
    ),
    "matching.why.words_unlike": (
        "行业用词不同（{points}）",
        "Different trade words ({points})",
    ),
    "matching.why.words_related": (
        "行业用词不同但相近（{points}）",
        "Different but related trade words ({points})",
    ),
    "matching.why.words_weak": (
        "只是贸易、实业一类的用词不同（{points}）",
        "Only words like trading or industrial differ ({points})",
    ),
    "matching.why.words_missing": (
        "一个名称没有行业用词（{points}）",
        "One name has no trade words ({points})",
    ),
    "matching.why.words_more": (
        "一个名称多出行业用词（{points}）",
        "One name has more trade words ({points})",
    ),
    "matching.why.words_same": (
        "行业用词相同（{points}）",
        "Same trade words ({points})",
    ),
    "matching.why.ordinal_one_sided": (
        "只有一方的名称带序号或方位（{points}）",
        "Only one name carries a number or direction ({points})",
    ),
    "matching.why.ordinal_same": (
        "序号或方位相同（{points}）",
        "Same number or direction ({points})",
    ),
    "matching.why.short_names_differ": (
        "“简称”栏不同（{points}）",
        "The short name columns differ ({points})",
    ),
    "matching.why.short_names_same": (
        "“简称”栏相同（{points}）",
        "The short name columns are the same ({points})",
    ),
    "matching.why.judged_same": (
        "已由人工判定为同一客户",
        "Judged by a person to be the same customer",
    ),
    "matching.why.judged_unsure": (
        "上次人工答“待定”，不会自动合并",
        "Left undecided by a person, so never merged unasked",
    ),
    "matching.why.name_blank": ("名称为空，无法比较", "A name is blank, nothing to compare"),
    "matching.related.branch": (
        "总公司与分支机构（{branch}），不是重复",
        "A company and its branch ({branch}), not a duplicate",
    ),
    "matching.related.branches": (
        "同一公司的两个分支机构（{left}、{right}），不是重复",
        "Two branches of one company ({left}, {right}), not a duplicate",
    ),
    "matching.related.group": (
        "同一字号“{name}”的关联公司，有共用的电话或地址，不是重复",
        "Affiliated companies named {name} that share a phone or address, not a duplicate",
    ),
    "matching.conflict.answers": (
        "回答前后矛盾：按几个“是”这些记录是同一客户，其中两条又判定为不同客户，因此都没有合并，请重新判断",
        "The answers contradict each other: some join these records, another keeps two of them apart; none was merged",
    ),
    "matching.conflict.judged_different": (
        "这两条很像，但合到一起的记录中有一对已判定为不同客户，因此没有合并",
        "These two look alike, but joining them would join records judged to be different",
    ),
    "matching.conflict.different_uscc": (
        "这两条很像，但合到一起的记录中有两个不同的有效信用代码，因此没有合并",
        "These two look alike, but joining them would join two different valid credit codes",
    ),
    "matching.conflict.branch_differs": (
        "这两条很像，但合到一起会把总公司与分支机构混在一起，因此没有合并",
        "These two look alike, but joining them would mix a company with its branch",
    ),
    "matching.conflict.ordinal_differs": (
        "这两条很像，但合到一起会把序号不同的单位混在一起，因此没有合并",
        "These two look alike, but joining them would mix units of different numbers",
    ),
    "matching.merge.only": ("只有这条记录有值", "Only this record has a value"),
    "matching.merge.agreed": ("各条记录一致", "All records agree"),
    "matching.merge.trust": ("来源最可信", "From the most trusted source"),
    "matching.merge.verified": ("核实日期最新（{day}）", "Verified most recently ({day})"),
    "matching.merge.recent": ("更新日期最新（{day}）", "Changed most recently ({day})"),
    "matching.merge.filled": ("所在记录填写最完整", "From the most complete record"),
    "matching.merge.longest": ("写得最详细", "The most detailed wording"),
    "matching.merge.first": (
        "条件相同，取最早建档的记录",
        "All else equal, from the oldest record",
    ),
    "matching.merge.earliest": ("取最早的日期", "The earliest date"),
    "matching.merge.any_yes": ("只要有一条为“是”即为“是”", "Yes as soon as one record says yes"),
    "matching.merge.strictest": ("取最严格的密级", "The strictest level"),
    "matching.merge.numbers": (
        "号码都保留，最可靠的在前",
        "All numbers are kept, the surest first",
    ),
    "matching.merge.joined": ("各条内容合并保留", "All contents are kept, joined"),
}
