import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/judge/rule.ts';
import { type Quantity, ruleFaults } from '../../src/plan/sense/rules.ts';
import { readBound } from '../../src/plan/vocabulary/terms.ts';

const auroc: Quantity = { title: 'AUROC', range: [0, 1], better: 'higher', percent: true };
const error: Quantity = { title: 'MAE', range: [0, Infinity], better: 'lower', percent: false };
const rows: Quantity = { title: 'rows', range: [0, Infinity], better: 'either', percent: true };

const bound = fc
  .tuple(fc.constantFrom('>=', '>', '<=', '<'), fc.integer({ min: -2, max: 12 }))
  .map(([sign, tenths]) => `${sign} ${tenths / 10}`);
const rule = fc.record({ green: bound, amber: bound, red: bound }, { requiredKeys: [] });
/** Values on, between and around every bound that `bound` makes. */
const grid = Array.from({ length: 41 }, (_, i) => i / 40);

describe('a rule without fault', () => {
  const judged = (written: { green?: string; amber?: string; red?: string }, value: number) => {
    const read = (text: string | undefined) => (text === undefined ? null : readBound(text));
    return levelOf(value, { green: read(written.green), amber: read(written.amber), red: read(written.red) });
  };
  const meets = (text: string, value: number) => judged({ green: text }, value) === 'GREEN';

  it('never calls a value both green and red, has a value for each level it names, and worsens with the value', () => {
    fc.assert(
      fc.property(rule, (written) => {
        fc.pre(Object.keys(written).length > 0 && ruleFaults(written, auroc).length === 0);
        const levels = grid.map((value) => judged(written, value));
        const { green, red } = written;
        const both = grid.filter((value) => green && red && meets(green, value) && meets(red, value));
        expect(both).toEqual([]);
        for (const level of ['green', 'amber', 'red'] as const) {
          if (written[level] !== undefined) expect(levels).toContain(level.toUpperCase());
        }
        expect(levels).toContain('GREEN');
        const severity = levels.map((level) => ['RED', 'AMBER', 'GREEN'].indexOf(level));
        expect(severity).toEqual(severity.toSorted((a, b) => a - b));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('is found wherever green lies above red', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (green, red) => {
        const faults = ruleFaults({ green: `>= ${green}%`, red: `< ${red}%` }, auroc);
        expect(faults.length === 0).toBe(red <= green);
      }),
      { seed: 2 },
    );
  });
});

describe('a faulty rule', () => {
  it.each([
    [{ green: '<= 0.8' }, auroc, 'green'],
    [{ green: '>= 10' }, error, 'green'],
    [{ amber: '< 1', red: '> 2' }, error, 'amber'],
    [{ green: '>= 0.8', red: '<= 0.8' }, auroc, 'red'],
    [{ green: '> 1' }, auroc, 'green'],
    [{ red: '<= 1' }, auroc, 'red'],
    [{ red: '<= 0.5' }, auroc, null],
    [{ amber: '> 5', red: '> 1' }, error, 'amber'],
    [{ green: '<= 5%' }, error, 'green'],
  ] as const)('%j is told at its bound', (written, quantity, key) => {
    expect(ruleFaults(written, quantity).map((fault) => fault.key)).toContain(key);
  });

  it('can hold on either side where neither is better', () => {
    expect(ruleFaults({ amber: '< 50%', red: '> 200%' }, rows)).toEqual([]);
    expect(ruleFaults({ amber: '< 50%', red: '< 10%' }, rows)).toEqual([]);
    expect(ruleFaults({ amber: '< 10%', red: '< 50%' }, rows)).toHaveLength(1);
  });
});
