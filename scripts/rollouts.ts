/** Prints the tables of rollouts in docs/statistics.md: `node scripts/rollouts.ts [runs] [seed]`. */
import { mulberry32, normals } from '../src/statistics/random.ts';
import { boundaries, spent } from '../src/statistics/sequential/spending.ts';
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

/** Drift that a single test, one-sided at 5 %, finds in 80 % of rollouts: z(0.95) + z(0.8). */
const drift = 2.4864748605;
const draws = 200 * runs;
console.log(
  '\nLooks that are planned, even ones, of normal scores: cases by those of a single test of the same power\n',
);
row('looks', 'cases at most', 'false rollback', 'found', 'cases on average where there is something to find');
row('---:', '---:', '---:', '---:', '---:');
for (const looks of [10, 20]) {
  const bounds = boundaries(
    Array.from({ length: looks }, (_, k) => ({ information: k + 1, spent: spent((k + 1) / looks, 0.05) })),
  );
  for (const times of [1, 1.05, 1.1]) {
    const [none, some] = [0, drift * Math.sqrt(times)].map((mean) => {
      const normal = normals(mulberry32(seed));
      let [reached, used] = [0, 0];
      for (let draw = 0; draw < draws; draw++) {
        let [sum, look] = [0, 0];
        do {
          sum += normal() / Math.sqrt(looks) + mean / looks;
          look++;
        } while (look < looks && sum / Math.sqrt(look / looks) < bounds[look - 1]!);
        if (sum / Math.sqrt(look / looks) >= bounds[look - 1]!) reached++;
        used += (times * look) / looks;
      }
      return { reached: reached / draws, used: used / draws };
    });
    row(
      String(looks),
      times.toFixed(2),
      percent(none!.reached),
      percent(some!.reached),
      some!.used.toFixed(2),
    );
  }
}
