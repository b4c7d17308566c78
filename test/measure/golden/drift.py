# Makes drift.json: what scipy, statsmodels, scikit-learn and numpy find on small random draws. Where none of them has
# the method, it is written out here in whole numbers or plain numpy. Run: python test/measure/golden/drift.py
import json, math, os
from fractions import Fraction
import numpy as np, scipy, sklearn, statsmodels
from scipy import special, stats
from scipy.spatial.distance import jensenshannon
from sklearn.metrics import roc_auc_score
from statsmodels.stats.multitest import multipletests

rng = np.random.default_rng(20240601)
out = {'software': f'numpy {np.__version__}, scipy {scipy.__version__}, scikit-learn {sklearn.__version__}, '
                   f'statsmodels {statsmodels.__version__}'}

def log_fraction(f):
    """ln of a fraction of whole numbers too long for a double."""
    def log_int(i):
        shift = max(0, i.bit_length() - 60)
        return math.log(i >> shift) + shift * math.log(2)
    return log_int(f.numerator) - log_int(f.denominator)

def exact_with_ties(x, y):
    """P(D >= d) given the pooled values: counts the paths that never reach d, in whole numbers."""
    n, m = len(x), len(y)
    pooled = np.sort(np.concatenate([x, y]))
    ends = {i + 1 for i in range(n + m) if i + 1 == n + m or pooled[i] != pooled[i + 1]}
    reach = max(abs(int((x <= v).sum()) * m - int((y <= v).sum()) * n) for v in pooled)
    row = None
    for i in range(n + 1):
        new = [0] * (m + 1)
        for j in range(m + 1):
            ways = 1 if i == j == 0 else (row[j] if i else 0) + (new[j - 1] if j else 0)
            new[j] = 0 if i + j in ends and abs(i * m - j * n) >= reach else ways
        row = new
    return Fraction(math.comb(n + m, n) - row[m], math.comb(n + m, n))

ks = []
for n, m, levels in [(5, 7, 0), (20, 20, 0), (33, 80, 0), (150, 90, 0), (1, 1, 0), (1, 30, 0), (12, 9, 3), (40, 60, 5),
                     (25, 25, 2), (100, 70, 11), (200, 160, 40)]:
    x, y = rng.normal(size=n), rng.normal(size=m) * 1.3 + 0.4
    x, y = (np.round(x, 6), np.round(y, 6)) if levels == 0 else (np.floor(x * levels / 3), np.floor(y * levels / 3))
    tied = len(set(x) | set(y)) < n + m
    p = exact_with_ties(x, y)
    case = dict(x=x.tolist(), y=y.tolist(), d=float(stats.ks_2samp(x, y, method='asymp').statistic),
                log_p=log_fraction(p), scipy=None)
    if not tied:
        case['scipy'] = float(stats.ks_2samp(x, y, method='exact').pvalue)
    ks.append(case)
out['ks'] = ks
out['kolmogorov'] = [[float(l), float(math.log(special.kolmogorov(l)))] for l in [.25, .4, .6, .79, .81, 1, 1.5, 2, 3, 5, 8, 15]]

tables = []
def bergsma(phi2, n, k):
    phi2 = max(0, phi2 - (k - 1) / (n - 1))
    return math.sqrt(phi2 / min(k - 1 - (k - 1) ** 2 / (n - 1), 1 - 1 / (n - 1)))
for a, b in [([10, 20, 30, 40], [25, 25, 25, 25]), ([500, 300, 200], [48, 30, 41]), ([1000, 2000], [1100, 1900]),
             ([50, 60, 70, 80, 90], [51, 62, 68, 83, 88]), ([300, 100, 50], [0, 120, 300]),
             ([5000, 5000], [40, 160])]:
    a, b = np.array(a), np.array(b)
    r = stats.chi2_contingency([a, b], correction=False)
    n, m, k = a.sum(), b.sum(), len(a)
    p, q = a / n, b / m
    tables.append(dict(a=a.tolist(), b=b.tolist(), statistic=float(r.statistic), df=int(r.dof), log_p=float(stats.chi2.logsf(r.statistic, r.dof)),
        v=bergsma(r.statistic / (n + m), n + m, k),
        v_equal_rows=bergsma(((p - q) ** 2 / (p + q) / 2).sum(), 2 * stats.hmean([n, m]), k),
        js=float(jensenshannon(a, b, 2)),
        psi=float(((p - q) * np.log(p / q)).sum()) if (b > 0).all() else None,
        psi_half=float((lambda s, t: ((s - t) * np.log(s / t)).sum())((a + .5) / (n + k / 2), (b + .5) / (m + k / 2))),
        psi_chance=float(stats.chi2.ppf(.95, k - 1) * (1 / n + 1 / m))))
out['tables'] = tables

# Sparse tables of three categories: the gamma law with the mean and variance of X² over every table with these margins.
sparse = []
for a, b in [([3, 4, 5], [4, 1, 0]), ([9, 1, 2], [2, 5, 1]), ([30, 2, 1], [1, 3, 0])]:
    a, b = np.array(a), np.array(b)
    n, m, c = int(a.sum()), int(b.sum()), [int(v) for v in a + b]
    x2 = lambda t: float(sum(((t[i] - n * c[i] / (n + m)) ** 2) * (1 / (n * c[i] / (n + m)) + 1 / (m * c[i] / (n + m))) for i in range(3)))
    mean = square = 0.0
    for i in range(c[0] + 1):
        for j in range(c[1] + 1):
            l = n - i - j
            if 0 <= l <= c[2]:
                w = math.comb(c[0], i) * math.comb(c[1], j) * math.comb(c[2], l) / math.comb(n + m, n)
                mean += w * x2((i, j, l)); square += w * x2((i, j, l)) ** 2
    variance = square - mean ** 2
    sparse.append(dict(a=a.tolist(), b=b.tolist(), log_p=float(stats.gamma.logsf(x2(a), mean ** 2 / variance, scale=variance / mean))))
out['sparse'] = sparse
fisher = []
for a, b in [([8, 2], [1, 5]), ([3, 3], [3, 3]), ([99990, 10], [4, 4]), ([4, 0], [0, 4]), ([100000, 0], [0, 8])]:
    total, row, col, x = sum(a) + sum(b), sum(b), a[1] + b[1], b[1]
    pmf = lambda k: Fraction(math.comb(col, k) * math.comb(total - col, row - k), math.comb(total, row))
    ks_ = range(max(0, row - (total - col)), min(row, col) + 1)
    upper = sum(pmf(k) for k in ks_ if k >= x); lower = sum(pmf(k) for k in ks_ if k <= x)
    fisher.append(dict(a=a, b=b, log_p=min(0.0, math.log(2) + log_fraction(min(upper, lower)))))
out['fisher'] = fisher
tails = []
for total, marked, drawn, found in [(50, 20, 10, 7), (1000, 100, 200, 45), (1000, 100, 200, 12), (10000, 500, 40, 30),
                                    (30000, 9000, 3000, 1800), (60, 50, 30, 26)]:
    pmf = lambda k: math.comb(marked, k) * math.comb(total - marked, drawn - k)
    top = sum(pmf(k) for k in range(found, min(drawn, marked) + 1))
    tails.append([total, marked, drawn, found, log_fraction(Fraction(top, math.comb(total, drawn)))])
out['hypergeometric'] = tails

wasserstein = []
for x, y in [(rng.normal(size=40), rng.normal(size=25) + 1), (rng.integers(0, 5, 60), rng.integers(1, 7, 33)),
             (np.array([1., 2.]), np.array([2.])), (rng.exponential(size=200) * 1e6, rng.exponential(size=100) * 2e6)]:
    w = stats.wasserstein_distance(x, y)
    wasserstein.append(dict(x=x.tolist(), y=y.tolist(), distance=float(w), standardised=float(w / np.std(x))))
out['wasserstein'] = wasserstein

columns = []
for x in [rng.normal(size=101), rng.integers(0, 4, 50).astype(float), np.array([3.5]), np.array([1., 2.]),
          1e9 + rng.random(500), rng.lognormal(0, 3, 77), np.array([7.] * 9)]:
    columns.append(dict(x=x.tolist(), mean=math.fsum(x) / len(x), sd=float(np.std(x, ddof=1)) if len(x) > 1 else 0,
                        quantiles=np.quantile(x, [.01, .05, .25, .5, .75, .95, .99]).tolist()))
out['columns'] = columns

binned = []
for x, y in [(rng.normal(size=200), rng.normal(size=150) + .3), (np.round(rng.normal(size=300), 1), np.round(rng.normal(size=90), 1)),
             (rng.gamma(2, size=95), rng.gamma(3, size=1000))]:
    ends = np.unique(np.quantile(x, np.arange(1, 10) / 10, method='inverted_cdf'))
    binned.append(dict(x=x.tolist(), y=y.tolist(), reference=np.bincount(np.searchsorted(ends, x), minlength=len(ends) + 1).tolist(),
                       candidate=np.bincount(np.searchsorted(ends, y), minlength=len(ends) + 1).tolist()))
out['binned'] = binned

corrections = []
for p in [rng.random(20) ** 3, np.array([.5]), np.repeat([.001, .2], 4), rng.random(7) * .05]:
    corrections.append(dict(p=p.tolist(), **{k: multipletests(p, method=v)[1].tolist() for k, v in
                       [('bh', 'fdr_bh'), ('by', 'fdr_by'), ('holm', 'holm')]}))
out['corrections'] = corrections

cbpe = []
for p, t in [(rng.beta(.6, .9, 80), .5), (np.round(rng.random(200), 1), .3)]:
    d = p >= t
    tp, fp, fn, tn = p[d].sum(), (1 - p[d]).sum(), p[~d].sum(), (1 - p[~d]).sum()
    y = np.r_[np.ones(len(p)), np.zeros(len(p))]
    cbpe.append(dict(p=p.tolist(), threshold=t, accuracy=float((tp + tn) / len(p)), precision=float(tp / (tp + fp)),
                     recall=float(tp / (tp + fn)), f1=float(2 * tp / (2 * tp + fp + fn)),
                     auroc=float(roc_auc_score(y, np.r_[p, p], sample_weight=np.r_[p, 1 - p]))))
out['cbpe'] = cbpe
# The California columns, where ../shared stands beside the project (else the former values are kept).
golden = os.path.join(os.path.dirname(__file__), 'drift.json')
data = os.path.join(os.path.dirname(__file__), '../../../../shared/data/california-housing')
def survivors(x, y):
    """1 - P(D >= d) given the ties: the mass of a random path that stays within, antidiagonal by antidiagonal."""
    n, m = len(x), len(y)
    pooled = np.sort(np.concatenate([x, y]))
    ends = np.append(np.flatnonzero(np.diff(pooled)) + 1, n + m)
    i_at, j_at = np.searchsorted(np.sort(x), pooled, 'right'), np.searchsorted(np.sort(y), pooled, 'right')
    reach = int(np.abs(i_at * m - j_at * n).max())
    i, mass, is_end = np.arange(n + 1), np.zeros(n + 1), np.zeros(n + m + 1, bool)
    mass[0], is_end[ends] = 1, True
    for s in range(n + m):
        right = np.clip((n - i) / (n + m - s), 0, 1)
        mass = np.append(0, (mass * right)[:-1]) + mass * (1 - right)
        if is_end[s + 1]:
            mass[np.abs(i * m - (s + 1 - i) * n) >= reach] = 0
    return float(mass.sum())
if os.path.exists(data):
    reference = np.genfromtxt(os.path.join(data, 'reference.csv'), delimiter=',', names=True, dtype=None, encoding='utf8')
    candidate = np.genfromtxt(os.path.join(data, 'analysis.csv'), delimiter=',', names=True, dtype=None, encoding='utf8')
    rows = len(reference) * len(candidate) / (len(reference) + len(candidate))
    out['california'] = {}
    for name in ['MedInc', 'HouseAge', 'AveRooms', 'AveBedrms', 'Population', 'AveOccup', 'y_pred_proba']:
        x, y = reference[name], candidate[name]
        d = stats.ks_2samp(x, y, method='asymp').statistic
        out['california'][name] = dict(limit=math.log(special.kolmogorov(d * math.sqrt(rows))),
            exact=math.log(1 - survivors(x, y)) if name in ['AveBedrms', 'Population'] else None)
else:
    out['california'] = json.load(open(golden))['california']
json.dump(out, open(golden, 'w'))
