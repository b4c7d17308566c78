import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { command as canary } from '../../src/command/canary.ts';
import { command as check } from '../../src/command/check.ts';
import type { Command } from '../../src/command/command.ts';
import { command as watch } from '../../src/command/watch.ts';
import { newFolder } from '../folder.ts';
import { Receiver } from './receiver.ts';
import { levelOf, spansIn } from './spans.ts';

const root = join(import.meta.dirname, '../..');
let receiver: Receiver;
beforeAll(async () => {
  receiver = await Receiver.start();
});
afterAll(async () => receiver.stop());
beforeEach(() => {
  receiver.requests.length = 0;
  receiver.answers = [{}];
});
const spans = () => spansIn(receiver);

describe('The commands', () => {
  const before = { ...process.env };
  beforeEach(() => {
    Object.assign(process.env, { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_TRACES_EXPORTER: 'otlp' });
  });
  afterEach(() => {
    for (const name of ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_TRACES_EXPORTER'])
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
  });

  async function ran(
    command: Command,
    flags: Record<string, string | string[] | boolean>,
    words: string[] = [],
  ) {
    const errors: string[] = [];
    const terminal = {
      out: () => {},
      err: (text: string) => errors.push(text),
      color: false,
      width: 100,
      interactive: false,
    };
    const status = await command.run({ flags, words }, terminal).catch(() => 2);
    return { status, errors };
  }
  const events = (file: string) =>
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('check: its stages are those of its log, and one that is refused is told as such', async () => {
    const folder = newFolder();
    const flags = {
      plan: join(root, 'plans/credit-default.yaml'),
      reference: [join(root, 'fixtures/credit/reference.csv')],
      candidate: [join(folder, 'none.csv')],
      out: join(folder, 'report'),
      otlp: true,
      log: join(folder, 'log.jsonl'),
    };
    expect((await ran(check, flags)).status).toBe(2);
    const [run, ...parts] = spans();
    expect(run!.status.code).toBe(2);
    expect(levelOf(run!)).toBe('ERROR');
    const stagesOf = events(flags.log).filter(({ event }) => event === 'stage' || event === 'failed');
    expect(parts.map(({ name }) => name)).toEqual(stagesOf.map((one) => `greenlight.${one.stage}`));
    expect(parts.at(-1)!.status.code).toBe(2);
  });

  it('canary: a step sends values, an answer and a trace, and its log tells of each stage, measure and answer', async () => {
    const folder = newFolder();
    const batch = join(root, 'fixtures/rollout/blue-green/bad/1');
    const flags = {
      plan: join(root, 'plans/rollout/blue-green.yaml'),
      state: join(folder, 'state.json'),
      baseline: [`${batch}/baseline.csv`],
      canary: [`${batch}/canary.csv`],
      otlp: true,
      log: join(folder, 'log.jsonl'),
    };
    const { status, errors } = await ran(canary, flags, ['step']);
    expect([0, 1, 3, 4]).toContain(status);
    expect(errors).toEqual([]);
    expect(receiver.requests.map(({ path }) => path).sort()).toEqual([
      '/v1/logs',
      '/v1/metrics',
      '/v1/traces',
    ]);
    const told = events(flags.log);
    expect(told.filter(({ event }) => event === 'stage').map((one) => one.stage)).toEqual([
      'plan',
      'state',
      'count',
      'decide',
      'write',
    ]);
    expect(spans().map(({ name }) => name)).toEqual(
      ['', '.plan', '.state', '.count', '.decide', '.write'].map((name) => `greenlight${name}`),
    );
    const decision = told.at(-1);
    expect(decision).toMatchObject({
      event: 'decision',
      promote: status === 0,
      batches: 1,
      canary: { rows: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const measures = told.filter(({ event }) => event === 'measure');
    expect(measures.length).toBeGreaterThan(0);
    // What every line says, its own values do not write over.
    for (const one of measures)
      expect(one).toMatchObject({
        canary: { rows: one.canary_requests },
        baseline: { rows: one.baseline_requests },
        canary_bad: expect.any(Number),
      });
    // The next question is told of as well.
    expect(
      (await ran(canary, { plan: flags.plan, state: flags.state, log: flags.log }, ['status'])).status,
    ).toBe(status);
    expect(events(flags.log).at(-1)).toMatchObject({ event: 'decision', decision: decision.decision });
  });

  it('watch: every window that is judged writes its values, and sends them with a trace of its own', async () => {
    const folder = newFolder();
    const flags = {
      plan: join(root, 'plans/credit-live.yaml'),
      reference: [join(root, 'fixtures/credit/reference.csv')],
      from: join(root, 'fixtures/live/records.jsonl'),
      labels: join(root, 'fixtures/live/labels.jsonl'),
      state: join(folder, 'state'),
      once: true,
      otlp: true,
      metrics: join(folder, 'g.prom'),
      log: join(folder, 'log.jsonl'),
    };
    const { status, errors } = await ran(watch, flags);
    expect(errors).toEqual([]);
    const told = events(flags.log);
    const verdicts = told.filter(({ event }) => event === 'verdict');
    expect(verdicts.length).toBeGreaterThan(1);
    expect(status).toBe(verdicts.some((one) => one.status !== 'GREEN') ? 1 : 0);
    for (const one of verdicts)
      expect(one).toMatchObject({ window: expect.any(String), plan: 'credit-live' });
    // One trace for each window, and none mixes the stages of two.
    const judged = spans().filter(({ name }) => name === 'greenlight.judge');
    expect(judged).toHaveLength(verdicts.length);
    expect(new Set(judged.map(({ traceId }) => traceId)).size).toBe(verdicts.length);
    expect(spans().filter(({ name }) => name === 'greenlight')).toHaveLength(verdicts.length);
    const levels = { GREEN: 0, AMBER: 1, RED: 2 };
    expect(readFileSync(flags.metrics, 'utf8')).toContain(
      `greenlight_verdict_level{greenlight_plan="credit-live"} ${levels[verdicts.at(-1).status as keyof typeof levels]}\n`,
    );
  });
});
