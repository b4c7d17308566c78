// Makes the data of the benchmark: the same seed gives the same bytes on every machine.
// By itself: node bench/data.ts FOLDER ROWS [COLUMNS [all]]
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from '../fixtures/random.ts';

export interface Sets {
  plan: string;
  reference: string;
  candidate: string;
}

/** Columns that are no plain numeric feature: id, time, score, label, two categories, a note, four whole numbers. */
const FIXED = 11;
export const leastColumns = 20;

/** Names of the floating-point features of a set of so many columns; the last of the first nine is empty in one row of ten. */
export function floatNames(columns: number): string[] {
  return Array.from({ length: columns - FIXED }, (_, i) => `f${i + 1}`);
}
export const wholeNames = ['age', 'visits', 'balance', 'months'];
export const categoryNames = ['region', 'channel'];

/**
 * Two evaluation sets of `rows` rows each and the plan to judge them by, made once and kept in `folder`. Of `columns` columns, 20 at
 * least, are: an id, an ISO time, a score and its label, two categories, a quoted note with line breaks, four whole numbers,
 * all others floating-point numbers: of five decimals, or, if `allDigits`, of as many digits as a double has.
 */
export function makeSets(folder: string, rows: number, columns = leastColumns, allDigits = false): Sets {
  const home = join(folder, `${rows}x${columns}${allDigits ? '-all-digits' : ''}`);
  mkdirSync(home, { recursive: true });
  const sets = {
    plan: join(home, 'plan.yaml'),
    reference: join(home, 'reference.csv'),
    candidate: join(home, 'candidate.csv'),
  };
  writeFileSync(sets.plan, planOf(columns));
  const write = allDigits ? String : (value: number) => value.toFixed(5);
  if (!existsSync(sets.reference)) {
    writeSet(sets.reference, rows, columns, { random: createRandom(20260301), first: 0, shift: 0, write });
  }
  if (!existsSync(sets.candidate)) {
    writeSet(sets.candidate, rows, columns, {
      random: createRandom(20260302),
      first: rows,
      shift: 0.1,
      write,
    });
  }
  return sets;
}

/** What the rows of a set are made of. */
interface Making {
  random: Random;
  /** The number of the first row. */
  first: number;
  /** By how much the first floating-point numbers have drifted. */
  shift: number;
  /** A floating-point number as it stands in the file. */
  write(value: number): string;
}

function writeSet(path: string, rows: number, columns: number, making: Making): void {
  const floats = floatNames(columns);
  const file = openSync(`${path}.part`, 'w');
  const header = [
    ...['id', 'scored_at', 'score', 'label'],
    ...wholeNames,
    ...categoryNames,
    'note',
    ...floats,
  ];
  let text = `${header.join(',')}\n`;
  for (let row = 0; row < rows; row++) {
    text += line(making, row, floats.length);
    if (text.length > 1 << 20) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
  renameSync(`${path}.part`, path);
}

const regions = ['north', 'south', 'east', 'west', 'centre'];
const channels = ['web', 'branch', 'phone', 'partner', 'post', 'app'];

function line({ random, first, shift, write }: Making, index: number, floats: number): string {
  const { uniform, whole, pick } = random;
  const row = first + index;
  // About normal: enough for a benchmark, and quicker than a logarithm.
  const bell = () => (uniform() + uniform() + uniform() - 1.5) * 2;
  const merit = bell();
  const score = 1 / (1 + Math.exp(-merit * 1.5 - 0.2));
  const label = uniform() < score ? 1 : 0;
  const time = new Date(1_767_225_600_000 + row * 13_000).toISOString().slice(0, 19);
  const note = uniform() < 0.5 ? `"case ${row % 1000}"` : `"seen, and\nsaid ""${row % 100}"""`;
  let cells = `${100_000_000 + row},${time},${score.toFixed(6)},${label}`;
  cells += `,${whole(18, 90)},${whole(0, 30)},${whole(-5000, 90_000)},${whole(1, 480)}`;
  cells += `,${pick(regions)},${pick(channels)},${note}`;
  for (let i = 0; i < floats; i++) {
    cells += i === 8 && uniform() < 0.1 ? ',' : `,${write(bell() * (i + 1) + (i < 2 ? shift : 0))}`;
  }
  return `${cells}\n`;
}

function planOf(columns: number): string {
  const features = [
    ...[...wholeNames, ...floatNames(columns)].map((name) => `    ${name}: number`),
    ...categoryNames.map((name) => `    ${name}: category`),
  ];
  return `plan: benchmark
about: Two sets of made-up cases, to measure speed by
data:
  task: binary
  id: id
  time: scored_at
  label: label
  positive: 1
  score: score
  threshold: 0.5
  features:
${features.join('\n')}
levels:
  RED: { owner: the benchmark }
metrics:
  auroc: { green: ">= 0.7", red: "<= 0.6" }
  f1: { green: ">= 0.6", red: "< 0.5" }
  accuracy: { green: ">= 0.6", red: "< 0.5" }
`;
}

if (import.meta.main) {
  const [folder, rows, columns, digits] = process.argv.slice(2);
  if (!folder || !(Number(rows) > 0))
    throw new Error('usage: node bench/data.ts FOLDER ROWS [COLUMNS [all]]');
  console.log(makeSets(folder, Number(rows), columns ? Number(columns) : leastColumns, digits === 'all'));
}
