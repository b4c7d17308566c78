import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { type Progress, readTable } from '../../src/data/read.ts';
import { read, written } from './written.ts';

it('tells how far it has come, and reads the same in a worker thread', async () => {
  const file = written('progress.csv', `id,x\n${`1,${' '.repeat(100)}2\n`.repeat(25_000)}`);
  const seen: Progress[] = [];
  const request = { columns: [], others: 'auto' as const };
  const table = await readTable([file, file], request, { progress: (progress) => void seen.push(progress) });
  expect(table.rows).toBe(50_000);
  expect(seen.length).toBeGreaterThan(4);
  expect(seen.at(-1)).toMatchObject({ file, bytes: table.source.bytes, totalBytes: table.source.bytes });
  expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).sort((a, b) => a - b));
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
     import(workerData.module).then(async ({ readTable }) => {
       const { columns } = await readTable([workerData.file], { columns: [], others: 'auto' });
       parentPort.postMessage([...columns]);
     });`,
    {
      eval: true,
      workerData: { module: join(import.meta.dirname, '../../src/data/read.ts'), file },
      execArgv: [],
    },
  );
  const columns = await new Promise((resolve, reject) =>
    worker.once('message', resolve).once('error', reject),
  );
  expect(new Map(columns as [])).toEqual((await read(file)).columns);
});
