import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/record/verdict.ts';
import { newFolder } from '../folder.ts';
import { GitHubServer } from '../github/server.ts';
import { act, root } from './runner.ts';

// What would fool the gate, tried on the bundle both as an action and on a terminal.

let github: GitHubServer;
beforeAll(async () => {
  github = await GitHubServer.start();
});
afterAll(() => github.stop());

interface Given {
  plan?: string;
  reference?: string;
  candidate: string;
  labels?: string;
  history?: string;
}

interface Answer {
  /** Whether anything says that the candidate may be promoted. */
  opens: boolean;
  status: string;
  message: string;
  verdict: Verdict | null;
}

const fixture = (name: string) => join(root, 'fixtures/credit', `${name}.csv`);
const read = (out: string): Verdict | null =>
  existsSync(join(out, 'verdict.json')) ? JSON.parse(readFileSync(join(out, 'verdict.json'), 'utf8')) : null;

async function asAction({ plan, reference, candidate, labels, history }: Given): Promise<Answer> {
  const given = { plan, reference, labels, history };
  const more = Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const { exit, outputs, log, out } = await act(github, {
    event: 'schedule',
    inputs: { candidate, publish: 'none', ...Object.fromEntries(more) },
  });
  const opens = exit === 0 || outputs.promote === 'true';
  return { opens, status: outputs.status!, message: log, verdict: read(out) };
}

async function onTerminal({
  plan = join(root, 'plans/credit-default.yaml'),
  reference = fixture('reference'),
  candidate,
  labels,
  history,
}: Given): Promise<Answer> {
  const out = newFolder();
  const flags = { plan, reference, candidate, labels, history, out };
  const words = Object.entries(flags).flatMap(([name, value]) => (value ? [`--${name}`, value] : []));
  const run = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'check', ...words], {
    encoding: 'utf8',
  });
  const verdict = read(out);
  return { opens: run.status === 0, status: verdict?.status ?? 'ERROR', message: run.stderr, verdict };
}

const raised = ({ verdict }: Answer) =>
  (verdict?.findings ?? []).flatMap(({ check, status }) =>
    status === 'AMBER' || status === 'RED' ? [`${status} ${check}`] : [],
  );

/** A set of fixtures/credit with its rows changed; a row is its cells by column. */
type Row = Record<string, string>;
function made(from: string, change: (row: Row, at: number) => Row | null): string {
  const [head, ...lines] = readFileSync(fixture(from), 'utf8').trimEnd().split('\n');
  const columns = head!.split(',');
  const rows = lines.flatMap((line, at) => {
    const cells = line.split(',');
    const row = change(Object.fromEntries(columns.map((name, i) => [name, cells[i]!])), at);
    return row === null ? [] : [columns.map((name) => row[name]).join(',')];
  });
  const file = join(newFolder(), 'made.csv');
  writeFileSync(file, `${[head, ...rows].join('\n')}\n`);
  return file;
}
const said = ({ probability }: Row) => (Number(probability) >= 0.5 ? '1' : '0');
const isWrong = (row: Row) => said(row) !== row.defaulted;
const unlabelled = (row: Row) => ({ ...row, defaulted: '' });

describe.each([
  ['as an action', asAction],
  ['on a terminal', onTerminal],
] as const)('%s', (_, answer) => {
  it('a RED is not erased by judging the same data by a laxer plan, and holds the next review.', async () => {
    const folder = newFolder();
    const text = readFileSync(join(root, 'plans/credit-default.yaml'), 'utf8');
    const lax = join(folder, 'lax.yaml');
    cpSync(join(root, 'plans/credit-default'), join(folder, 'credit-default'), { recursive: true });
    writeFileSync(
      lax,
      text
        .replace(/: RED/g, ': NOTE')
        .replace(/, red: "[^"]*"/g, '')
        .replace(/^ {4}red: .*\n/gm, ''),
    );
    const history = join(folder, 'history');
    const candidate = fixture('broken');
    expect((await answer({ candidate, history })).status).toBe('RED');
    const again = await answer({ candidate, history, plan: lax });
    expect([again.opens, raised(again)]).toEqual([false, expect.arrayContaining(['RED review/same-data'])]);
    const next = await answer({ candidate: fixture('healthy'), history });
    expect([next.opens, raised(next)]).toEqual([false, ['RED review/leave-red']]);
  });

  it.each<[string, () => Omit<Given, 'plan'>, string]>([
    [
      'in the candidate’s own column',
      () => ({ candidate: made('degraded', (row) => (isWrong(row) ? unlabelled(row) : row)) }),
      'AMBER input/labels/coverage',
    ],
    [
      'in a file of their own',
      () => ({
        candidate: made('degraded', unlabelled),
        labels: made('degraded', (row) => (isWrong(row) ? null : row)),
      }),
      'AMBER input/labels/coverage',
    ],
    [
      'as 30 labels of 400',
      () => {
        let few = 0;
        return {
          candidate: made('degraded', (row, at) => (at < 400 ? unlabelled(row) : null)),
          labels: made('degraded', (row, at) => (at < 400 && !isWrong(row) && few++ < 30 ? row : null)),
        };
      },
      'AMBER input/labels/coverage',
    ],
    [
      'few of them, so that most rows have a label',
      () => {
        let few = 0;
        return { candidate: made('degraded', (row) => (isWrong(row) && few++ < 24 ? unlabelled(row) : row)) };
      },
      'AMBER input/labels/scores',
    ],
  ])('labels that are chosen do not open the gate: %s.', async (_, given, finding) => {
    const found = await answer(given());
    expect(raised(found)).toContain(finding);
    expect(found.opens).toBe(false);
  });

  it.each<[string, () => Given, string]>([
    ['the reference itself, named twice', () => ({ candidate: fixture('reference') }), 'input/copy'],
    [
      'a score that is the label',
      () => ({ candidate: made('healthy', (row) => ({ ...row, probability: row.defaulted! })) }),
      'prediction/leak',
    ],
    [
      'labels that are the predictions',
      () => ({ candidate: made('healthy', (row) => ({ ...row, defaulted: said(row) })) }),
      'prediction/no-errors',
    ],
    [
      'labels that are the predictions but for a few',
      () => ({
        candidate: made('healthy', (row, at) => ({
          ...row,
          defaulted: at % 120 === 0 ? String(1 - Number(said(row))) : said(row),
        })),
      }),
      'prediction/no-errors',
    ],
  ])('what is too good to be true does not open the gate: %s.', async (_, given, finding) => {
    const found = await answer(given());
    expect(raised(found)).toContain(`AMBER ${finding}`);
    expect(found.opens).toBe(false);
  });

  it('a key that is there twice in JSON lines is refused, whichever of them would be better.', async () => {
    const lines = readFileSync(fixture('healthy'), 'utf8').trimEnd().split('\n');
    const columns = lines[0]!.split(',');
    const json = lines.slice(1).map((line) => {
      const cells = line.split(',').map((cell, i) => {
        return `${JSON.stringify(columns[i])}:${/^-?\d+(\.\d+)?$/.test(cell) ? cell : JSON.stringify(cell)}`;
      });
      return `{${cells.join(',')},"default\\u0065d":1}`;
    });
    const candidate = join(newFolder(), 'doubled.jsonl');
    writeFileSync(candidate, json.join('\n'));
    const { opens, status, message } = await answer({ candidate });
    expect([opens, status, message]).toEqual([false, 'ERROR', expect.stringContaining('twice')]);
  });

  it('and healthy data pass: labels of everybody in a file of their own, one in thirty without a label.', async () => {
    const all = made('healthy', (row) => row);
    const more = readFileSync(fixture('degraded'), 'utf8').trimEnd().split('\n').slice(1);
    const labels = join(newFolder(), 'everybody.csv');
    const others = more.map((line) => `x${line}`).join('\n');
    writeFileSync(labels, `${readFileSync(all, 'utf8')}${others}\n`);
    const whole = await answer({ candidate: made('healthy', unlabelled), labels });
    expect([whole.opens, raised(whole)]).toEqual([true, []]);
    const most = await answer({
      candidate: made('healthy', (row, at) => (at % 30 === 7 ? unlabelled(row) : row)),
    });
    expect([most.opens, raised(most)]).toEqual([true, []]);
  });
});

it('No answer is left by an action whose inputs are wrong.', async () => {
  for (const inputs of [
    { 'fail-on': 'nonsense' },
    { publsh: 'none' },
    { candidate: '' },
    { plan: 'none.yaml' },
  ]) {
    const out = newFolder();
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'verdict.json'), '{"status":"GREEN"}');
    const { exit, outputs } = await act(github, { inputs: { publish: 'none', ...inputs, out } });
    expect([exit, outputs.status, outputs.promote, read(out)]).toEqual([1, 'ERROR', 'false', null]);
  }
});
