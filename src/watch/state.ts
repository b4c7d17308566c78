import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod/mini';
import { writeDraft } from '../record/draft.ts';
import { otherKey, type SealKey, sealOf, sealState } from '../record/seal.ts';
import { Refusal } from '../refusal.ts';
import { faults } from './record.ts';

const whole = z.int().check(z.minimum(0));
const positions = z.record(z.string(), z.string());
const counted = z.strictObject({ read: whole, faults: z.partialRecord(z.enum(faults), whole) });

const shape = z.strictObject({
  version: z.literal(1),
  /** Name of the plan, what is read, and how it is cut: a state goes with these alone. */
  plan: z.string(),
  source: z.string(),
  labels_source: z.nullable(z.string()),
  window: whole,
  /** By partition, what is to be read next. */
  positions,
  /** By partition, the greatest time of a record. */
  greatest: z.record(z.string(), z.number()),
  /** By partition, when a record came last by the clock, or it was first seen. */
  heard: z.record(z.string(), z.number()),
  watermark: z.nullable(z.number()),
  windows: z.array(
    z.strictObject({
      start: z.int(),
      /** open: records may come. closed: all have come, and it is to be judged. waiting: it was, its rows are settled, and labels are waited for. */
      stage: z.enum(['open', 'closed', 'waiting']),
      /** Bytes of its file that count; what lies behind them was written by a run that was killed. */
      bytes: whole,
      records: whole,
      /** What came between the close of the window before and its own. */
      since: z.nullable(counted),
      /** Its ids that an earlier window had, once its rows are settled. */
      again: z.nullable(
        z.strictObject({
          ids: whole,
          again: whole,
          examples: z.array(z.strictObject({ id: z.string(), window: z.string() })),
        }),
      ),
    }),
  ),
  labels: z.strictObject({
    positions,
    segments: z.array(z.strictObject({ number: whole, bytes: whole, last: z.number() })),
    read: whole,
    unreadable: whole,
  }),
  /** Requests and responses whose other half has not come, as they came. */
  halves: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  /** Since the last window closed, and since the state was begun. */
  since: counted,
  total: counted,
  /** Exact copies of a record, as a producer that tries again sends them. */
  copies: whole,
  deleted: whole,
  judged: z.strictObject({ GREEN: whole, AMBER: whole, RED: whole, none: whole }),
  /** The last few faults, for people: what, and where. */
  examples: z.array(z.strictObject({ fault: z.enum(faults), at: z.string() })),
});

/** What is known of a stream between two commits; what state.json holds. */
export type WatchState = z.infer<typeof shape>;
export type WindowState = WatchState['windows'][number];
export type Counted = WatchState['since'];

export const noneCounted = (): Counted => ({ read: 0, faults: {} });

export function newState(of: Pick<WatchState, 'plan' | 'source' | 'labels_source' | 'window'>): WatchState {
  return {
    version: 1,
    ...of,
    positions: {},
    greatest: {},
    heard: {},
    watermark: null,
    windows: [],
    labels: { positions: {}, segments: [], read: 0, unreadable: 0 },
    halves: [],
    since: noneCounted(),
    total: noneCounted(),
    copies: 0,
    deleted: 0,
    judged: { GREEN: 0, AMBER: 0, RED: 0, none: 0 },
    examples: [],
  };
}

const largest = 256 * 1024 * 1024;

/**
 * Reads the state of a folder; null where none was begun.
 *
 * @throws {Refusal} for one that is damaged, sealed with another key, or written by a newer version.
 */
export async function readState(folder: string, key: SealKey): Promise<WatchState | null> {
  const file = join(folder, 'state.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new Refusal(`${file}: the state cannot be read (${(error as Error).message}).`);
  }
  const advice = `Restore it, or begin anew with another folder: then records are read from the first that there is.`;
  let found: Record<string, unknown>;
  try {
    found = Object(JSON.parse(text));
  } catch {
    throw new Refusal(`${file}: the state is damaged. ${advice}`);
  }
  const seal = sealState(found, JSON.stringify(found.state) ?? '', 'watch', key);
  if (seal === 'other key') throw new Refusal(otherKey(file, key));
  const version = Object(found.state).version;
  if (typeof version === 'number' && version > 1)
    throw new Refusal(`${file}: was written by a newer Greenlight. Use that one.`);
  const read = shape.safeParse(found.state);
  if (seal === 'damaged' || !read.success) throw new Refusal(`${file}: the state is damaged. ${advice}`);
  return read.data;
}

/** Writes the state whole or not at all: aside, flushed to the disk, renamed over the old one. */
export async function writeState(folder: string, state: WatchState, key: SealKey): Promise<void> {
  const text = JSON.stringify(state);
  if (text.length > largest)
    throw new Refusal(`${folder}: the state has grown beyond ${largest / 1024 / 1024} MiB.`);
  await writeWhole(
    join(folder, 'state.json'),
    `${JSON.stringify(sealOf(text, 'watch', key)).slice(0, -1)},"state":${text}}\n`,
  );
}

async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.new`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeDraft(draft, text);
    await rename(draft, file);
    await syncFolder(dirname(file));
  } catch (error) {
    throw new Refusal(`${file}: the state cannot be written (${(error as Error).message}).`);
  }
}

/** Makes names last too. Where folders cannot be opened (Windows) the file system sees to it. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

const noRoom = new Set(['ENOSPC', 'EDQUOT', 'EROFS']);

/** What is told where a disk takes no more; other errors as they are. */
export function toldOfDisk(folder: string, error: unknown): unknown {
  const { code, message } = Object(error) as { code?: string; message?: string };
  if (code === undefined || !noRoom.has(code)) return error;
  return new Refusal(
    `${folder}: the disk takes no more (${message}). Make room and start again: it goes on from the last state that was written, and loses nothing.`,
  );
}
