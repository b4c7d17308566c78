import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from '../../fixtures/random.ts';
import type { SetFiles } from '../../src/data/sets.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';

// Random plans with sets that fit them, in CSV: ties, texts in number columns, missing cells of every kind, infinities, repeated ids,
// groups, young rows, labels in a file of their own, times of zones with hours that are skipped, and edge cases of all kinds.

const tasks = ['binary', 'multiclass', 'regression'] as const;
const zones = ['UTC', 'Europe/Berlin', 'America/St_Johns'];
const edges = [
  'x < 1',
  'x / y > 0.5',
  'y * 1e308 > 1 OR x IS NULL',
  "kind IN ('a', 'b c') AND NOT (x BETWEEN 0 AND 2)",
  "kind LIKE '%b%' OR kind ILIKE 'A_%'",
  "kind >= 'b' AND (y - x) <> 0",
  "at >= '2026-03-29 01:30' AND at < '2026-10-25T02:30'",
  '(x > y) IS NOT TRUE',
  'kind IS NOT NULL AND x + y <= x * y',
];

/** Measures of rows, by member and by time; the columns that name hosts and versions are made for other purposes. */
const service = `deployment:
  host: { column: kind, expect: [a, "b c"] }
  model_version: { column: said, expect: ["1"] }
  clock_skew: { column: at }
  restarts: { column: s2, amber: "> 3" }
operations:
  - { name: low, where: x / y < 0, amber: "> 90%", red: "> 99%", by: kind }
  - { name: p90, quantile: 90%, column: s1, green: "<= 100", by: kind }
  - { name: mean, column: s1, amber: "> 100", by: said }
  - { name: rows, per: 1 day, amber: "< 0.001" }`;

/** Writes a plan's sets into `folder`. The same seed gives the same. */
export function randomReview(seed: number, folder: string): { plan: Plan; files: SetFiles } {
  const random = createRandom(seed);
  const task = random.pick(tasks);
  const traits: Traits = {
    task,
    zone: random.pick(zones),
    group: random.chance(0.25),
    apart: random.chance(0.25),
    same: random.chance(0.3),
    classes: random.pick([
      ['a', 'b', 'c'],
      ['1', '2', '10'],
      ['no', 'yes', 'x y', 'é'],
    ]),
    digits: random.pick([1, 3, 17]),
    faults: random.pick([0, 0, 0.02]),
    scores: random.chance(0.8),
  };
  const text = planText(random, traits);
  const plan = parsePlan(text, join(folder, 'plan.yaml'));
  const write = (name: string, rows: string[][]) => {
    const file = join(folder, `${name}.csv`);
    writeFileSync(file, `${rows.map((cells) => cells.map(cell).join(',')).join('\n')}\n`);
    return file;
  };
  const [least, greatest] = random.chance(0.1) ? [1000, 1600] : [1, 300];
  const size = random.whole(least, greatest);
  const reference = setRows(random, { ...traits, faults: 0 }, size, 0);
  const unlabelled = random.chance(0.15);
  const other = setRows(
    random,
    { ...traits, unlabelled },
    traits.same ? size : random.whole(least, greatest),
    random.pick([0, 0.3]),
  );
  // The same cases under another model: the same ids and labels, in another order.
  const candidate = traits.same ? shuffled(random, sameCases(reference, other, traits)) : other;
  const files: SetFiles = { reference: [write('reference', reference)], candidate: [], labels: [] };
  if (traits.apart) {
    const at = candidate[0]!.indexOf('label');
    const labels = candidate.map((row) => [row[0]!, row[at]!]);
    const unique = labels.filter(([id], i) => labels.findIndex(([other]) => other === id) === i);
    files.labels = [write('labels', [unique[0]!, ...random.shuffled(unique.slice(1))])];
    files.candidate = [
      write(
        'candidate',
        candidate.map((row) => row.filter((_, i) => i !== at)),
      ),
    ];
  } else files.candidate = [write('candidate', candidate)];
  return { plan, files };
}

interface Traits {
  task: (typeof tasks)[number];
  zone: string;
  group: boolean;
  apart: boolean;
  same: boolean;
  classes: string[];
  digits: number;
  faults: number;
  scores: boolean;
  /** No label has come yet. */
  unlabelled?: boolean;
}

function planText(random: Random, { task, zone, group, classes, scores }: Traits): string {
  const test = random.pick(['ks', 'psi', 'js', 'wasserstein']);
  const data =
    task === 'binary'
      ? `  positive: 1\n  score: s0${scores ? '' : '\n  prediction: said'}`
      : task === 'multiclass'
        ? `  prediction: said\n${
            scores
              ? `  scores: {${classes
                  .slice(0, 3)
                  .map((name, i) => `"${name}": s${i}`)
                  .join(', ')}}`
              : ''
          }`
        : '  prediction: s0';
  const metric =
    task === 'regression'
      ? 'mae: { green: "<= 1", red: "> 3" }'
      : 'accuracy: { green: ">= 0.8", red: "< 0.4", falls: [{ from: reference, amber: 0.05, red: 0.2 }] }';
  const features = random.chance(0.7)
    ? `  features:
    x: { type: number, min: -1, max: 4 }
    y: { type: number }
    kind: { type: category, values: [a, "b c"] }
    at: { type: time }`
    : '';
  return `plan: random
data:
  task: ${task}
  id: id
  time: scored_at
  time_zone: ${zone}
  label: label
${data}
${group ? '  group: user' : ''}
${random.chance(0.3) ? '  labels_after: 30 days' : ''}
${features}
levels:
  GREEN: { means: good }
  AMBER: { means: so so, action: look, owner: us, within: 1 day }
  RED: { means: bad, action: stop, owner: us, within: 1 hour }
metrics:
  ${metric}
${random.chance(0.5) ? 'confidence: 95%' : ''}
inputs:
  missing: { amber: "> 1%", red: "> 5%" }
drift:
  test: ${test}
${random.chance(0.4) ? service : ''}
edge_cases:
${[0, 1].map((i) => `  - { name: edge ${i}, where: ${JSON.stringify(random.pick(edges))}, min_cases: 5, ${metric.replace(/, falls.*\}\] /, ' ')} }`).join('\n')}
`;
}

function setRows(random: Random, traits: Traits, rows: number, shift: number): string[][] {
  const { task, group, classes, digits, faults, zone } = traits;
  const header = [
    'id',
    'scored_at',
    'label',
    's0',
    's1',
    's2',
    'said',
    'x',
    'y',
    'kind',
    'at',
    ...(group ? ['user'] : []),
  ];
  const long = random.chance(0.2) ? 'id-' : random.chance(0.2) ? '00' : '';
  const first = random.whole(0, 5) * 1000;
  const number = (value: number) => String(Number(value.toPrecision(digits)));
  const fault = <T>(value: T, ...others: T[]): T => (random.chance(faults) ? random.pick(others) : value);
  const time = (day: number) => {
    const minutes = Math.floor(day * 1440);
    const iso = new Date(Date.UTC(2026, 2, 20) + minutes * 60_000).toISOString();
    return fault(
      zone === 'UTC' ? iso : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`,
      '',
      'NaT',
      `${iso.slice(0, 19)}+05:30`,
      iso.slice(0, 10),
      '2026-02-30',
      '20260401',
      '1775000000',
    );
  };
  const lines = Array.from({ length: rows }, (_, i) => {
    const x = random.normal() + shift;
    const y = random.whole(-2, 3);
    const truth = 1 / (1 + Math.exp(-(x + y / 2)));
    const score = Math.min(1, Math.max(0, truth + 0.1 * random.normal()));
    const label =
      task === 'regression'
        ? number(x * 2 + y + random.normal())
        : task === 'binary'
          ? random.chance(truth)
            ? random.pick(['1', '1.0'])
            : '0'
          : classes[Math.min(classes.length - 1, Math.floor(truth * classes.length))]!;
    const said =
      task === 'binary'
        ? score >= 0.6
          ? '1'
          : '0'
        : random.chance(0.8)
          ? task === 'regression'
            ? '1'
            : label
          : random.pick(classes);
    const answer = task === 'regression' ? number(x * 2 + y) : number(score);
    return [
      fault(`${long}${first + i}`, '', `${long}${first}`),
      time((i / rows) * 250),
      traits.unlabelled ? '' : fault(label, ''),
      fault(answer, 'NA', 'inf', '1.5', 'what', ''),
      fault(number((1 - score) / 2), '', 'nan'),
      number((1 - score) / 2),
      fault(said, ''),
      fault(number(x), '', '1e999', ' 2 ', 'n/a', '-inf', '+.5'),
      fault(String(y), 'NULL', 'None'),
      fault(random.pick(['a', 'b c', 'A', 'é', 'b,"d"']), '', 'new', '\u{1F600}'),
      time(random.uniform() * 250),
      ...(group ? [fault(`u${random.whole(0, Math.ceil(rows / 3))}`, '')] : []),
    ];
  });
  return [header, ...lines];
}

function sameCases(reference: string[][], other: string[][], { apart }: Traits): string[][] {
  const [header, ...rows] = other;
  return [
    header!,
    ...rows.map((row, i) =>
      row.map((value, at) =>
        [0, 1, 2].includes(at) && !(apart && at === 2 && i % 7 === 0) ? reference[i + 1]![at]! : value,
      ),
    ),
  ];
}

function shuffled(random: Random, [header, ...rows]: string[][]): string[][] {
  return [header!, ...random.shuffled(rows)];
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
