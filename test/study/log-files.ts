import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mulberry32, normals } from '../../src/statistics/random.ts';
import { newFolder } from '../folder.ts';

/** A plan, a log of so many days whose label turns over at half of the time, and a program that trains. */
export interface LogFiles {
  folder: string;
  plan: string;
  log: string;
  /** The command, with more words for the program. */
  command(...words: string[]): string;
}

export const planText = `plan: small
data:
  task: binary
  id: id
  time: at
  label: y
  positive: 1
  score: p
  labels_after: 7 days
  features: { x: { type: number }, "a, b": { type: category }, rate: { type: number } }
levels:
  AMBER: { means: worse, action: look, owner: somebody, within: 5 days }
  RED: { means: bad, action: stop, owner: somebody, within: 1 day }
metrics: { brier: { green: "<= 0.2", red: "> 0.25", falls: [{ from: reference, amber: 0.02 }] } }
`;

const start = Date.UTC(2025, 0, 1);
const DAY = 86_400_000;

/** Rows of the log as they are written; `more` adds a column. */
export function logRows(days: number, perDay: number, more?: (y: number, row: number) => string): string[] {
  const random = mulberry32(5);
  const normal = normals(random);
  const rows = Array.from({ length: days * perDay }, (_, row) => {
    const day = row / perDay;
    const [x, rate] = [normal(), normal()];
    const z = 2 * x * (day < days / 2 ? 1 : -1);
    const y = random() < 1 / (1 + Math.exp(-z)) ? 1 : 0;
    const cells = [
      `c-${row}`,
      new Date(start + day * DAY).toISOString(),
      x.toFixed(4),
      row % 3 ? 'one' : '"t,w""o"',
      rate.toFixed(3),
      y,
    ];
    return `${cells.join(',')}${more ? `,${more(y, row)}` : ''}`;
  });
  return [`id,at,x,"a, b",rate,y${more ? ',more' : ''}`, ...rows];
}

/**
 * Learns the mean of x where y is 1; says nothing of how it goes wrong but by its fourth word, and then only where it learns from the
 * number of rows that the fifth names.
 */
const program = `import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
const [train, score, out, how = 'well', only = ''] = process.argv.slice(2);
const rows = (file) => readFileSync(file, 'utf8').trim().split('\\n').map((line) => line.replace(/"[^"]*(""[^"]*)*"/g, 'quoted').split(','));
const [head, ...past] = rows(train);
if (head.at(-1) !== 'y') throw new Error('no label to learn from');
if (process.env.TRAINED) appendFileSync(process.env.TRAINED, past.length + '\\n');
let slope = 0;
for (const cells of past) slope += Number(cells[2]) * (Number(cells.at(-1)) - 0.5) / past.length;
const [names, ...cases] = rows(score);
if (names.includes('y')) throw new Error('the answer stands in the question');
let said = cases.map((cells) => [cells[0], 1 / (1 + Math.exp(-6 * slope * Number(cells[2])))]);
if (only === '' || Number(only) === past.length) {
  if (how === 'fail') { console.error('no memory on the device'); process.exit(3); }
  if (how === 'hang') { await new Promise((go) => setTimeout(go, 60_000)); }
  if (how === 'nothing') process.exit(0);
  if (how === 'nan') said[4][1] = 'NaN';
  if (how === 'fewer') said = said.slice(2);
  if (how === 'others') said[3][0] = 'x-99';
  if (how === 'twice') said[3][0] = said[2][0];
  if (how === 'outside') said[3][1] = 1.5;
  if (how === 'same') said = said.map(([id]) => [id, 0.5]);
}
if (past.length === 0) process.exit(1);
writeFileSync(out, 'id,p\\n' + said.map((cells) => cells.join(',')).join('\\n') + '\\n');
`;

export function logFiles({
  days = 120,
  perDay = 8,
  more,
}: {
  days?: number;
  perDay?: number;
  more?: (y: number, row: number) => string;
} = {}): LogFiles {
  const folder = newFolder();
  const [plan, log, train] = ['plan.yaml', 'log.csv', 'train it.mjs'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(plan, planText);
  writeFileSync(log, `${logRows(days, perDay, more).join('\n')}\n`);
  writeFileSync(train, program);
  const command = (...words: string[]) =>
    `"${process.execPath}" "${train}" {train} {score} {out} ${words.join(' ')}`.trim();
  return { folder, plan, log, command };
}
