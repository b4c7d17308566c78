/**
 * What a study of when to retrain takes beside its trainings: `node scripts/retrain-speed.ts 144` plays so many trainings of 10,000 rows each
 * with a program that learns nothing, and prints the processor time of Greenlight itself. Time of the trainings is other processes'.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command } from '../src/command/retrain.ts';
import { mulberry32, normals } from '../src/statistics/random.ts';

const trainings = Number(process.argv[2] ?? 144);
const [perDay, window, delay] = [400, 25, 7];
const folder = mkdtempSync(join(tmpdir(), 'greenlight-speed-'));
const [plan, log, train, out] = ['plan.yaml', 'log.csv', 'train.mjs', 'out'].map((name) =>
  join(folder, name),
);

const random = mulberry32(1);
const normal = normals(random);
const rows = Array.from({ length: (window + delay + trainings + 1) * perDay }, (_, row) => {
  const x = [normal(), normal(), normal(), normal()];
  const at = new Date(Date.UTC(2025, 0, 1) + (row / perDay) * 86_400_000).toISOString();
  const y = random() < 1 / (1 + Math.exp(-x[0]!)) ? 1 : 0;
  return `c-${row},${at},${x.map((one) => one.toFixed(4)).join(',')},${['one', 'two', 'three'][row % 3]},${y}`;
});
writeFileSync(log!, `id,at,a,b,c,d,e,y\n${rows.join('\n')}\n`);
writeFileSync(
  plan!,
  `plan: speed
data: { task: binary, id: id, time: at, label: y, positive: 1, score: p, labels_after: ${delay} days,
  features: { a: { type: number }, b: { type: number }, c: { type: number }, d: { type: number }, e: { type: category } } }
levels: { AMBER: { means: worse, action: look, owner: somebody, within: 5 days }, RED: { means: bad, action: stop, owner: somebody, within: 1 day } }
metrics: { brier: { green: "<= 0.25", red: "> 0.3", falls: [{ from: reference, amber: 0.02 }] } }
`,
);
writeFileSync(
  train!,
  `import { readFileSync, writeFileSync } from 'node:fs';
const lines = readFileSync(process.argv[2], 'utf8').trim().split('\\n').slice(1).map((line) => line.split(','));
writeFileSync(process.argv[3], 'id,p\\n' + lines.map((c) => c[0] + ',' + (1 / (1 + Math.exp(-c[2]))).toFixed(6)).join('\\n'));
`,
);
const asked = [
  [
    '--plan',
    plan!,
    '--data',
    log!,
    '--out',
    out!,
    '--windows',
    `${window} days`,
    '--cadences',
    'never, daily',
  ],
  ['--train', `"${process.execPath}" "${train}" {score} {out} {train}`],
].flat();
const { values } = parseArgs({ args: asked, options: command.options });
const quiet = { out: () => {}, err: () => {}, color: false, width: 100, interactive: false };
const [before, begun] = [process.cpuUsage(), performance.now()];
await command.run({ flags: values, words: [] }, quiet);
const used = process.cpuUsage(before);
const wall = (performance.now() - begun) / 1000;
const result = JSON.parse(readFileSync(join(out!, 'retraining.json'), 'utf8'));
rmSync(folder, { recursive: true });
const own = (used.user + used.system) / 1e6;
console.log(
  `${result.trainings.length} trainings of ${result.trainings[0].rows} rows, ${result.data.rows} rows in the log: ${own.toFixed(1)} s of processor time, ${(own / result.trainings.length).toFixed(3)} s a training; ${wall.toFixed(0)} s in all.`,
);
