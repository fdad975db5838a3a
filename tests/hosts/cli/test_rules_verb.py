"""`kedang rules`: the one visible list, in both languages, with what the settings change."""

from __future__ import annotations

from kedang.model.catalogue import entities
from support.desk import Desk

KEYS = ["id", "entity", "field", "severity", "weight", "sentence", "proposes", "off"]


def listed(desk: Desk, *words: object) -> dict[str, dict[str, object]]:
    """The rules of the JSON document by their ids."""
    said = desk.kedang("rules", "--json", *words, archive=False)
    assert said.code == 0, said.err
    return {rule["id"]: rule for rule in said.json["rules"]}


def test_every_rule_is_listed_once_with_what_it_looks_at_and_means(desk: Desk) -> None:
    said = desk.kedang("rules", "--json", archive=False).json["rules"]
    assert all(list(rule) == KEYS for rule in said)
    assert len({rule["id"] for rule in said}) == len(said)
    assert {rule["entity"] for rule in said} == set(entities())
    check = listed(desk)["organization.uscc.check"]
    assert check == {
        "id": "organization.uscc.check",
        "entity": "organization",
        "field": "uscc",
        "severity": "error",
        "weight": 2.0,
        "sentence": "信用代码的末位要能由前面各位算出来。",
        "proposes": True,
        "off": False,
    }


def test_the_list_speaks_english_and_shows_what_the_settings_changed(desk: Desk) -> None:
    settings = desk.folder / "规则.toml"
    settings.write_text(
        '[validation]\ndisabled = ["contact.email.slip"]\n'
        '[validation.severities]\n"contact.email.syntax" = "info"\n',
        encoding="utf-8",
    )
    rules = listed(desk, "--lang", "en", "--rulebook", settings)
    assert rules["contact.email.slip"]["off"] is True
    assert rules["contact.email.syntax"]["off"] is False
    assert rules["contact.email.syntax"]["severity"] == "info"
    assert rules["contact.email.syntax"]["sentence"] == (
        "An e-mail address has one @ and a domain behind it."
    )


def test_people_read_one_line_for_each_rule(desk: Desk) -> None:
    said = desk.kedang("rules", archive=False)
    assert said.code == 0 and said.out == ""
    assert "信用代码" in said.err and "警告" in said.err
