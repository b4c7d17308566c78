import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { countValues } from '../../src/count/values.ts';
import { ks } from '../../src/measure/ks.ts';
import { mulberry32 } from './mulberry32.ts';

const python = process.env.GREENLIGHT_PYTHON ?? 'python3';
const probe = spawnSync(python, ['-c', 'import scipy; print(scipy.__version__)'], { encoding: 'utf8' });
const without =
  probe.status === 0 ? '' : ` (skipped: ${python} with scipy is absent; name one in GREENLIGHT_PYTHON)`;

const script = `
import json, sys, warnings
import numpy as np
from scipy import stats
warnings.simplefilter('ignore')
out = []
for x, y in json.load(sys.stdin):
    tied = len(set(x) | set(y)) < len(x) + len(y)
    d = stats.ks_2samp(x, y, method='asymp').statistic
    p = None if tied else stats.ks_2samp(x, y, method='exact').pvalue
    out.append([float(d), p if p is None else float(p)])
print(json.dumps(out))
`;

it.skipIf(without)(`agrees with scipy on a thousand draws over sizes, ties and shifts${without}`, () => {
  const uniform = mulberry32(42);
  const draws = Array.from({ length: 1000 }, (_, draw) => {
    const grain = draw % 2 === 0 ? 0 : 1 + Math.floor(uniform() * 30);
    const side = (shift: number) =>
      Array.from({ length: 1 + Math.floor(uniform() ** 3 * 150) }, () => {
        const x = uniform() + shift;
        return grain === 0 ? x : Math.round(x * grain);
      });
    return [side(0), side(uniform() * 0.5)] as const;
  });
  const run = spawnSync(python, ['-c', script], {
    input: JSON.stringify(draws),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  expect(run.stderr).toBe('');
  const expected: [number, number | null][] = JSON.parse(run.stdout);
  let exact = 0;
  draws.forEach(([x, y], draw) => {
    const [d, p] = expected[draw]!;
    const found = ks(countValues(Float64Array.from(x)), countValues(Float64Array.from(y)));
    expect(found.d).toBeCloseTo(d, 12);
    if (p === null) return;
    exact++;
    expect(Math.exp(found.logP)).toBeCloseTo(p, 10);
  });
  expect(exact).toBeGreaterThan(400);
});
