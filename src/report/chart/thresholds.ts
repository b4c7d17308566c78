import type { Threshold } from '../../measure/scores/thresholds.ts';
import { formatNumber } from '../../text/numbers.ts';
import { axes, frame } from './axes.ts';
import { pairOfCurves } from './curves.ts';
import { line, px, svg, text } from './svg.ts';

/** Precision over recall of both sets, with the plan’s threshold marked. */
export function precisionRecallChart(
  id: string,
  reference: Threshold[],
  candidate: Threshold[],
  now: Threshold | null,
): string {
  const points = (list: Threshold[]) => list.map(({ recall, precision }) => [recall, precision] as const);
  return pairOfCurves({
    id,
    title: 'Precision and recall',
    text: 'Precision over recall. The nearer a curve is to the upper right corner, the fewer false alarms it costs to find the positives. The dot is the threshold of the plan.',
    xName: 'recall',
    reference: points(reference),
    candidate: points(candidate),
    mark: now && { at: [now.recall, now.precision], words: 'threshold' },
  });
}

/** Share of the positives that is found over the share of cases that is flagged. */
export function gainChart(
  id: string,
  reference: Threshold[],
  candidate: Threshold[],
  now: Threshold | null,
): string {
  const points = (list: Threshold[]) =>
    list.length === 0
      ? []
      : [[0, 0] as const, ...list.map(({ flagged, recall }) => [flagged, recall] as const)];
  return pairOfCurves({
    id,
    title: 'Gain',
    text: 'Share of the positives that is found when the cases with the highest scores are flagged. The diagonal is what flagging at random would find. The dot is the threshold of the plan.',
    xName: 'share flagged',
    reference: points(reference),
    candidate: points(candidate),
    guide: [
      [0, 0],
      [1, 1],
    ],
    mark: now && { at: [now.flagged, now.recall], words: 'threshold' },
  });
}

/** What is drawn over the threshold, and how. */
export const thresholdLines = [
  { of: 'precision', style: 'one', title: 'precision' },
  { of: 'recall', style: 'two', title: 'recall' },
  { of: 'f1', style: 'three', title: 'F1' },
  { of: 'flagged', style: 'four', title: 'flagged' },
] as const;

/** What each threshold would give on the candidate: precision, recall, F1 and the share that is flagged. */
export function thresholdChart(id: string, candidate: Threshold[], threshold: number | null): string {
  if (candidate.length < 2 || !candidate.every((one) => Number.isFinite(one.threshold))) return '';
  const ends = [candidate.at(-1)!.threshold, candidate[0]!.threshold] as const;
  const low = Math.min(0, ends[0]);
  const high = Math.max(1, ends[1]);
  const { x, y, drawn } = axes(frame, { x: [low, high], y: [0, 1], xName: 'threshold', yName: '' });
  const curves = thresholdLines.map(({ of, style }) => {
    const path = line(candidate.map((one) => [x(one.threshold), y(one[of])] as const));
    return `<path class="line-${style}" d="${path}"/>`;
  });
  const now =
    threshold === null
      ? ''
      : `<line class="now" x1="${px(x(threshold))}" y1="${px(y(0))}" x2="${px(x(threshold))}" y2="${px(y(1))}"/>${text(x(threshold) + 3, y(1) + 8, formatNumber(threshold), 'marked')}`;
  return svg(
    {
      id,
      width: frame.width,
      height: frame.height,
      className: 'chart',
      title: 'What each threshold would give',
      text: 'Precision, recall, F1 and the share of cases that is flagged, over the threshold, on the candidate. The upright line is the threshold of the plan.',
    },
    drawn + now + curves.join(''),
  );
}
