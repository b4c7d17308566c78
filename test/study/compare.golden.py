"""Comparisons with the best by scipy: python test/study/compare.golden.py writes compare.golden.json.

Each policy in turn is the one that the others are compared with: differences of weighted means, their covariance by neighbouring
blocks, the critical value by scipy's multivariate normal, and Student's t for the degrees of freedom.
"""

import json
from pathlib import Path

import numpy as np
import scipy
from scipy.optimize import brentq
from scipy.stats import multivariate_normal, norm, t

rng = np.random.default_rng(5)
periods, policies, alpha = 30, 5, 0.05
common = rng.normal(0, 0.03, periods)
gaps = np.array([0.0, 0.004, 0.012, 0.03, 0.001])
goodness = -0.2 + common - gaps[:, None] + rng.normal(0, 0.004, (policies, periods))
goodness[3] -= np.where(np.arange(periods) < 15, 0.0, 0.03)
weights = rng.integers(200, 400, periods).astype(float)
size = 2  # 30 periods in blocks of two: at most 24 blocks
blocks = periods // size

by_block = weights.reshape(blocks, size).sum(axis=1)
means = (goodness * weights).sum(axis=1) / weights.sum()
block_means = (goodness * weights).reshape(policies, blocks, size).sum(axis=2) / by_block
steps = np.diff(block_means, axis=1) / np.sqrt(1 / by_block[1:] + 1 / by_block[:-1])
pairs = blocks - 1
df = pairs**2 / (pairs + (pairs - 1) / 2)

upper = np.zeros(policies)
lower = np.zeros(policies)
for control in range(policies):
    others = [p for p in range(policies) if p != control]
    moves = steps[control] - steps[others]
    covariance = moves @ moves.T / pairs / weights.sum()
    errors = np.sqrt(np.diag(covariance))
    law = multivariate_normal(mean=np.zeros(len(others)), cov=covariance / np.outer(errors, errors), seed=1, allow_singular=True)
    z = brentq(lambda c: law.cdf(np.full(len(others), c)) - (1 - alpha), 1.0, 5.0, xtol=1e-6)
    reach = t.isf(norm.sf(z), df) * errors
    difference = means[control] - means[others]
    upper[others] = np.maximum(upper[others], difference + reach)
    lower[others] = np.maximum(lower[others], difference - reach)

found = {
    "software": f"numpy {np.__version__}, scipy {scipy.__version__}",
    "goodness": goodness.tolist(),
    "weights": weights.tolist(),
    "means": means.tolist(),
    "df": df,
    "deficits": (means.max() - means).tolist(),
    "lower": lower.tolist(),
    "upper": upper.tolist(),
}
Path(__file__).with_suffix(".json").write_text(json.dumps(found, indent=1) + "\n")
