import type { StartCounts } from './counts.ts';
import type { Members } from './rows.ts';

/** Counts processes: what tells them, such as the time at which they started, is another after a restart. */
export function countStarts(processes: Members, hosts: Members | null): StartCounts {
  const seen = new Set<string>();
  const answered = new Set<number>();
  let rows = 0;
  for (let row = 0; row < processes.of.length; row++) {
    const process = processes.of[row]!;
    const host = hosts?.of[row] ?? 0;
    if (process < 0 || host < 0) continue;
    rows++;
    answered.add(host);
    seen.add(`${host} ${process}`);
  }
  return { kind: 'starts', rows, missing: processes.of.length - rows, starts: seen.size - answered.size };
}
