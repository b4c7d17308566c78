import type { WrittenFinding } from '../record/verdict.ts';
import type { Review } from '../report/review.ts';
import { type Attributes, answerReadings, type Entry, levels, type Reading, type Told } from './reading.ts';

/** What a review tells: every value that was measured, and every finding. `gate` names the plan. */
export function toldOfReview({ plan, verdict, made }: Review, gate: string): Told {
  const due = plan.review === null ? null : Date.parse(made.at) + plan.review.milliseconds;
  const { status, promote, findings, candidate, reference } = verdict;
  const origin = {
    'greenlight.plan': gate,
    ...(made.commit === null ? {} : { 'vcs.ref.head.revision': made.commit }),
    ...(made.runUrl === null ? {} : { 'cicd.pipeline.run.url.full': made.runUrl }),
  };
  return {
    at: made.at,
    readings: [
      ...answerReadings(gate, { at: made.at, level: status, promote, due }),
      ...counts(findings, gate),
      rows('candidate', candidate.rows, gate),
      ...(reference === null ? [] : [rows('reference', reference.rows, gate)]),
      ...findings.flatMap((finding) => ofFinding(finding, gate)),
    ],
    entries: [
      {
        event: 'greenlight.verdict',
        level: status,
        body: `${gate} is ${status}`,
        attributes: { ...origin, 'greenlight.level': status, 'greenlight.promote': promote },
      },
      ...findings.map((finding) => entryOf(finding, origin)),
    ],
  };
}

/** That nothing could be judged: it stands where a verdict would, so that an old GREEN is not the last word. */
export function toldOfRefusal(message: string, gate: string, at: string, runUrl: string | null = null): Told {
  return {
    at,
    readings: answerReadings(gate, { at, level: 'ERROR', promote: false, due: null }),
    entries: [
      {
        event: 'greenlight.refusal',
        level: 'ERROR',
        body: message,
        attributes: {
          'greenlight.plan': gate,
          'greenlight.promote': false,
          ...(runUrl === null ? {} : { 'cicd.pipeline.run.url.full': runUrl }),
        },
      },
    ],
  };
}

function counts(findings: WrittenFinding[], gate: string): Reading[] {
  return (['GREEN', 'AMBER', 'RED', 'NOTE'] as const).map((level) => ({
    name: 'greenlight.verdict.findings',
    unit: '{finding}',
    help: 'Findings of the review by their level',
    value: findings.filter(({ status }) => status === level).length,
    attributes: { 'greenlight.plan': gate, 'greenlight.level': level },
  }));
}

function rows(set: string, value: number, gate: string): Reading {
  return {
    name: 'greenlight.set.rows',
    unit: '{row}',
    help: 'Rows of a set',
    value,
    attributes: { 'greenlight.plan': gate, 'greenlight.set': set },
  };
}

/** Lengths of time are told in seconds, as the conventions of OpenTelemetry and of Prometheus ask. */
const units = {
  share: '1',
  score: '{score}',
  target: '{target}',
  count: '{count}',
  days: 's',
  hours: 's',
  seconds: 's',
};
const secondsIn: Record<string, number> = { days: 86_400, hours: 3600 };

function ofFinding(finding: WrittenFinding, gate: string): Reading[] {
  const { status, value, interval, reference, cases } = finding;
  const attributes = identity(finding, gate);
  const name = nameOf(finding);
  const unit = finding.unit === null ? '' : units[finding.unit];
  const times = secondsIn[finding.unit ?? ''] ?? 1;
  const measured = (suffix: string, help: string, of: number | null | undefined): Reading[] =>
    of == null
      ? []
      : [{ name: `${name}${suffix}`, unit, help: `${help}, ${finding.kind}`, value: of * times, attributes }];
  return [
    ...measured('', 'What was measured', value),
    ...measured('_lower', 'Lower end of the two-sided 95 % interval', interval?.[0]),
    ...measured('_upper', 'Upper end of the two-sided 95 % interval', interval?.[1]),
    ...measured('_reference', 'What it is compared with', reference),
    ...(cases === null
      ? []
      : [
          {
            name: 'greenlight.finding.cases',
            unit: '{case}',
            help: 'Cases that the value of a finding rests on',
            value: cases,
            attributes,
          },
        ]),
    ...(status === 'NOTE'
      ? []
      : [
          {
            name: 'greenlight.finding.level',
            unit: '{level}',
            help: 'Level of a finding that gates: 0 GREEN, 1 AMBER, 2 RED',
            value: levels[status],
            attributes,
          },
        ]),
  ];
}

/**
 * `greenlight.metric.auroc`, `greenlight.review.auroc_cusum`, `greenlight.drift.score`: the kind of the check, then what was
 * measured. Measures of the service are named by their users, so that the unit stands in place of the name.
 */
function nameOf({ kind, metric, aspect, unit }: WrittenFinding): string {
  const parts = [metric, kind === 'operations' ? null : aspect].filter((part) => part !== null);
  const word = unit !== null && units[unit] === 's' ? 'seconds' : unit === 'count' ? null : unit;
  const what = parts.length > 0 ? parts : [word ?? 'found'];
  // Prometheus keeps names that end so for histograms.
  const words = what
    .join('_')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replace(/_count$/, '');
  return `greenlight.${kind.replaceAll('-', '_')}.${words}`;
}

/** What tells one series from another: the same in every review. */
function identity({ check, kind, subject, class: one }: WrittenFinding, gate: string): Attributes {
  return {
    'greenlight.plan': gate,
    'greenlight.check': check,
    'greenlight.kind': kind,
    ...(subject === null ? {} : { 'greenlight.subject': subject }),
    ...(one === null ? {} : { 'greenlight.class': one }),
  };
}

function entryOf(finding: WrittenFinding, origin: Attributes): Entry {
  const { status, value, unit, interval, reference, cases, reasons } = finding;
  const known = (name: string, of: number | null | undefined): Attributes =>
    of == null ? {} : { [`greenlight.${name}`]: of };
  return {
    event: 'greenlight.finding',
    level: status,
    body: finding.message === '' ? `${finding.check} is ${status}` : finding.message,
    attributes: {
      ...origin,
      ...identity(finding, String(origin['greenlight.plan'])),
      'greenlight.level': status,
      'greenlight.metric': nameOf(finding),
      ...known('value', value),
      ...(unit === null ? {} : { 'greenlight.unit': unit }),
      ...known('interval.lower', interval?.[0]),
      ...known('interval.upper', interval?.[1]),
      ...known('reference', reference),
      ...(cases === null ? {} : { 'greenlight.cases': BigInt(cases) }),
      ...(finding.rule === '' ? {} : { 'greenlight.rule': finding.rule }),
      'greenlight.reasons': reasons.map(({ reason }) => reason),
    },
  };
}
