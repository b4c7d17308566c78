import type { Answers } from '../count/answers.ts';
import { countChosen } from '../count/row-loops.ts';
import { worstOf, wrongRows } from '../count/wrong-rows.ts';
import { type Condition, parseCondition } from '../data/condition.ts';
import type { Table } from '../data/table.ts';
import type { Plan } from '../plan/plan.ts';
import type { WrittenFinding } from '../record/verdict.ts';
import type { RowSample } from './review.ts';
import { sampleOf } from './wrong-rows.ts';

/** Findings that get a sample, and rows of each. */
const mostFindings = 12;
const mostRows = 5;

/**
 * A few of the rows behind each finding that gates, and behind each weak segment, by its check: of a slice its worst
 * errors, else the first rows. Their cells are those that tell the most: who, when, what the condition reads, the answer.
 * `parsed` holds conditions that have been read already.
 */
export async function sampleFindingRows(
  plan: Plan,
  table: Table,
  answers: Answers,
  findings: WrittenFinding[],
  parsed: Condition[],
): Promise<Record<string, RowSample>> {
  const samples: Record<string, RowSample> = Object.create(null);
  const shown = findings.filter(
    ({ kind, status }) => status === 'RED' || status === 'AMBER' || kind === 'segment',
  );
  for (const { check, kind, where } of shown
    .filter((finding) => finding.where !== undefined)
    .slice(0, mostFindings)) {
    const condition =
      parsed.find(({ sql }) => sql === where) ??
      (await parseCondition(where!, { timeZone: plan.data.timeZone }));
    const chosen = condition.select(table);
    const wrong = kind === 'edge' || kind === 'segment' ? wrongRows(answers, chosen) : null;
    const total = wrong ? wrong.length : countChosen(chosen);
    if (total === 0) continue;
    const rows = wrong ? worstOf(answers, wrong, mostRows) : firstOf(chosen);
    samples[check] = sampleOf(plan, table, answers, rows, telling(plan, condition.columns, table), total);
  }
  return samples;
}

function firstOf(chosen: Readonly<Uint8Array>): number[] {
  const rows: number[] = [];
  for (let row = chosen.indexOf(1); row >= 0 && rows.length < mostRows; row = chosen.indexOf(1, row + 1)) {
    rows.push(row);
  }
  return rows;
}

function telling({ data }: Plan, inCondition: string[], table: Table): string[] {
  const written = new Set(inCondition.map((name) => name.toLowerCase()));
  const read = [...table.columns.keys()].filter((name) => written.has(name.toLowerCase()));
  const answer = [data.label, data.prediction, data.score];
  return [data.id, ...read, ...answer].filter(
    (name, i, all) => name !== null && all.indexOf(name) === i,
  ) as string[];
}
