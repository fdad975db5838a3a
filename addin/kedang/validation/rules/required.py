"""What must be there: without a name, a day or a customer nobody could find the record again."""

from __future__ import annotations

from kedang.model.field import Field
from kedang.model.finding import Severity
from kedang.validation.look import Look
from kedang.validation.rule import Aspect, Hits, at, rule, that


@rule(
    "{entity}.{field}.missing",
    Severity.ERROR,
    that(lambda field: field.blocks),
    says="missing",
    weight=3.0,
    blocks=True,
    absent=True,
    aspect=Aspect.COMPLETENESS,
)
def missing(look: Look, field: Field) -> Hits | None:
    """A record without its name, day or customer cannot be found again and is held back.

    缺名称、日期或客户的记录以后找不到，暂不入档。
    """
    return Hits.where(~look.told(field.id), label=field.zh, entity=look.entity.zh)


@rule(
    "contact.organization.missing",
    Severity.INFO,
    at("contact.organization"),
    says="contact.organization",
    weight=0.5,
    summed=True,
    absent=True,
    aspect=Aspect.COMPLETENESS,
)
def contact_without_company(look: Look, field: Field) -> Hits | None:
    """A contact should say which company he belongs to, unless he stands beside it.

    联系人要写明是哪家公司的，除非就列在公司旁边。
    """
    if look.table.parent is not None:
        return None
    return Hits.where(~look.told(field.id))


@rule(
    "{entity}.owner.missing",
    Severity.INFO,
    at("organization.owner", "individual.owner", "lead.owner"),
    says="owner",
    weight=0.3,
    summed=True,
    absent=True,
    aspect=Aspect.COMPLETENESS,
)
def unassigned(look: Look, field: Field) -> Hits | None:
    """A customer nobody looks after counts as unassigned.

    没人负责的客户记为“未分配”。
    """
    return Hits.where(~look.told(field.id))


@rule(
    "{entity}.source.missing",
    Severity.WARNING,
    at("organization.source", "individual.source"),
    says="source.missing",
    weight=0.3,
    summed=True,
    absent=True,
    aspect=Aspect.COMPLETENESS,
)
def without_source(look: Look, field: Field) -> Hits | None:
    """Where a customer came from should be known; until then the file is the source, trusted least.

    客户从哪来的要记下；没记就以本文件为来源，可靠性最低。
    """
    return Hits.where(~look.told(field.id))
