// How often windows of an unchanged stream alarm beside what `greenlight validate` says, and how soon a fall is found:
// `node scripts/alarms-live.ts [WINDOWS] [SEED] [HOURS,…]` prints the table that stands in docs/live.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceInMonth, sumsInMonth } from '../src/author/validate/windows.ts';
import { validatePlan } from '../src/author/validate.ts';
import { mulberry32 } from '../src/statistics/random.ts';
import { month, planText, referenceText, windowPlan } from './simulation/windows.ts';

const [windows = '10000', seed = '1', lengths = '24'] = process.argv.slice(2);
const cases = 200;
const folder = mkdtempSync(join(tmpdir(), 'gl-alarms-'));
const percent = (share: number) => `${(100 * share).toFixed(share < 0.1 ? 2 : 1)} %`;
console.log(
  '| windows of | months | windows | kept from GREEN by a metric rule | validate says | months with an alarm of the CUSUM | validate says | months with an alarm of evidence | validate says |',
);
console.log('|:--|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const hours of lengths.split(',').map(Number)) {
  const [length, inMonth] = [`${hours} hours`, Math.floor(720 / hours)];
  const random = mulberry32(Number(seed));
  const plan = windowPlan(length);
  const [planFile, referenceFile] = [join(folder, 'plan.yaml'), join(folder, 'reference.csv')];
  writeFileSync(planFile, planText(length));
  writeFileSync(referenceFile, referenceText(random));
  const { false_alarm } = await validatePlan(
    {
      plan: planFile,
      reference: [referenceFile],
      operations: [],
      cases: { cases, per: null },
      positives: null,
      now: new Date(),
    },
    {},
  );
  const months = Math.ceil(Number(windows) / inMonth);
  let [raised, sums, evidence] = [0, 0, 0];
  for (let i = 0; i < months; i++) {
    const found = month(plan, { windows: inMonth, cases }, random);
    raised += found.raised;
    sums += Number(found.sums);
    evidence += Number(found.evidence);
  }
  const all = months * inMonth;
  console.log(
    `| ${[length, months, all.toLocaleString('en-US'), percent(raised / all), percent(false_alarm!), percent(sums / months), percent(sumsInMonth(plan, inMonth)!), percent(evidence / months), percent(evidenceInMonth(plan))].join(' | ')} |`,
  );
}
console.log(`${cases} cases a window, a reference of 2,000, seed ${seed}, Node ${process.version}.`);
rmSync(folder, { recursive: true, force: true });
