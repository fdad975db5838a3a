"""The formulas of a card: how far it is filled in, what must be asked of this customer, what was missed."""

from __future__ import annotations

from kedang.forms.headings import Need
from kedang.forms.lists import QUESTIONS
from kedang.forms.writing.card_plan import MISSED, CardPlan
from kedang.forms.writing.hidden import Lists
from kedang.model.address import cell_name
from kedang.model.text import Lang, say
from kedang.rulebook.sections.visits import EVERYBODY

NATURE = "helper.nature"
_MOST_ARGUMENTS = 200
_ROOM = 60


def status(plan: CardPlan, lang: Lang) -> str:
    """How many of the required values a begun card still lacks."""
    musts = [item.cell for item in plan.of("field") if item.need is Need.MUST]
    lacking = "+".join(f'({cell}="")' for cell in musts) or "0"
    before, after = (say(f"form.card.lacks.{part}").render(lang) for part in ("before", "after"))
    done = say("form.card.complete").render(lang)
    return f'=IF({counted(plan)}=0,"",IF({lacking}=0,"{done}","{before}"&({lacking})&"{after}"))'


def counted(plan: CardPlan) -> str:
    """How many values of a card are filled in by hand."""
    cells = [
        f"${item.cell.rstrip('0123456789')}${item.row + 1}"
        for item in plan.filled_in()
        if not (plan.sheet.asks and item.path == MISSED)
    ]
    return f"COUNTA({','.join(cells[:_MOST_ARGUMENTS])})"


def question(plan: CardPlan, lists: Lists, number: int) -> str:
    """The n-th question for the kind of customer chosen on the card, the general ones where none is chosen."""
    place, nature = lists[QUESTIONS], plan[NATURE].cell
    asked = (
        f"IFERROR(VLOOKUP({nature},{place},2,FALSE),"
        f'IFERROR(VLOOKUP("{EVERYBODY}",{place},2,FALSE),""))'
    )
    start = (number - 1) * _ROOM + 1
    return f'=TRIM(MID(SUBSTITUTE({asked},"、",REPT(" ",{_ROOM})),{start},{_ROOM}))'


def missed(plan: CardPlan) -> str:
    """The questions that were ticked as missed, joined by 、."""
    parts = []
    for item in plan.of("asked"):
        word = item.choices[1]
        parts.append(f'IF({item.cell}="{word}","、"&{cell_name(item.row, item.at)},"")')
    return f"=MID({'&'.join(parts)},2,{_ROOM * 20})"
