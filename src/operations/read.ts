import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { expandFiles } from '../data/files.ts';
import { Refusal } from '../refusal.ts';
import { type OperationLine, readLine } from './line.ts';

/** What was measured of the service elsewhere, and is judged like any set. */
export interface OperationsFile {
  files: string[];
  sha256: string;
  lines: number;
  /** Lines by the name of their measure, in the order of time. */
  byName: Map<string, OperationLine[]>;
  /** The latest moment that any line was asked about. */
  at: number;
}

const largest = 64e6;

/** Reads operations.jsonl. Refuses, with line and remedy, what is no measure, or counts anything twice. */
export async function readOperations(patterns: string[]): Promise<OperationsFile> {
  const files = await expandFiles(patterns);
  const hash = createHash('sha256');
  const byName = new Map<string, OperationLine[]>();
  let lines = 0;
  for (const file of files) {
    const bytes = await contentOf(file);
    hash.update(bytes);
    const text = decoded(bytes, file);
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const read = readLine(line, `${file}, line ${index + 1}`);
      byName.set(read.name, [...(byName.get(read.name) ?? []), read]);
      lines++;
    }
  }
  if (lines === 0)
    throw new Refusal(
      `${files.join(', ')}: there are no measures in it. "greenlight fetch --help" shows how they come there.`,
    );
  for (const [name, all] of byName) {
    all.sort((a, b) => a.to - b.to);
    refuseTwice(name, all, files);
  }
  const at = Math.max(...[...byName.values()].flat().map((line) => line.at));
  return { files, sha256: hash.digest('hex'), lines, byName, at };
}

async function contentOf(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > largest)
      throw new Refusal(`${file}: holds ${size.toLocaleString('en-US')} bytes. Is it the right file?`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(
      `${file}: cannot be read (${error instanceof Error && 'code' in error ? error.code : String(error)}).`,
    );
  }
}

function decoded(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(`${file}: is not text in UTF-8. Name the file that greenlight fetch wrote.`);
  }
}

/** A minute that counts twice would count for more than it is. */
function refuseTwice(name: string, lines: OperationLine[], files: string[]): void {
  const last = new Map<string | null, OperationLine>();
  for (const line of lines) {
    const before = last.get(line.by);
    last.set(line.by, line);
    if (before === undefined) continue;
    const overlaps = line.counts === null ? line.to === before.to : (line.from ?? line.to) < before.to;
    if (!overlaps) continue;
    const who = line.by === null ? '' : ` of "${line.by.slice(0, 60)}"`;
    throw new Refusal(
      `${files.join(', ')}: "${name.slice(0, 60)}"${who} counts the time before ${new Date(before.to).toISOString()} twice. ` +
        'Each stretch of time may stand there once; fetch into a new file.',
    );
  }
}
