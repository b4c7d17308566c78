import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../../src/gate.ts';
import { newFolder } from '../../folder.ts';

let folder: string;
beforeAll(() => {
  folder = newFolder();
});

interface Example {
  data: string;
  header: string;
  reference?: string[];
  rows: string[];
  pairs: string[];
  behaviour: string;
}

async function judged({ data, header, rows, reference = rows, pairs, behaviour }: Example) {
  const file = (name: string, lines: string[]) => {
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    return join(folder, name);
  };
  file('pairs.csv', ['base,variant', ...pairs]);
  const { verdict } = await check({
    plan: file('plan.yaml', [
      'plan: pairs',
      `data: { ${data} }`,
      'behaviour:',
      `  - { name: one, file: pairs.csv, ${behaviour} }`,
      'levels: { RED: { owner: me } }',
    ]),
    reference: [file('reference.csv', [header, ...reference])],
    candidate: [file('candidate.csv', [header, ...rows])],
    labels: [],
    out: join(folder, 'out'),
    now: new Date('2026-06-01T00:00:00Z'),
  });
  return verdict.findings.find((finding) => finding.check === 'behaviour/one')!;
}

const binary: Omit<Example, 'pairs' | 'behaviour'> = {
  data: 'task: binary, id: id, label: y, positive: 1, score: p',
  header: 'id,y,p',
  rows: ['A1,0,0.30', 'A2,1,0.31', 'A3,0,0.20', 'A4,1,0.90', 'A5,0,'],
};

describe('a behaviour case', () => {
  it.each([
    ['same', ['A1,A1'], 0, 'GREEN'],
    ['same', ['A1,A2'], 1, 'RED'],
    ['not lower', ['A1,A2', 'A3,A4', 'A1,A1'], 0, 'GREEN'],
    ['not lower', ['A2,A1', 'A3,A4', 'A1,A2', 'A3,A1'], 0.25, 'AMBER'],
    ['not higher', ['A2,A1', 'A4,A3'], 0, 'GREEN'],
    ['not higher', ['A1,A2', 'A3,A4'], 1, 'RED'],
  ])('expects "%s" of %j: a share of %f breaks it, %s', async (relation, pairs, share, level) => {
    const behaviour = `expect: ${relation}, green: "<= 0%", red: "> 50%"`;
    expect(await judged({ ...binary, pairs, behaviour })).toMatchObject({
      value: share,
      status: level,
      cases: pairs.length,
      plan_line: 4,
    });
  });

  it('names the pairs that broke it, and what the model said of each', async () => {
    const found = await judged({
      ...binary,
      pairs: ['A1,A2', 'A2,A1'],
      behaviour: 'expect: not higher, green: "<= 0%"',
    });
    expect(found.message).toBe(
      '1 of 2 pairs (50 %) breaks the relation: the variant’s prediction must be no higher than the base’s. ' +
        'Base and variant: A1 (0.3) and A2 (0.31).',
    );
    expect(found.where).toBe(`"id" IN ('A1', 'A2')`);
  });

  it('allows its tolerance, to the last decimal', async () => {
    const behaviour = (tolerance: string) => `expect: same, tolerance: ${tolerance}, green: "<= 0%"`;
    expect((await judged({ ...binary, pairs: ['A1,A2'], behaviour: behaviour('0.01') })).status).toBe(
      'GREEN',
    );
    expect((await judged({ ...binary, pairs: ['A1,A2'], behaviour: behaviour('0.0099') })).status).toBe(
      'AMBER',
    );
  });

  it.each(['A1,A9', 'A9,A1', 'A1,', 'A1,A5', 'A5,A5'])(
    'counts the pair %s, of which a prediction is missing, as broken',
    async (pair) => {
      const found = await judged({
        ...binary,
        pairs: [pair],
        behaviour: 'expect: same, green: "<= 0%", red: "> 0%"',
      });
      expect(found).toMatchObject({
        status: 'RED',
        value: 1,
        message: expect.stringContaining('no prediction'),
      });
    },
  );

  it('compares the numbers of a regression, and the classes where there are no scores', async () => {
    const number = { data: 'task: regression, id: id, label: y, prediction: said', header: 'id,y,said' };
    const rows = ['1,3,2.5', '2,4,2.75', '3,4,9'];
    const behaviour = 'expect: not lower, tolerance: 0.1, green: "<= 0%"';
    expect((await judged({ ...number, rows, pairs: ['1,2', '2,3'], behaviour })).value).toBe(0);
    expect((await judged({ ...number, rows, pairs: ['2,1', '2,3'], behaviour })).value).toBe(0.5);
    const classes = { data: 'task: multiclass, id: id, label: y, prediction: said', header: 'id,y,said' };
    const words = ['1,cat,cat', '2,dog,cat', '3,dog,dog'];
    const same = await judged({
      ...classes,
      rows: words,
      pairs: ['1,2', '1,3'],
      behaviour: 'expect: same, green: "<= 0%"',
    });
    expect(same).toMatchObject({ value: 0.5, message: expect.stringContaining('1 (cat) and 3 (dog)') });
  });

  it('is refused where classes have no order, and where there is no id', async () => {
    const multiclass = { data: 'task: multiclass, id: id, label: y, prediction: said', header: 'id,y,said' };
    const rows = ['1,cat,cat', '2,dog,cat'];
    await expect(
      judged({ ...multiclass, rows, pairs: ['1,2'], behaviour: 'expect: not lower, green: "<= 0%"' }),
    ).rejects.toThrow(/plan\.yaml:4: behaviour case "one": .*no order/);
    await expect(
      judged({
        ...binary,
        data: 'task: binary, label: y, positive: 1, score: p',
        pairs: ['A1,A2'],
        behaviour: 'expect: same, green: "<= 0%"',
      }),
    ).rejects.toThrow(/no id column/);
  });

  it('never names the ids of a private column', async () => {
    const found = await judged({
      ...binary,
      data: `${binary.data}, private: [id]`,
      pairs: ['A1,A2'],
      behaviour: 'expect: same, green: "<= 0%"',
    });
    expect(found.message).toMatch(/: base \(0\.3\) and variant \(0\.31\)\.$/);
    expect(found.where).toBeUndefined();
  });
});

it('pairs of ids that no row has break the relation, whatever type the ids of rows are', async () => {
  const numbers = { ...binary, rows: ['1,0,0.30', '2,1,0.31', '3,0,0.20'] };
  const found = await judged({
    ...numbers,
    pairs: ['1,2', ',3', 'A-1,2'],
    behaviour: 'expect: same, tolerance: 1, red: "> 50%", green: "<= 0%"',
  });
  expect(found).toMatchObject({ status: 'RED', value: 2 / 3, where: `"id" IN ('3', '2')` });
  expect(found.message).toContain('A-1 (no prediction) and 2 (0.31)');
});
