import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseState } from '../../src/canary/parse-state.ts';
import { newState } from '../../src/canary/state.ts';
import { textFor } from '../../src/canary/store.ts';
import { folderHistory } from '../../src/history/folder-store.ts';
import { readPlan } from '../../src/plan/read.ts';
import { newFolder } from '../folder.ts';
import { recordAt } from './record.ts';

it('A history that is sealed is read with its key alone, and no line of other hands is taken.', async () => {
  const folder = newFolder();
  await folderHistory(folder, 'secret').append(recordAt(0, 'x', { status: 'RED', level: 'RED' }));
  expect((await folderHistory(folder, 'secret').read('weekly')).records).toHaveLength(1);
  await expect(folderHistory(folder, 'other').read('weekly')).rejects.toThrow(/is not sealed with the key/);
  await expect(folderHistory(folder).read('weekly')).rejects.toThrow(
    /sealed with a secret key, and none was given/,
  );
  const file = join(folder, 'weekly/2026.jsonl');
  const line = readFileSync(file, 'utf8');
  writeFileSync(file, line.replaceAll('"RED"', '"GREEN"'));
  await expect(folderHistory(folder, 'secret').read('weekly')).rejects.toThrow(/is not sealed with the key/);
  const plain = newFolder();
  await folderHistory(plain).append(recordAt(0));
  await expect(folderHistory(plain, 'secret').read('weekly')).rejects.toThrow(/is not sealed with the key/);
});

it('A rollout that is sealed cannot be ended by hand, though its digest be made anew.', async () => {
  const plan = await readPlan('plans/rollout/blue-green.yaml');
  const batch = {
    from: '2026-01-01',
    to: '2026-01-02',
    baseline: { rows: 1, sha256: 'a'.repeat(64) },
    canary: { rows: 1, sha256: 'b'.repeat(64) },
    at: '2026-01-02',
    share: 0,
    decision: 'ROLLBACK' as const,
    traffic: 0,
    why: '',
  };
  const state = { ...newState(plan), rollout: 'x', ended: 'ROLLBACK' as const, batches: [batch] };
  const text = textFor(state, 'secret');
  expect(parseState(text, 'state.json', plan, 'secret').ended).toBe('ROLLBACK');
  const edited = { ...state, ended: 'PROMOTE' as const, approved: { by: 'mallory', at: '2026-01-03' } };
  for (const forged of [textFor(edited), textFor(edited, 'guess'), text.replace('"ROLLBACK"', '"PROMOTE"')])
    expect(() => parseState(forged, 'state.json', plan, 'secret')).toThrow(/is not sealed with the key/);
  expect(() => parseState(text, 'state.json', plan)).toThrow(/sealed with a secret key/);
});
