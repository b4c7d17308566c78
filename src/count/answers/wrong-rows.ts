import { numberAt } from '../../data/column/numbers.ts';
import type { Plan } from '../../plan/plan.ts';
import { differingRows } from '../row-loops.ts';
import type { Answers } from './answers.ts';

/** The labelled rows (of those chosen, if `chosen` is not null) whose prediction is wrong: of a regression, those with any error at all. */
export function wrongRows(answers: Answers, chosen: Readonly<Uint8Array> | null = null): Uint32Array {
  const { task, actual, predicted } = answers;
  if (task === 'classes') return differingRows(actual, predicted, chosen);
  const wrong = new Uint32Array(actual.length);
  let n = 0;
  for (let row = 0; row < actual.length; row++) {
    const error = predicted[row]! - actual[row]!;
    if (Number.isFinite(error) && error !== 0 && (chosen === null || chosen[row] !== 0)) wrong[n++] = row;
  }
  return wrong.subarray(0, n);
}

/** Labels, decisions and scores of one row in words: `label 1, predicted 0 (score 0.31)`. */
export function why(answers: Answers, row: number): string {
  if (answers.task === 'numbers') {
    const [truth, predicted] = [answers.actual[row]!, answers.predicted[row]!];
    const error = predicted - truth;
    const target = Number.isNaN(truth) ? 'unknown' : truth;
    const off = Number.isFinite(error) ? `, off by ${Number(error.toPrecision(6))}` : '';
    return `target ${target}, predicted ${Number.isNaN(predicted) ? 'nothing' : predicted}${off}`;
  }
  const { names } = answers.classes;
  const score = answers.score && numberAt(answers.score, row);
  const certainty = score === null ? '' : Number.isNaN(score) ? ' (no score)' : ` (score ${score})`;
  return `label ${names[answers.actual[row]!] ?? 'unknown'}, predicted ${names[answers.predicted[row]!] ?? 'nothing'}${certainty}`;
}

/**
 * Those of some wrong rows that are worth looking at first: the most confident errors, by the score of what was said, of a binary
 * model 1 − score where it said no; the largest misses.
 */
export function worstOf(answers: Answers, rows: Uint32Array, most: number): number[] {
  const badness = badnessOf(answers);
  // Few are asked for of many: the worst so far, the very worst first.
  const worst: { row: number; by: number }[] = [];
  for (const row of rows) {
    const known = badness(row);
    // Of which the model gave no score, it was least certain.
    const by = Number.isNaN(known) ? -Infinity : known;
    if (worst.length === most && !(by > worst[most - 1]!.by)) continue;
    let place = worst.length;
    while (place > 0 && by > worst[place - 1]!.by) place--;
    worst.splice(place, 0, { row, by });
    if (worst.length > most) worst.pop();
  }
  return worst.map(({ row }) => row);
}

function badnessOf(answers: Answers): (row: number) => number {
  const { actual, predicted } = answers;
  if (answers.task === 'numbers') return (row) => Math.abs(predicted[row]! - actual[row]!);
  const { score, classScores } = answers;
  if (score) return (row) => (predicted[row] === 0 ? 1 - numberAt(score, row) : numberAt(score, row));
  return (row) => {
    const scores = classScores?.[predicted[row]!];
    return scores ? numberAt(scores, row) : 0;
  };
}

/** Whether the plan marks a column private that tells what the model said or what was true. */
export function hidesAnswers({ data }: Plan): boolean {
  const told = [data.label, data.score, data.prediction, ...Object.values(data.scores ?? {})];
  return told.some((name) => name !== null && data.private.includes(name));
}
