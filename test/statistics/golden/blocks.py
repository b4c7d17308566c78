"""Means over blocks of time, their errors, and the critical values of comparisons with the best, by independent software:
python test/statistics/golden/blocks.py writes blocks.json. Needs numpy, scipy, statsmodels and allantools.

The variance of a mean by neighbouring blocks is Allan's variance over the number of blocks (allantools.adev), and half of the Durbin-Watson
ratio times the mean square (statsmodels). The critical value of max-t is scipy's multivariate normal quantile.
"""

import json
from pathlib import Path

import allantools
import numpy as np
import scipy
import statsmodels
from scipy.optimize import brentq
from scipy.stats import multivariate_normal, norm, t
from statsmodels.stats.stattools import durbin_watson

rng = np.random.default_rng(20261130)
noise = rng.normal(size=24)
series = {
    "noise": noise,
    "trend": noise * 0.2 + np.linspace(0, 3, 24),
    "jump": noise * 0.2 + np.where(np.arange(24) < 12, 0.0, 2.0),
    "alike": np.convolve(rng.normal(size=26), [0.5, 0.7, 0.5], mode="valid"),
}


def error(values, size):
    blocks = len(values) // size
    _, deviation, _, _ = allantools.adev(np.asarray(values), rate=1.0, data_type="freq", taus=[size])
    means = np.asarray(values).reshape(blocks, size).mean(axis=1)
    centred = means - means.mean()
    # Σ(Δ²)/(2(B−1)) by the Durbin-Watson ratio, Σ(Δ²)/Σ(x²).
    by_ratio = durbin_watson(centred) * (centred**2).sum() / 2 / (blocks - 1)
    assert abs(by_ratio - deviation[0] ** 2) < 1e-12
    return float(np.sqrt(deviation[0] ** 2 / blocks))


def critical(correlation, alpha):
    law = multivariate_normal(mean=np.zeros(len(correlation)), cov=correlation, seed=1, allow_singular=True)
    return float(brentq(lambda c: law.cdf(np.full(len(correlation), c)) - (1 - alpha), 1.0, 5.0, xtol=1e-5))


correlations = {
    "alike": np.full((4, 4), 0.5) + 0.5 * np.eye(4),
    "mixed": np.array([[1, 0.9, 0.1, -0.4], [0.9, 1, 0.2, -0.3], [0.1, 0.2, 1, 0.0], [-0.4, -0.3, 0.0, 1]]),
}
found = {
    "software": f"numpy {np.__version__}, scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, allantools {allantools.__version__}",
    "errors": [
        {"name": name, "values": values.tolist(), "size": size, "mean": float(np.mean(values)), "error": error(values, size)}
        for name, values in series.items()
        for size in (1, 2, 4)
    ],
    "criticals": [
        {"name": name, "correlation": matrix.tolist(), "alpha": alpha, "z": critical(matrix, alpha)}
        for name, matrix in correlations.items()
        for alpha in (0.05, 0.01)
    ],
    # What a normal number becomes with so few degrees of freedom.
    "students": [{"z": z, "df": df, "t": float(t.isf(norm.sf(z), df))} for z in (1.6449, 2.5) for df in (4.5, 9.6, 20)],
}
Path(__file__).with_suffix(".json").write_text(json.dumps(found, indent=1) + "\n")
