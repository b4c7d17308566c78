import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/gate.ts';
import { newFolder } from '../../folder.ts';
import {
  csv,
  kserveV1,
  kserveV2,
  labelled,
  labels,
  makeRows,
  nested,
  type Row,
  sagemakerCsv,
  sagemakerJson,
} from './written.ts';

const reference = makeRows(11);
const candidate = makeRows(12);

function planText(log: string): string {
  return `plan: logged
data:
  task: binary
  id: id
  time: at
  label: label
  positive: 1
  score: score
  features: { income: { type: number }, purpose: { type: category } }
${log}
levels: { RED: { owner: somebody } }
metrics: { auroc: { green: ">= 0.7", red: "< 0.6" }, accuracy: { green: ">= 0.6", red: "< 0.5" } }
operations:
  - { name: rich, where: income > 40, amber: "> 60%", red: "> 90%" }
`;
}

const formats: [string, string, (rows: Row[]) => string][] = [
  ['CSV', '', csv],
  [
    'SageMaker, CSV in base64',
    '  log: { format: sagemaker, columns: { id: id, at: event.inferenceTime, score: "output[0]", income: "input[0]", purpose: "input[1]" } }',
    sagemakerCsv,
  ],
  [
    'SageMaker, JSON',
    '  log: { format: sagemaker, columns: { id: id, at: event.inferenceTime, score: "output[1]", income: input.income, purpose: input.purpose } }',
    sagemakerJson,
  ],
  [
    'KServe V1',
    '  log: { format: kserve, columns: { id: id, at: event.time, score: output, income: input.income, purpose: input.purpose } }',
    kserveV1,
  ],
  [
    'KServe V2',
    '  log: { format: kserve, columns: { id: id, at: event.time, score: "output.predict[1]", income: "input.numbers[0]", purpose: input.purpose } }',
    kserveV2,
  ],
  [
    'nested JSON',
    '  log: { format: json, columns: { id: "items[*].id", at: meta.when, score: "items[*].said.p[1]", income: "items[*].ask.income", purpose: "items[*].ask.purpose" } }',
    nested,
  ],
];

async function judged(log: string, write: (rows: Row[]) => string, rows = candidate) {
  const folder = newFolder();
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const review = await check({
    plan: file('plan.yaml', planText(log)),
    reference: [file('reference.csv', labelled(reference))],
    candidate: [file(`candidate.${log === '' ? 'csv' : 'jsonl'}`, write(rows))],
    labels: [file('labels.csv', labels(rows))],
    out: join(folder, 'out'),
    now: new Date('2026-11-07T00:00:00Z'),
  });
  return review.verdict;
}

/** What a verdict says, without what names the files and the plan. */
function said({ findings, status, candidate: { rows } }: Awaited<ReturnType<typeof judged>>) {
  return { status, rows, findings: findings.map(({ plan_line: _, ...finding }) => finding) };
}

describe('a log of requests and answers', () => {
  it.each(formats.slice(1))('gives the verdict of the same rows in CSV: %s', async (_, log, write) => {
    const plain = said(await judged('', csv));
    expect(plain.rows).toBe(600);
    expect(plain.findings.length).toBeGreaterThan(10);
    expect(said(await judged(log, write))).toEqual(plain);
  });

  it('takes a request without a response for a row without an answer', async () => {
    const lines = kserveV1(candidate).trim().split('\n');
    const [, log] = formats[3]!;
    const verdict = await judged(log, () => `${lines.filter((_, i) => i !== 1).join('\n')}\n`);
    expect(verdict.candidate.rows).toBe(600);
    const missing = verdict.findings.find(({ check }) => check === 'prediction/missing')!;
    expect([missing.status, missing.value]).toEqual(['RED', 3]);
  });

  it.each<[string, number, (lines: string[]) => string[], RegExp]>([
    [
      'base64 that is none',
      1,
      ([first, ...rest]) => [first!.replace(/"data":"[^"]{4}/, '"data":"%%%%'), ...rest],
      /candidate\.jsonl: line 1 holds a request that is not base64/,
    ],
    [
      'an event without its request',
      1,
      (lines) => lines.map((line) => line.replace('endpointInput', 'other')),
      /line 1 holds no endpointInput/,
    ],
    ['a record that is no event', 1, (lines) => [...lines, '{"hello":1}'], /line 201 holds no captureData/],
    [
      'rows that do not match',
      1,
      ([first, ...rest]) => [
        first!.replace(/("mode":"OUTPUT","data":")[^"]+/, `$1${Buffer.from('0.5\n').toString('base64')}`),
        ...rest,
      ],
      /line 1 holds 3 rows that were asked and 1 that were answered/,
    ],
    [
      'another type',
      1,
      (lines) => lines.map((line) => line.replaceAll('text/csv', 'application/x-npy')),
      /of the type "application\/x-npy", which is not read/,
    ],
    [
      'a second request of an id',
      3,
      ([first, ...rest]) => [first!, first!, ...rest],
      /line 2 is the second request of the id "r12-0"/,
    ],
    [
      'an event of another type',
      3,
      (lines) => [...lines, '{"type":"other","id":"x"}'],
      /line 401 is no event of the type …inference\.request/,
    ],
    [
      'tensors not of their shape',
      4,
      ([first, ...rest]) => [first!.replace('"shape":[3,2]', '"shape":[3,4]'), ...rest],
      /holds a tensor "numbers" whose data are not of its shape/,
    ],
    [
      'an answer that stands twice, of which the last would win',
      5,
      ([first, ...rest]) => [first!.replace('"said":{', '"said":{"p":[1,0]},"said":{'), ...rest],
      /line 1 has the key "said" twice/,
    ],
    [
      'a key twice in what was answered, told apart by its letters alone',
      5,
      ([first, ...rest]) => [first!.replace('"said":{', '"said":{"\\u0070":[1,0],'), ...rest],
      /line 1 has the key "p" twice/,
    ],
    [
      'a body with a key twice',
      2,
      ([first, ...rest]) => [
        first!.replace('\\"predictions\\":', '\\"predictions\\":[],\\"predictions\\":'),
        ...rest,
      ],
      /line 1 holds an answer with the key "predictions" twice/,
    ],
    ['lists of other lengths', 5, (lines) => lines, /there is no column "score"/],
  ])('is refused with its place: %s', async (what, which, broken, message) => {
    const [, log, write] = formats[which]!;
    const asked = what === 'lists of other lengths' ? log.replace('said.p[1]', 'said.q[1]') : log;
    const made = judged(asked, (rows) => `${broken(write(rows).trim().split('\n')).join('\n')}\n`);
    await expect(made).rejects.toThrow(message);
  });

  it.each(['output..x', 'a[b]', '[0]', ''])('has paths that can be read: %j is none', async (path) => {
    const log = `  log: { format: json, columns: { score: ${JSON.stringify(path)} } }`;
    await expect(judged(log, nested)).rejects.toThrow(/a path such as output\.predictions\[0\]|is empty/);
  });
});
