// Draws sets in which nothing has changed but the draw, and plants changes in some of them: how often is a false alarm raised, and how
// often are the changes found? A plan is drafted from one random half without a flag, and judges the other. Prints the table of docs/your-own-data.md.
//
//   node scripts/simulation/halves.ts [DRAWS] [ROOT]
//
// ROOT is another checkout, with its node_modules, that is to be asked.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Random, random } from '../../test/author/random.ts';

type Row = Record<string, string | number>;
type Change = (rows: Row[], r: Random) => Row[];
interface Kind {
  name: string;
  rows(r: Random): Row[];
  /** Rows that share it fall into one half. */
  together?: string;
  /** What is another way in the second half and is no change of the world. */
  harmless?: Change;
  /** The columns in which the changes are planted: categories, and a number. */
  category: string;
  number: string;
}

const size = 4000;

/** The label and its probability; all else may be anything. */
function answered(r: Random, i: number): Row {
  const p = 1 / (1 + Math.exp(-(1.8 * r.normal() - 0.3)));
  return { id: i, label: r.uniform() < p ? 1 : 0, score: p.toFixed(6) };
}

/** One of so many, the k-th as often as 1/k. */
function zipf(r: Random, many: number): number {
  const sums = sumsTo(many);
  const at = r.uniform() * sums[many]!;
  return sums.findIndex((sum) => sum > at);
}

const known = new Map<number, number[]>();
function sumsTo(many: number): number[] {
  const sums = known.get(many) ?? [0];
  for (let k = sums.length; k <= many; k++) sums.push(sums[k - 1]! + 1 / k);
  known.set(many, sums);
  return sums;
}

/** Five ways, the last of them in a twentieth of the rows. */
function way(r: Random): string {
  const at = r.uniform();
  return ['web', 'app', 'shop', 'phone', 'post'][[0.4, 0.7, 0.85, 0.95, 1].findIndex((sum) => at < sum)]!;
}

const several = (i: (index: number) => Row) => Array.from({ length: size }, (_, index) => i(index));

const kinds: Kind[] = [
  {
    name: 'long tails: 2,000 shops and 300 towns, amounts of all sizes',
    rows: (r) =>
      several((i) => ({
        ...answered(r, i),
        shop: `s${zipf(r, 2000)}`,
        town: `t${zipf(r, 300)}`,
        amount: Math.exp(3 + 1.2 * r.normal()).toFixed(2),
        way: way(r),
        share: r.uniform().toFixed(4),
      })),
    category: 'way',
    number: 'share',
  },
  {
    name: 'top-coded: ages end at 94, hours at 99',
    rows: (r) => several((i) => topCoded(r, i)),
    category: 'way',
    number: 'share',
  },
  {
    name: 'top-coded, and the code has moved from 94 to 95',
    rows: (r) => several((i) => topCoded(r, i)),
    harmless: (rows) => rows.map((row) => (row.age === 94 ? { ...row, age: 95 } : row)),
    category: 'way',
    number: 'share',
  },
  {
    name: 'seasons: two years, with a summer and a winter',
    rows: (r) =>
      several((i) => {
        const day = Math.floor((i * 730) / size);
        const warm = Math.sin((2 * Math.PI * day) / 365.25);
        return {
          ...answered(r, i),
          scored_at: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10),
          temperature: (12 + 9 * warm + 3 * r.normal()).toFixed(1),
          month: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(5, 7),
          way: way(r),
          share: r.uniform().toFixed(4),
        };
      }),
    category: 'way',
    number: 'share',
  },
  {
    name: 'groups: 800 customers of about five rows, each in one half',
    rows: (r) => {
      const customers = Array.from({ length: 800 }, (_, k) => ({
        customer_id: `c${k}`,
        income: Math.exp(10 + 0.5 * r.normal()).toFixed(0),
        region: `r${1 + Math.floor(8 * r.uniform())}`,
      }));
      return several((i) => ({
        ...answered(r, i),
        ...r.pick(customers),
        way: way(r),
        share: r.uniform().toFixed(4),
      }));
    },
    together: 'customer_id',
    category: 'way',
    number: 'share',
  },
];

function topCoded(r: Random, i: number): Row {
  return {
    ...answered(r, i),
    age: Math.min(94, Math.round(18 + 76 * r.uniform() ** 2.2 + 3 * Math.abs(r.normal()))),
    hours: Math.min(99, Math.max(1, Math.round(40 + 14 * r.normal()))),
    way: way(r),
    share: r.uniform().toFixed(4),
  };
}

const changes: Record<string, (kind: Kind) => Change> = {
  'a category of 5 % is lost':
    ({ category }) =>
    (rows) =>
      rows.filter((row) => row[category] !== 'post'),
  'a range is cut by a tenth':
    ({ number }) =>
    (rows) =>
      rows.map((row) => ({ ...row, [number]: Math.min(0.9, Number(row[number])) })),
  '3 % are new values':
    ({ category }) =>
    (rows, r) =>
      rows.map((row) => (r.uniform() < 0.03 ? { ...row, [category]: 'drone' } : row)),
};

const draws = Number(process.argv[2] ?? 40);
const root = resolve(process.argv[3] ?? join(import.meta.dirname, '../..'));
const { draftPlan } = (await import(
  join(root, 'src/author/init.ts')
)) as typeof import('../../src/author/init.ts');
const { check } = (await import(join(root, 'src/gate.ts'))) as typeof import('../../src/gate.ts');
const folder = mkdtempSync(join(tmpdir(), 'greenlight-halves-'));
const now = new Date('2026-01-10T00:00:00Z');
const overrides = {
  task: null,
  id: null,
  time: null,
  label: null,
  positive: null,
  score: null,
  prediction: null,
  group: null,
};

try {
  console.log(`| Sets | false alarms | ${Object.keys(changes).join(' | ')} |`);
  console.log(`| --- | --- |${' --- |'.repeat(Object.keys(changes).length)}`);
  for (const [at, kind] of kinds.entries()) {
    if (process.env.ONLY && !kind.name.startsWith(process.env.ONLY)) continue;
    let alarms = 0;
    const found = Object.keys(changes).map(() => 0);
    for (let draw = 0; draw < draws; draw++) {
      const r = random(1000 * (at + 1) + draw);
      const [reference, candidate] = halves(kind, r);
      const path = file('reference', reference);
      const plan = join(folder, 'plan.yaml');
      writeFileSync(plan, (await draftPlan(asked(path))).text);
      const raised = (rows: Row[]) => raisedBy(plan, path, rows);
      const healthy = await raised(candidate);
      if (healthy.length > 0) alarms++;
      if (process.env.SHOW && healthy.length > 0) console.error(kind.name, draw, healthy.join(', '));
      for (const [k, plant] of Object.values(changes).entries()) {
        const more = await raised(plant(kind)(candidate, r));
        // Found is what the same draw without the change does not raise.
        if (more.some((check) => !healthy.includes(check))) found[k]!++;
      }
    }
    console.log(`| ${kind.name} | ${[alarms, ...found].map((n) => `${n} of ${draws}`).join(' | ')} |`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Checkouts before this one call the overrides `said`. */
function asked(reference: string) {
  return { reference: [reference], name: null, overrides, said: overrides, ask: null, now };
}

function halves({ rows, together, harmless }: Kind, r: Random): [Row[], Row[]] {
  const all = rows(r);
  const key = (row: Row) => row[together ?? 'id']!;
  const first = new Set(r.shuffle([...new Set(all.map(key))]).filter((_, k, { length }) => k < length / 2));
  const second = all.filter((row) => !first.has(key(row)));
  return [all.filter((row) => first.has(key(row))), harmless ? harmless(second, r) : second];
}

function file(name: string, rows: Row[]): string {
  const path = join(folder, `${name}.csv`);
  const lines = rows.map((row) => Object.values(row).join(','));
  writeFileSync(path, `${Object.keys(rows[0]!).join(',')}\n${lines.join('\n')}\n`);
  return path;
}

/** The checks that close the gate. */
async function raisedBy(plan: string, reference: string, rows: Row[]): Promise<string[]> {
  const sets = { plan, reference: [reference], candidate: [file('candidate', rows)], labels: [] };
  const { verdict } = await check({ ...sets, out: join(folder, 'report'), now });
  const raised = verdict.findings.filter(({ status }) => status === 'AMBER' || status === 'RED');
  return raised.map(({ check: name }) => name);
}
