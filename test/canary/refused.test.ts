import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newFolder } from '../folder.ts';
import {
  batchFolder,
  contentOf,
  logFrom,
  planFile,
  refusalOf,
  stepOn,
  stepWords,
  withFlag,
} from './rollouts.ts';

let home: string;
let state: string;
beforeEach(() => {
  home = newFolder();
  state = join(home, 'state.json');
});

/** Whether two JSON texts say the same: a last digit of a number may stand for the same number. */
function sameContent(a: string, b: string): boolean {
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
  } catch {
    return false;
  }
}

describe('a batch that must not be counted is refused, and the state stays as it was:', () => {
  async function refusedAfterFirst(words: string[]): Promise<string> {
    await stepOn('blue-green/healthy', 1, state);
    const before = contentOf(state);
    const message = await refusalOf(words);
    expect(contentOf(state)).toBe(before);
    return message;
  }
  const next = () => stepWords('blue-green/healthy', 2, state);
  const logs = (number: number, side: string) =>
    join(batchFolder('blue-green/healthy', number), `${side}.csv`);

  it('one that was counted before', async () => {
    expect(await refusedAfterFirst(stepWords('blue-green/healthy', 1, state))).toContain(
      'already counted as batch 1',
    );
  });

  it('one that was counted before, exported anew in another order', async () => {
    const again = (side: string) => {
      const lines = contentOf(logs(1, side)).trimEnd().split('\n');
      return logFrom(home, `${side}.csv`, logs(1, side), (_, i) => lines[lines.length - 1 - i]!);
    };
    const words = withFlag(withFlag(next(), 'baseline', again('baseline')), 'canary', again('canary'));
    expect(await refusedAfterFirst(words)).toContain('out of order or overlaps');
  });

  it('one from before the last', async () => {
    await stepOn('blue-green/healthy', 1, state);
    await stepOn('blue-green/healthy', 3, state);
    expect(await refusalOf(next())).toContain('out of order');
  });

  it('one of other versions', async () => {
    const other = logFrom(home, 'canary.csv', logs(2, 'canary'), (line) => line.replace(',v8,', ',v9,'));
    expect(await refusedAfterFirst(withFlag(next(), 'canary', other))).toContain(
      'the canary is version "v9" here, but this rollout began with "v8"',
    );
  });

  it('one whose sides are swapped', async () => {
    const swapped = withFlag(withFlag(next(), 'baseline', logs(2, 'canary')), 'canary', logs(2, 'baseline'));
    expect(await refusedAfterFirst(swapped)).toContain('Check which file is --baseline and which --canary');
  });

  it('one with two versions on a side', async () => {
    const mixed = logFrom(home, 'canary.csv', logs(2, 'canary'), (line, i) =>
      i === 5 ? line.replace(',v8,', ',v7,') : line,
    );
    expect(await refusedAfterFirst(withFlag(next(), 'canary', mixed))).toContain(
      'Separate the logs by version',
    );
  });

  it('one whose two logs are the same, or of different times', async () => {
    expect(await refusedAfterFirst(withFlag(next(), 'canary', logs(2, 'baseline')))).toContain(
      'the same log',
    );
    expect(await refusalOf(withFlag(next(), 'canary', logs(3, 'canary')))).toContain('of different times');
    const end = logFrom(home, 'canary.csv', logs(2, 'canary'), (line, i) => (i < 350 ? null : line));
    expect(await refusalOf(withFlag(next(), 'canary', end))).toContain('less than half of that time');
  });

  it('an empty one, one with a time that cannot be read, and one from the future', async () => {
    const none = logFrom(home, 'none.csv', logs(2, 'canary'), () => null);
    expect(await refusedAfterFirst(withFlag(next(), 'canary', none))).toContain('there are no rows');
    const torn = logFrom(home, 'torn.csv', logs(2, 'canary'), (line, i) =>
      i === 3 ? line.replace(/2026-[^,]*/, 'noon') : line,
    );
    expect(await refusalOf(withFlag(next(), 'canary', torn))).toContain('no readable time');
    const late = logFrom(home, 'late.csv', logs(2, 'canary'), (line, i) =>
      i === 3 ? line.replace('2026-', '2226-') : line,
    );
    expect(await refusalOf(withFlag(next(), 'canary', late))).toContain('in the future');
  });

  it('one after the end', async () => {
    await stepOn('blue-green/bad', 1, state);
    expect(await refusalOf(next())).toContain('ended with ROLLBACK');
  });
});

describe('a state file that cannot be used is refused:', () => {
  it('a damaged one, at every byte', async () => {
    await stepOn('blue-green/healthy', 1, state);
    const sound = contentOf(state);
    const step = Math.ceil(sound.length / 40);
    for (let place = 1; place < sound.length - 2; place += step) {
      const character = sound[place] === '7' ? '8' : '7';
      const torn = sound.slice(0, place) + character + sound.slice(place + 1);
      if (sameContent(torn, sound)) continue;
      writeFileSync(state, torn);
      expect(await refusalOf(stepWords('blue-green/healthy', 2, state)), `byte ${place}`).toContain(
        'damaged',
      );
    }
    writeFileSync(state, sound.slice(0, sound.length / 2));
    expect(await refusalOf(stepWords('blue-green/healthy', 2, state))).toContain('it is not JSON');
  });

  it('one of a plan that was changed since, of another plan, and of a newer version', async () => {
    await stepOn('blue-green/healthy', 1, state);
    const words = stepWords('blue-green/healthy', 2, state);
    const changed = join(home, 'plan.yaml');
    const plan = contentOf(planFile('blue-green'));
    writeFileSync(changed, plan.replace('max_batches: 20', 'max_batches: 21'));
    expect(await refusalOf(withFlag(words, 'plan', changed))).toMatch(
      /was changed after this rollout began\. .*: restore the plan, or begin a new rollout with a new state file\.$/,
    );
    writeFileSync(changed, plan.replace('plan: late-parcels', 'plan: early-parcels'));
    expect(await refusalOf(withFlag(words, 'plan', changed))).toContain('not of "early-parcels"');
    writeFileSync(state, JSON.stringify({ sha256: '', state: { version: 2 } }));
    expect(await refusalOf(words)).toContain('newer Greenlight');
  });

  it('one in a folder that is not there', async () => {
    const nowhere = join(home, 'no/where/state.json');
    expect(await refusalOf(stepWords('blue-green/healthy', 1, nowhere))).toContain('Nothing was counted');
  });
});
