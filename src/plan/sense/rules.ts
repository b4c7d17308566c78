import type { Bound } from '../plan.ts';
import { readBound } from '../vocabulary/terms.ts';

/** What a rule is about: which values there can be, and which of them are better. */
export interface Quantity {
  title: string;
  /** Least and greatest possible value. */
  range: [number, number];
  better: 'higher' | 'lower' | 'either';
  /** Whether per cent mean something. */
  percent: boolean;
}

export type BoundKey = 'green' | 'amber' | 'red';

/** A fault of one bound of a rule, or of the rule as a whole (null). */
export interface RuleFault {
  key: BoundKey | null;
  message: string;
}

/** Why a rule can never work as its writer thinks: bounds that contradict each other, that never or always hold. */
export function ruleFaults(written: Partial<Record<BoundKey, string>>, quantity: Quantity): RuleFault[] {
  const faults: RuleFault[] = [];
  const sound = new Map<BoundKey, Bound>();
  for (const key of ['green', 'amber', 'red'] as const) {
    const read = written[key] === undefined ? null : readBound(written[key]);
    if (read === null) continue;
    const bound = { ...read, value: snapped(read.value, quantity.range) };
    const message = boundFault(key, bound, quantity, written.green !== undefined);
    if (message === null) sound.set(key, bound);
    else faults.push({ key, message });
  }
  if (faults.length > 0) return faults;
  const together = combinationFault(sound, quantity);
  return together === null ? [] : [together];
}

/** A bound that lies as good as at an end of what there can be means that end: `>= 1e-320` is always met, as `>= 0` is. */
function snapped(value: number, [least, most]: [number, number]): number {
  const near = (end: number) =>
    Math.abs(value - end) < 1e-9 * (Number.isFinite(most - least) ? most - least : 1);
  if (Number.isFinite(least) && near(least)) return least;
  if (Number.isFinite(most) && near(most)) return most;
  if (Math.abs(value) > 1e300) return value > 0 ? Infinity : -Infinity;
  return value;
}

function boundFault(key: BoundKey, bound: Bound, quantity: Quantity, hasGreen: boolean): string | null {
  const { title, range, better, percent } = quantity;
  const quoted = `${key} "${bound.text}"`;
  if (bound.text.endsWith('%') && !percent) {
    return `${quoted}: ${title} is no share, so per cent mean nothing here. Write a number.`;
  }
  const upward = bound.operator.startsWith('>');
  if (better !== 'either' && !(key === 'amber' && hasGreen)) {
    const wantsUpward = (key === 'green') === (better === 'higher');
    if (upward !== wantsUpward) {
      const turned = bound.text.replace(/^[<>]/, upward ? '<' : '>');
      return `${quoted} points the wrong way: ${better} is better for ${title}. Did you mean "${turned}"?`;
    }
  }
  const values = region(bound, range);
  if (values === null) {
    const percentMeant = range[1] === 1 && bound.value > 1 && bound.value <= 100 && !bound.text.endsWith('%');
    const hint = percentMeant
      ? ` Did you mean "${bound.operator} ${bound.text.slice(bound.operator.length).trim()}%"?`
      : '';
    return `${quoted} can never be met: ${title} lies ${describeRange(range)}.${hint}`;
  }
  if (isWhole(values, range)) {
    return `${quoted} is always met: ${title} lies ${describeRange(range)}. Write a bound within that.`;
  }
  return null;
}

function combinationFault(bounds: Map<BoundKey, Bound>, { range, better }: Quantity): RuleFault | null {
  const green = bounds.get('green');
  const amber = bounds.get('amber');
  const red = bounds.get('red');
  const of = (bound: Bound) => region(bound, range)!;
  if (green !== undefined && red !== undefined) {
    const both = overlap(of(green), of(red));
    if (both !== null) {
      const one = both.from === both.to;
      const values = one ? `at ${both.from}` : describeValues(both);
      const strict = red.text.replace('=', '');
      const advice = one
        ? `Make one of them strict, such as red "${strict}".`
        : 'Move one of them so that no value is both.';
      return {
        key: 'red',
        message: `green "${green.text}" and red "${red.text}" both hold ${values}. ${advice}`,
      };
    }
  }
  if (amber !== undefined && green !== undefined) {
    const gap = between(of(green), red === undefined ? null : of(red), range);
    if (gap === null || overlap(gap, of(amber)) === null) {
      return {
        key: 'amber',
        message: `amber "${amber.text}" is never reached: green and red leave it no value. Leave amber out, or move green or red.`,
      };
    }
    if (!contains(of(amber), gap)) {
      return {
        key: 'amber',
        message: `amber "${amber.text}" leaves values that are neither green, amber nor red. What is neither green nor red is AMBER anyway: leave amber out.`,
      };
    }
  } else if (amber !== undefined && red !== undefined) {
    if (contains(of(red), of(amber))) {
      return {
        key: 'amber',
        message: `amber "${amber.text}" is never reached, because red "${red.text}" holds wherever it does. ${swapped(amber, red)}`,
      };
    }
    if (better !== 'either' && !contains(of(amber), of(red))) {
      return { key: 'red', message: `red "${red.text}" and amber "${amber.text}" point different ways.` };
    }
  } else if (red !== undefined && green === undefined) {
    const opposite = red.operator.startsWith('<') ? '>' : '<';
    const example = `green: "${opposite}${red.operator.endsWith('=') ? '' : '='} ${red.text.slice(red.operator.length).trim()}"`;
    return {
      key: null,
      message: `the rule says what is RED and not what is GREEN. Add green, such as ${example}, or amber.`,
    };
  }
  return null;
}

const swapped = (amber: Bound, red: Bound) =>
  amber.text === red.text ? 'Let amber begin earlier than red.' : 'Are the two swapped?';

/** A stretch of values; an open end does not belong to it. */
interface Region {
  from: number;
  to: number;
  openFrom: boolean;
  openTo: boolean;
}

const whole = ([from, to]: [number, number]): Region => ({
  from,
  to,
  openFrom: from === -Infinity,
  openTo: to === Infinity,
});

function region(bound: Bound, range: [number, number]): Region | null {
  const open = !bound.operator.endsWith('=');
  const all = { from: -Infinity, to: Infinity, openFrom: true, openTo: true };
  const half = bound.operator.startsWith('>')
    ? { ...all, from: bound.value, openFrom: open }
    : { ...all, to: bound.value, openTo: open };
  return overlap(half, whole(range));
}

function overlap(a: Region, b: Region): Region | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  const openFrom = (a.from === from && a.openFrom) || (b.from === from && b.openFrom);
  const openTo = (a.to === to && a.openTo) || (b.to === to && b.openTo);
  return from > to || (from === to && (openFrom || openTo)) ? null : { from, to, openFrom, openTo };
}

function contains(outer: Region, inner: Region): boolean {
  const low = outer.from < inner.from || (outer.from === inner.from && (!outer.openFrom || inner.openFrom));
  const high = outer.to > inner.to || (outer.to === inner.to && (!outer.openTo || inner.openTo));
  return low && high;
}

const isWhole = (values: Region, range: [number, number]) => contains(values, whole(range));

/** The values that are in neither region, given that one lies at the lower and the other at the upper end. */
function between(green: Region, red: Region | null, range: [number, number]): Region | null {
  const outside = (part: Region): Region => {
    const all = whole(range);
    return contains(part, { ...all, to: all.from, openTo: all.openFrom }) || part.from === all.from
      ? { ...all, from: part.to, openFrom: !part.openTo }
      : { ...all, to: part.from, openTo: !part.openFrom };
  };
  const notGreen = overlap(outside(green), whole(range));
  if (red === null || notGreen === null) return notGreen;
  return overlap(notGreen, outside(red));
}

function describeRange([from, to]: [number, number]): string {
  if (from === -Infinity) return to === Infinity ? 'anywhere' : `at ${to} or below`;
  return to === Infinity ? `at ${from} or above` : `between ${from} and ${to}`;
}

function describeValues({ from, to }: Region): string {
  if (from === -Infinity) return `below ${to}`;
  return to === Infinity ? `above ${from}` : `between ${from} and ${to}`;
}
