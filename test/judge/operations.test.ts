import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/gate.ts';
import type { Verdict, WrittenFinding } from '../../src/record/verdict.ts';
import { newFolder } from '../folder.ts';
import { planText } from '../operations/plans.ts';

interface Shape {
  seed?: number;
  rows?: number;
  /** Milliseconds that a row took, by its number and host. */
  latency?: (random: () => number, host: string, row: number) => number;
  bad?: (random: () => number, host: string, row: number) => boolean;
  version?: (random: () => number, host: string) => string;
  /** Milliseconds by which the clock of a host is ahead. */
  clock?: (host: string) => number;
  process?: (host: string, row: number) => string;
  sorted?: boolean;
}

function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A log of a healthy model on three hosts, a row a minute, as CSV. */
function log(shape: Shape = {}): string {
  const random = generator(shape.seed ?? 1);
  for (let i = 0; i < 10; i++) random();
  const usual = () => 80 + 60 * random();
  const lines = Array.from({ length: shape.rows ?? 2000 }, (_, i) => {
    const host = ['a', 'b', 'c'][Math.floor(random() * 3)]!;
    const score = random();
    const at =
      Date.UTC(2026, 10, 23) + i * 60_000 + Math.floor(random() * 50_000) + (shape.clock?.(host) ?? 0);
    const took = shape.latency?.(random, host, i) ?? usual();
    const bad = shape.bad?.(random, host, i) ?? random() < 0.002;
    return [
      `${shape.seed ?? 1}-${i}`,
      new Date(at).toISOString(),
      random() < score ? 1 : 0,
      score.toFixed(4),
      (score * 9).toFixed(3),
      took.toFixed(1),
      bad ? 500 : 200,
      host,
      shape.version?.(random, host) ?? 'v1',
      shape.process?.(host, i) ?? `p${host}`,
    ].join(',');
  });
  if (shape.sorted) lines.sort((a, b) => (a.split(',')[1]! < b.split(',')[1]! ? -1 : 1));
  return `id,at,label,score,x,ms,status,host,version,process\n${lines.join('\n')}\n`;
}

const reference = log({ seed: 99 });
const hosts = `deployment:
  model_version: { column: version, expect: [v1, v2] }
  host: { column: host, expect: [a, b, c] }
  restarts: { column: process }`;

async function judged(
  operations: string,
  shape: Shape = {},
  { more = hosts, file }: { more?: string; file?: string } = {},
): Promise<Verdict> {
  const folder = newFolder();
  const put = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { verdict } = await check({
    plan: put('plan.yaml', planText(operations, more)),
    reference: [put('reference.csv', reference)],
    candidate: [put('candidate.csv', log({ seed: 5, ...shape }))],
    labels: [],
    operations: file === undefined ? [] : [put('operations.jsonl', file)],
    out: join(folder, 'out'),
    now: new Date('2026-11-24T12:00:00Z'),
  });
  return verdict;
}

const of = ({ findings }: Verdict, name: string): WrittenFinding => {
  const found = findings.find(({ check }) => check === name);
  if (found === undefined)
    throw new Error(`${name} is not among ${findings.map(({ check }) => check).join(', ')}`);
  return found;
};

const all = `  - { name: slow, where: ms > 200, amber: "> 1%", red: "> 5%" }
  - { name: p95, quantile: 95%, column: ms, green: "<= 200", red: "> 400", falls: [{ from: reference, amber: 20% }] }
  - { name: mean, column: ms, green: "<= 150", red: "> 300" }
  - { name: failed, where: status >= 500, green: "<= 1%", red: "> 3%" }
  - { name: requests, per: 1 hour, green: ">= 40", red: "< 10" }
  - { name: budget, where: status >= 500, objective: 99%, green: ">= 10%", red: "<= 0%" }`;

describe('the service, judged by rows', () => {
  it('is GREEN where nothing is wrong', async () => {
    const verdict = await judged(all);
    expect(verdict.findings.filter(({ status }) => status === 'AMBER' || status === 'RED')).toEqual([]);
    expect(verdict.status).toBe('GREEN');
    expect(of(verdict, 'operations/requests').value).toBeCloseTo(60, 0);
    expect(of(verdict, 'deployment/clock-skew').status).toBe('GREEN');
    expect(of(verdict, 'deployment/versions-by-host').status).toBe('GREEN');
    expect(of(verdict, 'deployment/restarts').value).toBe(0);
  });

  it('is RED where answers are slow, requests fail, or hardly any come', async () => {
    const slow = await judged(all, { latency: (random) => 300 + 300 * random() });
    expect(['slow', 'p95', 'mean'].map((name) => of(slow, `operations/${name}`).status)).toEqual([
      'RED',
      'RED',
      'RED',
    ]);
    const failing = await judged(all, { bad: (random) => random() < 0.05 });
    expect(['failed', 'budget'].map((name) => of(failing, `operations/${name}`).status)).toEqual([
      'RED',
      'RED',
    ]);
    const silent = await judged(
      '  - { name: requests, per: 1 hour, over: 30 days, green: ">= 40", red: "< 10" }',
      { rows: 300 },
    );
    expect(of(silent, 'operations/requests').status).toBe('RED');
  });

  it('finds a fall from the reference', async () => {
    const verdict = await judged(all, { latency: (random) => 110 + 80 * random() });
    expect(of(verdict, 'operations/p95').status).toBe('AMBER');
    expect(of(verdict, 'operations/p95').reasons.map(({ reason }) => reason)).toContain('fellFrom');
  });

  it('names the host that lags, by latency or by errors, and no other', async () => {
    const slow = await judged(all, {
      latency: (random, host) => (host === 'b' ? 2 : 1) * (80 + 60 * random()),
    });
    const [lag] = of(slow, 'operations/p95/hosts').reasons;
    expect(lag).toMatchObject({ reason: 'hostLags', by: 'host', of: 3, more: 0 });
    expect((lag as { hosts: { name: string }[] }).hosts.map(({ name }) => name)).toEqual(['b']);
    expect(of(slow, 'operations/failed/hosts').status).toBe('GREEN');
    const failing = await judged(all, { bad: (random, host) => random() < (host === 'c' ? 0.03 : 0.001) });
    expect(of(failing, 'operations/failed/hosts').status).toBe('AMBER');
    expect(of(failing, 'operations/failed/hosts').message).toMatch(
      /"c" at 3(?:\.\d+)? %, the others at 0\.147 %/,
    );
  });

  it('does not name a private host', async () => {
    const verdict = await judged(
      all,
      { latency: (random, host) => (host === 'b' ? 2 : 1) * (80 + 60 * random()) },
      {
        more: hosts.replace('deployment:', 'drift: { raises: NOTE }\ndeployment:'),
      },
    );
    expect(JSON.stringify(verdict)).toContain('"b"');
    const folder = newFolder();
    writeFileSync(
      join(folder, 'plan.yaml'),
      planText(all, hosts).replace('features:', 'private: [host], features:'),
    );
    writeFileSync(join(folder, 'r.csv'), reference);
    writeFileSync(
      join(folder, 'c.csv'),
      log({
        seed: 5,
        latency: (random, host) => (host === 'b' ? 2 : 1) * (80 + 60 * random()),
        clock: (host) => (host === 'b' ? 3.6e6 : 0),
        version: (_, host) => (host === 'b' ? 'v2' : 'v1'),
      }),
    );
    const made = await check({
      plan: join(folder, 'plan.yaml'),
      reference: [join(folder, 'r.csv')],
      candidate: [join(folder, 'c.csv')],
      labels: [],
      out: join(folder, 'out'),
      now: new Date('2026-11-24T12:00:00Z'),
    });
    const said = made.verdict.findings
      .filter(({ kind }) => kind === 'operations' || kind === 'deployment')
      .map(({ message }) => message)
      .join(' ');
    expect(said).not.toMatch(/"b"/);
  });

  it('finds a version that answers on one host only, and not one that is rare everywhere', async () => {
    const uneven = await judged(all, { version: (_, host) => (host === 'b' ? 'v2' : 'v1') });
    expect(of(uneven, 'deployment/versions-by-host').status).toBe('AMBER');
    const rare = await judged(all, { version: (random) => (random() < 0.002 ? 'v2' : 'v1') });
    expect(of(rare, 'deployment/versions-by-host').status).toBe('GREEN');
  });

  it('finds a clock that is off by ten minutes in a log as it came, and by an hour in the ends of a sorted one of dense rows', async () => {
    const off = await judged(all, { clock: (host) => (host === 'a' ? 600_000 : 0) });
    expect(of(off, 'deployment/clock-skew').status).toBe('AMBER');
    expect(of(off, 'deployment/clock-skew').value).toBeGreaterThan(540);
    expect(of(off, 'deployment/clock-skew').value).toBeLessThan(660);
    const sorted = await judged(all, { clock: (host) => (host === 'a' ? 7_200_000 : 0), sorted: true });
    expect(of(sorted, 'deployment/clock-skew').status).toBe('AMBER');
  });

  it('counts restarts, host by host', async () => {
    const verdict = await judged(all, {
      process: (host, row) => (host === 'a' && row > 900 ? 'p2' : `p${host}`),
    });
    expect([of(verdict, 'deployment/restarts').status, of(verdict, 'deployment/restarts').value]).toEqual([
      'AMBER',
      1,
    ]);
  });

  it('has no evidence for a percentile of few rows, which is AMBER', async () => {
    const verdict = await judged(all, { rows: 900 });
    expect(of(verdict, 'operations/p95').reasons).toEqual([
      { reason: 'noEvidence', why: 'fewBlocks', class: null },
    ]);
    expect(of(verdict, 'operations/p95').status).toBe('AMBER');
    expect(of(verdict, 'operations/slow').status).toBe('GREEN');
  });

  it('asks for proof where the plan does', async () => {
    const more = `confidence: 95%\n${hosts}`;
    const close = await judged(
      '  - { name: failed, where: status >= 500, green: "<= 1%", red: "> 3%" }',
      { bad: (random) => random() < 0.009 },
      { more },
    );
    expect(of(close, 'operations/failed').status).toBe('AMBER');
    expect(of(close, 'operations/failed').reasons.map(({ reason }) => reason)).toContain('notProven');
    const clear = await judged(
      '  - { name: failed, where: status >= 500, green: "<= 1%", red: "> 3%" }',
      { bad: (random) => random() < 0.001 },
      { more },
    );
    expect(of(clear, 'operations/failed').status).toBe('GREEN');
    const bad = await judged(
      '  - { name: failed, where: status >= 500, green: "<= 1%", red: "> 3%" }',
      { bad: (random) => random() < 0.06 },
      { more },
    );
    expect(of(bad, 'operations/failed').status).toBe('RED');
  });
});

const availability = `  - name: availability
    good: good[$window]
    total: all[$window]
    over: 30 days
    green: ">= 99.99%"
    red: "< 99.9%"`;

/** Lines of 30 days up to the moment of the review. */
function days(good: (day: number) => number, total = 10_000, only = (_day: number) => true): string {
  const end = Date.parse('2026-11-24T12:00:00Z');
  const iso = (day: number) => new Date(end - day * 86_400_000).toISOString();
  return Array.from({ length: 30 }, (_, i) => 29 - i)
    .filter(only)
    .map((day) =>
      JSON.stringify({
        name: 'availability',
        good: good(day),
        total,
        from: iso(day + 1),
        to: iso(day),
        at: iso(0),
      }),
    )
    .join('\n');
}

describe('the service, judged by what was fetched', () => {
  it.each<[string, string | undefined, string, string | null]>([
    ['no failure', days(() => 10_000), 'GREEN', null],
    ['failures', days(() => 9_980), 'RED', 'belowBound'],
    ['nothing handed over', undefined, 'AMBER', 'notFetched'],
    [
      'a measure that is not in the file',
      '{"name":"other","value":1,"to":"2026-11-24T11:00:00Z"}',
      'AMBER',
      'notFetched',
    ],
    ['no request at all', days(() => 0, 0), 'AMBER', 'noneCounted'],
    [
      'an end that is missing',
      days(
        () => 10_000,
        10_000,
        (day) => day > 2,
      ),
      'AMBER',
      'stopped',
    ],
    [
      'gaps',
      days(
        () => 10_000,
        10_000,
        (day) => day % 4 !== 3,
      ),
      'AMBER',
      'gaps',
    ],
  ])('%s', async (_, file, status, why) => {
    const verdict = await judged(availability, {}, file === undefined ? {} : { file });
    const found = of(verdict, 'operations/availability');
    expect(found.status).toBe(status);
    const [reason] = found.reasons.filter(({ reason }) => reason !== 'overTime');
    if (why !== null) expect([(reason as { why?: string }).why, reason!.reason]).toContain(why);
  });

  it.each([
    ['GREEN', '2026-11-24T12:00:00Z', undefined],
    // Its last twenty-fourth was empty.
    ['AMBER', '2026-11-24T11:57:30Z', 'stopped'],
  ])('is %s where one value of an hour ends at %s', async (status, to, why) => {
    const gpu = '  - { name: GPU, query: "avg(avg_over_time(gpu[$window]))", over: 1 hour, amber: "> 90%" }';
    const file = `{"name":"GPU","value":0.4,"from":"2026-11-24T11:00:00Z","to":"${to}","at":"2026-11-24T12:00:00Z"}`;
    const found = of(await judged(gpu, {}, { file }), 'operations/GPU');
    expect([found.status, (found.reasons[0] as { why?: string } | undefined)?.why]).toEqual([status, why]);
  });

  it('is old where it is older than what is judged', async () => {
    const old = days(() => 10_000).replaceAll('2026-', '2025-');
    const verdict = await judged(availability, {}, { file: old });
    expect(of(verdict, 'review/operations/stale').status).toBe('AMBER');
  });

  it('proves nothing by a plain value, unless the plan says that it is to be judged as written', async () => {
    const gpu = '  - { name: GPU, query: "avg(gpu)", over: 1 hour, amber: "> 90%" }';
    const file = '{"name":"GPU","value":0.4,"to":"2026-11-24T12:00:00Z"}';
    expect(of(await judged(gpu, {}, { file }), 'operations/GPU').status).toBe('GREEN');
    const more = `confidence: 95%\n${hosts}`;
    const asked = of(await judged(gpu, {}, { file, more }), 'operations/GPU');
    expect([asked.status, asked.interval]).toEqual(['AMBER', null]);
    expect(asked.reasons).toEqual([{ reason: 'plainValue' }]);
    const written = gpu.replace('amber:', 'as_written: true, amber:');
    expect(of(await judged(written, {}, { file, more }), 'operations/GPU').status).toBe('GREEN');
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', 'hello', /operations\.jsonl, line 1: is not JSON\. Write one object a line/],
    [
      'a key that is not known',
      '{"name":"a","vlaue":1,"to":"2026-11-24T12:00:00Z"}',
      /"vlaue" is not a key of a measure/,
    ],
    ['no time', '{"name":"a","value":1}', /says no time/],
    [
      'a time without a zone',
      '{"name":"a","value":1,"to":"2026-11-24T12:00:00"}',
      /"to" is no time with its zone/,
    ],
    [
      'neither counts nor value',
      '{"name":"a","to":"2026-11-24T12:00:00Z"}',
      /holds neither counts nor a value/,
    ],
    [
      'more good than all',
      '{"name":"a","good":9,"total":3,"from":"2026-11-23T12:00:00Z","to":"2026-11-24T12:00:00Z"}',
      /more are good \(9\) than there are in all \(3\)/,
    ],
    [
      'a stretch that stands twice',
      [0, 0]
        .map(
          () => '{"name":"a","good":1,"total":3,"from":"2026-11-23T12:00:00Z","to":"2026-11-24T12:00:00Z"}',
        )
        .join('\n'),
      /counts the time before 2026-11-24T12:00:00\.000Z twice/,
    ],
    ['nothing', '\n', /there are no measures in it/],
  ])('is refused with its place: %s', async (_, file, message) => {
    await expect(judged(availability, {}, { file })).rejects.toThrow(message);
  });
});
