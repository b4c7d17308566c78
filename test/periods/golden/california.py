"""What the rules of plans/california-housing.yaml imply for each month of the California predictions.

Run with the path of the data; writes california.json. Independent of Greenlight: numpy, pandas, scikit-learn. Levels as
written; fall from the reference; CUSUM (Page 1954) of falls from the mean of the reference and the months before, weighted by
their cases (Hawkins 1987), allowance 0.5, alarm at 4 + ln 3 because there are three sums, what lies above not carried on; RED is left after two GREEN reviews in a row.
"""
import json, sys
import numpy as np, pandas as pd, sklearn
from sklearn.metrics import roc_auc_score, f1_score, accuracy_score

data = sys.argv[1]
reference = pd.read_csv(f"{data}/reference.csv", parse_dates=["timestamp"])
log = pd.read_csv(f"{data}/analysis.csv", parse_dates=["timestamp"]).merge(pd.read_csv(f"{data}/analysis_labels.csv"), on="id")


def delong(y, s):
    pos, neg = s[y == 1], s[y == 0]
    wins = (pos[:, None] > neg[None, :]) + 0.5 * (pos[:, None] == neg[None, :])
    v10, v01 = wins.mean(axis=1), wins.mean(axis=0)
    return np.sqrt(v10.var(ddof=1) / len(pos) + v01.var(ddof=1) / len(neg))


def f1_error(y, p):
    n, d = 2 * y * p, y + p
    f = n.sum() / d.sum()
    return np.sqrt((((n - f * d) / d.sum()) ** 2).sum())


def measure(rows):
    y, s, p = (rows[c].to_numpy() for c in ("clf_target", "y_pred_proba", "y_pred"))
    a = accuracy_score(y, p)
    return {
        "auroc": (roc_auc_score(y, s), delong(y, s)),
        "f1": (f1_score(y, p), f1_error(y, p)),
        "accuracy": (a, np.sqrt(a * (1 - a) / len(y))),
    }


def latitude_psi(before, after):
    """PSI over tenths of the reference (inverted ECDF), half a row added to every bin that is not empty on both sides."""
    ends = np.unique(np.quantile(reference.Latitude, np.arange(1, 10) / 10, method="inverted_cdf"))
    a, b = (np.bincount(np.searchsorted(ends, rows.Latitude, side="left"), minlength=len(ends) + 1) for rows in (before, after))
    kept = (a > 0) | (b > 0)
    a, b = a[kept] + 0.5, b[kept] + 0.5
    p, q = a / a.sum(), b / b.sum()
    return float(((p - q) * np.log(p / q)).sum())


rules = {"auroc": (0.8, 0.7, True), "f1": (0.6, 0.4, False), "accuracy": (0.65, 0.6, False)}
before = measure(reference)
sums = {m: 0.0 for m in rules}
alarm = 4 + np.log(3)
# Mean, cases and squared error of a case of all before.
known = {m: [before[m][0], len(reference), len(reference) * before[m][1] ** 2] for m in rules}
months, last = {}, None
for month, rows in log.groupby(log.timestamp.dt.strftime("%Y-%m")):
    now, levels, alarms, z = measure(rows), {}, [], {}
    for m, (green, worst, inclusive) in rules.items():
        value = now[m][0]
        level = "RED" if value < worst or (inclusive and value == worst) else "GREEN" if value >= green else "AMBER"
        fall = before[m][0] - value
        if m == "auroc" and fall >= 0.1: level = "RED"
        elif m == "auroc" and fall >= 0.05 and level == "GREEN": level = "AMBER"
        levels[m] = level
        mean, cases, of_case = known[m]
        own, likely = now[m][1] ** 2, of_case / len(rows)
        error = own if own > 1.5 * likely else max(likely, (own + likely) / 2)
        z[m] = (mean - value) / np.sqrt(error + of_case / cases)
        if own > 0 and abs(z[m]) <= 3:  # what lies far off does not move the mean
            share = len(rows) / (cases + len(rows))
            known[m] = [mean + share * (value - mean), cases + len(rows), of_case + share * (len(rows) * own - of_case)]
        sums[m] = max(0.0, min(sums[m], alarm) + min(z[m], alarm + 0.5) - 0.5)
        if sums[m] >= alarm: alarms.append(m)
    months[month] = {"levels": levels, "cusum": dict(sums), "alarms": alarms, "z": z, "latitude_psi": None if last is None else latitude_psi(last, rows)}
    last = rows
json.dump({"versions": {"numpy": np.__version__, "pandas": pd.__version__, "sklearn": sklearn.__version__}, "months": months}, open("california.json", "w"), indent=1)
for k, v in months.items(): print(k, v["levels"], {m: round(s, 3) for m, s in v["cusum"].items()}, v["alarms"])
