import { describe, expect, it } from 'vitest';
import { judgeDeployment } from '../../src/judge/deployment.ts';
import { planOf, setOf } from './counts.ts';

const judged = (more: string, deployment: Record<string, [string, number][]>) =>
  judgeDeployment(
    planOf(`deployment: { ${more} }`),
    setOf({
      rows: 100,
      deployment: Object.fromEntries(
        Object.entries(deployment).map(([name, all]) => [name, new Map(all)]),
      ) as never,
    }),
  )[0]!;

describe('Versions that answered', () => {
  const version = (...all: [string, number][]) =>
    judged('model_version: { column: v, expect: [v1], raises: RED }', { version: all });

  it('are wrong from the first row on that the plan does not expect, or that names none.', () => {
    expect(version(['v1', 100])).toMatchObject({ status: 'GREEN', value: 0, reasons: [] });
    expect(version(['v1', 99], ['v2', 1])).toMatchObject({ status: 'RED', value: 1 });
    expect(version(['v1', 99])).toMatchObject({ status: 'RED', value: 1, reasons: [{ none: 1, more: 0 }] });
  });

  it('are named, five of them, the rest being counted.', () => {
    const seven = Array.from({ length: 7 }, (_, i): [string, number] => [`w${i}`, 1]);
    const [reason] = version(['v1', 93], ...seven).reasons;
    expect(reason).toMatchObject({ reason: 'versionUnexpected', more: 2 });
    expect((reason as { categories: unknown[] }).categories).toHaveLength(5);
  });
});

describe('Hosts that answered', () => {
  const hosts = (expect: string[], ...seen: string[]) =>
    judged(`host: { column: h, expect: [${expect}] }`, { host: seen.map((name) => [name, 10]) });

  it('are wrong where one is silent, and where one is not expected.', () => {
    expect(hosts(['a', 'b'], 'a', 'b')).toMatchObject({ status: 'GREEN', value: 0 });
    expect(hosts(['a', 'b'], 'a')).toMatchObject({ status: 'RED', value: 1, reasons: [{ silent: ['b'] }] });
    expect(hosts(['a'], 'a', 'c')).toMatchObject({ status: 'RED', where: `"h" IN ('c')` });
    expect(hosts(['a', 'b'], 'c')).toMatchObject({ value: 3 });
  });

  it('are named, five of either kind.', () => {
    const names = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);
    expect(hosts(names('a', 7), ...names('z', 8)).reasons).toMatchObject([
      { silent: names('a', 5), moreSilent: 2, unexpected: names('z', 5), moreUnexpected: 3 },
    ]);
    expect(hosts(names('a', 12), ...names('a', 12)).expected).toMatchObject({
      values: names('a', 10),
      more: 2,
    });
  });
});
