import type { DialectName } from '../sql/dialect/dialect.ts';
import { dialects } from '../sql/dialect/index.ts';
import type { Statement } from './writer.ts';

/** What a dialect does with the answer to a query: it goes into files below `output`, named after the statement. */
const exports: Record<DialectName, (name: string, select: string, output: string) => string> = {
  duckdb: (name, select, output) =>
    `COPY (${select}) TO ${dialects.duckdb.text(`${output}/${name}.csv`)} (FORMAT csv, HEADER true);`,
  spark: sparkFiles,
  databricks: sparkFiles,
  trino: (name, select, output) => `CREATE TABLE ${output}_${name} AS ${select};`,
  bigquery: (name, select, output) =>
    `EXPORT DATA OPTIONS (uri = ${dialects.bigquery.text(`${output}/${name}/*.csv`)}, format = 'CSV', overwrite = true, header = true) AS ${select};`,
  snowflake: (name, select, output) =>
    `COPY INTO ${dialects.snowflake.text(`${output}/${name}/`)} FROM (${select}) FILE_FORMAT = (TYPE = CSV COMPRESSION = NONE FIELD_OPTIONALLY_ENCLOSED_BY = '"' NULL_IF = ()) HEADER = TRUE OVERWRITE = TRUE;`,
};

/** Times without a zone are UTC. */
const begins: Record<DialectName, string[]> = {
  duckdb: ["SET TimeZone = 'UTC';"],
  spark: ["SET TIME ZONE 'UTC';"],
  databricks: ["SET TIME ZONE 'UTC';"],
  trino: [],
  bigquery: [],
  snowflake: ["ALTER SESSION SET TIMEZONE = 'UTC';"],
};

/** The statements as one script. `output`: a folder; with trino the beginning of the names of tables. */
export function scriptOf(
  dialect: DialectName,
  statements: Statement[],
  output: string,
  about: string[],
): string {
  const comments = about.map((line) => `-- ${line.replace(/[\r\n]+/g, ' ')}`);
  const bodies = statements.map(({ name, select }) => exports[dialect](name, select, output));
  return `${[...comments, ...begins[dialect], ...bodies].join('\n\n')}\n`;
}

function sparkFiles(name: string, select: string, output: string): string {
  const folder = dialects.spark.text(`${output}/${name}`);
  return `INSERT OVERWRITE DIRECTORY ${folder} USING csv OPTIONS (header 'true', escape '"', emptyValue '') ${select};`;
}
