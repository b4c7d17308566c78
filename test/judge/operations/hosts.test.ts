import { describe, expect, it } from 'vitest';
import { judgeHosts, judgeMembers } from '../../../src/judge/operations/hosts.ts';
import type { HostsFound, MemberFound } from '../../../src/measure/operations/found.ts';
import { planWith } from '../../operations/plans.ts';

const member = (name: string, times: number, beyond = true): MemberFound => ({
  name,
  value: 0.02,
  others: 0.01,
  rows: 100,
  times,
  beyond,
});

describe('One of several hosts', () => {
  const plan = planWith(
    '  - { name: slow, where: ms > 200, amber: "> 1%" }',
    'deployment: { host: { column: host, expect: [a, b] } }',
  );
  const judged = (members: MemberFound[]) =>
    judgeMembers(plan, { rule: plan.operations[0]!, members } as never)[0];

  it('lags from one and a half times as much as the others on, where chance does not explain it.', () => {
    expect(plan.deployment.laggingHost.times).toBe(1.5);
    const other = member('b', 1, false);
    expect(judged([member('a', 1.5), other])).toMatchObject({ status: 'AMBER', value: 1, cases: 200 });
    expect(judged([member('a', 1.49), other])).toMatchObject({ status: 'GREEN', value: 0 });
    expect(judged([member('a', 9, false), other])).toMatchObject({ status: 'GREEN' });
  });

  it('is a note where its measure does not gate.', () => {
    const noted = planWith(
      '  - { name: slow, where: ms > 200, amber: "> 1%", gates: false }',
      'deployment: { host: { column: host, expect: [a, b] } }',
    );
    const found = { rule: noted.operations[0]!, members: [member('a', 9), member('b', 1, false)] };
    expect(judgeMembers(noted, found as never)).toMatchObject([{ status: 'NOTE', value: 1 }]);
  });

  it('is no host among others where it is the only one.', () => {
    expect(judged([member('a', 9)])).toMatchObject({ status: 'GREEN', value: 0, cases: null });
  });

  it('is named, the worst first, and five of them.', () => {
    const found = judged(Array.from({ length: 7 }, (_, i) => member(`h${i}`, 2 + i)));
    expect(found!.reasons).toMatchObject([{ more: 2, of: 7 }]);
    expect((found!.reasons[0] as { hosts: { name: string }[] }).hosts.map(({ name }) => name)).toEqual([
      'h6',
      'h5',
      'h4',
      'h3',
      'h2',
    ]);
    const [first] = (
      judged([member('a', Infinity), member('b', 1)])!.reasons[0] as never as { hosts: object[] }
    ).hosts;
    expect(first).toMatchObject({ times: null });
  });
});

describe('The rows of hosts', () => {
  const deployment = (more = '') =>
    planWith(
      '  - { name: slow, where: ms > 200, amber: "> 1%" }',
      `deployment:
  model_version: { column: version, expect: [v1, v2] }
  host: { column: host, expect: [a, b] }
${more}`,
    );
  const found = (more: Partial<HostsFound>): HostsFound => ({
    hosts: 2,
    versions: [],
    clocks: null,
    ...more,
  });
  const clocks = (apart: number, many = 1) => ({
    apart,
    cases: 200,
    hosts: Array.from({ length: many }, (_, i) => ({ name: `h${i}`, ahead: apart })),
  });
  const levels = (plan: ReturnType<typeof planWith>, more: Partial<HostsFound> | null) =>
    judgeHosts(plan, more && found(more)).map(({ aspect, status }) => `${aspect} ${status}`);

  it('tell of clocks that are apart by more than a minute.', () => {
    expect(levels(deployment(), { clocks: clocks(60) })).toEqual([
      'versions-by-host GREEN',
      'clock-skew GREEN',
    ]);
    expect(levels(deployment(), { clocks: clocks(61) })[1]).toBe('clock-skew AMBER');
    expect(levels(deployment(), { hosts: 1, clocks: clocks(61) })).toEqual([
      'versions-by-host GREEN',
      'clock-skew GREEN',
    ]);
    expect(judgeHosts(deployment(), found({ clocks: null }))[1]).toMatchObject({ value: 0, cases: null });
    const [, far] = judgeHosts(deployment(), found({ clocks: clocks(90, 7) }));
    expect(far!.reasons).toMatchObject([{ reason: 'clocksApart', more: 2 }]);
  });

  it('tell of versions that some hosts never answered with, and name five hosts of them.', () => {
    const on = Array.from({ length: 7 }, (_, i) => `h${i}`);
    const [uneven] = judgeHosts(deployment(), found({ versions: [{ version: 'v2', on, notOn: ['b'] }] }));
    expect(uneven).toMatchObject({ status: 'AMBER', value: 1 });
    expect(uneven!.reasons).toMatchObject([
      { versions: [{ version: 'v2', on: on.slice(0, 5), moreOn: 2, notOn: ['b'], moreNotOn: 0 }] },
    ]);
  });

  it('that nobody counted are a note, and AMBER where the plan asks for what they tell in so many words.', () => {
    expect(levels(deployment(), null)).toEqual(['versions-by-host NOTE', 'clock-skew NOTE']);
    expect(levels(deployment('  versions_by_host: RED'), null)).toEqual([
      'versions-by-host AMBER',
      'clock-skew NOTE',
    ]);
    expect(levels(deployment('  versions_by_host: NOTE'), null)[0]).toBe('versions-by-host NOTE');
  });
});
