import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newState } from '../../src/canary/state.ts';
import { writeState } from '../../src/canary/store.ts';
import { newFolder } from '../folder.ts';
import { planOf } from './simulate.ts';

it('A state that another step wrote in the meantime is left as it is, and no draft beside it.', async () => {
  const folder = newFolder();
  const file = join(folder, 'state.json');
  const state = newState(planOf({}));
  const first = await writeState(file, state, null);
  await expect(writeState(file, { ...state, step: 1 }, null)).rejects.toThrow(
    `${file}: another step wrote this state file in the meantime. Run one step of a rollout at a time.`,
  );
  await expect(writeState(file, { ...state, step: 1 }, 'other')).rejects.toThrow('in the meantime');
  const second = await writeState(file, { ...state, step: 1 }, first);
  expect(second).not.toBe(first);
  expect(readdirSync(folder)).toEqual(['state.json']);
});
