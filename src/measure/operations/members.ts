import type { MeanCounts, QuantileCounts } from '../../count/operations/counts.ts';
import { normalQuantile } from '../../statistics/distributions/normal.ts';
import { effectiveSize } from '../../statistics/effective-size.ts';
import { differenceBounds } from '../../statistics/intervals/newcombe.ts';
import { wilson } from '../../statistics/intervals/wilson.ts';
import { byName } from '../../text/order.ts';
import type { MemberFound } from './found.ts';
import { designEffect, type PartOf } from './share.ts';

/** The chance at which a host among equals is said to lag, over all of them together. */
const chance = 0.001;
/** Rows of a host that tell something. */
const leastRows = 30;

/** By name. */
export function inOrder(members: MemberFound[] | null): MemberFound[] | null {
  return members?.toSorted((a, b) => byName(a.name, b.name)) ?? null;
}

const reach = (members: number) => normalQuantile(1 - chance / Math.max(1, members));

/**
 * Each member's share against that of all others: beyond chance where Newcombe's interval of their difference, at the number of
 * rows that blocks of time say they are worth, lies above 0. `better`: which shares are; of higher ones the rest is bad.
 */
export function shareMembers(
  whole: PartOf,
  members: { name: string; rows: number; met: number }[],
  better: 'higher' | 'lower',
): MemberFound[] {
  const effect = designEffect(whole);
  const z = reach(members.length);
  const bad = ({ rows, met }: { rows: number; met: number }) => (better === 'higher' ? rows - met : met);
  const all = { rows: sum(members, ({ rows }) => rows), bad: sum(members, bad) };
  return members.flatMap((member) => {
    const own = { rows: member.rows, bad: bad(member) };
    const rest = { rows: all.rows - own.rows, bad: all.bad - own.bad };
    if (own.rows < leastRows || rest.rows < leastRows) return [];
    const [value, others] = [own.bad / own.rows, rest.bad / rest.rows];
    const bounded = (part: typeof own) => ({
      value: part.bad / part.rows,
      bounds: wilson(part.bad / effect, part.rows / effect, z),
    });
    const [low] = differenceBounds(bounded(own), bounded(rest));
    const shown = (share: number) => (better === 'higher' ? 1 - share : share);
    return [
      {
        name: member.name,
        value: shown(value),
        others: shown(others),
        rows: Math.round(own.rows),
        times: timesOf(value, others),
        beyond: low > 0,
      },
    ];
  });
}

/** Each member's percentile against that of all others: beyond chance where more of its rows lie past theirs than may. */
export function quantileMembers(
  { rows, value, blocks, members }: QuantileCounts,
  share: number,
): MemberFound[] {
  const met = blocks?.reduce((total, block) => total + block.met, 0) ?? share * rows;
  const effect = designEffect({
    met,
    rows: blocks === null ? rows : sum(blocks, (block) => block.rows),
    blocks,
  });
  const z = reach(members.length);
  return members.flatMap(({ name, rows: own, value: its, others, beyond }) => {
    if (own < leastRows || Number.isNaN(others) || Number.isNaN(value)) return [];
    const [low] = wilson(beyond / effect, own / effect, z);
    return [{ name, value: its, others, rows: own, times: timesOf(its, others), beyond: low > 1 - share }];
  });
}

/** Each member's mean against that of all others, by Welch's test at the design effect of the blocks. */
export function meanMembers(
  { members }: MeanCounts,
  effect: number,
  better: 'higher' | 'lower',
): MemberFound[] {
  const z = reach(members.length);
  const all = {
    rows: sum(members, ({ rows }) => rows),
    sum: sum(members, (one) => one.sum),
    squares: sum(members, ({ squares }) => squares),
  };
  return members.flatMap((own) => {
    const rest = { rows: all.rows - own.rows, sum: all.sum - own.sum, squares: all.squares - own.squares };
    if (own.rows < leastRows || rest.rows < leastRows) return [];
    const [a, b] = [own, rest].map((part) => {
      const mean = part.sum / part.rows;
      return { mean, error: (Math.max(0, part.squares / part.rows - mean * mean) / part.rows) * effect };
    }) as [{ mean: number; error: number }, { mean: number; error: number }];
    const by = better === 'lower' ? a.mean - b.mean : b.mean - a.mean;
    const times = better === 'lower' ? timesOf(a.mean, b.mean) : timesOf(b.mean, a.mean);
    return [
      {
        name: own.name,
        value: a.mean,
        others: b.mean,
        rows: own.rows,
        times,
        beyond: by > z * Math.sqrt(a.error + b.error),
      },
    ];
  });
}

/** Each member's values over time against the mean of the others'. A single value is held against them as it is written. */
export function valueMembers(members: Map<string, number[]>, better: 'higher' | 'lower'): MemberFound[] {
  const z = reach(members.size);
  const summary = [...members].map(([name, values]) => {
    const mean = sum(values, (value) => value) / values.length;
    const variance = sum(values, (value) => (value - mean) ** 2) / Math.max(1, values.length - 1);
    return { name, mean, values: values.length, error: variance / effectiveSize(values).size };
  });
  return summary.flatMap((own) => {
    const rest = summary.filter((one) => one !== own);
    if (rest.length === 0) return [];
    const others = sum(rest, ({ mean }) => mean) / rest.length;
    const error = sum(rest, (one) => one.error) / rest.length ** 2;
    const by = better === 'lower' ? own.mean - others : others - own.mean;
    const times = better === 'lower' ? timesOf(own.mean, others) : timesOf(others, own.mean);
    return [
      {
        name: own.name,
        value: own.mean,
        others,
        rows: own.values,
        times,
        beyond: by > 0 && by >= z * Math.sqrt(own.error + error),
      },
    ];
  });
}

function timesOf(value: number, others: number): number {
  if (!(value > 0)) return 0;
  return others > 0 ? value / others : Infinity;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
