/**
 * Draws tables that are dirty in some way and holds the verdict on each against that on the clean table: `node scripts/dirty-tables/run.ts
 * [draws] [seed]` prints the table of docs/values.md. A verdict must be that of the clean table, or not GREEN and say why.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawTable } from './draw.ts';

const draws = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'greenlight-dirty-'));
const found = new Map<string, { same: number; told: number; wrong: number }>();
const wrong: string[] = [];
try {
  for (let draw = 0; draw < draws; draw++) {
    const { kind, answer, about } = await drawTable(seed + draw, folder);
    const counts = found.get(kind) ?? { same: 0, told: 0, wrong: 0 };
    counts[answer]++;
    found.set(kind, counts);
    if (answer === 'wrong') wrong.push(about);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  '| What is dirty | Draws | Verdict of the clean table | Not GREEN, and why | Otherwise |\n|---|---:|---:|---:|---:|',
);
let sum = { same: 0, told: 0, wrong: 0 };
for (const [kind, { same, told, wrong }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`| ${kind} | ${same + told + wrong} | ${same} | ${told} | ${wrong} |`);
  sum = { same: sum.same + same, told: sum.told + told, wrong: sum.wrong + wrong };
}
console.log(`| **all** | ${draws} | ${sum.same} | ${sum.told} | ${sum.wrong} |`);
for (const about of wrong.slice(0, 40)) console.error(about);
