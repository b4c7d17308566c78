# Makes metrics.json: what scikit-learn, scipy and statsmodels find on small random draws.
#
# Standard errors are √Σφ² with φ the slope of a metric by the weight of one case, taken numerically from scikit-learn's
# own sample_weight (the infinitesimal jackknife); of AUROC with DeLong's k − 1 in place of k.
# Run: python test/measure/golden/metrics.py
import json, os
import numpy as np, scipy, sklearn, statsmodels, statsmodels.api as sm
from sklearn import metrics as sk
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.proportion import proportion_confint

rng = np.random.default_rng(20240817)
STEP = 1e-5


def influence(metric, n):
    """The slope of metric(weights) by each weight, at 1."""
    phi = np.empty(n)
    for i in range(n):
        w = np.ones(n)
        w[i] = 1 + STEP
        up = metric(w)
        w[i] = 1 - STEP
        phi[i] = (up - metric(w)) / (2 * STEP)
    return phi


def delong_scale(y):
    size = np.where(y == 1, (y == 1).sum(), (y == 0).sum())
    return np.sqrt(size / (size - 1))


def calibration_error(y, s, w):
    bins = np.minimum(9, np.floor(s * 10)).astype(int)
    gap = [abs(np.sum(w[bins == b] * (s[bins == b] - y[bins == b]))) for b in range(10)]
    return float(np.sum(gap) / w.sum())


def binary_metrics(y, s, d):
    return {
        'accuracy': lambda w: sk.accuracy_score(y, d, sample_weight=w),
        'precision': lambda w: sk.precision_score(y, d, sample_weight=w),
        'recall': lambda w: sk.recall_score(y, d, sample_weight=w),
        'f1': lambda w: sk.f1_score(y, d, sample_weight=w),
        'specificity': lambda w: sk.recall_score(y, d, pos_label=0, sample_weight=w),
        'balanced_accuracy': lambda w: sk.balanced_accuracy_score(y, d, sample_weight=w),
        'mcc': lambda w: sk.matthews_corrcoef(y, d, sample_weight=w),
        'auroc': lambda w: sk.roc_auc_score(y, s, sample_weight=w),
        'average_precision': lambda w: sk.average_precision_score(y, s, sample_weight=w),
        'log_loss': lambda w: sk.log_loss(y, s, sample_weight=w),
        'brier': lambda w: sk.brier_score_loss(y, s, sample_weight=w),
        'calibration_error': lambda w: calibration_error(y, s, w),
    }


def multiclass_metrics(y, p, d):
    k = p.shape[1]
    classes = np.arange(k)
    found = {
        'accuracy': lambda w: sk.accuracy_score(y, d, sample_weight=w),
        'f1_micro': lambda w: sk.f1_score(y, d, average='micro', sample_weight=w),
        'balanced_accuracy': lambda w: sk.balanced_accuracy_score(y, d, sample_weight=w),
        'mcc': lambda w: sk.matthews_corrcoef(y, d, sample_weight=w),
        'log_loss': lambda w: sk.log_loss(y, p, labels=classes, sample_weight=w),
        # Class by class: scikit-learn's own one-vs-rest average takes no weights.
        'auroc': lambda w: np.mean([sk.roc_auc_score(y == c, p[:, c], sample_weight=w) for c in classes]),
        'average_precision': lambda w: np.mean(
            [sk.average_precision_score(y == c, p[:, c], sample_weight=w) for c in classes]),
        'specificity': lambda w: np.mean([sk.recall_score(y != c, d != c, sample_weight=w) for c in classes]),
    }
    for name, f in {'precision': sk.precision_score, 'recall': sk.recall_score, 'f1': sk.f1_score}.items():
        found[name] = lambda w, f=f: f(y, d, average='macro', zero_division=0, sample_weight=w)
        found[f'{name}_weighted'] = lambda w, f=f: f(y, d, average='weighted', zero_division=0, sample_weight=w)
        for c in classes:
            found[f'{name}[{c}]'] = lambda w, f=f, c=c: f(y, d, labels=[c], average='macro', zero_division=0,
                                                          sample_weight=w)
    for c in classes:
        found[f'specificity[{c}]'] = lambda w, c=c: sk.recall_score(y != c, d != c, sample_weight=w)
        found[f'auroc[{c}]'] = lambda w, c=c: sk.roc_auc_score(y == c, p[:, c], sample_weight=w)
        found[f'average_precision[{c}]'] = lambda w, c=c: sk.average_precision_score(y == c, p[:, c], sample_weight=w)
    return found


def regression_metrics(y, p):
    kept = y != 0
    return {
        'mae': lambda w: sk.mean_absolute_error(y, p, sample_weight=w),
        'rmse': lambda w: sk.root_mean_squared_error(y, p, sample_weight=w),
        'r2': lambda w: sk.r2_score(y, p, sample_weight=w),
        'mape': lambda w: sk.mean_absolute_percentage_error(y[kept], p[kept], sample_weight=w[kept]),
        'bias': lambda w: float(np.average(p - y, weights=w)),
        'median_absolute_error': lambda w: sk.median_absolute_error(y, p),
    }


def scaled(name, phi, y, p=None):
    if name == 'auroc' and p is None:
        return phi * delong_scale(y)
    if name.startswith('auroc['):
        return phi * delong_scale((y == int(name[6:-1])).astype(int))
    if name == 'auroc':
        k = p.shape[1]
        n = len(y)
        each = [influence(lambda w: sk.roc_auc_score(y == c, p[:, c], sample_weight=w), n)
                * delong_scale((y == c).astype(int)) for c in range(k)]
        return np.mean(each, axis=0)
    return phi


def measure(found, y, p=None):
    """Value and influence values by metric."""
    n = len(y)
    w = np.ones(n)
    return {name: (float(f(w)), scaled(name, influence(f, n), y, p)) for name, f in found.items()}


def compared(before, after, groups=None):
    """Values, standard errors, and the standard error of the difference on the same cases."""
    out = {}
    for name in before:
        (a, fa), (b, fb) = before[name], after[name]
        one = dict(reference=a, candidate=b, se_reference=float(np.sqrt(np.sum(fa**2))),
                   se_candidate=float(np.sqrt(np.sum(fb**2))), se_difference=float(np.sqrt(np.sum((fb - fa) ** 2))))
        if groups is not None:
            g = len(set(groups))
            n = len(groups)
            few = g / (g - 1) * (n - 1) / n
            for side, f in (('reference', fa), ('candidate', fb), ('difference', fb - fa)):
                sums = [f[groups == u].sum() for u in set(groups)]
                one[f'se_{side}_grouped'] = float(np.sqrt(few * np.sum(np.square(sums))))
        out[name] = one
    return out


def scores(y, strength, grain):
    raw = 1 / (1 + np.exp(-(strength * (2 * y - 1) + rng.normal(size=len(y)))))
    return np.round(raw * grain) / grain


out = {'software': f'numpy {np.__version__}, scipy {scipy.__version__}, scikit-learn {sklearn.__version__}, '
                   f'statsmodels {statsmodels.__version__}', 'binary': [], 'multiclass': [], 'regression': []}

for title, n, share, strength, grain in [('few ties', 120, 0.4, 0.8, 1e4), ('many ties', 150, 0.5, 0.5, 20),
                                         ('rare positives', 240, 0.05, 0.9, 1000), ('weak', 80, 0.5, 0.1, 50)]:
    y = (rng.uniform(size=n) < share).astype(int)
    a, b = scores(y, strength, grain), scores(y, strength * 1.2, grain)
    # Users answer alike: a group's scores move together.
    groups = rng.integers(0, n // 5, size=n)
    lift = rng.normal(size=n)[groups] * 0.1
    a, b = [np.round(np.clip(s + lift, 0.001, 0.999) * grain) / grain for s in (a, b)]
    a, b = [np.clip(s, 1 / grain, 1 - 1 / grain) for s in (a, b)]
    da, db = [(s >= 0.5).astype(int) for s in (a, b)]
    before, after = measure(binary_metrics(y, a, da), y), measure(binary_metrics(y, b, db), y)
    right = (db == y)
    cluster = sm.OLS(right.astype(float), np.ones(n)).fit(cov_type='cluster', cov_kwds={'groups': groups})
    table = [[int(np.sum((da == y) & (db == y))), int(np.sum((da == y) & (db != y)))],
             [int(np.sum((da != y) & (db == y))), int(np.sum((da != y) & (db != y)))]]
    wilson = {name: [float(x) for x in proportion_confint(int(k), int(m), method='wilson')] for name, k, m in [
        ('accuracy', right.sum(), n), ('precision', (db & y).sum(), db.sum()), ('recall', (db & y).sum(), y.sum()),
        ('specificity', ((1 - db) & (1 - y)).sum(), (1 - y).sum())]}
    out['binary'].append(dict(
        title=title, y=y.tolist(), reference=a.tolist(), candidate=b.tolist(), groups=groups.tolist(),
        metrics=compared(before, after, groups), wilson=wilson,
        accuracy_cluster_se=float(cluster.bse[0]), mcnemar=float(mcnemar(table, exact=True).pvalue)))

for title, n, k, strength in [('three classes', 150, 3, 1.0), ('five uneven classes', 200, 5, 0.6)]:
    share = np.arange(1, k + 1) / np.arange(1, k + 1).sum()
    y = rng.choice(k, size=n, p=share)
    def probabilities():
        raw = np.exp(strength * np.eye(k)[y] + rng.normal(size=(n, k)) * 0.8)
        p = np.round(raw / raw.sum(axis=1, keepdims=True), 4)
        p[:, 0] += 1 - p.sum(axis=1)
        return np.round(p, 4)
    a, b = probabilities(), probabilities()
    before = measure(multiclass_metrics(y, a, a.argmax(axis=1)), y, a)
    after = measure(multiclass_metrics(y, b, b.argmax(axis=1)), y, b)
    own = sk.roc_auc_score(y, b / b.sum(axis=1, keepdims=True), multi_class='ovr', average='macro')
    assert abs(own - after['auroc'][0]) < 1e-12
    out['multiclass'].append(dict(title=title, y=y.tolist(), reference=a.tolist(), candidate=b.tolist(),
                                  metrics=compared(before, after)))

for title, n, scale, shift in [('usual', 120, 3.0, 0.0), ('large mean', 150, 2.0, 1e6), ('some zero targets', 90, 5.0, 0)]:
    y = np.round(rng.normal(size=n) * scale + shift, 3)
    if title == 'some zero targets':
        y[:7] = 0
    noise = rng.standard_t(5, size=(2, n))
    a, b = [np.round(y + 0.3 + e * scale / 3, 3) for e in noise]
    before, after = measure(regression_metrics(y, a), y), measure(regression_metrics(y, b), y)
    bootstrap = [np.median(np.abs((b - y)[rng.integers(0, n, n)])) for _ in range(4000)]
    metrics = compared(before, after)
    for side in ('se_reference', 'se_candidate', 'se_difference'):
        del metrics['median_absolute_error'][side]
    metrics['median_absolute_error']['se_candidate_bootstrap'] = float(np.std(bootstrap))
    out['regression'].append(dict(title=title, y=y.tolist(), reference=a.tolist(), candidate=b.tolist(), metrics=metrics))

json.dump(out, open(os.path.join(os.path.dirname(__file__), 'metrics.json'), 'w'))
