import type { Level, Plan } from '../plan/plan.ts';
import type { Announcement } from '../publish/announcement.ts';
import { checkName } from '../record/check.ts';
import { leavingRed } from '../record/level.ts';
import type { WrittenFinding } from '../record/verdict.ts';
import { chance } from '../report/decided.ts';
import { figures } from '../report/figures.ts';
import { gatingFindings } from '../report/gating.ts';
import type { Review } from '../report/review.ts';
import { message } from '../report/sentences/index.ts';
import { titleOf } from '../report/titles.ts';
import { formatCount, formatNumber } from '../text/numbers.ts';

/** One finding that raises, in words that are still untrusted. */
export interface Found {
  check: string;
  status: 'AMBER' | 'RED';
  title: string;
  /** What was found, in sentences. */
  text: string;
  /** How sure that is; "" where nothing tells. */
  sure: string;
  /** The command that prints the rows behind it; null: there are none. */
  rows: string | null;
  /** It only says that RED is not left yet, and goes where the RED was. */
  lingers: boolean;
}

/** What a review, a step of a rollout, or a failure to judge says to those who are told. */
export interface Observation {
  /** Name of the gate: the plan's, or one that it was given. */
  gate: string;
  /** ISO 8601. */
  at: string;
  /** null: it could not be read. */
  plan: Plan | null;
  /** null: nothing could be judged, for this reason. */
  status: Level | null;
  reason: string;
  found: Found[];
  /** Page of the run, and file of the report, where there are some. */
  url: string | null;
  report: string | null;
}

/** What a review says. `report`: where its page lies. */
export function observe(review: Review, gate: string, report: string | null): Observation {
  const { plan, verdict, made } = review;
  return {
    gate,
    at: made.at,
    plan,
    status: verdict.status,
    reason: '',
    found:
      verdict.status === 'GREEN' ? [] : gatingFindings(review).map((finding) => foundIn(finding, review)),
    url: made.runUrl,
    report,
  };
}

/** Nothing could be judged. `plan` is null where it could not be read. */
export function observeRefusal(
  reason: string,
  gate: string,
  plan: Plan | null,
  made: { at: string; url: string | null },
): Observation {
  return { gate, at: made.at, plan, status: null, reason, found: [], url: made.url, report: null };
}

/** A rollout that went back, or that a person must look at. */
export function observedRollout(
  { key, status, at, title }: Pick<Announcement, 'key' | 'status' | 'at' | 'title'>,
  said: string,
  plan: Plan,
  url: string | null,
): Observation {
  const level = status as 'GREEN' | 'AMBER' | 'RED';
  const one = {
    check: 'rollout',
    title: title.split(':')[0]!,
    text: said,
    sure: '',
    rows: null,
    lingers: false,
  };
  // Reviews come by the plan's frequency, batches of a rollout when there is traffic.
  const unpaced = { ...plan, review: null };
  return {
    gate: key,
    at,
    plan: unpaced,
    status: level,
    reason: '',
    found: level === 'GREEN' ? [] : [{ ...one, status: level }],
    url,
    report: null,
  };
}

function foundIn(finding: WrittenFinding, review: Review): Found {
  return {
    check: finding.check,
    status: finding.status as Found['status'],
    title: titleOf(finding),
    text: message(finding),
    sure: sureness(finding),
    rows: review.drillDown[finding.check] ?? null,
    lingers: finding.check === checkName(leavingRed),
  };
}

/** `AUROC: 95 % interval [0.65, 0.71], 8,232 cases; another sample of this size would have another level in 4.2 % of cases.` */
function sureness(finding: WrittenFinding): string {
  const { interval } = figures(finding);
  const parts = [
    ...(interval === '' ? [] : [`95 % interval ${interval}`]),
    ...(finding.cases === null ? [] : [formatCount(finding.cases, 'case')]),
  ];
  const flips =
    finding.flip === undefined
      ? ''
      : `another sample of this size would have another level in ${chance(finding.flip)} of cases`;
  const needs =
    finding.cases_needed === undefined ? '' : `${formatNumber(finding.cases_needed)} cases would settle it`;
  const said = [parts.join(', '), flips, needs].filter((part) => part !== '').join('; ');
  return said === '' ? '' : `${titleOf(finding)}: ${said}.`;
}
