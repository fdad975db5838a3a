"""The personal profile of a contact: optional, off by default, and kept only with purpose and consent (PIPL)."""

from __future__ import annotations

from kedang.model.catalogue import lists
from kedang.model.field import ClosedList, Field, FieldType, Privacy, words

T = FieldType


def _profile(
    group: str, privacy: Privacy, *rows: tuple[str, str, str, FieldType, str]
) -> tuple[Field, ...]:
    """Profile fields of one group and privacy class, all off by default."""
    return tuple(
        Field(
            field_id,
            zh,
            en,
            type_,
            words(synonyms),
            choices=_LISTS.get(field_id),
            group=group,
            privacy=privacy,
            default_on=False,
        )
        for field_id, zh, en, type_, synonyms in rows
    )


_LISTS: dict[str, ClosedList] = {"marital_status": lists.MARITAL_STATUS}

PROFILE: tuple[Field, ...] = (
    *_profile(
        "basic",
        Privacy.PERSONAL,
        ("nickname", "昵称", "Nickname", T.TEXT, "小名、别名、绰号"),
        (
            "birthday",
            "生日",
            "Birthday",
            T.DATE,
            (
                "出生日期、出生年月、出生年月日、联系人生日、负责人生日、Birth Date、Date of Birth、出生日、生日日期、生日(公历)、生日(农历)、"
                "农历生日、阳历生日、DOB"
            ),
        ),
        (
            "birthplace",
            "出生地",
            "Birthplace",
            T.TEXT,
            "籍贯、家乡、老家、出生地点、祖籍、哪里人、是哪里人、老家哪里、籍贯(省市)",
        ),
        ("home_phone", "家庭电话", "Home phone", T.PHONE, "宅电、住宅电话、家里电话"),
        (
            "home_address",
            "家庭住址",
            "Home address",
            T.ADDRESS,
            "住址、家庭地址、住宅地址、居住地址",
        ),
        (
            "hobbies",
            "爱好",
            "Hobbies",
            T.TEXT,
            "兴趣爱好、个人爱好、喜好、兴趣、业余爱好、特殊喜好、联系人爱好、个人喜好、嗜好、特长爱好、个人兴趣、Hobby、Interests、好哪口、好什么、喜欢什么、喜欢啥、业余喜好、平时喜欢干什么、平时爱好",
        ),
        (
            "temperament",
            "性格",
            "Temperament",
            T.TEXT,
            "性格特点、个性、性格特征、脾气、联系人性格、性格爱好、性格类型、为人、Character、Personality、脾性、脾气性格、性子、秉性、人怎么样、好不好打交道、性格脾气",
        ),
    ),
    *_profile(
        "basic",
        Privacy.SENSITIVE,
        (
            "id_card",
            "身份证号",
            "Identity card",
            T.NUMBER_TEXT,
            "身份证、身份证号码、证件号码、证件号、公民身份号码、ID Card",
        ),
        (
            "health",
            "健康状况",
            "Health",
            T.LONG_TEXT,
            "健康、身体状况、病史、过敏史、身高体重、血型、健康情况",
        ),
        (
            "bank_account",
            "个人银行账号",
            "Personal bank account",
            T.NUMBER_TEXT,
            "银行卡号、个人银行帐号、银行账号、银行帐号",
        ),
    ),
    *_profile(
        "education",
        Privacy.PERSONAL,
        (
            "school",
            "毕业院校",
            "School",
            T.TEXT,
            "学校、大学、毕业学校、高中、毕业于、哪个学校毕业、哪毕业的、毕业院校及专业、母校、院校、高中名称、大学名称、就读学校",
        ),
        ("degree", "学位", "Degree", T.TEXT, "学历、文化程度、教育程度、专业、所学专业"),
        ("graduated_on", "毕业时间", "Graduated on", T.DATE, "毕业日期、毕业年份"),
        ("honours", "在校荣誉", "Honours", T.TEXT, "大学时得奖记录、获奖记录、得奖记录、研究所"),
        (
            "college_clubs",
            "在校社团",
            "College clubs",
            T.TEXT,
            "学校社团、大学所属兄弟会、擅长运动、课外活动、大学社团",
        ),
        (
            "military_service",
            "兵役",
            "Military service",
            T.TEXT,
            "服役情况、军衔、参军、当兵经历、兵役军种、服役、当过兵没、当过兵吗、是否当过兵、从军经历、参军经历、退伍军人",
        ),
    ),
    *_profile(
        "family",
        Privacy.SENSITIVE,
        (
            "marital_status",
            "婚姻状况",
            "Marital status",
            T.CHOICE,
            "婚姻、婚否、婚姻情况、是否已婚",
        ),
        ("spouse", "配偶姓名", "Spouse", T.PERSON, "配偶、爱人、妻子、丈夫、爱人姓名"),
        (
            "spouse_education",
            "配偶教育程度",
            "Spouse's education",
            T.TEXT,
            "配偶学历、配偶职业、配偶工作",
        ),
        (
            "spouse_interests",
            "配偶兴趣",
            "Spouse's interests",
            T.TEXT,
            "配偶爱好、配偶兴趣活动社团、配偶活动",
        ),
        (
            "wedding_day",
            "结婚纪念日",
            "Wedding day",
            T.DATE,
            "结婚日期、结婚周年、结婚时间、结婚日子、结婚纪念、哪天结的婚",
        ),
        (
            "children",
            "子女",
            "Children",
            T.TEXT,
            "子女姓名、子女姓名年龄、孩子、子女情况、子女年龄、孩子姓名、子女姓名、小孩",
        ),
        (
            "children_education",
            "子女教育",
            "Children's education",
            T.TEXT,
            "子女学校、子女就读学校、孩子学校",
        ),
        ("children_interests", "子女喜好", "Children's interests", T.TEXT, "子女爱好、孩子爱好"),
    ),
    *_profile(
        "career",
        Privacy.PERSONAL,
        (
            "previous_employer",
            "前一个工作单位",
            "Previous employer",
            T.TEXT,
            "前单位、以前工作单位、前公司、原单位、以前干过什么单位、以前在哪干、原来在哪、原来哪个单位、之前公司、前东家、原工作单位、工作经历、工作履历、前一工作公司名称",
        ),
        (
            "previous_post",
            "前一个职务",
            "Previous post",
            T.TEXT,
            "前职务、以前职务、原职务、前一工作职务、前职位",
        ),
        ("status_symbols", "地位象征", "Status symbols", T.TEXT, "办公室地位象征、身份象征"),
        (
            "company_attitude",
            "对公司的态度",
            "Attitude to own company",
            T.TEXT,
            "对自己公司的态度、对本公司态度、对公司态度、对我司态度、对我方态度、对我们态度、对咱们态度、对我们怎么样、向着谁",
        ),
        (
            "long_goals",
            "长期目标",
            "Long-term goals",
            T.TEXT,
            "事业长期目标、长期事业目标、中长期目标",
        ),
        (
            "short_goals",
            "短期目标",
            "Short-term goals",
            T.TEXT,
            "事业短期目标、短期事业目标、近期目标",
        ),
        (
            "main_concern",
            "最关心的问题",
            "Main concern",
            T.TEXT,
            "目前最关切的是、最关心的是、最在意什么、最看重什么、最关心什么、在意什么、怕什么、关切事项、关心问题、公司前途或个人前途",
        ),
        (
            "outlook",
            "对现在与未来的看法",
            "Outlook",
            T.TEXT,
            "多思考现在或将来、未来看法、前途看法",
        ),
    ),
    *_profile(
        "interests",
        Privacy.PERSONAL,
        (
            "clubs",
            "所属社团",
            "Clubs",
            T.TEXT,
            "私人俱乐部、俱乐部、社团、所属俱乐部、服务社团、所属私人俱乐部",
        ),
        ("community", "社区活动", "Community", T.TEXT, "是否热衷社区活动、参与社区活动、社会活动"),
        (
            "strong_opinions",
            "有强烈看法的话题",
            "Strong opinions",
            T.TEXT,
            "特别关注的话题、对什么主题特别有意见、有主见的话题、喜欢的话题",
        ),
    ),
    *_profile(
        "interests",
        Privacy.SENSITIVE,
        (
            "political_party",
            "政党",
            "Political party",
            T.TEXT,
            "参与之政党、政治面貌、党派、参与政党、政治面目、政治活动、参加的政党",
        ),
        ("religion", "宗教信仰", "Religion", T.TEXT, "宗教、信仰、是否信教"),
        (
            "confidential_topics",
            "机密且不宜谈论之事",
            "Confidential topics",
            T.TEXT,
            "忌讳话题、保密话题、特别机密且不宜谈论之事件、不宜谈论的话题、忌讳、禁忌话题、敏感话题、隐私话题",
        ),
    ),
)
