# Makes planned.json: what scipy and scikit-learn find for sequential tests and for recalibration. The bounds of a group-sequential test are
# held against the multivariate normal integral: the chance of having reached none of them, look by look, is 1 - what may be spent.
# Run: python test/statistics/golden/planned.py
import json, os
import numpy as np, scipy, sklearn
from scipy import stats
from sklearn.isotonic import IsotonicRegression

rng = np.random.default_rng(20261130)


def spent(t, alpha):
    return float(2 * stats.norm.sf(stats.norm.isf(alpha / 2) / np.sqrt(t)))


def reached(information, z):
    """Chance that sums of these variances have reached the standardised bounds by each look."""
    found = []
    for k in range(1, len(z) + 1):
        info = np.array(information[:k])
        cov = np.minimum.outer(info, info) / np.sqrt(np.outer(info, info))
        inside = stats.multivariate_normal.cdf(np.array(z[:k]), np.zeros(k), cov, maxpts=2_000_000, abseps=1e-8, releps=1e-8)
        found.append(float(1 - inside))
    return found


# Bounds of Lan & DeMets' spending like O'Brien & Fleming, five even looks, one-sided 2.5 %, as published (Reboussin et al. 2000).
published = [4.8769, 3.3569, 2.6803, 2.2898, 2.0310]
isotonic = []
for n in (8, 40):
    y, w = rng.random(n), rng.integers(1, 30, n).astype(float)
    fit = IsotonicRegression().fit(np.arange(n), y, sample_weight=w).predict(np.arange(n))
    isotonic.append({"values": y.tolist(), "weights": w.tolist(), "fitted": fit.tolist()})
bad = []
for canary, baseline, all_bad, psi in [(100, 900, 100, 1), (100, 900, 100, 1.5), (50, 50, 3, 1.25), (2000, 18000, 40, 2), (30, 10, 38, 0.7)]:
    mean, variance = stats.nchypergeom_fisher.stats(canary + baseline, canary, all_bad, psi, moments="mv")
    bad.append({"canary": canary, "baseline": baseline, "bad": all_bad, "psi": psi, "mean": float(mean), "variance": float(variance)})
json.dump({
    "software": f"scipy {scipy.__version__}, scikit-learn {sklearn.__version__}, numpy {np.__version__}",
    "published": published,
    "spent": [{"share": t, "alpha": a, "spent": spent(t, a)} for t, a in [(0.2, 0.025), (0.5, 0.05), (1, 0.05)]],
    "reached": [
        {"information": [1, 2, 3, 4, 5], "z": published, "chance": reached([1, 2, 3, 4, 5], published)},
        {"information": [2, 3, 7, 8], "z": [3.4, 2.9, 2.2, 1.8], "chance": reached([2, 3, 7, 8], [3.4, 2.9, 2.2, 1.8])},
    ],
    "isotonic": isotonic,
    "bad": bad,
}, open(os.path.join(os.path.dirname(__file__), "planned.json"), "w"), indent=1)
