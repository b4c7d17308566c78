import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainHtml, explainMarkdown } from '../../src/author/explain.ts';
import { parsePlan } from '../../src/plan/parse.ts';

const root = join(import.meta.dirname, '..', '..');
const parse = (text: string) => parsePlan(text, 'plan.yaml');
const classic = parse(readFileSync(join(root, 'test', 'plan', 'good', 'classic.yaml'), 'utf8'));
const head = 'plan: churn\nlevels: { RED: { owner: crm team } }\n';
const binary = `${head}data: { task: binary, id: customer, time: at, label: churned, positive: 1, score: p }\n`;
const regression = `${head}data: { task: regression, label: price, prediction: guess }\n`;

/** The markdown as a reader sees it. */
const read = (text: string) =>
  explainMarkdown(parse(text))
    .replaceAll(/\*\*|<\/?code>|\u200b/g, '')
    .replaceAll(/&#(\d+);/g, (_, digits) => String.fromCharCode(Number(digits)));

describe('explain says in plain English', () => {
  it('what each level means, who does what and by when', () => {
    const page = explainMarkdown(classic);
    expect(page).toContain('| 🟢 **GREEN** | functioning as expected | Nothing needs to be done. |');
    expect(page).toMatch(
      /\| 🔴 \*\*RED\*\* \| not functioning as expected, critical \| What is done: \*\*cease use of the model and redevelop\*\*\. Who does it: \*\*\S+acme\/risk-lead\*\* within \*\*24 hours\*\*\. \|/,
    );
  });

  it('the classic rule with its triggers', () => {
    expect(explainMarkdown(classic)).toContain(
      '- **AUROC** — the chance that a positive is scored above a negative — must be at least 0.8 to be **GREEN**; at 0.7 or below it is **RED**; between is **AMBER**. ' +
        'Against the reference, a fall of 0.01 or more is **AMBER** and of 0.03 or more is **RED**. ' +
        'Against the last review, a fall of 10% or more of its value then is **RED**.\n',
    );
  });

  it.each([
    [
      'green: ">= 0.8", red: "< 0.8"',
      'must be at least 0.8 to be GREEN; below 0.8 it is RED; there is no AMBER.',
    ],
    ['green: "> 80%"', 'must be above 80% to be GREEN; anything else is AMBER.'],
    ['amber: "< 0.8", red: "<= 0.7"', 'is AMBER below 0.8 and RED at 0.7 or below; otherwise it is GREEN.'],
    [
      'falls: [{ from: reference, red: 3% }]',
      'is judged by how far it worsens. Against the reference, a fall of 3% or more of its value then is RED.',
    ],
    ['gates: false', 'is measured. It is shown and decides nothing.'],
  ])('a rule { %s }', (rule, sentence) => {
    expect(read(`${binary}metrics: { accuracy: { ${rule} } }`)).toContain(
      `- Accuracy — the share of predictions that are right — ${sentence}\n`,
    );
  });

  it('that an error is better when small, and a bias when near to nothing', () => {
    const page = read(
      `${regression}metrics: { mae: { green: "<= 4", falls: [{ from: reference, red: 10% }] }, bias: { green: "< 1", red: "> 2" } }`,
    );
    expect(page).toContain(
      'must be at most 4 to be GREEN; anything else is AMBER. Against the reference, a rise of 10%',
    );
    expect(page).toContain(
      '- The size of Bias — the mean of prediction minus target — must be below 1 to be GREEN; above 2 it is RED',
    );
  });

  it('how many cases each metric needs where they differ', () => {
    const page = read(
      `${binary}metrics: { f1: { green: "> 0.5", min_cases: 1000 }, mcc: { green: "> 0.5" } }`,
    );
    expect(page).toMatch(
      /F1 .* With fewer than 1,000 labelled cases there is no evidence, which is AMBER\.\n/,
    );
    expect(page).toMatch(/Matthews .* With fewer than 30 labelled cases/);
  });

  it('what every section of a plan asks for', () => {
    const page = read(`${binary}review: every 2 weeks
confidence: 95%
unlabelled: prediction_powered
predictions: { probabilities: NOTE, known_answers: [{ file: known.csv, tolerance: 0.01, on_miss: AMBER }] }
inputs: { missing: { amber: "> 1%", red: "> 5%" }, range: RED }
drift: { test: psi, threshold: 0.2 }
edge_cases: [{ name: the old, where: age > 90, min_cases: 1, accuracy: { green: "> 0.5" } }]
segments: { raises: AMBER, alpha: 1% }
behaviour: [{ name: income, file: pairs.csv, expect: not higher, tolerance: 0.1, green: "<= 0%" }]
deployment: { model_version: { column: model, expect: [v1, v2] }, dependencies: AMBER }
history: { leave_red_after: 1, overdue: RED, cusum: false }
rollout: { strategy: red-black, steps: [1%, 100%], max_batches: 20, measures: [{ name: errors, kind: where, where: status = 500, margin: 1.2 }], approval: true }
`);
    for (const sentence of [
      'At every review (every 2 weeks) the model’s newest answers',
      'GREEN and RED both need proof, at a confidence of 95%.',
      'Rows without a label help to measure the accuracy, the Brier score and the log loss',
      'A probability below 0 or above 1, or none, is shown and decides nothing.',
      'stand in known.csv. An answer that is off by more than 0.01 is AMBER.',
      'The share of empty cells in a column is AMBER above 1% and RED above 5%; otherwise it is GREEN.',
      'A value outside the limits above is RED.',
      'by the population stability index. A shift counts when it is of at least 0.2',
      'Where it is known how right the model is, a shift is shown and decides nothing. Where it is not known, a shift is AMBER.',
      'the old: cases where age > 90. With fewer than 1 labelled case there is no evidence',
      'finds something in 1% of reviews at most. Such a group is AMBER.',
      'the answer to the second must not be higher than the answer to the first, give or take 0.1.',
      'The version of the model stands in model and must be one of v1 or v2. Any other is RED.',
      'A change in the libraries that the model is built with is AMBER.',
      'A review that comes later is RED.',
      'RED is left when what was RED has been GREEN for 1 review; then the other findings decide.',
      'Its share of the traffic: 1% and 100%.',
      'errors: a request is bad when status = 500. The new model may have up to 1.2 times the odds of bad requests.',
      'After 20 batches without an answer',
      'A person approves before it takes over.',
    ]) {
      expect(page).toContain(sentence);
    }
    expect(page).not.toContain('CUSUM');
  });

  it('nothing about what the plan does not have', () => {
    const page = read(regression);
    for (const absent of ['probability', 'Rare cases', 'How answers must hang together', 'goes live:']) {
      expect(page).not.toContain(absent);
    }
    expect(page).toContain('The plan does not say how often the model is reviewed.');
  });
});

describe('explain makes text of the plan inert', () => {
  const bad = '<script>alert(1)</script> @octocat #1 [x](http://x.example) **b** | `c` <!--';
  const plan = parse(
    [
      `plan: ${JSON.stringify(bad)}`,
      `about: ${JSON.stringify(`${bad}\n\n# heading\n- item`)}`,
      `levels: { RED: { owner: ${JSON.stringify(bad)}, action: ${JSON.stringify(bad)} } }`,
      `data: { task: binary, id: ${JSON.stringify(`${bad}1`)}, label: ${JSON.stringify(`${bad}2`)}, positive: ${JSON.stringify(bad)}, score: ${JSON.stringify(`${bad}3`)}, features: { ${JSON.stringify(`${bad}4`)}: category } }`,
      `edge_cases: [{ name: ${JSON.stringify(bad)}, where: ${JSON.stringify(bad)}, accuracy: { green: "> 0.5" } }]`,
    ].join('\n'),
  );

  it('in HTML', () => {
    const page = explainHtml(plan);
    expect(page.match(/<script|<!--|<img|<a /g)).toBeNull();
    expect(page.match(/&#60;script&#62;/g)!.length).toBeGreaterThanOrEqual(9);
  });

  it('in markdown', () => {
    const page = explainMarkdown(plan);
    expect(page.match(/<script|<!--|@octocat|(?<!&)#1|\]\(|\*\*b\*\*|`|^# heading/gm)).toBeNull();
    const rows = page.split('\n').filter((line) => line.startsWith('| '));
    expect(rows.map((row) => row.match(/\|/g)!.length)).toEqual([4, 4, 4, 4, 4]);
  });
});

describe('the page', () => {
  it('loads nothing, and says the same as the markdown', () => {
    const page = explainHtml(classic);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(page.match(/\b(?:src=|href|url\()/g)).toBeNull();
    expect(page).toContain('<span class="level amber">AMBER</span>');
    const headings = (text: string, pattern: RegExp) =>
      [...text.matchAll(pattern)].map(([, heading]) => heading);
    expect(headings(page, /<h2>(.*?)<\/h2>/g)).toEqual(headings(explainMarkdown(classic), /^## (.*)$/gm));
  });

  it.each(readdirSync(join(root, 'plans')).filter((file) => file.endsWith('.yaml')))(
    'can be made of plans/%s',
    (file) => {
      const plan = parsePlan(readFileSync(join(root, 'plans', file), 'utf8'), file);
      for (const page of [explainHtml(plan), explainMarkdown(plan)]) {
        expect(page).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
        expect(page.replace(/<style>.*<\/style>/s, '')).not.toMatch(/ {2}[a-z]| \.| ,/);
      }
    },
  );
});

it('says of a stream how windows are cut, when each is judged, and how seldom they alarm by chance', () => {
  const plan = parse(readFileSync(join(root, 'plans', 'credit-live.yaml'), 'utf8'));
  const text = explainMarkdown(plan);
  for (const sentence of [
    'The stream is cut into windows of **1 week** by <code>scored_at</code>',
    'later than its end and **12 hours** more have come',
    '**7 days** after its end by the labels too, which come in <code>labels.jsonl</code>',
    'is **AMBER** above 1% and **RED** above 10%',
    'in no more than 5% of the months of an unchanged stream. Evidence is **AMBER**.',
  ])
    expect(text).toContain(sentence);
  const none = { ...plan, metrics: [], watch: { ...plan.watch!, labels: null } };
  expect(explainMarkdown(none)).toContain('Each window is judged once');
  expect(explainMarkdown(none)).not.toContain('unchanged stream');
  expect(explainMarkdown({ ...plan, watch: null })).not.toContain('How the stream is judged');
});
