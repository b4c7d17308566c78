import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseId, parseNumber } from '../../../src/data/cell/number.ts';
import { parseTime } from '../../../src/data/cell/time.ts';
import { timeZone } from '../../../src/data/cell/time-zone.ts';
import { doublesOf } from '../../../src/data/column/numbers.ts';
import { type RangeJob, readRange } from '../../../src/data/csv/range.ts';
import type { Executor } from '../../../src/data/executor.ts';
import { type ReadOptions, readTable } from '../../../src/data/read.ts';
import type { Column, ColumnRequest, Table } from '../../../src/data/table.ts';
import { Refusal } from '../../../src/refusal.ts';
import { newFolder } from '../../folder.ts';
import { type Finding, readByCsvParse } from '../oracle.ts';
import { decimal, digits, generator, type Random } from '../random.ts';

/** Set GREENLIGHT_FUZZ_FILES=1000000 for the long run, GREENLIGHT_FUZZ_SEED for another. */
const FILES = Number(process.env.GREENLIGHT_FUZZ_FILES ?? 600);
const SEED = Number(process.env.GREENLIGHT_FUZZ_SEED ?? 20260301);

const directory = newFolder();

it(
  `reads ${FILES} files of all sorts of CSV just as csv-parse does, or finds the same fault in the same row and line, in ranges too`,
  async () => {
    const path = join(directory, 'fuzz.csv');
    const seen = new Map<string, number>();
    for (let number = 0; number < FILES; number++) {
      const random = generator(SEED + number);
      const { file, delimiter, names } = makeFile(random);
      // An enormous field in pieces of a byte would take all the time.
      const piece = file.length < 8192 ? 1 + random(64) : 1000 + random(9000);
      const how = {
        chunk: random(3) === 0 ? piece : file.length + 1,
        ways: random(3) === 0 ? 2 + random(6) : 1,
        kinds: names.map(() => KINDS[random(KINDS.length)]!),
      };
      writeFileSync(path, file);
      const expected = readByCsvParse(file, delimiter);
      const kind = 'fault' in expected ? expected.fault : expected.cells.length === 0 ? 'no rows' : 'cells';
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      const about = `file ${number} of seed ${SEED}, chunks of ${how.chunk}, ${how.ways} ranges: ${JSON.stringify(file.toString('latin1').slice(0, 400))}`;
      await compare(path, names, how, expected, about);
    }
    // The generator must go on making all kinds.
    expect([...seen.keys()].sort()).toEqual(
      ['cells', 'closing', 'no rows', 'not text', 'opening', 'ragged', 'unterminated'].sort(),
    );
  },
  FILES > 1000 ? 24 * 3_600_000 : undefined,
);

type Kind = ColumnRequest['type'];
const KINDS: Kind[] = ['category', 'number', 'auto', 'key', 'time'];
const undecided: ReadonlySet<Kind> = new Set(['auto', 'key']);
const zones = { UTC: timeZone('UTC'), 'America/New_York': timeZone('America/New_York') };

/** Reads ranges one by one in this thread, as worker threads would. */
const executor: Executor = { size: 1, least: 1, run: (_, input) => readRange(input as RangeJob) };

async function compare(
  path: string,
  names: string[],
  { chunk, ways, kinds }: { chunk: number; ways: number; kinds: Kind[] },
  expected: Finding,
  about: string,
) {
  const timeZone = chunk % 2 ? 'America/New_York' : 'UTC';
  const read = (kinds: Kind[], options: ReadOptions) =>
    readTable(
      [path],
      {
        columns: names.map((name, index) => ({ name, type: kinds[index]!, required: true, timeZone })),
        others: 'skip',
      },
      { chunk, ...options },
    );
  const asText = names.map((): Kind => 'category');
  const inRanges = ways > 1 ? { executor, ways } : {};
  if ('fault' in expected || expected.cells.length === 0) {
    const messageOf = (options: ReadOptions) =>
      read(asText, options).then(
        () => 'read without a fault',
        (error) => (error instanceof Refusal ? error.message : String(error.stack)),
      );
    const message = await messageOf({});
    expect(message, about).toMatch(refusalFor(expected));
    if (ways > 1) expect(await messageOf(inRanges), about).toBe(message);
    return;
  }
  const { cells } = expected;
  const texts = await read(asText, {});
  expect(texts.rows, about).toBe(cells.length);
  const typed = await read(kinds, inRanges);
  const parsers: Record<Kind, (cell: string) => number | undefined> = {
    category: () => undefined,
    number: (cell) => parseNumber(cell) ?? { true: 1, false: 0 }[cell.trim().toLowerCase()],
    auto: parseNumber,
    key: (cell) => {
      const id = parseId(cell);
      return typeof id === 'string' ? undefined : (id ?? Number.NaN);
    },
    time: (cell) => parseTime(cell, zones[timeZone]),
  };
  for (const [index, name] of names.entries()) {
    const wanted = cells.map((row) => row[index]!);
    expect(textsOf(texts, name), about).toEqual(expectedTexts(wanted, unmistakable));
    const kind = kinds[index]!;
    const numbers = wanted.map(parsers[kind]);
    if (kind === 'category' || (undecided.has(kind) && holdsTexts(kind, numbers))) {
      const nothing = kind === 'key' ? [...unmistakable, ...doubtful] : unmistakable;
      expect(textsOf(typed, name), about).toEqual(expectedTexts(wanted, nothing));
    } else expect(numbersOf(typed.columns.get(name)!), about).toEqual(expectedNumbers(wanted, numbers));
  }
}

/** Whether cells that are no numbers make a column one of texts: one id does, one feature in ten of those that are there. */
function holdsTexts(kind: Kind, numbers: (number | undefined)[]): boolean {
  const others = numbers.filter((value) => value === undefined).length;
  if (kind === 'key') return others > 0;
  const found = numbers.filter((value) => value !== undefined && Number.isFinite(value)).length;
  return found < 9 * others;
}

/** What the generator writes for nothing, see `makeCell`. */
const unmistakable = ['', 'nan'];
const doubtful = ['NA', 'None', 'n/a', '-'];

function expectedTexts(cells: string[], nothing: string[]) {
  const plain = cells.map((cell) => cell.trim().normalize('NFC'));
  const texts = plain.map((text) => (nothing.includes(text) ? null : text));
  const truths = plain.every((text) => /^(true|false|)$/i.test(text));
  return {
    texts: truths ? texts.map((text) => text?.toLowerCase() ?? null) : texts,
    missing: texts.filter((text) => text === null).length,
  };
}

function refusalFor(expected: Finding): RegExp {
  if (!('fault' in expected)) return /no rows below the header/;
  if (expected.fault === 'not text') return new RegExp(`line ${expected.line} (holds a NUL|is not UTF-8)`);
  const words = {
    ragged: 'has \\d+ fields? where',
    opening: 'has a quote inside field',
    closing: 'has more text behind the closing quote',
    unterminated: 'opens a quote in field',
  };
  return new RegExp(`row ${expected.row} \\(line ${expected.line}\\) ${words[expected.fault]}`);
}

function textsOf(table: Table, name: string) {
  const column = table.columns.get(name)!;
  if (column.type !== 'category') throw new Error(`${name} is no category`);
  const texts = Array.from(column.codes, (code) => (code < 0 ? null : column.categories[code]!));
  return { texts, missing: column.missing };
}

function numbersOf(column: Column) {
  if (column.type === 'category') throw new Error('no number column');
  return { values: [...doublesOf(column.values)], missing: column.missing, invalid: column.invalid };
}

function expectedNumbers(cells: string[], parsed: (number | undefined)[]) {
  const invalid = parsed.filter((value) => value === undefined).length;
  const finite = (value: number | undefined) => value !== undefined && Number.isFinite(value);
  const first = parsed.indexOf(undefined);
  return {
    values: parsed.map((value) => (finite(value) ? value : Number.NaN)),
    missing: parsed.filter((value) => value !== undefined && !finite(value)).length,
    invalid: invalid === 0 ? null : { cells: invalid, row: first + 1, text: cells[first]!.slice(0, 80) },
  };
}

function makeFile(random: Random): { file: Buffer; delimiter: string; names: string[] } {
  const delimiter = [',', ',', ',', ';', '\t', '|'][random(6)]!;
  // At times more columns or rows than the kernel takes in one block, or columns of one sort.
  const size = random(600);
  const wide = Array.from({ length: size === 0 ? 300 : 0 }, (_, index) => `w${index}`);
  const names = ['alpha', 'b "q"', 'c\nd', 'é'].slice(0, 1 + random(4)).concat(wide);
  const length = size === 0 ? 250 : size === 1 ? 4000 + random(2000) : random(7);
  const sorts = names.map(() => (random(4) === 0 ? 15 + random(3) : -1));
  const ill = size > 1 ? 25 : 500_000;
  // A lone column leaves the delimiter unsaid: then it is the comma.
  const used = names.length === 1 ? ',' : delimiter;
  const ends = ['\n', '\r\n', '\r', '\n'];
  const end = () => (random(20) === 0 ? ends[random(4)]! : ends[Math.min(random(6), 1)]!);
  const header = names.map((name, index) => (index === 0 && random(2) ? name : quoted(name))).join(used);
  const rows = Array.from({ length }, () => {
    const ragged = random(ill) === 0 ? random(3) - 1 : 0;
    const cells = Array.from({ length: Math.max(1, names.length + ragged) }, (_, column) =>
      makeCell(random, used, sorts[column] ?? -1),
    );
    return cells.join(used) + (random(30) === 0 ? '\n\n' : end());
  });
  const head = (random(6) === 0 ? '\ufeff' : '') + header + end();
  let text = head + rows.join('');
  if (random(3) === 0) text = text.replace(/[\r\n]+$/, '');
  const file = damaged(Buffer.from(text), Buffer.byteLength(head), random);
  return { file, delimiter: used, names };
}

function makeCell(random: Random, delimiter: string, sort: number): string {
  switch (sort < 0 ? random(18) : sort) {
    case 0:
      return '';
    case 1:
      return '""';
    case 2:
      return quoted(`a${delimiter}b`);
    case 3:
      return quoted(['line\nbreak', 'car\r\nriage', 'lone\rreturn', '"', '""', 'é€😀"'][random(6)]!);
    case 4:
      return [
        'NA',
        'nan',
        'Infinity',
        '-inf',
        'None',
        'n/a',
        'True',
        '0x1F',
        '1_000',
        '1,5'.replace(',', ''),
      ][random(10)]!;
    case 5:
      return ['é', '€uro', '😀😀', 'ß\u00a0', '\u00a07', 'naïve'][random(6)]!;
    case 6:
      return `${random(2) ? ' ' : ''}${random(1000)}${random(2) ? '  ' : ''}`;
    case 7:
      return quoted(String(random(1000) / 8));
    case 8:
      return 'x'.repeat(random(40) === 0 ? 6000 : random(30));
    case 12:
      return random(60) === 0 ? quoted('"é,\n'.repeat(random(random(9) ? 99 : 40_000))) : 'y\u00a0';
    case 9:
      return `${random(2) ? '-' : ''}${random(1e9)}.${random(1e9)}${random(1e9)}`;
    case 10:
      return `${random(1e9)}e${random(2) ? '-' : '+'}${random(30)}`;
    case 15:
      return random(6) === 0 ? quoted(decimal(random)) : decimal(random);
    case 16:
      return makeTime(random);
    case 17:
      return random(5) === 0
        ? ''
        : `${random(9) ? '' : '-'}${random(9)}${digits(random, random(random(4) ? 9 : 20))}`;
    default:
      return String(random(1e6) - 5e5);
  }
}

function makeTime(random: Random): string {
  const two = (below: number) => String(random(below)).padStart(2, '0');
  const date = `${random(9) ? '20' : two(100)}${two(100)}-${two(14)}-${two(33)}`;
  const clock = `${['T', ' '][random(2)]}${two(random(9) ? 24 : 30)}:${two(61)}:${two(61)}`;
  const more = ['', '', `.${digits(random, random(6))}`, 'Z', '.5Z', '+01:00', ' '][random(7)];
  const text = random(3) === 0 ? date : date + clock + more;
  return random(6) === 0 ? quoted(text) : random(20) === 0 ? text.slice(0, random(20)) : text;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** One file in three has bytes of its rows lost, doubled or put in. */
function damaged(bytes: Buffer, from: number, random: Random): Buffer {
  if (random(3) !== 0 || bytes.length <= from) return bytes;
  let result = bytes;
  for (let times = 1 + random(2); times > 0; times--) {
    const at = from + random(Math.max(1, result.length - from));
    const put = [
      [34],
      [34],
      [34, 34],
      [10],
      [13],
      [13, 10],
      [44],
      [0],
      [0xff],
      [0xe2, 0x82],
      [0xc3],
      [32],
      [46],
      [45],
    ];
    const insert = random(4) === 0 ? [] : put[random(put.length)]!;
    const removed = random(3) === 0 ? 1 : 0;
    result = Buffer.concat([result.subarray(0, at), Buffer.from(insert), result.subarray(at + removed)]);
  }
  return result;
}
