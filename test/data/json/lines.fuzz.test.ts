import { join } from 'node:path';
import { expect, it } from 'vitest';
import { examineLines } from '../../../scripts/fuzz/examine-lines.ts';
import { newFolder } from '../../folder.ts';

/** scripts/fuzz-json-lines.ts makes many more. */
const FILES = 250;

it(`reads ${FILES} files of all sorts of JSON lines as JSON.parse does, in pieces and in ranges, or refuses the same line`, async () => {
  const path = join(newFolder(), 'fuzz.jsonl');
  const kinds = new Set<string>();
  // The last is a file of records without any key, read in ranges.
  for (const seed of [...Array.from({ length: FILES }, (_, i) => i), 5_002_983]) {
    const { kind, wrong } = await examineLines(path, seed);
    expect(wrong).toBeNull();
    kinds.add(kind);
  }
  expect(kinds.size).toBe(3);
});
