import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countValues } from '../../src/count/values.ts';
import { statistic } from '../../src/measure/metrics.ts';
import { isStatistic } from '../../src/measure/statistic.ts';
import type { Metric } from '../../src/plan/vocabulary/metrics.ts';
import { ks } from '../../src/statistics/ks.ts';
import { python, withoutPython } from '../python.ts';
import { binary, multiclass, outcomeOf, regression } from './answers.ts';
import { mulberry32 } from './mulberry32.ts';

const without = withoutPython('scipy', 'sklearn');

type Draw = ['binary' | 'regression' | 'ks', number[], number[]] | ['multiclass', number[], number[][]];

const uniform = mulberry32(42);
const whole = (below: number) => Math.floor(uniform() * below);

/** Sizes from 1, mostly small; every second draw with ties. */
const many = (size: number) => 1 + Math.floor(uniform() ** 3 * size);
const grained = (x: number, grain: number) => (grain === 0 ? x : Math.round(x * grain) / grain);
const grainOf = (draw: number) => (draw % 2 === 0 ? 0 : 1 + whole(30));

function drawBinary(draw: number): Draw {
  const share = uniform() ** 2;
  const labels = Array.from({ length: many(200) }, () => (uniform() < share ? 1 : 0));
  const grain = grainOf(draw);
  return ['binary', labels, labels.map((y) => grained(0.7 * uniform() + 0.3 * y, grain))];
}

function drawMulticlass(draw: number): Draw {
  const classes = 2 + whole(4);
  const uneven = uniform() * 2;
  const labels = Array.from({ length: many(120) }, () => Math.floor(classes * uniform() ** (1 + uneven)));
  const grain = draw % 2 === 0 ? 0 : 10 + whole(30);
  const scores = labels.map((y) => {
    const raw = Array.from({ length: classes }, (_, k) =>
      Math.max(0.01, grained(uniform() + (k === y ? 0.4 : 0), grain)),
    );
    const sum = raw.reduce((a, b) => a + b);
    return raw.map((x) => x / sum);
  });
  return ['multiclass', labels, scores];
}

function drawRegression(draw: number): Draw {
  const grain = grainOf(draw);
  const targets = Array.from({ length: many(150) }, () => grained(10 ** (2 * uniform()) - 5, grain));
  return ['regression', targets, targets.map((y) => grained(y + 4 * (uniform() - 0.45), grain))];
}

function drawKs(draw: number): Draw {
  const grain = grainOf(draw);
  const shift = uniform() * 0.5;
  const side = (by: number) => Array.from({ length: many(150) }, () => grained(uniform() + by, grain));
  return ['ks', side(0), side(shift)];
}

type Found = Record<string, number | null>;

function find([kind, left, right]: Draw, names: string[]): Found {
  if (kind === 'ks') {
    const { d, logP } = ks(countValues(Float64Array.from(left)), countValues(Float64Array.from(right)));
    return { d, p: Math.exp(logP) };
  }
  const outcome = outcomeOf(
    kind === 'binary'
      ? binary(left, right)
      : kind === 'multiclass'
        ? multiclass(left, right)
        : regression(left, right),
  );
  const value = (name: string) => {
    const found = statistic(name as Metric, outcome, null);
    return isStatistic(found) ? found.value : null;
  };
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}

it.skipIf(without)(
  `agrees with scikit-learn and scipy on a thousand draws over sizes, ties and imbalance${without}`,
  () => {
    const draws = Array.from({ length: 1000 }, (_, draw) => {
      return [drawBinary, drawKs, drawMulticlass, drawRegression][Math.floor(draw / 2) % 4]!(draw);
    });
    const run = spawnSync(python, [join(import.meta.dirname, 'differential.py')], {
      input: JSON.stringify(draws),
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect(run.stderr).toBe('');
    const expected: Found[] = JSON.parse(run.stdout);
    let [compared, undefined_] = [0, 0];
    draws.forEach((draw, i) => {
      const found = find(draw, Object.keys(expected[i]!));
      for (const [name, value] of Object.entries(expected[i]!)) {
        const what = `${name} of draw ${i}: ${JSON.stringify(draw).slice(0, 500)}`;
        // scipy's exact p takes no ties; it has none then.
        if (name === 'p' && value === null) continue;
        compared++;
        if (value === null) {
          undefined_++;
          expect(found[name], what).toBeNull();
        } else {
          const scale = Math.max(1, Math.abs(value));
          expect(
            Math.abs((found[name] ?? Number.NaN) - value) / scale,
            `${what}, ${found[name]} for ${value}`,
          ).toBeLessThan(1e-10);
        }
      }
    });
    expect(compared).toBeGreaterThan(7000);
    expect(undefined_).toBeGreaterThan(200);
  },
);
