// Rollouts with real traffic: node demo/run.ts [FOLDER]. Two versions of a model behind nginx, a load, and the gate that
// sets the split. Three canaries are rolled out one after another, in under a minute, on loopback alone.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { page, summary, svg, terminal } from './draw.ts';
import type { Story } from './model.ts';
import { findNginx } from './nginx.ts';
import { tell } from './story.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const folder = process.argv[2] ?? 'demo-report';
const nginx = findNginx();
if (nginx === null) {
  console.error('The demonstration needs nginx. On Debian: apt install nginx-light.');
  process.exit(2);
}

const told = [];
for (const story of ['healthy', 'bad', 'slow'] satisfies Story[]) {
  const one = await tell({
    ...{ nginx, story, plan: join(import.meta.dirname, 'plan.yaml') },
    ...{ perSecond: 250, batch: 600, after: 2000 },
    said: ({ decision, traffic }, at) =>
      console.error(`${story}: ${(at / 1000).toFixed(1)} s ${decision} → ${Math.round(100 * traffic)} %`),
  });
  told.push(one);
  console.log(terminal(one));
}

await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'rollouts.svg'), svg(told));
await writeFile(join(folder, 'index.html'), page(told));
for (const one of told) console.log(summary(one));
console.log(`Drawn in ${join(folder, 'index.html')}`);

const [healthy, bad, slow] = told.map((one) => one.answers.at(-1)!.answer);
const asPromised =
  healthy!.decision === 'PROMOTE' &&
  [bad, slow].every((answer) => answer!.decision === 'ROLLBACK' && answer!.traffic === 0) &&
  told.every(({ lost }) => lost === 0);
if (!asPromised) {
  console.error('This is not what the demonstration promises; see above.');
  process.exitCode = 1;
}
