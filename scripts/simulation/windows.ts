/** How often an unchanged stream alarms: windows through the judge, month after month, each with a reference and a history of its own. */
import type { ClassAnswers } from '../../src/count/answers/answers.ts';
import { countOutcome } from '../../src/count/answers/outcome.ts';
import { judgeMetrics } from '../../src/judge/performance/metrics.ts';
import type { RuledMetric } from '../../src/judge/performance/ruled.ts';
import { judgeSums } from '../../src/judge/reviews/cusum.ts';
import { judgeEvidence } from '../../src/judge/reviews/evidence.ts';
import { compare } from '../../src/measure/compare.ts';
import { isEstimate } from '../../src/measure/measurements.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { checkName } from '../../src/record/check.ts';
import type { ReviewRecord } from '../../src/record/review-record.ts';
import { normals } from '../../src/statistics/random.ts';

const prevalence = 0.3;
const separation = 1.2;
/** What the model answers where its input is `x`: the chance of a positive. */
const chance = (x: number) =>
  1 / (1 + Math.exp(separation * (separation / 2 - x) + Math.log((1 - prevalence) / prevalence)));
const classes = { names: ['0', '1'], positive: 1 };
const referenceRows = 2000;

export const planText = (window: string): string => `plan: windows
data: { task: binary, id: i, time: t, label: y, positive: 1, score: s, threshold: 0.5 }
levels: { RED: { owner: nobody } }
confidence: 95%
metrics:
  auroc: { falls: [{ from: reference, amber: 0.15, red: 0.25 }] }
  accuracy: { falls: [{ from: reference, amber: 0.15, red: 0.25 }] }
watch: { window: ${window} }
`;

export interface Month {
  /** Windows that a metric rule kept from GREEN, and whether the sums and the evidence alarmed at all. */
  raised: number;
  sums: boolean;
  evidence: boolean;
}

/** A month of windows of so many cases, of a model that does not change; with `fall`, whose scores tell less from its middle on. */
export function month(
  plan: Plan,
  { windows, cases, fall = 0 }: { windows: number; cases: number; fall?: number },
  random: () => number,
): Month {
  const draw = (rows: number, distance: number): ClassAnswers => {
    const normal = normals(random);
    const actual = Int16Array.from({ length: rows }, () => (random() < prevalence ? 1 : 0));
    const score = Float64Array.from(actual, (label) => chance(normal() + distance * label));
    const predicted = Int16Array.from(score, (one) => (one >= 0.5 ? 1 : 0));
    return { task: 'classes', classes, actual, predicted, score, classScores: null, group: null };
  };
  const reference = countOutcome(draw(referenceRows, separation), null);
  const past: ReviewRecord[] = [];
  const found: Month = { raised: 0, sums: false, evidence: false };
  for (let window = 0; window < windows; window++) {
    const distance = separation - (window >= Math.floor(windows / 2) ? fall : 0);
    const candidate = countOutcome(draw(cases, distance), null);
    const ruled: RuledMetric[] = plan.metrics.map((rule) => ({
      check: { kind: 'metric' as const, subject: null, aspect: null, metric: rule.metric, class: null },
      rule,
      comparison: compare(rule.metric, null, reference, candidate, null, 0.95),
      outcomes: { reference, candidate, paired: null },
    }));
    if (judgeMetrics(plan, ruled).some(({ status }) => status !== 'GREEN')) found.raised++;
    const alarms = (findings: { status: string }[]) => findings.some(({ status }) => status !== 'GREEN');
    found.sums ||= alarms(judgeSums(plan, ruled, past, 'reference'));
    found.evidence ||= alarms(judgeEvidence(plan, ruled, past, 'reference'));
    past.push(kept(ruled));
  }
  return found;
}

/** What the history keeps of a window, as far as later ones ask for it. */
function kept(ruled: RuledMetric[]): ReviewRecord {
  const values = ruled.map(({ check, comparison: { candidate, reference, difference } }) => ({
    check: checkName(check),
    cases: candidate.cases,
    measured: isEstimate(candidate)
      ? { value: candidate.value, standard_error: candidate.standardError, interval: candidate.interval }
      : null,
    reference: isEstimate(reference) ? reference.value : null,
    difference: isEstimate(difference)
      ? { value: difference.value, standard_error: difference.standardError, interval: difference.interval }
      : null,
  }));
  return { reference: { sha256: 'reference' }, values } as unknown as ReviewRecord;
}

export const windowPlan = (window: string): Plan => parsePlan(planText(window), 'windows.yaml');

/** A set with a header, of the same model, for `validate`. */
export function referenceText(random: () => number): string {
  const normal = normals(random);
  const rows = Array.from({ length: referenceRows }, (_, i) => {
    const label = random() < prevalence ? 1 : 0;
    return `q${i},2026-09-01T00:00:00Z,${label},${chance(normal() + separation * label)}`;
  });
  return `i,t,y,s\n${rows.join('\n')}\n`;
}
