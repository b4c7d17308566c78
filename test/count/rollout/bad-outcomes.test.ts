import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canary } from '../../canary/rollouts.ts';
import { newFolder } from '../../folder.ts';
import { csv } from '../../judged.ts';

interface Request {
  request: string;
  at: string;
  late: string;
  probability: number | '';
  latency_ms: number | '';
}

/** A request that came in that second, that took so many milliseconds and was answered rightly unless told otherwise. */
const request = (second: number, latency: number | '' = 20, more: Partial<Request> = {}): Request => ({
  request: `r${second}`,
  at: `2026-03-02T10:${String(Math.floor(second / 60)).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}Z`,
  late: second % 2 === 0 ? 'yes' : 'no',
  probability: second % 2 === 0 ? 0.9 : 0.1,
  latency_ms: latency,
  ...more,
});
const wrong = (second: number) => request(second, 20, { probability: second % 2 === 0 ? 0.1 : 0.9 });

const measures = {
  wrong: '{ name: m, kind: wrong, margin: 2 }',
  slow: '{ name: m, kind: slow, column: latency_ms, margin: 2 }',
};

/** What the first batch of a rollout counts by one measure: cases and bad ones of the canary, then of the baseline. */
async function counted(
  measure: keyof typeof measures,
  strategy: string,
  baseline: Request[],
  ours: Request[],
) {
  const home = newFolder();
  const file = (name: string, text: string) => {
    writeFileSync(join(home, name), text);
    return join(home, name);
  };
  const plan = `plan: parcels
data: { task: binary, id: request, time: at, label: late, positive: "yes", score: probability, threshold: 0.5 }
levels: { RED: { owner: me } }
rollout: { strategy: ${strategy}, ${strategy === 'shadow' ? '' : 'steps: [50%, 100%], '}measures: [${measures[measure]}], min_cases: 1000 }
`;
  const { said } = await canary(
    ...['step', '--plan', file('plan.yaml', plan), '--state', join(home, 'state.json'), '--json'],
    ...[
      '--baseline',
      file('baseline.csv', csv(baseline as never)),
      '--canary',
      file('canary.csv', csv(ours as never)),
    ],
  );
  const [found] = JSON.parse(said).measures;
  return [found.canary, found.canary_bad, found.baseline, found.baseline_bad, found.log_e_worse];
}

const seconds = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('a slow answer', () => {
  it('is one above the 95th percentile of both sides together, numpy 2.4.6’s "inverted_cdf"', async () => {
    // np.percentile(np.r_[1:16, 16:31], 95, method="inverted_cdf") is 29: of thirty answers one is slower.
    const baseline = seconds(15).map((i) => request(i, i + 1));
    const ours = seconds(15).map((i) => request(i, i + 16));
    expect((await counted('slow', 'red-black', baseline, ours)).slice(0, 4)).toEqual([15, 1, 15, 0]);
  });

  it('is none at the percentile itself, and none where all are alike', async () => {
    // np.percentile(np.r_[1:21, 21:41], 95, method="inverted_cdf") is 38: 39 and 40 are slower.
    const baseline = seconds(20).map((i) => request(i, i + 1));
    const ours = seconds(20).map((i) => request(i, i + 21));
    expect((await counted('slow', 'red-black', baseline, ours)).slice(0, 4)).toEqual([20, 2, 20, 0]);
    const alike = seconds(20).map((i) => request(i, 7));
    const others = seconds(20).map((i) => request(i, 7, { request: `o${i}` }));
    expect((await counted('slow', 'red-black', alike, others)).slice(0, 4)).toEqual([20, 0, 20, 0]);
  });

  it('is one whose latency is missing, which takes no part in the percentile', async () => {
    const baseline = seconds(20).map((i) => request(i, i + 1));
    const ours = seconds(22).map((i) => request(i, i < 2 ? '' : i + 19));
    expect((await counted('slow', 'red-black', baseline, ours)).slice(0, 4)).toEqual([22, 4, 20, 0]);
  });
});

describe('a wrong answer', () => {
  it('is counted where there is a label, and so is an answer that never came', async () => {
    const baseline = seconds(30).map((i) => (i < 2 ? wrong(i) : request(i)));
    const ours = seconds(40).map((i) =>
      i < 3
        ? wrong(i)
        : i < 8
          ? request(i, 20, { probability: '' })
          : i < 18
            ? request(i, 20, { late: '' })
            : request(i),
    );
    expect((await counted('wrong', 'red-black', baseline, ours)).slice(0, 4)).toEqual([30, 8, 30, 2]);
  });
});

describe('a shadow canary', () => {
  it('is held to every request of the baseline: one that it left unanswered is one it got wrong', async () => {
    const baseline = seconds(60).map((i) => (i < 4 ? wrong(i) : request(i)));
    // It left 3 of the wrongly answered and 5 of the rightly answered out, and got 2 others wrong.
    const ours = seconds(60)
      .filter((i) => i !== 0 && i !== 1 && i !== 2 && !(i >= 50 && i < 55))
      .map((i) => (i < 4 || i === 20 || i === 21 ? wrong(i) : request(i, 21)));
    const [cases, bad, before, badBefore] = await counted('wrong', 'shadow', baseline, ours);
    expect([cases, bad, before, badBefore]).toEqual([60, 11, 60, 4]);
    const complete = seconds(60).map((i) => (i < 4 || i === 20 || i === 21 ? wrong(i) : request(i, 21)));
    expect((await counted('wrong', 'shadow', baseline, complete)).slice(0, 4)).toEqual([60, 6, 60, 4]);
  });

  it('is slow where it did not answer, and its missing answers weigh as evidence against it', async () => {
    const baseline = seconds(60).map((i) => request(i));
    const ours = seconds(60)
      .filter((i) => i < 50)
      .map((i) => request(i, 19));
    const [cases, bad, , badBefore, worse] = await counted('slow', 'shadow', baseline, ours);
    expect([cases, bad, badBefore]).toEqual([60, 10, 0]);
    const [, , , , even] = await counted(
      'slow',
      'shadow',
      baseline,
      seconds(60).map((i) => request(i, 19)),
    );
    expect(worse).toBeGreaterThan(even);
  });
});
