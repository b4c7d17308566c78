# Makes proof.json: what scipy, statsmodels and numpy find for the methods that proofs rest on. Where they have no function of
# the name, the definition of the paper is computed another way than the code that is tested does it: Tango by numerical
# maximisation, CR2 by matrices, max-T by the multivariate normal integral, the log-linear model as a Poisson regression.
# Run: python test/statistics/golden/proof.py
import json, os
import numpy as np, scipy, statsmodels, statsmodels.api as sm
from scipy import optimize, stats
from statsmodels.stats.proportion import proportion_confint

rng = np.random.default_rng(20261130)
z = stats.norm.ppf(0.975)


def tango(b, c, n):
    """Bounds where the score statistic is z: Tango (1998), the nuisance by maximising the likelihood."""
    def score(d):
        low, high = max(0, -d) + 1e-12, min(1, (1 - d) / 2 + min(0, -d) + max(0, d)) - 1e-12
        # p01 = q, p10 = q + d, the rest concordant
        def minus(q):
            p10, p01 = q + d, q
            rest = 1 - p10 - p01
            if min(p10, p01, rest) <= 0:
                return 1e9
            return -(b * np.log(p10) + c * np.log(p01) + (n - b - c) * np.log(rest))
        q = optimize.minimize_scalar(minus, bounds=(max(0.0, -d), (1 - d) / 2), method="bounded", options={"xatol": 1e-13}).x
        return (b - c - n * d) / np.sqrt(n * (2 * q + d - d * d))
    seen = (b - c) / n
    lower = optimize.brentq(lambda d: score(d) - z, -0.999999, seen - 1e-9) if seen > -1 else -1
    upper = optimize.brentq(lambda d: score(d) + z, seen + 1e-9, 0.999999)
    return [lower, upper]


def cr2(groups):
    """Intercept alone: the standard error of the mean and Satterthwaite's degrees of freedom, by matrices (Bell & McCaffrey 2002)."""
    y = np.concatenate(groups)
    n = len(y)
    X = np.ones((n, 1))
    H = X @ X.T / n
    e = y - y.mean()
    at = np.cumsum([0] + [len(g) for g in groups])
    u, P = [], []
    for i, j in zip(at, at[1:]):
        values, vectors = np.linalg.eigh(np.eye(j - i) - H[i:j, i:j])
        A = vectors @ np.diag([v ** -0.5 if v > 1e-9 else 0 for v in values]) @ vectors.T
        w = (A @ np.ones(j - i)) / n
        u.append(w @ e[i:j])
        full = np.zeros(n)
        full[i:j] = w
        P.append((np.eye(n) - H) @ full)
    P = np.array(P)
    G = P @ P.T
    return {"groups": [list(map(float, g)) for g in groups], "error": float(np.sqrt(np.sum(np.square(u)))), "df": float(np.trace(G) ** 2 / np.sum(G * G))}


def max_t(R, alpha):
    k = len(R)
    f = lambda c: stats.multivariate_normal(np.zeros(k), R).cdf(np.full(k, c)) - (1 - alpha)
    return {"correlation": R, "alpha": alpha, "z": float(optimize.brentq(f, 1, 4, xtol=1e-6))}


def association(a, b):
    r, c = a.shape
    y = np.concatenate([a.ravel(), b.ravel()])
    s, i, j = np.meshgrid([0, 1], range(r), range(c), indexing="ij")
    columns = [np.ones(y.size)]
    d = lambda x, k: (x.ravel() == k).astype(float)
    for k in range(1, r): columns += [d(i, k)]
    for k in range(1, c): columns += [d(j, k)]
    columns += [d(s, 1)]
    for k in range(1, r): columns += [d(i, k) * d(s, 1)]
    for k in range(1, c): columns += [d(j, k) * d(s, 1)]
    for k in range(1, r):
        for m in range(1, c): columns += [d(i, k) * d(j, m)]
    fit = sm.GLM(y, np.stack(columns, 1), family=sm.families.Poisson()).fit(tol=1e-12, maxiter=200)
    return {"tables": [a.ravel().tolist(), b.ravel().tolist()], "columns": c, "x2": float(fit.pearson_chi2), "df": (r - 1) * (c - 1)}


def alarm_rate(reviews, runs=2_000_000):
    s, hit = np.zeros(runs), np.zeros(runs, bool)
    for _ in range(reviews):
        s = np.maximum(0, s + rng.standard_normal(runs) - 0.5)
        hit |= s >= 4
    return float(hit.mean())


def hall(values):
    """Bounds of a mean, two-sided 95 %: Student's t put through the inverse of Hall's (1992) cubic, found by a root finder."""
    x = np.array(values)
    n, s = len(x), x.std()
    g = stats.skew(x) / np.sqrt(n)
    t = stats.t.ppf(0.975, n - 1)
    cubic = lambda u: u + g / 3 * u * u + g * g / 27 * u ** 3 + g / 6
    below, above = (optimize.brentq(lambda u: cubic(u) - q, -60, 60) for q in (t, -t))
    return {"skewness": float(stats.skew(x)), "cases": n, "below": float(max(t, below)), "above": float(max(t, -above))}


tables = [rng.multinomial(800, np.outer([0.5, 0.3, 0.2], [0.6, 0.4]).ravel()).reshape(3, 2) for _ in range(2)]
skewed = rng.multinomial(500, [0.3, 0.05, 0.05, 0.3, 0.1, 0.2]).reshape(3, 2)
found = {
    "software": f"scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, numpy {np.__version__}",
    "clopper_pearson": [{"k": k, "n": n, "ci": list(map(float, proportion_confint(k, n, method="beta")))} for k, n in [(0, 3), (3, 3), (1, 10), (81, 263), (7, 200), (999, 1000)]],
    "korn_graubard": [{"k": k, "n": n, "ci": [float(stats.beta.ppf(0.025, k, n - k + 1)), float(stats.beta.ppf(0.975, k + 1, n - k))]} for k, n in [(2.5, 7.25), (0.4, 30.2)]],
    "student": [{"z": q, "df": df, "t": float(stats.t.isf(stats.norm.sf(q), df))} for q, df in [(1.6448536269514722, 2), (1.96, 9), (2.5, 4.7), (1.2, 49.3), (3.1, 1000)]],
    "tango": [{"b": b, "c": c, "n": n, "ci": tango(b, c, n)} for b, c, n in [(9, 4, 44), (12, 2, 50), (1, 5, 30), (10, 3, 1000)]],
    "cr2": [cr2([rng.normal(size=k) + rng.normal() for k in sizes]) for sizes in [(4, 4, 4, 4, 4), (10, 3, 7, 2, 25, 1), (50, 2, 2)]],
    "hall": [hall(rng.lognormal(size=60)), hall(rng.exponential(size=25)), hall(-rng.lognormal(size=60))],
    "max_t": [max_t([[1, 0.8], [0.8, 1]], 0.05), max_t([[1, 0.5, 0.2], [0.5, 1, 0.7], [0.2, 0.7, 1]], 0.05), max_t([[1, 0, 0], [0, 1, 0], [0, 0, 1]], 0.01)],
    "association": [association(*tables), association(tables[0], skewed)],
    "cusum": [{"reviews": n, "rate": alarm_rate(n)} for n in (12, 52)],
}
with open(os.path.join(os.path.dirname(__file__), "proof.json"), "w") as out:
    json.dump(found, out, indent=1)
    out.write("\n")
print(json.dumps({k: v for k, v in found.items() if k not in ("cr2",)}, indent=1)[:3000])
