import type { Table } from '../../data/table.ts';
import type { Plan } from '../../plan/plan.ts';
import type { HostCounts } from './counts.ts';
import { type Members, membersOf, timesOf } from './rows.ts';

/** The hosts that answered, with the times of their rows by their own clocks and the versions that they ran. */
export function countHosts(plan: Plan, table: Table): HostCounts[] | null {
  const { host, version, clockSkew } = plan.deployment;
  const hosts = membersOf(table, host?.column ?? null);
  if (hosts === null) return null;
  const versions = membersOf(table, version?.column ?? null);
  const found = hosts.names.map((name) => ({
    name,
    rows: 0,
    first: Infinity,
    last: -Infinity,
    versions: versions && new Map<string, number>(),
  }));
  const times = timesOf(table, plan.data.time);
  for (let row = 0; row < table.rows; row++) {
    const one = found[hosts.of[row]!];
    if (one === undefined) continue;
    one.rows++;
    const version = versions?.names[versions.of[row]!];
    if (version !== undefined) one.versions?.set(version, (one.versions.get(version) ?? 0) + 1);
    const time = times?.[row] ?? Number.NaN;
    if (time < one.first) one.first = time;
    if (time > one.last) one.last = time;
  }
  const ahead = times && aheadOf(times, timesOf(table, clockSkew.column), hosts);
  const inOrder = times && orderOf(times, hosts);
  return found
    .map((one, i) => ({ ...one, ahead: ahead?.[i] ?? null, inOrder: inOrder?.[i] ?? null }))
    .filter(({ rows }) => rows > 0);
}

/** By how much each host's times are ahead of another time of the same rows, the median. */
function aheadOf(times: Float64Array, others: Float64Array | null, hosts: Members): (number | null)[] | null {
  if (others === null) return null;
  const ahead: number[][] = hosts.names.map(() => []);
  for (let row = 0; row < times.length; row++) {
    const by = times[row]! - others[row]!;
    if (!Number.isNaN(by)) ahead[hosts.of[row]!]?.push(by);
  }
  return ahead.map((one) => (one.length === 0 ? null : middle(ascending(one))));
}

/** Rows of a host that must follow one of another, and come before one; and hosts of which every pair is looked at. */
export const leastSteps = 20;
export const mostHosts = 60;

/** The steps in time from rows of one host to rows of another: how many, their median, and about the standard error of it. */
export interface Steps {
  steps: number;
  middle: number;
  error: number;
}

/**
 * By how much each host's clock is ahead of the usual one, where the rows stand in the order in which they came: of two hosts, half of
 * what the steps from one to the other differ from the steps back; of all, the middle of those. Rows that were sorted by their times,
 * or stand host by host, tell nothing.
 */
function orderOf(times: Float64Array, { names, of }: Members): HostCounts['inOrder'][] | null {
  const count = names.length;
  if (count > mostHosts) return null;
  const steps = Array.from({ length: count * count }, (): number[] => []);
  let before = -1;
  for (let row = 0; row < times.length; row++) {
    if (of[row]! < 0 || Number.isNaN(times[row]!)) continue;
    if (before >= 0 && of[before] !== of[row])
      steps[of[before]! * count + of[row]!]!.push(times[row]! - times[before]!);
    before = row;
  }
  const found = steps.map((own): Steps => {
    const sorted = ascending(own);
    return { steps: own.length, middle: middle(sorted), error: errorOf(sorted) };
  });
  const places = [...names.keys()];
  return places.map((host) => aheadByOrder(host, places, (from, to) => found[from * count + to]));
}

/** By how much one host is ahead, by the steps between it and each other one; null: too few of its rows follow one of another. */
export function aheadByOrder<Host>(
  host: Host,
  hosts: readonly Host[],
  stepsFrom: (from: Host, to: Host) => Steps | undefined,
): HostCounts['inOrder'] {
  const pairs = hosts.flatMap((other) => {
    const [into, away] = [stepsFrom(other, host), stepsFrom(host, other)];
    if (Math.min(into?.steps ?? 0, away?.steps ?? 0) < leastSteps) return [];
    return [{ ahead: (into!.middle - away!.middle) / 2, error: (into!.error + away!.error) / 2 }];
  });
  if (pairs.length === 0) return null;
  // A host agrees with itself.
  const ahead = middle(ascending([0, ...pairs.map((pair) => pair.ahead)]));
  return { ahead, error: middle(ascending(pairs.map(({ error }) => error))) };
}

function ascending(values: number[]): Float64Array {
  return Float64Array.from(values).sort();
}

function middle(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** About the standard error of a median, by the quartiles. */
function errorOf(sorted: Float64Array): number {
  const span = sorted[Math.floor(sorted.length * 0.75)]! - sorted[sorted.length >> 2]!;
  return span / Math.sqrt(sorted.length);
}
