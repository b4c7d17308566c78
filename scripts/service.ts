// How often the intervals of measures of the service hold the truth: node scripts/service.ts [samples]
import { coverageOfService } from './simulation/service.ts';

const samples = Number(process.argv[2] ?? 2000);
console.log(`| Measure | Rows | Correlation | Latency | Covers (${samples} samples) | No evidence |`);
console.log('|:--|--:|--:|:--|--:|--:|');
for (const { measure, rows, correlation, latency, covers, none } of coverageOfService(samples, 20_261_130))
  console.log(
    `| ${measure} | ${rows.toLocaleString('en-US')} | ${correlation} | ${latency} | ${(100 * covers).toFixed(1)} % | ${((100 * none) / samples).toFixed(1)} % |`,
  );
