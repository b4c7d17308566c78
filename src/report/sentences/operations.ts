import type { Finding } from '../../record/verdict.ts';
import { formatApart, formatCount, formatNumber, formatPercent } from '../../text/numbers.ts';
import { isInPercent } from '../figures.ts';
import { listed, type ReasonWords } from './reasons.ts';
import { valuesOfBounds } from './rules.ts';

/** How the values of a measure are written: in per cent where its rule is, or where it is a share. */
function formatOf({ bounds, unit }: Finding): (value: number, others?: readonly (number | null)[]) => string {
  const percent = isInPercent(bounds) || (unit === 'share' && bounds !== null && !isBounded(bounds));
  return (value, others = []) => (percent ? formatPercent(value, others) : formatApart(value, others));
}

const isBounded = ({ green, amber, red }: NonNullable<Finding['bounds']>) => (green ?? amber ?? red) !== null;

/** What a measure of the service was, with its interval; "" of any other finding, and where nothing was measured. */
export function operationFigures(finding: Finding): string {
  const { kind, aspect, subject, value, interval, reference, cases } = finding;
  const measures = kind === 'operations' && (aspect === null || aspect === 'last-review');
  const counts = kind === 'deployment' && (aspect === 'restarts' || aspect === 'hardware-errors');
  if (!(measures || counts || isClock(finding)) || value === null) return '';
  if (finding.reasons.some(({ reason }) => reason === 'tooFewCases')) return '';
  const format = formatOf(finding);
  const name = subject === null || kind === 'deployment' ? failureTitles[aspect ?? ''] : `"${subject}"`;
  const shown = format(value, [reference, ...valuesOfBounds(finding)]);
  const unit = isClock(finding) ? ' seconds' : '';
  const range = interval === null ? '' : `95 % interval ${format(interval[0])} to ${format(interval[1])}`;
  const of = cases === null || kind === 'deployment' ? '' : formatCount(cases, 'case');
  const details = [range, of].filter((part) => part !== '').join(', ');
  const before = aspect === 'last-review' ? 'last review' : 'reference';
  const earlier = reference === null ? '' : `, in the ${before} ${format(reference, [value])}`;
  return `${name} is ${shown}${unit}${details === '' ? '' : ` (${details})`}${earlier}.`;
}

const failureTitles: Record<string, string> = {
  restarts: 'The number of restarts',
  'hardware-errors': 'The number of errors that the hardware counted',
  'clock-skew': 'The time between clocks',
};

function isClock({ kind, aspect, reasons, bounds }: Finding): boolean {
  return kind === 'deployment' && aspect === 'clock-skew' && (bounds !== null || reasons.length > 0);
}

export const operationReasons = {
  plainValue: () =>
    'It is a plain value, of which nobody knows how far it may be off, and the plan asks for proof. Measure it as good and total, or as values over time (every:), or write as_written: true.',
  overTime: ({ blocks, covered }) => {
    const rests =
      blocks === null ? '' : `The interval rests on ${formatCount(blocks, 'stretch', 'stretches')} of time.`;
    const gaps = covered === null ? '' : `Only ${formatPercent(covered)} of the time was measured.`;
    return [rests, gaps].filter((part) => part !== '').join(' ');
  },
  budget: ({ objective, allowed, bad }) =>
    `${formatPercent(objective)} must be good, which allows ${formatNumber(round(allowed))} bad ones; there were ${formatNumber(round(bad))}.`,
  hostLags: ({ by, percent, hosts, more, of }) => {
    const format = percent ? formatPercent : formatNumber;
    const each = hosts.map(({ name, value, others, times }) => {
      const how = times === null ? 'the others have none' : `${formatNumber(round(times))} times as bad`;
      return `${name === null ? 'one' : `"${name}"`} at ${format(value)}, the others at ${format(others)} (${how})`;
    });
    const count = hosts.length + more;
    return `${formatNumber(count)} of ${formatNumber(of)} by ${by} ${count === 1 ? 'is' : 'are'} behind the others, and chance does not explain it: ${listed(each, more, '; ')}.`;
  },
  hostsAlike: ({ by, of }) =>
    of < 2
      ? `No two by ${by} have rows enough to be compared.`
      : `None of ${formatNumber(of)} by ${by} is behind the others.`,
  versionsUneven: ({ versions, more }) => {
    const each = versions.map(
      ({ version, on, moreOn, notOn, moreNotOn }) =>
        `"${version}" answers on ${listed(on.map(quoted), moreOn)} and never on ${listed(notOn.map(quoted), moreNotOn)}`,
    );
    return `${formatCount(versions.length + more, 'version answers', 'versions answer')} on some hosts only: ${listed(each, more, '; ')}.`;
  },
  clocksApart: ({ hosts, more }) => {
    const each = hosts.map(
      ({ name, ahead }) =>
        `"${name}" ${formatNumber(Math.abs(round(ahead)))} s ${ahead > 0 ? 'ahead' : 'behind'}`,
    );
    return `Clocks of hosts are apart: ${listed(each, more)}. Set them by NTP; times of rows are not to be trusted until then.`;
  },
  fetchedLongAgo: ({ at }, { value, status }) =>
    status === 'GREEN'
      ? `What was fetched is of ${at.slice(0, 16)} UTC.`
      : (value ?? 0) < 0
        ? `What was fetched is of ${at.slice(0, 16)} UTC, after this review: a clock is wrong.`
        : `What was fetched is of ${at.slice(0, 16)} UTC, ${formatCount(Math.floor(value ?? 0), 'day')} before this review. Fetch it anew.`,
} satisfies Partial<ReasonWords>;

/** What is said where nothing was found wrong. */
export const operationsInOrder: Record<string, (finding: Finding) => string> = {
  'deployment/versions-by-host': ({ cases }) =>
    (cases ?? 0) < 2
      ? 'One host answered: there is none to compare it with.'
      : `Every version answers on all ${formatNumber(cases ?? 0)} hosts.`,
  'deployment/clock-skew': ({ value, cases }) =>
    cases === null
      ? 'Too few rows of two hosts tell the time: their clocks are not compared.'
      : (value ?? 0) === 0
        ? 'The clocks of the hosts agree.'
        : `The clocks of the hosts are ${formatNumber(value)} seconds apart.`,
};

function quoted(name: string): string {
  return `"${name}"`;
}

const round = (value: number) => (Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);
