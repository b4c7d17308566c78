import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../src/operations/line.ts';

const jq = spawnSync('jq', ['--version']).status === 0;
describe('The commands of the page', () => {
  /** An answer of Datadog's API v1 for points over time, in the shape of its reference. */
  const recorded = {
    status: 'ok',
    res_type: 'time_series',
    series: [
      {
        metric: 'nvidia.gpu.utilization',
        attributes: {},
        display_name: 'nvidia.gpu.utilization',
        unit: null,
        pointlist: [
          [1_764_500_400_000, 42],
          [1_764_504_000_000, 96.5],
          [1_764_507_600_000, null],
        ],
        start: 1_764_500_400_000,
        end: 1_764_511_199_000,
        interval: 3600,
        length: 3,
        aggr: 'avg',
        scope: '*',
        expression: 'avg:nvidia.gpu.utilization{*}',
      },
    ],
    from_date: 1_764_500_000_000,
    to_date: 1_764_511_199_000,
    query: 'avg:nvidia.gpu.utilization{*}',
    message: '',
    group_by: [],
  };

  it.skipIf(!jq)(
    `make lines of what Datadog answers, and leave out points without a value${jq ? '' : ' (skipped: jq is not installed)'}`,
    () => {
      const page = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
      const [, filter] = /\| jq -c '([^']+)'/.exec(page)!;
      const text = execFileSync('jq', ['-c', filter!], { input: JSON.stringify(recorded), encoding: 'utf8' });
      expect(
        text
          .trim()
          .split('\n')
          .map((line) => readLine(line, 'page')),
      ).toMatchObject([
        { name: 'GPU', value: 0.42, to: 1_764_500_400_000 },
        { name: 'GPU', value: 0.965, to: 1_764_504_000_000 },
      ]);
      // What has no series is no measure, and no line.
      expect(
        spawnSync('jq', ['-c', filter!], {
          input: JSON.stringify({ ...recorded, series: [] }),
        }).stdout.toString(),
      ).toBe('');
    },
  );
});
