import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../fixtures/random.ts';
import { type Cell, type Row, writeTable } from '../../scripts/dirty-tables/tables.ts';
import { openLocal } from '../../src/engine/local/evidence.ts';
import { review } from '../../src/gate.ts';
import { readPlan } from '../../src/plan/read.ts';
import { newFolder } from '../folder.ts';

const folder = newFolder();
const now = new Date('2026-04-12T00:00:00Z');

export const rows = (count: number, seed: number, firstId: number): Row[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const y = random.chance(0.4) ? 1 : 0;
    const p = Math.min(0.99, Math.max(0.01, 0.35 + 0.3 * y + 0.15 * random.normal()));
    return {
      id: firstId + i,
      y,
      p: Number(p.toFixed(4)),
      x: Number((50 + 10 * random.normal()).toFixed(1)),
      k: random.pick(['a', 'b', 'c']),
    };
  });
};
export const reference = rows(400, 1, 1);
export const candidate = rows(400, 2, 1001);
export const put = (all: Row[], name: string, of: (row: Row, i: number) => Cell) =>
  all.map((row, i) => ({ ...row, [name]: of(row, i) }));
export const only = (all: Row[], names: string[]) =>
  all.map((row) => Object.fromEntries(names.map((name) => [name, row[name]!])));

interface Given {
  reference?: Row[];
  candidate?: Row[];
  labels?: Row[];
  data?: string;
  more?: string;
  task?: string;
}

/** The level, and what is told beside GREEN, of tables in CSV. */
export async function judged(given: Given) {
  const { data = '', more = '', task = 'task: binary, positive: 1, score: p' } = given;
  const plan = join(folder, 'plan.yaml');
  const metric = task.includes('binary')
    ? 'auroc: { green: ">= 0.7", red: "<= 0.6" }'
    : 'accuracy: { green: ">= 0.5" }';
  writeFileSync(
    plan,
    `plan: t\ndata: { ${task}, id: id, label: y${data} }\nlevels: { RED: { means: bad, owner: me } }\nmetrics: { ${metric} }\n${more}`,
  );
  const file = (name: string) => join(folder, `${name}.csv`);
  writeTable(file('reference'), 'csv', given.reference ?? reference);
  writeTable(file('candidate'), 'csv', given.candidate ?? candidate);
  if (given.labels) writeTable(file('labels'), 'csv', given.labels);
  const files = {
    reference: [file('reference')],
    candidate: [file('candidate')],
    labels: given.labels ? [file('labels')] : [],
  };
  const read = await readPlan(plan);
  const { verdict } = await review(read, await openLocal(read, files, { now }), null, { now });
  const told = verdict.findings.filter(({ status }) => status !== 'GREEN');
  // How many labels there are is judged by itself.
  const gates = told
    .filter(({ check, status }) => status !== 'NOTE' && check !== 'input/labels/coverage')
    .map(({ check }) => check);
  return {
    status: verdict.status,
    gates,
    of: (check: string) => told.find((one) => one.check === check)?.message,
  };
}
