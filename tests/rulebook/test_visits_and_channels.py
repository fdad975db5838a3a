"""Settings of visits by layer, greetings, orders to chase and the channel adviser: read whole, checked whole."""

from __future__ import annotations

import pytest

from kedang.model.errors import RulebookError
from kedang.rulebook import load, loads
from kedang.rulebook.sections.channels import CHANNELS, QUESTIONS


@pytest.mark.parametrize(
    ("text", "kind", "path"),
    [
        ('[visits.layers."老板"]\npeople = []', "key", "visits.layers.老板"),
        ('[visits.layers."经理"]\npeople = "李经理"', "list", "visits.layers.经理.people"),
        ('[visits.layers."经理".cadence_days]\nA = 0', "whole", "visits.layers.经理.cadence_days.A"),
        ('[visits]\nroles = ["老板"]', "choice", "visits.roles"),
        ("[visits]\nrole_tiers = ['E']", "choice", "visits.role_tiers"),
        ("[visits]\ndue_per_rep = 0", "whole", "visits.due_per_rep"),
        ('[greetings]\nfestivals = ["中秋"]', "choice_near", "greetings.festivals"),
        ("[greetings]\nmost = 0", "whole", "greetings.most"),
        ("[greetings]\nbirthdays = 1", "flag", "greetings.birthdays"),
        ("[orders]\npayment_days = -1", "whole", "orders.payment_days"),
        ("[channels.weights]\nprice = 1.0", "key", "channels.weights.price"),
        ("[channels.points.price]", "key", "channels.points.price"),
        ("[channels.points.payment]\ncredit = {}", "key", "channels.points.payment.credit"),
        ('[channels.points.payment.cash]\n"直营" = 1.0', "key", "channels.points.payment.cash.直营"),
        ('[channels.points.payment.cash]\n"直销" = 3.0', "number", "channels.points.payment.cash.直销"),
        ("[channels.limits]\npayment = [60.0, 7.0]", "order", "channels.limits.payment"),
        ("[channels.limits]\npayment = [7.0]", "list", "channels.limits.payment"),
        ("channels = 3", "table", "channels"),
    ],
)  # fmt: skip
def test_every_mistake_has_its_place(text: str, kind: str, path: str) -> None:
    with pytest.raises(RulebookError) as caught:
        loads(text)
    found = [(each.id, str(dict(each.args)["path"])) for each in caught.value.problems]
    assert (f"rulebook.{kind}", path) in found, found


def test_something_must_weigh() -> None:
    factors = ["customer", "manufacturer", "product", "intermediary", "industry", "region"]
    with pytest.raises(RulebookError) as caught:
        loads("[channels.weights]\n" + "\n".join(f"{one} = 0.0" for one in factors))
    assert [each.id for each in caught.value.problems] == ["rulebook.no_weight"]


def test_what_the_team_writes_lies_over_what_is_shipped() -> None:
    own = loads(
        '[visits.layers."领导"]\npeople = ["王总"]\n[channels.points.payment.cash]\n"直销" = -1.0'
    )
    assert own.visits.layers[0].people == ("王总",)
    assert own.visits.layers[0].cadence_days == load().visits.layers[0].cadence_days
    assert own.channels.of("payment", "cash")["直销"] == -1.0
    assert own.channels.of("payment", "cash")["网络平台"] == 2.0
    assert own.channels.of("payment", "barter") == {}
    assert loads(own.as_toml()).hash == own.hash != load().hash


def test_the_shipped_table_answers_every_question_for_every_channel() -> None:
    rules = load().channels
    for question in QUESTIONS:
        for answer in question.answers:
            assert set(rules.of(question.id, answer)) == set(CHANNELS), (question.id, answer)
