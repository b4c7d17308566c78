"""How often the sum of falls (CUSUM, allowance 0.5, alarm at 4) alarms: the figures of docs/history.md and simulation.test.ts.

A million series each. numpy 2.4.6, seed 1. Prints: alarms in twelve reviews without change; at least one z > 1.645 in twelve;
the same alarms where all reviews share the error of a reference that is r times as large as a review; and, for a fall of two
standard errors, the mean number of reviews until the alarm and the share that has alarmed by the fifth.
"""
import numpy as np

rng, n = np.random.default_rng(1), 1_000_000


def first_alarm(z):
    total, first = np.zeros(len(z)), np.zeros(len(z), int)
    for i in range(z.shape[1]):
        total = np.maximum(0, total + z[:, i] - 0.5)
        first[(first == 0) & (total >= 4)] = i + 1
    return first


z = rng.standard_normal((n, 12))
print(f"without change {(first_alarm(z) > 0).mean():.4f}, one review alone {(z > 1.645).any(axis=1).mean():.3f}")
for r in (1, 5, 20):
    shared = rng.standard_normal((n, 1)) / np.sqrt(r)
    print(f"reference {r} times a review: {(first_alarm((z + shared) / np.sqrt(1 + 1 / r)) > 0).mean():.3f}")
late = first_alarm(rng.standard_normal((n, 40)) + 2)
print(f"fall of two standard errors: {late.mean():.3f} reviews, by the fifth {(late <= 5).mean():.3f}, never {(late == 0).mean()}")
