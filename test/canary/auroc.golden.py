"""Stratified difference of AUROCs over the first two batches of fixtures/rollout/blue-green/healthy, by scikit-learn and
numpy: python test/canary/auroc.golden.py > test/canary/auroc.golden.json"""

import json
import pathlib
import sys

import numpy
import pandas
import scipy.stats
import sklearn
from sklearn.metrics import roc_auc_score

root = pathlib.Path(__file__).parents[2] / "fixtures/rollout/blue-green/healthy"


def variance(late, score):
    """Mann-Whitney variance from placements: means over pairs, ties half (DeLong 1988)."""
    positive, negative = score[late], score[~late]
    wins = (positive[:, None] > negative[None, :]) + 0.5 * (positive[:, None] == negative[None, :])
    return wins.mean(1).var(ddof=1) / len(positive) + wins.mean(0).var(ddof=1) / len(negative)


sums = numpy.zeros(3)
cases = 0
for batch in (1, 2):
    sides = {}
    for side in ("baseline", "canary"):
        log = pandas.read_csv(root / str(batch) / f"{side}.csv")
        late = (log.late == "yes").to_numpy()
        score = log.probability.to_numpy()
        sides[side] = roc_auc_score(late, score), variance(late, score), late.sum(), (~late).sum()
    (base, base_variance, *base_sizes), (canary, canary_variance, *sizes) = sides["baseline"], sides["canary"]
    weight = 1 / sum(1 / size for size in [*base_sizes, *sizes])
    sums += weight * (canary - base), weight**2 * (base_variance + canary_variance), weight
    cases += sum(sizes)

difference = sums[0] / sums[2]
error = sums[1] ** 0.5 / sums[2]
# Three measures share 5 %.
reach = scipy.stats.norm.ppf(1 - 0.05 / 3) * error
json.dump(
    {
        "made_by": f"scikit-learn {sklearn.__version__}, numpy {numpy.__version__}, scipy {scipy.__version__}",
        "cases": int(cases),
        "difference": difference,
        "interval": [difference - reach, difference + reach],
    },
    sys.stdout,
    indent=2,
)
print()
