// node skipped.mjs REPORT REASON: fails when tests of a JSON report of vitest are skipped for that reason (a regular
// expression over their titles), or none passed.
import { readFileSync } from 'node:fs';

const [, , report, reason] = process.argv;
const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
const skipped = tests.filter(
  ({ status, fullName }) => status !== 'passed' && new RegExp(reason).test(fullName),
);
const passed = tests.filter(({ status }) => status === 'passed');
if (skipped.length > 0 || passed.length === 0) {
  console.error(`${passed.length} passed, and skipped although the part is there: ${skipped.length}`);
  for (const { fullName } of skipped.slice(0, 5)) console.error(`  ${fullName}`);
  process.exit(1);
}
