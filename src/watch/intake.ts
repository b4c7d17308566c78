import { openLog } from '../data/log/log.ts';
import type { Plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import type { Taken } from './blind.ts';
import { type Fault, readObject, rowFaults, timeFault, timeReader } from './record.ts';
import type { Batch, StreamRecord } from './source.ts';
import type { Spool } from './spool.ts';
import type { WatchState, WindowState } from './state.ts';
import { windowName, windowOf } from './window.ts';

/** More requests that wait for their response, or responses for their request, are no delay: one side is not logged. */
const mostHalves = 100_000;

/** Takes records in: each goes to the file of its window, or is counted with the reason why it cannot. */
export interface Intake {
  take(batch: Batch, now: number): Taken;
}

/** The file of an open window. */
export const fileOf = (start: number): string => `${windowName(start)}.jsonl`;

export function openIntake(plan: Plan, state: WatchState, spool: Spool): Intake {
  const { window, ahead } = plan.watch!;
  const timeOf = timeReader(plan);
  const faultOf = rowFaults(plan);
  let log = plan.data.log && openLog(plan.data.log);
  const pairs = plan.data.log?.format === 'kserve';
  for (const { text } of state.halves) log?.rowsOf(JSON.parse(text));
  const halves = new Map(state.halves.map((half) => [half.id, half]));

  const countFault = (fault: Fault, count = 1) => {
    for (const { faults } of [state.since, state.total]) faults[fault] = (faults[fault] ?? 0) + count;
  };

  /** The window that took a record last, and its file: the next one mostly falls into it too. */
  let last: WindowState | null = null;
  let file = '';
  const windowFor = (time: number): WindowState | null => {
    const start = windowOf(time, window.milliseconds);
    let found = last?.start === start ? last : state.windows.find((one) => one.start === start);
    if (found ? found.stage !== 'open' : isPast(state, start + window.milliseconds)) return null;
    if (!found) {
      found = { start, stage: 'open', bytes: 0, records: 0, since: null, again: null } satisfies WindowState;
      state.windows.push(found);
    }
    if (found !== last) [last, file] = [found, fileOf(start)];
    return found;
  };

  /** The greatest time of the records of the batch at hand. */
  let greatest = -Infinity;
  /** Takes a record whose first row says its time; `other`: a line that belongs to it and stands before its own. */
  const put = (
    row: Record<string, unknown>,
    { line, other = null, now }: { line: Buffer; other?: Buffer | null; now: number },
  ): Fault | null => {
    const time = timeOf(row);
    if (time === null) return 'no time';
    const wrong = timeFault(time, now, ahead.milliseconds);
    if (wrong) return wrong;
    if (time > greatest) greatest = time;
    const into = windowFor(time);
    if (into === null) return 'late';
    if (other !== null) spool.add(file, other);
    into.bytes = spool.add(file, line);
    into.records++;
    return null;
  };
  const faultIn = (rows: Record<string, unknown>[]): Fault | null => {
    for (const row of rows) {
      const fault = faultOf(row);
      if (fault) return fault;
    }
    return null;
  };

  /** The older half of the halves goes. */
  const forget = () => {
    for (const id of [...halves.keys()].slice(0, mostHalves / 2)) {
      halves.delete(id);
      countFault('no other half');
    }
    log = openLog(plan.data.log!);
    for (const { text } of halves.values()) log.rowsOf(JSON.parse(text));
  };

  const takeRecord = (record: StreamRecord, now: number): Fault | null => {
    if (record.fault !== undefined) return record.fault;
    const read = readObject(record.value!, log !== undefined);
    if (typeof read === 'string') return read;
    const { object, line, isPlain } = read;
    if (!log) return (isPlain ? null : faultOf(object)) ?? put(object, { line, now });
    let rows: Record<string, unknown>[];
    try {
      rows = log.rowsOf(object);
    } catch (error) {
      if (error instanceof Refusal) return 'not of this log';
      throw error;
    }
    if (!pairs) return rows.length === 0 ? null : (faultIn(rows) ?? put(rows[0]!, { line, now }));
    const id = String(object.id);
    const other = halves.get(id);
    if (other === undefined) {
      halves.set(id, { id, text: String(line) });
      if (halves.size > mostHalves) forget();
      return null;
    }
    halves.delete(id);
    return faultIn(rows) ?? put(rows[0]!, { line, other: Buffer.from(other.text), now });
  };

  return {
    take({ partition, records, next, gone = 0 }, now) {
      for (const counted of [state.since, state.total]) counted.read += gone;
      if (gone > 0) countFault('deleted before it was read', gone);
      greatest = state.greatest[partition] ?? -Infinity;
      let deleted = 0;
      let unreadable = 0;
      for (const record of records) {
        if (record.value === null) {
          deleted++;
          continue;
        }
        const fault = takeRecord(record, now);
        if (fault === null) continue;
        if (fault !== 'late') unreadable++;
        countFault(fault);
        state.examples.push({ fault, at: `${partition}, ${placeOf(record)}` });
        if (state.examples.length > 20) state.examples.shift();
      }
      for (const counted of [state.since, state.total]) counted.read += records.length - deleted;
      state.deleted += deleted;
      if (greatest > -Infinity) state.greatest[partition] = greatest;
      state.positions[partition] = next;
      state.halves = pairs ? [...halves.values()] : [];
      return { readable: records.length - deleted - unreadable, unreadable };
    },
  };
}

const placeOf = ({ at }: StreamRecord): string => (typeof at === 'number' ? `offset ${at}` : at);

function isPast(state: WatchState, end: number): boolean {
  return state.watermark !== null && end <= state.watermark;
}
