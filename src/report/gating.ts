import { keyOf } from '../judge/ruled.ts';
import type { Finding, FindingStatus } from '../judge/verdict.ts';
import { metricNames } from '../plan/metrics.ts';
import type { Plan, Rule } from '../plan/plan.ts';
import { formatDifference, formatInterval, formatNumber, formatPercent } from './format.ts';
import type { Review } from './review.ts';

const rank: Record<FindingStatus, number> = { RED: 0, AMBER: 1, GREEN: 2, NOTE: 3 };

/** Findings of the statuses asked for, the worst first, else in the order of the verdict. */
export function findingsOf(review: Review, ...statuses: FindingStatus[]): Finding[] {
  return review.verdict.findings
    .filter((finding) => statuses.includes(finding.status))
    .sort((a, b) => rank[a.status] - rank[b.status]);
}

/** What keeps the gate shut: AMBER and RED. With an open gate, what was measured to open it. */
export function gatingFindings(review: Review): Finding[] {
  const shut = findingsOf(review, 'RED', 'AMBER');
  if (shut.length > 0) return shut;
  return findingsOf(review, 'GREEN').filter((finding) => /^(metric|edge|known-answer)\//.test(finding.check));
}

/** `metric/auroc` → `AUROC`; `edge/thin file/recall[late]` → `thin file: Recall, late`. Untrusted text. */
export function titleOf(check: string): string {
  const [, kind = '', rest = ''] = /^([^/]*)\/(.*)$/s.exec(check) ?? [];
  const [, before = '', rule = ''] = /^(.*)\/(.*)$/s.exec(rest) ?? [];
  switch (kind) {
    case 'metric':
      return metricTitle(rest);
    case 'estimate':
      return `${metricTitle(rest)}, estimated without labels`;
    case 'review':
      return reviewTitle(rest);
    case 'edge':
    case 'segment': {
      const [, name, metric] = /^(.+)\/(\w+(?:\[.*\])?)$/s.exec(rest) ?? [];
      return name === undefined || metric === undefined ? rest : `${name}: ${metricTitle(metric)}`;
    }
    case 'drift':
      return `Drift of ${rest}`;
    case 'known-answer':
      return `Known answers: ${rest}`;
    case 'prediction':
      return `Predictions: ${spaced(rest)}`;
    case 'feature':
    case 'input':
      return before === '' ? `Inputs: ${spaced(rest)}` : `${before}: ${spaced(rule)}`;
    case 'behaviour':
    case 'deployment':
      return `${kind === 'behaviour' ? 'Behaviour' : 'Deployment'}: ${rest}`;
    default:
      return check;
  }
}

const reviewTitles: Record<string, string> = {
  'leave-red': 'Leaving RED',
  first: 'The first review',
  overdue: 'Time since the last review',
  stale: 'Age of the data',
  distributions: 'Distributions since the last review',
  history: 'Reviews that cannot be read',
  'history-order': 'Order of the reviews',
  'history-cut-off': 'Reviews that were cut off',
};

/** `auroc/cusum` → `AUROC: falls that add up`; `edge/thin file/recall` → `thin file: Recall, against earlier reviews`. */
function reviewTitle(rest: string): string {
  if (Object.hasOwn(reviewTitles, rest)) return reviewTitles[rest]!;
  const sum = /^(.*)\/cusum$/s.exec(rest)?.[1];
  if (sum !== undefined) return `${metricTitle(sum)}: falls that add up`;
  return `${rest.startsWith('edge/') ? titleOf(rest) : metricTitle(rest)}, against earlier reviews`;
}

/** `auroc` → `AUROC`; `recall[late]` → `Recall, late`. */
export function metricTitle(metric: string): string {
  const [, name = metric, one] = /^(\w+)\[(.*)\]$/s.exec(metric) ?? [];
  const title = Object.hasOwn(metricNames, name) ? metricNames[name as keyof typeof metricNames].title : name;
  return one === undefined ? title : `${title}, ${one}`;
}

function spaced(rule: string): string {
  return rule.replace(/[_-]/g, ' ');
}

/** Value, interval, reference and the way from there to the value, in the unit of the finding's rule. */
export function figures(finding: Finding): Record<'value' | 'interval' | 'reference' | 'difference', string> {
  // A fall may be written in per cent where the metric is not.
  const format = inPercent(finding) ? formatPercent : formatNumber;
  return {
    value: format(finding.value),
    interval: formatInterval(finding.interval, format),
    reference: finding.reference === null ? '' : format(finding.reference),
    difference:
      finding.value === null || finding.reference === null
        ? ''
        : formatDifference(finding.value - finding.reference, inPercent(finding)),
  };
}

/** Whether the bounds of a finding's rule are written in per cent; the amount of a fall does not count. */
export function inPercent({ rule }: Finding): boolean {
  return /[<>]=?\s*-?[\d.]+\s*%/.test(rule);
}

/** The plan's rule a finding was judged by, where it has bounds; found by its line. */
export function ruleOf(plan: Plan, finding: Finding): Rule | null {
  const line = finding.plan_line;
  if (line === null) return null;
  const metrics = [...plan.metrics, ...plan.edgeCases.flatMap((edge) => edge.metrics)];
  const named = metrics.filter((rule) => rule.line === line && finding.check.endsWith(`/${keyOf(rule)}`));
  const others: (Rule | null)[] = [
    plan.predictions.share,
    plan.inputs.missing,
    plan.inputs.rows,
    ...plan.features.map((feature) => feature.missing),
    ...plan.behaviour.map((behaviour) => behaviour.rule),
  ];
  const rule = named[0] ?? others.find((other) => other?.line === line) ?? null;
  return rule !== null && (rule.green ?? rule.amber ?? rule.red) !== null ? rule : null;
}
