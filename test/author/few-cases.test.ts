import { describe, expect, it } from 'vitest';
import { draft, file, judged } from './drafts.ts';

/** Rows of a rare class: how many of it are flagged and missed, and how many others are flagged, of 1,000. */
interface Rows {
  found: number;
  missed: number;
  wrong: number;
}

function rows({ found, missed, wrong }: Rows, prefix: string): string {
  const lines = Array.from({ length: 1000 }, (_, i) => {
    const label = i < found + missed ? 1 : 0;
    const said = i < found || (i >= found + missed && i < found + missed + wrong) ? 1 : 0;
    return `${prefix}${i},${label},${said},${(i * 37) % 101}`;
  });
  return ['id,label,prediction,amount', ...lines].join('\n');
}

const set = (of: Rows, prefix: string) => file(`${prefix}.csv`, rows(of, prefix));
const raised = async (reference: Rows, candidate: Rows) => {
  const known = set(reference, 'r');
  const { text } = await draft(known);
  return (await judged(text, known, set(candidate, 'c'))).raised;
};

describe('a metric at the end of its scale, of few cases', () => {
  // 12 of 12 may come from a share of 0.69 (Wilson's lower bound of 99 %), and a review of 12 has chance of its own.
  it('has a reach: precision 1 of twelve flagged cases takes 7 of 12 for chance', async () => {
    expect(await raised({ found: 12, missed: 18, wrong: 0 }, { found: 7, missed: 23, wrong: 5 })).toEqual([]);
  });

  it('is still judged: precision 1 of twelve does not take 12 of 60 for chance', async () => {
    expect(await raised({ found: 12, missed: 18, wrong: 0 }, { found: 12, missed: 18, wrong: 48 })).toContain(
      'RED metric/precision',
    );
  });

  it('has a reach: recall 1 of twelve positives takes 9 of 12 for chance, and does not take 2', async () => {
    const reference = { found: 12, missed: 0, wrong: 40 };
    expect(await raised(reference, { found: 9, missed: 3, wrong: 40 })).toEqual([]);
    expect(await raised(reference, { found: 2, missed: 10, wrong: 40 })).not.toEqual([]);
  });

  it('reaches less far where it comes from more cases', async () => {
    const bound = async (of: Rows) => {
      const { plan } = await draft(set(of, 'r'));
      return plan.metrics.find(({ metric }) => metric === 'precision')!.green!.value;
    };
    const [few, some, many] = [12, 30, 90].map((found) => bound({ found, missed: 4, wrong: 0 }));
    expect(await few).toBeLessThan(await some!);
    expect(await some).toBeLessThan(await many!);
    expect(await many).toBeLessThanOrEqual(0.91);
  });
});

describe('a share of cases that a review may not hold', () => {
  it('gets no bound, since no evidence would close the gate: precision of five flagged cases', async () => {
    const { plan, text } = await draft(set({ found: 5, missed: 40, wrong: 0 }, 'r'));
    expect(plan.metrics.map(({ metric }) => metric)).not.toContain('precision');
    expect(text).toMatch(/No rule is proposed for precision/);
  });
});
