/**
 * Prints how often what `validate` promises comes, for docs/validate.md: `node scripts/promises.ts [reviews] [seed] [set]`. Rules as bounds and as
 * falls, in every mode.
 */
import { degradationOf } from '../src/author/degradation.ts';
import { type Metric, metricNames } from '../src/plan/vocabulary/metrics.ts';
import { promisedOf, simulate } from './simulation/promises.ts';

const reviews = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 1);
const only = process.argv[4] ?? '';

interface Set {
  data: string;
  cases: number;
  metrics: Metric[];
}
const sets: Record<string, Set> = {
  credit: {
    data: 'task: binary, id: application_id, label: defaulted, positive: 1, score: probability, features: { region: category }',
    cases: 200,
    metrics: ['accuracy', 'recall', 'f1', 'mcc', 'auroc', 'brier'],
  },
  fraud: {
    data: 'task: binary, id: payment_id, label: fraud, positive: "yes", score: score, features: { abroad: category }',
    cases: 1000,
    metrics: ['recall', 'auroc', 'average_precision', 'log_loss'],
  },
  tickets: {
    data: 'task: multiclass, id: ticket, label: queue, prediction: routed_to, classes: [billing, delivery, returns, technical], scores: { billing: p_billing, delivery: p_delivery, returns: p_returns, technical: p_technical }, features: { words: number }',
    cases: 200,
    metrics: ['accuracy', 'f1', 'auroc', 'log_loss'],
  },
  delivery: {
    data: 'task: regression, id: order, label: minutes, prediction: promised, features: { items: number }',
    cases: 200,
    metrics: ['mae', 'rmse', 'median_absolute_error', 'bias', 'mape', 'r2'],
  },
};
/** How far from the reference's value rules begin, in standard errors of a review: so that there is something to be raised by chance. */
const modes = {
  'bounds, as written': { head: '', bounds: [1, 2] },
  'bounds, with confidence': { head: 'confidence: 95%', bounds: [2.5, 2.6] },
  'bounds that the reference misses, with confidence': { head: 'confidence: 95%', bounds: [-0.5, -0.4] },
  'falls, as written': { head: '', falls: [1.5, 2.5] },
  'falls, with confidence': { head: 'confidence: 95%', falls: [3, 4] },
  'falls, proof: margin': { head: 'confidence: 95%\nproof: margin', falls: [3, 4] },
} as const;
type Mode = (typeof modes)[keyof typeof modes];

console.log('| set | cases | rules | promises | within three errors | most off: promised, came |');
console.log('| --- | ---: | --- | ---: | ---: | --- |');
for (const [name, { data, cases, metrics }] of Object.entries(sets)) {
  if (only !== '' && only !== name) continue;
  const file = `${name}/reference.csv`;
  const bare = await promisedOf(`data: { ${data} }`, 'metrics: {}', file, cases);
  const { outcome } = bare.counts.reference;
  for (const [title, mode] of Object.entries(modes)) {
    const rules = metrics.flatMap((metric) => {
      const found = degradationOf(metric, null, outcome);
      return typeof found === 'string' ? [] : [`  ${metric}: ${ruleOf(metric, found.at(0), cases, mode)}`];
    });
    const promised = await promisedOf(
      `data: { ${data} }`,
      `${mode.head}\nmetrics:\n${rules.join('\n')}`,
      file,
      cases,
    );
    const raised = simulate(promised, cases, 0, reviews, seed);
    const lines = promised.abilities
      .filter(({ check }) => check.startsWith('metric/'))
      .map(({ check, level, false_alarm: chance }) => {
        const came = raised.get(check)![level];
        // Both were drawn: by validate in 1,000 reviews at the most, and here.
        const error = Math.sqrt(
          Math.max(chance * (1 - chance), came * (1 - came), 0.002) * (1 / reviews + 1 / 1000),
        );
        return { check, level, chance, came, off: Math.abs(came - chance) / error };
      })
      .sort((a, b) => b.off - a.off);
    const within = lines.filter(({ off }) => off < 3).length;
    const { check, level, chance, came } = lines[0]!;
    const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
    console.log(
      `| ${name} | ${cases} | ${title} | ${lines.length} | ${within} | ${check.slice(7)} ${level}: ${percent(chance)}, ${percent(came)} |`,
    );
    if (process.env.SHOW)
      for (const one of lines)
        console.error(
          name,
          title,
          one.check,
          one.level,
          percent(one.chance),
          percent(one.came),
          one.off.toFixed(1),
        );
  }
}

function ruleOf(
  metric: Metric,
  { value, spread }: { value: number; spread: number },
  cases: number,
  mode: Mode,
): string {
  const { better, range } = metricNames[metric];
  const error = spread / Math.sqrt(cases);
  if ('falls' in mode) {
    const [amber, red] = mode.falls.map((times) => Number((times * error).toPrecision(6)));
    return `{ falls: [{ from: reference, amber: ${amber}, red: ${red} }] }`;
  }
  const sign = better === 'higher' ? -1 : 1;
  const [good, bad] = better === 'higher' ? ['>=', '<'] : ['<=', '>'];
  const least = better === 'zero' ? 0 : range[0];
  const [green, red] = mode.bounds.map((times) => {
    const bound = (better === 'zero' ? Math.abs(value) : value) + sign * times * error;
    return Number(Math.min(range[1] - 1e-6, Math.max(least + 1e-6, bound)).toPrecision(6));
  });
  return `{ green: "${good} ${green}", red: "${bad} ${red}" }`;
}
