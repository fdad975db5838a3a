"""What the promotion bulletin says: how far, against before, where it works, and where only the other side is."""

from __future__ import annotations

from kedang.analysis.bulletin import Bulletin, completion
from kedang.analysis.sentences import compare
from kedang.model.text import Slot, Text, say
from kedang.reports.contents.listing import listed

Said = tuple[Text, ...]
WORKS, FAILS = 110.0, 100.0


def own(found: Bulletin) -> Said:
    """How many ran, how far they are, which lags its days most, and which sold more than before."""
    rows, (before, _, past) = found.own, found.before
    if rows.empty:
        return (say("promotions.own.none", before=before),)
    lines = [say("promotions.own", n=len(rows)), compare("count", len(rows), float(before))]
    rate = completion(rows)
    if rate == rate:
        lines += [say("promotions.own.rate", rate=rate), compare("rate", rate, past)]
    untold = int((rows["planned"].isna() | rows["done"].isna()).sum())
    if untold:
        lines.append(say("promotions.own.untold", n=untold))
    late = rows[rows["behind"].astype(bool)]
    if len(late):
        ranked = late.assign(gap=late["elapsed"] - late["completion"])
        worst = ranked.sort_values(["gap", "name"], ascending=[False, True]).iloc[0]
        slots: dict[str, Slot] = {"name": str(worst["name"]), "n": len(late)}
        shares: dict[str, Slot] = {
            "done": float(worst["completion"]),
            "elapsed": float(worst["elapsed"]),
        }
        lines.append(say("promotions.own.behind", **slots, **shares))
    return (*lines, *_effects(found))


def _effects(found: Bulletin) -> Said:
    """Whether the promoted goods sold better a day than before: an index, never an amount."""
    known = found.own[found.own["effect"].notna()].sort_values(["effect", "name"])
    if known.empty:
        return (say("promotions.effect.none"),)
    best, worst = known.iloc[-1], known.iloc[0]
    lines = []
    if float(best["effect"]) >= WORKS:
        slots: dict[str, Slot] = {"name": str(best["name"]), "effect": float(best["effect"])}
        lines.append(say("promotions.effect.works", **slots))
    if float(worst["effect"]) < FAILS:
        name, effect = str(worst["name"]), float(worst["effect"])
        lines.append(say("promotions.effect.fails", name=name, effect=effect))
    return tuple(lines) or (say("promotions.effect.flat"),)


def regions(found: Bulletin) -> Said:
    """Where sales grow and fall, and where only a competitor promotes."""
    table = found.regions
    if table.empty:
        return (say("promotions.regions.none"),)
    lines = []
    known = table[table["growth"].notna()].sort_values(["growth", "region"])
    if len(known):
        best, worst = known.iloc[-1], known.iloc[0]
        slots: dict[str, Slot] = {"region": str(best["region"]), "growth": float(best["growth"])}
        rises = float(best["growth"]) > 0
        lines.append(say(f"promotions.regions.{'best' if rises else 'least'}", **slots))
        if len(known) > 1 and float(worst["growth"]) < 0:
            region, growth = str(worst["region"]), float(worst["growth"])
            lines.append(say("promotions.regions.worst", region=region, growth=growth))
    alone = table.loc[(table["own"] == 0) & (table["theirs"] > 0), "region"]
    if len(alone):
        lines.append(say("promotions.regions.alone", names=listed(alone)))
    return tuple(lines) or (say("promotions.regions.unknown"),)


def theirs(found: Bulletin) -> Said:
    """How many promotions of competitors, and who is busiest."""
    rows, before = found.theirs, found.before[1]
    if rows.empty:
        return (say("promotions.theirs.none", before=before),)
    lines = [say("promotions.theirs", n=len(rows)), compare("count", len(rows), float(before))]
    names = rows["competitor"].value_counts()
    if len(names):
        most = sorted(names[names == names.max()].index)
        lines.append(say("promotions.theirs.most", names=listed(most), n=int(names.max())))
    return tuple(lines)


def moves(found: Bulletin) -> Said:
    """How many customers told of competitors' prices and promotions."""
    rows = found.moves
    if rows.empty:
        return (say("promotions.moves.none"),)
    slots: dict[str, Slot] = {"n": len(rows), "customers": int(rows["customer"].nunique())}
    return (say("promotions.moves", names=listed(rows["competitor"]), **slots),)
