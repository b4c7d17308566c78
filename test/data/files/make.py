"""Writes the golden files of this folder and of ../golden: Parquet as pyarrow writes it, the same cells as CSV, and what DuckDB selects.

Run with pyarrow 26.0.1, pandas 3.1.1 and duckdb 2.0.0: python make.py
"""

import csv
import json
import pathlib
from datetime import date, datetime, timezone
from decimal import Decimal

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq

here = pathlib.Path(__file__).parent
print(pa.__version__, duckdb.__version__)

rows = 10
seconds = [1767225600 + 98765 * i for i in range(rows)]
naive = [datetime.fromtimestamp(s, timezone.utc).replace(tzinfo=None) for s in seconds]
columns = {
    "id": (pa.int64(), [100 + i for i in range(rows)]),
    "score": (pa.float64(), [0.1, 0.25, None, 1 / 3, 0.5, 2 / 3, 0.7, 0.8, 0.9, 1e-7]),
    "single": (pa.float32(), [0.5 * i for i in range(rows)]),
    "small": (pa.uint8(), [i * 25 for i in range(rows)]),
    "negative": (pa.int32(), [None if i == 4 else -i for i in range(rows)]),
    "half": (pa.float16(), None),
    "approved": (pa.bool_(), [None if i == 7 else i % 2 == 0 for i in range(rows)]),
    "purpose": (pa.string(), ["car", None, "home", "éducation", "car", "a,b", 'say "so"', "two\nlines", "car", "home"]),
    "coded": (pa.dictionary(pa.int32(), pa.string()), ["x", "y", "x", None, "z", "x", "y", "x", "x", "y"]),
    "local": (pa.timestamp("us"), naive),
    "instant": (pa.timestamp("ms", tz="UTC"), [n.replace(tzinfo=timezone.utc) for n in naive]),
    "nanos": (pa.timestamp("ns"), naive),
    "day": (pa.date32(), [None if i == 2 else date(2026, 1, 1 + i) for i in range(rows)]),
    "price": (pa.decimal128(9, 2), [None if i == 5 else Decimal(f"{i}.{i}3") for i in range(rows)]),
    "wide": (pa.decimal128(25, 4), [Decimal(f"{i}.0001") * (-1) ** i for i in range(rows)]),
}
del columns["half"]
arrays = {name: pa.array(values, type=kind) for name, (kind, values) in columns.items()}
table = pa.table(arrays)
for name, options in {
    "snappy": {},
    "gzip": {"compression": "gzip", "data_page_version": "2.0"},
    "brotli": {"compression": "brotli", "use_dictionary": False},
    "zstd": {"compression": "zstd"},
    "lz4": {"compression": "lz4"},
    "plain": {"compression": "none", "use_dictionary": False, "use_deprecated_int96_timestamps": True},
}.items():
    pq.write_table(table, here / f"{name}.parquet", row_group_size=4, **options)

with open(here / "same.csv", "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(table.column_names)
    for row in table.to_pylist():
        writer.writerow(["" if cell is None else cell.isoformat() if hasattr(cell, "isoformat") else cell for cell in row.values()])

nested = pa.table(
    {
        "id": [1, 2],
        "tags": pa.array([["a"], ["b", "c"]]),
        "place": pa.array([{"x": 1}, {"x": 2}]),
        "large": pa.array([2**60, 2**60 + 1]),
    }
)
pq.write_table(nested, here / "nested.parquet")

# Ids beyond 2^53, sixteen apart, and labels of ids one beside them.
ids = [10**17 + 16 * i for i in range(8)]
for name, off in {"decimal-ids": 0, "decimal-ids-off": 1}.items():
    decimals = pa.array([Decimal(i + off) for i in ids], pa.decimal128(20, 0))
    pq.write_table(pa.table({"id": decimals, "label": [str(i % 2) for i in range(8)]}), here / f"{name}.parquet")

conditions = [
    "score < 0.5", "score <= .5", "NOT score > 0.5", "score <> 0.5", "score != 5e-1", "score IS NULL", "score IS NOT NULL",
    "purpose = 'car'", "purpose IN ('car', 'home')", "purpose NOT IN ('car', 'home')", "purpose NOT IN ('car', NULL)",
    "purpose IN ('car', NULL)", "purpose LIKE '%a%'", "purpose LIKE '_ar'", "purpose NOT LIKE 'c%'", "purpose ILIKE 'CA_'",
    "purpose LIKE '%\nl%'", "purpose LIKE 'é%'", "purpose LIKE '%\"%'", "purpose < 'h'", "purpose >= 'home'",
    "score BETWEEN 0.2 AND 0.7", "score NOT BETWEEN 0.2 AND 0.7", "score BETWEEN 0.7 AND 0.2",
    "negative < -3", "-negative > 3", "negative + small / 5.0 > 10", "small - single * 2 - 1 = 0", "score > single",
    "small - (single - 1) > 5", "2 + 3 * small > 100", "(2 + 3) * small > 100", "small / 2 > 20",
    "score > 0.5 OR purpose = 'car'", "score > 0.5 AND purpose = 'car'", "score > 0.5 OR purpose = 'car' AND small < 60",
    "(score > 0.5 OR purpose = 'car') AND small < 60", "NOT (score > 0.5 AND purpose = 'car')", "NOT (score > 0.5 OR negative < -5)",
    "negative IN (-1, -2, -4)", "negative NOT IN (-1, -2, -4)", "negative NOT IN (-1, NULL)", "negative IN (0 - 3, small / 25 - 4)",
    "(score > 0.5) IS NULL", "(score > 0.5) IS TRUE", "(score > 0.5) IS NOT TRUE", "(score > 0.5) IS FALSE", "(score > 0.5) IS NOT FALSE",
    "(score > 0.5) = TRUE", "day >= '2026-01-05'", "day < '2026-01-03' OR day IS NULL", "local > '2026-01-05 04:39:25'",
    "local BETWEEN '2026-01-02' AND '2026-01-06T00:00:00'", "coded = purpose", "coded <> purpose", "coded < purpose",
    "negative / (small - 20) < 0", "1 = 1", "1 > 2 OR small = 0", "small = '25'", "'car' = purpose", "small IS NULL OR NOT small > 50 AND score < 1",
    "score > 0.1 AND (negative < 0 OR purpose LIKE 'c%') AND NOT coded IN ('x')", "coded IS NULL", "NOT coded = 'x'",
]
connection = duckdb.connect()
connection.execute("SET TimeZone = 'UTC'")
connection.register("source", table)
connection.execute("CREATE TABLE t AS SELECT * REPLACE (coded::VARCHAR AS coded, small::INTEGER AS small) FROM source")
selected = {}
for condition in conditions:
    found = connection.execute(f"SELECT id FROM t WHERE {condition} ORDER BY id").fetchall()
    selected[condition] = [row[0] for row in found]
(here.parent / "golden" / "selected.json").write_text(
    json.dumps({"software": f"duckdb {duckdb.__version__}", "selected": selected}, indent=1, ensure_ascii=False) + "\n"
)
