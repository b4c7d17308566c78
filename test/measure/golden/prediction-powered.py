"""Prediction-powered means of ppi-python 0.2.3 (Angelopoulos et al. 2023), with numpy 2.4.6: python prediction-powered.py > prediction-powered.json"""
import json

import numpy as np
from ppi_py import ppi_mean_ci, ppi_mean_pointestimate

random = np.random.default_rng(20261130)


def losses(metric, p, y):
    if metric == "accuracy":
        return ((p >= 0.5) == (y == 1)).astype(float)
    if metric == "brier":
        return (y - p) ** 2
    return -np.log(np.where(y == 1, p, 1 - p))


def case(name, n, unlabelled, sharper):
    logit = random.normal(-0.5, 2, n + unlabelled)
    y = (random.random(n + unlabelled) < 1 / (1 + np.exp(-logit))).astype(int)
    p = np.clip(np.round(1 / (1 + np.exp(-sharper * logit)), 2), 0.01, 0.99)
    found = {}
    for metric in ["accuracy", "brier", "log_loss"]:
        seen = losses(metric, p[:n], y[:n])
        expected = p * losses(metric, p, np.ones_like(y)) + (1 - p) * losses(metric, p, np.zeros_like(y))
        value = ppi_mean_pointestimate(seen, expected[:n], expected[n:])
        lower, upper = ppi_mean_ci(seen, expected[:n], expected[n:], alpha=0.05)
        found[metric] = {
            "plain": float(seen.mean()),
            "value": float(np.ravel(value)[0]),
            "interval": [float(np.ravel(lower)[0]), float(np.ravel(upper)[0])],
        }
    rows = lambda chosen: [[round(float(s), 2), int(c)] for s, c in zip(*np.unique(chosen, return_counts=True))]
    return {
        "name": name,
        "labelled": [[round(float(a), 2), int(b)] for a, b in zip(p[:n], y[:n])],
        "unlabelled": rows(p[n:]),
        "expected": found,
    }


print(json.dumps([
    case("probabilities that are right", 240, 1200, 1),
    case("probabilities that claim twice what they know", 300, 900, 2),
    case("as many labelled as not", 200, 200, 0.5),
]))
