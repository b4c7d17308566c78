import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { expandFiles } from '../../src/data/files.ts';
import { written } from './written.ts';

describe('patterns', () => {
  it('stand for the files that match, sorted, each once; an existing path is taken as it stands', async () => {
    const b = written('part-b.csv', 'x\n2\n');
    const a = written('part-a.csv', 'x\n1\n');
    const odd = written('odd[1].csv', 'x\n3\n');
    const folder = dirname(a);
    mkdirSync(join(folder, 'part-dir.csv'), { recursive: true });
    expect(await expandFiles([join(folder, 'part-*.csv'), a, odd])).toEqual([a, b, odd]);
    await expect(expandFiles([join(folder, 'absent-*.csv')])).rejects.toThrow(
      /absent-\*\.csv: no file matches/,
    );
    await expect(expandFiles([join(folder, 'absent.csv')])).rejects.toThrow(
      /absent.csv: there is no such file/,
    );
  });
  it('pass over parts that hold nothing, packed or not, and refuse where no other is left', async () => {
    const folder = join(dirname(written('x.csv', 'x\n1\n')), 'in-parts');
    mkdirSync(folder, { recursive: true });
    const part = (name: string, bytes: string | Buffer) => writeFileSync(join(folder, name), bytes);
    part('part-0.csv', '');
    part('part-1.csv', '\ufeff\r\n');
    part('part-2.csv.gz', gzipSync(''));
    part('part-3.csv.gz', gzipSync('\n'));
    await expect(expandFiles([join(folder, 'part-*')])).rejects.toThrow(/every file that matches is empty/);
    part('part-4.csv', 'x\n');
    part('part-5.csv.gz', gzipSync('x\n1\n'));
    // Damaged, and no less there: whoever reads it says so.
    part('part-6.csv.gz', gzipSync('x\n1\n').subarray(0, 18));
    expect(await expandFiles([join(folder, 'part-*')])).toEqual(
      ['part-4.csv', 'part-5.csv.gz', 'part-6.csv.gz'].map((name) => join(folder, name)),
    );
  });
});
