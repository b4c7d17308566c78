import { timeZone } from '../data/cell/time-zone.ts';
import { Refusal } from '../refusal.ts';
import { type Cadence, gridOf, type Window } from './policy.ts';

const DAY = 86_400_000;
/** Fewer periods than these tell nothing of how much they vary. */
export const leastPeriods = 6;
/** Of the periods, the last that the choice never sees; fewer than the second number of them confirm nothing. */
const heldShare = 0.2;
const leastHeld = 4;

/** The days on which models may be trained, and the stretches between them, in which cases are answered and compared. Milliseconds. */
export interface Timeline {
  /** Days of training; `days[i]` to `days[i + 1]` is period i. One more than there are periods. */
  days: number[];
  /** Length of a period. */
  grid: number;
  /** From this period on nothing decides; it confirms. As many as there are: nothing is held out. */
  held: number;
}

/**
 * Cuts the time of a log. The first training day leaves the longest window (a third of the log at most) and the time in which labels come
 * before it; periods end with the last case that has a label.
 *
 * @throws {Refusal} where too little is left for a comparison of any kind.
 */
export function timelineOf(
  { first, last }: { first: number; last: number },
  { windows, cadences, labelsAfter, zone, start }: TimelineSettings,
): Timeline {
  const grid = gridOf(cadences);
  const longest = Math.max(...windows.map(({ length }) => length ?? 0), 28 * DAY);
  const earliest = first + labelsAfter + Math.min(longest, (last - first) / 3);
  const begin = midnightAfter(start ?? earliest, zone);
  if (start !== null && start <= first + labelsAfter) {
    throw new Refusal(
      `--start ${iso(start)}: no label was known on that day. The first row is of ${iso(first)}, and labels come ${labelsAfter / DAY} days later.`,
    );
  }
  const days = [begin];
  while (days.at(-1)! + grid <= last + 1) days.push(days.at(-1)! + grid);
  const periods = days.length - 1;
  if (periods < 2) {
    throw new Refusal(
      `The labelled rows span ${Math.floor((last - first) / DAY)} days, from ${iso(first)} to ${iso(last)}. After the first training, on ${iso(begin)}, fewer than two periods of ${grid / DAY} days are left to compare. Bring more data, or name shorter windows and cadences.`,
    );
  }
  const wanted = Math.round(periods * heldShare);
  const isEnough = wanted >= leastHeld && periods - wanted >= leastPeriods;
  return { days, grid, held: isEnough ? periods - wanted : periods };
}

interface TimelineSettings {
  windows: Window[];
  cadences: Cadence[];
  /** Milliseconds. */
  labelsAfter: number;
  zone: string;
  /** The first training day, where somebody named it. */
  start: number | null;
}

/** The places in `days` on which a cadence of the calendar trains: the first day of the grid on which it is due. */
export function trainingDays({ every }: Cadence, { days }: Timeline): number[] {
  const found = [0];
  if (every === null) return found;
  let due = days[0]! + every;
  for (let i = 1; i < days.length - 1; i++) {
    // Half an hour of grace: days of summer time are shorter.
    if (days[i]! < due - DAY / 48) continue;
    found.push(i);
    while (due <= days[i]! + DAY / 48) due += every;
  }
  return found;
}

/** The first midnight of the zone that is not before a moment. */
function midnightAfter(at: number, zoneName: string): number {
  const zone = timeZone(zoneName);
  const local = Math.ceil((at + (zone?.offset(at) ?? 0)) / DAY) * DAY;
  return zone ? zone.toUtc(local) : local;
}

/** The day of a moment, in UTC. */
export function iso(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
