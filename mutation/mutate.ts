/**
 * Mutation testing: npm run mutate -- [--mutants N] [--seed N] [--again] [ROOM …] or FILE[:LINE:COLUMN-LINE:COLUMN] …
 *
 * Breaks the code of the rooms (judge, statistics, measure and canary unless told otherwise) in every small way that Stryker knows, one
 * at a time, runs the tests that reach the break, and prints those that no test noticed, then the score by room: the share
 * of breaks that were noticed. With --mutants N it tries N breaks of each room, drawn by --seed from all of them, and says how sure
 * the score is. With --again it tries those that the run before did not notice. A break in what runs once, when a file is loaded, is
 * left out, and so is one in what the first test keeps for all others. What each room's run found is kept in build/mutation/ROOM.json.
 *
 * Stryker makes the breaks; its own way of running them starts the tests anew for each, seconds at a time. Here a test runs
 * with one break after another (runner.ts), which takes as long as the test.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wilson } from '../src/statistics/intervals/wilson.ts';
import {
  type Break,
  drawn,
  filesOf,
  identities,
  instrument,
  named,
  parseWanted,
  root,
  type Wanted,
} from './breaks.ts';
import type { Line } from './journal.ts';
import { run } from './run.ts';

/** Tests that take longer come last, when only few breaks are left. */
const SLOW_MS = 200;

type Outcome = 'noticed' | 'never ended' | 'survived' | 'only at first' | 'no test reaches it';
interface Tried extends Break {
  outcome: Outcome;
  tests: number;
}

const { values, positionals } = parseArgs({
  options: {
    mutants: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const rooms = new Map<string, Wanted>();
for (const word of positionals.length > 0 ? positionals : ['judge', 'statistics', 'measure', 'canary']) {
  const [room, wanted] = word.startsWith('src/')
    ? [word.split('/')[1]!, parseWanted([word])]
    : [word, parseWanted(filesOf(word))];
  rooms.set(room, new Map([...(rooms.get(room) ?? []), ...wanted]));
}
for (const [room, wanted] of rooms) await mutate(room, wanted);

async function mutate(room: string, wanted: Wanted): Promise<void> {
  const start = Date.now();
  const whole = await instrument(wanted);
  const names = new Map([...identities(whole.breaks)].map(([it, name]) => [keyOf(it), name]));
  const nameOf = (it: Break): string => names.get(keyOf(it))!;
  const before = values.again ? survivorsBefore(room) : undefined;
  // The fewer switches there are, the quicker are the tests.
  const all =
    before === undefined
      ? whole
      : await instrument(placesOf(whole.breaks.filter((it) => before.has(nameOf(it)))));
  const covered = await cover(room, all.files);
  const loadedOnly = all.breaks.filter(({ id }) => covered.loaded.has(id) && !covered.reached.has(id));
  const open = all.breaks.filter((it) => !loadedOnly.includes(it));
  const chosen = before
    ? open.filter((it) => before.has(nameOf(it)))
    : drawn(all.breaks, Number(values.seed))
        .filter((it) => open.includes(it))
        .slice(0, Number(values.mutants));
  console.log(
    `\n${room}: ${wanted.size} files, ${whole.breaks.length} breaks, of which ${loadedOnly.length} only run at loading; ` +
      `${chosen.length} tried against ${covered.tests.size} tests (${Math.round([...covered.tests.values()].reduce((sum, { took }) => sum + took, 0) / 1000)} s)`,
  );
  const tried = await tryAll(room, chosen, covered.tests);
  print(room, tried, open.length, before?.size, (Date.now() - start) / 60_000);
  mkdirSync(join(root, 'build/mutation'), { recursive: true });
  writeFileSync(
    join(root, `build/mutation/${room}${values.again ? '.again' : ''}.json`),
    JSON.stringify(
      tried.map((it) => ({ ...it, name: nameOf(it) })),
      null,
      1,
    ),
  );
}

type Tests = Map<string, { took: number; cover: Record<string, number> }>;

/** Every test once: what it takes and what it reaches. */
async function cover(
  room: string,
  files: Record<string, string>,
): Promise<{ tests: Tests; loaded: Set<string>; reached: Set<string> }> {
  const tests: Tests = new Map();
  const loaded = new Set<string>();
  const reached = new Set<string>();
  let ended = false;
  for (const line of await run(room, { files }, [])) {
    if ('loaded' in line) ended = true;
    if ('loaded' in line) for (const id of Object.keys(line.loaded)) loaded.add(id);
    if (!('cover' in line)) continue;
    tests.set(line.test, line);
    for (const id of Object.keys(line.cover)) reached.add(id);
  }
  if (!ended) throw new Error(`the tests of ${room} did not run to their end`);
  return { tests, loaded, reached };
}

/** The quick tests against all breaks they reach, then the slow ones against what is left. */
async function tryAll(room: string, chosen: Break[], tests: Tests): Promise<Tried[]> {
  const outcomes = new Map<string, Outcome>(
    chosen.map(({ id }) => [
      id,
      [...tests.values()].some(({ cover }) => id in cover) ? 'only at first' : 'no test reaches it',
    ]),
  );
  const done = new Set<string>();
  // Only the chosen breaks are in the code now, under other numbers, so that it is as quick as it can be.
  const fewer = await instrument(placesOf(chosen));
  const renamed = matched(chosen, fewer.breaks);
  for (const slow of [false, true]) {
    for (;;) {
      const task: Record<string, { id: string; hits: number }[]> = {};
      const byTime = [...tests].sort(([, a], [, b]) => a.took - b.took);
      for (const [test, { took, cover }] of byTime) {
        if (took > SLOW_MS !== slow) continue;
        const breaks = chosen
          .filter(({ id }) => id in cover && !noticed(outcomes.get(id)!) && !done.has(`${test} ${id}`))
          .map(({ id }) => ({ id: renamed.get(id)!, hits: cover[id]! }));
        if (breaks.length > 0) task[test] = breaks;
      }
      if (Object.keys(task).length === 0) break;
      const files = [...new Set(Object.keys(task).map((test) => test.split(' # ')[0]!))];
      const back = new Map([...renamed].map(([old, now]) => [now, old]));
      const lines = await run(room, { files: fewer.files, tests: task }, files);
      if (!read(lines, back, outcomes, done, tests))
        throw new Error(`no test of ${room} ran: ${Object.keys(task)[0]}`);
      progress(room, outcomes);
    }
  }
  return chosen.map((it) => ({
    ...it,
    outcome: outcomes.get(it.id)!,
    tests: [...tests.values()].filter(({ cover }) => it.id in cover).length,
  }));
}

/** Notes what the journal says; false when it says nothing. */
function read(
  lines: Line[],
  back: Map<string, string>,
  outcomes: Map<string, Outcome>,
  done: Set<string>,
  tests: Tests,
): boolean {
  for (const line of lines) {
    if ('unsteady' in line) {
      console.log(`left out, since it fails when it runs twice: ${line.test}`);
      tests.delete(line.test);
    }
    if (!('ended' in line)) continue;
    const id = back.get(line.ended)!;
    done.add(`${line.test} ${id}`);
    if (line.failed) outcomes.set(id, 'noticed');
    else if (line.reached && !noticed(outcomes.get(id)!)) outcomes.set(id, 'survived');
  }
  const last = lines.filter((line) => 'begun' in line || 'ended' in line).at(-1);
  if (last !== undefined && 'begun' in last) {
    outcomes.set(back.get(last.begun)!, 'never ended');
    done.add(`${last.test} ${back.get(last.begun)!}`);
  }
  return last !== undefined || lines.some((line) => 'unsteady' in line);
}

function noticed(outcome: Outcome): boolean {
  return outcome === 'noticed' || outcome === 'never ended';
}

function placesOf(breaks: Break[]): Wanted {
  const wanted: Wanted = new Map();
  for (const { file, start, end } of breaks)
    wanted.set(file, [...((wanted.get(file) as Break[] | undefined) ?? []), { start, end } as Break]);
  return wanted;
}

/** By the first number of each break, its number among the second ones. */
function matched(chosen: Break[], others: Break[]): Map<string, string> {
  const numbers = new Map(others.map((it) => [keyOf(it), it.id]));
  return new Map(chosen.map((it) => [it.id, numbers.get(keyOf(it))!]));
}

/** What a break is known by within one state of the sources. */
function keyOf(it: Break): string {
  return `${named(it)} ${it.kind} ${it.replacement}`;
}

function survivorsBefore(room: string): Set<string> {
  const before = JSON.parse(readFileSync(join(root, `build/mutation/${room}.json`), 'utf8')) as (Tried & {
    name: string;
  })[];
  return new Set(
    before.filter(({ outcome }) => !noticed(outcome) && outcome !== 'only at first').map(({ name }) => name),
  );
}

function progress(room: string, outcomes: Map<string, Outcome>): void {
  const left = [...outcomes.values()].filter((outcome) => !noticed(outcome)).length;
  console.log(`${room}: ${outcomes.size - left} of ${outcomes.size} noticed so far`);
}

function print(room: string, found: Tried[], all: number, before: number | undefined, minutes: number): void {
  const tried = found.filter(({ outcome }) => outcome !== 'only at first');
  for (const it of tried
    .filter(({ outcome }) => !noticed(outcome))
    .sort((a, b) => (named(a) < named(b) ? -1 : 1))) {
    const reach = it.tests === 0 ? it.outcome : `${it.tests} tests reach it`;
    console.log(`\n${named(it)} ${it.kind} (${reach})\n- ${brief(it.original)}\n+ ${brief(it.replacement)}`);
  }
  const count = tried.filter(({ outcome }) => noticed(outcome)).length;
  const [lower, upper] = wilson(count, tried.length, 1.96).map((share) => (100 * share).toFixed(1));
  const share = ((100 * count) / Math.max(1, tried.length)).toFixed(1);
  const sure = found.length < all && before === undefined ? ` (95 %: ${lower} to ${upper} %)` : '';
  const of = before === undefined ? `of ${all} breaks` : `of the ${before} not noticed before`;
  console.log(
    `\n${room}: ${count} of ${tried.length} noticed, ${share} %${sure}; drawn ${found.length} ${of}, ` +
      `${found.length - tried.length} left out, ${minutes.toFixed(1)} minutes`,
  );
}

function brief(code: string): string {
  const line = code.replaceAll(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
}
