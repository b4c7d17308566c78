import { describe, expect, it } from 'vitest';
import { draft, file, judged } from './drafts.ts';
import { random } from './random.ts';

/** Cases of which the score and a date are written somehow. */
function set(
  name: string,
  seed: number,
  write: (p: number, day: Date) => string,
  header = 'id,y,p',
  cut = ',',
): string {
  const r = random(seed);
  const lines = Array.from({ length: 400 }, (_, i) => {
    const p = r.uniform();
    const day = new Date(Date.UTC(2026, 0, 1 + (i % 200)));
    return [seed * 1000 + i, r.uniform() < p ? 1 : 0, write(p, day)].join(cut);
  });
  return file(name, [header, ...lines].join('\n'));
}

const comma = (p: number) => p.toFixed(4).replace('.', ',');
const date = (day: Date) => day.toISOString().slice(0, 10).split('-').reverse().join('/');

describe('a reference whose cells are written in a way of their own', () => {
  it.each([
    ['a decimal comma', comma, ';', 'decimal comma'],
    ['per cent', (p: number) => `${(100 * p).toFixed(2)}%`, ',', 'per cent'],
    [
      'per cent with a comma',
      (p: number) => `${(100 * p).toFixed(2).replace('.', ',')} %`,
      ';',
      'per cent, decimal comma',
    ],
  ])('is understood, and the plan says how: %s', async (_, write, cut, format) => {
    const header = ['id', 'y', 'p'].join(cut);
    const reference = set('written.csv', 1, write, header, cut);
    const { plan, text } = await draft(reference);
    expect(plan.data).toMatchObject({ label: 'y', score: 'p', format: { p: format } });
    const found = await judged(text, reference, set('more.csv', 2, write, header, cut));
    expect(found).toEqual({ status: 'GREEN', raised: [] });
  });

  it('may have dates with the day first', async () => {
    const reference = set('dates.csv', 1, (p, day) => `${p.toFixed(4)},${date(day)}`, 'id,y,p,scored_on');
    const { plan } = await draft(reference);
    expect(plan.data).toMatchObject({ time: 'scored_on', format: { scored_on: 'd/m/Y' } });
  });

  it('is not guessed at where every date may be read both ways', async () => {
    const both = (p: number, day: Date) =>
      `${p.toFixed(4)},${1 + (day.getUTCDate() % 12)}/${1 + day.getUTCMonth()}/2026`;
    const { plan } = await draft(set('both.csv', 1, both, 'id,y,p,scored_on'));
    expect(plan.data.time).toBeNull();
    expect(plan.data.format).toBeUndefined();
  });

  it('is left as it is where some cells are something else', async () => {
    const mixed = (p: number) => `${p.toFixed(4)},${p < 0.1 ? 'low' : `"${comma(p)}"`}`;
    const { plan } = await draft(set('mixed.csv', 1, mixed, 'id,y,p,risk'));
    expect(plan.data.format).toBeUndefined();
  });
});

describe('a probability in per cent without a sign', () => {
  it('tells by its order: nothing is decided by it, and nothing said of its size', async () => {
    const write = (p: number) => (100 * p).toFixed(1);
    const reference = set('hundred.csv', 1, write, 'id,y_true,probability');
    const { plan, text, threshold } = await draft(reference);
    expect(plan.data).toMatchObject({ score: 'probability' });
    expect(plan.metrics.map(({ metric }) => metric)).toEqual(['auroc']);
    expect(threshold).toBeNull();
    const healthy = set('hundred-2.csv', 2, write, 'id,y_true,probability');
    expect(await judged(text, reference, healthy)).toEqual({ status: 'GREEN', raised: [] });
    const turned = set('hundred-3.csv', 3, (p) => write(1 - p), 'id,y_true,probability');
    expect((await judged(text, reference, turned)).status).toBe('RED');
  });
});
