"""What a person keeps to himself: income, health, belief and family of an individual customer (PIPL)."""

from __future__ import annotations

from kedang.model.catalogue import lists
from kedang.model.field import Field, FieldType, Privacy, words

ECONOMIC: tuple[Field, ...] = (
    Field(
        "income_band",
        "收入水平",
        "Income band",
        FieldType.TEXT,
        words(
            "收入、月收入、年收入、家庭收入、收入情况、收入范围、经济收入、家庭月收入、家庭年收入、薪资、工资、月薪、年薪、收入水平(元/月)、个人收入、月均收入、"
            "月收入水平、收入区间、收入档次、收入状况、个人月收入、个人年收入、一年挣多少、一个月挣多少、收入多少、挣多少、收入档、年收入水平、工资收入、Income"
        ),
        group="economic",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "assets",
        "资产状况",
        "Assets",
        FieldType.TEXT,
        words(
            "资产、房产、车辆、房产车辆、家庭资产、财产、财产状况、有车、有房、经济状况、银行账号、银行卡号、银行帐号、个人资产、房产情况、车辆情况、房产信息、"
            "车辆信息、资产情况、是否有房、是否有车、住房情况、住房、有无房产、存款、家庭财产、购房情况、购车情况、银行卡、银行账户、开户银行账号"
        ),
        group="economic",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
)

SPECIAL: tuple[Field, ...] = (
    Field(
        "health",
        "健康状况",
        "Health",
        FieldType.LONG_TEXT,
        words(
            "健康、身体状况、病史、过敏史、过敏、既往病史、既往史、疾病史、疾病、用药史、手术史、家族病史、血型、身高、体重、三围、体质、月经、孕史、是否怀孕、睡眠、"
            "睡眠状况、皮肤类型、皮肤状况、肤质、皮肤问题、皮肤性质、皮肤情况、皮肤颜色、美容史、护肤史、美容经历、整形史、化妆品过敏史、是否过敏、服用药物、"
            "健康情况、饮食习惯、体检结果、身体情况、身体健康状况、身体怎么样、身体好不好、有什么病、有无疾病、健康告知、健康史、病历、疾病情况、慢性病、过敏情况、过敏源、过敏药物、药物过敏、药物过敏史、有无过敏、"
            "有无过敏史、是否有过敏史、皮肤类型(肤质)、皮肤敏感、敏感部位、肌肤问题、肌肤类型、肌肤状况、皮肤现状、皮肤测试、身体问题、身体症状、症状、既往疾病、"
            "手术情况、有无手术史、生育史、孕产史、怀孕、月经情况、生理周期、生理期、体型、身高体重、身高(cm)、体重(kg)、血压、血糖、视力、睡眠质量、"
            "睡眠情况、睡眠时间、饮食、饮食情况、用药情况、服药情况、药物史、整容史、医美史、美容史(护理)、发质、头皮状况、体检情况、诊断、亚健康、"
            "生活习惯(健康)、残疾情况、健康问题、健康需求、Allergy、Allergies、Medical History"
        ),
        group="special",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "religion",
        "宗教信仰",
        "Religion",
        FieldType.TEXT,
        words("宗教、信仰、民族信仰、宗教信仰情况、信教情况、有无信仰、有无宗教信仰"),
        group="special",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "taboo_topics",
        "忌讳话题",
        "Taboo topics",
        FieldType.TEXT,
        words("忌讳、禁忌、禁忌话题、特殊忌讳、避讳、忌口、避忌话题、忌讳事项、注意忌讳、禁忌事项"),
        group="special",
        privacy=Privacy.PERSONAL,
        default_on=False,
    ),
    Field(
        "marital_status",
        "婚姻状况",
        "Marital status",
        FieldType.CHOICE,
        words(
            "婚姻、婚否、是否已婚、婚姻情况、婚否(已/未)、已婚/未婚、结婚与否、婚育、婚育状况、婚育情况、是否结婚、婚姻状态、Marriage、Married"
        ),
        choices=lists.MARITAL_STATUS,
        group="special",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "family",
        "家庭成员",
        "Family",
        FieldType.TEXT,
        words(
            "家庭情况、家庭状况、子女、孩子、配偶、子女情况、配偶姓名、子女姓名、家庭人口、家属、家庭结构、子女数、子女数量、孩子情况、孩子数量、孩子姓名、小孩、"
            "小孩情况、小孩年龄、配偶情况、配偶信息、配偶职业、丈夫、妻子、爱人、爱人姓名、家庭成员情况、家庭信息、有无子女、有无孩子、父母情况、子女及家庭、屋企人、家里有谁、家里几口人、家里情况、子女与家庭、家庭及子女、Children、"
            "Spouse"
        ),
        group="special",
        privacy=Privacy.SENSITIVE,
        default_on=False,
    ),
    Field(
        "preferences",
        "特殊喜好",
        "Preferences",
        FieldType.TEXT,
        words(
            "喜好、爱好、兴趣爱好、兴趣、偏好、消费偏好、个人爱好、个人喜好、嗜好、消费习惯、购买偏好、购物偏好、产品偏好、饮食偏好、口味偏好、口味、喜好/禁忌、"
            "个性偏好、客户喜好、客户偏好、顾客喜好、喜欢什么、喜欢啥、好什么、口味喜好、客户爱好、特殊爱好、特别喜好、房型偏好、Interests、Hobbies"
        ),
        group="special",
        privacy=Privacy.PERSONAL,
        default_on=False,
    ),
)
