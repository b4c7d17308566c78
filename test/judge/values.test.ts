import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../fixtures/random.ts';
import { drawTable } from '../../scripts/dirty-tables/draw.ts';
import { kinds } from '../../scripts/dirty-tables/kinds.ts';
import { type Cell, type Row, writeTable } from '../../scripts/dirty-tables/tables.ts';
import { openLocal } from '../../src/engine/local/evidence.ts';
import { review } from '../../src/gate.ts';
import { readPlan } from '../../src/plan/read.ts';
import { newFolder } from '../folder.ts';

const folder = newFolder();
const now = new Date('2026-04-12T00:00:00Z');

const rows = (count: number, seed: number, firstId: number): Row[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) => {
    const y = random.chance(0.4) ? 1 : 0;
    const p = Math.min(0.99, Math.max(0.01, 0.35 + 0.3 * y + 0.15 * random.normal()));
    return {
      id: firstId + i,
      y,
      p: Number(p.toFixed(4)),
      x: Number((50 + 10 * random.normal()).toFixed(1)),
      k: random.pick(['a', 'b', 'c']),
    };
  });
};
const reference = rows(400, 1, 1);
const candidate = rows(400, 2, 1001);
const put = (all: Row[], name: string, of: (row: Row, i: number) => Cell) =>
  all.map((row, i) => ({ ...row, [name]: of(row, i) }));
const only = (all: Row[], names: string[]) =>
  all.map((row) => Object.fromEntries(names.map((name) => [name, row[name]!])));

interface Given {
  reference?: Row[];
  candidate?: Row[];
  labels?: Row[];
  data?: string;
  more?: string;
  task?: string;
}

/** The level, and what is told beside GREEN, of tables in CSV. */
async function judged(given: Given) {
  const { data = '', more = '', task = 'task: binary, positive: 1, score: p' } = given;
  const plan = join(folder, 'plan.yaml');
  const metric = task.includes('binary')
    ? 'auroc: { green: ">= 0.7", red: "<= 0.6" }'
    : 'accuracy: { green: ">= 0.5" }';
  writeFileSync(
    plan,
    `plan: t\ndata: { ${task}, id: id, label: y${data} }\nlevels: { RED: { means: bad, owner: me } }\nmetrics: { ${metric} }\n${more}`,
  );
  const file = (name: string) => join(folder, `${name}.csv`);
  writeTable(file('reference'), 'csv', given.reference ?? reference);
  writeTable(file('candidate'), 'csv', given.candidate ?? candidate);
  if (given.labels) writeTable(file('labels'), 'csv', given.labels);
  const files = {
    reference: [file('reference')],
    candidate: [file('candidate')],
    labels: given.labels ? [file('labels')] : [],
  };
  const read = await readPlan(plan);
  const { verdict } = await review(read, await openLocal(read, files, { now }), null, { now });
  const told = verdict.findings.filter(({ status }) => status !== 'GREEN');
  // How many labels there are is judged by itself.
  const gates = told
    .filter(({ check, status }) => status !== 'NOTE' && check !== 'input/labels/coverage')
    .map(({ check }) => check);
  return {
    status: verdict.status,
    gates,
    of: (check: string) => told.find((one) => one.check === check)?.message,
  };
}

describe('the reference is judged as the candidate is', () => {
  it('where its cells cannot be read: the finding names it, the row and the text', async () => {
    const found = await judged({
      reference: put(reference, 'p', ({ p }, i) => (i >= 3 && i % 4 ? String(p).replace('.', ',') : p!)),
    });
    expect(found.gates).toContain('input/p/reference/invalid');
    expect(found.of('input/p/reference/invalid')).toMatch(
      /^In the reference, "p" is a number, but \d+ cells of 400 cannot be read as one; the first is in row 4: "0,\d+"\. If that is how they are written, add under data: format: \{ p: "decimal comma" \}\.$/,
    );
  });

  it('and is healthy when the plan says how the cells are written', async () => {
    const comma = (all: Row[]) => put(all, 'p', ({ p }) => String(p).replace('.', ','));
    const found = await judged({
      reference: comma(reference),
      candidate: comma(candidate),
      data: ', format: { p: decimal comma }',
    });
    expect(found.gates).toEqual([]);
  });
});

describe('missing and infinite cells', () => {
  it('gate where their share grew beyond chance and by enough, or nothing is left', async () => {
    const empty = await judged({ candidate: put(candidate, 'x', () => '') });
    expect(empty.gates).toEqual(['input/x/missing']);
    expect(empty.of('input/x/missing')).toBe(
      '100 % of "x" is missing (400 rows of 400); in the reference 0 %.',
    );
    const infinite = await judged({ candidate: put(candidate, 'x', ({ x }, i) => (i % 4 ? x! : '-inf')) });
    expect(infinite.gates).toEqual(['input/x/missing', 'input/x/infinite']);
    expect(infinite.of('input/x/infinite')).toMatch(
      /25 % of "x" is infinite \(100 rows of 400, the first in row 1: "-inf"\); in the reference 0 %/,
    );
    expect(
      (await judged({ candidate: put(candidate, 'k', ({ k }, i) => (i % 20 ? k! : '')) })).gates,
    ).toEqual(['input/k/missing']);
  });

  it('do not gate where both sets have as many, or a few more', async () => {
    const some = (share: number) => (row: Row, i: number) => (i % share ? row.x! : 'inf');
    expect(
      (await judged({ reference: put(reference, 'x', some(10)), candidate: put(candidate, 'x', some(10)) }))
        .gates,
    ).toEqual([]);
    expect((await judged({ candidate: put(candidate, 'x', some(100)) })).gates).toEqual([]);
  });

  it('are silent in a column that the plan does not watch', async () => {
    const data = ', features: { x: { type: number, watched: false } }';
    expect((await judged({ candidate: put(candidate, 'x', () => ''), data })).gates).toEqual([]);
  });
});

describe('labels that were joined by id', () => {
  const unlabelled = only(candidate, ['id', 'p', 'x', 'k']);
  const labels = only(candidate, ['id', 'y']);

  it.each([
    ['zeros in front', (id: Cell) => `00${id}`],
    ['capitals', (id: Cell) => `a${id}`, (id: Cell) => `A${id}`],
    ['a decimal point or an exponent', (id: Cell) => `${Number(id) / 1000}E3`],
    ['blanks, dashes or signs', (id: Cell) => `'${id}`],
    ['"id-" in front', (id: Cell) => `id-${id}`],
  ] as [string, (id: Cell) => Cell, ((id: Cell) => Cell)?][])(
    'that %s keep apart are told with an example of each side',
    async (what, ofLabel, ofRow) => {
      const half = what.includes('in front') && what.startsWith('"') ? 1 : 2;
      const change = (all: Row[], of: ((id: Cell) => Cell) | undefined) =>
        of ? put(all, 'id', ({ id }, i) => (i % half ? id! : of(id!))) : all;
      const found = await judged({ candidate: change(unlabelled, ofRow), labels: change(labels, ofLabel) });
      expect(found.gates).toContain('input/labels/unmatched');
      const message = found.of('input/labels/unmatched')!;
      expect(message).toContain(`Another spelling would join ${half === 1 ? 400 : 200} ids (${what})`);
      expect(message).toMatch(
        /such as ".*1001" in row 1; ".*1(001|\.001E3)" in row 1 of .*labels\.csv has no row/,
      );
    },
  );

  it('of everybody, beside rows that still wait for some, are healthy, and so are early ones', async () => {
    const everybody = [...labels.slice(0, 300), ...put(labels, 'id', ({ id }) => Number(id) + 50_000)];
    expect((await judged({ candidate: unlabelled, labels: everybody })).gates).toEqual([]);
    expect((await judged({ candidate: unlabelled, labels: labels.slice(0, 150) })).gates).toEqual([]);
  });

  it('gate where most of each side is left over, whatever the spelling', async () => {
    const others = [
      ...labels.slice(0, 150),
      ...put(labels.slice(150), 'id', ({ id }) => `u${Number(id) * 7}x`),
    ];
    expect((await judged({ candidate: unlabelled, labels: others })).gates).toEqual([
      'input/labels/unmatched',
    ]);
  });

  it('are quoted nowhere where ids are private', async () => {
    const found = await judged({
      candidate: unlabelled,
      labels: put(labels, 'id', ({ id }, i) => (i % 2 ? id! : `00${id}`)),
      data: ', private: [id]',
    });
    expect(found.of('input/labels/unmatched')).not.toMatch(/1001|1003/);
  });
});

describe('what is learnt from the reference', () => {
  const long = (
    seed: number,
    count: number,
    of: (random: ReturnType<typeof createRandom>) => Cell,
    firstId: number,
  ) => {
    const random = createRandom(seed);
    return put(rows(count, seed, firstId), 'k', () => of(random));
  };
  const weights = Array.from({ length: 2000 }, (_, i) => 1 / (i + 1));
  let total = 0;
  const sums = weights.map((weight) => {
    total += weight;
    return total;
  });
  const zipf = (random: ReturnType<typeof createRandom>) => {
    const place = random.uniform() * total;
    return `shop ${sums.findIndex((sum) => place < sum)}`;
  };

  it('stays GREEN for halves of a long tail, of top-coded values and of ends that moved by a hair', async () => {
    for (const seed of [11, 12, 13]) {
      const halves = { reference: long(seed, 1000, zipf, 1), candidate: long(seed + 50, 1000, zipf, 5001) };
      expect((await judged(halves)).gates).toEqual([]);
    }
    // Of the employment data: ages over 94 are 94 in one year, those over 95 are 95 in the next.
    const age = (top: number) => (row: Row, i: number) =>
      i % 100 === 0 ? top : 18 + ((i * 37 + Number(row.id)) % 73);
    expect(
      (
        await judged({
          reference: put(rows(2000, 5, 1), 'x', age(94)),
          candidate: put(rows(2000, 6, 9001), 'x', age(95)),
        })
      ).gates,
    ).toEqual([]);
  });

  it.each([
    ['3 % of new values', (row: Row, i: number) => (i % 33 ? row.k! : `new ${i % 5}`)],
    ['one new value in 3 % of the rows', (row: Row, i: number) => (i % 33 ? row.k! : 'new')],
  ])('finds %s, in a long tail too', async (_, change) => {
    expect(
      (await judged({ candidate: put(rows(1000, 2, 1001), 'k', change), reference: rows(1000, 1, 1) })).gates,
    ).toEqual(['feature/k/learnt-range']);
    const tail = put(long(61, 1000, zipf, 5001), 'k', change);
    if (_.startsWith('one'))
      expect((await judged({ reference: long(11, 1000, zipf, 1), candidate: tail })).gates).toEqual([
        'feature/k/learnt-range',
      ]);
  });

  it('finds a lost category of 5 %, and a range cut by a tenth', async () => {
    const rare = (row: Row, i: number) => (i % 20 ? row.k! : 'rare');
    expect((await judged({ reference: put(reference, 'k', rare) })).gates).toEqual([
      'feature/k/learnt-range',
    ]);
    const uniform = (all: Row[], most: number) => put(all, 'x', (_, i) => Math.min(most, (i * 37) % 100));
    expect(
      (await judged({ reference: uniform(reference, 100), candidate: uniform(candidate, 89) })).gates,
    ).toEqual(['feature/x/learnt-range']);
  });

  it('leaves out texts that hardly repeat, and times', async () => {
    const text = (offset: number) => (_: Row, i: number) => `note ${offset + i}`;
    expect(
      (await judged({ reference: put(reference, 'u', text(0)), candidate: put(candidate, 'u', text(9000)) }))
        .gates,
    ).toEqual([]);
    const day = (from: number) => (_: Row, i: number) =>
      `2026-0${from}-${String(1 + (i % 28)).padStart(2, '0')}`;
    expect(
      (await judged({ reference: put(reference, 'd', day(1)), candidate: put(candidate, 'd', day(2)) }))
        .gates,
    ).toEqual([]);
    expect(
      (await judged({ reference: put(reference, 'u', text(0)), candidate: put(candidate, 'u', () => '') }))
        .gates,
    ).toEqual(['input/u/missing']);
  });

  it('says that categories differ in spelling alone', async () => {
    const found = await judged({ candidate: put(candidate, 'k', ({ k }) => String(k).toUpperCase()) });
    expect(found.of('feature/k/learnt-range')).toContain(
      '3 categories differ in spelling alone (capitals, accents, blanks or signs): ',
    );
    expect(found.of('feature/k/learnt-range')).toMatch(/"A" is "a" in the reference/);
  });
});

describe('times that stand for none', () => {
  const dated = (all: Row[], of: (i: number) => Cell = () => null) =>
    put(all, 't', (_, i) => of(i) ?? new Date(Date.UTC(2026, 0, 1, 6 * i)).toISOString());
  const judge = (ref: Row[], cand: Row[]) => judged({ reference: ref, candidate: cand, data: ', time: t' });

  it.each([
    [0, /the beginning of 1970, which programs write for no time/],
    ['46023.25', /look like the days that a spreadsheet counts/],
    ['1900-01-01', /long before any model/],
    ['1970-01-01T00:00:00Z', /the beginning of 1970/],
    ['9999-12-31', /the end of all calendars/],
  ] as const)('%s are named, in either set', async (text, message) => {
    const found = await judge(
      dated(reference),
      dated(candidate, (i) => (i % 4 ? null : text)),
    );
    expect(found.gates).toContain('input/t/placeholder');
    expect(found.of('input/t/placeholder')).toMatch(message);
    expect(found.of('input/t/placeholder')).toMatch(/100 rows of 400 .*, the first in row 1: /);
    expect(
      (
        await judge(
          dated(reference, (i) => (i === 7 ? text : null)),
          dated(candidate),
        )
      ).gates,
    ).toContain('input/t/reference/placeholder');
  });

  it('are not taken for such where all are of now', async () => {
    expect((await judge(dated(reference), dated(candidate))).gates).toEqual([]);
  });
});

describe('scores', () => {
  const classes = (all: Row[], factor: number) =>
    all.map(({ id, y, p }) => ({
      id: id!,
      y: y === 1 ? 'yes' : 'no',
      a: Number(p) * factor,
      b: (1 - Number(p)) * factor,
    }));
  const task = 'task: multiclass, scores: { yes: a, no: b }';

  it('of classes that do not sum to 1 are reported, and gate where those of the reference did', async () => {
    const found = await judged({
      reference: classes(reference, 1),
      candidate: classes(candidate, 0.5),
      task,
    });
    expect(found.gates).toContain('prediction/sum');
    expect(found.of('prediction/sum')).toMatch(
      /do not sum to 1 in 400 rows of 400 \(in the reference 0\), the first in row 1: 0\.5\./,
    );
    const both = await judged({
      reference: classes(reference, 0.5),
      candidate: classes(candidate, 0.5),
      task,
    });
    expect(both.gates).not.toContain('prediction/sum');
    expect(
      (await judged({ reference: classes(reference, 1), candidate: classes(candidate, 1), task })).of(
        'prediction/sum',
      ),
    ).toBeUndefined();
  });

  it('over 1 by rounding are taken, and others are told with all their digits', async () => {
    const score = (value: number) =>
      put(candidate, 'p', ({ p, y }, i) => (i % 50 === 0 && y === 1 ? value : p!));
    expect((await judged({ candidate: score(1.0000001) })).gates).toEqual([]);
    expect((await judged({ candidate: score(1.00001) })).of('prediction/probabilities')).toMatch(
      /the first in row \d+: 1\.00001\./,
    );
  });
});

describe('labels', () => {
  it('as true and false are those of 1 and 0, beside them and in the plan', async () => {
    const truths = (all: Row[]) => put(all, 'y', ({ y }) => (y === 1 ? 'True' : 'False'));
    expect((await judged({ candidate: truths(candidate) })).gates).toEqual([]);
    expect((await judged({ reference: truths(reference), candidate: truths(candidate) })).gates).toEqual([]);
  });

  it('that no set holds are told with the file, the row and advice that a binary plan can follow', async () => {
    const labels = put(only(candidate, ['id', 'y']), 'y', ({ y }, i) => (i === 200 ? 'maybe' : y!));
    await expect(judged({ candidate: only(candidate, ['id', 'p', 'x', 'k']), labels })).rejects.toThrow(
      /labels\.csv: row 201 has the label "maybe".*Fix the data: a binary task has two labels/,
    );
    await expect(
      judged({ candidate: put(candidate, 'y', ({ y }, i) => (i === 9 ? 'maybe' : y!)) }),
    ).rejects.not.toThrow(/classes:/);
  });
});

it('of dirty tables, each has the verdict of the clean one, or another that is not GREEN and says why', async () => {
  for (let seed = 5000; seed < 5000 + 2 * kinds.length; seed++) {
    const { answer, about } = await drawTable(seed, folder);
    expect(answer, about).not.toBe('wrong');
  }
});
