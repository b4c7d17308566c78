import { totalsOf } from '../../count/column.ts';
import type { ColumnCounts, NumberCounts, ValueCounts } from '../../count/counts.ts';
import { type ColumnRules, columnRules, measureColumn } from '../../measure/columns/columns.ts';
import type { Plan } from '../../plan/plan.ts';
import { Refusal } from '../../refusal.ts';
import type { ColumnSummaries } from '../evidence.ts';
import { needsFrequencies, type WholeStatistics, withStatistics } from '../sql/count/summary/statistics.ts';
import { whole } from '../sql/count/values.ts';
import { fewNumbers } from './column-statements.ts';
import type { ScriptColumn } from './relation.ts';
import type { Result, Results, Side } from './results.ts';
import type { SpelledTexts } from './texts.ts';

const sides = ['reference', 'candidate'] as const;

/** Rows of neighbouring values together, ascending: how many, and the least and the greatest of them. */
interface Parts {
  /** Where the part lies: its bucket, and in it below, within or above the plan's bounds and what the reference holds (−3 to 3). */
  place: [bucket: number, side: number][];
  rows: Float64Array;
  least: Float64Array;
  most: Float64Array;
}

export interface CountedSets {
  rows: Record<Side, number>;
  texts: Record<Side, SpelledTexts>;
}

/** Measures every column by its counts. D of a column in buckets is the largest that it can be. */
export async function columnsCounted(
  plan: Plan,
  results: Results,
  { numbers, texts }: { numbers: ScriptColumn[]; texts: ScriptColumn[] },
  sets: CountedSets,
): Promise<ColumnSummaries> {
  const found: ColumnSummaries = {
    totals: { reference: new Map(), candidate: new Map() },
    measured: new Map(),
  };
  const keep = (name: string, counts: Record<Side, ColumnCounts>) => {
    for (const side of sides) found.totals[side].set(name, totalsOf(counts[side]));
  };
  if (numbers.length > 0) {
    const [statistics, parts, each] = [
      await results.get('columns'),
      await results.get('numbers'),
      await results.find('frequencies'),
    ];
    const wholes = {
      reference: wholesOf(statistics, 'reference'),
      candidate: wholesOf(statistics, 'candidate'),
    };
    const placed = { reference: partsOf(parts, 'reference'), candidate: partsOf(parts, 'candidate') };
    for (const [k, { name }] of numbers.entries()) {
      const rules = columnRules(plan, plan.features, name);
      const own = { reference: placed.reference.get(k) ?? none, candidate: placed.candidate.get(k) ?? none };
      const isExact = sides.every((side) => own[side].least.every((least, i) => least === own[side].most[i]));
      if (!isExact) refuseOtherTests(name, rules);
      const values = isExact ? both(own, (parts) => parts.most) : worstCase(own);
      const counts = both(sets.rows, (rows, side): NumberCounts => {
        const { n = 0, infinite = 0 } = wholes[side].get(k) ?? {};
        return {
          type: 'number',
          rows,
          missing: rows - n,
          invalid: null,
          ...(infinite > 0 && { infinite: { cells: infinite, row: 0, text: 'Infinity' } }),
          counts: inOrder(values[side], own[side]),
        };
      });
      keep(name, counts);
      const measured = measureColumn(counts.reference, counts.candidate, rules);
      const stats = both(sets.rows, (_, side) => wholes[side].get(k)!.statistics);
      const frequencies = needsFrequencies(sets.rows, stats) ? frequenciesOf(each, k) : null;
      found.measured.set(name, isExact ? measured : withStatistics(measured, stats, frequencies));
    }
  }
  for (const { name } of texts) {
    if (!plan.features.some((feature) => feature.name === name)) continue;
    const counts = both(sets.rows, (rows, side): ColumnCounts => {
      const own = sets.texts[side].counts(name);
      const present = [...own.values()].reduce((sum, n) => sum + n, 0);
      return { type: 'category', rows, missing: rows - present, counts: own };
    });
    keep(name, counts);
    found.measured.set(
      name,
      measureColumn(counts.reference, counts.candidate, columnRules(plan, plan.features, name)),
    );
  }
  return found;
}

const none: Parts = {
  place: [],
  rows: new Float64Array(0),
  least: new Float64Array(0),
  most: new Float64Array(0),
};

function both<From, To>(of: Record<Side, From>, make: (from: From, side: Side) => To): Record<Side, To> {
  return { reference: make(of.reference, 'reference'), candidate: make(of.candidate, 'candidate') };
}

/** Buckets bound D and nothing else. */
function refuseOtherTests(name: string, { test }: ColumnRules): void {
  if (test === 'ks') return;
  throw new Refusal(
    `column "${name}" holds over ${fewNumbers} different numbers, of which a script counts neighbours together: that bounds the test ks and not ${test}. Set "test: ks" for it, round it in a view, or judge with --engine.`,
  );
}

/**
 * Values for the parts such that D is as large as it can be: in the one part where the two sets can be furthest apart, the rows of the set
 * that is ahead stand at its least value and those of the other at its greatest; all other parts stand at their greatest in both sets.
 */
function worstCase(parts: Record<Side, Parts>): Record<Side, Float64Array> {
  const groups = groupsOf(parts);
  const total = both(parts, ({ rows }) => rows.reduce((sum, n) => sum + n, 0));
  const values = both(parts, ({ most }) => most.slice());
  const before = { reference: 0, candidate: 0 };
  let best = { gap: -1, group: -1, ahead: 'reference' as Side };
  groups.forEach((group, place) => {
    const after = { ...before };
    const end = Math.max(...group.map(({ most }) => most));
    for (const { side, i } of group) {
      after[side] += parts[side].rows[i]! / total[side];
      values[side][i] = end;
    }
    for (const [ahead, other] of [
      ['reference', 'candidate'],
      ['candidate', 'reference'],
    ] as const) {
      const gap = after[ahead] - before[other];
      if (gap > best.gap) best = { gap, group: place, ahead };
    }
    Object.assign(before, after);
  });
  const worst = groups[best.group] ?? [];
  const start = Math.min(...worst.map(({ least }) => least));
  for (const { side, i } of worst) if (side === best.ahead) values[side][i] = start;
  return values;
}

/** The lines of both sets that are one part, in the order of the parts. */
function groupsOf(parts: Record<Side, Parts>): { side: Side; i: number; most: number; least: number }[][] {
  const lines = sides.flatMap((side) =>
    parts[side].place.map((place, i) => ({
      side,
      i,
      place,
      most: parts[side].most[i]!,
      least: parts[side].least[i]!,
    })),
  );
  lines.sort((a, b) => a.place[0] - b.place[0] || a.least - b.least);
  const groups: (typeof lines)[] = [];
  for (const line of lines) {
    const [first] = groups.at(-1) ?? [];
    if (first && first.place[0] === line.place[0] && first.place[1] === line.place[1])
      groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

function inOrder(values: Float64Array, { least, rows }: Parts): ValueCounts {
  const merged = new Map<number, number>();
  values.forEach((value, i) => {
    merged.set(value, (merged.get(value) ?? 0) + rows[i]!);
  });
  // The least of all is shown, and one row has it.
  const [first, lowest] = [
    [...merged.keys()].reduce((a, b) => Math.min(a, b), Infinity),
    least.reduce((a, b) => Math.min(a, b), Infinity),
  ];
  if (lowest < first) {
    merged.set(first, merged.get(first)! - 1);
    merged.set(lowest, 1);
    if (merged.get(first) === 0) merged.delete(first);
  }
  const order = Float64Array.from(merged.keys()).sort();
  return { values: order, rows: whole(order.map((value) => merged.get(value)!)) };
}

interface Whole {
  n: number;
  infinite: number;
  statistics: WholeStatistics;
}

function wholesOf(result: Result, side: Side): Map<number, Whole> {
  return new Map(
    result.of(side).map((row) => {
      const number = (name: string) => result.number(name, row);
      const deviation = number('deviation');
      const statistics = {
        present: number('n'),
        distinct: number('different'),
        mean: number('mean'),
        deviation: Number.isNaN(deviation) ? 0 : deviation,
      };
      return [number('k'), { n: number('n'), infinite: number('infinite'), statistics }];
    }),
  );
}

function partsOf(result: Result, side: Side): Map<number, Parts> {
  const rows = new Map<number, number[]>();
  for (const row of result.of(side)) {
    const k = result.number('k', row);
    const own = rows.get(k);
    if (own) own.push(row);
    else rows.set(k, [row]);
  }
  return new Map(
    [...rows].map(([k, own]) => {
      const take = (name: string) => Float64Array.from(own, (row) => result.number(name, row));
      const place = own.map((row): [number, number] => [result.number('b', row), result.number('o', row)]);
      return [k, { place, rows: take('n'), least: take('lo'), most: take('hi') }];
    }),
  );
}

function frequenciesOf(result: Result | null, k: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let row = 0; row < (result?.rows ?? 0); row++) {
    if (result!.number('k', row) === k) found.set(result!.number('f', row), result!.number('n', row));
  }
  return found;
}
