"""Confidence sequences of the odds ratio by scipy: python test/canary/interval.golden.py writes interval.golden.json.

An odds ratio is kept while its likelihood is more than alpha times the mean over the 61 places of the scale; an end is the
first place beyond those kept.
"""

import json
from pathlib import Path

import numpy as np
import scipy
from scipy.special import logsumexp
from scipy.stats import nchypergeom_fisher as fisher

SCALE = [float(f"{10 ** ((i - 30) / 30):.4g}") for i in range(61)]
ALPHA = 0.05
# Batches of (canary, canary bad, baseline, baseline bad).
STORIES = [
    [(400, 60, 400, 40)],
    [(400, 60, 400, 40), (100, 9, 900, 90)],
    [(1000, 100, 1000, 100), (1000, 90, 1000, 110)],
    [(50, 0, 450, 30)],
    [(30, 12, 300, 3)],
]


def ends(batches):
    logs = np.zeros(len(SCALE))
    for canary, bad, baseline, other in batches:
        args = (canary + baseline, bad + other, canary)
        logs += np.array([fisher.logpmf(bad, *args, psi) for psi in SCALE]) - fisher.logpmf(bad, *args, 1.0)
    kept = np.flatnonzero(logs > logsumexp(logs) - np.log(len(SCALE)) - np.log(1 / ALPHA))
    first, last = kept[0] - 1, kept[-1] + 1
    return [SCALE[first] if first >= 0 else None, SCALE[last] if last < len(SCALE) else None]


found = [{"batches": batches, "interval": ends(batches)} for batches in STORIES]
golden = {"scipy": scipy.__version__, "alpha": ALPHA, "stories": found}
Path(__file__).with_suffix(".json").write_text(json.dumps(golden, indent=1) + "\n")
