import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderHistory } from '../../src/history/folder-store.ts';
import { folderOf, lineOf } from '../../src/record/line.ts';
import { newFolder } from '../folder.ts';
import { mulberry32 } from '../measure/mulberry32.ts';
import { recordAt } from './record.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

const year = () => join(folder, 'weekly/2026.jsonl');

describe('a history folder', () => {
  it('gives back what was added, in the order in which reviews were made', async () => {
    const history = folderHistory(folder);
    const records = [recordAt(3), recordAt(1), recordAt(400), recordAt(2)];
    for (const record of records) await history.append(record);
    const { records: found, faults } = await history.read('weekly');
    expect(found).toEqual([records[1], records[3], records[0], records[2]]);
    expect(faults).toEqual([]);
  });

  it.each(['a file/reviews', 'a file', '/proc/reviews'])(
    'is refused where none can be made: %s',
    async (path) => {
      writeFileSync(join(folder, 'a file'), '');
      const history = folderHistory(path.startsWith('/') ? path : join(folder, path));
      await expect(history.read('weekly')).rejects.toThrow(/the history cannot be opened/);
    },
  );

  it('takes the later of two reviews of the same data', async () => {
    const history = folderHistory(folder);
    const later = recordAt(5, 'x', { candidate: recordAt(1).candidate, status: 'RED' });
    for (const record of [recordAt(1), recordAt(2), later]) await history.append(record);
    expect((await history.read('weekly')).records).toEqual([recordAt(2), later]);
  });

  it('keeps the worse of two reviews of the same data by different plans, in whichever order they came', async () => {
    const red = { status: 'RED', level: 'RED' } as const;
    const { candidate } = recordAt(1);
    const strict = recordAt(1, 'x', { candidate, ...red });
    const lax = recordAt(3, 'x', { candidate, plan_sha256: 'f'.repeat(64) });
    const history = folderHistory(folder);
    for (const record of [strict, recordAt(2), lax]) await history.append(record);
    expect((await history.read('weekly')).records).toEqual([strict, recordAt(2)]);
    const laxFirst = { ...lax, at: recordAt(0).at };
    rmSync(year());
    for (const record of [laxFirst, strict]) await history.append(record);
    expect((await history.read('weekly')).records).toEqual([strict]);
  });

  it('lets labels that came later better a review, and labels that were left out not', async () => {
    const { candidate } = recordAt(1);
    const at = (day: number, labelled: number, status: 'GREEN' | 'AMBER' | 'RED') =>
      recordAt(day, 'x', { candidate, labelled, status, level: status });
    const standing = async (...records: ReturnType<typeof at>[]) => {
      rmSync(folder, { recursive: true });
      const history = folderHistory(folder);
      for (const record of records) await history.append(record);
      return (await history.read('weekly')).records.map(({ status }) => status);
    };
    expect(await standing(at(1, 0, 'AMBER'), at(2, 400, 'GREEN'))).toEqual(['GREEN']);
    expect(await standing(at(1, 400, 'RED'), at(2, 390, 'GREEN'))).toEqual(['RED']);
    expect(await standing(at(1, 400, 'RED'), at(2, 400, 'GREEN'))).toEqual(['GREEN']);
    const by = (labels: string, record: ReturnType<typeof at>) => ({
      ...record,
      labels_sha256: labels.repeat(64),
    });
    expect(await standing(by('a', at(1, 400, 'RED')), by('a', at(2, 400, 'GREEN')))).toEqual(['GREEN']);
    expect(await standing(by('a', at(1, 400, 'RED')), by('b', at(2, 400, 'GREEN')))).toEqual(['RED']);
    expect(await standing(by('a', at(1, 400, 'RED')), by('b', at(2, 410, 'GREEN')))).toEqual(['GREEN']);
  });

  it('keeps a RED that another reference would better', async () => {
    const { candidate } = recordAt(1);
    const history = folderHistory(folder);
    const red = recordAt(1, 'x', { candidate, status: 'RED', level: 'RED' });
    const reference = { rows: 4000, sha256: 'b'.repeat(64) };
    for (const record of [red, recordAt(2, 'x', { candidate, reference })]) await history.append(record);
    expect((await history.read('weekly')).records).toEqual([red]);
  });

  it('keeps plans apart whose names differ in signs that a folder cannot have', async () => {
    const names = ['weekly', 'Weekly', 'we ekly', 'we-ekly', '../weekly', '', '...', 'week/ly', '周', '月'];
    expect(new Set(names.map(folderOf)).size).toBe(names.length);
    for (const name of names) expect(folderOf(name)).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    const history = folderHistory(folder);
    for (const [day, plan] of names.entries()) await history.append(recordAt(day, 'x', { plan }));
    for (const [day, plan] of names.entries())
      expect((await history.read(plan)).records).toEqual([recordAt(day, 'x', { plan })]);
  });

  it('tells of a record of another plan that was put into its folder', async () => {
    mkdirSync(join(folder, 'weekly'));
    writeFileSync(year(), lineOf(recordAt(0, 'x', { plan: 'monthly' })));
    const { records, faults } = await folderHistory(folder).read('weekly');
    expect(records).toEqual([]);
    expect(faults).toMatchObject([{ kind: 'damaged' }]);
  });

  it('is readable when it was cut at any byte, and what is added later is found', async () => {
    const whole = [recordAt(0), recordAt(1)].map((record) => lineOf(record)).join('');
    const first = lineOf(recordAt(0)).length;
    mkdirSync(join(folder, 'weekly'));
    const random = mulberry32(5);
    const places = [0, 1, 20, first - 2, first - 1, first, first + 1, whole.length - 2, whole.length - 1];
    for (const place of [
      ...places,
      ...Array.from({ length: 60 }, () => Math.floor(random() * whole.length)),
    ]) {
      writeFileSync(year(), whole.slice(0, place));
      const history = folderHistory(folder);
      await history.append(recordAt(9));
      const { records, faults } = await history.read('weekly');
      const complete = place >= whole.length - 1 ? 2 : place >= first - 1 ? 1 : 0;
      expect(records, `cut at ${place}`).toEqual(
        [recordAt(0), recordAt(1)].slice(0, complete).concat(recordAt(9)),
      );
      const clean = place === 0 || (place >= first - 1 && place <= first) || place >= whole.length - 1;
      // A cut that happens to end as a line ends is taken for damage, which is told louder.
      expect(faults.length, `cut at ${place}`).toBe(clean ? 0 : 1);
      expect(readFileSync(year(), 'utf8').startsWith(whole.slice(0, place))).toBe(true);
    }
  });

  it('tells what is damaged in any byte, and never takes it for a record', async () => {
    const line = lineOf(recordAt(0, 'x', { status: 'RED', level: 'RED' }));
    mkdirSync(join(folder, 'weekly'));
    const random = mulberry32(6);
    for (let round = 0; round < 150; round++) {
      const bytes = Buffer.from(line);
      const place = Math.floor(random() * (bytes.length - 1));
      bytes[place] = (bytes[place]! + 1 + Math.floor(random() * 94)) % 127 || 33;
      if (bytes.equals(Buffer.from(line))) continue;
      writeFileSync(year(), bytes);
      appendFileSync(year(), lineOf(recordAt(1)));
      const { records, faults } = await folderHistory(folder).read('weekly');
      expect(records, `byte ${place}`).toEqual([recordAt(1)]);
      expect(faults.length, `byte ${place}`).toBeGreaterThan(0);
    }
  });

  it('is readable whenever its writers are killed, and has what they said they wrote', async () => {
    const random = mulberry32(11);
    const said = new Set<string>();
    for (let round = 0; round < 2; round++) {
      const writers = ['a', 'b'].map((one) => {
        const name = `${one}${round}`;
        const child = spawn(process.execPath, [join(import.meta.dirname, 'folder-writer.ts'), folder, name], {
          stdio: ['ignore', 'pipe', 'inherit'],
        });
        let text = '';
        child.stdout.on('data', (chunk: Buffer) => {
          text += chunk;
        });
        return { child, lines: () => text.split('\n').slice(0, -1) };
      });
      await Promise.all(writers.map(({ child }) => once(child.stdout, 'data')));
      await new Promise((resolve) => setTimeout(resolve, random() * 40));
      for (const { child } of writers) child.kill('SIGKILL');
      await Promise.all(writers.map(({ child }) => once(child, 'close')));
      for (const { lines } of writers) for (const line of lines()) said.add(line);
    }
    const { records, faults } = await folderHistory(folder).read('weekly');
    expect(faults.filter(({ kind }) => kind !== 'cut off')).toEqual([]);
    const found = new Set(
      records.map(({ candidate }) => Buffer.from(candidate.sha256, 'hex').toString().trim()),
    );
    expect(said.size).toBeGreaterThan(3);
    for (const one of said) expect(found.has(one), one).toBe(true);
  });
});
