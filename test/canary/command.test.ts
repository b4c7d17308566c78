import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/refusal.ts';
import { batchFolder, canary, contentOf, folder, planFile, stepOn, stepWords } from './rollouts.ts';

let home: string;
let state: string;
beforeEach(() => {
  home = folder();
  state = join(home, 'state.json');
});

async function refusalOf(words: string[]): Promise<string> {
  const refusal = await canary(...words).then(
    ({ said }) => `no refusal, but ${said}`,
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(Refusal);
  return (refusal as Refusal).message;
}

/** Whether two JSON texts say the same: a last digit of a number may stand for the same number. */
function sameContent(a: string, b: string): boolean {
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
  } catch {
    return false;
  }
}

/** A log of this test's own: rows of another one, changed. */
function log(name: string, from: string, change: (line: string, row: number) => string | null): string {
  const [head, ...lines] = contentOf(from).trimEnd().split('\n');
  const file = join(home, name);
  const kept = lines.map(change).filter((line) => line !== null);
  writeFileSync(file, `${[head, ...kept].join('\n')}\n`);
  return file;
}

/** The words of a step with one of them given anew. */
function withFlag(words: string[], flag: string, value: string): string[] {
  return words.map((word, i) => (words[i - 1] === `--${flag}` ? value : word));
}

describe('greenlight canary step', () => {
  it('raises a healthy canary step by step and promotes it: exit statuses 3, 3 and 0', async () => {
    const outputs = join(home, 'outputs');
    const exits: number[] = [];
    for (const number of [1, 2, 3]) {
      const { exit, said } = await canary(
        ...stepWords('blue-green/healthy', number, state),
        '--outputs',
        outputs,
      );
      exits.push(exit);
      if (number === 3) expect(said).toMatch(/^PROMOTE {2}late-parcels: Give the canary all traffic/);
    }
    expect(exits).toEqual([3, 3, 0]);
    expect(contentOf(outputs)).toBe(
      'decision=HOLD\ntraffic=0.5\npromote=false\ndecision=HOLD\ntraffic=0.5\npromote=false\n' +
        'decision=PROMOTE\ntraffic=1\npromote=true\n',
    );
  });

  it.each([
    ['blue-green/bad', 'wrong answers'],
    ['blue-green/slow', 'slow answers'],
    ['red-black/bad', 'wrong answers'],
    ['shadow/bad', 'wrong answers'],
  ])(
    'takes all traffic from %s on its first batch and names the measure: exit status 1',
    async (story, measure) => {
      const { exit, said } = await canary(...stepWords(story, 1, state), '--json');
      expect(exit).toBe(1);
      const answer = JSON.parse(said);
      expect(answer).toMatchObject({ decision: 'ROLLBACK', traffic: 0, promote: false });
      expect(answer.why).toContain(measure);
    },
  );

  it('promotes a red-black canary from its one share to all traffic', async () => {
    expect(await stepOn('red-black/healthy', 1, state)).toMatchObject({ decision: 'HOLD', traffic: 0.25 });
    expect(await stepOn('red-black/healthy', 2, state)).toMatchObject({ decision: 'PROMOTE', traffic: 1 });
  });

  it('counts the pairs of a shadow canary: the same counts in other pairs decide otherwise', async () => {
    const bad = await stepOn('shadow/bad', 1, state);
    const logs = batchFolder('shadow/bad', 1);
    const ids = contentOf(join(logs, 'canary.csv'))
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.slice(0, line.indexOf(',')));
    // The canary's rows under each other's ids: as many bad ones, but now beside other requests.
    const turned = log('turned.csv', join(logs, 'canary.csv'), (line, i) =>
      [ids[(i + 7) % ids.length], ...line.split(',').slice(1)].join(','),
    );
    const words = withFlag(stepWords('shadow/bad', 1, join(home, 'other.json')), 'canary', turned);
    const other = JSON.parse((await canary(...words, '--json')).said);
    expect(other.measures[0].canary_bad).toBe(bad.measures[0]!.canary_bad);
    expect(other.measures[0].log_e_worse).not.toBeCloseTo(bad.measures[0]!.log_e_worse, 6);
  });

  it('counts what a condition of the plan calls bad', async () => {
    const plan = join(home, 'plan.yaml');
    const condition = '{ name: timeouts, kind: where, where: latency_ms > 70, margin: 2 }';
    writeFileSync(plan, contentOf(planFile('blue-green')).replace(/\{ name: slow answers.*\}/, condition));
    const words = withFlag(stepWords('blue-green/slow', 1, state), 'plan', plan);
    const answer = JSON.parse((await canary(...words, '--json')).said);
    const slow = contentOf(join(batchFolder('blue-green/slow', 1), 'canary.csv'))
      .trimEnd()
      .split('\n')
      .slice(1)
      .filter((line) => Number(line.split(',')[4]) > 70);
    expect(answer).toMatchObject({ decision: 'ROLLBACK' });
    expect(answer.measures[1]).toMatchObject({ name: 'timeouts', canary_bad: slow.length, baseline_bad: 0 });
    expect(slow.length).toBeGreaterThan(50);
  });

  it('is inconclusive when the traffic did not split as planned, and holds: exit status 4', async () => {
    const words = stepWords('blue-green/healthy', 2, state);
    const { exit, said } = await canary(...words);
    expect(exit).toBe(4);
    expect(said).toMatch(/^INCONCLUSIVE .*Hold at 10 % and have a person look/);
    expect(said).toContain('did not split as planned');
  });

  it('waits for a person where the plan wants one, and promotes when one approves', async () => {
    const outputs = join(home, 'outputs');
    const approve = ['approve', '--plan', planFile('shadow'), '--state', state, '--outputs', outputs];
    expect(await refusalOf([...approve, '--by', 'ada'])).toContain('the evidence does not suffice yet');
    expect(await stepOn('shadow/healthy', 1, state)).toMatchObject({
      decision: 'HOLD',
      traffic: 0,
      promote: false,
      waits_for_approval: true,
    });
    expect(await refusalOf([...approve, '--by', ' '])).toContain('--by NAME');
    const { exit, said } = await canary(...approve, '--by', 'ada');
    expect(exit).toBe(0);
    expect(said).toContain('and ada approved');
    expect(contentOf(outputs)).toBe('decision=PROMOTE\ntraffic=1\npromote=true\n');
    expect(await refusalOf([...approve, '--by', 'ada'])).toContain('ended with PROMOTE');
  });

  it('joins labels of their own file, and counts requests without one in no measure of wrong answers', async () => {
    const logs = batchFolder('blue-green/healthy', 1);
    const strip = (side: string) =>
      log(`${side}.csv`, join(logs, `${side}.csv`), (line) => line.slice(0, line.lastIndexOf(',')));
    const files = { baseline: strip('baseline'), canary: strip('canary') };
    for (const file of Object.values(files)) writeFileSync(file, contentOf(file).replace(',late\n', '\n'));
    const labels = join(home, 'labels.csv');
    const known = ['baseline', 'canary'].flatMap((side) =>
      contentOf(join(logs, `${side}.csv`))
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
        .map(([id, , , , , late]) => `${id},${late}`),
    );
    writeFileSync(labels, `request,late\n${known.slice(0, -10).join('\n')}\n`);
    let words = stepWords('blue-green/healthy', 1, state);
    for (const [flag, file] of Object.entries(files)) words = withFlag(words, flag, file);
    const answer = JSON.parse((await canary(...words, '--labels', labels, '--json')).said);
    const whole = await stepOn('blue-green/healthy', 1, join(home, 'whole.json'));
    expect(answer.measures[0].canary).toBe(whole.measures[0]!.canary - 10);
    expect(answer.measures[1].canary).toBe(whole.measures[1]!.canary);
  });
});

describe('greenlight canary status', () => {
  it('says the first share before the first batch, then the last answer, and changes nothing', async () => {
    const words = ['status', '--plan', planFile('blue-green'), '--state', state];
    const before = await canary(...words, '--json');
    expect(before.exit).toBe(3);
    expect(JSON.parse(before.said)).toMatchObject({
      decision: 'HOLD',
      traffic: 0.1,
      promote: false,
      batches: [],
    });
    expect(readdirSync(home)).toEqual([]);
    const bad = await stepOn('blue-green/bad', 1, state);
    const written = contentOf(state);
    const after = await canary(...words, '--json');
    expect(after.exit).toBe(1);
    expect(JSON.parse(after.said)).toEqual(bad);
    expect(contentOf(state)).toBe(written);
  });
});

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
      return log(`${side}.csv`, logs(1, side), (_, i) => lines[lines.length - 1 - i]!);
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
    const other = log('canary.csv', logs(2, 'canary'), (line) => line.replace(',v8,', ',v9,'));
    expect(await refusedAfterFirst(withFlag(next(), 'canary', other))).toContain(
      'the canary is version "v9" here, but this rollout began with "v8"',
    );
  });

  it('one whose sides are swapped', async () => {
    const swapped = withFlag(withFlag(next(), 'baseline', logs(2, 'canary')), 'canary', logs(2, 'baseline'));
    expect(await refusedAfterFirst(swapped)).toContain('Check which file is --baseline and which --canary');
  });

  it('one with two versions on a side', async () => {
    const mixed = log('canary.csv', logs(2, 'canary'), (line, i) =>
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
    const end = log('canary.csv', logs(2, 'canary'), (line, i) => (i < 350 ? null : line));
    expect(await refusalOf(withFlag(next(), 'canary', end))).toContain('less than half of that time');
  });

  it('an empty one, one with a time that cannot be read, and one from the future', async () => {
    const none = log('none.csv', logs(2, 'canary'), () => null);
    expect(await refusedAfterFirst(withFlag(next(), 'canary', none))).toContain('there are no rows');
    const torn = log('torn.csv', logs(2, 'canary'), (line, i) =>
      i === 3 ? line.replace(/2026-[^,]*/, 'noon') : line,
    );
    expect(await refusalOf(withFlag(next(), 'canary', torn))).toContain('no readable time');
    const late = log('late.csv', logs(2, 'canary'), (line, i) =>
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
    expect(await refusalOf(withFlag(words, 'plan', changed))).toContain(
      'was changed after this rollout began',
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

it('an answer that could not be handed over is given again, and the batch is counted once', async () => {
  const words = stepWords('blue-green/healthy', 1, state);
  await expect(canary(...words, '--outputs', join(home, 'no/where'))).rejects.toThrow('ENOENT');
  const again = JSON.parse((await canary(...words, '--json')).said);
  expect(again).toMatchObject({ decision: 'HOLD', traffic: 0.5, repeated: true });
  expect(again.batches).toHaveLength(1);
  expect(await refusalOf(words)).toContain('already counted');
});

it('a plan without a rollout is refused', async () => {
  const words = withFlag(
    stepWords('blue-green/healthy', 1, state),
    'plan',
    join(planFile('..'), '../../fraud.yaml'),
  );
  expect(await refusalOf(words)).toContain('no "rollout:"');
});
