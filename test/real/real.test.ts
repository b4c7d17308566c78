import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { command } from '../../src/command/check.ts';
import { newFolder } from '../folder.ts';
import golden from './golden.json' with { type: 'json' };
import { writeRealSets } from './sets.ts';

// Data that other people gathered and npm packages ship, and models trained on them: see sets.ts. The plans beside this
// file judge them. golden.json is what scikit-learn 1.9.1 and scipy 1.17.1 find on the same sets (golden.py).

type Finding = { check: string; status: string; value: number | null; reference: number | null };

let folder: string;
beforeAll(() => {
  folder = newFolder();
  writeRealSets(folder);
});

/** Judges a set of real data as on a terminal, and reads what was written to verdict.json. */
async function judged(kind: string, candidate: string) {
  const set = (name: string) => join(folder, kind, `${name}.csv`);
  const out = join(folder, kind, `report-${candidate}`);
  const plan = join(import.meta.dirname, `${kind}.yaml`);
  const flags = { plan, reference: [set('reference')], candidate: [set(candidate)], out };
  const silent = { out: () => {}, err: () => {}, color: false, width: 100, interactive: false };
  const exit = await command.run({ flags, words: [] }, silent);
  const verdict = JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8')) as {
    status: string;
    findings: Finding[];
  };
  return { exit, ...verdict };
}

const sets = Object.entries(golden.sets).map(([name, { sha256, ...found }]) => {
  const [kind, set] = name.split('/') as [string, string];
  return { kind, set, sha256, found: found as Record<string, number | Record<string, number>> };
});

it('Training anew makes the sets that scikit-learn was shown, byte by byte.', () => {
  for (const { kind, set, sha256 } of sets) {
    const bytes = readFileSync(join(folder, kind, `${set}.csv`));
    expect(createHash('sha256').update(bytes).digest('hex'), `${kind}/${set}`).toBe(sha256);
  }
});

describe('On real data', () => {
  it.each([
    ['penguins', 'candidate', 'GREEN', []],
    ['penguins', 'weight-alone', 'RED', ['metric/accuracy', 'metric/auroc', 'metric/recall[Chinstrap]']],
    ['weather', 'candidate', 'GREEN', []],
    ['weather', 'fahrenheit', 'RED', ['metric/accuracy', 'metric/log_loss']],
    ['iris', 'candidate', 'GREEN', []],
    ['iris', 'sepal-alone', 'RED', ['metric/mae', 'metric/rmse', 'metric/r2']],
  ])('the %s %s is judged %s, and RED is raised by %j.', async (kind, candidate, level, red) => {
    const { exit, status, findings } = await judged(kind, candidate);
    expect(status).toBe(level);
    expect(exit).toBe(level === 'GREEN' ? 0 : 1);
    const raised = findings.filter((finding) => finding.status === 'RED').map(({ check }) => check);
    expect(raised).toEqual(expect.arrayContaining(red));
    expect(raised.length === 0).toBe(level === 'GREEN');
  });

  it.each(sets.filter(({ set }) => set !== 'reference'))(
    'every metric of the $kind $set is that of scikit-learn, and so is the reference’s.',
    async ({ kind, set, found: { rows, ks, ...metrics } }) => {
      const { findings } = await judged(kind, set);
      const of = (check: string) => findings.find((finding) => finding.check === check);
      const reference = sets.find((one) => one.kind === kind && one.set === 'reference')!.found;
      expect(Object.keys(metrics).length).toBeGreaterThan(3);
      for (const [name, value] of Object.entries(metrics)) {
        expect(of(`metric/${name}`)?.value, name).toBeCloseTo(value as number, 12);
        expect(of(`metric/${name}`)?.reference, name).toBeCloseTo(reference[name] as number, 12);
      }
      for (const [column, d] of Object.entries((ks ?? {}) as Record<string, number>))
        expect(of(`drift/${column}`)?.value, column).toBeCloseTo(d, 12);
    },
  );

  it('a thermometer that nobody converted is found in both temperatures, and the wind is left in peace.', async () => {
    const { findings } = await judged('weather', 'fahrenheit');
    const notGreen = findings.filter(({ status }) => status === 'AMBER' || status === 'RED');
    const named = notGreen.map(({ check }) => check).filter((check) => check.startsWith('feature/'));
    expect(named).toEqual(expect.arrayContaining(['feature/temp_max/range', 'feature/temp_min/range']));
    expect(named.filter((check) => check.includes('wind'))).toEqual([]);
  });

  it('a bird of which nothing was measured is counted as missing once for each measure.', async () => {
    const { findings } = await judged('penguins', 'candidate');
    for (const measure of ['beak_length', 'beak_depth', 'flipper_length', 'body_mass']) {
      const found = findings.find(({ check }) => check === `input/${measure}/missing`)!;
      expect(found.value! * 172).toBeCloseTo(2, 9);
    }
  });
});
