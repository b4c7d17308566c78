import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../../fixtures/random.ts';
import { openLocal } from '../../src/engine/local/evidence.ts';
import { review } from '../../src/gate.ts';
import { readPlan } from '../../src/plan/read.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Kind, kinds, soiled } from './kinds.ts';
import { cleanLog, type Log, logs, rollOut } from './rollout.ts';
import { cleanRows, type Format, formats, type Random, type Row, type Task, writeTable } from './tables.ts';

const files = ['reference', 'candidate', 'labels', 'known answers', 'behaviour pairs'] as const;
type File = (typeof files)[number];
const roles = [...files, ...logs];
type Role = File | Log;

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
  'behaviour pairs': ['base', 'variant'],
  baseline: ['id', 'at', 'y', 'p', 'status', 'ms'],
  canary: ['id', 'at', 'y', 'p', 'status', 'ms'],
};
/** Columns that hold what another does. */
const like: Record<string, string> = { base: 'id', variant: 'id', status: 'x', ms: 'x' };

function isSoiled({ columns }: Kind, name: string): boolean {
  return columns.includes(like[name] ?? name);
}

/** Draws a task, a model, a kind, a column, a role and a format, and judges the dirty table and the clean one. */
export async function drawTable(seed: number, folder: string): Promise<Draw> {
  const { uniform } = createRandom(seed);
  const random = () => uniform();
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const task: Task = one(['binary', 'regression']);
  const bad = random() < 0.5;
  const kind = kinds[seed % kinds.length]!;
  const role = one(
    roles.filter((role) => kind.lines || columnsOf[role].some((name) => isSoiled(kind, name))),
  );
  const column = kind.lines ? '*' : one(columnsOf[role].filter((name) => isSoiled(kind, name)));
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
  const rollout = logs.some((log) => log === role);
  const sides = {
    baseline: cleanLog(1200, 1, false, random),
    canary: cleanLog(600, 50_001, bad, random),
  };
  const about = { task, bad, role, column, format, share };
  const plan = planOf(task, folder, format);
  const answerOf = (dirt: Dirt | null) =>
    rollout
      ? steppedOn(folder, format, sides, role as Log, dirt, random)
      : judged(plan, folder, format, sets, role as File, dirt, random);
  const clean = await answerOf(null);
  const dirty = await answerOf({ kind, column, share });
  const answer = compare(clean, dirty, kind, column);
  return {
    kind: kind.name,
    answer,
    about: `seed ${seed} ${kind.name} ${JSON.stringify(about)}: ${clean.level} -> ${dirty.level}: ${dirty.text.slice(0, 400)} [${JSON.stringify(dirty.first)}]`,
  };
}

interface Dirt {
  kind: Kind;
  column: string;
  share: number;
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
  role: File,
  dirt: Dirt | null,
  random: Random,
): Promise<Answer> {
  const apart = role === 'labels';
  const only = (rows: Row[], names: string[]) =>
    rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]!])));
  const tables: Record<File, Row[]> = {
    reference,
    candidate: apart ? only(candidate, ['id', 'p', 'x', 'k', 'n', 'b']) : candidate,
    labels: only(candidate, ['id', 'y']),
    'known answers': only(candidate.slice(0, 20), ['id', 'p']),
    'behaviour pairs': Array.from({ length: 40 }, (_, i) => ({
      base: candidate[2 * i]!.id!,
      variant: candidate[2 * i + 1]!.id!,
    })),
  };
  const { first, lines } = soil(tables, role, dirt, random);
  const file = (name: File) => join(folder, `${name.replace(' ', '-')}.${format}`);
  for (const name of files) writeTable(file(name), format, tables[name], lines[name]);
  const named = {
    reference: [file('reference')],
    candidate: [file('candidate')],
    labels: apart ? [file('labels')] : [],
  };
  try {
    const read = await readPlan(plan);
    const { verdict } = await review(read, await openLocal(read, named, { now }), null, { now });
    const told = verdict.findings.filter(({ status }) => status !== 'GREEN');
    return { level: verdict.status, text: told.map(({ message }) => message).join(' | '), first };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { level: 'refused', text: error.message, first };
  }
}

/** Makes one of the tables dirty. */
function soil<Name extends Role>(tables: Record<Name, Row[]>, role: Name, dirt: Dirt | null, random: Random) {
  const lines: Partial<Record<Role, (lines: string[]) => string[]>> = {};
  if (dirt === null) return { first: null, lines };
  const { kind, column, share } = dirt;
  if (kind.lines) lines[role] = kind.lines;
  const must = Math.floor(random() * tables[role].length);
  const chosen = tables[role].map((_, row) => row === must || random() < share);
  const { rows, first } = soiled(tables[role], column, kind, (row) => chosen[row]!);
  tables[role] = rows;
  return { first, lines };
}

async function steppedOn(
  folder: string,
  format: Format,
  sides: Record<Log, Row[]>,
  role: Log,
  dirt: Dirt | null,
  random: Random,
): Promise<Answer> {
  const tables = { ...sides };
  const { first, lines } = soil(tables, role, dirt, random);
  return { ...(await rollOut(folder, format, tables, lines, now)), first };
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
behaviour: [ { name: pairs, file: behaviour-pairs.${format}, expect: same, tolerance: 5000, green: "<= 0" } ]
`,
  );
  return path;
}
