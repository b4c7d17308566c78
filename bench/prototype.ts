// The bare job as one would write it by hand: both files read, columns sorted and compared; no plan, verdict, report, hash or check.
// node bench/prototype.ts REFERENCE CANDIDATE
import { fstatSync, openSync, readSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const kinds: Record<string, string> = { scored_at: 'time', region: 'word', channel: 'word', note: 'skipped' };
const noFeatures = ['id', 'label'];
const CHUNK = 1 << 20;
/** No row is longer: one that begins before the last so many bytes of a chunk is whole. */
const LONGEST = 1 << 16;
/** Up to 15 digits, whole number and power are exact, so that their quotient is the number nearest to the text. */
const powers = Float64Array.from({ length: 16 }, (_, power) => Number(`1e${power}`));
/** The digits a half of a number is sorted by, 11 bits, 11, and 10: how many have each, then where the next of them goes. */
const digits = [new Uint32Array(2048), new Uint32Array(2048), new Uint32Array(1024)] as const;

type Numbers = Float64Array<ArrayBuffer>;

interface Column {
  name: string;
  kind: string;
  values: Numbers;
  missing: number;
  codes: Uint16Array;
  /** The bytes of each code, and for each hash the code that has it, plus one. */
  words: Uint8Array[];
  slots: Uint16Array;
}

/** What is found of one column: its values sorted or its words counted, and with the score the metrics of the set. */
interface Found {
  name: string;
  sorted?: Numbers;
  profile?: number[];
  counts?: Map<string, number>;
  metrics?: { auroc: number; f1: number; accuracy: number };
}

function readColumns(path: string): { columns: Column[]; rows: number } {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  const bytes = Buffer.allocUnsafeSlow(CHUNK);
  let end = readSync(file, bytes);
  let position = bytes.indexOf(10) + 1;
  // Line breaks within quotes make the capacity too great, but memory that is never touched costs nothing.
  const head = bytes.subarray(0, Math.min(end, LONGEST));
  const capacity = Math.ceil((1.1 * size * head.filter((byte) => byte === 10).length) / head.length);
  const columns = bytes
    .toString('latin1', 0, position - 1)
    .split(',')
    .map((name): Column => {
      const kind = kinds[name] ?? 'number';
      const values = new Float64Array(kind === 'number' || kind === 'time' ? capacity : 0);
      const codes = new Uint16Array(kind === 'word' ? capacity : 0);
      return { name, kind, values, missing: 0, codes, words: [], slots: new Uint16Array(4096) };
    });
  let rows = 0;
  for (let total = end; end > 0; ) {
    const stop = total < size ? end - LONGEST : end;
    for (; position < stop; rows++) position = readRow(bytes, position, columns, rows);
    bytes.copyWithin(0, position, end);
    end -= position;
    position = 0;
    const read = readSync(file, bytes, end, CHUNK - end, null);
    total += read;
    end += read;
  }
  return { columns, rows };
}

/** Reads the row that begins at `position`, and gives back where the next begins. */
function readRow(bytes: Buffer, position: number, columns: Column[], row: number): number {
  for (let index = 0; index < columns.length; index++, position++) {
    const column = columns[index]!;
    const start = position;
    if (column.kind === 'number') {
      // Signs are as good as random, so no branch is taken on them.
      const sign = ((bytes[position]! ^ 45) - 1) >> 31;
      position -= sign;
      let mantissa = 0;
      let decimals = 0;
      let digit = bytes[position]! ^ 48;
      for (; digit < 10; digit = bytes[++position]! ^ 48) mantissa = (Math.imul(mantissa, 10) + digit) | 0;
      let size = position - start + sign;
      if (digit === 30) {
        const point = position;
        digit = bytes[++position]! ^ 48;
        for (; digit < 10; digit = bytes[++position]! ^ 48) mantissa = (Math.imul(mantissa, 10) + digit) | 0;
        decimals = position - point - 1;
        size += decimals;
      }
      const byte = digit ^ 48;
      if ((byte === 44 || byte === 10) && size > 0 && size < 10) {
        column.values[row] = ((mantissa ^ sign) - sign) / powers[decimals]!;
      } else if ((byte === 44 || byte === 10) && size > 0 && size < 16) {
        column.values[row] =
          (longMantissa(bytes, start - sign, position) * (1 + 2 * sign)) / powers[decimals]!;
      } else {
        while (bytes[position] !== 44 && bytes[position] !== 10) position++;
        column.values[row] =
          start === position ? Number.NaN : Number(bytes.toString('latin1', start, position));
        if (start === position) column.missing++;
      }
    } else if (column.kind === 'word') {
      let hash = 0;
      for (let byte = bytes[position]!; byte !== 44 && byte !== 10; byte = bytes[++position]!) {
        hash = (Math.imul(hash, 31) + byte) | 0;
      }
      column.codes[row] = codeOf(column, bytes, start, position, hash);
    } else if (column.kind === 'time') {
      column.values[row] = timeOf(bytes, position);
      position += 19;
    } else if (bytes[position] === 34) {
      do while (bytes[++position] !== 34);
      while (bytes[++position] === 34);
    } else {
      while (bytes[position] !== 44 && bytes[position] !== 10) position++;
    }
  }
  return position;
}

function longMantissa(bytes: Buffer, start: number, end: number): number {
  let mantissa = 0;
  for (let at = start; at < end; at++) if (bytes[at] !== 46) mantissa = mantissa * 10 + bytes[at]! - 48;
  return mantissa;
}

/** Milliseconds of 2026-01-01T00:00:13, which is in UTC. */
function timeOf(bytes: Buffer, at: number): number {
  const month = pair(bytes, at + 5);
  // Years are taken to begin in March, so that their odd day is the last.
  const year = pair(bytes, at) * 100 + pair(bytes, at + 2) - Number(month < 3);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const monthDays = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  const days = year * 365 + leapDays + monthDays + pair(bytes, at + 8) - 719_469;
  const minutes = (days * 24 + pair(bytes, at + 11)) * 60 + pair(bytes, at + 14);
  return (minutes * 60 + pair(bytes, at + 17)) * 1000;
}

function pair(bytes: Buffer, at: number): number {
  return bytes[at]! * 10 + bytes[at + 1]! - 528;
}

function codeOf({ words, slots }: Column, bytes: Buffer, start: number, end: number, hash: number): number {
  for (let slot = hash & 4095; ; slot = (slot + 1) & 4095) {
    const code = slots[slot]! - 1;
    if (code < 0) {
      slots[slot] = words.push(new Uint8Array(bytes.subarray(start, end)));
      return words.length - 1;
    }
    const word = words[code]!;
    let at = 0;
    if (word.length === end - start) while (at < word.length && word[at] === bytes[start + at]) at++;
    if (at === end - start) return code;
  }
}

function describe(path: string, tell: (found: Found) => void): void {
  const { columns, rows } = readColumns(path);
  const label = columns.find(({ name }) => name === 'label')!.values;
  let spare: Numbers = new Float64Array(label.length);
  for (const { name, kind, values, missing, codes, words } of columns) {
    if (kind === 'word') {
      const counts = words.map(() => 0);
      for (let row = 0; row < rows; row++) counts[codes[row]!]!++;
      const counted = words.map((word, code) => [String.fromCharCode(...word), counts[code]!] as const);
      tell({ name, counts: new Map(counted) });
    } else if (name === 'score') {
      tell(judge(values, label, spare, rows));
    } else if (kind === 'number' && !noFeatures.includes(name)) {
      let count = missing > 0 ? 0 : rows;
      for (let row = 0; row < rows && missing > 0; row++) {
        values[count] = values[row]!;
        if (!Number.isNaN(values[row]!)) count++;
      }
      const sorted = sort(values, spare, count);
      if (sorted === spare) spare = values;
      const part = sorted.subarray(0, count);
      tell({ name, sorted: part, profile: profile(part) });
    }
  }
}

/** Sorts the scores of each class, merges them to the sorted scores, and in merging counts the pairs that are in right order. */
function judge(score: Numbers, label: Numbers, spare: Numbers, rows: number): Found {
  const said = [0, 0];
  let positives = 0;
  for (let row = 0; row < rows; row++) {
    const value = score[row]!;
    const positive = label[row]!;
    if (value >= 0.5) said[positive]!++;
    spare[positives] = value;
    score[row - positives] = value;
    positives += positive;
  }
  const negatives = rows - positives;
  const right = sort(spare, label, positives);
  const wrong = sort(score, right === spare ? label : spare, negatives);
  const sorted = new Float64Array(rows);
  let pairs = 0;
  for (let i = 0, j = 0; i + j < rows; ) {
    const value = j === negatives || (i < positives && right[i]! < wrong[j]!) ? right[i]! : wrong[j]!;
    const [before, under] = [i, j];
    for (; i < positives && right[i] === value; i++) sorted[i + j] = value;
    for (; j < negatives && wrong[j] === value; j++) sorted[i + j] = value;
    pairs += ((i - before) * (under + j)) / 2;
  }
  const [alarms, hits] = said as [number, number];
  const accuracy = (hits + negatives - alarms) / rows;
  const metrics = {
    auroc: pairs / positives / negatives,
    f1: (2 * hits) / (positives + hits + alarms),
    accuracy,
  };
  return { name: 'score', sorted, profile: profile(sorted), metrics };
}

/** Sorts the first `count` values, and gives back the array that has them then, `from` or `to`. */
function sort(from: Numbers, to: Numbers, count: number): Numbers {
  const half = sortByHalf(from, to, count, 0);
  return sortByHalf(half, half === from ? to : from, count, 1);
}

/** Radix sort by the upper (1) or lower (0) 32 bits of each value. */
function sortByHalf(from: Numbers, to: Numbers, count: number, half: number): Numbers {
  const [low, middle, high] = digits;
  for (const places of digits) places.fill(0);
  const bits = new Uint32Array(from.buffer);
  for (let at = half; at < count * 2; at += 2) {
    const rest = bits[at]! >>> 11;
    low[bits[at]! & 2047]!++;
    middle[rest & 2047]!++;
    high[rest >>> 11]!++;
  }
  for (let pass = 0; pass < 3; pass++) if (scatter(from, to, count, half, pass)) [from, to] = [to, from];
  return from;
}

function scatter(from: Numbers, to: Numbers, count: number, half: number, pass: number): boolean {
  const bits = new Uint32Array(from.buffer);
  const shift = pass * 11;
  const places = digits[pass]!;
  // Numbers with a sign come first, those of greater bits before: places for them are given out from the last.
  const signed = pass === 2 && half === 1 ? 512 : 0;
  const first = (bits[half]! >>> shift) & 2047;
  if (places[first] === count && (first & signed) === 0) return false;
  let start = 0;
  for (let digit = 1023; digit >= signed && signed > 0; digit--) {
    start += places[digit]!;
    places[digit] = start - 1;
  }
  for (let digit = 0; digit < (signed || places.length); digit++) {
    start += places[digit]!;
    places[digit] = start - places[digit]!;
  }
  for (let at = 0; at < count; at++) {
    const digit = (bits[at * 2 + half]! >>> shift) & 2047;
    const place = places[digit]!;
    places[digit] = place + 1 - ((digit & signed) >> 8);
    to[place] = from[at]!;
  }
  return true;
}

/** Quantiles, mean, standard deviation, least, greatest. */
function profile(sorted: Numbers): number[] {
  const count = sorted.length;
  let sum = 0;
  for (let at = 0; at < count; at++) sum += sorted[at]!;
  const mean = sum / count;
  let squares = 0;
  for (let at = 0; at < count; at++) squares += (sorted[at]! - mean) ** 2;
  const quantiles = [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99].map((share) => quantile(sorted, share));
  return [...quantiles, mean, Math.sqrt(squares / (count - 1)), sorted[0]!, sorted[count - 1]!];
}

function quantile(sorted: Numbers, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
}

/** The two-sample KS statistic, by a merge. */
function kolmogorov(before: Numbers, after: Numbers): number {
  const [n, m] = [before.length, after.length];
  // Differences are whole numbers, of which n × m make one.
  let most = 0;
  for (let i = 0, j = 0; i < n && j < m; ) {
    const value = Math.min(before[i]!, after[j]!);
    while (before[i] === value) i++;
    while (after[j] === value) j++;
    most = Math.max(most, Math.abs(i * m - j * n));
  }
  return most / n / m;
}

/** How many values are at most `most`. */
function countTo(sorted: Numbers, most: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many values of both are in each bin: bins of numbers end at tenths of `before`. */
function binned(before: Found, after: Found): [number[], number[]] {
  if (before.counts) {
    const words = [...new Set([...before.counts.keys(), ...after.counts!.keys()])];
    return [
      words.map((word) => before.counts!.get(word) ?? 0),
      words.map((word) => after.counts!.get(word) ?? 0),
    ];
  }
  const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  const edges = [...new Set(tenths.map((share) => quantile(before.sorted!, share)))];
  const [p, q] = [before.sorted!, after.sorted!].map((values) => {
    const ends = [...edges.map((edge) => countTo(values, edge)), values.length];
    return ends.map((end, bin) => end - (ends[bin - 1] ?? 0));
  });
  return [p!, q!];
}

/** The population stability index. */
function stability(before: number[], after: number[]): number {
  const shares = [before, after].map((counts) => {
    const total = counts.reduce((sum, count) => sum + count);
    return counts.map((count) => count / total + 1e-6);
  });
  return shares[0]!.reduce((sum, p, bin) => sum + (p - shares[1]![bin]!) * Math.log(p / shares[1]![bin]!), 0);
}

if (isMainThread) {
  const columns = new Map<string, Found>();
  const ks: Record<string, number> = {};
  const psi: Record<string, number> = {};
  let metrics: Found['metrics'];
  const worker = new Worker(new URL(import.meta.url), { workerData: process.argv[3] });
  worker.on('message', (after: Found) => {
    const before = columns.get(after.name)!;
    if (after.metrics) metrics = after.metrics;
    if (after.sorted) ks[after.name] = kolmogorov(before.sorted!, after.sorted);
    psi[after.name] = stability(...binned(before, after));
    if (Object.keys(psi).length === columns.size) console.log(JSON.stringify({ ...metrics, ks }));
  });
  describe(process.argv[2]!, (found) => columns.set(found.name, found));
} else {
  describe(workerData, (found) => parentPort!.postMessage(found, found.sorted ? [found.sorted.buffer] : []));
}
