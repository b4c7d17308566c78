import { metricNames } from '../../plan/vocabulary/metrics.ts';
import type { Degradation } from '../degradation.ts';
import type { RuledPart } from './alarms.ts';
import { binormalSpread } from './binormal.ts';

/**
 * What can be said of a metric without a reference: the model is taken to be just good enough, on the bound of GREEN, and
 * the doubt is what theory gives for that value. `positives`: share of positive cases, where it is known.
 */
export function assumedDegradation(
  { rule, where }: RuledPart,
  positives: number | null,
): Degradation | string {
  const reason = 'without a reference its doubt is not known; name one with --reference';
  const bound = rule.green ?? rule.amber;
  if (where !== null)
    return 'without a reference nobody knows how many cases meet its condition; name one with --reference';
  if (bound === null || rule.class !== null) return reason;
  const share = ofShare[rule.metric] ?? null;
  if (rule.metric === 'auroc' || share !== null) {
    if (positives === null && rule.metric !== 'accuracy') {
      return 'its doubt hangs on the share of positive cases; name a reference with --reference, or that share with --positives';
    }
  } else return reason;
  const worst = rule.metric === 'auroc' ? 0.5 : 0;
  const value = bound.value;
  if (!(value > worst && value < 1)) return reason;
  const at = (worse: number) => {
    const lower = value + worse * (worst - value);
    const spread =
      share === null
        ? binormalSpread(lower, positives!)
        : Math.sqrt((lower * (1 - lower)) / share(positives ?? Number.NaN));
    return { value: lower, spread };
  };
  return {
    better: metricNames[rule.metric].better,
    cases: Number.POSITIVE_INFINITY,
    counted: rule.metric === 'accuracy',
    share: true,
    regression: false,
    at,
    worthless: rule.metric === 'auroc' ? at(1) : null,
  };
}

/** Metrics that are a proportion, and of which share of the cases. */
const ofShare: Record<string, (positives: number) => number> = {
  accuracy: () => 1,
  recall: (positives) => positives,
  specificity: (positives) => 1 - positives,
};
