import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CanaryAnswer, type CanaryOptions, canaryStep } from '../../src/canary/command.ts';
import { newFolder } from '../folder.ts';
import { batchFolder, canary, contentOf, planFile, refusalOf } from './rollouts.ts';

/** Batches of a rollout whose labels lie in files of their own, and a state. */
function rollout(story: string, change: (plan: string) => string = (text) => text) {
  const folder = newFolder();
  const plan = join(folder, 'plan.yaml');
  writeFileSync(plan, change(contentOf(planFile(story.split('/')[0]!))));
  const words = (number: number, labelled: boolean, state = 'state.json') => {
    const labels = ['request,late'];
    const logs = ['baseline', 'canary'].map((side) => {
      const lines = contentOf(join(batchFolder(story, number), `${side}.csv`))
        .trimEnd()
        .split('\n');
      const file = join(folder, `${number}-${side}.csv`);
      writeFileSync(file, lines.map((line) => `${line.slice(0, line.lastIndexOf(','))}\n`).join(''));
      for (const line of lines.slice(1)) {
        const cells = line.split(',');
        labels.push(`${cells[0]},${labelled ? cells.at(-1) : ''}`);
      }
      return file;
    });
    const file = join(folder, `labels-${number}-${labelled}.csv`);
    writeFileSync(file, labels.join('\n'));
    const named = [
      '--plan',
      plan,
      '--baseline',
      logs[0]!,
      '--canary',
      logs[1]!,
      '--state',
      join(folder, state),
    ];
    return ['step', ...named, '--labels', file];
  };
  const answer = async (...step: Parameters<typeof words>): Promise<CanaryAnswer> =>
    JSON.parse((await canary(...words(...step), '--json')).said);
  return { words, answer };
}

const counts = ({ measures }: CanaryAnswer) =>
  measures.map(({ name, canary, canary_bad, baseline, baseline_bad, log_e_worse, log_e_good }) => ({
    ...{ name, canary, canary_bad, baseline, baseline_bad },
    worse: log_e_worse.toFixed(9),
    good: log_e_good.toFixed(9),
  }));

describe('labels that come after their batch was counted', () => {
  it('are counted as if they had been there', async () => {
    const { answer } = rollout('blue-green/healthy');
    const first = await answer(1, false);
    // The share is not raised before what needs labels has its cases.
    expect(first).toMatchObject({ decision: 'HOLD', traffic: 0.1 });
    const wrong = first.measures.find(({ name }) => name === 'wrong answers');
    expect(wrong).toMatchObject({ canary: 0, baseline: 0 });
    expect((await answer(1, true)).traffic).toBe(0.5);
    await answer(2, false);
    const late = await answer(2, true);
    await answer(1, true, 'at-once.json');
    const atOnce = await answer(2, true, 'at-once.json');
    expect(counts(late)).toEqual(counts(atOnce));
    expect([late.split, late.decision, late.traffic]).toEqual([
      atOnce.split,
      atOnce.decision,
      atOnce.traffic,
    ]);
    expect(late.batches).toHaveLength(2);
  });

  it('can roll a canary back at the batch that they are of', async () => {
    const { answer } = rollout('blue-green/bad', (text) =>
      text.replace(/^ {4}- \{ name: slow answers.*\n/m, ''),
    );
    expect((await answer(1, false)).decision).toBe('HOLD');
    const late = await answer(1, true);
    expect(late).toMatchObject({ decision: 'ROLLBACK', traffic: 0, repeated: false });
    expect(late.measures[0]!.canary).toBeGreaterThan(0);
  });

  it('are joined though the answer to their batch reached nobody, and an answer to them that did not is given again', async () => {
    const { words } = rollout('blue-green/healthy');
    const step = (labelled: boolean, deliver?: CanaryOptions['deliver']) => {
      const given = words(1, labelled);
      const [plan, baseline, canaryLog, state, labels] = [
        'plan',
        'baseline',
        'canary',
        'state',
        'labels',
      ].map((flag) => given[given.indexOf(`--${flag}`) + 1]!) as [string, string, string, string, string];
      return canaryStep({
        ...{ plan, state, baseline: [baseline], canary: [canaryLog], labels: [labels] },
        now: new Date('2027-01-01T00:00:00Z'),
        ...(deliver && { deliver }),
      });
    };
    const lost = () => Promise.reject(new Error('lost'));
    await expect(step(false, lost)).rejects.toThrow('lost');
    await expect(step(true, lost)).rejects.toThrow('lost');
    const again = await step(true);
    expect(again).toMatchObject({ repeated: true, traffic: 0.5 });
    expect(again.measures[0]!.canary).toBeGreaterThan(0);
    expect(again.batches).toHaveLength(1);
  });

  it('count once', async () => {
    const { answer, words } = rollout('blue-green/healthy');
    await answer(1, false);
    const joined = await answer(1, true);
    expect(await refusalOf(words(1, true))).toContain('already counted as batch 1');
    expect(await refusalOf(words(1, false))).toContain('already counted as batch 1');
    const next = await answer(2, true);
    expect(next.measures[0]!.canary).toBeGreaterThan(joined.measures[0]!.canary);
  });

  it('are refused where looks are planned, and where users count once', async () => {
    const planned = rollout('blue-green/healthy', (text) => `${text}  design: group-sequential\n`);
    await planned.answer(1, false);
    expect(await refusalOf(planned.words(1, true))).toContain('A batch counts once');
    const grouped = rollout('blue-green/healthy', (text) =>
      text
        .replace('  threshold: 0.5\n', '  threshold: 0.5\n  group: latency_ms\n')
        .replace(/^ {4}- \{ name: slow answers.*\n/m, ''),
    );
    await grouped.answer(1, false);
    expect(await refusalOf(grouped.words(1, true))).toContain('A batch counts once');
  });
});
