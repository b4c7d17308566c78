import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, made, planText, referenceText } from '../../scripts/live/stream.ts';
import { parsePlan } from '../../src/plan/parse.ts';
import type { JudgedWindow } from '../../src/watch/judge-window.ts';
import { judgingHere } from '../../src/watch/judging.ts';
import type { Batch, Source } from '../../src/watch/source.ts';
import type { WatchState } from '../../src/watch/state.ts';
import { type Opening, type WatchOptions, watch } from '../../src/watch/watch.ts';
import { newFolder } from '../folder.ts';

/** A record of the made-up model with its label, as it is sent. */
export function sent(i: number, fault: Fault | null = null): Buffer {
  const { record, label } = made(1, i, fault);
  return Buffer.from(JSON.stringify({ ...record, label }));
}

/** A stream in memory: what each partition holds, given out `size` records at a time. */
export function inMemory(
  partitions: Record<string, (Buffer | null)[]>,
  size = 100,
  name = 'memory',
): Opening {
  return {
    name,
    async open({ from }) {
      const next = new Map(Object.keys(partitions).map((key) => [key, Number(from[key] ?? 0)]));
      const source: Source = {
        name,
        async poll() {
          return [...next].map(([partition, at]): Batch => {
            const all = partitions[partition]!;
            const values = all.slice(at, at + size);
            next.set(partition, at + values.length);
            return {
              partition,
              records: values.map((value, i) => ({ value, at: `offset ${at + i}` })),
              next: String(at + values.length),
              atEnd: at + values.length >= all.length,
              behind: all.length - at - values.length,
            };
          });
        },
        commit: async () => {},
        close: async () => {},
      };
      return source;
    },
  };
}

export interface Watched {
  folder: string;
  judged: JudgedWindow[];
  troubles: string[];
  state: WatchState;
}

/** The window of these tests, milliseconds: a thousand records. */
export const window = 10_000;
const minute = '{ window: 10 seconds, lateness: 5 seconds';

/** A folder with a reference, and what runs a watch in it; what is told of windows comes back. */
export function world({ rules = '', labels = '' }: { rules?: string; labels?: string } = {}) {
  const folder = newFolder();
  writeFileSync(join(folder, 'reference.csv'), referenceText(1, 1000));
  const text = `${planText(labels ? '  labels_after: 30 seconds\n' : '')}watch: ${minute}${rules} }\n`;
  writeFileSync(join(folder, 'plan.yaml'), text);
  const plan = parsePlan(text, join(folder, 'plan.yaml'));
  const run = async (records: Opening, more: Partial<WatchOptions> = {}): Promise<Watched> => {
    const judged: JudgedWindow[] = [];
    const troubles: string[] = [];
    const state = await watch({
      plan,
      reference: [join(folder, 'reference.csv')],
      folder: join(folder, 'state'),
      out: join(folder, 'windows'),
      history: join(folder, 'history'),
      key: null,
      judging: judgingHere,
      records,
      labels: null,
      once: true,
      now: () => Date.UTC(2026, 8, 1, 2),
      signal: new AbortController().signal,
      onWindow: async (one) => void judged.push(one),
      onTrouble: (trouble) => void troubles.push(trouble),
      ...more,
    });
    return { folder, judged, troubles, state };
  };
  return { folder, plan, run };
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
