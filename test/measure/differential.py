"""Reads draws from stdin as JSON and answers with what scikit-learn and scipy find; null where a metric is undefined."""
import json
import sys
import warnings

import numpy as np
import sklearn
from scipy import stats
from sklearn import metrics as sk

warnings.simplefilter('ignore')
sklearn.set_config(assume_finite=True, skip_parameter_validation=True)


def decisions(y, d, k):
    p, r, f, s = sk.precision_recall_fscore_support(y, d, labels=range(k), zero_division=np.nan)
    return p, r, f, s


def binary(y, s):
    y, s = np.array(y), np.array(s, dtype=float)
    d = (s >= 0.5).astype(int)
    p, r, f, _ = decisions(y, d, 2)
    both = 0 < y.sum() < len(y)
    return {
        'accuracy': float(np.mean(y == d)),
        'precision': p[1],
        'recall': r[1],
        'f1': f[1],
        'specificity': r[0],
        'balanced_accuracy': np.mean(r) if both else None,
        'mcc': sk.matthews_corrcoef(y, d) if both and 0 < d.sum() < len(d) else None,
        'auroc': sk.roc_auc_score(y, s) if both else None,
        'average_precision': sk.average_precision_score(y, s) if both else None,
        'brier': sk.brier_score_loss(y, s, pos_label=1),
        'log_loss': sk.log_loss(y, s, labels=[0, 1]) if len(y) > 1 else None,
    }


def multiclass(y, scores):
    y, s = np.array(y), np.array(scores, dtype=float)
    k = s.shape[1]
    d = s.argmax(axis=1)
    p, r, f, support = decisions(y, d, k)
    present = [c for c in range(k) if (y == c).any() or (d == c).any()]
    labelled = [c for c in range(k) if (y == c).any()]

    def mean(values, over, weights=None):
        return float(np.average(np.nan_to_num(values)[over], weights=None if weights is None else weights[over]))

    every = len(labelled) == k and k > 1
    return {
        'accuracy': float(np.mean(y == d)),
        'f1': mean(f, present),
        'precision': mean(p, present),
        'recall': mean(r, present),
        'f1_weighted': mean(f, present, support),
        'precision_weighted': mean(p, present, support),
        'recall_weighted': mean(r, present, support),
        'f1_micro': sk.f1_score(y, d, average='micro'),
        'balanced_accuracy': mean(r, labelled) if len(labelled) > 1 else None,
        'mcc': sk.matthews_corrcoef(y, d) if len(labelled) > 1 and len(set(d)) > 1 else None,
        'auroc': float(np.mean([sk.roc_auc_score(y == c, s[:, c]) for c in range(k)])) if every else None,
        'log_loss': float(np.mean(-np.log(s[np.arange(len(y)), y]))) if len(y) > 1 else None,
    }


def regression(y, p):
    y, p = np.array(y), np.array(p)
    if len(y) < 2:
        return dict.fromkeys(('mae', 'rmse', 'r2', 'mape', 'bias', 'median_absolute_error'))
    kept = y != 0
    return {
        'mae': sk.mean_absolute_error(y, p),
        'rmse': sk.root_mean_squared_error(y, p),
        'r2': sk.r2_score(y, p) if np.ptp(y) > 0 else None,
        'mape': sk.mean_absolute_percentage_error(y[kept], p[kept]) if kept.sum() > 1 else None,
        'bias': float(np.mean(p - y)),
        'median_absolute_error': sk.median_absolute_error(y, p),
    }


def ks(x, y):
    tied = len(set(x) | set(y)) < len(x) + len(y)
    return {
        'd': stats.ks_2samp(x, y, method='asymp').statistic,
        'p': None if tied else stats.ks_2samp(x, y, method='exact').pvalue,
    }


kinds = {'binary': binary, 'multiclass': multiclass, 'regression': regression, 'ks': ks}


def plain(value):
    return None if value is None or np.isnan(value) else float(value)


print(json.dumps([
    {name: plain(value) for name, value in kinds[kind](left, right).items()} for kind, left, right in json.load(sys.stdin)
]))
