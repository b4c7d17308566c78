// The soak of `greenlight watch`: `node scripts/soak-live.ts JARS [RECORDS] [KILLS] [SEED] [PROGRAM]` starts a broker from the jars of Kafka in
// the folder JARS, and prints the table that stands in docs/live.md. PROGRAM is what is killed: src/cli.ts, or dist/cli.js, which starts
// with a third of the work.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { soak } from './live/kills.ts';

const root = join(import.meta.dirname, '..');
const [libs, records = '1000000', kills = '200', seed = '1', program = 'src/cli.ts'] = process.argv.slice(2);
if (!libs) throw new Error('name the folder of the jars of Kafka');
const folder = mkdtempSync(join(tmpdir(), 'gl-live-'));
const began = Date.now();
const found = await soak({
  folder,
  libs,
  port: 19292,
  seed: Number(seed),
  records: Number(records),
  kills: Number(kills),
  restarts: Math.ceil(Number(kills) / 20),
  partitions: 3,
  program: [process.execPath, resolve(root, program)],
  log: (text) => console.error(text),
});
for (const text of found.differ.slice(0, 20)) console.error(text);
console.log(
  '| Records | copies | kills | broker killed | joins of the group | windows | rows expected | rows counted | fields compared | fields that differ |',
);
console.log('|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
console.log(
  `| ${[found.records, found.copies, found.kills, found.restarts, found.rebalances, found.windows, found.expected, found.counted, found.compared, found.differ.length].map((value) => value.toLocaleString('en-US')).join(' | ')} |`,
);
console.log(
  `Seed ${seed}, Node ${process.version}, ${cpus().length} cores, ${Math.round((Date.now() - began) / 60_000)} minutes.`,
);
if (found.differ.length === 0) rmSync(folder, { recursive: true, force: true });
else console.error(`left in ${folder}`);
process.exitCode = found.differ.length === 0 && found.expected === found.counted ? 0 : 1;
