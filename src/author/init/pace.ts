import { epochTime, parseTime } from '../../data/cell/time.ts';
import { doublesOf } from '../../data/column/numbers.ts';
import type { Sketch } from './sketch.ts';

const day = 86_400_000;
const frequencies = [
  { review: 'daily', unit: 'day', milliseconds: day },
  { review: 'weekly', unit: 'week', milliseconds: 7 * day },
  { review: 'monthly', unit: 'month', milliseconds: 30 * day },
  { review: 'quarterly', unit: 'quarter', milliseconds: 91 * day },
] as const;

/** How often a model is to be looked at, and how many cases that brings. */
export interface Pace {
  review: string;
  unit: string;
  milliseconds: number;
  cases: number;
  /** First and last time of the reference; null without times. */
  span: { from: number; to: number } | null;
}

/** Cases from which a review tells something, and cases of the rarer of two classes. */
const enough = { cases: 300, rare: 40 };

/**
 * The shortest usual time in which enough labelled cases come, and enough of the class that makes up `rare` of them, as far as the reference's times tell; weekly, with as many
 * cases as the reference has, where they do not.
 */
export function paceOf(time: Sketch | null, labelled: number, rare: number): Pace {
  const span = time ? spanOf(time) : null;
  const [, weekly] = frequencies;
  if (!span || span.to - span.from < day) return { ...weekly, cases: labelled, span };
  const length = span.to - span.from;
  const known = frequencies.filter(({ milliseconds }) => milliseconds <= 1.2 * length);
  const paced = known.map((frequency) => ({
    ...frequency,
    cases: Math.max(1, Math.round((labelled * frequency.milliseconds) / length)),
    span,
  }));
  return paced.find(({ cases }) => cases >= enough.cases && cases * rare >= enough.rare) ?? paced.at(-1)!;
}

function spanOf({ column }: Sketch): Pace['span'] {
  let [from, to] = [Infinity, -Infinity];
  const see = (time: number | undefined) => {
    if (time === undefined || Number.isNaN(time)) return;
    from = Math.min(from, time);
    to = Math.max(to, time);
  };
  if (column.type === 'category') for (const text of column.categories) see(parseTime(text, null));
  else for (const value of doublesOf(column.values)) see(epochTime(value, null));
  return from < to ? { from, to } : null;
}
