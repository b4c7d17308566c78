/** Prints the tables of falls in docs/statistics.md: `node scripts/falls.ts [runs] [seed] [same|different] [metrics, by commas]`. */
import { mulberry32 } from '../src/statistics/random.ts';
import { type Falls, levelsOf, trueFalls } from './simulation/falls.ts';

const runs = Number(process.argv[2] ?? 500);
const seed = Number(process.argv[3] ?? 1);
const kind = process.argv[4] ?? '';
const only = process.argv[5]?.split(',') ?? null;
const percent = (share: number) => (100 * share).toFixed(1);
const row = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`);
const sizes = [200, 1000, 3000];

for (const paired of [0.95, null]) {
  if (kind !== '' && (kind === 'same') !== (paired !== null)) continue;
  for (const prevalence of [0.5, 0.1, 0.01]) {
    const falls: Falls = { prevalence, apart: [2.5, 2.2], paired };
    const margins = trueFalls(falls);
    for (const metric of margins.keys()) if (only && !only.includes(metric)) margins.delete(metric);
    // A metric that hardly falls has no margin to lie on.
    for (const [metric, fall] of margins) if (fall < 0.0015) margins.delete(metric);
    const unchanged: Falls = { ...falls, apart: [2.5, 2.5] };
    console.log(
      `\n${paired === null ? 'different' : 'the same'} cases, ${100 * prevalence} % positive: false GREEN on the margin / false RED unchanged, %\n`,
    );
    row('metric', 'margin', ...sizes.map(String));
    row('---', '---:', ...sizes.map(() => '---:'));
    const found = sizes.map((cases) => [
      levelsOf(falls, margins, cases, runs, mulberry32(seed)),
      levelsOf(unchanged, margins, cases, runs, mulberry32(seed + 1)),
    ]);
    for (const [metric, margin] of margins) {
      const cells = found.map(
        ([fallen, same]) => `${percent(fallen!.get(metric)!.GREEN)} / ${percent(same!.get(metric)!.RED)}`,
      );
      row(metric, margin.toFixed(4), ...cells);
    }
  }
}
