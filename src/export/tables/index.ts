import { columns } from './columns.ts';
import { drift, findings } from './findings.ts';
import { plans } from './plans.ts';
import { reviews } from './reviews.ts';
import type { Table } from './table.ts';
import { metrics, operations, segments } from './values.ts';

/** The tables, by the name of their folder. */
export const tables: Record<string, Table> = {
  reviews,
  findings,
  metrics,
  segments,
  drift,
  columns,
  operations,
  plans,
};

/** A column that is renamed, removed or changes its type raises it; one that is added behind the others does not. */
export const tablesVersion = 1;

/** What schema.json says of the tables. */
export function tablesSchema(): object {
  return {
    version: tablesVersion,
    key: 'review',
    tables: Object.fromEntries(
      Object.entries(tables).map(([name, { description, columns: own }]) => [
        name,
        {
          description,
          columns: Object.entries(own).map(([column, [type, meaning]]) => ({
            name: column,
            type,
            description: meaning,
          })),
        },
      ]),
    ),
  };
}
