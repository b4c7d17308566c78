"""
The usual script: pandas reads, scikit-learn scores, scipy tests drift, numpy makes quantiles and PSI. With a fourth word, "report": also
what else Greenlight's report holds and these libraries give: histograms, distinct and missing values, curves, repeated ids, times.
"""
import sys

import numpy
import pandas
from common import CANDIDATE, CATEGORIES, REFERENCE, answer, numbers
from scipy.stats import chi2_contingency, ks_2samp
from sklearn.calibration import calibration_curve
from sklearn.metrics import accuracy_score, average_precision_score, brier_score_loss, f1_score, log_loss
from sklearn.metrics import confusion_matrix, precision_score, recall_score, roc_auc_score, roc_curve


def psi(before, after):
    edges = numpy.unique(numpy.quantile(before, numpy.linspace(0, 1, 11)[1:-1]))
    p = numpy.bincount(numpy.searchsorted(edges, before), minlength=len(edges) + 1) / len(before)
    q = numpy.bincount(numpy.searchsorted(edges, after), minlength=len(edges) + 1) / len(after)
    p, q = p + 1e-6, q + 1e-6
    return float(((p - q) * numpy.log(p / q)).sum())


sets = [pandas.read_csv(path) for path in (REFERENCE, CANDIDATE)]
metrics = []
for data in sets:
    label, score = data["label"], data["score"]
    said = score >= 0.5
    metrics.append(
        [
            metric(label, said if hard else score)
            for metric, hard in [
                (roc_auc_score, False),
                (average_precision_score, False),
                (brier_score_loss, False),
                (log_loss, False),
                (accuracy_score, True),
                (f1_score, True),
                (precision_score, True),
                (recall_score, True),
            ]
        ]
    )
drift = {}
for name in numbers():
    before, after = (data[name].dropna().to_numpy() for data in sets)
    test = ks_2samp(before, after)
    for values in (before, after):
        numpy.quantile(values, [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99])
        values.mean(), values.std(), values.min(), values.max()
    drift[name] = [test.statistic, test.pvalue, psi(before, after)]
for name in CATEGORIES:
    table = pandas.concat([data[name].value_counts() for data in sets], axis=1).fillna(0)
    drift[name] = [chi2_contingency(table.T).statistic]
if "report" in sys.argv[4:]:
    for data in sets:
        label, score = data["label"], data["score"]
        roc_curve(label, score)
        calibration_curve(label, score, n_bins=10)
        confusion_matrix(label, score >= 0.5)
        data["id"].duplicated().sum()
        times = pandas.to_datetime(data["scored_at"])
        times.min(), times.max(), times.dt.hour.value_counts()
        score.groupby(times.dt.date).nunique()
        data[numbers() + CATEGORIES].nunique(), data.isna().sum()
    for name in numbers():
        before, after = (data[name].dropna().to_numpy() for data in sets)
        edges = numpy.linspace(*numpy.quantile(before, [0.001, 0.999]), 41)
        numpy.histogram(before, edges), numpy.histogram(after, edges)
answer(auroc=float(metrics[1][0]), f1=float(metrics[1][5]), accuracy=float(metrics[1][4]), ks={k: float(v[0]) for k, v in drift.items() if len(v) == 3})
