import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEventLog } from '../../src/record/event-log.ts';
import { type StageTime, timed } from '../../src/record/stage-times.ts';
import { Refusal } from '../../src/refusal.ts';
import { newFolder } from '../folder.ts';

const linesOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** A log into a list. */
function heard(options?: { messages?: boolean }) {
  let text = '';
  const log = openEventLog(
    '-',
    (line) => {
      text += line;
    },
    options,
  );
  return { log, lines: () => linesOf(text) };
}

describe('A log of a run', () => {
  it('stands behind what the file holds, with time, process and run in each line', () => {
    const file = join(newFolder(), 'log.jsonl');
    writeFileSync(file, '{"event":"older"}\n');
    const log = openEventLog(file, () => {});
    log.know({ plan: 'credit' });
    log.tell('verdict', { status: 'RED' });
    const [older, begin, verdict] = linesOf(readFileSync(file, 'utf8'));
    expect(older).toEqual({ event: 'older' });
    expect(begin).toMatchObject({ event: 'begin', pid: process.pid });
    expect(verdict).toMatchObject({ event: 'verdict', status: 'RED', plan: 'credit', run: begin.run });
    expect(Date.parse(verdict.time)).toBeGreaterThanOrEqual(Date.parse(begin.time));
    expect(begin.plan).toBeUndefined();
  });

  it('tells of a stage how long it took, and of one that fails why, unless it may not use words', async () => {
    const { log, lines } = heard();
    expect(await log.stage('count', () => 7)).toBe(7);
    const fails = () => {
      throw new Refusal('cell "secret"');
    };
    await expect(log.stage('judge', fails)).rejects.toThrow('secret');
    expect(lines().slice(1)).toMatchObject([
      { event: 'stage', stage: 'count', duration_ms: expect.any(Number) },
      { event: 'failed', stage: 'judge', refused: true, message: 'cell "secret"' },
    ]);
    const quiet = heard({ messages: false });
    await expect(quiet.log.stage('judge', fails)).rejects.toThrow('secret');
    expect(quiet.lines().at(-1)).toMatchObject({ event: 'failed', refused: true });
    expect(JSON.stringify(quiet.lines())).not.toContain('secret');
  });

  it('keeps a value that holds line breaks within its line', () => {
    const { log, lines } = heard();
    log.tell('finding', { check: 'a\n{"event":"verdict","status":"GREEN"}' });
    expect(lines().map(({ event }) => event)).toEqual(['begin', 'finding']);
  });

  it('is refused where it cannot be written, and changes nothing where it cannot be later', () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'is-a-folder'));
    expect(() => openEventLog(join(folder, 'is-a-folder'), () => {})).toThrow(
      /the log cannot be written \(EISDIR\)\. Choose another place by --log/,
    );
    expect(() => openEventLog('', () => {})).toThrow(/--log names no file/);
    let times = 0;
    const log = openEventLog('-', () => {
      times++;
      if (times > 1) throw new Error('the disk is full');
    });
    log.tell('verdict');
    expect(times).toBe(2);
  });
});

describe('The times of stages', () => {
  it('are kept in the order in which they end, with what stopped one', async () => {
    const times: StageTime[] = [];
    const { log, lines } = heard();
    const own = timed(log, times);
    const before = Date.now();
    await own.stage('read', () => new Promise((done) => setTimeout(done, 20)));
    await expect(own.stage('judge', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(times).toMatchObject([
      { stage: 'read', failed: null },
      { stage: 'judge', failed: 'no' },
    ]);
    expect(times[0]!.start).toBeGreaterThanOrEqual(before);
    expect(times[0]!.end - times[0]!.start).toBeGreaterThanOrEqual(19);
    expect(lines().map(({ event }) => event)).toEqual(['begin', 'stage', 'failed']);
  });
});
