import { type Condition, parseCondition } from '../data/condition/condition.ts';
import type { Amount } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import { version } from '../version.ts';
import { type Ageing, ageing } from './ageing.ts';
import { type Choice, choose } from './choose.ts';
import { compareWithBest } from './compare.ts';
import { type Confirmation, confirm } from './confirm.ts';
import { type Cost, costsOf } from './cost.ts';
import { type EdgeCases, edgeCases } from './edge-cases.ts';
import type { StudyLog } from './log.ts';
import {
  type Measure,
  type Models,
  measuredIn,
  openModels,
  type PeriodValue,
  rowsOfPeriods,
} from './models.ts';
import { type Cadence, type Policy, policiesOf, type Window } from './policy.ts';
import { type Serving, serve } from './serving.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { delayOf, type Learner } from './training.ts';
import { gateTrigger } from './triggers.ts';

export interface StudySettings {
  windows: Window[];
  cadences: Cadence[];
  measure: Measure;
  /** How far from the best is near enough; relative: to the best. */
  margin: Amount;
  /** Error rate of all comparisons together. */
  alpha: number;
  cost: Cost;
  /** A condition of rare cases, as SQL. */
  include: string | null;
  jobs: number;
  /** The first training day; null: as early as it can be. */
  start: number | null;
  /** False: how models age is left out. */
  ages?: boolean;
}

/** A study as it was made: everything that a report is written from. */
export interface Study {
  log: StudyLog;
  settings: StudySettings;
  timeline: Timeline;
  models: Models;
  policies: Played[];
  /** Of `policies` that were compared, the place of each, in the order of the choice. */
  compared: number[];
  /** Cases of each period that decides, and periods that were left out for want of a value. */
  weights: number[];
  leftOut: number;
  margin: number;
  choice: Choice | null;
  confirmation: Confirmation | null;
  benefit: { over: number; value: number; interval: [number, number] } | null;
  ageing: { window: Window; found: Ageing }[];
  edgeCases: { policy: number; found: EdgeCases | { failed: string } } | null;
  version: string;
}

export interface Played {
  policy: Policy;
  serving: Serving;
  costs: { trainingsAYear: number; cost: number } | null;
  /** By period; empty where it could not be played. */
  values: (PeriodValue | null)[];
}

/**
 * The whole study: every policy is played over the log, all are compared on the same cases period by period, one is chosen, and the
 * stretch that was held out is asked whether it agrees.
 *
 * @throws {Refusal} where the log is too short for any comparison.
 */
export async function study(log: StudyLog, learner: Learner, settings: StudySettings): Promise<Study> {
  const { windows, cadences, measure } = settings;
  const timeline = studyTimeline(log, settings);
  const include = await conditionOf(log, settings.include);
  const models = openModels(log, timeline, learner, { jobs: settings.jobs, include });
  const trigger = cadences.some((cadence) => cadence.trigger)
    ? await gateTrigger(log, timeline, models)
    : async () => false;
  const periods = rowsOfPeriods(log, timeline);
  const valueIn = valuesOf(models, measure, periods);
  const policies = await Promise.all(
    policiesOf(windows, cadences).map(async (policy): Promise<Played> => {
      const serving = await serve(policy, timeline, models, trigger);
      if ('failed' in serving) return { policy, serving, costs: null, values: [] };
      const values = await Promise.all(
        serving.days.map((day, period) => valueIn(policy.window, day, period)),
      );
      return { policy, serving, costs: null, values };
    }),
  );
  for (const played of policies) played.costs = costsOf(settings.cost, played, timeline, models);
  const made = compareAll(policies, timeline, settings);
  const { choice, compared } = made;
  const chosen = choice && (choice.recommended ?? choice.proven ?? choice.compared.best);
  return {
    log,
    settings,
    timeline,
    models,
    policies,
    ...made,
    ageing: settings.ages === false ? [] : await ageingOf(windows, models, periods, valueIn),
    edgeCases:
      include === null || chosen === null
        ? null
        : await edgeCasesOf(log, models, { include, measure, periods }, compared[chosen]!, policies),
    version,
  };
}

/** When models are trained and compared, of a log. */
export function studyTimeline(log: StudyLog, { windows, cadences, start }: StudySettings): Timeline {
  const labelled = (row: number) => log.labelled[row] === 1;
  const rows = [...log.times.keys()];
  const [first, last] = [rows.find(labelled)!, rows.findLast(labelled)!];
  return timelineOf(
    { first: log.times[first]!, last: log.times[last]! },
    { windows, cadences, labelsAfter: delayOf(log), zone: log.plan.data.timeZone, start },
  );
}

export async function conditionOf(log: StudyLog, sql: string | null): Promise<Condition | null> {
  if (sql === null) return null;
  const condition = await parseCondition(sql, { timeZone: log.plan.data.timeZone });
  const absent = condition.columns.find((name) => !log.table.columns.has(name));
  if (absent) throw new Refusal(`--include: there is no column "${absent}" in the data.`);
  if (condition.columns.includes(log.plan.data.label))
    throw new Refusal(
      '--include chooses by the label, which is not known when a case is answered. Choose by what is.',
    );
  return condition;
}

type ValueIn = (window: Window, day: number, period: number) => Promise<PeriodValue | null>;

function valuesOf(models: Models, measure: Measure, periods: [number, number][]): ValueIn {
  const known = new Map<string, PeriodValue | null>();
  return async (window, day, period) => {
    const name = JSON.stringify([window.name, day, period]);
    const found = known.get(name);
    if (found !== undefined) return found;
    const key = { window, day, variant: 'plain' } as const;
    const trained = await models.trained(key);
    const { answers } = 'failed' in trained ? { answers: null } : trained;
    const value = answers && measuredIn(measure, { answers, from: models.from(day) }, periods[period]!);
    known.set(name, value);
    return value;
  };
}

/** Puts all policies that were played side by side, chooses by the periods that decide, and asks those that were held out. */
function compareAll(
  policies: Played[],
  { held, days }: Timeline,
  { margin, alpha }: StudySettings,
): Pick<Study, 'compared' | 'weights' | 'leftOut' | 'margin' | 'choice' | 'confirmation' | 'benefit'> {
  const compared = [...policies.keys()].filter((p) => policies[p]!.values.length > 0);
  const all = Array.from({ length: days.length - 1 }, (_, period) => period);
  const usable = all.filter((period) => compared.every((p) => policies[p]!.values[period] !== null));
  const nothing = { compared, weights: [], leftOut: all.length - usable.length, margin: margin.value };
  const without = { ...nothing, choice: null, confirmation: null, benefit: null };
  if (compared.length === 0) return without;
  const [deciding, kept] = [
    usable.filter((period) => period < held),
    usable.filter((period) => period >= held),
  ];
  const goodness = (periods: number[], some = compared) =>
    some.map((p) => periods.map((period) => policies[p]!.values[period]!.goodness));
  const weightsOf = (periods: number[]) =>
    periods.map((period) => policies[compared[0]!]!.values[period]!.cases);
  const weights = weightsOf(deciding);
  if (deciding.length === 0) return without;
  const wide = margin.relative ? margin.value * bestOf(goodness(deciding), weights) : margin.value;
  const costs = compared.map((p) => policies[p]!.costs!.cost);
  const choice = choose(goodness(deciding), weights, { margin: wide, costs, alpha });
  const confirmation =
    choice.recommended === null
      ? null
      : confirm(goodness(kept), weightsOf(kept), choice.recommended, { margin: wide, alpha });
  return {
    ...nothing,
    weights,
    margin: wide,
    choice,
    confirmation,
    benefit: benefitOf(choice, compared, policies, (some) => goodness(deciding, some), weights, alpha),
  };
}

function bestOf(goodness: number[][], weights: number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const means = goodness.map((row) => row.reduce((sum, value, i) => sum + (value * weights[i]!) / total, 0));
  return Math.abs(Math.max(...means));
}

/** What the recommended policy gains over the best that never trains again. */
function benefitOf(
  { recommended, compared: { means } }: Choice,
  compared: number[],
  policies: Played[],
  goodness: (some: number[]) => number[][],
  weights: number[],
  alpha: number,
): Study['benefit'] {
  const isNever = (p: number) => policies[p]!.policy.cadence.name === 'never';
  if (recommended === null || isNever(compared[recommended]!)) return null;
  const [over] = [...compared.keys()]
    .filter((place) => isNever(compared[place]!))
    .sort((a, b) => means[b]! - means[a]!);
  if (over === undefined) return null;
  const { deficits } = compareWithBest(goodness([compared[over]!, compared[recommended]!]), weights, alpha);
  const value = means[recommended]! - means[over]!;
  // The bounds are those of one difference, whichever of the two is the better.
  const reach = deficits[0]!.reach || deficits[1]!.reach;
  return { over: compared[over]!, value, interval: [value - reach, value + reach] };
}

async function ageingOf(
  windows: Window[],
  models: Models,
  periods: [number, number][],
  valueIn: ValueIn,
): Promise<Study['ageing']> {
  const found: Study['ageing'] = [];
  for (const window of windows) {
    const own = models.all().filter(({ key }) => key.window.name === window.name && key.variant === 'plain');
    const values = new Map<number, (PeriodValue | null)[]>();
    for (const { key, trained } of own) {
      if ('failed' in trained) continue;
      values.set(
        key.day,
        await Promise.all(
          periods.map((_, period) => (period < key.day ? null : valueIn(window, key.day, period))),
        ),
      );
    }
    const aged = ageing(values);
    if (aged) found.push({ window, found: aged });
  }
  return found;
}

async function edgeCasesOf(
  log: StudyLog,
  models: Models,
  { include, measure, periods }: { include: Condition; measure: Measure; periods: [number, number][] },
  policy: number,
  policies: Played[],
): Promise<Study['edgeCases']> {
  const { serving, policy: chosen } = policies[policy]!;
  if ('failed' in serving) return { policy, found: serving };
  const asked = { condition: include, measure, window: chosen.window, days: serving.days, periods };
  return { policy, found: await edgeCases(log, models, asked) };
}
