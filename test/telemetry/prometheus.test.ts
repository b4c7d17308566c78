import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { WrittenFinding } from '../../src/record/verdict.ts';
import { familyName, prometheusText } from '../../src/telemetry/prometheus.ts';
import { toldOfRefusal, toldOfReview } from '../../src/telemetry/review.ts';
import { tellTelemetry } from '../../src/telemetry/tell.ts';
import { newFolder } from '../folder.ts';
import { creditDefault, finding } from '../report/review.ts';

const review = creditDefault('RED');
const told = toldOfReview(review, 'credit-default');

/** The samples of a text, by series. */
function samples(text: string): Map<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

describe('What a review tells', () => {
  it('holds every number of every finding, each in a series of its own', () => {
    const found = told.readings.filter(({ attributes }) => 'greenlight.check' in attributes);
    for (const { check, value, interval, reference, cases } of review.verdict.findings) {
      const own = found.filter(({ attributes }) => attributes['greenlight.check'] === check);
      const values = own.map((one) => one.value);
      const times = own.some(({ unit }) => unit === 's') ? 86_400 : 1;
      for (const number of [value, ...(interval ?? []), reference])
        if (number !== null) expect(values, check).toContain(number * times);
      if (cases !== null) expect(values, check).toContain(cases);
    }
    expect(samples(prometheusText(told.readings)).size).toBe(told.readings.length);
  });

  it('keeps a series from review to review, whatever the level', () => {
    const series = (level: 'GREEN' | 'RED') =>
      [
        ...samples(prometheusText(toldOfReview(creditDefault(level), 'credit-default').readings)).keys(),
      ].filter((name) => name.startsWith('greenlight_metric_auroc'));
    expect(series('GREEN')).toEqual(series('RED'));
  });

  it('gives a name one unit only, and lengths of time in seconds', () => {
    const units = new Map<string, string>();
    for (const { name, unit } of told.readings) {
      expect(units.get(name) ?? unit, name).toBe(unit);
      units.set(name, unit);
    }
    const stale: WrittenFinding = {
      ...finding({ kind: 'review', aspect: 'stale' }),
      check: 'review/stale',
      value: 0.5,
      unit: 'days',
      rule: '',
      message: '',
    } as WrittenFinding;
    const { readings } = toldOfReview({ ...review, verdict: { ...review.verdict, findings: [stale] } }, 'p');
    expect(readings.find(({ name }) => name === 'greenlight.review.stale')).toMatchObject({
      unit: 's',
      value: 43_200,
    });
  });

  it('says when nothing could be judged, and that the gate is not open', () => {
    const text = prometheusText(toldOfRefusal('no such file', 'credit-default', review.made.at).readings);
    expect(text).toContain('greenlight_verdict_level{greenlight_plan="credit-default"} 3\n');
    expect(text).toContain('greenlight_verdict_promote{greenlight_plan="credit-default"} 0\n');
  });
});

describe('The text format of Prometheus', () => {
  it('names a family as a Collector does', () => {
    expect(familyName({ name: 'greenlight.metric.auroc', unit: '1' })).toBe('greenlight_metric_auroc_ratio');
    expect(familyName({ name: 'greenlight.operations.seconds', unit: 's' })).toBe(
      'greenlight_operations_seconds',
    );
    expect(familyName({ name: 'greenlight.verdict.level', unit: '{level}' })).toBe(
      'greenlight_verdict_level',
    );
  });

  it('lets no name of a plan out of its quotes', () => {
    const hostile = 'a"} 1\nevil{x="\\';
    const text = prometheusText(toldOfRefusal('', hostile, review.made.at).readings);
    expect(text).toContain('{greenlight_plan="a\\"} 1\\nevil{x=\\"\\\\"} 3\n');
    expect(text.split('\n').filter((line) => line.startsWith('evil'))).toEqual([]);
  });

  const lint =
    spawnSync('promtool', ['--version']).status === 0 ? '' : ' (skipped: promtool is not installed)';
  it.skipIf(lint !== '')(`has no fault that promtool knows${lint}`, () => {
    const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
      input: prometheusText(told.readings),
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toBe('');
    expect(status).toBe(0);
  });
});

describe('--metrics', () => {
  it('puts a whole file in the place of the old one, and leaves nothing beside it', async () => {
    const folder = newFolder();
    const file = join(folder, 'deep/greenlight.prom');
    for (const value of [1, 2]) {
      const readings = [{ ...told.readings[0]!, value }];
      expect(await tellTelemetry({ ...told, readings }, { metrics: file, otlp: false }, {})).toEqual([]);
      expect(readFileSync(file, 'utf8')).toContain(`} ${value}\n`);
    }
    expect(readdirSync(join(folder, 'deep'))).toEqual(['greenlight.prom']);
  });

  it('says what kept it from being written', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'greenlight.prom'));
    writeFileSync(join(folder, 'greenlight.prom/x'), '');
    const [warning] = await tellTelemetry(
      told,
      { metrics: join(folder, 'greenlight.prom'), otlp: false },
      {},
    );
    expect(warning).toMatch(/cannot be written \(E\w+\)/);
    expect(readdirSync(folder)).toEqual(['greenlight.prom']);
  });
});
