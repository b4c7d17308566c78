import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/author/compare/index.ts';
import { mayBeLaxer } from '../../src/plan/change.ts';
import { parsePlan } from '../../src/plan/parse.ts';

const root = join(import.meta.dirname, '../..');
const text = `plan: loans
review: weekly
data:
  task: binary
  id: id
  time: at
  label: y
  positive: 1
  score: p
  private: [name]
  labels_after: 30 days
  features:
    x: { type: number, min: 0, max: 100, missing: { amber: "> 5%" } }
    kind: { type: category, values: [a, b] }
levels:
  GREEN: { means: fine }
  AMBER: { means: not fine, action: look, owner: "@ada", within: 2 days }
  RED: { means: broken, action: stop, owner: "@ada", within: 1 day }
confidence: 95%
metrics:
  auroc: { green: ">= 0.8", red: "<= 0.7", min_cases: 50, falls: [{ from: reference, amber: 0.01, red: 10% }] }
  brier: { amber: "> 0.2", red: "> 0.3" }
predictions:
  probabilities: RED
  known_answers:
    - { file: known.csv, tolerance: 0.01, on_miss: RED }
inputs:
  missing: { amber: "> 1%", red: "> 5%" }
  invalid: RED
drift: { test: ks, threshold: 0.2, raises: AMBER }
edge_cases:
  - { name: thin file, where: "x < 3", min_cases: 30, accuracy: { green: ">= 0.75", red: "< 0.6" } }
segments: { search: true, raises: AMBER, min_cases: 60 }
behaviour:
  - { name: same name, file: pairs.csv, expect: same, tolerance: 0.01, green: "<= 0.5%", red: "> 1%" }
deployment:
  model_version: { column: version, expect: ["7"], raises: RED }
history: { leave_red_after: 2 }
`;

const parse = (plan: string) => parsePlan(plan, 'plan.yaml');
const base = parse(text);

/** The changes that come of writing one part of the plan otherwise, as `effect: sentence`. */
function changed(from: string, to: string): string[] {
  expect(text).toContain(from);
  return comparePlans(base, parse(text.replace(from, to))).map(
    ({ effect, sentence }) => `${effect}: ${sentence}`,
  );
}

describe('Of two plans, the later is', () => {
  it.each<[string, string, string]>([
    ['green: ">= 0.8"', 'green: ">= 0.75"', 'metric "auroc": green ">= 0.8" → ">= 0.75"'],
    ['red: "<= 0.7"', 'red: "< 0.7"', 'metric "auroc": red "<= 0.7" → "< 0.7"'],
    ['red: "> 0.3"', 'red: "> 0.4"', 'metric "brier": red "> 0.3" → "> 0.4"'],
    ['amber: "> 0.2", ', 'amber: "> 0.29", ', 'metric "brier": amber "> 0.2" → "> 0.29"'],
    ['min_cases: 50', 'min_cases: 5', 'metric "auroc", min_cases: 50 → 5'],
    ['min_cases: 50', 'min_cases: 50, gates: false', 'metric "auroc", gates: yes → no'],
    ['red: 10%', 'red: 50%', 'metric "auroc", fall from "reference", red: "10%" → "50%"'],
    ['amber: 0.01, ', '', 'metric "auroc", fall from "reference", amber: "0.01" → none'],
    ['min: 0, ', '', 'feature "x", min: 0 → none'],
    ['max: 100', 'max: 1e9', 'feature "x", max: 100 → 1000000000'],
    ['values: [a, b]', 'values: [a, b, c]', 'feature "kind", values: "a", "b" → "a", "b", "c"'],
    [
      'missing: { amber: "> 5%" }',
      'missing: { amber: "> 50%" }',
      'feature "x", missing: amber "> 5%" → "> 50%"',
    ],
    ['probabilities: RED', 'probabilities: NOTE', 'predictions, probabilities, raises: "RED" → "NOTE"'],
    [
      'tolerance: 0.01, on_miss',
      'tolerance: 1, on_miss',
      'predictions, known answers "known.csv", tolerance: 0.01 → 1',
    ],
    ['on_miss: RED', 'on_miss: NOTE', 'predictions, known answers "known.csv", on_miss: "RED" → "NOTE"'],
    ['amber: "> 1%", red: "> 5%"', 'red: "> 5%", amber: "> 4%"', 'inputs, missing: amber "> 1%" → "> 4%"'],
    ['invalid: RED', 'invalid: AMBER', 'inputs, invalid, raises: "RED" → "AMBER"'],
    ['threshold: 0.2', 'threshold: 0.9', 'drift, threshold: 0.2 → 0.9'],
    ['raises: AMBER }\nedge', 'raises: NOTE }\nedge', 'drift, raises: "AMBER" → "NOTE"'],
    ['min_cases: 30', 'min_cases: 1', 'edge case "thin file", min_cases: 30 → 1'],
    [
      'green: ">= 0.75"',
      'green: ">= 0.7"',
      'edge case "thin file", metric "accuracy": green ">= 0.75" → ">= 0.7"',
    ],
    ['search: true', 'search: false', 'segments, search: yes → no'],
    ['min_cases: 60', 'min_cases: 600', 'segments, min_cases: 60 → 600'],
    ['red: "> 1%" }', 'red: "> 2%" }', 'behaviour case "same name", rule: red "> 1%" → "> 2%"'],
    ['expect: ["7"]', 'expect: ["7", "8"]', 'deployment, version, expect: "7" → "7", "8"'],
    ['leave_red_after: 2', 'leave_red_after: 1', 'history, leave_red_after: 2 → 1'],
    ['review: weekly', 'review: monthly', 'review: "weekly" → "monthly"'],
    ['within: 1 day', 'within: 9 days', 'levels, RED, within: "1 day" → "9 days"'],
    ['private: [name]', 'private: []', 'data, private: "name" → none'],
  ])('laxer, and the other way round stricter: %s has become %s.', (from, to, sentence) => {
    const [first] = changed(from, to);
    expect(first).toBe(`laxer: ${sentence}`);
    const back = comparePlans(parse(text.replace(from, to)), base).map(({ effect }) => effect);
    expect(new Set(back)).toEqual(new Set(['stricter']));
  });

  it.each<[string, string, string]>([
    ['  brier: { amber: "> 0.2", red: "> 0.3" }\n', '', 'metric "brier"'],
    [', falls: [{ from: reference, amber: 0.01, red: 10% }]', '', 'metric "auroc", fall from "reference"'],
    [
      '    - { file: known.csv, tolerance: 0.01, on_miss: RED }',
      '    []',
      'predictions, known answers "known.csv"',
    ],
    ['  missing: { amber: "> 1%", red: "> 5%" }\n', '', 'inputs, missing'],
    [text.slice(text.indexOf('edge_cases'), text.indexOf('segments')), '', 'edge case "thin file"'],
    ['  model_version: { column: version, expect: ["7"], raises: RED }', '  {}', 'deployment, version'],
    ['    kind: { type: category, values: [a, b] }\n', '', 'feature "kind"'],
  ])('without a part that is dropped, which counts as laxer: %j.', (from, to, name) => {
    expect(changed(from, to)).toEqual([`dropped: ${name} was dropped`]);
    const back = comparePlans(parse(text.replace(from, to)), base);
    expect(back).toEqual([{ effect: 'added', place: name, sentence: `${name} was added` }]);
  });

  it.each<[string, string, RegExp]>([
    ['confidence: 95%', 'confidence: 80%', /^confidence/],
    ['confidence: 95%\n', '', /^confidence/],
    ['where: "x < 3"', 'where: "x < 2"', /^edge case "thin file", where/],
    ['labels_after: 30 days', 'labels_after: 60 days', /^data, labels_after/],
    ['score: p', 'score: q', /^data, score/],
    ['test: ks', 'test: psi', /^drift, test/],
    ['red: 10%', 'red: 0.1', /red: "10%" → "0\.1"/],
    ['action: stop', 'action: smile', /^levels, RED, action/],
    ['owner: "@ada", within: 1 day', 'owner: "@eve", within: 1 day', /^levels, RED, owner/],
    ['plan: loans', 'plan: lones', /^plan: "loans" → "lones"/],
    ['file: pairs.csv', 'file: other.csv', /^behaviour case "same name", file/],
    ['green: ">= 0.8", red: "<= 0.7"', 'green: ">= 0.85", red: "<= 0.6"', /^metric "auroc": green .* red/],
    ['values: [a, b]', 'values: [a, c]', /^feature "kind", values/],
    ['score: p', 'score: p\n  format: { x: decimal comma }', /^data, format: none → /],
    ['score: p', 'score: p\n  log: { format: json, columns: { p: other } }', /^data, log: none → /],
    ['score: p', 'score: p\n  prediction: d\n  answers: { yes: 1, no: 0 }', /^data, answers: none → /],
    [
      'confidence: 95%',
      'notify: { checks: [{ check: "*", RED: { owner: "@eve" } }] }\nconfidence: 95%',
      /^notify, check "\*" was added/,
    ],
  ])('changed in a way that has no order, which counts as laxer: %s has become %s.', (from, to, sentence) => {
    const found = comparePlans(base, parse(text.replace(from, to)));
    const one = found.find((change) => sentence.test(change.sentence));
    expect(one, JSON.stringify(found)).toMatchObject({ effect: 'changed' });
    expect(mayBeLaxer(one!)).toBe(true);
  });

  it.each([
    ['about: something else\n', ''],
    ['# a remark\n', ''],
  ])('the same where only words differ: %s', (added, removed) => {
    expect(comparePlans(base, parse(`${added}${text}${removed}`))).toEqual([]);
  });

  it('the same where entries stand in another order, or a bound is written in another way.', () => {
    expect(changed('values: [a, b]', 'values: [b, a]')).toEqual([]);
    expect(changed('red: "> 5%" }\n  invalid', 'red: "> 0.05" }\n  invalid')).toEqual([]);
    expect(changed('review: weekly', 'review: every 7 days')).toEqual([]);
  });

  it('changed where what columns and cells mean does, whatever they are called.', () => {
    const means = (columns: string) =>
      parse(text.replace('score: p', `score: p\n  log: { format: json, columns: { ${columns} } }`));
    for (const [before, after] of [
      ['name: a', 'name: b'],
      ['line: a', 'line: b'],
      ['about: a, source: c', 'about: b, source: c'],
      ['text: a, value: b, other: c', 'text: a, value: b, other: d'],
    ] as const) {
      const found = comparePlans(means(before), means(after));
      expect([before, found.map(({ effect }) => effect)]).toEqual([before, ['changed']]);
    }
    expect(comparePlans(means('name: a, line: b'), means('line: b, name: a'))).toEqual([]);
  });

  it('changed where those who answer for a check are asked in another order.', () => {
    const checks = (...owners: string[]) =>
      parse(
        `${text}notify: { checks: [${owners.map((one) => `{ check: "metric/${one}*", RED: { owner: "@${one}" } }`)}] }\n`,
      );
    const turned = comparePlans(checks('eve', 'ada'), checks('ada', 'eve'));
    expect(turned).toMatchObject([{ effect: 'changed', place: 'notify, checks' }]);
    expect(comparePlans(checks('eve', 'ada'), checks('ada')).map(({ effect }) => effect)).toEqual([
      'dropped',
    ]);
  });

  it('laxer where every column was watched and now only some are.', () => {
    const features = text.slice(text.indexOf('  features:'), text.indexOf('levels:'));
    const open = parse(text.replace(features, ''));
    expect(comparePlans(open, base).map(({ effect }) => effect)).toEqual(['changed']);
    expect(comparePlans(base, open).filter(mayBeLaxer).length).toBeGreaterThan(1);
  });
});

it('A plan against itself has no changes, whichever of ours it is.', () => {
  for (const name of [
    'credit-default',
    'churn',
    'delivery-time',
    'fraud',
    'ticket-routing',
    'california-housing',
  ]) {
    const file = join(root, 'plans', `${name}.yaml`);
    const plan = parsePlan(readFileSync(file, 'utf8'), file);
    expect(comparePlans(plan, parsePlan(readFileSync(file, 'utf8'), file))).toEqual([]);
  }
});
