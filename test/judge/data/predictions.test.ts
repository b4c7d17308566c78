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
});
