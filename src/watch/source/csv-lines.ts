import { isUtf8 } from 'node:buffer';
import { readHeader, recordEnd } from '../../data/csv/header.ts';
import { Refusal } from '../../refusal.ts';
import type { StreamRecord } from '../source.ts';

const QUOTE = 34;
const longestHeader = 1024 * 1024;

/** What the header of a file of CSV says; `begin`: the byte at which its rows begin. */
export interface CsvRows {
  begin: number;
  /** The rows of `bytes` that end there, which stand at byte `from` of the file, and how many bytes they take. A row whose line has not ended waits. */
  take(bytes: Buffer, from: number): { records: StreamRecord[]; used: number };
}

/** Reads the header from the first bytes of a file; null where it has not ended yet. */
export async function csvRows(file: string, bytes: Buffer): Promise<CsvRows | null> {
  let from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[from] === 10 || bytes[from] === 13) from++;
  const begin = recordEnd(bytes, from, bytes.length);
  if (begin < 0) {
    if (bytes.length < longestHeader) return null;
    throw new Refusal(
      `${file}: the header does not end within ${longestHeader} bytes. Is a quote in it not closed?`,
    );
  }
  const { names, delimiter } = await readHeader(bytes.subarray(from, begin), file, /\.tsv$/i.test(file));
  const twice = names.find((name, i) => names.indexOf(name) < i);
  if (twice !== undefined)
    throw new Refusal(
      `${file}: the column ${JSON.stringify(twice.slice(0, 80))} stands twice in the header. Give each a name of its own.`,
    );
  const { parse } = await import('csv-parse/sync');
  const separator = String.fromCharCode(delimiter);
  const cellsOf = (line: Buffer): string[] | null => {
    const text = line.toString('utf8').replace(/[\r\n]+$/, '');
    if (!line.includes(QUOTE)) return text.split(separator);
    try {
      return (parse(text, { delimiter: separator, relax_column_count: true }) as string[][])[0] ?? null;
    } catch {
      return null;
    }
  };
  return {
    begin,
    take(bytes, from) {
      const records: StreamRecord[] = [];
      let start = 0;
      for (
        let end = recordEnd(bytes, 0, bytes.length);
        end >= 0;
        end = recordEnd(bytes, start, bytes.length)
      ) {
        const line = bytes.subarray(start, end);
        const at = `byte ${from + start}`;
        start = end;
        if (line.length === 1 || (line.length === 2 && line[0] === 13)) continue;
        if (!isUtf8(line)) {
          records.push({ value: line, at, fault: 'not UTF-8' });
          continue;
        }
        const cells = cellsOf(line);
        if (cells === null || cells.length !== names.length) {
          records.push({ value: line, at, fault: 'wrong cells' });
          continue;
        }
        const row = Object.fromEntries(names.map((name, i) => [name, cells[i]!]));
        records.push({ value: Buffer.from(JSON.stringify(row)), at });
      }
      return { records, used: start };
    },
  };
}
