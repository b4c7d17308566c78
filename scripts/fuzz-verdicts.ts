// Mutates true verdict files and reads them as the action does after workflow_run: none may be taken as GREEN that the judge
// would not have given. `node scripts/fuzz-verdicts.ts 100000` prints a table of what came.
import { mutate, trueVerdicts } from './fuzz/verdicts.ts';

const runs = Number(process.argv[2] ?? 100_000);
let seed = Number(process.argv[3] ?? 1);
/** mulberry32 */
function random(): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const verdicts = await trueVerdicts();
const table = new Map<string, Record<'refused' | 'AMBER' | 'RED' | 'GREEN' | 'wrong', number>>();
for (let run = 0; run < runs; run++) {
  const { mutation, came, wrong } = mutate(verdicts[run % verdicts.length]!, random);
  const row = table.get(mutation) ?? { refused: 0, AMBER: 0, RED: 0, GREEN: 0, wrong: 0 };
  row[came] += 1;
  if (wrong !== null) {
    row.wrong += 1;
    console.error(`${mutation}: ${wrong}`);
  }
  table.set(mutation, row);
}
console.log(
  '| First mutation | Refused | RED | AMBER | GREEN, rightly | GREEN, wrongly |\n| :-- | --: | --: | --: | --: | --: |',
);
for (const [name, { refused, RED, AMBER, GREEN, wrong }] of [...table].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`| ${name} | ${refused} | ${RED} | ${AMBER} | ${GREEN - wrong} | ${wrong} |`);
if ([...table.values()].some(({ wrong }) => wrong > 0)) process.exitCode = 1;
