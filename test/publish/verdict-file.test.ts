import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import { readPlan } from '../../src/plan/read.ts';
import { readVerdictFile } from '../../src/publish/verdict-file.ts';
import { newFolder } from '../folder.ts';
import { finding, plan, verdict } from './verdicts.ts';

const folder = newFolder();
const file = join(folder, 'verdict.json');
const read = (data: unknown) => {
  writeFileSync(file, typeof data === 'string' ? data : JSON.stringify(data));
  return readVerdictFile(file, plan);
};

it('A verdict that holds together and obeys the plan is taken.', async () => {
  for (const status of ['GREEN', 'AMBER', 'RED'] as const)
    expect(await read(verdict(status))).toEqual(verdict(status));
});

it('Its words are made anew from its data, and none of its own is shown.', async () => {
  const foreign = verdict('AMBER');
  Object.assign(foreign.findings[0]!, { rule: 'none', message: 'All is well.' });
  expect(await read(foreign)).toEqual(verdict('AMBER'));
});

it.each([
  ['credit-default.yaml', 'fixtures/credit/reference.csv', 'fixtures/credit/broken.csv'],
  ['delivery-time.yaml', 'fixtures/delivery/reference.csv', 'fixtures/delivery/bridge_closed.csv'],
])('What the gate itself writes by %s is taken.', async (name, reference, candidate) => {
  const own = join('plans', name);
  const made = await check({
    plan: own,
    reference: [reference],
    candidate: [candidate],
    labels: [],
    out: join(folder, name),
    now: new Date('2026-06-01T10:00:00Z'),
  });
  const taken = await readVerdictFile(join(folder, name, 'verdict.json'), await readPlan(own));
  expect(taken).toEqual(JSON.parse(JSON.stringify(made.verdict)));
});

const green = verdict('GREEN');
const [metric] = green.findings;
it.each<[string, unknown, RegExp]>([
  ['is no JSON', '{', /cannot be read as JSON/],
  ['is a list', [], /no verdict of version 2/],
  ['is of another version', { ...green, version: 1 }, /no verdict of version 2, which this Greenlight reads/],
  [
    'is named after another check',
    { ...green, findings: [{ ...metric!, check: 'metric/f1' }] },
    /named "metric\/f1" and is about "metric\/auroc"/,
  ],
  [
    'knows a metric of its own',
    { ...green, findings: [{ ...metric!, metric: 'luck' }] },
    /findings\.0\.metric/,
  ],
  ['has a key of its own', { ...green, html: '<script>' }, /html/],
  ['is by another plan', { ...green, plan: 'other' }, /by plan "other"/],
  [
    'is better than its findings',
    { ...verdict('RED'), status: 'GREEN', promote: true },
    /worst gating finding RED/,
  ],
  ['promotes an AMBER', { ...verdict('AMBER'), promote: true }, /"promote" is true/],
  ['has no findings', { ...green, findings: [] }, /no finding in it gates/],
  [
    'lost a gating metric',
    verdict('GREEN', [finding('GREEN', { kind: 'edge', subject: 'x', metric: 'accuracy' })]),
    /metric\/auroc/,
  ],
  ['is GREEN against the rule', verdict('GREEN', [{ ...metric!, value: 0.1 }]), /does not allow/],
  ['is GREEN without a value', verdict('GREEN', [{ ...metric!, value: null }]), /does not allow/],
  [
    'only notes a gating metric',
    verdict('GREEN', [{ ...metric!, status: 'NOTE' }, finding('GREEN', { kind: 'plan', metric: null })]),
    /is NOTE/,
  ],
  ['hides a worse copy', verdict('GREEN', [metric!, { ...metric!, status: 'NOTE' }]), /is NOTE/],
  ['counts part of a case', verdict('GREEN', [{ ...metric!, cases: 1.5 }]), /findings\.0\.cases/],
  ['has a number too large', JSON.stringify(green).replace('0.85', '1e999'), /findings\.0\.value/],
  ['has a digest of another kind', { ...green, candidate: { rows: 1, sha256: '../x' } }, /candidate\.sha256/],
  [
    'reaches into the prototype',
    JSON.stringify(green).replace('{', '{"__proto__":{"promote":true},'),
    /__proto__|at "/,
  ],
])('A verdict that %s is refused, in one line.', async (_, data, message) => {
  const refusal = read(data);
  await expect(refusal).rejects.toThrow(message);
  await expect(refusal).rejects.toMatchObject({
    name: 'Refusal',
    message: expect.not.stringContaining('\n'),
  });
});

it('A verdict that is not there, or larger than any, is refused.', async () => {
  await expect(readVerdictFile(join(folder, 'none.json'), plan)).rejects.toThrow(/left no verdict/);
  await expect(read(' '.repeat(21 * 1024 * 1024))).rejects.toThrow(/too large/);
});
