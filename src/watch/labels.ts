import { open } from 'node:fs/promises';
import type { Id } from '../data/cell/number.ts';
import type { Plan } from '../plan/plan.ts';
import { linesOf } from './lines.ts';
import { readObject } from './record.ts';
import { idOf, idsIn, isId } from './row-ids.ts';
import type { Batch } from './source.ts';
import type { Spool } from './spool.ts';
import type { WatchState } from './state.ts';

/** A file of labels takes so many bytes before the next is begun. */
const segmentBytes = 8 * 1024 * 1024;

export const segmentFile = (number: number): string => `${String(number).padStart(8, '0')}.jsonl`;

/** Keeps labels in the order in which they come: a line an id and its label. */
export function takeLabels(plan: Plan, state: WatchState, spool: Spool, batch: Batch, now: number): void {
  const { id, label } = plan.data;
  const { labels } = state;
  for (const { value, fault } of batch.records) {
    if (value === null) continue;
    labels.read++;
    const read = fault ?? readObject(value);
    const object = typeof read === 'string' ? {} : read.object;
    const [key, truth] = [object[id!], object[label]];
    if (!isId(key) || !isLabel(truth, plan)) {
      labels.unreadable++;
      continue;
    }
    let segment = labels.segments.at(-1);
    if (segment === undefined || segment.bytes >= segmentBytes) {
      segment = { number: (segment?.number ?? 0) + 1, bytes: 0, last: now };
      labels.segments.push(segment);
    }
    segment.bytes = spool.add(segmentFile(segment.number), Buffer.from(JSON.stringify([key, truth])));
    segment.last = now;
  }
  labels.positions[batch.partition] = batch.next;
}

/**
 * Writes the labels that belong to the rows of a window as a file for the join of labels; of several of one id the last stands.
 * Returns how many there are; without any, no file is written.
 */
export async function labelsOf(
  plan: Plan,
  { rows, segments, to }: { rows: string; segments: { file: string; bytes: number }[]; to: string },
): Promise<number> {
  const found = new Map<Id, [unknown, unknown] | null>();
  for await (const id of idsIn(plan, rows)) found.set(id, null);
  let labelled = 0;
  for (const { file, bytes } of segments) {
    for await (const line of linesOf(file, bytes)) {
      const [key, truth] = JSON.parse(line) as [string | number, string | number | boolean];
      const id = idOf(key);
      const before = found.get(id);
      if (before === undefined) continue;
      if (before === null) labelled++;
      found.set(id, [key, truth]);
    }
  }
  if (labelled === 0) return 0;
  const handle = await open(to, 'w');
  try {
    const { id, label } = plan.data;
    const lines = [...found.values()].filter((one) => one !== null);
    for (let i = 0; i < lines.length; i += 4096)
      await handle.writeFile(
        lines
          .slice(i, i + 4096)
          .map(([key, truth]) => `${JSON.stringify({ [id!]: key, [label]: truth })}\n`)
          .join(''),
      );
  } finally {
    await handle.close();
  }
  return labelled;
}

/**
 * The segments that no window needs any more. A label that came at a moment belongs to a window that began before it, or, where labels are
 * ahead of their records, to the next: when all records up to a window and its lateness after that moment have come, and every window that began
 * before then is done, it may go.
 */
export function spent(state: WatchState, plan: Plan): number[] {
  const oldest = Math.min(...state.windows.map(({ start }) => start), state.watermark ?? -Infinity);
  const ahead = plan.watch!.window.milliseconds + plan.watch!.lateness.milliseconds;
  return state.labels.segments
    .slice(0, -1)
    .filter(({ last }) => last + ahead < oldest)
    .map(({ number }) => number);
}

function isLabel(value: unknown, { data }: Plan): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (data.task === 'regression')
    return typeof value === 'string' && Number.isFinite(Number(value || 'none'));
  return typeof value === 'string' ? value !== '' : typeof value === 'boolean';
}
