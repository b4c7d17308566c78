"""Trains a model and answers with it: python train.py {train} {score} {out}"""
import sys

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

train, score, out = sys.argv[1:4]
features = ["income", "debt_ratio", "interest_rate", "term"]

past = pd.read_csv(train)
model = make_pipeline(StandardScaler(), LogisticRegression())
model.fit(past[features], past["defaulted"])

cases = pd.read_csv(score)
cases["probability"] = model.predict_proba(cases[features])[:, 1]
cases[["application_id", "probability"]].to_csv(out, index=False)
