"""DuckDB reading both files, and the same figures in SQL."""
import duckdb
from common import CANDIDATE, CATEGORIES, REFERENCE, answer, numbers

db = duckdb.connect()
for name, path in (("reference", REFERENCE), ("candidate", CANDIDATE)):
    db.execute(f"CREATE TABLE {name} AS SELECT * FROM read_csv(?, header = true, quote = '\"', escape = '\"')", [path])

AUROC = """
WITH counts AS (SELECT score, sum(label) AS p, sum(1 - label) AS n FROM {0} GROUP BY score),
below AS (SELECT p, n, sum(n) OVER (ORDER BY score) - n AS under FROM counts)
SELECT sum(p * (under + n / 2)) / sum(p) / sum(n) FROM below
"""
COUNTS = "SELECT avg((label = (score >= 0.5)::INT)::INT), sum(((score >= 0.5) AND label = 1)::INT), sum((score >= 0.5)::INT), sum(label) FROM {0}"
KS = """
WITH pooled AS (
  SELECT {0} AS v, 1 AS a, 0 AS b FROM reference WHERE {0} IS NOT NULL
  UNION ALL SELECT {0}, 0, 1 FROM candidate WHERE {0} IS NOT NULL),
counts AS (SELECT v, sum(a) AS a, sum(b) AS b FROM pooled GROUP BY v),
total AS (SELECT sum(a) AS n, sum(b) AS m FROM counts)
SELECT max(abs(i / n - j / m)) FROM (SELECT sum(a) OVER w AS i, sum(b) OVER w AS j FROM counts WINDOW w AS (ORDER BY v)), total
"""
PROFILE = "SELECT quantile_cont({1}, [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]), avg({1}), stddev({1}), min({1}), max({1}) FROM {0}"

metrics = {}
for name in ("reference", "candidate"):
    auroc = db.execute(AUROC.format(name)).fetchone()[0]
    accuracy, both, said, true = db.execute(COUNTS.format(name)).fetchone()
    metrics[name] = (float(auroc), 2 * both / (said + true), float(accuracy))
ks = {}
for column in numbers():
    ks[column] = float(db.execute(KS.format(column)).fetchone()[0])
    for name in ("reference", "candidate"):
        db.execute(PROFILE.format(name, column)).fetchone()
for column in CATEGORIES:
    for name in ("reference", "candidate"):
        db.execute(f"SELECT {column}, count(*) FROM {name} GROUP BY {column}").fetchall()
auroc, f1, accuracy = metrics["candidate"]
answer(auroc=auroc, f1=f1, accuracy=accuracy, ks=ks)
