import { type Classes, classCodes } from '../../count/answers/classes.ts';
import { cells, type DueAnswers } from '../../count/answers/due.ts';
import type { OutcomeCounts, ScoreCounts } from '../../count/counts.ts';
import type { SliceCounts } from '../../count/slices.ts';
import type { CategoryColumn } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import { whole } from '../sql/count/values.ts';
import type { Result, Side } from './results.ts';
import type { SpelledTexts } from './texts.ts';

/** What was said and what was true in a set, of classes. */
export interface ClassesCounted {
  /** Of all rows, then of each edge case. */
  slices: SliceCounts[];
  predicted: Map<string, number>;
  /** Rows without a prediction, and the scores outside 0 to 1. */
  missing: number;
  outside: { rows: number; row: number; value: number } | null;
  unlabelled: ScoreCounts | null;
  unlabelledClasses: Map<string, ScoreCounts> | null;
  due: DueAnswers | null;
}

/** A line of the answers: rows of one label, one decision and neighbouring scores. −1 where there is none. */
interface Line {
  truth: number;
  said: number;
  /** Whether its rows are too young to have a label. */
  young: boolean;
  least: number;
  most: number;
  /** Of all, then of each edge case. */
  rows: number[];
}

/**
 * Counts the answers of a set. Where scores that differ were counted together, they are put in the order that is worst for the model that
 * is judged: `favour` says whether they are put in the best, as for the one that it is held against.
 */
export function classesCounted(
  plan: Plan,
  classes: Classes,
  results: { answers: Result; scores: Result | null },
  set: { side: Side; texts: SpelledTexts; edges: number; favour: boolean },
): ClassesCounted {
  const { data } = plan;
  const helps = plan.unlabelled === 'prediction_powered';
  const codes = coder(plan, classes, set.texts);
  const lines = (result: Result, keep: (row: number) => boolean = () => true): Line[] =>
    result
      .of(set.side)
      .filter(keep)
      .map((row) => ({
        truth: codes.truth(result.text('l', row)),
        said: codes.said(result.text('d', row)),
        young: result.number('w', row) === 1,
        least: result.number('lo', row),
        most: result.number('hi', row),
        rows: [
          result.number('n', row),
          ...Array.from({ length: set.edges }, (_, i) => result.number(`e${i}`, row)),
        ],
      }));
  const answers = lines(results.answers);
  const isScored = data.task === 'binary' && data.score !== null;
  const binary = isScored ? answers.filter(({ least }) => !Number.isNaN(least)) : null;
  const names = Object.keys(data.scores ?? {});
  const each =
    results.scores === null || data.scores === null
      ? null
      : new Map(
          names.map((name, k) => [
            name,
            lines(results.scores!, (row) => results.scores!.number('k', row) === k),
          ]),
        );
  const slice = (at: number): SliceCounts => {
    const outcome: OutcomeCounts = {
      ...confusion(classes, answers, at),
      scores: binary && scoresOf(binary, at, { of: 'truth', code: classes.positive! }, set.favour),
      classScores:
        each &&
        new Map(
          [...each].flatMap(([name, own]) => {
            const code = classes.names.indexOf(name);
            return code < 0 ? [] : [[name, scoresOf(own, at, { of: 'truth', code }, set.favour)]];
          }),
        ),
      residuals: null,
    };
    return { rows: answers.reduce((sum, { rows }) => sum + rows[at]!, 0), outcome };
  };
  const slices = Array.from({ length: set.edges + 1 }, (_, at) => slice(at));
  const isUnlabelled = slices[0]!.outcome.cases === 0;
  const decided =
    binary && (isUnlabelled || helps)
      ? scoresOf(binary, 0, { of: 'said', code: classes.positive! }, set.favour)
      : null;
  if (helps && !isUnlabelled) slices[0]!.outcome.decided = decided;
  return {
    slices,
    predicted: new Map(
      classes.names.map((name, code) => [
        name,
        answers.reduce((sum, { said, rows }) => sum + (said === code ? rows[0]! : 0), 0),
      ]),
    ),
    missing: answers.reduce(
      (sum, { said, least, rows }) => sum + ((isScored ? Number.isNaN(least) : said < 0) ? rows[0]! : 0),
      0,
    ),
    outside: outsideOf([...(binary ?? []), ...[...(each?.values() ?? [])].flat()]),
    unlabelled: isUnlabelled ? decided : null,
    unlabelledClasses:
      isUnlabelled && each
        ? new Map(
            [...each].map(([name, own]) => [
              name,
              scoresOf(own, 0, { of: 'said', code: classes.names.indexOf(name) }, set.favour),
            ]),
          )
        : null,
    due: isScored ? dueByScore(binary!) : dueByClass(classes, answers),
  };
}

/** The class of each text, as of files; refuses a label that the reference never held. */
function coder({ data }: Plan, classes: Classes, texts: SpelledTexts) {
  const codesOf = (column: string | null, what: string) => {
    const found = column === null ? undefined : texts.table.columns.get(column);
    if (column === null || found?.type !== 'category') return null;
    const codes = Int32Array.from(found.categories.keys());
    const once: CategoryColumn = { ...found, codes };
    const classOf = classCodes(once, classes, what, texts.table);
    const byText = new Map(found.categories.map((text, i) => [text, classOf[i]!]));
    return (stored: string | null) => {
      const text = stored === null ? null : texts.spelled(column, stored);
      return text === null ? -1 : byText.get(text)!;
    };
  };
  const truth = codesOf(data.label, 'label') ?? (() => -1);
  const decided = (word: string | null) => (word === 'yes' ? 1 : word === 'no' ? 0 : -1);
  return { truth, said: codesOf(data.prediction, 'prediction') ?? decided };
}

function confusion(
  { names, positive }: Classes,
  lines: Line[],
  at: number,
): Pick<OutcomeCounts, 'cases' | 'confusion'> {
  const table = new Float64Array(names.length ** 2);
  let [cases, decided] = [0, 0];
  for (const { truth, said, rows } of lines) {
    if (truth < 0) continue;
    cases += rows[at]!;
    if (said < 0) continue;
    decided += rows[at]!;
    table[truth * names.length + said]! += rows[at]!;
  }
  return { cases, confusion: decided === 0 ? null : { classes: names, positive, table } };
}

/** Rows of both sides at each score. Of scores that were counted together, those of one side stand at the least and the others at the greatest. */
function scoresOf(
  lines: Line[],
  at: number,
  by: { of: 'truth' | 'said'; code: number },
  favour: boolean,
): ScoreCounts {
  const found = new Map<number, [positives: number, negatives: number]>();
  for (const line of lines) {
    const side = line[by.of];
    const rows = line.rows[at]!;
    if (side < 0 || rows === 0) continue;
    const isPositive = side === by.code;
    const score = isPositive === favour ? line.most : line.least;
    const own = found.get(score) ?? [0, 0];
    own[isPositive ? 0 : 1] += rows;
    found.set(score, own);
  }
  const scores = Float64Array.from(found.keys()).sort();
  const side = (which: 0 | 1) => whole(scores.map((score) => found.get(score)![which]));
  return { scores, positives: side(0), negatives: side(1) };
}

function outsideOf(lines: Line[]): ClassesCounted['outside'] {
  const beyond = lines.filter(({ least, most }) => least < 0 || most > 1);
  if (beyond.length === 0) return null;
  const least = Math.min(...beyond.map((one) => (one.least < 0 ? one.least : one.most)));
  return { rows: beyond.reduce((sum, { rows }) => sum + rows[0]!, 0), row: 0, value: least };
}

function dueByScore(lines: Line[]): DueAnswers | null {
  return due(cells, lines, ({ least, most }) =>
    Math.min(cells - 1, Math.max(0, Math.floor(((least + most) / 2) * cells))),
  );
}

function dueByClass({ names }: Classes, lines: Line[]): DueAnswers | null {
  return due(names.length, lines, ({ said }) => said);
}

function due(size: number, lines: Line[], cellOf: (line: Line) => number): DueAnswers | null {
  const counts = { labelled: new Float64Array(size), unlabelled: new Float64Array(size) };
  for (const line of lines) {
    const cell = cellOf(line);
    if (cell >= 0 && !line.young) counts[line.truth < 0 ? 'unlabelled' : 'labelled'][cell]! += line.rows[0]!;
  }
  const any = (rows: Float64Array) => rows.some((count) => count > 0);
  return any(counts.labelled) && any(counts.unlabelled)
    ? { labelled: whole(counts.labelled), unlabelled: whole(counts.unlabelled) }
    : null;
}
