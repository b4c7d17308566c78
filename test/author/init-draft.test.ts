import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cell, scalar } from '../../src/author/init/yaml.ts';
import { draft, draftOf, file, fixture, judged } from './drafts.ts';

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
