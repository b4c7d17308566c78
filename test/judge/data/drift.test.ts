import { describe, expect, it } from 'vitest';
import { csv, judged } from '../../judged.ts';

/** A set of a thousand rows, whose feature is moved by so much; without labels where the model's answers are not yet known. */
const rows = (shift: number, labelled = true) =>
  csv(
    Array.from({ length: 1000 }, (_, i) => ({
      id: i,
      was: labelled ? i % 2 : '',
      said: i % 2,
      x: ((i * 7919) % 1000) / 1000 + shift,
      town: shift > 0 && i % 3 === 0 ? 'Ulm' : 'Bonn',
    })),
  );

const plan = (more = '') => `plan: drifting
data: { task: binary, id: id, label: was, positive: 1, prediction: said, features: { x: { type: number }, town: { type: category } } }
levels: { GREEN: { means: well }, AMBER: { means: not well }, RED: { means: bad, owner: me } }
metrics: { accuracy: { green: ">= 0.8", red: "< 0.6" } }
${more}`;

async function found(shift: number, labelled: boolean, more = '') {
  const { of } = await judged({
    'plan.yaml': plan(more),
    'reference.csv': rows(0),
    'candidate.csv': rows(shift, labelled),
  });
  return [of('drift/x')?.status, of('drift/town')?.status];
}

describe('Drift', () => {
  it('is a NOTE where labels show how the model performs, and AMBER where nothing else does.', async () => {
    expect(await found(0.3, true)).toEqual(['NOTE', 'NOTE']);
    expect(await found(0.3, false)).toEqual(['AMBER', 'AMBER']);
  });

  it('is GREEN where there is none, with labels and without.', async () => {
    expect(await found(0, true)).toEqual(['GREEN', 'GREEN']);
    expect(await found(0, false)).toEqual(['GREEN', 'GREEN']);
  });

  it('raises what the plan says, whether there are labels or not.', async () => {
    for (const labelled of [true, false])
      expect(await found(0.3, labelled, 'drift: { raises: RED }\n')).toEqual(['RED', 'RED']);
  });

  it('is GREEN where it is beyond chance and too small to matter, and where it is large and chance explains it.', async () => {
    // KS D is the shift itself: 0.08 of a thousand rows a side has q < 0.05, and 0.1 is asked for.
    expect((await found(0.08, false, 'drift: { threshold: 0.1 }\n'))[0]).toBe('GREEN');
    expect((await found(0.08, false, 'drift: { threshold: 0.07 }\n'))[0]).toBe('AMBER');
    const few = (shift: number) =>
      rows(shift, shift === 0)
        .split('\n')
        .slice(0, 13)
        .join('\n');
    const { of } = await judged({
      'plan.yaml': plan('drift: { threshold: 0.1 }\n'),
      'reference.csv': few(0),
      'candidate.csv': few(0.2),
    });
    expect(of('drift/x')).toMatchObject({ status: 'GREEN' });
    expect(of('drift/x')!.value).toBeGreaterThan(0.1);
  });

  it('is not looked for in a feature that is not watched.', async () => {
    const { of } = await judged({
      'plan.yaml': plan().replace('x: { type: number }', 'x: { type: number, watched: false }'),
      'reference.csv': rows(0),
      'candidate.csv': rows(0.3),
    });
    expect(of('drift/x')).toBeUndefined();
    expect(of('drift/town')).toBeDefined();
  });
});
