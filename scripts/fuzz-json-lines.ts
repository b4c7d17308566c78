// Makes files of JSON lines of all sorts, broken ones among them, and reads each as JSON.parse does, whole and in ranges.
// `node scripts/fuzz-json-lines.ts 100000 [SEED]` prints what came.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { examineLines } from './fuzz/examine-lines.ts';

const [files = 1000, seed = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'greenlight-fuzz-'));
const counts = new Map<string, number>();
let wrong = 0;
for (let number = 0; number < files; number++) {
  const found = await examineLines(join(folder, 'fuzz.jsonl'), seed * 1_000_003 + number);
  counts.set(found.kind, (counts.get(found.kind) ?? 0) + 1);
  if (found.wrong === null) continue;
  wrong++;
  console.error(found.wrong);
}
rmSync(folder, { recursive: true });
console.log(`| Read alike | A line refused | A value refused | Unlike |\n| --: | --: | --: | --: |`);
console.log(
  `| ${['cells', 'refused line', 'refused value'].map((kind) => counts.get(kind) ?? 0).join(' | ')} | ${wrong} |`,
);
if (wrong > 0) process.exitCode = 1;
