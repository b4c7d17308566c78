import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { command } from '../../src/command/init.ts';
import { file, fixture, folder } from './drafts.ts';

describe('greenlight init as a command', () => {
  const reference = [fixture('credit/reference.csv')];
  const run = async (flags: Record<string, string | boolean | string[]>) => {
    let said = '';
    const out = (text: string) => {
      said += text;
    };
    const terminal = { out, err: () => {}, color: false, width: 100, interactive: false };
    return { status: await command.run({ flags, words: [] }, terminal), said };
  };

  it('writes the plan, says what it took the columns for, and what comes next', async () => {
    const out = join(folder, 'new/credit.yaml');
    const { status, said } = await run({ reference, out });
    expect(status).toBe(0);
    expect(said).toMatch(/label +defaulted \(positive: 1, it goes with high scores\)/);
    expect(said).toContain(`greenlight validate ${out} --reference`);
    expect(readFileSync(out, 'utf8')).toContain('plan: credit\n');
  });

  it('never writes over a plan unless it is told to', async () => {
    const out = file('mine.yaml', 'mine');
    await expect(run({ reference, out })).rejects.toThrow(/is there already.*--force/);
    expect(readFileSync(out, 'utf8')).toBe('mine');
    await run({ reference, out, force: true });
    expect(readFileSync(out, 'utf8')).not.toBe('mine');
  });

  it('prints the plan alone with --out -', async () => {
    const { said } = await run({ reference, out: '-' });
    expect(parse(said)).toMatchObject({ plan: 'credit', data: { task: 'binary' } });
  });

  it('refuses a column that is not there, and a task that is none', async () => {
    await expect(run({ reference, out: '-', label: 'defalted' })).rejects.toThrow(
      /no column "defalted".*"defaulted"/,
    );
    await expect(run({ reference, out: '-', task: 'ranking' })).rejects.toThrow(
      /binary, multiclass or regression/,
    );
  });
});
