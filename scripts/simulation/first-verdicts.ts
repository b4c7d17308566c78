// Draws some hundred tables, shaped like those that tools write, again and again: a plan is drafted from one random half without a flag, and
// judges the other half, as it is and with the answers given to other rows. Prints the table of docs/your-own-data.md.
//
//   node scripts/simulation/first-verdicts.ts [DRAWS] [FIRST]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draftPlan } from '../../src/author/init.ts';
import { check } from '../../src/gate.ts';
import { halvesOf } from '../../test/author/halves.ts';
import { type MadeTable, madeTables, textOf } from '../../test/author/tables/index.ts';

const draws = Number(process.argv[2] ?? 20);
const first = Number(process.argv[3] ?? 0);
const folder = mkdtempSync(join(tmpdir(), 'greenlight-draws-'));
const now = new Date('2026-10-15T00:00:00Z');
const said = {
  task: null,
  id: null,
  time: null,
  label: null,
  positive: null,
  score: null,
  prediction: null,
  group: null,
};

interface Tally {
  drawn: number;
  healthy: number;
  permuted: number;
}
const tallies = new Map<string, Tally>();

try {
  for (let draw = first; draw < first + draws; draw++) {
    for (const table of madeTables(draw)) {
      if (table.roles && (table.name === process.env.ONLY || !process.env.ONLY)) await tally(table, draw);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
for (const [name, { drawn, healthy, permuted }] of tallies) {
  console.log(`| ${name} | ${drawn} | ${share(healthy, drawn)} | ${share(permuted, drawn)} |`);
}

async function tally(table: MadeTable, draw: number): Promise<void> {
  const { reference, healthy, permuted } = halvesOf(table, draw + 1);
  const file = (name: string, rows: MadeTable['rows']) => {
    const path = join(folder, `${name}.${table.format}`);
    writeFileSync(path, textOf(table, rows));
    return path;
  };
  const path = file('reference', reference);
  const { text } = await draftPlan({ reference: [path], name: null, overrides: said, ask: null, now });
  const plan = join(folder, 'plan.yaml');
  writeFileSync(plan, text);
  const judge = async (candidate: string) => {
    const sets = { plan, reference: [path], candidate: [candidate], labels: [] };
    const { verdict } = await check({ ...sets, out: join(folder, 'report'), now });
    if (process.env.SHOW && verdict.status !== 'GREEN' && candidate.includes('healthy')) {
      const raised = verdict.findings.filter(({ status }) => status === 'AMBER' || status === 'RED');
      console.error(
        table.name,
        draw,
        raised.map(({ check: name, status }) => `${status} ${name}`).join(', '),
      );
    }
    return verdict.status === 'GREEN' ? 1 : 0;
  };
  const [good, bad] = [await judge(file('healthy', healthy)), await judge(file('permuted', permuted))];
  if (process.env.SHOW && bad) console.error(table.name, draw, 'permuted GREEN');
  for (const name of [kindOf(table), 'all']) {
    const so = tallies.get(name) ?? { drawn: 0, healthy: 0, permuted: 0 };
    tallies.set(name, { drawn: so.drawn + 1, healthy: so.healthy + good, permuted: so.permuted + bad });
  }
}

function kindOf({ roles }: MadeTable): string {
  return { binary: 'two classes', multiclass: 'many classes', regression: 'a number' }[roles!.task];
}

function share(of: number, all: number): string {
  return `${of} (${((100 * of) / all).toFixed(1)} %)`;
}
