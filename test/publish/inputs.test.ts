import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputNames, readInputs } from '../../src/publish/inputs.ts';

const needed = { INPUT_PLAN: 'plan.yml', INPUT_CANDIDATE: 'candidate.csv' };
const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
  runs: Record<string, string>;
};

it('action.yml and the program know the same inputs, with the same defaults.', () => {
  expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort());
  const defaults = Object.fromEntries(
    Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
      value === undefined || name === 'token' ? [] : [[`INPUT_${name.toUpperCase()}`, value]],
    ),
  );
  expect(Object.keys(defaults).length).toBeGreaterThan(4);
  expect(readInputs({ ...needed, ...defaults })).toEqual(readInputs(needed));
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/main.js' });
});

it('Lists of files are read a line each, spaces inside a name kept.', () => {
  const { inputs, faults } = readInputs({
    ...needed,
    INPUT_CANDIDATE: '  data/part 1.csv \r\n\n data/part-*.parquet\n',
    INPUT_LABELS: 'labels.csv',
  });
  expect(faults).toEqual([]);
  expect(inputs.candidate).toEqual(['data/part 1.csv', 'data/part-*.parquet']);
  expect(inputs.labels).toEqual(['labels.csv']);
  expect(inputs.reference).toEqual([]);
});

it('Targets are separated by spaces, commas or lines, and none means none.', () => {
  expect(readInputs({ ...needed, INPUT_PUBLISH: 'comment, check\nissue' }).inputs.publish).toEqual([
    'comment',
    'check',
    'issue',
  ]);
  expect(readInputs({ ...needed, INPUT_PUBLISH: 'none' }).inputs.publish).toEqual([]);
});

it.each([
  ['INPUT_FAIL-ON', 'ambre', 'did you mean "amber"?'],
  ['INPUT_FAIL-ON', 'green', 'is not one of amber, red, never'],
  ['INPUT_PUBLISH', 'coment check', 'did you mean "comment"?'],
  ['INPUT_DEPLOYMENT-AMBER', 'success', 'is not one of pending, queued, inactive, failure'],
  ['INPUT_RETENTION', '-3', 'is not a whole number from 1 to 400'],
  ['INPUT_DEPLOYMENT-ID', '12; rm', 'is not a whole number'],
  ['INPUT_PUBLISH-TIMEOUT', 'soon', 'is not a number'],
  ['INPUT_PLAN', '', 'input "plan" is missing'],
  ['INPUT_CANDIDATE', ' \n ', 'input "candidate" is missing'],
  ['INPUT_CANDIDTE', 'x.csv', 'did you mean "candidate"?'],
  ['INPUT_FAIL_ON', 'never', 'did you mean "fail-on"?'],
  ['INPUT_NAME', 'a\u0007b', 'input "name"'],
])('%s set to %j is refused: %s', (name, value, message) => {
  expect(readInputs({ ...needed, [name]: value }).faults.join('\n')).toContain(message);
});

it('All faults are named at once, and what is wrong does not stay in force.', () => {
  const { inputs, faults } = readInputs({ ...needed, 'INPUT_FAIL-ON': 'nver', INPUT_PUBLISH: 'chek' });
  expect(faults).toHaveLength(2);
  expect(inputs.failOn).toBe('amber');
});

it('A verdict that was measured elsewhere needs no candidate.', () => {
  expect(readInputs({ INPUT_PLAN: 'plan.yml', 'INPUT_VERDICT-FILE': 'verdict.json' }).faults).toEqual([]);
});
