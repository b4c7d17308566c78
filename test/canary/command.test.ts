import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CanaryOptions, canaryStep } from '../../src/canary/command.ts';
import type { EventLog } from '../../src/record/event-log.ts';
import { newFolder } from '../folder.ts';
import {
  batchFolder,
  canary,
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
    const turned = logFrom(home, 'turned.csv', join(logs, 'canary.csv'), (line, i) =>
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
      logFrom(home, `${side}.csv`, join(logs, `${side}.csv`), (line) => line.slice(0, line.lastIndexOf(',')));
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

it('an answer that could not be handed over is given again, and the batch is counted once', async () => {
  const words = stepWords('blue-green/healthy', 1, state);
  await expect(canary(...words, '--outputs', join(home, 'no/where'))).rejects.toThrow('ENOENT');
  const again = JSON.parse((await canary(...words, '--json')).said);
  expect(again).toMatchObject({ decision: 'HOLD', traffic: 0.5, repeated: true });
  expect(again.batches).toHaveLength(1);
  expect(await refusalOf(words)).toContain('already counted');
});

/** Options of a step in this process, with what it tells of itself. */
function stepOf(number: number, story = 'blue-green/healthy') {
  const logs = batchFolder(story, number);
  const told: [string, unknown][] = [];
  const log: EventLog = {
    tell: (event, details) => told.push([event, details]),
    know: () => {},
    stage: async (name, work) => {
      told.push(['stage', name]);
      return work();
    },
  };
  const options: CanaryOptions = {
    plan: planFile(story.split('/')[0]!),
    baseline: [join(logs, 'baseline.csv')],
    canary: [join(logs, 'canary.csv')],
    state,
    now: new Date('2027-01-01T00:00:00Z'),
    log,
  };
  return { options, told };
}

it('a step tells of its stages, of each measure and of the decision', async () => {
  const { options, told } = stepOf(1);
  const answer = await canaryStep(options);
  expect(told.filter(([event]) => event === 'stage').map(([, name]) => name)).toEqual([
    'plan',
    'state',
    'count',
    'decide',
    'write',
  ]);
  expect(told.filter(([event]) => event === 'measure').map(([, it]) => it)).toMatchObject(
    answer.measures.map(({ name, canary, canary_bad, baseline }) => ({
      ...{ name, canary_bad },
      canary_requests: canary,
      baseline_requests: baseline,
    })),
  );
  expect(told.at(-1)).toEqual(['decision', { decision: 'HOLD', promote: false, traffic: 0.5, batches: 1 }]);
});

it('a new share that may have reached nobody is given again before any other batch is counted', async () => {
  const lost = { ...stepOf(1).options, deliver: () => Promise.reject(new Error('lost')) };
  await expect(canaryStep(lost)).rejects.toThrow('lost');
  expect(await canaryStep(stepOf(2).options)).toMatchObject({ repeated: true, traffic: 0.5 });
  const next = await canaryStep(stepOf(2).options);
  expect(next).toMatchObject({ repeated: false });
  expect(next.batches).toHaveLength(2);
});

it('an answer to hold at the same share that reached nobody is given again to its own batch, and an end to any', async () => {
  const plan = join(home, 'plan.yaml');
  writeFileSync(plan, contentOf(planFile('blue-green')).replace('min_cases: 80', 'min_cases: 100000'));
  const of = (number: number) => ({ ...stepOf(number).options, plan });
  const lost = () => Promise.reject(new Error('lost'));
  await expect(canaryStep({ ...of(1), deliver: lost })).rejects.toThrow('lost');
  const again = await canaryStep(of(1));
  expect(again).toMatchObject({ repeated: true, traffic: 0.1 });
  expect(again.batches).toHaveLength(1);
  await expect(canaryStep(of(1))).rejects.toThrow('already counted as batch 1');
  await expect(canaryStep({ ...of(2), deliver: lost })).rejects.toThrow('lost');
  // Its traffic does not split as planned, and so the rollout ends: an end is given again to whatever comes.
  expect(await canaryStep(of(3))).toMatchObject({ decision: 'INCONCLUSIVE', repeated: true });
});

it('a rollout that asks for a signed verdict of its model does not begin without one', async () => {
  const plan = join(home, 'plan.yaml');
  writeFileSync(plan, `${contentOf(planFile('blue-green'))}  requires: attestation\n`);
  const { options } = stepOf(1);
  await expect(canaryStep({ ...options, plan })).rejects.toThrow(
    `${plan} lets a canary start only with a signed GREEN of its model. Name the model with --model`,
  );
  expect(readdirSync(home)).toEqual(['plan.yaml']);
});

it('a plan without a rollout is refused', async () => {
  const words = withFlag(
    stepWords('blue-green/healthy', 1, state),
    'plan',
    join(planFile('..'), '../../fraud.yaml'),
  );
  expect(await refusalOf(words)).toContain('no "rollout:"');
});
