import type { Numbers } from '../../data/column/numbers.ts';
import { labelledRows, takeCases } from '../cases.ts';
import type { ConfusionCounts, OutcomeCounts, ScoreCounts } from '../counts.ts';
import { countPairs } from '../row-loops.ts';
import type { Answers, ClassAnswers, NumberAnswers } from './answers.ts';
import { countResiduals } from './residuals.ts';
import { countScores } from './scores.ts';

/** Counts the labelled rows of a set, or those of a slice of it (`rows` holds 1 for a row that belongs to it). */
export function countOutcome(answers: Answers, rows: Uint8Array | null): OutcomeCounts {
  const counts = answers.task === 'classes' ? countClasses(answers, rows) : countNumbers(answers, rows);
  if (answers.group === null) return counts;
  return { ...counts, grouped: takeCases(answers, labelledRows(answers, rows), answers.group) };
}

function countClasses(answers: ClassAnswers, rows: Uint8Array | null): OutcomeCounts {
  const { classes, actual, predicted, score, classScores } = answers;
  const size = classes.names.length;
  const pairs = countPairs(actual, predicted, rows, size);
  const table = new Float64Array(size * size);
  let cases = 0;
  let decided = 0;
  for (let truth = 0; truth < size; truth++) {
    // The first of each line were not predicted at all.
    const [unsaid, ...predicted] = pairs.subarray((truth + 1) * (size + 1), (truth + 2) * (size + 1));
    table.set(predicted, truth * size);
    const sum = predicted.reduce((total, count) => total + count, 0);
    decided += sum;
    cases += sum + unsaid!;
  }
  const confusion: ConfusionCounts | null =
    decided === 0 ? null : { classes: classes.names, positive: classes.positive, table };
  return {
    cases,
    confusion,
    scores: score && classes.positive !== null ? countOneClass(answers, score, classes.positive, rows) : null,
    classScores: classScores && countEachClass(answers, classScores, rows),
    residuals: null,
  };
}

function countEachClass(
  answers: ClassAnswers,
  scores: (Numbers | null)[],
  rows: Uint8Array | null,
): Map<string, ScoreCounts> {
  const counts = new Map<string, ScoreCounts>();
  scores.forEach((score, i) => {
    if (score) counts.set(answers.classes.names[i]!, countOneClass(answers, score, i, rows));
  });
  return counts;
}

/** One class against the rest. */
function countOneClass(
  answers: ClassAnswers,
  score: Numbers,
  positive: number,
  rows: Uint8Array | null,
): ScoreCounts {
  const { actual, classes } = answers;
  // The codes of two classes are the sides, once they are unsigned.
  if (rows === null && positive === 1 && classes.names.length === 2) {
    return countScores(score, new Uint8Array(actual));
  }
  const side = new Uint8Array(actual.length);
  for (let row = 0; row < side.length; row++) {
    const truth = actual[row]!;
    side[row] = truth < 0 || (rows !== null && rows[row] === 0) ? 2 : truth === positive ? 1 : 0;
  }
  return countScores(score, side);
}

function countNumbers(answers: NumberAnswers, rows: Uint8Array | null): OutcomeCounts {
  const residuals = countResiduals(answers.actual, answers.predicted, rows);
  let cases = 0;
  for (let row = 0; row < answers.actual.length; row++) {
    if (!Number.isNaN(answers.actual[row]!) && (rows === null || rows[row] !== 0)) cases++;
  }
  return {
    cases,
    confusion: null,
    scores: null,
    classScores: null,
    residuals: residuals.cases ? residuals : null,
  };
}
