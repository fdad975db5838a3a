"""联系人: a person at an organisation. The personal profile (32 items) stands in contact_profile."""

from __future__ import annotations

from kedang.model.catalogue import lists
from kedang.model.catalogue.common import EVERY_PARTY, EVERY_RECORD
from kedang.model.catalogue.contact_profile import PROFILE
from kedang.model.field import Entity, EntityKind, Field, FieldType, Group, Privacy, words

GROUPS = (
    Group("basic", "基本情况", "Basics"),
    Group("education", "教育背景", "Education"),
    Group("family", "家庭", "Family"),
    Group("career", "业务背景", "Career"),
    Group("interests", "特殊兴趣", "Special interests"),
)

BASIC: tuple[Field, ...] = (
    Field(
        "name",
        "联系人姓名",
        "Contact name",
        FieldType.PERSON,
        words(
            "联系人、姓名、名字、负责人、负责人姓名、客户联系人、主要联系人、第一联系人、对接人、客户负责人、对方联系人、采购联系人、公司联系人、业务联系人、"
            "单位联系人、联络人、联系人名称、主要负责人、公司负责人、企业负责人、单位负责人、项目联系人、经办人、Contact、Contact Person、"
            "Name、Full Name、Attn、联系人名字、联系人姓名(中文)、联系人全名、联系人员、联络人姓名、联络员、对接人姓名、对接人员、接洽人、洽谈人、"
            "客户对接人、客户方联系人、甲方联系人、公司对接人、企业联系人、客户姓名、关键联系人、主联系人、首要联系人、常用联系人、默认联系人、商务联系人、"
            "采购负责人、采购经办人、收货人、收件人、业务对接人、姓名(联系人)、人员姓名、中文姓名、负责人(客户)、负责人员、企业联络人、公司联络人、单位联络人、"
            "经理人、当事人、人名、Contact Full Name、Person、Person Name、Primary Contact、Key Contact、"
            "Main Contact、Attention、关键人、关键人姓名、关键人物、客户代表、接待人、业主代表、老板姓名、找谁、联系谁、跟谁联系、来访人、来访人姓名、参观人、参会人、Chinese Name、中文名称、First/Last Name、Contact/Person、Ansprechpartner、叫什么、叫啥、哪个人"
        ),
        group="basic",
        wanted=True,
        blocks=True,
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "salutation",
        "尊称",
        "Salutation",
        FieldType.TEXT,
        words("称呼、姓氏尊称、称谓、联系人称呼、敬称、联系人尊称、Mr/Ms"),
        group="basic",
    ),
    Field(
        "gender",
        "性别",
        "Gender",
        FieldType.CHOICE,
        words("联系人性别、Sex、性別、男/女、先生/女士"),
        choices=lists.GENDER,
        group="basic",
    ),
    Field(
        "organization",
        "所属公司",
        "Organisation",
        FieldType.ORGANIZATION,
        words(
            "公司名称、客户名称、单位名称、企业名称、公司、单位、客户、所在单位、所属客户、所属单位、工作单位、所在公司、客户公司、公司全称、单位、企业、任职公司、"
            "Company、Company Name、Customer、Account、公司/单位、公司名、单位全称、企业全称、就职公司、就职单位、来访单位、单位/公司、任职单位、在哪个公司、哪家的、哪个单位的、哪个厂的、Firma、Employer Name、企业/单位、"
            "所属企业、所属客户名称、客户全称、公司/客户、关联客户、对应客户、客户单位、所属机构、机构名称、Employer、Organization Name、"
            "Organisation Name、Customer Name、Account Name、Client、隶属客户、隶属单位、隶属公司、服务单位、"
            "供职单位、所在企业、对应单位、对应公司、客户简称、公司简称"
        ),
        group="basic",
        wanted=True,
    ),
    Field(
        "title",
        "职务",
        "Title",
        FieldType.TEXT,
        words(
            "职位、岗位、头衔、联系人职务、联系人职位、职称、部门职位、负责人职务、负责人职位、职务名称、职别、Position、Job Title、职位名称、"
            "岗位名称、职务/职位、职位/职务、行政职务、担任职务、现任职务、现职、身份、岗位职务、职务/称呼、职务/职称、职务类型、职务类别、属何部门任何职、任何职、什么职位、干什么的、管什么的、Funktion、Role Title、Job、Job Position、Designation、"
            "Job Role"
        ),
        group="basic",
        wanted=True,
    ),
    Field(
        "department",
        "部门",
        "Department",
        FieldType.TEXT,
        words(
            "所在部门、所属部门、联系人部门、科室、处室、部门名称、Dept、部门/科室、所属科室、科室名称、单位部门、任职部门、部室、Division、哪个部门、部门/处室、Abteilung、Dept Name、"
            "Department Name"
        ),
        group="basic",
    ),
    Field(
        "buying_role",
        "采购角色",
        "Buying role",
        FieldType.CHOICE,
        words(
            "角色、决策角色、采购影响力、决策作用、购买角色、联系人角色、Role、购买影响、决策地位、客户角色、在采购中的角色、采购中角色、决策影响力、决策链角色、"
            "决策关系、Decision Role"
        ),
        choices=lists.BUYING_ROLE,
        group="basic",
    ),
    Field(
        "authority",
        "业务权限",
        "Authority",
        FieldType.TEXT,
        words(
            "权限、决策权限、职权、联系人权限、审批权限、签字权限、权限范围、职责权限、采购权限、主管业务、分管业务、负责业务范围、职责、能定多大的事、能拍多大的板、能批多少、能做多大主、签字额度、权力范围、管多大"
        ),
        group="basic",
    ),
    Field(
        "phone",
        "办公电话",
        "Phone",
        FieldType.PHONE,
        words(
            "联系人电话、电话、座机、固定电话、固话、联系电话、电话号码、联系方式、负责人电话、联系人联系电话、联系人联系方式、联系人座机、负责人座机、"
            "负责人联系方式、负责人联系电话、联系人固话、办公室电话、直线电话、直线、Tel、Telephone、Contact Phone、"
            "Office Phone、Phone Number、办公固话、办公座机、单位座机、办公室座机、工作电话、单位电话、办电、电话(办公)、办公电话号码、"
            "联系人办公电话、联系人固定电话、联系人座机号码、电话1、直拨电话、直拨、分机电话、联系号码、联络电话、联络方式、负责人座机号码、Work Phone、"
            "Business Phone、Direct Line、Direct Phone、Tel No、Phone No、Office Tel、"
            "Contact Number、Contact Tel、Contact No、直线号码、固话号码、总机、总机/分机、分机、公司电话、座机+分机、座机/分机、办公、办公号、单位座机号、Durchwahl、Extension、Desk Phone"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "mobile",
        "手机",
        "Mobile",
        FieldType.MOBILE,
        words(
            "手机号、手机号码、移动电话、联系手机、联系人手机、联系人手机号、联系人手机号码、负责人手机、负责人手机号、手机电话、移动手机、负责人手机号码、个人手机、"
            "Cell、Cellphone、Mobile Phone、Contact Mobile、Cell Phone、Mobile Number、"
            "Mobile No、手机号1、手机1、手机/微信、手机号(微信同号)、手机微信同号、联系手机号、联系手机号码、联系人移动电话、联系人手机电话、"
            "联系人联系手机、移动号码、移动电话号码、移动电话/手机、手提电话、手提、手机联系方式、私人手机、个人电话、本人手机、本人手机号、Mobile Tel、"
            "Cell No、Handphone、MP、Mob、Cell Number、Mobile Telephone、移动、移动手机号、手机联系、随身电话、手提号码、移动号、私人电话、Handy、WhatsApp、手机(个人)"
        ),
        group="basic",
        wanted=True,
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "email",
        "邮箱",
        "E-mail",
        FieldType.EMAIL,
        words(
            "电子邮箱、电子邮件、邮箱地址、联系人邮箱、联系人电子邮箱、负责人邮箱、邮件、个人邮箱、邮件地址、电邮、Email Address、"
            "Contact Email、Mail、联系人邮件、联系人E-mail、电子信箱、信箱、电子邮件地址、电子邮箱地址、工作邮箱、E-mail地址、"
            "Mail Address"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "wechat",
        "微信",
        "WeChat",
        FieldType.TEXT,
        words(
            "微信号、联系人微信、微信号码、微信ID、负责人微信、微信账号、微信帐号、个人微信、企业微信、企微、微信昵称、Wechat ID、Weixin、WX"
        ),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
    Field(
        "qq",
        "QQ",
        "QQ number",
        FieldType.NUMBER_TEXT,
        words("QQ号、QQ号码、联系人QQ、扣扣、QQ帐号、QQ账号、QQ/微信、OICQ"),
        group="basic",
        privacy=Privacy.PERSONAL,
    ),
)

MANAGEMENT: tuple[Field, ...] = (
    Field(
        "owner",
        "负责销售",
        "Owner",
        FieldType.PERSON,
        words(
            "业务员、销售、销售员、销售代表、跟进人、客户经理、销售人员、业务代表、我方负责人、Sales、负责业务员、所属销售、所属业务员、跟进人员、归属人、"
            "维护人、客户归属、负责人(我方)、我方对接人、对接销售、我方业务员、Sales Rep、Salesperson、Account Manager、"
            "Contact Owner"
        ),
        group="management",
    ),
    Field(
        "consent",
        "同意记录",
        "Consent",
        FieldType.TEXT,
        words("个人信息同意、授权同意、同意情况、收集目的、知情同意、是否同意、同意书、授权情况"),
        group="management",
    ),
    Field(
        "tags",
        "标签",
        "Tags",
        FieldType.TEXT,
        words(
            "分组、通讯录分组、组别、联系人标签、联系人分组、联系人类别、联系人标记、分组名称、通讯录组、Labels"
        ),
        group="management",
    ),
)

ENTITY = Entity(
    "contact",
    "联系人",
    "Contact",
    EntityKind.PARTY,
    (*BASIC, *PROFILE, *MANAGEMENT, *EVERY_PARTY, *EVERY_RECORD),
    groups=GROUPS,
    synonyms=words(
        "联系人、联系人名单、通讯录、联系人表、客户联系人、联系人资料、联系人档案、相关人员、名片、名片夹、负责人名单、联系人信息、联系人列表、Contacts、Address Book"
    ),
    customer_field="organization",
    number_field="number",
)
