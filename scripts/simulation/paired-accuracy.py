"""The exact chance of a false GREEN where the accuracy truly falls by the margin, on the same cases, beside what scripts/falls.ts draws.

    python scripts/simulation/paired-accuracy.py

needs scipy. All numbers of cases that only one of the two models gets right are gone through; the bound is the wider of Bonett & Price's
and of the exact bounds of both shares, squared and added. Also printed: each of the two alone, and Tango's.
"""
import numpy as np
from scipy.stats import beta, binom, multivariate_normal, norm

Z = norm.ppf(0.95)


def changes(prevalence, before=2.5, after=2.2, correlation=0.95):
    """Shares of cases that only the first model gets right, and only the second: normal scores, as in scripts/simulation/falls.ts."""
    cut = before / 2 + np.log((1 - prevalence) / prevalence) / before / 2
    both = lambda a, b: multivariate_normal.cdf([a, b], mean=[0, 0], cov=[[1, correlation], [correlation, 1]])
    was, now = cut - before, cut - after
    negatives = norm.cdf(cut) - both(cut, cut)
    lost = prevalence * (norm.cdf(now) - both(was, now)) + (1 - prevalence) * negatives
    gained = prevalence * (norm.cdf(was) - both(was, now)) + (1 - prevalence) * negatives
    return lost, gained


def lower_bounds(lost, gained, cases):
    """Of the change (gained - lost)/cases."""
    p, q = (gained + 1) / (cases + 2), (lost + 1) / (cases + 2)
    adjusted = p - q - Z * np.sqrt((p + q - (p - q) ** 2) / (cases + 2))
    least = 0 if gained == 0 else beta.ppf(0.05, gained, cases - gained + 1)
    most = beta.ppf(0.95, lost + 1, cases - lost)
    exact = (gained - lost) / cases - np.hypot(gained / cases - least, most - lost / cases)
    return {"Bonett-Price": adjusted, "exact": exact, "wider": min(adjusted, exact), "Tango": tango(gained, lost, cases)}


def tango(b, c, n):
    def score(d):
        linear, constant = -b - c + (2 * n - b + c) * d, -c * d * (1 - d)
        share = max(0, (np.sqrt(max(0, linear**2 - 8 * n * constant)) - linear) / (4 * n))
        variance = n * (2 * share + d * (1 - d))
        return (b - c - n * d) / np.sqrt(variance) if variance > 0 else np.inf

    low, high = -1, (b - c) / n
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if score(middle) > Z else (low, middle)
    return low


for prevalence in (0.5, 0.1):
    lost, gained = changes(prevalence)
    print(f"{prevalence:.0%} positive, accuracy falls by {lost - gained:.6f}")
    for cases in (200, 1000, 3000):
        false = {}
        chances = binom.pmf(np.arange(cases + 1), cases, lost)
        for b in np.where(chances > 1e-7)[0]:
            others = chances[b] * binom.pmf(np.arange(cases - b + 1), cases - b, gained / (1 - lost))
            for c in np.where(others > 1e-7)[0]:
                for name, bound in lower_bounds(b, c, cases).items():
                    false[name] = false.get(name, 0) + others[c] * (bound > gained - lost)
        print(f"  {cases}: " + ", ".join(f"{name} {chance:.1%}" for name, chance in false.items()))
