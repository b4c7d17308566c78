# Makes eprocess.golden.json: log of the noncentral over the central hypergeometric probability.
#   small: scipy's nchypergeom_fisher and hypergeom.  large: the whole support summed in numpy's 80-bit floats.
import json, numpy as np, scipy
from scipy.stats import nchypergeom_fisher as nch, hypergeom

small = []
for nc, nb, m, x in [(7, 5, 6, 4), (50, 50, 99, 49), (1, 99, 3, 1), (300, 20, 40, 30), (1000, 99000, 500, 9),
                     (5000, 5000, 700, 390), (20, 980, 30, 0), (3, 3, 3, 3)]:
    for psi in (0.5, 0.85, 1.25, 3, 10):
        log_e = float(nch.logpmf(x, nc + nb, nc, m, psi) - hypergeom.logpmf(x, nc + nb, nc, m))
        small.append(dict(nc=nc, nb=nb, m=m, x=x, psi=psi, log_e=log_e))

large = []
L = np.longdouble
for nc, nb, m, x in [(10**7, 10**7, 10**6, 500_400), (10**7, 10**7, 10**7, 5_003_000), (10**5, 10**7, 10**4, 150)]:
    lo, hi = max(0, m - nb), min(m, nc)
    j = np.arange(lo, hi, dtype=L)
    log_w = np.concatenate([[L(0)], np.cumsum(np.log((nc - j) / (j + 1) * ((m - j) / (nb - m + j + 1))))])
    k = np.arange(lo, hi + 1, dtype=L)
    def log_sum(v):
        return v.max() + np.log(np.exp(v - v.max()).sum())
    for psi in (0.5, 0.85, 1.25, 3, 10):
        log_psi = np.log(L(str(psi)))
        log_e = float(x * log_psi + log_sum(log_w) - log_sum(log_w + k * log_psi))
        large.append(dict(nc=nc, nb=nb, m=m, x=x, psi=psi, log_e=log_e))

json.dump(dict(software=f'scipy {scipy.__version__}, numpy {np.__version__}', small=small, large=large),
          open('test/measure/eprocess.golden.json', 'w'))
