import type { Plan } from '../plan/plan.ts';
import type { Answers } from './answers.ts';

/** 1 for a labelled row whose prediction is wrong (a regression: any error at all); rows without a label are not wrong. */
export function wrongRows({ task, actual, predicted }: Answers): Uint8Array {
  const wrong = new Uint8Array(actual.length);
  if (task === 'classes') {
    for (let row = 0; row < wrong.length; row++) {
      const truth = actual[row]!;
      const said = predicted[row]!;
      wrong[row] = truth >= 0 && said >= 0 && truth !== said ? 1 : 0;
    }
  } else {
    for (let row = 0; row < wrong.length; row++) {
      const error = predicted[row]! - actual[row]!;
      wrong[row] = Number.isFinite(error) && error !== 0 ? 1 : 0;
    }
  }
  return wrong;
}

/** Labels, decisions and scores of one row in words: `label 1, predicted 0 (score 0.31)`. */
export function why(answers: Answers, row: number): string {
  if (answers.task === 'numbers') {
    const [truth, said] = [answers.actual[row]!, answers.predicted[row]!];
    const error = said - truth;
    const target = Number.isNaN(truth) ? 'unknown' : truth;
    const off = Number.isFinite(error) ? `, off by ${Number(error.toPrecision(6))}` : '';
    return `target ${target}, predicted ${Number.isNaN(said) ? 'nothing' : said}${off}`;
  }
  const { names } = answers.classes;
  const score = answers.score?.[row];
  const certainty = score === undefined ? '' : Number.isNaN(score) ? ' (no score)' : ` (score ${score})`;
  return `label ${names[answers.actual[row]!] ?? 'unknown'}, predicted ${names[answers.predicted[row]!] ?? 'nothing'}${certainty}`;
}

/** Rows worth looking at first: the most confident errors, the largest misses. */
export function worstFirst(answers: Answers, rows: Uint8Array, most: number): number[] {
  const badness = badnessOf(answers);
  // Few are asked for of many: the worst so far, the very worst first.
  const worst: { row: number; by: number }[] = [];
  for (let row = 0; row < rows.length; row++) {
    if (!rows[row]) continue;
    const by = badness(row);
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
  if (score) return (row) => (predicted[row] === 0 ? -score[row]! : score[row]!);
  return (row) => classScores?.[predicted[row]!]?.[row] ?? 0;
}

/** Whether the plan marks a column private that tells what the model said or what was true. */
export function hidesAnswers({ data }: Plan): boolean {
  const told = [data.label, data.score, data.prediction, ...Object.values(data.scores ?? {})];
  return told.some((name) => name !== null && data.private.includes(name));
}
