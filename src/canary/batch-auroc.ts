import type { ClassAnswers } from '../count/answers/answers.ts';
import { countScores } from '../count/answers/scores.ts';
import type { CaseOutcomes, RowCounts, ScoreCounts } from '../count/counts.ts';
import { countedRows } from '../count/ranks.ts';
import type { Matches, Side } from '../count/rollout/bad-outcomes.ts';
import { numberAt } from '../data/column/numbers.ts';
import { pairedError } from '../measure/cases/paired.ts';
import { auroc } from '../measure/scores/auroc.ts';
import { isStatistic } from '../measure/statistic.ts';
import type { Batch, FewScored } from './batch.ts';

/** Positives and negatives on each side from which a batch tells its own variance: DeLong's means little below. */
const LEAST = 10;

/**
 * A batch's difference of AUROCs, canary − baseline, with DeLong's variance; from the same requests where they are
 * matched. The weight of the batch among others depends on its numbers of labels alone, not on its scores. With fewer than ten labelled
 * cases of a class on a side, its variance is left to all such batches together. null when a side has none of a class: such a batch
 * does not count towards the planned cases.
 */
export function batchAuroc(sides: { baseline: Side; canary: Side }, matches: Matches | null): Batch['auroc'] {
  const [before, after] = [sides.baseline.answers!, sides.canary.answers!];
  return matches ? onMatched(before, after, matches) : onBoth(before, after);
}

function onBoth(before: ClassAnswers, after: ClassAnswers): Batch['auroc'] {
  const counts = [before, after].map(
    ({ score, actual }) => score && countScores(score, Uint8Array.from(actual, known)),
  );
  const [left, right] = counts;
  if (!left || !right) return null;
  const [from, to] = [auroc(left), auroc(right)];
  const weight = weightOf(left, right);
  if (!isStatistic(from) || !isStatistic(to)) return null;
  const found = { difference: to.value - from.value, cases: to.cases, weight };
  if (isFew(left, right)) return { ...found, variance: 0, few: fewOf(left, right, from.value, to.value) };
  return { ...found, variance: from.standardError ** 2 + to.standardError ** 2 };
}

function onMatched(before: ClassAnswers, after: ClassAnswers, matches: Matches): Batch['auroc'] {
  const [beforeScore, afterScore] = [before.score, after.score];
  if (!beforeScore || !afterScore) return null;
  const rows: [number, number][] = [];
  matches.baseline.forEach((place, i) => {
    const answer = matches.canary[i]!;
    const scored =
      answer >= 0 &&
      !Number.isNaN(numberAt(beforeScore, place)) &&
      !Number.isNaN(numberAt(afterScore, answer));
    if (scored && known(before.actual[place]!) < 2) rows.push([place, answer]);
  });
  const actual = Float64Array.from(rows, ([place]) => before.actual[place]!);
  const referenceScores = Float64Array.from(rows, ([place]) => numberAt(beforeScore, place));
  const candidateScores = Float64Array.from(rows, ([, answer]) => numberAt(afterScore, answer));
  const positive = Uint8Array.from(actual, known);
  const [left, right] = [countScores(referenceScores, positive), countScores(candidateScores, positive)];
  const [from, to] = [auroc(left), auroc(right)];
  const cases = (scores: Float64Array): CaseOutcomes => ({
    classes: before.classes.names,
    positive: 1,
    actual,
    predicted: actual,
    scores,
    classScores: null,
    group: null,
  });
  const paired = {
    cases: rows.length,
    reference: cases(referenceScores),
    candidate: cases(candidateScores),
  };
  if (!isStatistic(from) || !isStatistic(to)) return null;
  const found = {
    difference: to.value - from.value,
    cases: rows.length,
    weight: weightOf(left, right),
  };
  // That both sides answered the same requests only makes the difference surer than this.
  if (isFew(left, right)) return { ...found, variance: 0, few: fewOf(left, right, from.value, to.value) };
  const error = pairedError('auroc', null, paired);
  return error === null ? null : { ...found, variance: error ** 2 };
}

/** 1 positive, 0 negative, 2 unlabelled, from the index into the classes of a binary task. */
function known(actual: number): number {
  return actual < 0 ? 2 : actual;
}

/** The harmonic size of the four groups. */
function weightOf(left: ScoreCounts, right: ScoreCounts): number {
  return 1 / sizesOf(left, right).reduce((sum, size) => sum + 1 / size, 0);
}

function isFew(left: ScoreCounts, right: ScoreCounts): boolean {
  return Math.min(...sizesOf(left, right)) < LEAST;
}

function fewOf(left: ScoreCounts, right: ScoreCounts, from: number, to: number) {
  const scored = ({ positives, negatives }: ScoreCounts, value: number): FewScored => ({
    auroc: value,
    positives: total(positives),
    negatives: total(negatives),
  });
  return { baseline: scored(left, from), canary: scored(right, to) };
}

function sizesOf(left: ScoreCounts, right: ScoreCounts): number[] {
  return [left, right].flatMap(({ positives, negatives }) => [total(positives), total(negatives)]);
}

const total = (rows: RowCounts) => countedRows({ rows });
