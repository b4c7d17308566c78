import { writeFileSync } from 'node:fs';
import { readTable } from '../../src/data/read.ts';
import type { Column, ColumnRequest } from '../../src/data/table.ts';
import { Refusal } from '../../src/refusal.ts';
import { generator } from '../../test/data/random.ts';
import { executor, makeLines, names, readByParser } from './json-lines.ts';
import { textOf } from './parquet.ts';

const types: ColumnRequest['type'][] = ['number', 'category', 'auto', 'key', 'time'];

/** What came of a file: its kind, and what is wrong, null where nothing is. */
export interface Examined {
  kind: 'cells' | 'refused line' | 'refused value';
  wrong: string | null;
}

/** Makes a file of JSON lines by a seed at `path`, and reads it as JSON.parse does: in pieces, and in ranges. */
export async function examineLines(path: string, seed: number): Promise<Examined> {
  const random = generator(seed);
  const { text, fault } = makeLines(random);
  writeFileSync(path, text);
  const timeZone = random(3) === 0 ? 'America/New_York' : 'UTC';
  const columns = names
    .slice(0, 1 + random(names.length))
    .map((name): ColumnRequest => ({ name, type: types[random(types.length)]!, required: false, timeZone }));
  const chunk = random(3) === 0 ? 200 + random(3000) : 1 << 17;
  const inRanges = random(3) === 0 ? { executor, ways: 2 + random(3) } : {};
  const about = `seed ${seed}, pieces of ${chunk}, ${JSON.stringify(inRanges)}: ${text.slice(0, 300)}`;
  const ours = await outcome(
    async () => (await readTable([path], { columns, others: 'skip' }, { chunk, ...inRanges })).columns,
  );
  if (fault) {
    // A value may be refused before.
    const said = typeof ours === 'string' ? ours : 'nothing';
    const line = Number(/line (\d+)/.exec(said)?.[1]);
    const right =
      line === fault.line ? fault.says.test(said) : line < fault.line && /nested value|too large/.test(said);
    return {
      kind: 'refused line',
      wrong: right ? null : `${about}\nline ${fault.line} must be refused (${fault.says}): ${said}`,
    };
  }
  const theirs = await outcome(async () => readByParser(text, columns));
  if (typeof theirs === 'string' || typeof ours === 'string') {
    const right = typeof theirs === 'string' && typeof ours === 'string';
    return {
      kind: 'refused value',
      wrong: right ? null : `${about}\n${String(theirs).slice(0, 200)} or ${String(ours).slice(0, 200)}`,
    };
  }
  const wrong = columns.map(({ name, type }) => {
    const [a, b] = [ours, theirs].map((one: Map<string, Column>) => textOf(one.get(name)));
    return a === b ? null : `${about}\n${name} as ${type}:\n${b!.slice(0, 500)}\nnot\n${a!.slice(0, 500)}`;
  });
  return { kind: 'cells', wrong: wrong.find((one) => one !== null) ?? null };
}

async function outcome<T>(reading: () => Promise<T>): Promise<T | string> {
  try {
    return await reading();
  } catch (error) {
    if (error instanceof Refusal || (error instanceof Error && ['rounded', 'nested'].includes(error.message)))
      return error.message;
    throw error;
  }
}
