// How often the 95 % intervals of measures of the service hold the truth: node scripts/service.ts [samples]
import {
  type Coverage,
  coverageOf,
  meanOfRows,
  percentileOf,
  slowShare,
  valuesOverTime,
} from './simulation/service.ts';

const samples = Number(process.argv[2] ?? 2000);
const seed = 20_261_130;
const correlations = [0, 0.5, 0.9];
const drawn = [
  percentileOf(0.5, 'lognormal', 1000),
  ...[1000, 2000, 10_000].map((rows) => percentileOf(0.95, 'lognormal', rows)),
  percentileOf(0.95, 'Pareto 1.5', 2000),
  ...[2000, 5000, 10_000].map((rows) => percentileOf(0.99, 'lognormal', rows)),
  percentileOf(0.99, 'Pareto 1.5', 5000),
  ...[1000, 2000, 10_000].map((rows) => slowShare(0.05, rows)),
  ...[2000, 10_000].map((rows) => slowShare(0.01, rows)),
  ...(['lognormal', 'Pareto 3', 'Pareto 1.5'] as const).map((latency) => meanOfRows(latency, 2000)),
  ...[24, 168, 336, 720].map(valuesOverTime),
];

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** Few samples with an interval tell nothing of how often it holds. */
function cell({ covers, none, misses }: Coverage): string {
  if (none > 0.75) return `none in ${percent(none)}; wrong in ${percent(misses)}`;
  return none < 0.0005 ? percent(covers) : `${percent(covers)} (${percent(none)} none)`;
}

console.log(`| Measure | Rows | ${correlations.map((one) => `Correlation ${one}`).join(' | ')} |`);
console.log(`| :-- | --: | ${correlations.map(() => '--:').join(' | ')} |`);
for (const [i, one] of drawn.entries()) {
  const cells = correlations.map((correlation, j) =>
    cell(coverageOf(one, correlation, samples, seed + i * correlations.length + j)),
  );
  console.log(`| ${one.measure} | ${one.rows.toLocaleString('en-US')} | ${cells.join(' | ')} |`);
}
