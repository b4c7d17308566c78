/**
 * Prints how often the intervals of means that rows without a label help hold the truth, for docs/statistics.md: `node
 * scripts/prediction-powered.ts [runs] [seed] [scores]`. Nine rows without a label for each that has one.
 */
import { countScores } from '../src/count/answers/scores.ts';
import { statistic } from '../src/measure/metrics.ts';
import { isStatistic, proofBounds, type Statistic } from '../src/measure/statistic.ts';
import type { Metric } from '../src/plan/vocabulary/metrics.ts';
import { mulberry32, normals } from '../src/statistics/random.ts';

const runs = Number(process.argv[2] ?? 600);
const random = mulberry32(Number(process.argv[3] ?? 1));
const only = process.argv[4] ?? '';
const normal = normals(random);
const metrics: Metric[] = ['accuracy', 'brier', 'log_loss'];
const z = { twoSided: 1.959963984540054, oneSided: 1.6448536269514722 };
const percent = (count: number) => ((100 * count) / runs).toFixed(1);

/** A case's log-odds are normal around those of `prevalence`; its score claims `sharper` times as much. */
function draw(cases: number, of: number, prevalence: number, sharper: number) {
  const odds = Math.log(prevalence / (1 - prevalence));
  const score = new Float64Array(cases);
  const label = new Uint8Array(cases);
  const table = new Float64Array(4);
  for (let i = 0; i < cases; i++) {
    const logit = odds + 2 * normal();
    score[i] = 1 / (1 + Math.exp(-odds - sharper * (logit - odds)));
    label[i] = random() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
    if (i < of) table[2 * label[i]! + (score[i]! >= 0.5 ? 1 : 0)]!++;
  }
  return {
    cases: of,
    confusion: { classes: ['0', '1'], positive: 1, table },
    scores: countScores(score.slice(0, of), label.slice(0, of)),
    classScores: null,
    residuals: null,
    decided: countScores(
      score,
      Uint8Array.from(score, (one) => (one >= 0.5 ? 1 : 0)),
    ),
  };
}

const measured = (metric: Metric, counts: ReturnType<typeof draw>) => {
  const found = statistic(metric, counts, null);
  return isStatistic(found) ? found : null;
};

console.log('| scores | labelled | accuracy | Brier score | log loss |\n| --- | ---: | ---: | ---: | ---: |');
for (const [prevalence, sharper, name] of [
  [0.3, 1, 'right'],
  [0.3, 2, 'claim twice as much'],
  [0.05, 1, 'right, few positives'],
] as const) {
  if (only !== '' && only !== name) continue;
  const large = draw(2_000_000, 2_000_000, prevalence, sharper);
  const truths = new Map(metrics.map((metric) => [metric, measured(metric, large)!.value]));
  for (const labelled of [200, 500, 2000]) {
    const found = metrics.map((metric) => ({ metric, holds: 0, above: 0, below: 0, width: 0 }));
    for (let run = 0; run < runs; run++) {
      const counts = draw(10 * labelled, labelled, prevalence, sharper);
      for (const one of found) {
        const truth = truths.get(one.metric)!;
        const helped = measured(one.metric, counts);
        const alone = measured(one.metric, { ...counts, decided: null as never });
        if (!helped || !alone) continue;
        const [least, greatest] = helped.bounds(z.twoSided);
        const [lower, upper] = proofBounds(helped, z.oneSided);
        const width = ([a, b]: [number, number]) => b - a;
        if (least <= truth && truth <= greatest) one.holds++;
        if (lower > truth) one.above++;
        if (upper < truth) one.below++;
        one.width += width(helped.bounds(z.twoSided)) / width((alone as Statistic).bounds(z.twoSided)) / runs;
      }
    }
    const cells = found.map(
      ({ holds, above, below, width }) =>
        `${percent(holds)} / ${percent(above)} / ${percent(below)}, ${width.toFixed(2)}`,
    );
    console.log(`| ${name} | ${labelled.toLocaleString('en-US')} | ${cells.join(' | ')} |`);
  }
}
