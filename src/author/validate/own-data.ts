import { operationConditions } from '../../data/operation-columns.ts';
import type { Sets } from '../../data/sets.ts';
import type { Table } from '../../data/table.ts';
import { cutter } from '../../engine/local/cut.ts';
import { openSets } from '../../engine/local/evidence.ts';
import { type By, periodsOf } from '../../engine/periods.ts';
import { review } from '../../gate.ts';
import { rowRules } from '../../plan/operations.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatCount } from '../../text/numbers.ts';
import { generator } from '../generator.ts';
import type { Warning } from './ability.ts';

/** What the plan says of the reference itself: of its own periods, and of random halves compared with the other half. */
export interface OwnData {
  /** null: the plan names no time, or the reference is within one period. */
  periods: OwnReviews | null;
  halves: OwnReviews | null;
}

export interface OwnReviews {
  /** `month`; `half`. */
  unit: string;
  reviews: number;
  /** Reviews that are not GREEN. */
  closed: number;
  /** Of those, RED. */
  red: number;
  /** What keeps them from GREEN, the most frequent first. */
  rules: { check: string; reviews: number; values: number[] }[];
}

/** Halves that are drawn, fewer where each takes long. */
const draws = { few: 5, many: 20, large: 100_000 };
/** Most periods that are looked at, the newest. */
const mostPeriods = 60;
/** Rows below which a part tells nothing. */
const fewest = 20;

/** Backtests a reference, read as either set, by the plan that was made for it. It needs labels in the reference. */
export async function judgeOwnData(plan: Plan, sets: Sets): Promise<OwnData> {
  const { table } = sets.reference;
  const cut = await cutter(table, plan.data.timeZone);
  return {
    periods: await byPeriods(plan, sets, table, cut),
    halves: table.rows < 2 * fewest ? null : await byHalves(plan, sets, table, cut),
  };
}

type Cut = (rows: Int32Array) => Table;

async function byPeriods(plan: Plan, sets: Sets, table: Table, cut: Cut): Promise<OwnReviews | null> {
  const column = plan.data.time === null ? undefined : table.columns.get(plan.data.time);
  if (column?.type !== 'time' || column.values.some(Number.isNaN)) return null;
  const unit = unitOf(plan);
  const periods = periodsOf(column.values, { unit }, plan.data.timeZone).filter(
    ({ rows }) => rows.length >= fewest,
  );
  if (periods.length < 2) return null;
  const parts = periods
    .slice(-mostPeriods)
    .map(({ rows, end }) => ({ reference: table, candidate: () => cut(rows), end }));
  return count(unit, plan, sets, parts);
}

function unitOf({ review: pace }: Plan): Extract<By, { unit: string }>['unit'] {
  const days = (pace?.milliseconds ?? 30 * 86_400_000) / 86_400_000;
  return days < 4 ? 'day' : days < 20 ? 'week' : days < 60 ? 'month' : days < 200 ? 'quarter' : 'year';
}

async function byHalves(plan: Plan, sets: Sets, table: Table, cut: Cut): Promise<OwnReviews> {
  const random = generator(table.rows);
  const column = plan.data.time === null ? undefined : table.columns.get(plan.data.time);
  const end =
    column?.type === 'time' ? column.values.reduce((most, time) => (time > most ? time : most), 0) : 0;
  const parts = Array.from({ length: table.rows > draws.large ? draws.few : draws.many }, () => {
    const order = shuffled(table.rows, random);
    const middle = Math.floor(order.length / 2);
    return {
      reference: cut(order.slice(0, middle).sort()),
      candidate: () => cut(order.slice(middle).sort()),
      end,
    };
  });
  // Half of the rows come half as often, and may be too few for a percentile.
  const operations = plan.operations.filter(
    ({ measures }) => measures.kind === 'share' || (measures.kind !== 'rate' && table.rows >= 4000),
  );
  return count('half', { ...plan, inputs: { ...plan.inputs, rows: null }, operations }, sets, parts);
}

interface Part {
  reference: Table;
  candidate(): Table;
  end: number;
}

/** The measures of rows of which the reference has the columns. */
async function measurable(plan: Plan, { columns }: Table): Promise<Plan['operations']> {
  const conditions = await operationConditions(plan);
  const known = new Set(
    rowRules(plan).filter(({ measures }, i) => {
      const names = conditions[i]?.columns ?? ('column' in measures ? [measures.column] : []);
      return names.every((name) => columns.has(name));
    }) as Plan['operations'],
  );
  return plan.operations.filter((rule) => known.has(rule));
}

/** Judges each part by itself: without a history, without known answers and pairs, which are of no part. */
async function count(unit: string, plan: Plan, sets: Sets, parts: Part[]): Promise<OwnReviews> {
  const alone: Plan = {
    ...plan,
    review: null,
    predictions: { ...plan.predictions, knownAnswers: [] },
    behaviour: [],
    segments: { ...plan.segments, search: false },
    deployment: { ...plan.deployment, dependencies: null, restarts: null, hardwareErrors: null },
    operations: await measurable(plan, sets.reference.table),
  };
  const operations = await operationConditions(alone);
  const rules = new Map<string, number[]>();
  let closed = 0;
  let red = 0;
  for (const { reference, candidate, end } of parts) {
    const part: Sets = {
      ...sets,
      operations,
      knownAnswers: [],
      reference: { table: reference, unmatched: 0 },
      candidate: { table: candidate(), unmatched: 0 },
    };
    const now = new Date(end + (plan.data.labelsAfter?.milliseconds ?? 0));
    const { verdict } = await review(alone, openSets(alone, part, now), null, {
      now,
      operations: 'not asked',
    });
    if (verdict.status !== 'GREEN') closed++;
    if (verdict.status === 'RED') red++;
    for (const { check, status, value } of verdict.findings) {
      if (status !== 'AMBER' && status !== 'RED') continue;
      rules.set(check, [...(rules.get(check) ?? []), value ?? Number.NaN]);
    }
  }
  const found = [...rules].map(([check, values]) => ({
    check,
    reviews: values.length,
    values: values.filter((one) => !Number.isNaN(one)),
  }));
  return { unit, reviews: parts.length, closed, red, rules: found.sort((a, b) => b.reviews - a.reviews) };
}

/**
 * A warning for each rule that closes the gate on the data that the plan was drafted from more often than one would bear, unless
 * it is warned about already. Where levels need proof, AMBER of a metric is no alarm.
 */
export function adviseOnOwnData(plan: Plan, { periods, halves }: OwnData, warned: Warning[]): Warning[] {
  const known = new Set(warned.map(({ check }) => check));
  const isAlarm = (check: string) =>
    !known.has(check) &&
    !/^(?:plan|review)\//.test(check) &&
    !(plan.confidence !== null && /^(?:metric|edge)\//.test(check));
  return [periods, halves].flatMap((found) => {
    if (!found || found.closed <= Math.max(1, 0.15 * found.reviews)) return [];
    const often = found.rules.filter(
      ({ check, reviews }) => isAlarm(check) && reviews > Math.max(1, 0.1 * found.reviews),
    );
    return often.slice(0, 5).map(({ check, reviews, values }) => ({
      check,
      plan_line: lineOf(plan, check),
      message: `${sayOften(found, reviews)} it would close the gate on the reference itself. ${change(check, values)}`,
    }));
  });
}

function sayOften({ unit, reviews }: OwnReviews, times: number): string {
  return unit === 'half'
    ? `In ${times} of ${reviews} random halves, compared with the other half,`
    : `In ${times} of its ${formatCount(reviews, unit)}`;
}

/** What to change, by the kind of rule. */
function change(check: string, values: number[]): string {
  const [kind, subject, aspect] = check.split('/');
  const ends =
    values.length === 0
      ? ''
      : ` (it was from ${short(Math.min(...values))} to ${short(Math.max(...values))} there)`;
  if (kind === 'metric' || kind === 'edge')
    return `Its own parts differ by more than the bound allows${ends}: move green there, or review less often.`;
  if (kind === 'feature' || kind === 'drift')
    return `Give "${subject}" its limits (min, max or values), set learnt_range: NOTE under inputs, or list the column under ignored.`;
  if (kind === 'input' && aspect === 'missing')
    return `Give "${subject}" a missing: rule of its own that its parts can bear${ends}.`;
  if (check === 'prediction/share') return `Widen share: under predictions${ends}.`;
  return `Set it to NOTE, or to what its own parts can bear${ends}.`;
}

const short = (value: number) => String(Number(value.toPrecision(3)));

function lineOf(plan: Plan, check: string): number | null {
  const [kind, name] = check.split('/');
  if (kind === 'metric') return plan.metrics.find(({ metric }) => metric === name)?.line ?? null;
  if (kind === 'feature' || kind === 'input' || kind === 'drift')
    return plan.features.find((one) => one.name === name)?.line ?? null;
  return null;
}

function shuffled(length: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
