import { describe, expect, it } from 'vitest';
import { betterOf, fetchedRules, rowRules } from '../../src/plan/operations.ts';
import { planWith } from '../operations/plans.ts';

const wrong = (operations: string, more = ''): string => {
  try {
    planWith(operations, more);
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('operations in a plan', () => {
  it('are measures of rows and measures that are fetched', () => {
    const plan = planWith(
      `  - { name: slow, where: x > 1, amber: "> 1%" }
  - { name: p99, quantile: 99%, column: ms, green: "<= 200" }
  - { name: requests, per: 1 second, green: ">= 5" }
  - { name: up, good: "a[$window]", total: "b[$window]", over: 30 days, green: ">= 99%" }
  - { name: GPU, query: g, every: 1 hour, over: 7 days, green: "<= 90%" }`,
      'deployment: { host: { column: h, expect: [a] }, restarts: {}, hardware_errors: { from: node-exporter } }',
    );
    expect(rowRules(plan).map(({ name, by }) => [name, by])).toEqual([
      ['slow', 'h'],
      ['p99', 'h'],
      ['requests', null],
    ]);
    expect(fetchedRules(plan).map(({ name }) => name)).toEqual(['up', 'GPU', 'restarts', 'hardware errors']);
    expect(plan.operations.map(betterOf)).toEqual(['lower', 'lower', 'higher', 'higher', 'lower']);
    expect(plan.operations[2]!.measures).toEqual({
      kind: 'rate',
      per: { text: '1 second', milliseconds: 1000 },
    });
  });

  it.each<[string, string, RegExp]>([
    [
      'nothing that is measured',
      '  - { name: a, amber: "> 1" }',
      /10:\d+: the measure measures nothing\. Add where:/,
    ],
    [
      'two things',
      '  - { name: a, where: x > 1, query: q, over: 1 day, amber: "> 1%" }',
      /query cannot stand beside where/,
    ],
    [
      'what means nothing there',
      '  - { name: a, where: x > 1, over: 1 day, amber: "> 1%" }',
      /over means nothing beside where/,
    ],
    [
      'no time to ask over',
      '  - { name: a, query: q, amber: "> 1" }',
      /is fetched and does not say over which time/,
    ],
    [
      'a part of nothing',
      '  - { name: a, good: "g[$window]", over: 1 day, green: ">= 99%" }',
      /good is a part of something\. Add total:/,
    ],
    [
      'counts of no time',
      '  - { name: a, good: g, total: "t[$window]", over: 1 day, green: ">= 99%" }',
      /good does not say of which time it counts\. Write \[\$window\]/,
    ],
    [
      'too few values',
      '  - { name: a, query: q, every: 1 hour, over: 10 hours, green: "<= 1" }',
      /every 1 hour gives 10 values over 10 hours, and 20 are needed/,
    ],
    [
      'too many values',
      '  - { name: a, query: q, every: 1 second, over: 1 day, green: "<= 1" }',
      /86,400 values over 1 day; the most is 2,000/,
    ],
    ['no rule', '  - { name: a, where: x > 1 }', /the measure has no rule/],
    [
      'a rule that can never hold',
      '  - { name: a, where: x > 1, amber: "> 3" }',
      /amber "> 3" can never be met/,
    ],
    [
      'a budget of more than all',
      '  - { name: a, where: x > 1, objective: 99%, green: ">= 120%" }',
      /can never be met: the error budget that is left/,
    ],
    [
      'a fall of what has no reference',
      '  - { name: a, query: q, over: 1 day, amber: "> 1", falls: [{ from: reference, red: 10% }] }',
      /what is fetched has no reference/,
    ],
    [
      'a fall to nobody knows where',
      '  - { name: a, where: x > 1, falls: [{ from: reference, red: 10% }] }',
      /nothing says which way the measure is worse/,
    ],
    [
      'a name that stands twice',
      '  - { name: a, where: x > 1, amber: "> 1%" }\n  - { name: a, where: x > 2, amber: "> 1%" }',
      /a measure is called "a" on line 7 already/,
    ],
    [
      'a name of another rule',
      '  - { name: restarts, where: x > 1, amber: "> 1%" }',
      /"restarts" is the name of a rule under deployment/,
    ],
    ['a key that is misspelt', '  - { name: a, wher: x > 1, amber: "> 1%" }', /Did you mean "where"\?/],
    [
      'a per cent of rows in a time',
      '  - { name: a, per: 1 hour, green: ">= 5%" }',
      /is no share, so per cent mean nothing here/,
    ],
  ])('are refused with %s', (_, operations, message) => {
    expect(wrong(operations).replace(/^plan\.yaml:/, '10:')).toMatch(
      message.source.startsWith('10:') ? /the measure measures nothing\. Add where:/ : message,
    );
  });

  it.each<[string, string, RegExp]>([
    [
      'hosts that nobody names',
      'deployment: { lagging_host: RED }',
      /lagging_host is told host by host, and deployment names no host/,
    ],
    [
      'versions that nobody names',
      'deployment: { host: { column: h, expect: [a] }, versions_by_host: RED }',
      /deployment names none\. Add model_version:/,
    ],
    [
      'a column and a query',
      'deployment: { restarts: { column: p, query: q } }',
      /query cannot stand beside column/,
    ],
    ['restarts below nothing', 'deployment: { restarts: { amber: "> -1" } }', /always met|never/],
  ])('and failures with %s', (_, more, message) => {
    expect(wrong('  - { name: a, where: x > 1, amber: "> 1%" }', more)).toMatch(message);
  });
});
