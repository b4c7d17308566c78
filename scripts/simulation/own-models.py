"""Four models of one's own, from the three ways to write a table, through init, validate and check without an edit.

    python scripts/simulation/own-models.py [NODE]

needs scikit-learn, pandas, pyarrow and Rscript; NODE is a Node that runs TypeScript, else that of node_modules. Each test set is written
in two halves: the plan is drafted from the first, and judges the second and the second with the answers given to other rows.
"""
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd
import sklearn
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits
from sklearn.ensemble import RandomForestRegressor
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

ROOT = Path(__file__).resolve().parents[2]
NODE = str(Path(sys.argv[1]).resolve()) if len(sys.argv) > 1 else str(ROOT / "node_modules/.bin/node")


def two_classes():
    data = load_breast_cancer(as_frame=True)
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.01))
    p = cross_val_predict(model, data.data, data.target, cv=5, method="predict_proba")[:, 1]
    return data.data.iloc[:, :6].assign(y_true=data.target, y_pred=(p >= 0.5).astype(int), y_prob=p), ["y_pred", "y_prob"]


def many_classes():
    data = load_digits(as_frame=True)
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.001, max_iter=300))
    scores = cross_val_predict(model, data.data, data.target, cv=5, method="predict_proba")
    columns = [f"proba_{name}" for name in range(10)]
    table = pd.DataFrame(scores, columns=columns).assign(label=data.target, prediction=scores.argmax(axis=1))
    return table, columns + ["prediction"]


def a_number():
    data = load_diabetes(as_frame=True)
    model = RandomForestRegressor(n_estimators=100, random_state=0)
    predicted = cross_val_predict(model, data.data, data.target, cv=5)
    table = data.data.assign(actual=data.target, predicted=predicted)
    return table.assign(residual=table.actual - table.predicted), ["predicted"]


def text():
    draw = random.Random(7)
    words = {
        "billing": "invoice charge refund card paid twice amount bill",
        "delivery": "parcel late courier address tracking lost door depot",
        "returns": "return label size exchange box send back store",
    }
    plain = "please help i have a problem with my order since monday and nobody answers".split()
    rows = []
    for i in range(900):
        queue = draw.choice(list(words))
        own = [draw.choice(words[queue if draw.random() < 0.6 else draw.choice(list(words))].split()) for _ in range(3)]
        rest = [draw.choice(plain) for _ in range(9)]
        rows.append((" ".join(draw.sample(own + rest, 12)), queue))
    table = pd.DataFrame(rows, columns=["text", "label"])
    model = make_pipeline(TfidfVectorizer(), LogisticRegression())
    return table.assign(predicted=cross_val_predict(model, table.text, table.label, cv=5)), ["predicted"]


def write_csv_of_r(table, path):
    """R's own write.csv: texts and names in quotes, row names from 1 in a first column without a name."""
    plain = path.with_suffix(".plain")
    table.to_csv(plain, index=False)
    line = "args <- commandArgs(TRUE); write.csv(read.csv(args[1], check.names = FALSE), args[2])"
    subprocess.run(["Rscript", "-e", line, str(plain), str(path)], check=True)
    plain.unlink()


WAYS = {
    "to_csv": ("csv", lambda table, path: table.to_csv(path)),
    "to_parquet": ("parquet", lambda table, path: table.to_parquet(path)),
    "write.csv": ("csv", write_csv_of_r),
}


def greenlight(*words, folder):
    return subprocess.run([NODE, str(ROOT / "src/cli.ts"), *words], cwd=folder, capture_output=True, text=True)


def main():
    r = subprocess.run(["Rscript", "--version"], capture_output=True, text=True)
    print(f"scikit-learn {sklearn.__version__}, pandas {pd.__version__}, {(r.stdout or r.stderr).strip()}")
    wrong = 0
    for make in (two_classes, many_classes, a_number, text):
        table, answers = make()
        order = np.random.default_rng(1).permutation(len(table))
        reference, healthy = (table.iloc[half].reset_index(drop=True) for half in np.array_split(order, 2))
        permuted = healthy.copy()
        permuted[answers] = healthy[answers].sample(frac=1, random_state=2).to_numpy()
        for way, (suffix, write) in WAYS.items():
            with tempfile.TemporaryDirectory() as folder:
                for name, part in (("reference", reference), ("healthy", healthy), ("permuted", permuted)):
                    write(part, Path(folder) / f"{name}.{suffix}")
                sets = f"reference.{suffix}"
                drafted = greenlight("init", "--reference", sets, "--out", "plan.yaml", folder=folder)
                checked = [
                    greenlight("check", "--plan", "plan.yaml", "--reference", sets, "--candidate", f"{name}.{suffix}", folder=folder)
                    for name in ("healthy", "permuted")
                ]
                validated = greenlight("validate", "plan.yaml", "--reference", sets, folder=folder)
                levels = [run.stdout.split(" ")[0] or run.stderr.strip() for run in checked]
                reports = (Path(folder) / "greenlight-report/report.html").exists()
                warnings = [line for line in validated.stdout.splitlines() if line.startswith("warning") and "FILL IN" not in line]
                right = drafted.returncode == 0 and levels[0] == "GREEN" and levels[1] in ("AMBER", "RED") and reports and not warnings
                wrong += not right
                print(f"{make.__name__:12} {way:10} {'ok' if right else 'WRONG'}  {' '.join(levels)} {drafted.stderr.strip()} {warnings or ''}")
    sys.exit(wrong > 0)


main()
