import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { read, written } from './written.ts';

describe('a Refusal says what is wrong, where, and how to fix it', () => {
  it.each([
    ['an empty file', 'empty.csv', '', /empty.csv: the file is empty/],
    ['blank lines only', 'blank.csv', '\n\r\n\n', /blank.csv: the file is empty/],
    ['a header only', 'header.csv', 'score,b\n', /header.csv: there are no rows below the header/],
    [
      'a short row',
      'short.csv',
      'score,b,c\n1,"x\ny",3\n\n4,5\n',
      /short.csv: row 2 \(line 5\) has 2 fields where the header has 3\./,
    ],
    [
      'a long row',
      'long.csv',
      'score,b\n1,2\n3,4,5',
      /row 2 \(line 3\) has 3 fields where the header has 2\./,
    ],
    [
      'a missing column',
      'lacking.csv',
      'scroe,b\n1,2\n',
      /there is no column "score". Was "scroe" meant\? Columns: "scroe", "b"\./,
    ],
    ['a name twice', 'twice.csv', 'score,b,score\n1,2,3\n', /columns 1 and 3 are both named "score"/],
    [
      'a binary file',
      'binary.csv',
      Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0]),
      /line 1 is not UTF-8 \(byte 0x89 at 0\)/,
    ],
    ['NUL bytes', 'nul.csv', 'score,b\n1,2\n1,\0\n', /nul.csv: line 3 holds a NUL byte/],
    [
      'another encoding',
      'latin1.csv',
      Buffer.from('score,b\n1,x\n2,caf\xe9\n', 'latin1'),
      /line 3 is not UTF-8 \(byte 0xE9 at 17\).*iconv -f WINDOWS-1252/,
    ],
    [
      // What lies in memory behind the text must not be taken for the rest of the character.
      'a character cut off by the end of the file',
      'cut.csv',
      Buffer.concat([Buffer.from(`score,b\n${'1,éééé\n'.repeat(200_000)}1,`), Buffer.of(0xc3)]),
      /line 200002 is not UTF-8 \(byte 0xC3 at 2200010\)/,
    ],
    [
      'UTF-16',
      'utf16.csv',
      Buffer.from('\ufeffscore,b\n1,2\n', 'utf16le'),
      /utf16.csv: is UTF-16 text.*iconv -f UTF-16/,
    ],
    [
      'a quote never closed',
      'open.csv',
      'score,b\n1,2\n3,"4\n5,6\n',
      /row 2 \(line 3\) opens a quote in field 2 \("b"\) that is never closed/,
    ],
    [
      'a quote never closed in the header',
      'openheader.csv',
      'score,"b\n1,2\n',
      /the header line cannot be read: Quote Not Closed/,
    ],
    [
      'a lone quote',
      'lone.csv',
      'score,b\n1,5" pipe\n',
      /row 1 \(line 2\) has a quote inside field 2 \("b"\)/,
    ],
    [
      'text behind a quote',
      'behind.csv',
      'score,b\n1,"5" pipe\n',
      /row 1 \(line 2\) has more text behind the closing quote of field 2 \("b"\)/,
    ],
    ['Parquet named .csv', 'disguised.csv', 'PAR1....', /is a Parquet file. Name it .parquet/],
    ['a .parquet that is none', 'text.parquet', 'score\n1\n', /is named .parquet but is not a Parquet file/],
    ['a .gz that is none', 'text.csv.gz', 'score\n1\n', /is named .gz but is not packed/],
    [
      'broken gzip',
      'cut.csv.gz',
      gzipSync('score\n1\n'.repeat(999)).subarray(0, 30),
      /the gzip data are broken/,
    ],
    ['a name that says nothing', 'data.dat', 'score\n1\n', /the name does not say what the file holds/],
    ['lines that are no JSON', 'bad.jsonl', '{"score":1}\n{score:2}\n', /bad.jsonl: line 2 is not JSON \(/],
    ['lines that are no objects', 'array.jsonl', '[1,2]\n', /array.jsonl: line 1 is not a JSON object/],
    [
      'a nested value',
      'nested.jsonl',
      '{"score":1}\n{"score":{"x":1}}\n',
      /line 2 holds a nested value in "score"/,
    ],
    ['a missing key', 'key.jsonl', '{"b":1}\n', /there is no column "score". Columns: "b"\./],
  ])('%s', async (_, name, content, message) => {
    const file = written(name, content);
    const reading = read(file, { score: 'number' });
    await expect(reading).rejects.toThrow(message);
    await expect(reading).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.not.stringMatching('\n'),
    });
    await expect(reading).rejects.toThrow(file);
  });

  it('for a directory, a file that is not there, and a time zone that is none', async () => {
    const file = written('zone.csv', 't\n2026-01-01 00:00\n');
    await expect(read(dirname(file))).rejects.toThrow(/is a directory. Name the files in it/);
    await expect(read(`${file}.csv`)).rejects.toThrow(/there is no such file/);
    await expect(read(file, { t: 'time' }, { timeZone: 'Mars/Crater' })).rejects.toThrow(
      '"Mars/Crater" is not the name of a time zone',
    );
  });
});
