import { metricNames } from '../../plan/vocabulary/metrics.ts';
import type { Check, Finding } from '../../record/verdict.ts';
import { formatApart, formatCount, formatNumber, formatPercent } from '../../text/numbers.ts';
import { whyNoEvidence } from './no-evidence.ts';
import type { ReasonWords } from './reasons.ts';
import { boundsText, valuesOfBounds } from './rules.ts';

/** What a metric was measured at, with its interval, its cases and the earlier value; "" where nothing was measured. */
export function figuresOf(finding: Finding): string {
  const { kind, metric, value, interval, reference, cases, reasons } = finding;
  if (metric === null || value === null) return '';
  if (reasons.some(({ reason }) => reason === 'tooFewCases')) return '';
  const name = metricName(finding);
  const shown = formatApart(value, [reference, ...valuesOfBounds(finding)]);
  const earlierShown = formatApart(reference, [value]);
  if (kind === 'estimate') {
    const before = reference === null ? '' : `, in the reference it was measured at ${earlierShown}`;
    if (interval === null) {
      return `No label has come. From the probabilities alone, ${name} is estimated at ${shown}${before}.`;
    }
    const range = `95 % interval ${formatNumber(interval[0])} to ${formatNumber(interval[1])}`;
    return `No label has come. By what predictions were worth in the reference, ${name} is estimated at ${shown} (${range})${before}.`;
  }
  if (interval === null || cases === null) return '';
  const range = `95 % interval ${formatNumber(interval[0])} to ${formatNumber(interval[1])}, ${formatCount(cases, 'case')}`;
  const earlier = kind === 'review' ? 'last review' : 'reference';
  const before = reference === null ? '' : `, in the ${earlier} ${earlierShown}`;
  const where = kind === 'segment' ? ` where ${finding.where}` : '';
  return `${name} is ${shown} (${range})${where}${before}.`;
}

/** Whether a page that shows value, interval, reference and cases in columns of their own has said all of `figuresOf`. */
export function areFiguresInColumns({ kind, aspect }: Finding): boolean {
  return (
    kind === 'metric' ||
    kind === 'edge' ||
    (kind === 'operations' && aspect !== 'hosts') ||
    (kind === 'review' && aspect === null)
  );
}

/** `F1`, `F1 of class "fraud"`. */
function metricName({ metric, class: one, subject, aspect }: Check): string {
  const title = metric === null ? (subject ?? aspect ?? '') : metricNames[metric].title;
  return one === null ? title : `${title} of class "${one}"`;
}

const it = (claim: { by: number; from: string } | null) =>
  claim === null ? 'It' : `Its worsening by ${formatNumber(claim.by)} from the ${claim.from}`;

export const metricReasons = {
  noEvidence: ({ why: cause, class: one }, finding) => {
    const why = whyNoEvidence(cause, one);
    if (finding.kind === 'drift') return `Drift of "${finding.subject}" could not be measured: ${why}.`;
    const name = metricName(finding);
    if (finding.kind === 'estimate') return `${name} cannot be estimated without labels: ${why}.`;
    return finding.bounds === null
      ? `${name} could not be measured: ${why}.`
      : `No evidence for ${name}: ${why}.`;
  },
  tooFewCases: ({ needed }, finding) =>
    `No evidence for ${metricName(finding)}: ${formatCount(finding.cases ?? 0, 'case')}, and the rule asks for ${formatNumber(needed)}.`,
  belowBound: (_, { bounds }) => (bounds === null ? '' : `The plan says ${boundsText(bounds)}.`),
  fellFrom: ({ level, from, earlier, by, amount }) =>
    `It worsened by ${formatNumber(by)} from the ${from} (${formatNumber(earlier)}); ${level} from ${amount.text}.`,
  noFall: ({ from, why, class: one }) =>
    `No fall can be measured: the ${from} has no value, because ${whyNoEvidence(why, one)}.`,
  provenRed: ({ claim }) => `${it(claim)} is past the red rule, and chance does not explain it.`,
  provenBetween: ({ claim }) => `${it(claim)} is neither GREEN nor RED, and chance does not explain it.`,
  notProven: ({ confidence, needs, each }) => {
    const cases = needs === null ? '' : `About ${formatNumber(needs)} cases${each ? ' in each set' : ''}`;
    const advice = needs === null ? 'It lies on the boundary.' : `${cases} would settle it.`;
    return `Not proven at ${formatPercent(confidence)} confidence, neither GREEN nor RED. ${advice}`;
  },
  leftOut: ({ what }) => `${what}.`,
  predictionPowered: ({ rows }) =>
    `Measured with the help of ${formatCount(rows, 'row')} without a label (prediction-powered inference): it holds where the labelled rows are a random part of all.`,
  changedCases: ({ wrong, right, p }) =>
    `Of the same cases, ${formatNumber(wrong)} turned wrong and ${formatNumber(right)} right (McNemar p ${formatNumber(p)}).`,
  estimated: ({ error }, { interval }) => {
    if (interval !== null) {
      return 'An estimate trusts that predictions mean what they meant in the reference; it never opens the gate.';
    }
    const off =
      error === null ? '' : `, which in the reference were off by ${formatNumber(error)} on average`;
    return `An estimate trusts the probabilities${off}; it never opens the gate.`;
  },
  weakSegment: ({ whole }) =>
    `Over all rows it is ${whole === null ? 'not known' : formatNumber(whole)}. Such a segment can be watched as an edge case.`,
} satisfies Partial<ReasonWords>;
