import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../fixtures/random.ts';
import { openLocal } from '../../src/engine/local/evidence.ts';
import { review } from '../../src/gate.ts';
import { readPlan } from '../../src/plan/read.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Kind, kinds, soiled } from './kinds.ts';
import { cleanRows, type Format, formats, type Random, type Row, type Task, writeTable } from './tables.ts';

const roles = ['reference', 'candidate', 'labels', 'known answers'] as const;
type Role = (typeof roles)[number];

/** What a draw came to: the verdict of the clean table, another that is not GREEN and says why, or neither. */
export interface Draw {
  kind: string;
  answer: 'same' | 'told' | 'wrong';
  about: string;
}

const now = new Date('2026-06-01T00:00:00Z');
const columnsOf: Record<Role, string[]> = {
  reference: ['id', 'y', 'p', 'x', 'k', 'n', 'b'],
  candidate: ['id', 'p', 'x', 'k', 'n', 'b', 'y'],
  labels: ['id', 'y'],
  'known answers': ['id', 'p'],
};

/** Draws a task, a model, a kind, a column, a role and a format, and judges the dirty table and the clean one. */
export async function drawTable(seed: number, folder: string): Promise<Draw> {
  const { uniform } = createRandom(seed);
  const random = () => uniform();
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const task: Task = one(['binary', 'regression']);
  const bad = random() < 0.5;
  const kind = kinds[seed % kinds.length]!;
  const role = one(
    roles.filter((role) => kind.lines || columnsOf[role].some((name) => kind.columns.includes(name))),
  );
  const column = kind.lines ? '*' : one(kind.columns.filter((name) => columnsOf[role].includes(name)));
  const format = one(
    !kind.lines
      ? formats
      : kind.name.includes('header')
        ? (['csv', 'csv.gz'] as const)
        : (['csv', 'csv.gz', 'jsonl'] as const),
  );
  const share = one([0.003, 0.05, 0.5, 1]);
  const sets = {
    reference: cleanRows(task, 300, 1, false, random),
    candidate: cleanRows(task, 300, 1001, bad, random),
  };
  const about = { task, bad, role, column, format, share };
  const plan = planOf(task, folder, format);
  const clean = await judged(plan, folder, format, sets, role, null, random);
  const dirty = await judged(plan, folder, format, sets, role, { kind, column, share }, random);
  const answer = compare(clean, dirty, kind, column);
  return {
    kind: kind.name,
    answer,
    about: `seed ${seed} ${kind.name} ${JSON.stringify(about)}: ${clean.level} -> ${dirty.level}: ${dirty.text.slice(0, 400)} [${JSON.stringify(dirty.first)}]`,
  };
}

interface Answer {
  level: string;
  text: string;
  first: { row: number; text: string } | null;
}

function compare(clean: Answer, dirty: Answer, kind: Kind, column: string): Draw['answer'] {
  if (dirty.level === 'GREEN') return clean.level === 'GREEN' ? 'same' : 'wrong';
  if (dirty.level === clean.level && clean.level !== 'GREEN') return 'same';
  const { first } = dirty;
  const quoted = first !== null && dirty.text.includes(first.text) && /row/.test(dirty.text);
  const named = column === '*' || dirty.text.includes(column) || /label|prediction|id/.test(dirty.text);
  return named && (kind.says ? kind.says.test(dirty.text) || quoted : quoted) ? 'told' : 'wrong';
}

async function judged(
  plan: string,
  folder: string,
  format: Format,
  { reference, candidate }: { reference: Row[]; candidate: Row[] },
  role: Role,
  dirt: { kind: Kind; column: string; share: number } | null,
  random: Random,
): Promise<Answer> {
  const apart = role === 'labels';
  const only = (rows: Row[], names: string[]) =>
    rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]!])));
  const tables: Record<Role, Row[]> = {
    reference,
    candidate: apart ? only(candidate, ['id', 'p', 'x', 'k', 'n', 'b']) : candidate,
    labels: only(candidate, ['id', 'y']),
    'known answers': only(candidate.slice(0, 20), ['id', 'p']),
  };
  let first: Answer['first'] = null;
  const lines: Partial<Record<Role, (lines: string[]) => string[]>> = {};
  if (dirt) {
    const { kind, column, share } = dirt;
    if (kind.lines) lines[role] = kind.lines;
    const must = Math.floor(random() * tables[role].length);
    const chosen = tables[role].map((_, row) => row === must || random() < share);
    const found = soiled(tables[role], column, kind, (row) => chosen[row]!);
    tables[role] = found.rows;
    first = found.first;
  }
  const file = (name: Role) => join(folder, `${name.replace(' ', '-')}.${format}`);
  for (const name of roles) writeTable(file(name), format, tables[name], lines[name]);
  const files = {
    reference: [file('reference')],
    candidate: [file('candidate')],
    labels: apart ? [file('labels')] : [],
  };
  try {
    const read = await readPlan(plan);
    const { verdict } = await review(read, await openLocal(read, files, { now }), null, { now });
    const told = verdict.findings.filter(({ status }) => status !== 'GREEN');
    return { level: verdict.status, text: told.map(({ message }) => message).join(' | '), first };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { level: 'refused', text: error.message, first };
  }
}

function planOf(task: Task, folder: string, format: Format): string {
  const roles = task === 'binary' ? 'positive: 1, score: p' : 'prediction: p';
  const metric =
    task === 'binary' ? 'auroc: { green: ">= 0.7", red: "<= 0.6" }' : 'mae: { green: "<= 50", red: "> 200" }';
  const path = join(folder, 'plan.yaml');
  writeFileSync(
    path,
    `plan: dirty
data: { task: ${task}, id: id, label: y, ${roles} }
levels: { RED: { means: bad, owner: me } }
metrics: { ${metric} }
predictions: { known_answers: [ { file: known-answers.${format}, on_miss: RED } ] }
`,
  );
  return path;
}
