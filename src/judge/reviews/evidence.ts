import type { Plan } from '../../plan/plan.ts';
import { checkName } from '../../record/check.ts';
import type { ReviewRecord } from '../../record/review-record.ts';
import { eDetector } from '../../statistics/sequential/e-detector.ts';
import { type Finding, finding, raised } from '../finding.ts';
import type { RuledMetric } from '../performance/ruled.ts';
import { fallsOf, gating } from './cusum.ts';
import { evidenceThreshold } from './stream-alarms.ts';

/**
 * Evidence that a stream has become worse at some time, of all gating metrics together, which every window adds to and which may be looked
 * at for ever: how seldom it alarms by chance is proved, where the CUSUM's rate is that of normal falls.
 */
export function judgeEvidence(
  plan: Plan,
  ruled: RuledMetric[],
  earlier: ReviewRecord[],
  referenceSha256: string,
): Finding[] {
  if (plan.watch === null) return [];
  const series = gating(ruled).flatMap((metric) => {
    const falls = fallsOf(metric, earlier, referenceSha256);
    return falls === null ? [] : [{ name: checkName(metric.check), falls }];
  });
  if (series.length === 0) return [];
  const threshold = evidenceThreshold(plan);
  const { evidence, parts } = eDetector(
    series.map(({ falls }) => falls),
    threshold,
  );
  const value = evidence.at(-1)!;
  const windows = Math.max(...series.map(({ falls }) => falls.filter((fall) => !Number.isNaN(fall)).length));
  const most = series[parts.indexOf(Math.max(...parts))]!.name;
  return [
    finding(
      { kind: 'review', aspect: 'evidence' },
      raised(value >= threshold && windows > 1, plan.watch.raises),
      {
        value,
        unit: 'score',
        expected: { expected: 'evidence', threshold, share: plan.watch.falseAlarms / 2 },
        reasons: [{ reason: 'evidenceOfWorse', windows, most }],
        plan_line: plan.watch.line,
      },
    ),
  ];
}
