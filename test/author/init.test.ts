import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Ask, Overrides } from '../../src/author/init/overrides.ts';
import { cell, scalar } from '../../src/author/init/yaml.ts';
import { draftPlan } from '../../src/author/init.ts';
import { validatePlan } from '../../src/author/validate.ts';
import { command } from '../../src/command/init.ts';
import { check } from '../../src/gate.ts';
import { newFolder } from '../folder.ts';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared/data');
const absent = !existsSync(shared);
const skipped = absent ? ' (skipped: ../shared is absent)' : '';
const now = new Date('2026-10-15T00:00:00Z');
const nothing: Overrides = {
  task: null,
  id: null,
  time: null,
  label: null,
  positive: null,
  score: null,
  prediction: null,
  group: null,
};
const folder = newFolder();

function draft(reference: string, said: Partial<Overrides> = {}, ask: Ask = null) {
  return draftPlan({ reference: [reference], name: null, overrides: { ...nothing, ...said }, ask, now });
}

/** Drafts of the fixtures' references, as they come without a word said. */
const drafts = new Map<string, ReturnType<typeof draft>>();
function draftOf(name: string) {
  const found = drafts.get(name) ?? draft(fixture(`${name}/reference.csv`));
  drafts.set(name, found);
  return found;
}

function fixture(name: string): string {
  return join(root, 'fixtures', name);
}

let files = 0;
function file(name: string, text: string): string {
  const path = join(folder, `${files++}-${name}`);
  writeFileSync(path, text);
  return path;
}

/** The same rows as other bytes: the very same file again is no candidate. */
function another(path: string): string {
  const text = readFileSync(path, 'utf8');
  return file('same-rows.csv', text.endsWith('\n') ? text.slice(0, -1) : `${text}\n`);
}

/** The status, and the checks behind it, of a candidate judged by a drafted plan, unedited. */
async function judged(text: string, reference: string, candidate: string, labels: string[] = []) {
  const { verdict } = await check({
    plan: file('plan.yaml', text),
    reference: [reference],
    candidate: [candidate === reference ? another(reference) : candidate],
    labels,
    out: join(folder, 'report'),
    now,
  });
  const raised = verdict.findings.filter(({ status }) => status === 'AMBER' || status === 'RED');
  return { status: verdict.status, raised: raised.map(({ check: name, status }) => `${status} ${name}`) };
}

describe('greenlight init finds out what the columns are for', () => {
  it.each([
    ['credit', { task: 'binary', label: 'defaulted', positive: '1', score: 'probability', prediction: null }],
    ['fraud', { task: 'binary', label: 'fraud', positive: 'yes', score: 'score', prediction: null }],
    ['churn', { task: 'binary', label: 'left', positive: 'left', score: 'risk', prediction: 'decision' }],
    ['tickets', { task: 'multiclass', label: 'queue', positive: null, score: null, prediction: 'routed_to' }],
    [
      'delivery',
      { task: 'regression', label: 'minutes', positive: null, score: null, prediction: 'promised' },
    ],
  ])('of the %s fixture', async (name, roles) => {
    const { plan } = await draftOf(name);
    expect(plan.data).toMatchObject(roles);
    expect(plan.data.id).not.toBeNull();
    expect(plan.data.time).toMatch(/_at$/);
    expect(plan.features.length).toBeGreaterThanOrEqual(3);
  });

  it('takes the scores of classes, and tells the routed class from the true one by them', async () => {
    const { plan } = await draftOf('tickets');
    expect(plan.data.scores).toEqual({
      billing: 'p_billing',
      delivery: 'p_delivery',
      returns: 'p_returns',
      technical: 'p_technical',
    });
  });

  it('expects the hosts of the reference, and notes another version', async () => {
    const { plan } = await draftOf('credit');
    expect(plan.deployment).toMatchObject({
      version: { column: 'model_version', expect: ['v7'], raises: 'NOTE' },
      host: { column: 'host', expect: ['scorer-a', 'scorer-b', 'scorer-c'], raises: 'AMBER' },
    });
  });

  it('flags come before guesses', async () => {
    const said = { label: 'decision', prediction: 'left', id: 'customer' };
    const { plan } = await draft(fixture('churn/reference.csv'), said);
    expect(plan.data).toMatchObject({ label: 'decision', prediction: 'left' });
  });

  const vague = [
    'row,a,b,said',
    ...Array.from({ length: 60 }, (_, i) => `r${i},${i % 2},${i % 2},0.${(i * 7) % 90}1`),
  ].join('\n');

  it('asks a person where nothing stands out, and elsewhere names the flag', async () => {
    const path = file('vague.csv', vague);
    await expect(draft(path, { score: 'said' })).rejects.toThrow(/"a", "b".*--label/);
    const asked: string[][] = [];
    const ask: Ask = async (_, choices) => {
      asked.push(choices);
      return 'b';
    };
    const { plan } = await draft(path, { score: 'said' }, ask);
    expect(plan.data.label).toBe('b');
    expect(asked).toEqual([['a', 'b']]);
  });

  it('says of a label that it is empty, or always the same', async () => {
    const rows = (label: string) => Array.from({ length: 40 }, (_, i) => `${i},${i / 50},${label}`);
    const set = (label: string) => file('barren.csv', ['id,score,target', ...rows(label)].join('\n'));
    await expect(draft(set(''))).rejects.toThrow(/"target" looks like the label, but it is empty/);
    await expect(draft(set('1'))).rejects.toThrow(/"target" looks like the label, but it is always "1"/);
  });

  it('proposes a fall from the reference where the model is no better than guessing, and says so', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) => `${i},${(i * 37) % 101},${i % 2},${((i * 61) % 97) / 97}`,
    );
    const reference = file('guess.csv', ['id,x,target,score', ...rows].join('\n'));
    const { text, plan } = await draft(reference);
    expect(plan.metrics.length).toBeGreaterThan(0);
    for (const { falls, gates } of plan.metrics) {
      expect(gates).toBe(true);
      expect(falls).toMatchObject([{ from: 'reference' }]);
    }
    expect(text).toContain('the model is no better than guessing here');
  });

  it('says of a set without a model’s answers that it cannot be judged', async () => {
    const path = file(
      'answers.csv',
      ['id,age,outcome', ...Array.from({ length: 40 }, (_, i) => `${i},${i % 7},${i % 2}`)].join('\n'),
    );
    await expect(draft(path)).rejects.toThrow(/"outcome" looks like the label.*--score.*--prediction/);
  });
});

describe('the plan that init drafts', () => {
  const due: Record<string, Record<string, string>> = {
    credit: { reference: 'GREEN', healthy: 'GREEN', degraded: 'RED', broken: 'RED' },
    churn: { reference: 'GREEN', healthy: 'GREEN', rival: 'RED' },
    fraud: { reference: 'GREEN', healthy: 'GREEN', outwitted: 'RED' },
    tickets: { reference: 'GREEN', healthy: 'GREEN', new_words: 'AMBER' },
    delivery: { reference: 'GREEN', healthy: 'GREEN', bridge_closed: 'RED' },
  };

  it.each(Object.entries(due))('of %s gives each set its due', async (name, sets) => {
    const drafted = (await draftOf(name)).text;
    // Of how many rows labels come in, no reference that has all of them tells: a person says so.
    const text = name === 'churn' ? `${drafted}labels: { coverage: { amber: "< 40%" } }\n` : drafted;
    for (const [set, status] of Object.entries(sets)) {
      const labels = [fixture(`${name}/${set}_labels.csv`)].filter(existsSync);
      const found = await judged(
        text,
        fixture(`${name}/reference.csv`),
        fixture(`${name}/${set}.csv`),
        labels,
      );
      expect(found.status, `${set}: ${found.raised.join(', ')}`).toBe(status);
      if (status === 'GREEN') expect(found.raised).toEqual([]);
    }
  });

  it('can do its job, but for what only people can fill in', async () => {
    for (const name of ['credit', 'churn', 'fraud', 'tickets', 'delivery']) {
      const reference = fixture(`${name}/reference.csv`);
      const { text } = await draftOf(name);
      const plan = file(`${name}.yaml`, text);
      const { warnings } = await validatePlan({
        plan,
        reference: [reference],
        cases: null,
        positives: null,
        now,
      });
      expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('"FILL IN"')]);
    }
  });

  it('shows what people have to fill in, and what each rule rests on', async () => {
    const { text, plan } = await draftOf('credit');
    expect(text.match(/FILL IN/g)!.length).toBeGreaterThanOrEqual(7);
    expect(plan.levels.RED.owner).toContain('FILL IN');
    for (const metric of ['auroc', 'f1', 'accuracy'])
      expect(text).toMatch(new RegExp(`# 0\\.\\d+ in the reference, give or take .*\n {2}${metric}: `));
  });

  it('allows for values that the reference lacks already, hides names, and looks at no free text', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => {
      const label = i % 3 === 0 ? 1 : 0;
      return `${i},Person ${i},${i % 5 === 0 ? '' : i % 40},${i % 11},${label},${label === 1 && i % 4 !== 0 ? 0.8 : 0.1 + (i % 7) / 100}`;
    });
    const { plan } = await draft(file('missing.csv', ['id,name,age,floor,target,score', ...rows].join('\n')));
    const of = (name: string) => plan.features.find((feature) => feature.name === name)!;
    expect(of('age').missing?.amber?.value).toBeGreaterThan(0.2);
    expect(of('floor')).toMatchObject({ missing: null, min: 0, max: null });
    expect(of('name')).toBeUndefined();
    expect(plan.data.ignored).toEqual(['name']);
    expect(plan.data.private).toEqual(['name']);
  });

  it('parses, whatever the columns are called', async () => {
    const names = [
      'a: b',
      '- x',
      '#hash',
      '"quoted"',
      "it's",
      '{flow}',
      '[list]',
      '&anchor',
      '*alias',
      '!tag',
      '| pipe',
      '> fold',
      '%dir',
      '@at',
      '`tick`',
      'true',
      'null',
      '~',
      '007',
      '1e3',
      'trailing ',
      'größe',
      '数量',
      '😀',
      'back\\slash',
      'no\u00a0break',
      'zero\u200bwidth',
      '<script>',
      '__proto__',
      '<<',
      'constructor',
      '?',
      '...',
      '---',
    ];
    const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
    const rows = Array.from(
      { length: 60 },
      (_, i) =>
        `${i},${names.map((_, k) => (i * (k + 3)) % 17).join(',')},${i % 2},${i % 2 ? 0.7 : 0.2 + (i % 5) / 20}`,
    );
    const path = file('names.csv', [`id,${quoted.join(',')},target,score`, ...rows].join('\n'));
    const { plan, text } = await draft(path);
    expect(plan.features.map(({ name }) => name)).toEqual(
      names.filter((name) => !['__proto__', '<<', ...plan.data.ignored].includes(name)),
    );
    // A period of 17 makes two of them constant.
    expect(plan.data.ignored).toEqual(['`tick`', '?']);
    expect(text).toContain('# Left out too: 2 whose names');
    expect(await judged(text, path, path)).toEqual({ status: 'GREEN', raised: [] });
  });

  it('holds texts that YAML gives back as they were', () => {
    const odd = [...'-:#[]{},&*!|>%@`"\'~? 01ax.é数😀\\\t\n\0\u007f\u0085\u00a0\u2028\u202e\ufeff\uffff'];
    const text = fc.array(fc.constantFrom(...odd), { maxLength: 12 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, (name) => {
        fc.pre(name !== '' && !/\p{Cs}/u.test(name));
        const read = parse(`{ ${scalar(name)}: [${cell(name)}] }`, { intAsBigInt: false }) as object;
        expect(Object.keys(read)).toEqual([name]);
        expect(String(Object.values(read)[0][0])).toBe(name);
      }),
      { numRuns: 500 },
    );
  });
});

describe('greenlight init as a command', () => {
  const reference = [fixture('credit/reference.csv')];
  const run = async (flags: Record<string, string | boolean | string[]>) => {
    let said = '';
    const out = (text: string) => {
      said += text;
    };
    const terminal = { out, err: () => {}, color: false, width: 100, interactive: false };
    return { status: await command.run({ flags, words: [] }, terminal), said };
  };

  it('writes the plan, says what it took the columns for, and what comes next', async () => {
    const out = join(folder, 'new/credit.yaml');
    const { status, said } = await run({ reference, out });
    expect(status).toBe(0);
    expect(said).toMatch(/label +defaulted \(positive: 1, it goes with high scores\)/);
    expect(said).toContain(`greenlight validate ${out} --reference`);
    expect(readFileSync(out, 'utf8')).toContain('plan: credit\n');
  });

  it('never writes over a plan unless it is told to', async () => {
    const out = file('mine.yaml', 'mine');
    await expect(run({ reference, out })).rejects.toThrow(/is there already.*--force/);
    expect(readFileSync(out, 'utf8')).toBe('mine');
    await run({ reference, out, force: true });
    expect(readFileSync(out, 'utf8')).not.toBe('mine');
  });

  it('prints the plan alone with --out -', async () => {
    const { said } = await run({ reference, out: '-' });
    expect(parse(said)).toMatchObject({ plan: 'credit', data: { task: 'binary' } });
  });

  it('refuses a column that is not there, and a task that is none', async () => {
    await expect(run({ reference, out: '-', label: 'defalted' })).rejects.toThrow(
      /no column "defalted".*"defaulted"/,
    );
    await expect(run({ reference, out: '-', task: 'ranking' })).rejects.toThrow(
      /binary, multiclass or regression/,
    );
  });
});

describe.skipIf(absent)(`init on real data${skipped}`, () => {
  const california = join(shared, 'california-housing');

  it('of California gives the reference GREEN, and the analysis set RED for what the model lost', async () => {
    const reference = join(california, 'reference.csv');
    const { text, plan } = await draft(reference);
    expect(plan.data).toMatchObject({
      task: 'binary',
      id: 'id',
      time: 'timestamp',
      label: 'clf_target',
      positive: '1',
      score: 'y_pred_proba',
      prediction: 'y_pred',
    });
    expect(await judged(text, reference, reference)).toEqual({ status: 'GREEN', raised: [] });
    const found = await judged(text, reference, join(california, 'analysis.csv'), [
      join(california, 'analysis_labels.csv'),
    ]);
    expect(found.status).toBe('RED');
    expect(found.raised).toEqual(
      expect.arrayContaining([
        'AMBER metric/auroc',
        'RED metric/f1',
        'RED metric/accuracy',
        'AMBER prediction/share',
      ]),
    );
  });

  it('of the Titanic, which holds no model’s answers, it says so', async () => {
    await expect(draft(join(shared, 'titanic/titanic_reference.csv'))).rejects.toThrow(
      /No column looks like what a model said.*"Survived".*--label.*--score/,
    );
  });

  it('of the Titanic with a made-up decision, it takes untidy columns for what they are', async () => {
    const path = withDecision();
    const { plan, text } = await draft(path, { label: 'Survived' });
    const of = (name: string) => plan.features.find((feature) => feature.name === name);
    expect(plan.data).toMatchObject({ id: 'PassengerId', prediction: 'prediction', private: ['Name'] });
    expect(plan.data.ignored).toEqual(expect.arrayContaining(['Name', 'Ticket', 'Cabin']));
    expect(of('Age')).toMatchObject({ type: 'number' });
    expect(of('Age')!.missing?.amber?.value).toBeGreaterThan(0.2);
    expect((await judged(text, path, path)).status).toBe('GREEN');
  });

  /** Women are said to survive: that is right four times in five. */
  function withDecision(): string {
    const lines = readFileSync(join(shared, 'titanic/titanic_reference.csv'), 'utf8')
      .trimEnd()
      .split(/\r?\n/);
    return file(
      'titanic.csv',
      lines.map((line, i) => `${line},${i === 0 ? 'prediction' : /,female,/.test(line) ? 1 : 0}`).join('\n'),
    );
  }
});
