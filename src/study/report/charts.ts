import { axes, frame } from '../../report/chart/axes.ts';
import { line, px, svg, text } from '../../report/chart/svg.ts';
import { formatNumber } from '../../text/numbers.ts';
import type { PolicyResult, Retraining } from '../shape.ts';
import { metricTitle } from './sentence.ts';

/** How each standing is drawn: a band of a level's colour, and a mark, so that it does not depend on colours. */
const looks: Record<PolicyResult['standing'], { band: string; mark: string; words: string }> = {
  recommended: { band: 'band-green', mark: '★', words: 'recommended' },
  within: { band: 'band-green', mark: '✓', words: 'near enough, proven' },
  open: { band: 'band-amber', mark: '?', words: 'open' },
  worse: { band: 'band-red', mark: '✗', words: 'worse, proven' },
  empty: { band: 'band-none', mark: '–', words: 'empty' },
};

export function standingWords(standing: PolicyResult['standing']): string {
  return `${looks[standing].mark} ${looks[standing].words}`;
}

/** Windows in rows, cadences in columns; each cell says how it stands, its value and how far it is from the best. */
export function policyMap(result: Retraining): string {
  const { policies } = result;
  const windows = [...new Set(policies.map(({ window }) => window))];
  const cadences = [...new Set(policies.map(({ cadence }) => cadence))];
  const [left, top, wide, high] = [96, 30, 108, 50];
  const width = left + cadences.length * wide + 4;
  const cells = policies.map((policy) => {
    const x = left + cadences.indexOf(policy.cadence) * wide;
    const y = top + windows.indexOf(policy.window) * high;
    const { band, mark } = looks[policy.standing];
    const value = policy.value === null ? 'empty' : formatNumber(policy.value);
    const far =
      policy.deficit === null || policy.deficit.value === 0
        ? ''
        : `${formatNumber(Number(policy.deficit.value.toPrecision(2)))} worse`;
    const best = policy.deficit !== null && policy.deficit.value === 0 ? 'the best' : far;
    return (
      `<rect class="${band}" x="${x}" y="${y}" width="${wide - 2}" height="${high - 2}" rx="4"/>` +
      text(x + 8, y + 20, `${mark} ${value}`, 'plain') +
      text(x + 8, y + 37, best, 'plain')
    );
  });
  const names = [
    ...windows.map((name, i) => text(left - 8, top + (i + 0.5) * high + 4, name, 'tick', 'end')),
    ...cadences.map((name, i) => text(left + i * wide + wide / 2, top - 9, name, 'tick', 'middle')),
  ];
  return svg(
    {
      id: 'policies',
      width,
      height: top + windows.length * high + 4,
      className: 'chart policy-map',
      title: `Policies by ${metricTitle(result)}`,
      text: `Windows in rows, cadences in columns. ${policies.map(({ policy, standing }) => `${policy}: ${looks[standing].words}`).join('; ')}. The numbers stand in the table below.`,
    },
    [...cells, ...names].join(''),
  );
}

/** How much worse a model is for its age, against a fresh one on the same cases, with its interval. */
export function ageingChart(
  id: string,
  { window, curve }: Retraining['ageing'][number],
  metric: string,
): string {
  const shown = curve.filter(({ interval }) => interval[1] !== null);
  if (shown.length < 2) return '';
  const highest = Math.max(...shown.map(({ interval }) => interval[1]!), 1e-12);
  const lowest = Math.min(...shown.map(({ interval }) => interval[0]), 0);
  const room = { ...frame, left: 60 };
  const { x, y, drawn } = axes(room, {
    x: [0, shown.at(-1)!.age_days],
    y: [lowest, highest],
    xName: 'age of the model, days',
    yName: '',
  });
  const upper = shown.map(({ age_days, interval }) => [x(age_days), y(interval[1]!)] as const);
  const lower = shown.map(({ age_days, interval }) => [x(age_days), y(interval[0])] as const);
  const ribbon = `<path class="cand-ribbon" d="${line([...upper, ...lower.toReversed()])}Z"/>`;
  const curveOf = `<path class="cand-line" d="${line(shown.map(({ age_days, loss }) => [x(age_days), y(loss)] as const))}"/>`;
  const zero = `<line class="chance" x1="${room.left}" y1="${px(y(0))}" x2="${room.width - room.right}" y2="${px(y(0))}"/>`;
  const last = shown.at(-1)!;
  return svg(
    {
      id,
      width: room.width,
      height: room.height,
      className: 'chart',
      title: `Ageing, trained on ${window}`,
      text: `How much worse in ${metric} than a fresh model on the same cases, by age, with 95 % intervals. At ${formatNumber(last.age_days)} days: ${formatNumber(last.loss)}.`,
    },
    drawn + zero + ribbon + curveOf,
  );
}
