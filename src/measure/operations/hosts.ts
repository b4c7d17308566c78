import type { HostCounts } from '../../count/operations/counts.ts';
import { byName } from '../../text/order.ts';
import type { HostsFound } from './found.ts';

/** The chance, over all hosts and versions, at which a version is said to be kept from a host. */
const chance = 1e-4;
/** A clock is only said to be apart by the rows' own times where both their ends are, by so many of the host's usual gaps. */
const gaps = 20;
/** Rows of a host that tell something. */
const leastRows = 30;

/** What the hosts' own rows tell of versions and clocks; null: none names a host. */
export function measureHosts(hosts: HostCounts[] | null, expected: string[] | null): HostsFound | null {
  if (hosts === null || hosts.length === 0) return null;
  const named = hosts.toSorted((a, b) => byName(a.name, b.name));
  return { hosts: hosts.length, versions: unevenVersions(named, expected), clocks: clocksOf(named) };
}

/**
 * Versions that answer on some hosts only: a host with rows enough has none of it, where its share of all rows would have let expect
 * some but for one chance in 10,000. `expected`: those that the plan expects; any other is found by itself.
 */
function unevenVersions(hosts: HostCounts[], expected: string[] | null): HostsFound['versions'] {
  const rows = hosts.reduce((sum, host) => sum + host.rows, 0);
  const totals = new Map<string, number>();
  for (const { versions } of hosts)
    for (const [version, n] of versions ?? []) totals.set(version, (totals.get(version) ?? 0) + n);
  const tests = Math.max(1, hosts.length * totals.size);
  const versions = [...totals].sort(([a], [b]) => byName(a, b));
  return versions.flatMap(([version, total]) => {
    if (expected !== null && !expected.includes(version)) return [];
    const share = total / rows;
    const of = (host: HostCounts) => host.versions?.get(version) ?? 0;
    const notOn = hosts.filter(
      (host) => of(host) === 0 && host.rows * Math.log1p(-share) < Math.log(chance / tests),
    );
    if (notOn.length === 0) return [];
    const on = hosts.filter((host) => of(host) > 0);
    return [{ version, on: on.map(({ name }) => name), notOn: notOn.map(({ name }) => name) }];
  });
}

/** By how much clocks are apart: by a second time of the rows, else by the ends of the hosts' own times. */
function clocksOf(hosts: HostCounts[]): HostsFound['clocks'] {
  const timed = hosts.filter(
    ({ rows, first, last }) => rows >= leastRows && Number.isFinite(first) && last > first,
  );
  if (timed.length < 2) return null;
  const cases = timed.reduce((sum, { rows }) => sum + rows, 0);
  if (timed.every(({ ahead }) => ahead !== null)) {
    const usual = middle(timed.map(({ ahead }) => ahead!));
    return { ...apart(timed.map(({ name, ahead }) => ({ name, ahead: (ahead! - usual) / 1000 }))), cases };
  }
  const ahead = timed.map((host) => ({
    name: host.name,
    ahead: (stepOf(host) || shiftOf(host, timed)) / 1000,
  }));
  return { ...apart(ahead), cases };
}

function apart(hosts: { name: string; ahead: number }[]): {
  apart: number;
  hosts: { name: string; ahead: number }[];
} {
  const all = hosts.map(({ ahead }) => ahead);
  const far = hosts.filter(({ ahead }) => ahead !== 0).sort((a, b) => Math.abs(b.ahead) - Math.abs(a.ahead));
  return { apart: Math.max(...all) - Math.min(...all), hosts: far };
}

/** By how many milliseconds the order of the rows says that a host is ahead; 0 where chance may have made it. */
function stepOf({ inOrder }: HostCounts): number {
  return inOrder !== null && Math.abs(inOrder.ahead) > 6 * inOrder.error ? inOrder.ahead : 0;
}

/**
 * By how many milliseconds both ends of a host's times are later, or earlier, than the others': a clock that is wrong moves both by
 * as much. A host that began late, or ended early, moves one; two ends that differ by more than a few gaps are no clock.
 */
function shiftOf(host: HostCounts, hosts: HostCounts[]): number {
  const first = host.first - middle(hosts.map((other) => other.first));
  const last = host.last - middle(hosts.map((other) => other.last));
  const gap = Math.max(...hosts.map(({ rows, first: from, last: to }) => (to - from) / rows));
  const [least, most] = [
    Math.min(Math.abs(first), Math.abs(last)),
    Math.max(Math.abs(first), Math.abs(last)),
  ];
  if (first * last <= 0 || least < gaps * gap || most - least > gaps * gap) return 0;
  // By more than half of what both have seen, it answered at another time.
  return most > (host.last - host.first) / 2 ? 0 : (first + last) / 2;
}

function middle(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
