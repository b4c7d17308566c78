// Compares each window that `greenlight watch` judged with the batch verdict of the same rows, field by field, all in one process.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLocal } from '../../src/engine/local/evidence.ts';
import { review } from '../../src/gate.ts';
import { readPlan } from '../../src/plan/read.ts';
import { windowName, windowOf } from '../../src/watch/window.ts';
import { window } from './stream.ts';

export interface Compared {
  windows: number;
  /** Rows that should be in these windows, and those that were judged there. */
  expected: number;
  counted: number;
  /** Fields of findings that were compared, and those that differ. */
  compared: number;
  differ: string[];
}

/** `recordAt`: what was sent as number i; `only`: windows that are looked at, by name. */
export async function compareWindows(
  { folder, records }: { folder: string; records: number },
  recordAt: (i: number) => object,
  only: (name: string) => boolean = () => true,
): Promise<Compared> {
  const at = (...names: string[]) => join(folder, ...names);
  const rows = new Map<string, string[]>();
  for (let i = 0; i < records; i++) {
    const record = recordAt(i) as { at: string };
    const name = windowName(windowOf(Date.parse(record.at), window));
    const lines = rows.get(name);
    if (lines) lines.push(JSON.stringify(record));
    else rows.set(name, [JSON.stringify(record)]);
  }
  const plan = await readPlan(at('plan.yaml'));
  const found: Compared = { windows: 0, expected: 0, counted: 0, compared: 0, differ: [] };
  const judged = new Set(readdirSync(at('state', 'windows')));
  for (const [name, lines] of [...rows].sort()) {
    if (!only(name)) continue;
    found.expected += lines.length;
    found.windows++;
    if (!judged.has(name)) {
      found.differ.push(`${name}: was not judged`);
      continue;
    }
    const live = JSON.parse(readFileSync(at('state', 'windows', name, 'verdict.json'), 'utf8'));
    const settled = JSON.parse(readFileSync(at('state', 'windows', name, 'window.json'), 'utf8'));
    found.counted += live.candidate.rows;
    writeFileSync(at('batch.jsonl'), `${lines.join('\n')}\n`);
    const now = new Date(Date.parse(settled.end) + plan.watch!.lateness.milliseconds);
    const sets = { reference: [at('reference.csv')], candidate: [at('batch.jsonl')], labels: [] };
    const evidence = await openLocal(plan, sets, { now });
    const { verdict } = await review(plan, evidence, null, { now }).finally(() => evidence.close());
    const batch = new Map(verdict.findings.map((finding) => [finding.check, finding]));
    for (const finding of live.findings) {
      const { check: of, kind } = finding;
      // What a stream and its history alone know.
      if (kind === 'review' || of.startsWith('input/records/')) continue;
      for (const field of ['status', 'value', 'interval', 'reference', 'cases', 'reasons'] as const) {
        found.compared++;
        const other = JSON.stringify(batch.get(of)?.[field]);
        if (JSON.stringify(finding[field]) !== other)
          found.differ.push(
            `${name}: ${of}: ${field} ${JSON.stringify(finding[field])}, in the batch ${other}`,
          );
      }
    }
  }
  return found;
}
