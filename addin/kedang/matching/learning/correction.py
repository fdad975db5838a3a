"""How far the shipped score has to be corrected to fit people's answers: ridge-regularised logistic regression."""

from __future__ import annotations

import numpy as np

from kedang.matching.coded import Bools, Floats

_ROUNDS = 40
_HALVINGS = 12
_SETTLED = 1e-10


def fitted(looks: Floats, log_odds: Floats, same: Bools, ridge: float) -> Floats:
    """One weight per column of `looks`, so that log_odds + looks · weights fits the answers.

    Newton's method from zero with halved steps where a whole one overshoots. `ridge` pulls every weight
    to zero: with few answers next to nothing is learned.
    """
    wanted = same.astype(np.float64)
    weights = np.zeros(looks.shape[1], dtype=np.float64)
    loss = _loss(looks, log_odds, wanted, weights, ridge)
    for _ in range(_ROUNDS):
        step = _step(looks, log_odds, wanted, weights, ridge)
        for _ in range(_HALVINGS):
            tried = _loss(looks, log_odds, wanted, weights - step, ridge)
            if tried <= loss:
                break
            step = step / 2.0
        if not tried < loss - _SETTLED:
            break
        weights, loss = weights - step, tried
    return weights


def _step(looks: Floats, log_odds: Floats, same: Floats, weights: Floats, ridge: float) -> Floats:
    chance = 1.0 / (1.0 + np.exp(-(log_odds + looks @ weights)))
    slope = looks.T @ (chance - same) + ridge * weights
    bend = (looks * (chance * (1.0 - chance))[:, None]).T @ looks
    bend[np.diag_indices_from(bend)] += ridge
    return np.asarray(np.linalg.solve(bend, slope))


def _loss(looks: Floats, log_odds: Floats, same: Floats, weights: Floats, ridge: float) -> float:
    total = log_odds + looks @ weights
    missed = np.logaddexp(0.0, total) - same * total
    return float(missed.sum() + ridge * (weights @ weights) / 2.0)
