"""Writes Parquet files of all sorts with pyarrow, Polars and DuckDB, and beside each what pyarrow reads from it.
python parquet.py FOLDER FIRST COUNT SEED: files FIRST to FIRST + COUNT - 1 as N.parquet and N.json."""
import datetime as dt
import decimal
import json
import random
import sys

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

WORDS = ["a", "bb", "north", "süd", "東京", "", "a longer text that repeats", "x" * 40, "NA", "1.5", "-3", "true", "naïve", "😀", " b "]
CODECS = ["none", "snappy", "gzip", "brotli", "zstd", "lz4"]


def numbers(r, low, high):
    style = r.randrange(4)
    near = lambda: min(high, max(low, r.randint(-300, 300)))
    if style == 0:
        return near
    if style == 1:
        return lambda: r.randint(low, high)
    if style == 2:
        few = [r.randint(low, high) for _ in range(3)] + [near()]
        return lambda: r.choice(few)
    step = [near()]

    def walk():
        step[0] = min(high, max(low, step[0] + r.randint(-3, 5)))
        return step[0]

    return walk


def floats(r):
    style = r.randrange(5)
    if style == 0:
        return lambda: round(r.uniform(-1000, 1000), r.randrange(6))
    if style == 1:
        return lambda: r.gauss(0, 1) * 10 ** r.randint(-30, 30)
    if style == 2:
        return lambda: r.choice([0.0, -0.0, 1.5, float("nan"), float("inf"), float("-inf"), 1e300, 5e-324])
    if style == 3:
        few = [r.gauss(0, 10) for _ in range(4)]
        return lambda: r.choice(few)
    return lambda: float(r.randint(-5, 2**r.randint(3, 60)))


def texts(r):
    style = r.randrange(4)
    if style == 0:
        return lambda: r.choice(WORDS)
    if style == 1:
        return lambda: "id-%06d" % r.randrange(10**6)
    if style == 2:
        return lambda: "".join(r.choice("abcde é") for _ in range(r.randrange(30)))
    return lambda: str(r.randint(0, 10 ** r.randint(1, 20)))


def column(r):
    """Its type and what makes its values."""
    ints = {"int8": 7, "int16": 15, "int32": 31, "int64": 63}
    kind = r.choice(
        ["int8", "int16", "int32", "int64", "int64", "uint8", "uint16", "uint32", "uint64", "float", "float", "double", "double", "double", "bool"]
        + ["string", "string", "string", "large_string", "dictionary", "timestamp", "timestamp", "date", "decimal", "decimal_int", "time_text", "half"]
    )
    if kind in ints:
        bits = ints[kind]
        return getattr(pa, kind)(), numbers(r, -(2**bits), 2**bits - 1)
    if kind.startswith("uint"):
        return getattr(pa, kind)(), numbers(r, 0, 2 ** int(kind[4:]) - 1)
    if kind == "float":
        make = floats(r)
        return pa.float32(), lambda: float(np.float32(max(-1e38, min(1e38, make())) if make and r.random() < 0.9 else r.choice([0.1, 1e-5, 3e6, 1e-40])))
    if kind == "double":
        return pa.float64(), floats(r)
    if kind == "half":
        return pa.float16(), lambda: np.float16(r.uniform(-100, 100))
    if kind == "bool":
        share = r.random()
        return pa.bool_(), lambda: r.random() < share
    if kind in ("string", "large_string"):
        return getattr(pa, kind)(), texts(r)
    if kind == "dictionary":
        return pa.dictionary(pa.int32(), pa.string()), texts(r)
    if kind == "timestamp":
        unit = r.choice(["s", "ms", "us", "ns"])
        scale = {"s": 1, "ms": 10**3, "us": 10**6, "ns": 10**9}[unit]
        return pa.timestamp(unit, tz=r.choice([None, "UTC", "America/New_York"])), lambda: r.randint(-(10**9), 2 * 10**9) * scale + r.randrange(scale)
    if kind == "date":
        return pa.date32(), lambda: dt.date(1970, 1, 1) + dt.timedelta(days=r.randint(-20000, 30000))
    if kind == "time_text":
        return pa.string(), lambda: str(dt.datetime(2026, 1, 1) + dt.timedelta(seconds=r.randrange(10**7)))
    precision = r.choice([5, 9, 18, 30])
    scale = r.randrange(5)
    return pa.decimal128(precision, scale), lambda: decimal.Decimal(r.randint(-(10**precision) + 1, 10**precision - 1)).scaleb(-scale)


def expected(value, type):
    """A value as JSON: what cannot be one exactly is a text that begins with a sign of its kind."""
    if value is None:
        return None
    if pa.types.is_boolean(type):
        return value
    if pa.types.is_float32(type):
        return "g" + str(np.float32(value))
    if pa.types.is_float16(type):
        # Of several shortest decimals any may be meant.
        return "t"
    if pa.types.is_floating(type):
        return "f" + repr(float(value))
    if pa.types.is_integer(type):
        return "i" + str(value)
    if pa.types.is_decimal(type):
        return "d" + format(value, "f")
    return "s" + value if isinstance(value, str) else "t"


def write_arrow(r, table, path):
    encodings = {}
    use_dictionary = r.choice([True, True, False, "some"])
    if use_dictionary == "some":
        use_dictionary = [name for name in table.column_names if r.random() < 0.5]
    dictionary = lambda name: use_dictionary is True or (use_dictionary is not False and name in use_dictionary)
    for field in table.schema:
        t = field.type
        if dictionary(field.name) or r.random() < 0.3:
            continue
        if pa.types.is_boolean(t):
            fit = ["PLAIN", "RLE"]
        elif pa.types.is_floating(t):
            fit = ["PLAIN", "BYTE_STREAM_SPLIT"]
        elif pa.types.is_integer(t) or pa.types.is_timestamp(t) or pa.types.is_date(t):
            fit = ["PLAIN", "DELTA_BINARY_PACKED", "BYTE_STREAM_SPLIT"]
        elif pa.types.is_string(t) or pa.types.is_large_string(t):
            fit = ["PLAIN", "DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY"]
        else:
            continue
        encodings[field.name] = r.choice(fit)
    pq.write_table(
        table,
        path,
        compression=r.choice(CODECS),
        use_dictionary=use_dictionary,
        column_encoding=encodings or None,
        data_page_version=r.choice(["1.0", "2.0"]),
        data_page_size=r.choice([64, 300, 4096, 1 << 20]),
        dictionary_pagesize_limit=r.choice([64, 500, 1 << 20]),
        row_group_size=r.choice([7, 50, 1000, 1 << 20]),
        write_statistics=r.random() < 0.7,
        write_page_index=r.random() < 0.2,
        store_decimal_as_integer=r.random() < 0.5,
        # Older versions have no nanoseconds.
        version="2.6" if any(t == pa.timestamp("ns", tz=getattr(t, "tz", None)) for t in table.schema.types) else r.choice(["1.0", "2.4", "2.6"]),
        write_batch_size=r.choice([1, 10, 1024]),
    )


def write_polars(r, table, path):
    import polars as pl

    pl.from_arrow(table).write_parquet(
        path,
        compression=r.choice(["uncompressed", "snappy", "gzip", "brotli", "zstd", "lz4"]),
        row_group_size=r.choice([None, 16, 200]),
        data_page_size=r.choice([None, 200, 5000]),
        statistics=r.random() < 0.5,
    )


def write_duckdb(r, table, path):
    import duckdb

    codec = r.choice(["uncompressed", "snappy", "gzip", "zstd", "brotli", "lz4_raw"])
    with duckdb.connect(config={"threads": 1}) as connection:
        connection.register("rows_", table)
        connection.execute(
            f"copy rows_ to '{path}' (format parquet, codec {codec}, parquet_version {r.choice(['v1', 'v2'])}, row_group_size {r.choice([2048, 100000])})"
        )


def make(r, path):
    rows = r.choice([1, 2, 7, 30, 100, 100, 300, 5000 if r.random() < 0.2 else 60])
    fields, arrays = [], []
    for i in range(r.randint(1, 6)):
        type, value = column(r)
        gaps = r.choice([0, 0, 0.1, 0.5, 0.95, 1])
        values = [None if r.random() < gaps else value() for _ in range(rows)]
        nullable = gaps > 0 or r.random() < 0.5
        fields.append(pa.field(f"c{i}", type, nullable=nullable))
        arrays.append(pa.array(values, type=type))
    table = pa.table(arrays, schema=pa.schema(fields))
    writer = r.choice(["pyarrow"] * 6 + ["polars"] * 2 + ["duckdb"])
    try:
        {"pyarrow": write_arrow, "polars": write_polars, "duckdb": write_duckdb}[writer](r, table, path)
    except Exception:
        if writer == "pyarrow":
            raise
        # Types that another writer does not have.
        writer = "pyarrow"
        write_arrow(r, table, path)
    try:
        read = pq.ParquetFile(path).read()
    except OSError:
        # Deltas of no values, which pyarrow writes and cannot read.
        import duckdb

        with duckdb.connect(config={"threads": 1}) as connection:
            read = connection.execute(f"select * from '{path}'").to_arrow_table()
    columns = {name: [expected(v, read.schema.field(name).type) for v in read[name].cast(pa.string()).to_pylist()] if pa.types.is_dictionary(read.schema.field(name).type)
               else [expected(v, read.schema.field(name).type) for v in (read[name].cast(pa.int64()) if pa.types.is_timestamp(read.schema.field(name).type) else read[name]).to_pylist()]
               for name in read.column_names}
    return {"writer": writer, "rows": rows, "columns": columns}


if __name__ == "__main__":
    folder, first, count, seed = sys.argv[1], *map(int, sys.argv[2:5])
    for number in range(first, first + count):
        path = f"{folder}/{number}.parquet"
        made = make(random.Random(f"{seed} {number}"), path)
        with open(f"{folder}/{number}.json", "w") as file:
            json.dump(made, file)
