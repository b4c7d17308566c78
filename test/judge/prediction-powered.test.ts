import { describe, expect, it } from 'vitest';
import { judged } from '../judged.ts';
import { partlyLabelled, poweredPlan } from './partly-labelled.ts';

const tenth = (i: number) => i % 10 === 0;
const reference = partlyLabelled(1500, 1);
const judge = (rest: string, candidate: string) =>
  judged({ 'plan.yaml': poweredPlan(rest), 'reference.csv': reference, 'candidate.csv': candidate });
const width = (one: { interval: [number, number] | null } | undefined) =>
  one!.interval![1] - one!.interval![0];
const helped = 'Measured with the help of 2,250 rows without a label (prediction-powered inference)';

describe('unlabelled: prediction_powered', () => {
  it('narrows what is measured of a mean, says so there, and leaves the rest as it is', async () => {
    const candidate = partlyLabelled(2500, 2, tenth);
    const [plain, powered] = [
      await judge('', candidate),
      await judge('unlabelled: prediction_powered', candidate),
    ];
    expect([plain.verdict.status, powered.verdict.status]).toEqual(['GREEN', 'GREEN']);
    for (const check of ['metric/accuracy', 'metric/brier']) {
      const [before, after] = [plain.of(check)!, powered.of(check)!];
      expect(width(after)).toBeLessThan(width(before));
      expect(after.value).not.toBe(before.value);
      expect(after.cases).toBe(250);
      expect((after as unknown as { message: string }).message).toContain(helped);
      expect((before as unknown as { message: string }).message).not.toContain('prediction-powered');
    }
    expect(powered.of('metric/auroc')).toEqual(plain.of('metric/auroc'));
  });

  it('opens nothing where the labels that came are not a random part of all', async () => {
    const { verdict, of } = await judge(
      'unlabelled: prediction_powered',
      partlyLabelled(1000, 3, (i, score) => i % 3 === 0 && score < 0.3),
    );
    expect(of('input/labels/scores')!.status).toBe('AMBER');
    expect(verdict.status).not.toBe('GREEN');
  });

  it('changes nothing where every row has its label', async () => {
    const candidate = partlyLabelled(400, 4);
    const [plain, powered] = [
      await judge('', candidate),
      await judge('unlabelled: prediction_powered', candidate),
    ];
    expect(powered.of('metric/brier')).toEqual(plain.of('metric/brier'));
  });

  it('gives no evidence where no row has one', async () => {
    const candidate = partlyLabelled(400, 5, () => false);
    const { verdict, of } = await judge('unlabelled: prediction_powered', candidate);
    expect(verdict.status).not.toBe('GREEN');
    expect(of('metric/accuracy')).toMatchObject({ status: 'AMBER', value: null });
  });

  it('works with confidence too', async () => {
    const { verdict, of } = await judge(
      'confidence: 95%\nunlabelled: prediction_powered',
      partlyLabelled(2500, 2, tenth),
    );
    expect(verdict.findings.filter(({ status }) => status !== 'GREEN' && status !== 'NOTE')).toEqual([]);
    expect(of('metric/brier')!.status).toBe('GREEN');
  });
});
