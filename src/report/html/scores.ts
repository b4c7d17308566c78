import type { ClassCurves, Curves } from '../../measure/measurements.ts';
import { costAt, decisionsAt, type Threshold } from '../../measure/scores/thresholds.ts';
import { escapeHtml } from '../../text/escape.ts';
import { formatNumber, formatPercent } from '../../text/numbers.ts';
import { frame } from '../chart/axes.ts';
import { calibrationChart, rocChart } from '../chart/curves.ts';
import { histogramChart } from '../chart/histogram.ts';
import { gainChart, precisionRecallChart, thresholdChart, thresholdLines } from '../chart/thresholds.ts';
import type { Review } from '../review.ts';
import { confusionTables } from './classes.ts';
import { histogramTable } from './drift.ts';
import { dataTable, figure, folded, key, type Section } from './table.ts';

/** Scores whose distributions are drawn, and classes whose curves are. */
const mostScores = 12;
/** Of more classes than that, so many are drawn: the page stays small. */
const someOfMany = 8;

/** Score distribution, ROC, precision and recall, gain, thresholds, calibration and confusion, each of both sets. */
export function scoresSection(review: Review): Section | null {
  const { reference, candidate, columns } = review.measurements;
  const curves = [reference?.curves ?? null, candidate.curves] as const;
  const { drawn: ofClasses, left: classesLeft } = drawnClasses(review);
  const scores = columns.filter((column) => column.role === 'score');
  const shown = new Set(ofClasses.map((one) => review.plan.data.scores?.[one.class]));
  // The scores of those classes whose curves are drawn.
  const drawn = (shown.size > 0 ? scores.filter(({ name }) => shown.has(name)) : scores).slice(0, mostScores);
  const figures = [
    ...drawn.map((score, i) =>
      figure(
        scores.length === 1 ? 'Score distribution' : `Scores of ${escapeHtml(score.name, 60)}`,
        histogramChart(`score${i}`, score.name, score.histogram, frame),
        folded('Numbers', histogramTable(`Scores of ${score.name}`, score.histogram)),
      ),
    ),
    ...twoClasses(review, ...curves),
    ...manyClasses(reference?.classCurves ?? [], ofClasses),
  ].filter((one) => one !== '');
  const tables = confusionTables(review);
  if (figures.length === 0 && tables === '') return null;
  const left = scores.length - drawn.length;
  const cut = [
    classesLeft > 0
      ? `Drawn are the ${formatNumber(ofClasses.length)} classes with the most cases; ${formatNumber(classesLeft)} more are left out here, and stand in the table of classes below.`
      : '',
    left > 0
      ? `The scores of ${formatNumber(left)} more are among the columns under <a href="#drift">Drift</a>.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const charts =
    figures.length === 0
      ? ''
      : `${key}${cut === '' ? '' : `<p class="hint">${cut}</p>`}<div class="figures">${figures.join('\n')}</div>`;
  return { id: 'scores', title: 'Scores and decisions', body: charts + tables };
}

/** The classes whose curves were measured, in the order of the plan, and how many have none. */
function drawnClasses({ plan, measurements }: Review): { drawn: ClassCurves[]; left: number } {
  const names = Object.keys(plan.data.scores ?? {});
  const place = new Map(names.map((name, i) => [name, i]));
  const measured = measurements.candidate.classCurves ?? [];
  const most = names.length > mostScores ? someOfMany : mostScores;
  const drawn = measured
    .slice(0, most)
    .sort((a, b) => (place.get(a.class) ?? names.length) - (place.get(b.class) ?? names.length));
  return { drawn, left: drawn.length === 0 ? 0 : Math.max(0, names.length - drawn.length) };
}

function twoClasses({ plan }: Review, reference: Curves | null, candidate: Curves | null): string[] {
  const sets = [reference, candidate] as const;
  const some = (name: keyof Curves) => sets.some((set) => set !== null && set[name].length > 1);
  const [before, after] = sets.map((set) => set?.thresholds ?? []) as [Threshold[], Threshold[]];
  // Where decisions come in a column of their own, no threshold made them.
  const threshold = plan.data.prediction === null ? plan.data.threshold : null;
  const now = threshold === null ? null : decisionsAt(after, threshold);
  const costs = costsLine(after, now, plan.data.costs);
  return [
    some('roc')
      ? figure(
          'ROC: true over false positive rate',
          rocChart('roc', reference?.roc ?? null, candidate?.roc ?? null),
          folded('Numbers', rocTable(reference, candidate)),
        )
      : '',
    some('thresholds')
      ? figure(
          'Precision over recall',
          precisionRecallChart('pr', before, after, now),
          folded('Numbers', decisionsTable('Candidate: decisions by the share flagged', after)),
        )
      : '',
    some('thresholds')
      ? figure(
          'Gain: positives found over cases flagged',
          gainChart('gain', before, after, now),
          folded('Numbers', gainTable(before, after)),
        )
      : '',
    figure(
      'What each threshold would give',
      thresholdChart('thresholds', after, threshold),
      thresholdKey + costs + folded('Numbers', thresholdTable(after, threshold, plan.data.costs)),
    ),
    some('calibration')
      ? figure(
          'Calibration: positives over score',
          calibrationChart('calibration', reference?.calibration ?? null, candidate?.calibration ?? null),
          folded('Numbers', calibrationTable(reference?.calibration ?? [], candidate?.calibration ?? [])),
        )
      : '',
  ];
}

const thresholdKey = `<p class="key">${thresholdLines
  .map(
    ({ style, title }) =>
      `<span><svg class="stroke" viewBox="0 0 24 8" aria-hidden="true"><line class="line-${style}" x1="0" y1="4" x2="24" y2="4"/></svg>${title}</span>`,
  )
  .join(' ')}</p>`;

function manyClasses(reference: ClassCurves[], candidate: ClassCurves[]): string[] {
  const of = (name: string) => reference.find((one) => one.class === name) ?? null;
  return candidate.flatMap((one, i) => {
    const before = of(one.class);
    const name = escapeHtml(one.class, 60);
    const lists = [before?.calibration ?? [], one.calibration] as const;
    return [
      one.roc.length > 1 || (before?.roc.length ?? 0) > 1
        ? figure(
            `ROC of ${name} against the rest`,
            rocChart(`roc${i}`, before?.roc ?? null, one.roc, `ROC curves of ${one.class}`),
            folded('Numbers', rocTable(before, one, one.class)),
          )
        : '',
      lists.some((list) => list.length > 1)
        ? figure(
            `Calibration of ${name}`,
            calibrationChart(`cal${i}`, ...lists, `Calibration of ${one.class}`),
            folded('Numbers', calibrationTable(...lists, one.class)),
          )
        : '',
    ];
  });
}

type Roc = Pick<Curves, 'roc'> | null;

function rocTable(reference: Roc, candidate: Roc, one: string | null = null): string {
  const grid = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  return dataTable({
    caption: `Points of the ROC curve, about these false positive rates${ofClass(one)}`,
    head: ['Set', 'False positive rate', 'True positive rate'],
    rows: bothSets(reference?.roc ?? [], candidate?.roc ?? [], (points) =>
      pointsUpTo(points, grid).map(([fpr, tpr]) => [formatPercent(fpr), formatPercent(tpr)]),
    ),
    numbers: [1, 2],
  });
}

function ofClass(one: string | null): string {
  return one === null ? '' : `: ${escapeHtml(one, 60)}`;
}

function bothSets<Of>(reference: Of[], candidate: Of[], rowsOf: (of: Of[]) => string[][]): string[][] {
  return [['Reference', reference] as const, ['Candidate', candidate] as const].flatMap(([name, of]) =>
    rowsOf(of).map((cells) => [name, ...cells]),
  );
}

/** Of the points of a curve the last up to each of `grid`. Points that are drawn, and none between: a line between them is no number of the model. */
function pointsUpTo(points: (readonly [number, number])[], grid: number[]): (readonly [number, number])[] {
  const found = grid.map((most) => points.findLast(([x]) => x <= most && x > 0));
  return [...new Set(found)].filter((point) => point !== undefined);
}

function decisionsTable(caption: string, found: Threshold[]): string {
  const step = Math.max(1, Math.floor(found.length / 20));
  const shown = found.filter((_, i) => i % step === 0 || i === found.length - 1);
  return dataTable({
    caption: `${caption}; ${formatNumber(shown.length)} of the ${formatNumber(found.length)} thresholds drawn`,
    head: ['Threshold', 'Flagged', 'Precision', 'Recall', 'F1'],
    rows: shown.map(decisionCells),
    numbers: [0, 1, 2, 3, 4],
  });
}

function decisionCells({ threshold, flagged, precision, recall, f1 }: Threshold): string[] {
  return [formatNumber(threshold), ...[flagged, precision, recall, f1].map((share) => formatPercent(share))];
}

function gainTable(reference: Threshold[], candidate: Threshold[]): string {
  const grid = [0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5];
  return dataTable({
    caption: 'Positives found among the highest scores; the lift is how often more than at random',
    head: ['Set', 'Flagged', 'Found', 'Lift'],
    rows: bothSets(reference, candidate, (found) =>
      pointsUpTo(
        found.map(({ flagged, recall }) => [flagged, recall] as const),
        grid,
      ).map(([flagged, recall]) => [
        formatPercent(flagged),
        formatPercent(recall),
        formatNumber(recall / flagged),
      ]),
    ),
    numbers: [1, 2, 3],
  });
}

type Costs = Review['plan']['data']['costs'];

/** What the decisions cost, and at which threshold they would cost the least; "" where the plan names no costs. */
function costsLine(found: Threshold[], now: Threshold | null, costs: Costs): string {
  if (costs === undefined || found.length === 0) return '';
  const cost = (one: Threshold) => costAt(one, found, costs);
  const least = found.reduce((best, one) => (cost(one) < cost(best) ? one : best));
  const today =
    now === null ? '' : `At the plan’s threshold wrong decisions cost ${formatNumber(cost(now))} a case. `;
  return `<p class="hint">${today}They would cost the least at ${formatNumber(least.threshold)}: ${formatNumber(cost(least))} a case, in these rows.</p>`;
}

/** Tenths of the scale, and the threshold of the plan among them. */
function thresholdTable(found: Threshold[], threshold: number | null, costs: Costs): string {
  const grid = new Set([...Array.from({ length: 9 }, (_, i) => (i + 1) / 10), threshold ?? 0.5]);
  const rows = [...grid]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const decisions = decisionsAt(found, at);
      if (decisions === null) return [];
      const [, ...cells] = decisionCells(decisions);
      const name = formatNumber(at);
      const cost = costs ? [formatNumber(costAt(decisions, found, costs))] : [];
      return [[at === threshold ? `<b>${name}</b>, the plan’s` : name, ...cells, ...cost]];
    });
  return dataTable({
    caption: 'Candidate: what each threshold would give',
    head: ['Threshold', 'Flagged', 'Precision', 'Recall', 'F1', ...(costs ? ['Cost a case'] : [])],
    rows,
    numbers: [0, 1, 2, 3, 4, 5],
  });
}

function calibrationTable(
  reference: Curves['calibration'],
  candidate: Curves['calibration'],
  one: string | null = null,
): string {
  const rows = [['Reference', reference] as const, ['Candidate', candidate] as const].flatMap(
    ([name, bins]) =>
      bins.map((bin) => [
        name,
        formatNumber(bin.score),
        formatPercent(bin.positives),
        formatNumber(bin.cases),
      ]),
  );
  return dataTable({
    caption: `Calibration by bin${ofClass(one)}`,
    head: ['Set', 'Mean score', 'Positives', 'Cases'],
    rows,
    numbers: [1, 2, 3],
  });
}
