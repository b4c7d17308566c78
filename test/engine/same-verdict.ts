import { join } from 'node:path';
import type { SetFiles } from '../../src/data/sets.ts';
import type { Evidence } from '../../src/engine/evidence.ts';
import { openLocal } from '../../src/engine/local/evidence.ts';
import { review } from '../../src/gate.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Review } from '../../src/report/review.ts';

export const now = new Date('2026-11-23T09:00:00Z');

/** What both engines make of the same sets: a review, or the message that refuses. */
export async function reviewBy(
  plan: Plan,
  open: () => Promise<Evidence>,
  at = now,
): Promise<Review | string> {
  try {
    const evidence = await open();
    return await review(plan, evidence, null, { now: at }).finally(() => evidence.close());
  } catch (error) {
    if (error instanceof Error && error.name === 'Refusal') return error.message;
    throw error;
  }
}

export const local =
  (plan: Plan, files: SetFiles, at = now) =>
  () =>
    openLocal(plan, files, { now: at });

/** How far two numbers may be apart that were summed in another order. */
const near = 1e-9;

/** The places where two values differ, as `path: one | other`. Numbers may differ in their last digits. */
export function differences(one: unknown, other: unknown, path = ''): string[] {
  if (typeof one === 'number' && typeof other === 'number') {
    if (Object.is(one, other) || Math.abs(one - other) <= near * Math.max(1e-3, Math.abs(one))) return [];
    return [`${path}: ${one} | ${other}`];
  }
  if (typeof one === 'string' && typeof other === 'string' && areNearlyAlike(one, other)) return [];
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') {
    return one === other ? [] : [`${path}: ${JSON.stringify(one)} | ${JSON.stringify(other)}`];
  }
  const [a, b] = [plain(one), plain(other)];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => differences(a[key], b[key], `${path}.${key}`));
}

/**
 * Whether two sentences say the same: a number that was summed in another order, and is off by the last bit, may be shown with a digit
 * less, and so differ by one of the last digit that both show.
 */
function areNearlyAlike(one: string, other: string): boolean {
  const number = /\d+(?:\.\d+)?/g;
  const [a, b] = [one.match(number) ?? [], other.match(number) ?? []];
  if (one.replace(number, '#') !== other.replace(number, '#')) return false;
  const decimals = (text: string) => text.split('.')[1]?.length ?? 0;
  return a.every((text, i) => {
    const last = 10 ** -Math.min(decimals(text), decimals(b[i]!));
    return text === b[i] || Math.abs(Number(text) - Number(b[i])) < last;
  });
}

function plain(value: object): Record<string, unknown> {
  if (value instanceof Map) return Object.fromEntries(value);
  return value as Record<string, unknown>;
}

/** A review without what only the engine decides. */
export function comparable(made: Review | string): unknown {
  if (typeof made === 'string') return { refused: true };
  const { verdict, measurements, wrongRows, findingRows } = made;
  return { verdict, measurements, wrongRows, findingRows };
}

/** What does not hang on the order of rows, or on what a table is called. */
export function withoutOrder(made: Review | string): unknown {
  if (typeof made === 'string') return { refused: true };
  const { verdict, measurements } = made;
  const findings = verdict.findings
    .filter(({ aspect }) => aspect !== 'versions-by-host' && aspect !== 'clock-skew')
    .map(({ reasons: _, message, ...one }) => ({
      ...one,
      message: message
        .replace(/the first in row [\d,]+: /, 'one of them: ')
        .replace(/the first is in row [\d,]+: /, 'one of them is: ')
        .replace(/Row [\d,]+ holds /, 'One holds ')
        .replace(/,? (again )?in row [\d,]+/, '')
        .replace(/(one of them(?: is)?: |One holds )("[^"]*"|\S+)/, '$1…'),
    }));
  return {
    status: verdict.status,
    findings,
    measurements: {
      ...measurements,
      reference: null,
      candidate: { ...measurements.candidate, agreement: null, labels: null },
      columns: measurements.columns.map(({ name, drift }) => ({ name, drift })),
    },
  };
}

const root = join(import.meta.dirname, '../..');
const set = (folder: string, name: string) => join(root, 'fixtures', folder, `${name}.csv`);

/** Every example of the repository: its plan, and its sets. */
export const examples = (
  [
    ['credit-default', 'credit', ['healthy', 'degraded', 'broken']],
    ['fraud', 'fraud', ['healthy', 'outwitted']],
    ['churn', 'churn', ['healthy', 'rival']],
    ['ticket-routing', 'tickets', ['healthy', 'new_words']],
    ['delivery-time', 'delivery', ['healthy', 'bridge_closed']],
    ['service', 'service', ['healthy', 'slow_host']],
  ] as const
).flatMap(([plan, folder, candidates]) =>
  candidates.map((candidate) => ({
    plan: join(root, 'plans', `${plan}.yaml`),
    folder,
    candidate,
    files: {
      reference: [set(folder, 'reference')],
      candidate: [set(folder, candidate)],
      labels: folder === 'churn' ? [set(folder, `${candidate}_labels`)] : [],
    },
  })),
);
