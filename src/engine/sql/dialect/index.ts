import type { Dialect, DialectName } from './dialect.ts';
import { duckdb } from './duckdb.ts';
import { databricks, spark } from './spark.ts';
import { bigquery, snowflake, trino } from './warehouses.ts';

/** Every dialect that can be written, by name. */
export const dialects = {
  duckdb,
  spark,
  databricks,
  trino,
  bigquery,
  snowflake,
} satisfies Record<DialectName, Dialect>;
