import { type Answers, answersOf, type ClassAnswers, type NumberAnswers } from '../count/answers/answers.ts';
import { countOutcome } from '../count/answers/outcome.ts';
import { doublesOf, type Numbers } from '../data/column/numbers.ts';
import type { Condition } from '../data/condition/condition.ts';
import type { Column } from '../data/table.ts';
import { statistic } from '../measure/metrics.ts';
import { isStatistic, standardErrorOf } from '../measure/statistic.ts';
import { type Metric, metricNames } from '../plan/vocabulary/metrics.ts';
import { firstRowAt, type StudyLog } from './log.ts';
import type { Window } from './policy.ts';
import type { Timeline } from './timeline.ts';
import { type Learner, type Trained, type Training, trainingOf, type Variant } from './training.ts';

/** Which model: what it was trained on, and its day as its place in the timeline. */
export interface ModelKey {
  window: Window;
  day: number;
  variant: Variant;
}

/** How a metric reads in a period: larger is better, whatever the metric. */
export interface PeriodValue {
  value: number;
  /** The value turned so that more is better. */
  goodness: number;
  standardError: number;
  cases: number;
}

/** What is measured. `one`: the one class of a multiclass task. */
export interface Measure {
  metric: Metric;
  one: string | null;
}

/** The models of a study, each trained once, when somebody asks for it, so many at a time. */
export interface Models {
  plan(key: ModelKey): Training;
  /** The first row that a model of a day answers. */
  from(day: number): number;
  trained(key: ModelKey): Promise<Trained>;
  /** What was trained so far, with what came of it. */
  all(): { key: ModelKey; training: Training; trained: Trained }[];
}

export function openModels(
  log: StudyLog,
  timeline: Timeline,
  learner: Learner,
  { jobs, include }: { jobs: number; include: Condition | null },
): Models {
  const known = new Map<string, { key: ModelKey; training: Training; trained: Promise<Trained> }>();
  const done: { key: ModelKey; training: Training; trained: Trained }[] = [];
  const turn = limiter(jobs);
  const plan = ({ window, day, variant }: ModelKey) =>
    trainingOf(log, { window, day: timeline.days[day]!, variant, include });
  const firsts = timeline.days.map((day) => firstRowAt(log, day));
  return {
    plan,
    from: (day) => firsts[day]!,
    trained(key) {
      const name = JSON.stringify([key.window.name, key.day, key.variant]);
      const found = known.get(name);
      if (found) return found.trained;
      const training = plan(key);
      const trained = turn(() => trainedOn(log, training, learner)).then((made) => {
        done.push({ key, training, trained: made });
        return made;
      });
      known.set(name, { key, training, trained });
      return trained;
    },
    all: () => done,
  };
}

async function trainedOn(log: StudyLog, training: Training, learner: Learner): Promise<Trained> {
  if (training.train.length === 0)
    return { failed: 'No row of its window had a label that was known on that day.' };
  const label = log.table.columns.get(log.plan.data.label)!;
  if (
    label.type === 'category' &&
    training.train.every((row) => label.codes[row] === label.codes[training.train[0]!])
  )
    return { failed: 'All rows of its window have the same label, so there is nothing to learn.' };
  return learner(training);
}

/** A model's answers as the rest of Greenlight reads them, from the columns that it answered, row by row from `from` on. */
export function answersFrom(log: StudyLog, from: number, columns: Map<string, Column>): Answers {
  const label = log.table.columns.get(log.plan.data.label)!;
  const rest: Column =
    label.type === 'category'
      ? { ...label, codes: label.codes.subarray(from) }
      : { ...label, values: doublesOf(label.values).subarray(from) };
  const table = {
    ...log.table,
    rows: log.table.rows - from,
    columns: new Map(columns).set(log.plan.data.label, rest),
  };
  return answersOf({ ...log.plan, data: { ...log.plan.data, group: null } }, table, log.classes);
}

/** The rows of each period, from … to, the last excluded. */
export function rowsOfPeriods(log: StudyLog, { days }: Timeline): [number, number][] {
  const firsts = days.map((day) => firstRowAt(log, day));
  return firsts.slice(1).map((to, i) => [firsts[i]!, to]);
}

/** A metric on some rows of a model's answers; null where it is undefined there. */
export function measuredIn(
  { metric, one }: Measure,
  { answers, from }: { answers: Answers; from: number },
  [first, end]: readonly [number, number],
  chosen: Uint8Array | null = null,
): PeriodValue | null {
  const part = slice(answers, first - from, end - from);
  const outcome = countOutcome(part, chosen?.subarray(first, end) ?? null);
  const found = statistic(metric, outcome, one);
  if (!isStatistic(found) || !Number.isFinite(found.value)) return null;
  const { better } = metricNames[metric];
  const goodness =
    better === 'higher' ? found.value : better === 'lower' ? -found.value : -Math.abs(found.value);
  return { value: found.value, goodness, standardError: standardErrorOf(found), cases: outcome.cases };
}

export function slice(answers: Answers, from: number, to: number): Answers {
  const part = (numbers: Numbers | null) => numbers && doublesOf(numbers).subarray(from, to);
  if (answers.task === 'numbers') {
    const { actual, predicted } = answers;
    return { ...answers, actual: actual.subarray(from, to), predicted: predicted.subarray(from, to) };
  }
  const { actual, predicted, score, classScores } = answers;
  return {
    ...answers,
    actual: actual.subarray(from, to),
    predicted: predicted.subarray(from, to),
    score: part(score),
    classScores: classScores?.map(part) ?? null,
  };
}

/** Answers one after the other as one. */
export function joined(parts: Answers[]): Answers {
  const whole = (arrays: (Numbers | null)[]) =>
    arrays.includes(null) ? null : Float64Array.from(arrays.flatMap((one) => [...doublesOf(one!)]));
  const [first] = parts;
  if (first?.task === 'classes') {
    const own = parts as ClassAnswers[];
    return {
      ...first,
      actual: Int16Array.from(own.flatMap(({ actual }) => [...actual])),
      predicted: Int16Array.from(own.flatMap(({ predicted }) => [...predicted])),
      score: whole(own.map(({ score }) => score)),
      classScores:
        first.classScores?.map((_, i) => whole(own.map(({ classScores }) => classScores?.[i] ?? null))) ??
        null,
    };
  }
  const own = parts as NumberAnswers[];
  return {
    ...(first as NumberAnswers),
    actual: Float64Array.from(own.flatMap(({ actual }) => [...actual])),
    predicted: Float64Array.from(own.flatMap(({ predicted }) => [...predicted])),
  };
}

/** Runs what it is given, so many at a time, in the order of asking. */
function limiter(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go));
    running++;
    try {
      return await work();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}
