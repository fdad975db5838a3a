"""The people at our customers: what everybody may know, and, apart from it, the profile that needs consent."""

from __future__ import annotations

from datetime import date

from kedang.forms.design import Band, Form, FormSheet

_BASIC = (
    "name", "organization", "salutation", "title", "department", "buying_role", "authority",
    "mobile", "phone", "email", "wechat",
)  # fmt: skip
_EXAMPLE = {
    "name": "示例：王建国",
    "organization": "杭州恒远泵业有限公司",
    "salutation": "王经理",
    "title": "采购经理",
    "department": "采购部",
    "buying_role": "采购经办",
    "authority": "十万元以下",
    "mobile": "13800138000",
    "phone": "0571-87654321转801",
}

CONTACTS = Form(
    "contacts",
    "联系人表",
    (
        FormSheet(
            "联系人",
            "contact",
            fields=(*_BASIC, "owner", "opt_out", "source", "recorded_on", "notes"),
            example={
                **_EXAMPLE,
                "owner": "张伟",
                "opt_out": "否",
                "source": "老客户",
                "recorded_on": date(2026, 11, 16),
            },
        ),
    ),
)

CONTACTS_PROFILE = Form(
    "contacts_profile",
    "联系人表（含个人资料）",
    (
        FormSheet(
            "联系人（含个人资料）",
            "contact",
            bands=(
                Band("basic", ("name", "organization", "title", "department", "buying_role",
                               "mobile", "phone", "email")),
                Band("agreed", ("consent", "recorded_on")),
                Band("profile", ("nickname", "birthday", "birthplace", "hobbies", "temperament")),
                Band("education", ("school", "degree", "graduated_on", "honours", "college_clubs",
                                   "military_service")),
                Band("career", ("previous_employer", "previous_post", "status_symbols",
                                "company_attitude", "long_goals", "short_goals", "main_concern",
                                "outlook")),
                Band("interests", ("clubs", "community", "strong_opinions")),
                Band("management", ("owner", "opt_out", "notes")),
            ),
            example={
                "name": "示例：王建国",
                "organization": "杭州恒远泵业有限公司",
                "title": "采购经理",
                "department": "采购部",
                "buying_role": "采购经办",
                "mobile": "13800138000",
                "consent": "2026-11-10 当面同意，用于节日问候和拜访准备",
                "recorded_on": date(2026, 11, 16),
                "birthday": date(1980, 5, 1),
                "hobbies": "钓鱼",
                "temperament": "稳重，喜欢先看数据",
                "school": "浙江大学",
                "degree": "本科",
                "main_concern": "交货准时",
                "owner": "张伟",
                "opt_out": "否",
            },
            required=("consent",),
            rows=100,
        ),
    ),
)  # fmt: skip

FORMS = (CONTACTS, CONTACTS_PROFILE)
