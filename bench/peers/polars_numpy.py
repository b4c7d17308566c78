"""
The quick script of 2026: Polars reads, by the ending of the files, numpy sorts and counts. With a fourth word, "read": reading alone;
"write": writes both sets beside themselves as Parquet (snappy) and as JSON lines.
"""
import sys

import numpy
import polars
from common import CANDIDATE, CATEGORIES, REFERENCE, WHOLE, answer

READERS = {"csv": polars.read_csv, "parquet": polars.read_parquet, "jsonl": polars.read_ndjson}
QUANTILES = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]


def read(path):
    return READERS[path.rsplit(".", 1)[1]](path)


def metrics(data):
    label, score = data["label"], data["score"]
    positives = int(label.sum())
    ranks = float(score.rank("average").filter(label == 1).sum())
    auroc = (ranks - positives * (positives + 1) / 2) / (positives * (len(label) - positives))
    said, true = score >= 0.5, label == 1
    hits, alarms, misses = int((said & true).sum()), int((said & ~true).sum()), int((~said & true).sum())
    return {"auroc": auroc, "accuracy": float((said == true).mean()), "f1": 2 * hits / (2 * hits + alarms + misses)}


def drift(before, after):
    both = numpy.concatenate([before, after])
    below = [numpy.searchsorted(values, both, "right") / len(values) for values in (before, after)]
    for values in (before, after):
        numpy.quantile(values, QUANTILES)
    edges = numpy.unique(numpy.quantile(before, numpy.linspace(0, 1, 11)[1:-1]))
    p, q = (
        numpy.diff([0, *numpy.searchsorted(values, edges), len(values)]) / len(values) + 1e-6 for values in (before, after)
    )
    return float(numpy.abs(below[0] - below[1]).max()), float(((p - q) * numpy.log(p / q)).sum())


if "write" in sys.argv[4:]:
    for path in (REFERENCE, CANDIDATE):
        data, stem = polars.read_csv(path), path.rsplit(".", 1)[0]
        data.write_parquet(f"{stem}.parquet", compression="snappy")
        data.write_ndjson(f"{stem}.jsonl")
    sys.exit()
sets = [read(path) for path in (REFERENCE, CANDIDATE)]
if "read" in sys.argv[4:]:
    answer(rows=sum(len(data) for data in sets))
    sys.exit()
found = [metrics(data) for data in sets]
floats = [name for name in sets[0].columns if name[0] == "f" and name[1:].isdigit()]
ks = {}
for name in ["score", *WHOLE, *floats]:
    ks[name] = drift(*(numpy.sort(data[name].drop_nulls().to_numpy()) for data in sets))[0]
for name in CATEGORIES:
    [data[name].value_counts() for data in sets]
answer(**found[1], ks=ks)
