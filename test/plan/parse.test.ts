import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/plan/parse.ts';

const classic = readFileSync(join(import.meta.dirname, 'good', 'classic.yaml'), 'utf8');
const head = 'plan: churn\nlevels: { RED: { owner: crm team } }\n';
const binary = `${head}data: { task: binary, id: customer, time: at, label: churned, positive: 1, score: p }\n`;
const multiclass = `${head}data: { task: multiclass, label: mode, scores: { bus: p_bus, car: p_car } }\n`;
const parse = (text: string) => parsePlan(text, 'plan.yaml');

describe('parsePlan', () => {
  it('reads the classic plan: GREEN from 0.8, RED to 0.7, AMBER between, each with who does what by when', () => {
    const plan = parse(classic);
    expect(plan).toMatchObject({
      name: 'credit-default',
      about: 'Probability that a loan defaults within twelve months',
      review: { text: 'weekly', milliseconds: 7 * 24 * 3600 * 1000 },
      confidence: 0.95,
      data: { task: 'binary', id: 'application_id', positive: '1', score: 'probability', threshold: 0.5 },
      levels: {
        GREEN: { means: 'functioning as expected', action: null, owner: null, within: null },
        AMBER: { owner: '@acme/risk-ml', within: { text: '5 days', milliseconds: 5 * 24 * 3600 * 1000 } },
        RED: { action: 'cease use of the model and redevelop', within: { text: '24 hours' } },
      },
      predictions: {
        probabilities: { raises: 'RED', line: 44 },
        knownAnswers: [{ file: 'known.csv', tolerance: 0.01, onMiss: 'RED', line: 47 }],
      },
      inputs: { missing: { green: null, amber: { operator: '>', value: 0.01, text: '> 1%' }, line: 50 } },
      drift: { test: 'ks', raises: 'AMBER', threshold: null, q: 0.05 },
      edgeCases: [{ name: 'negative interest rate', where: 'interest_rate < 0', minCases: 30 }],
    });
    expect(
      plan.metrics.map(({ metric, green, red, line }) => [metric, green?.text, red?.text, line]),
    ).toEqual([
      ['auroc', '>= 0.8', '<= 0.7', 35],
      ['f1', '>= 0.6', '< 0.5', 41],
    ]);
    expect(plan.metrics[0]!.falls).toEqual([
      {
        from: 'reference',
        amber: { value: 0.01, relative: false, text: '0.01' },
        red: { value: 0.03, relative: false, text: '0.03' },
        line: 39,
      },
      { from: 'last review', amber: null, red: { value: 0.1, relative: true, text: '10%' }, line: 40 },
    ]);
    expect(
      plan.features.map(({ name, type, min, max, values }) => ({ name, type, min, max, values })),
    ).toEqual([
      { name: 'credit_score', type: 'number', min: 300, max: 850, values: null },
      { name: 'interest_rate', type: 'number', min: null, max: null, values: null },
      { name: 'purpose', type: 'category', min: null, max: null, values: ['car', 'home', 'education'] },
    ]);
    expect(plan.edgeCases[0]!.metrics[0]).toMatchObject({ metric: 'accuracy', minCases: 30, line: 60 });
  });

  it('identifies the text by its SHA-256', () => {
    // sha256sum test/plan/good/classic.yaml (GNU coreutils)
    expect(parse(classic).source.sha256).toBe(
      '4384cf2683d755a2c683b088f943eb311dd03e958937a862605b2855152fa590',
    );
    expect(parse(classic).source.file).toBe('plan.yaml');
  });

  it('fills in what a short plan leaves out', () => {
    expect(parse(binary)).toMatchObject({
      about: null,
      review: null,
      confidence: null,
      features: [],
      metrics: [],
      levels: {
        GREEN: { means: 'functioning as expected' },
        AMBER: { means: 'not functioning as expected, not critical', owner: null },
        RED: { means: 'not functioning as expected, critical', owner: 'crm team' },
      },
      data: { timeZone: 'UTC', threshold: 0.5, prediction: null, private: [] },
      predictions: { probabilities: { raises: 'RED', line: null }, identical: { raises: 'RED', line: null } },
      inputs: { missing: null, invalid: { raises: 'AMBER', line: null }, rows: null, line: null },
      drift: { test: 'ks', q: 0.05, raises: null, line: null },
      segments: { search: true, raises: 'NOTE', minCases: 30, alpha: 0.05 },
      history: { leaveRedAfter: 2, cusum: { threshold: 4, allowance: 0.5, raises: 'AMBER' } },
      rollout: null,
      watch: null,
    });
  });

  it('takes a label as it is written, whatever YAML makes of it', () => {
    const positive = (text: string) =>
      parse(binary.replace('positive: 1', `positive: ${text}`)).data.positive;
    expect(['01', '1.0', 'yes', 'true', '"1"', "'a b'", '1e3'].map(positive)).toEqual([
      '01',
      '1.0',
      'yes',
      'true',
      '1',
      'a b',
      '1e3',
    ]);
  });

  it('takes classes that are numbers', () => {
    const plan = parse(
      `${head}data: { task: multiclass, label: y, classes: [0, 1], scores: { 0: p0, 1: p1 } }`,
    );
    expect(plan.data.classes).toEqual(['0', '1']);
    expect({ ...plan.data.scores }).toEqual({ 0: 'p0', 1: 'p1' });
  });

  it('reads one rule a class from a list', () => {
    const plan = parse(
      `${multiclass}metrics:\n  recall:\n    - { green: ">= 0.7" }\n    - { class: bus, green: ">= 90%", min_cases: 200 }\n`,
    );
    expect(plan.metrics).toMatchObject([
      { metric: 'recall', class: null, minCases: 30, line: 6 },
      { metric: 'recall', class: 'bus', minCases: 200, green: { value: 0.9, text: '>= 90%' }, line: 7 },
    ]);
  });

  it('reads signs as stakeholders write them', () => {
    const plan = parse(`${binary}metrics: { auroc: { green: "≥0.8", red: "≤  70 %" } }`);
    expect(plan.metrics[0]).toMatchObject({
      green: { operator: '>=', value: 0.8, text: '>= 0.8' },
      red: { operator: '<=', value: 0.7, text: '<= 70%' },
    });
  });

  it('reads a check from a level or from a map', () => {
    const plan = parse(`${binary}predictions: { probabilities: NOTE, identical: { raises: AMBER } }`);
    expect(plan.predictions).toMatchObject({
      probabilities: { raises: 'NOTE' },
      identical: { raises: 'AMBER' },
    });
  });

  it('switches searches off with false', () => {
    const plan = parse(`${binary}segments: false\nhistory: { cusum: false }`);
    expect([plan.segments.search, plan.history.cusum]).toEqual([false, null]);
  });

  it('learns the type of a feature from its limits', () => {
    const text = binary.replace(
      'score: p',
      'score: p, features: { age: { min: 0 }, city: { values: [1, 2] }, at_: time }',
    );
    expect(parse(text).features.map(({ name, type, values }) => [name, type, values])).toEqual([
      ['age', 'number', null],
      ['city', 'category', ['1', '2']],
      ['at_', 'time', null],
    ]);
  });

  it('keeps the settings of a feature apart from those it leaves to the plan', () => {
    const text = binary.replace(
      'score: p',
      'score: p, features: { age: { type: number, watched: false, missing: { green: "<= 1%" } }, fee: { type: number, drift: { threshold: 0.2 } } }',
    );
    expect(parse(text).features).toMatchObject([
      { watched: false, drift: null, missing: { green: { value: 0.01 } } },
      { watched: true, drift: { threshold: 0.2, line: 3 }, missing: null },
    ]);
  });

  it('reads every section there is', () => {
    const plan = parse(`${binary}behaviour:
  - { name: income, file: ./pairs/a.csv, expect: not higher, green: "<= 1%", red: "> 5%" }
deployment:
  model_version: { column: model, expect: 12 }
  host: { column: host, expect: [eu-1, eu-2], raises: AMBER }
  dependencies: NOTE
history: { leave_red_after: 3, cusum: { threshold: 5 } }
rollout:
  strategy: red-black
  steps: [1%, 100%]
  measures:
    - { name: late, kind: slow, column: latency_ms, margin: 1.2 }
    - { name: errors, kind: where, where: status >= 500, margin: 1.1 }
  confidence: 99%
  approval: true
`);
    expect(plan.behaviour).toMatchObject([
      { expect: 'not higher', tolerance: 0, rule: { red: { value: 0.05 } }, line: 5 },
    ]);
    expect(plan.deployment).toMatchObject({
      version: { column: 'model', expect: ['12'], raises: 'RED', line: 7 },
      host: { column: 'host', expect: ['eu-1', 'eu-2'], raises: 'AMBER', line: 8 },
      dependencies: { raises: 'NOTE', line: 9 },
    });
    expect(plan.history).toMatchObject({
      leaveRedAfter: 3,
      cusum: { threshold: 5, allowance: 0.5 },
      line: 10,
    });
    expect(plan.rollout).toMatchObject({
      strategy: 'red-black',
      steps: [0.01, 1],
      measures: [
        { kind: 'slow', column: 'latency_ms', where: null, line: 15 },
        { kind: 'where', column: null, where: 'status >= 500', line: 16 },
      ],
      confidence: 0.99,
      approval: true,
    });
  });

  it('allows amber beside green and red where it says what follows anyway', () => {
    const rule = 'green: ">= 0.8", amber: ">= 0.7", red: "< 0.7"';
    expect(parse(`${binary}metrics: { auroc: { ${rule} } }`).metrics[0]!.amber?.text).toBe('>= 0.7');
  });

  it('allows a gap between green and red, falls without a rule, and a metric that is only shown', () => {
    const metrics =
      'auroc: { green: ">= 0.8", red: "< 0.6" }, f1: { falls: [{ from: reference, red: 10% }] }, mcc: { gates: false }';
    expect(parse(`${binary}metrics: { ${metrics} }`).metrics.map(({ gates }) => gates)).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('reads CRLF and a byte order mark', () => {
    expect(parse(`\ufeff${binary.replaceAll('\n', '\r\n')}`).name).toBe('churn');
  });
});

describe('a hostile plan gets one clear answer', () => {
  const refusal = (text: string) => {
    try {
      parse(text);
    } catch (error) {
      return (error as Error).message;
    }
    return 'accepted';
  };

  it('when it is larger than a plan can be', () => {
    expect(refusal('x'.repeat(10_000_000))).toBe(
      'plan.yaml:1:1: the plan holds 10,000,000 bytes; the most is 1,000,000. Is it the right file?',
    );
  });

  it.each([
    ['lists', '['.repeat(50_000)],
    ['maps', '{a: '.repeat(50_000)],
    ['dashes', '- '.repeat(50_000)],
  ])('when %s are nested without end', (_, text) => {
    expect(refusal(text)).toMatch(
      /^plan\.yaml:1:\d+: the plan is nested too deeply to be one\. Is it the right file\?$/,
    );
  });

  it('with the first hundred of its faults, and how many more there are', () => {
    const lines = refusal(binary + Array.from({ length: 5000 }, (_, i) => `k${i}: 1\n`).join('')).split('\n');
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe('plan.yaml: and 4900 more.');
  });

  it('when a number or a blank goes on and on', () => {
    expect(refusal(`${binary}metrics: { auroc: { green: ">= ${'1'.repeat(200_000)}x" } }`)).toContain(
      'is not a bound',
    );
    expect(refusal(`${binary}review: "every ${' '.repeat(200_000)}x"`)).toContain('is not a frequency');
  });

  it('when half of a character stands in it', () => {
    expect(refusal(`${binary}about: "\\ud800"`)).toContain('holds control characters');
  });
});
