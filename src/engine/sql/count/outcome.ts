import type { CaseOutcomes, OutcomeCounts, ScoreCounts } from '../../../count/counts.ts';
import type { SliceCounts } from '../../../count/slices.ts';
import type { AnsweredSet } from '../answered-set.ts';
import { asDouble, named, numbersOf, rowsOf } from '../select.ts';
import { limitsOf, type Session } from '../session.ts';
import { fetchCases } from './cases.ts';
import { residualCounts } from './residuals.ts';
import { bucketedScores } from './score-buckets.ts';
import { scoreCounts } from './values.ts';

/** What `slicesOf` counts of each condition. */
export interface SliceOptions {
  /** False: right and wrong rows alone. */
  scores: boolean;
}

/** A condition that every row meets. */
export const everyRow = '(1 = 1)';

/**
 * Counts the rows of an answered set that meet each condition (SQL), and the outcomes of the labelled ones: one scan for the classes of
 * all, one for each column of scores, one for the residuals of each.
 */
export async function slicesOf(
  session: Session,
  set: AnsweredSet,
  conditions: string[],
  { scores }: SliceOptions,
): Promise<SliceCounts[]> {
  if (conditions.length === 0) return [];
  const slices =
    set.answers.task === 'classes'
      ? await classSlices(session, set, conditions, scores)
      : await numberSlices(session, set, conditions);
  if (set.answers.group === null) return slices;
  return Promise.all(
    slices.map(async (slice, i) => ({
      ...slice,
      outcome: { ...slice.outcome, grouped: await grouped(session, set, conditions[i]!) },
    })),
  );
}

async function grouped(session: Session, set: AnsweredSet, condition: string): Promise<CaseOutcomes> {
  return fetchCases(session, set, `a IS NOT NULL AND ${condition}`);
}

async function classSlices(
  session: Session,
  set: AnsweredSet,
  conditions: string[],
  withScores: boolean,
): Promise<SliceCounts[]> {
  const { dialect } = session;
  const { classes, score, classScores } = set.answers;
  const selected = Object.fromEntries(
    conditions.map((condition, i) => [`n${i}`, rowsOf(dialect, condition)]),
  );
  const answer = await session.query(
    `SELECT ${named({ a: asDouble('a', dialect), p: asDouble('p', dialect), ...selected })} FROM ${set.from} GROUP BY a, p`,
  );
  const [actual, predicted] = [answer.numbers('a'), answer.numbers('p')];
  const size = classes.names.length;
  const sides = (truth: number) =>
    conditions.map((condition) => ({
      positive: `a = ${truth} AND ${condition}`,
      negative: `a <> ${truth} AND ${condition}`,
    }));
  const binary =
    withScores && score !== null && classes.positive !== null
      ? await countsAt(session, set, score, sides(classes.positive))
      : null;
  const each: (ScoreCounts[] | null)[] = [];
  for (const [truth, one] of (withScores ? (classScores ?? []) : []).entries()) {
    each.push(one === null ? null : await countsAt(session, set, one, sides(truth)));
  }
  return conditions.map((_, i) => {
    const rows = answer.numbers(`n${i}`);
    const table = new Float64Array(size * size);
    let [all, cases, decided] = [0, 0, 0];
    for (let line = 0; line < rows.length; line++) {
      const [truth, answered, n] = [actual[line]!, predicted[line]!, rows[line]!];
      all += n;
      if (Number.isNaN(truth)) continue;
      cases += n;
      if (Number.isNaN(answered)) continue;
      decided += n;
      table[truth * size + answered] = n;
    }
    const { names, positive } = classes;
    const outcome: OutcomeCounts = {
      cases,
      confusion: decided === 0 ? null : { classes: names, positive, table },
      scores: binary?.[i] ?? null,
      classScores:
        withScores && classScores
          ? new Map(each.flatMap((counts, truth) => (counts ? [[names[truth]!, counts[i]!]] : [])))
          : null,
      residuals: null,
    };
    return { rows: all, outcome };
  });
}

/** Counts at each score, or, where they are too many, of neighbouring ones together. */
export async function countsAt(
  session: Session,
  set: AnsweredSet,
  score: string,
  sides: { positive: string; negative: string }[],
): Promise<ScoreCounts[]> {
  const { dialect } = session;
  const few = limitsOf(session).scores;
  if (set.rows <= few) return scoreCounts(session, set.from, score, sides);
  const { d } = await numbersOf(session, { d: asDouble(dialect.aboutDistinct(score), dialect) }, set.from);
  return (d! > few ? bucketedScores : scoreCounts)(session, set.from, score, sides);
}

async function numberSlices(
  session: Session,
  set: AnsweredSet,
  conditions: string[],
): Promise<SliceCounts[]> {
  const { dialect } = session;
  const selected: Record<string, string> = {};
  conditions.forEach((condition, i) => {
    selected[`n${i}`] = rowsOf(dialect, condition);
    selected[`c${i}`] = rowsOf(dialect, `a IS NOT NULL AND ${condition}`);
  });
  const answer = await session.query(`SELECT ${named(selected)} FROM ${set.from}`);
  const slices: SliceCounts[] = [];
  for (const [i, condition] of conditions.entries()) {
    const residuals = await residualCounts(session, set, condition);
    slices.push({
      rows: answer.numbers(`n${i}`)[0]!,
      outcome: {
        cases: answer.numbers(`c${i}`)[0]!,
        confusion: null,
        scores: null,
        classScores: null,
        residuals: residuals.cases ? residuals : null,
      },
    });
  }
  return slices;
}
