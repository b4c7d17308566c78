/**
 * Prints the tables of docs/statistics.md: `node scripts/simulate.ts [runs] [seed] [short|different|same|value|drift]`. A thousand
 * runs take about ten minutes; `short` leaves out all but the smallest sets, and the other words all but one table.
 */
import type { Level } from '../src/plan/plan.ts';
import { mulberry32 } from '../test/measure/mulberry32.ts';
import { falseDrift, levelsOfFalls, levelsOfValue, type Mode, truthAfter } from './simulation/reviews.ts';

const runs = Number(process.argv[2] ?? 1000);
const [, , , , part = ''] = process.argv;
const short = part === 'short';
const plays = (table: string) => part === '' || short || part === table;
const sizes = short ? [300] : [300, 1000, 5000];
const drifts = [
  { rows: 200, share: 1 },
  { rows: 1000, share: 0.5 },
  { rows: 10_000, share: 0.1 },
].slice(0, short ? 1 : 3);
const random = mulberry32(Number(process.argv[3] ?? 1));

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const points = (value: number) => value.toFixed(3);
const row = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`);
const header = (...titles: string[]) => {
  row(...titles);
  row(...titles.map(() => '---:'));
};
const modes: Mode[] = ['as written', 'confidence', 'proof: margin'];
const reds = (found: Record<Mode, Record<Level, number>>) => modes.map((mode) => percent(found[mode].RED));
const greens = (found: Record<Mode, Record<Level, number>>) =>
  modes.slice(0, 2).map((mode) => percent(found[mode].GREEN));

for (const paired of [false, true]) {
  if (!plays(paired ? 'same' : 'different')) continue;
  console.log(`\nFalls, ${paired ? 'the same cases' : 'different cases'}, ${runs} reviews a line\n`);
  header(
    'cases',
    'F1 falls by',
    'AUROC by',
    'accuracy by',
    'RED as written',
    'RED with confidence',
    'RED with proof: margin',
    'GREEN as written',
    'GREEN with confidence',
  );
  for (const cases of sizes) {
    for (const fall of [0, 0.015, 0.03, 0.06, 0.12]) {
      const found = levelsOfFalls({ cases, fall, paired }, runs, random);
      const { auroc, accuracy } = truthAfter(fall);
      const [before, each] = [truthAfter(0), cases.toLocaleString('en-US')];
      row(
        each,
        points(fall),
        points(before.auroc - auroc),
        points(before.accuracy - accuracy),
        ...reds(found),
        ...greens(found),
      );
    }
  }
}

if (plays('value')) {
  console.log(`\nA value, green at 0.8, red at 0.75, ${runs} reviews a line\n`);
  header(
    'cases',
    'true accuracy',
    'RED as written',
    'RED with confidence',
    'GREEN as written',
    'GREEN with confidence',
  );
  for (const cases of sizes) {
    for (const accuracy of [0.7, 0.75, 0.775, 0.8, 0.85]) {
      const found = levelsOfValue({ cases, accuracy }, runs, random);
      row(cases.toLocaleString('en-US'), String(accuracy), ...reds(found).slice(0, 2), ...greens(found));
    }
  }
}

if (plays('drift')) {
  console.log(`\nDrift of any of 30 unchanged features\n`);
  header('rows', 'runs', 'p < 0.05', 'q < 0.05', 'q < 0.05 and D ≥ 0.1');
  for (const { rows, share } of drifts) {
    const some = Math.round(runs * share);
    const { p, q, both: claimed } = falseDrift({ rows, features: 30 }, some, random);
    row(rows.toLocaleString('en-US'), String(some), percent(p), percent(q), percent(claimed));
  }
}
