/**
 * Prints the power of a plan's falls in docs/statistics.md: `node scripts/power.ts [runs] [seed]`. RED with confidence, beside a fixed-sample
 * test of one metric, one-sided at the same 5 %.
 */
import { normalCdf } from '../src/statistics/distributions/normal.ts';
import { mulberry32 } from '../src/statistics/random.ts';
import { levelsOfFalls } from './simulation/reviews.ts';

const runs = Number(process.argv[2] ?? 500);
const random = mulberry32(Number(process.argv[3] ?? 1));
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const row = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`);

/** What one case adds to the variance of F1 here, before and after it has fallen by 0.06: its influences squared, in the long run. */
const [before, after] = [0.716, 0.781];

row('F1 falls by', 'cases a side', 'RED with confidence', 'a fixed test of F1');
row('---:', '---:', '---:', '---:');
for (const [fall, sizes] of [
  [0, [1000]],
  [0.06, [1900, 2571, 2828]],
] as const) {
  for (const cases of sizes) {
    const found = levelsOfFalls({ cases, fall, paired: false }, runs, random);
    const fixed = normalCdf(fall / Math.sqrt((before + after) / cases) - 1.6448536269514722);
    row(fall.toFixed(3), cases.toLocaleString('en-US'), percent(found.confidence.RED), percent(fixed));
  }
}
