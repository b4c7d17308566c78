"""Golden values of covariances of neighbours, an effective size and exact intervals: python golden.py > more.json"""
import json, numpy as np, scipy, statsmodels
from scipy import stats
from statsmodels.stats.sandwich_covariance import S_hac_simple, weights_uniform
from statsmodels.tsa.stattools import acf

state = 7
def lcg():
    global state
    state = state * 48271 % 2147483647
    return state / 2147483647

e, errors = 0.0, []
for _ in range(30):
    e = 0.6 * e + lcg() - 0.5
    errors.append(round(e, 6))
y = np.array([20 + v for v in errors]); x = np.full(30, 50.0)
residual = y - y.sum() / x.sum() * x
S = S_hac_simple(residual[:, None], nlags=1, weights_func=weights_uniform)[0, 0]
series = [round(errors[i % 30] + 0.1 * lcg(), 6) for i in range(60)]
print(json.dumps({
    "software": f"statsmodels {statsmodels.__version__}, scipy {scipy.__version__}",
    "blocks": {"y": [float(v) for v in y], "x": 50, "variance": 30 / 29 * S / x.sum() ** 2},
    "acf1": {"series": series, "r": float(acf(series, nlags=1, fft=False)[1])},
    "faultless": {"n": 29956, "low": float(stats.beta.ppf(0.05, 29956, 1)), "before": float(stats.beta.ppf(0.05, 29955, 1))},
    "poisson": {"n": 37, "interval": [float(stats.chi2.ppf(0.025, 74) / 2), float(stats.chi2.ppf(0.975, 76) / 2)]},
}, indent=1))
