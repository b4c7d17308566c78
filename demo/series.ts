import type { Sent } from './load.ts';
import type { Told } from './story.ts';

/** A stretch of time and what was answered in it; null where a side answered nothing. */
export interface Bin {
  at: number;
  /** Share of the requests that the canary answered. */
  share: number | null;
  wrong: { baseline: number | null; canary: number | null };
  /** Median milliseconds. */
  took: { baseline: number | null; canary: number | null };
}

/** The requests of a rollout in `count` stretches of the same length, by the time they were sent. */
export function bins({ requests }: Told, count: number): { bins: Bin[]; length: number; end: number } {
  const end = Math.max(...requests.map(({ sent }) => sent)) + 1;
  const length = end / count;
  const groups = Array.from({ length: count }, (): Sent[] => []);
  for (const request of requests) groups[Math.floor(request.sent / length)]!.push(request);
  return { bins: groups.map((group, i) => bin(group, (i + 0.5) * length)), length, end };
}

function bin(group: Sent[], at: number): Bin {
  const baseline = group.filter(({ version }) => version === 'v7');
  const canary = group.filter(({ version }) => version !== null && version !== 'v7');
  const of = (measure: (side: Sent[]) => number | null) => ({
    baseline: measure(baseline),
    canary: measure(canary),
  });
  const answered = baseline.length + canary.length;
  return {
    at,
    share: answered === 0 ? null : canary.length / answered,
    wrong: of(wrongShare),
    took: of(median),
  };
}

function wrongShare(side: Sent[]): number | null {
  return side.length === 0 ? null : side.filter(({ wrong }) => wrong).length / side.length;
}

function median(side: Sent[]): number | null {
  if (side.length === 0) return null;
  return side.map(({ took }) => took).sort((a, b) => a - b)[side.length >> 1]!;
}
