import type { ClassAnswers, NumberAnswers } from '../../src/count/answers/answers.ts';
import { countOutcome } from '../../src/count/answers/outcome.ts';
import { labelledRows, takeCases } from '../../src/count/cases.ts';
import type { OutcomeCounts } from '../../src/count/counts.ts';
import type { Outcomes } from '../../src/measure/compare.ts';

type Answers = ClassAnswers | NumberAnswers;

/** A binary set decided at 0.5: labels 0 and 1, NaN where a score is missing. */
export function binary(labels: number[], scores: number[], group: number[] | null = null): ClassAnswers {
  return {
    task: 'classes',
    classes: { names: ['0', '1'], positive: 1 },
    actual: Int16Array.from(labels),
    predicted: Int16Array.from(scores, (score) => (score >= 0.5 ? 1 : score < 0.5 ? 0 : -1)),
    score: Float64Array.from(scores),
    classScores: null,
    group: group && Int32Array.from(group),
  };
}

/** A multiclass set: the class of the highest score is predicted. `scores` holds a row for each case. */
export function multiclass(labels: number[], scores: number[][]): ClassAnswers {
  const names = scores[0]!.map((_, place) => String(place));
  return {
    task: 'classes',
    classes: { names, positive: null },
    actual: Int16Array.from(labels),
    predicted: Int16Array.from(scores, (row) => row.indexOf(Math.max(...row))),
    score: null,
    classScores: names.map((_, place) => Float64Array.from(scores, (row) => row[place]!)),
    group: null,
  };
}

export function regression(targets: number[], predictions: number[]): NumberAnswers {
  return {
    task: 'numbers',
    actual: Float64Array.from(targets),
    predicted: Float64Array.from(predictions),
    group: null,
  };
}

export function outcomeOf(answers: Answers): OutcomeCounts {
  return countOutcome(answers, null);
}

/** Two models on the same cases. */
export function paired(reference: Answers, candidate: Answers): Outcomes {
  const rows = labelledRows(candidate);
  return {
    reference: outcomeOf(reference),
    candidate: outcomeOf(candidate),
    paired: {
      cases: rows.length,
      reference: takeCases(reference, rows, candidate.group),
      candidate: takeCases(candidate, rows, candidate.group),
    },
  };
}
