import type { Estimate } from '../../measure/measurements.ts';
import { proofBounds, type Statistic } from '../../measure/statistic.ts';
import type { Fall, Level } from '../../plan/plan.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import { differenceBounds } from '../../statistics/intervals/newcombe.ts';
import type { Reason } from '../finding.ts';
import { inPoints, judgeFall, worsening } from '../performance/fall.ts';
import type { Confidence } from './proof.ts';

type Better = 'higher' | 'lower';

/** What an earlier side of a fall is: the reference's rows, or the values of the last review. */
export type Earlier = Pick<Statistic, 'value' | 'bounds' | 'standardError' | 'cases'>;

/**
 * Judges a fall: as written, or, with `confidence`, by proof. RED needs that the fall seen reaches the red amount and that there is a
 * fall at all (`margin`: that the whole fall is past the amount); GREEN that the whole of it stays short of both amounts.
 */
export function judgeFallOf(
  now: Statistic,
  earlier: Earlier,
  fall: Fall,
  better: Better,
  confidence: Confidence | null,
  margin: boolean,
): { level: Level; reasons: Reason[] } {
  const asWritten = judgeFall(estimate(now), estimate(earlier), fall, better);
  if (confidence === null) return asWritten;
  const by = worsening(earlier.value, now.value, better);
  const amount = (of: Fall['red']) => (of === null ? null : inPoints(of, earlier.value));
  const [amber, red] = [amount(fall.amber), amount(fall.red)];
  const claim = { by, from: fall.from };
  if (red !== null && by >= red && range(now, earlier, better, confidence.red)[0] > (margin ? red : 0))
    return { level: 'RED', reasons: [{ reason: 'provenRed', claim }] };
  const [low, high] = range(now, earlier, better, confidence.green);
  const least = Math.min(amber ?? Infinity, red ?? Infinity);
  if (high < least) return { level: 'GREEN', reasons: [] };
  if (low > 0 && amber !== null && by >= amber && (red === null || by < red))
    return { level: 'AMBER', reasons: [{ reason: 'provenBetween', claim }] };
  return {
    level: 'AMBER',
    reasons: [{ reason: 'notProven', confidence: confidence.green, needs: null, each: true }],
  };
}

/** Bounds of how far it has worsened. */
function range(now: Statistic, earlier: Earlier, better: Better, confidence: number): [number, number] {
  const z = normalQuantile(confidence);
  const [a, b] = better === 'higher' ? [earlier, now] : [now, earlier];
  const bounded = (of: Earlier) => ({ value: of.value, bounds: proofBounds(of, z) });
  return differenceBounds(bounded(a), bounded(b));
}

function estimate({ value, standardError, cases }: Earlier): Estimate {
  return { value, standardError, interval: [value, value], cases };
}
