"""The visible list of all rules: what each looks at, how bad it is, how it weighs, what it means."""

from __future__ import annotations

import pandas as pd

from kedang.model.catalogue import entities
from kedang.model.finding import Severity
from kedang.model.text import Lang
from kedang.rulebook import Rulebook
from kedang.validation.registry import RULES

COLUMNS = ("id", "entity", "field", "severity", "weight", "sentence", "proposes", "off")


def listing(rulebook: Rulebook, lang: Lang = "zh") -> pd.DataFrame:
    """One row per rule and field, entities and fields in catalogue order.

    Columns: id, entity, field (ids; an id is that of the findings and of the settings), severity (as the
    settings have it), weight, sentence, proposes (whether it may propose a fix), off (by the settings).
    """
    settings = rulebook.validation
    rows = [
        (
            rule_id,
            entity.id,
            field_id,
            str(Severity(settings.severities.get(rule_id, rule.severity))),
            rule.weight,
            rule.sentence_zh if lang == "zh" else rule.sentence,
            rule.proposes,
            rule_id in settings.disabled,
        )
        for entity in entities().values()
        for rule in RULES
        for field_id in rule.fields(entity)
        for rule_id in [rule.id_for(entity, field_id)]
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def families(rulebook: Rulebook, lang: Lang = "zh") -> pd.DataFrame:
    """One row per rule, with all it looks at: the list for people.

    Columns as in `listing`, but `id` is the rule's pattern (… for entity or field), `entity` and `field`
    are labels joined by 、, and `off` says whether it is off everywhere.
    """
    single = listing(rulebook, lang).set_index("id")
    rows = []
    for rule in RULES:
        met = [
            (rule.id_for(entity, name), entity, entity[name])
            for entity in entities().values()
            for name in rule.fields(entity)
        ]
        labels = [(e.zh, f.zh) if lang == "zh" else (e.en, f.en) for _, e, f in met]
        first = single.loc[met[0][0]]
        rows.append(
            (
                met[0][0] if len(met) == 1 else rule.id.format(entity="…", field="…"),
                "、".join(dict.fromkeys(entity for entity, _ in labels)),
                "、".join(dict.fromkeys(field for _, field in labels)),
                first["severity"],
                rule.weight,
                first["sentence"],
                rule.proposes,
                all(bool(single.at[one, "off"]) for one, _, _ in met),
            )
        )
    return pd.DataFrame(rows, columns=list(COLUMNS))
