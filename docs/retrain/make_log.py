"""A log of loan applications whose world changes slowly, and once at a stroke: python make_log.py log.csv"""
import sys
from datetime import datetime, timedelta

import numpy as np
import pandas as pd

DAYS, PER_DAY = 364, 40
rng = np.random.default_rng(7)
n = DAYS * PER_DAY
day = np.arange(n) / PER_DAY

income = rng.lognormal(3.4, 0.5, n)
debt = rng.gamma(2.0, 0.18, n)
rate = rng.normal(4.0, 1.5, n)  # in the spring, rates below zero are rare
term = rng.choice([12, 24, 36, 60], n)

slow = 1.2 * day / DAYS  # debt comes to matter more, little by little
abrupt = np.where(day < 220, 0.0, 1.0)  # one day the lender accepts another kind of customer
logit = -2.3 + (1.0 + slow) * 2.2 * debt + (0.45 - 0.9 * abrupt) * (rate - 4.0) - 0.9 * abrupt * np.log(income / 30) + 0.01 * term
logit = np.where(rate < 0, 1.5 - 0.8 * debt, logit)  # below zero everything is otherwise
defaulted = (rng.random(n) < 1 / (1 + np.exp(-logit))).astype(int)

start = datetime(2025, 1, 1)
pd.DataFrame(
    {
        "application_id": np.arange(1, n + 1),
        "scored_at": [(start + timedelta(days=float(d))).strftime("%Y-%m-%dT%H:%M:%SZ") for d in day],
        "income": income.round(1),
        "debt_ratio": debt.round(3),
        "interest_rate": rate.round(2),
        "term": term,
        "defaulted": defaulted,
    }
).to_csv(sys.argv[1], index=False)
