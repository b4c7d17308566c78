import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import { Refusal } from '../../src/refusal.ts';
import { annotations } from '../../src/report/annotations.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { newFolder } from '../folder.ts';

const number = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }).map((x) => x.toFixed(2)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '0',
      '-0',
      '1',
      '0.5',
      '1e308',
      '-1e308',
      '1e999',
      '5e-324',
      '9007199254740993',
    ),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) },
);
/** One value all through, or any. */
const column = (cell: fc.Arbitrary<string>, rows: number) =>
  fc.oneof(
    { weight: 1, arbitrary: cell.map((one) => Array<string>(rows).fill(one)) },
    { weight: 3, arbitrary: fc.array(cell, { minLength: rows, maxLength: rows }) },
  );
const usual = { minLength: 1, maxLength: 6, unit: 'grapheme' as const };
const category = fc.oneof(fc.constantFrom('', 'a', 'b', '__proto__', 'constructor'), fc.string(usual));

interface Task {
  name: string;
  data: string;
  metrics: string;
  label: fc.Arbitrary<string>;
  said: fc.Arbitrary<string>;
}

const rule = (metric: string, green: string, red: string, fall: string) =>
  `  ${metric}: { green: "${green}", red: "${red}", min_cases: 1, falls: [{ from: reference, amber: ${fall}, red: 50% }] }`;

const tasks: Task[] = [
  {
    name: 'binary',
    data: 'task: binary\n  label: label\n  positive: 1\n  score: said',
    metrics: [
      ...[
        'auroc',
        'f1',
        'accuracy',
        'precision',
        'recall',
        'specificity',
        'balanced_accuracy',
        'average_precision',
      ].map((metric) => rule(metric, '>= 0.8', '<= 0.5', '0.02')),
      rule('mcc', '>= 0.5', '<= 0', '0.1'),
      ...['brier', 'calibration_error', 'log_loss'].map((metric) => rule(metric, '<= 0.1', '>= 0.3', '10%')),
    ].join('\n'),
    label: fc.constantFrom('0', '1', '1', ''),
    said: number,
  },
  {
    name: 'multiclass',
    data: 'task: multiclass\n  label: label\n  prediction: said\n  classes: [a, b, c, d]',
    metrics: [
      'accuracy',
      'f1',
      'f1_micro',
      'f1_weighted',
      'precision',
      'precision_weighted',
      'recall',
      'specificity',
      'balanced_accuracy',
      'mcc',
    ]
      .map((metric) => rule(metric, '>= 0.8', '<= 0.5', '0.02'))
      .join('\n'),
    label: fc.constantFrom('a', 'b', 'c', ''),
    said: fc.constantFrom('a', 'b', 'd', ''),
  },
  {
    name: 'regression',
    data: 'task: regression\n  label: label\n  prediction: said',
    metrics: [
      ...['mae', 'rmse', 'median_absolute_error', 'mape'].map((metric) =>
        rule(metric, '<= 0.3', '>= 2', '10%'),
      ),
      rule('bias', '<= 0.3', '>= 2', '0.1'),
      rule('r2', '>= 0.8', '<= 0', '0.02'),
    ].join('\n'),
    label: number,
    said: number,
  },
];

function planOf({ data, metrics }: Task, confidence: boolean, group: boolean): string {
  return `plan: hostile
data:
  ${data}
  id: id${group ? '\n  group: g' : ''}
  features:
    x: { type: number, min: 0 }
    c: { type: category }
levels:
  AMBER: { means: not as expected, owner: somebody, action: look, within: 5 days }
  RED: { means: critical, owner: somebody, action: stop, within: 1 day }
${confidence ? 'confidence: 95%\n' : ''}metrics:
${metrics}
`;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

function set(task: Task, rows: number) {
  return fc
    .tuple(
      column(task.label, rows),
      column(task.said, rows),
      column(number, rows),
      column(category, rows),
      column(fc.constantFrom('1', '2', '3', ''), rows),
    )
    .map((columns) => {
      const lines = Array.from({ length: rows }, (_, i) => [String(i), ...columns.map((cells) => cells[i]!)]);
      return `${['id,label,said,x,c,g', ...lines.map((cells) => cells.map(quoted).join(','))].join('\n')}\n`;
    });
}

const words = /\b(?:NaN|Infinity|undefined)\b|\[object/;

/** As it is after a way through JSON: no NaN, no Infinity, no undefined, no −0. */
function expectPlain(x: unknown) {
  expect(JSON.parse(JSON.stringify(x))).toStrictEqual(x);
}

describe.each(tasks)('over hostile inputs, a $name review', (task) => {
  it('lets no NaN, Infinity or undefined into measurements, verdict or report', async () => {
    let judged = 0;
    const arbitrary = fc
      .tuple(fc.nat(14), fc.nat(14), fc.boolean())
      .chain(([n, m, same]) => fc.tuple(set(task, n), set(task, same ? n : m), fc.boolean(), fc.boolean()));
    const folder = newFolder();
    const file = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    await fc.assert(
      fc.asyncProperty(arbitrary, async ([reference, candidate, confidence, group]) => {
        const options = {
          plan: file('plan.yaml', planOf(task, confidence, group)),
          reference: [file('reference.csv', reference)],
          candidate: [file('candidate.csv', candidate)],
          labels: [],
          out: join(folder, 'out'),
          now: new Date('2026-01-01T00:00:00Z'),
        };
        const review = await check(options).catch((error: unknown) => error);
        if (!(review instanceof Object) || !('verdict' in review)) {
          expect(review).toBeInstanceOf(Refusal);
          expect((review as Refusal).message).not.toMatch(words);
          return;
        }
        judged++;
        const { verdict, measurements } = review as Awaited<ReturnType<typeof check>>;
        expectPlain(verdict);
        expectPlain(measurements);
        expect(verdict.promote).toBe(verdict.status === 'GREEN');
        const text = (name: string) => readFileSync(join(options.out, name), 'utf8');
        expect(text('verdict.json')).not.toMatch(words);
        expect(text('report.md')).not.toMatch(words);
        const html = text('report.html').replaceAll(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
        expect(/.{60}\b(?:NaN|Infinity|undefined)\b.{60}|.{0,60}\[object/s.exec(html)?.[0]).toBeUndefined();
        const all = review as Awaited<ReturnType<typeof check>>;
        expect(renderTerminal(all, { color: false, width: 100 } as never)).not.toMatch(words);
        expect(JSON.stringify(annotations(all, 'plan.yaml'))).not.toMatch(words);
      }),
      { numRuns: 15 },
    );
    expect(judged).toBeGreaterThan(5);
  });
});
