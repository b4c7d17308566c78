/** Prints the tables of rollouts in docs/statistics.md: `node scripts/rollouts.ts [runs] [seed]`. */
import { mulberry32 } from '../src/statistics/random.ts';
import { planOf, play } from '../test/canary/simulate.ts';
import { falseRollbacks } from './simulation/rollouts.ts';

const runs = Number(process.argv[2] ?? 200);
const seed = Number(process.argv[3] ?? 1);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const row = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`);

console.log(
  '\nUsers of 33 requests each, of correlation 0.2, who come again; an unchanged canary, a thousand looks\n',
);
row('counted', 'rollouts', 'rolled back');
row('---', '---:', '---:');
for (const [name, once, rollouts] of [
  ['each user once', true, runs],
  ['every request', false, Math.ceil(runs / 5)],
] as const) {
  row(name, String(rollouts), percent(falseRollbacks({ once, rollouts, looks: 1000 }, mulberry32(seed))));
}

/** Canary cases with which a fixed test, one-sided at 5 %, tells 12 % of bad requests from 10 % in 80 % of rollouts; canary a tenth. */
const fixed = 1682;
console.log(
  `\n10 % of requests bad on the baseline, canary a tenth of the traffic; a fixed test needs ${fixed} canary cases\n`,
);
row('design', 'bad on the canary', 'canary cases at most', 'rolled back', 'canary cases on average');
row('---', '---:', '---:', '---:', '---:');
for (const [design, batches, times] of [
  ['group-sequential', 20, 1],
  ['group-sequential', 20, 1.1],
  ['group-sequential', 20, 1.25],
  ['anytime', 20, 1.25],
  ['anytime', 100, 2.5],
] as const) {
  for (const bad of [0.1, 0.12]) {
    const random = mulberry32(seed);
    const plan = planOf({ steps: [0.1, 1], design, maxBatches: batches, minCases: 1, approval: true });
    const most = Math.round(times * fixed);
    const world = {
      requests: Math.round((10 * most) / batches),
      rate: () => 0.1,
      psi: (bad / (1 - bad)) * 9,
    };
    const ends = Array.from({ length: runs }, () => play(plan, world, random));
    const back = ends.filter(({ decision }) => decision === 'ROLLBACK').length / runs;
    const cases = ends.reduce((sum, { state }) => sum + state.measures[0]!.canary, 0) / runs;
    row(design, percent(bad), String(most), percent(back), String(Math.round(cases)));
  }
}
