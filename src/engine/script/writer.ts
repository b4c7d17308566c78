import type { Dialect } from '../sql/dialect/dialect.ts';
import { asDouble, rowsOf } from '../sql/select.ts';
import type { ScriptColumn, ScriptRelation } from './relation.ts';

/** A query of the script, and the name of the file that its answer goes into. */
export interface Statement {
  name: string;
  select: string;
}

/** What statements are written with. */
export interface Writer {
  dialect: Dialect;
  relation: ScriptRelation;
  column(name: string | null | undefined): ScriptColumn | undefined;
  /** A statement over the typed rows of both sets. */
  over(name: string, select: string, ...steps: string[]): Statement;
}

export function writer(dialect: Dialect, relation: ScriptRelation): Writer {
  return {
    dialect,
    relation,
    column: (name) => (name ? relation.columns.get(name) : undefined),
    over: (name, select, ...steps) => ({
      name,
      select: `${[relation.with, ...steps].join(', ')} ${select}`,
    }),
  };
}

/** A text between two marks, so that no reader of files takes it for a number or for nothing. */
export function text(sql: string): string {
  return `CASE WHEN ${sql} IS NULL THEN NULL ELSE CONCAT('=', ${sql}, '=') END`;
}

/** Rows that met each edge case, by its place. */
export function edgeCounts({ dialect, relation }: Writer): Record<string, string> {
  return Object.fromEntries(relation.edges.map((edge, i) => [`e${i}`, rowsOf(dialect, edge)]));
}

/** What was true, NULL where the row is too young to tell. */
export function truth({ relation, column }: Writer, label: string): string {
  const { sql } = column(label)!;
  return relation.young === null ? sql : `CASE WHEN ${relation.young} THEN NULL ELSE ${sql} END`;
}

/** Of each row 1 where it meets an edge case, and the sums of those. */
export function marks({ relation }: Writer): Record<string, string> {
  return Object.fromEntries(
    relation.edges.map((edge, i) => [`m${i}`, `CASE WHEN ${edge} THEN 1 ELSE 0 END`]),
  );
}

export function sums({ dialect, relation }: Writer): Record<string, string> {
  return Object.fromEntries(relation.edges.map((_, i) => [`e${i}`, asDouble(`SUM(m${i})`, dialect)]));
}
