import { describe, expect, it } from 'vitest';
import type { Row } from '../../../scripts/dirty-tables/tables.ts';
import { candidate, judged, put, reference } from '../tables.ts';

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

  it('are told with every digit that keeps them apart from 1', async () => {
    const found = await judged({
      candidate: put(candidate, 'p', ({ p }, i) => (i === 50 ? 1.0000011 : p!)),
    });
    expect(found.of('prediction/probabilities')).toMatch(/the first in row 51: 1\.0000011\./);
  });
});

describe('answers of the reference', () => {
  const some = (share: number, of: (p: number) => string | number) =>
    put(reference, 'p', ({ p }, i) => (i % share === 3 ? of(Number(p)) : p!));

  it('that no probability has gate: what is held against them would be wrong', async () => {
    const found = await judged({ reference: some(2 + 2, (p) => 100 * p) });
    expect(found.gates).toEqual(['prediction/reference/probabilities']);
    expect(found.of('prediction/reference/probabilities')).toMatch(
      /^In the reference, 100 scores outside 0 to 1, the first in row 4: \d+\.\d+\. A probability cannot be there: what is compared with the reference is wrong\.$/,
    );
    const logits = await judged({
      reference: some(4, (p) => 100 * p),
      more: 'predictions: { probabilities: NOTE }\n',
    });
    expect(logits.gates).toEqual([]);
    expect(logits.of('prediction/reference/probabilities')).toBeDefined();
  });

  it('that are missing or infinite are quoted, and gate where they are enough to matter', async () => {
    for (const text of ['inf', 'NA', '']) {
      const found = await judged({ reference: some(4, () => text) });
      expect(found.gates).toEqual(['prediction/reference/missing']);
      expect(found.of('prediction/reference/missing')).toBe(
        `In the reference, 100 rows of 400 (25 %) without a prediction; none of them is measured.${text === '' ? '' : ` Row 4 holds "${text}".`}`,
      );
      const few = await judged({ reference: some(100, () => text) });
      expect(few.gates).toEqual([]);
      expect(few.of('prediction/reference/missing')).toMatch(/4 rows of 400/);
    }
  });

  it('quote no cell of a private column', async () => {
    const found = await judged({ reference: some(4, () => 'NA'), data: ', private: [p]' });
    expect(found.of('prediction/reference/missing')).not.toMatch(/"NA"/);
  });
});

it('a prediction that says "None" is missing, and the finding says how it would be a class', async () => {
  const classes = (all: Row[]) =>
    all.map(({ id, y, p }) => ({ id: id!, y: y === 1 ? 'yes' : 'no', q: Number(p) > 0.5 ? 'yes' : 'None' }));
  const task = 'task: multiclass, prediction: q';
  const found = await judged({ reference: classes(reference), candidate: classes(candidate), task });
  expect(found.of('prediction/missing')).toMatch(
    /Row \d+ holds "None"\. If that is a class, name it under "classes:" under "data:" in the plan\.$/,
  );
});
