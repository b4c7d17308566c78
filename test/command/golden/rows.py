"""What pandas selects from real data: for each case the flags of "greenlight rows", how many rows, and which.

  python rows.py SHARED            writes rows.json beside this script (SHARED holds data/california-housing and data/titanic)
  python rows.py SHARED NAME FILE  compares the rows in FILE (Parquet) with those of the case, cell by cell; more may follow
"""

import hashlib
import json
import pathlib
import sys

import pandas as pd

here = pathlib.Path(__file__).parent


def california(shared):
    folder = shared / "data/california-housing"
    frame = pd.read_csv(folder / "analysis.csv").merge(pd.read_csv(folder / "analysis_labels.csv"), on="id")
    frame["timestamp"] = pd.to_datetime(frame["timestamp"], utc=True)
    return frame


def titanic(shared):
    folder = shared / "data/titanic"
    return pd.read_csv(folder / "titanic_analysis.csv").merge(pd.read_csv(folder / "titanic_target.csv"), on="PassengerId")


def at(text):
    return pd.Timestamp(text, tz="UTC")


cases = {
    "wrong ones": (california, ["--wrong"], lambda d: d[d.y_pred != d.clf_target]),
    "wrong ones of a dear coast": (
        california,
        ["--wrong", "--where", "MedInc >= 6.2 AND Longitude >= -117.7"],
        lambda d: d[(d.y_pred != d.clf_target) & (d.MedInc >= 6.2) & (d.Longitude >= -117.7)],
    ),
    "one week": (
        california,
        ["--from", "2021-10-01", "--to", "2021-10-08"],
        lambda d: d[(d.timestamp >= at("2021-10-01")) & (d.timestamp < at("2021-10-08"))],
    ),
    "wrong ones of one week and one place": (
        california,
        ["--wrong", "--where", "Latitude BETWEEN 34 AND 35 AND NOT HouseAge > 30", "--from", "2021-07-01T12:00", "--to", "2021-07-08T12:00"],
        lambda d: d[
            (d.y_pred != d.clf_target)
            & d.Latitude.between(34, 35)
            & ~(d.HouseAge > 30)
            & (d.timestamp >= at("2021-07-01 12:00"))
            & (d.timestamp < at("2021-07-08 12:00"))
        ],
    ),
    "scores of a predicted class": (
        california,
        ["--where", "y_pred = '1' AND y_pred_proba < 0.9"],
        lambda d: d[(d.y_pred == 1) & (d.y_pred_proba < 0.9)],
    ),
    "no age": (titanic, ["--where", "Age IS NULL"], lambda d: d[d.Age.isna()]),
    "married women": (titanic, ["--where", "Name LIKE '%, Mrs.%'"], lambda d: d[d.Name.str.contains(", Mrs.", regex=False)]),
    "cheap, from Queenstown": (
        titanic,
        ["--where", "Embarked = 'Q' AND (Fare < 7.5 OR Fare IS NULL) AND Sex <> 'male'"],
        lambda d: d[(d.Embarked == "Q") & ((d.Fare < 7.5) | d.Fare.isna()) & (d.Sex != "male")],
    ),
    "large families": (titanic, ["--where", "SibSp + Parch >= 6"], lambda d: d[d.SibSp + d.Parch >= 6]),
}


def selected(shared, name):
    source, flags, select = cases[name]
    return source.__name__, flags, select(source(shared))


def write(shared):
    found = {}
    for name in cases:
        data, flags, rows = selected(shared, name)
        ids = "\n".join(str(one) for one in rows.iloc[:, 0])
        digest = hashlib.sha256(ids.encode()).hexdigest()
        found[name] = {"data": data, "flags": flags, "rows": len(rows), "ids_sha256": digest}
    golden = {"software": f"pandas {pd.__version__}", "cases": found}
    (here / "rows.json").write_text(json.dumps(golden, indent=2) + "\n")


def compare(shared, name, file):
    _, _, rows = selected(shared, name)
    shown = pd.read_parquet(file)
    assert len(shown) == len(rows), f"{len(shown)} rows, pandas selects {len(rows)}"
    for column in rows:
        theirs, ours = rows[column].reset_index(drop=True), shown[column]
        assert (theirs.isna() == ours.isna()).all(), f"missing cells of {column} differ"
        kept = ~theirs.isna()
        # Labels and decisions are texts here.
        kind = type(ours[kept].iloc[0]) if kept.any() else str
        same = theirs[kept].astype(str) == ours[kept] if kind is str else theirs[kept] == ours[kept]
        assert same.all(), f"{column} differs: {theirs[kept][~same].head()} and {ours[kept][~same].head()}"
    print("same", name)


if len(sys.argv) == 2:
    write(pathlib.Path(sys.argv[1]))
else:
    for name, file in zip(sys.argv[2::2], sys.argv[3::2]):
        compare(pathlib.Path(sys.argv[1]), name, file)
