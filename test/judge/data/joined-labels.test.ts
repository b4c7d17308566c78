import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../../scripts/dirty-tables/tables.ts';
import { candidate, judged, only, put, reference } from '../tables.ts';

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

  it('of a reference that are more than two are quoted, ten of them, with the first row that is strange', async () => {
    const many = put(reference, 'y', ({ y }, i) => (i < 12 ? y! : `maybe${i % 12}`));
    await expect(judged({ reference: many, candidate })).rejects.toThrow(
      /holds ("[^"]+", ){9}"[^"]+"; the first "maybe0" stands in row 13\. Fix the labels, or set "task: multiclass"/,
    );
  });

  it('that say by a text that there is none are quoted, with the row of their own file', async () => {
    const some = put(only(candidate, ['id', 'y']), 'y', ({ y }, i) =>
      i === 7 || i === 9 ? 'None' : y!,
    ).toReversed();
    const found = await judged({ candidate: only(candidate, ['id', 'p', 'x', 'k']), labels: some });
    expect(found.gates).toEqual([]);
    expect(found.of('input/labels/missing')).toMatch(
      /^2 rows of 400 without a label\. 2 labels say by a text that there is none, such as "None" in row 391 of .*labels\.csv\. If that is a class, name it under "negative:" under "data:" in the plan\.$/,
    );
    const inside = await judged({ candidate: put(candidate, 'y', ({ y }, i) => (i === 7 ? 'nan' : y!)) });
    expect(inside.of('input/labels/missing')).toMatch(/such as "nan" in row 8\.$/);
    const hidden = await judged({
      candidate: only(candidate, ['id', 'p', 'x', 'k']),
      labels: some,
      data: ', private: [y]',
    });
    expect(hidden.of('input/labels/missing')).not.toContain('None');
  });
});
