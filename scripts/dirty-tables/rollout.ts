import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canaryStep } from '../../src/canary/command.ts';
import { Refusal } from '../../src/refusal.ts';
import { type Format, type Random, type Row, writeTable } from './tables.ts';

export const logs = ['baseline', 'canary'] as const;
export type Log = (typeof logs)[number];

/** The log of one side: one request in twenty fails, of a bad canary one in three. */
export function cleanLog(rows: number, firstId: number, bad: boolean, random: Random): Row[] {
  return Array.from({ length: rows }, (_, i) => {
    const second = Math.floor((i * 3600) / rows);
    const yes = random() < 0.4 ? 1 : 0;
    const right = random() < (bad ? 0.5 : 0.9);
    return {
      id: firstId + i,
      at: new Date(Date.UTC(2026, 2, 1, 10) + 1000 * second).toISOString(),
      y: yes,
      p: Math.round(1000 * (right === (yes === 1) ? 0.6 + 0.3 * random() : 0.1 + 0.3 * random())) / 1000,
      status: random() < (bad ? 0.33 : 0.05) ? 500 : 200,
      ms: Math.round(1000 * (20 + 10 * random())) / 10,
    };
  });
}

/** What a first step answers of both logs: PROMOTE is GREEN, what waits is AMBER, ROLLBACK is RED. */
export async function rollOut(
  folder: string,
  format: Format,
  tables: Record<Log, Row[]>,
  lines: Partial<Record<string, (lines: string[]) => string[]>>,
  now: Date,
  { where = 'status >= 500' }: { where?: string } = {},
): Promise<{ level: string; text: string }> {
  const plan = join(folder, 'rollout.yaml');
  const state = join(folder, 'state.json');
  writeFileSync(
    plan,
    `plan: dirty
data: { task: binary, id: id, time: at, label: y, positive: 1, score: p }
levels: { RED: { means: bad, owner: me } }
rollout:
  strategy: red-black
  steps: [25%, 100%]
  min_cases: 80
  max_batches: 20
  measures:
    - { name: errors, kind: where, where: ${JSON.stringify(where)}, margin: 5 }
    - { name: wrong answers, kind: wrong, margin: 5 }
    - { name: slow answers, kind: slow, column: ms, margin: 5 }
`,
  );
  rmSync(state, { force: true });
  const file = (name: Log) => join(folder, `${name}.${format}`);
  for (const name of logs) writeTable(file(name), format, tables[name], lines[name]);
  try {
    const answer = await canaryStep({
      plan,
      state,
      baseline: [file('baseline')],
      canary: [file('canary')],
      now,
    });
    const level = answer.decision === 'PROMOTE' ? 'GREEN' : answer.decision === 'ROLLBACK' ? 'RED' : 'AMBER';
    return { level, text: answer.why };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { level: 'refused', text: error.message };
  }
}
