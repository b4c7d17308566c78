/**
 * Prints the coverage table of docs/statistics.md: `node scripts/coverage.ts [runs] [seed] [binary|multiclass|regression] [metric]`. A
 * thousand runs take about ten minutes.
 */
import type { Metric } from '../src/plan/vocabulary/metrics.ts';
import { mulberry32 } from '../src/statistics/random.ts';
import {
  binarySetting,
  coverage,
  errors,
  multiclassSetting,
  regressionSetting,
  truths,
} from './simulation/coverage.ts';

const runs = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 1);
const [, , , , task = '', only = ''] = process.argv;
const settings = {
  binary: () => [0.5, 0.1, 0.01].map((prevalence) => binarySetting(prevalence)),
  multiclass: () => [0.3, 0.1, 0.01].map(multiclassSetting),
  regression: () => Object.entries(errors).map(([name, error]) => regressionSetting(name, error)),
};
const percent = (share: number) => (Number.isNaN(share) ? '–' : (100 * share).toFixed(1));
const row = (...cells: string[]) => console.log(`| ${cells.join(' | ')} |`);

for (const [name, make] of Object.entries(settings)) {
  if (!name.startsWith(task)) continue;
  for (const setting of make()) {
    if (only !== '') setting.metrics = only.split(',') as Metric[];
    const truth = truths(setting);
    console.log(`\n${name}, ${setting.name}: covers / proof above / proof below (refused), in %\n`);
    row('metric', 'truth', '50', '200', '1,000');
    row('---', '---:', '---:', '---:', '---:');
    const found = [50, 200, 1000].map((cases) => coverage(setting, truth, cases, runs, mulberry32(seed)));
    setting.metrics.forEach((metric, i) => {
      const cells = found.map((each) => {
        const { covers, above, below, refused } = each[i]!;
        return `${percent(covers)} / ${percent(above)} / ${percent(below)}${refused > 0 ? ` (${percent(refused)})` : ''}`;
      });
      row(metric, truth.get(metric)!.toFixed(4), ...cells);
    });
  }
}
