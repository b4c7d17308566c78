import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearReport, takeFolder } from '../../src/report/folder.ts';
import { newFolder } from '../folder.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = newFolder();
  folder = join(parent, 'report');
});
afterEach(() => {
  chmodSync(parent, 0o755);
  rmSync(parent, { recursive: true });
});

const verdict = () => readFileSync(join(folder, 'verdict.json'), 'utf8');
const files = (text: string): [string, string][] => [
  ['report.html', `page ${text}`],
  ['verdict.json', text],
];

describe('The folder of a report', () => {
  it('holds the files that were put there, and nothing else of the run.', async () => {
    const run = await takeFolder(folder);
    await run.put(files('GREEN'));
    expect(readdirSync(folder).sort()).toEqual(['report.html', 'verdict.json']);
    expect(verdict()).toBe('GREEN');
  });

  it('loses an older answer as soon as it is taken, and keeps what is not an answer.', async () => {
    mkdirSync(folder);
    for (const name of ['verdict.json', 'report.md', 'report.html', 'notes.txt', 'wrong-rows.csv'])
      writeFileSync(join(folder, name), 'old');
    const run = await takeFolder(folder, ['wrong-rows.csv']);
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['notes.txt']);
    await run.leave();
    expect(readdirSync(folder)).toEqual(['notes.txt']);
  });

  it('goes again where nothing was put into it.', async () => {
    await (await takeFolder(folder)).leave();
    expect(existsSync(folder)).toBe(false);
    await clearReport(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('belongs to the run that took it last: an earlier one puts nothing there any more.', async () => {
    const early = await takeFolder(folder);
    const late = await takeFolder(folder);
    await expect(early.put(files('GREEN of the early run'))).rejects.toThrow(/Another run began to write/);
    expect(existsSync(join(folder, 'verdict.json'))).toBe(false);
    await late.put(files('RED of the late run'));
    await early.leave();
    expect(verdict()).toBe('RED of the late run');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe('page RED of the late run');
  });

  it('shows no answer whose review was not recorded, and records before it shows.', async () => {
    const run = await takeFolder(folder);
    const failing = run.put(files('GREEN'), async () => {
      expect(existsSync(join(folder, 'verdict.json'))).toBe(false);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow(/the disk is full/);
    expect(existsSync(join(folder, 'verdict.json'))).toBe(false);
  });

  it('shows none of the files where one cannot be moved to its place.', async () => {
    const run = await takeFolder(folder);
    mkdirSync(join(folder, 'verdict.json'));
    writeFileSync(join(folder, 'verdict.json', 'x'), '');
    await expect(run.put(files('GREEN'))).rejects.toThrow(/cannot be written/);
    expect(existsSync(join(folder, 'report.html'))).toBe(false);
  });

  it('that a killed run left is taken again, and what it had prepared is gone.', async () => {
    mkdirSync(join(folder, '.greenlight-00000000-0000-4000-8000-000000000000'), { recursive: true });
    await clearReport(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
